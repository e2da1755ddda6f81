// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <unistd.h>

/// docs/cli.md and `vidette --help` say the same: every command, every word and option of each, and every
/// example of the page runs.
namespace vidette::cli {
namespace {

using Names = std::set<std::string>;

constexpr std::string_view kHeading = "## vidette ";

std::vector<std::string> pageLines() {
    return base::split(support::readText(support::repositoryFile("docs/cli.md")), '\n');
}

/// The lines of the page below each heading "## vidette COMMAND".
std::map<std::string, std::vector<std::string>> sections() {
    std::map<std::string, std::vector<std::string>> result;
    std::string command;
    for (const std::string& line : pageLines()) {
        if (line.starts_with("## ")) {
            command = line.starts_with(kHeading) ? line.substr(kHeading.size()) : "";
            if (!command.empty()) result[command];
        }
        if (!command.empty()) result[command].push_back(line);
    }
    return result;
}

/// "--json" of "--json", "-h,--help" or "--class NAME"; a positional in lower case.
std::string nameOf(std::string_view words) {
    const std::string first = base::split(words, ' ').front();
    for (const std::string& part : base::split(first, ',')) {
        if (part.starts_with("--")) return part;
    }
    return base::lowered(first);
}

/// Names in the first column of the section's tables: | `--class NAME` | … |
Names documented(const std::vector<std::string>& lines) {
    Names names;
    for (const std::string& line : lines) {
        if (!line.starts_with("| `")) continue;
        names.insert(nameOf(line.substr(3, line.find('`', 3) - 3)));
    }
    return names;
}

/// Names in the help: lines of two spaces and a word below "Positionals:", "Options:" or "Subcommands:".
Names helped(const std::string& help, std::string_view part) {
    Names names;
    std::string heading;
    for (const std::string& line : base::split(help, '\n')) {
        if (!line.empty() && line.front() != ' ') heading = line;
        const bool entry = line.starts_with("  ") && line.size() > 2 && line[2] != ' ';
        if (entry && heading == part) names.insert(nameOf(line.substr(2)));
    }
    return names;
}

Names united(Names a, const Names& b) {
    a.insert(b.begin(), b.end());
    return a;
}

std::string listed(const Names& names) {
    return base::join({names.begin(), names.end()}, " ");
}

Names onlyIn(const Names& a, const Names& b) {
    Names names;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(names, names.end()));
    return names;
}

/// The commands in the page's code blocks, each with the exit status that a comment behind it announces.
struct Example {
    std::string command;
    int status = 0;
};

std::vector<Example> examples() {
    constexpr std::string_view kMark = "# exit status ";
    std::vector<Example> result;
    bool block = false;
    for (const std::string& line : pageLines()) {
        if (line.starts_with("```")) block = line == "```sh";
        if (!block || !line.starts_with("vidette ")) continue;
        const auto mark = line.find(kMark);
        const int status = mark == std::string::npos ? 0 : std::stoi(line.substr(mark + kMark.size()));
        result.push_back({line.substr(8, line.find(" #") - 8), status});
    }
    return result;
}

/// A folder as the page's reader has it: the examples beside, and room to write.
class WorkFolder {
  public:
    WorkFolder()
        : m_before(std::filesystem::current_path()),
          m_folder(std::filesystem::temp_directory_path() / ("vidette-docs-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(m_folder);
        std::filesystem::copy(support::repositoryFile("examples"), m_folder / "examples",
                              std::filesystem::copy_options::recursive);
        std::filesystem::current_path(m_folder);
    }
    ~WorkFolder() {
        std::filesystem::current_path(m_before);
        std::filesystem::remove_all(m_folder);
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

  private:
    std::filesystem::path m_before;
    std::filesystem::path m_folder;
};

TEST(CommandPage, HasASectionForEveryCommandAndNoOther) {
    Names commands;
    for (const auto& [command, lines] : sections()) commands.insert(command);
    const Names known = helped(support::runVidette("--help").out, "Subcommands:");
    EXPECT_FALSE(known.empty());
    EXPECT_EQ(commands, known) << "page: " << listed(commands) << "\nhelp: " << listed(known);
}

TEST(CommandPage, NamesEveryWordOfTheHelpAndNoOther) {
    for (const auto& [command, lines] : sections()) {
        const std::string help = support::runVidette(command + " --help").out;
        Names known = united(helped(help, "Options:"), helped(help, "Positionals:"));
        for (const std::string& verb : helped(help, "Subcommands:")) {
            const std::string more = support::runVidette(command + " PROJECT " + verb + " --help").out;
            known = united(united(known, {verb}), helped(more, "Options:"));
        }
        known.erase("--help");
        const Names written = documented(lines);
        EXPECT_EQ(written, known) << command << "\n  only in docs/cli.md: " << listed(onlyIn(written, known))
                                  << "\n  only in --help: " << listed(onlyIn(known, written));
    }
}

TEST(CommandPage, ShowsAnExampleOfEveryCommand) {
    Names shown;
    for (const Example& example : examples()) shown.insert(base::split(example.command, ' ').front());
    for (const auto& [command, lines] : sections()) EXPECT_TRUE(shown.contains(command)) << command;
}

TEST(CommandPage, EveryExampleRuns) {
    const WorkFolder folder;
    for (const Example& example : examples()) {
        const auto result = support::runVidette(example.command);
        EXPECT_EQ(result.exitCode, example.status) << "vidette " << example.command << "\n" << result.err;
    }
}

} // namespace
} // namespace vidette::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/group_json.h"
#include "io/xmcda.h"
#include "mcda/ranking.h"
#include "support/decision_samples.h"
#include "support/method_samples.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

/// XMCDA files of every kind that is written, for those who judge them: a schema and a foreign reader.
namespace vidette::support {

inline bool hasXmllint() {
    return std::system("command -v xmllint >/dev/null 2>&1") == 0;
}

/// The schema of the part of XMCDA 4.0.0 that we write.
inline std::filesystem::path subsetSchema() {
    return repositoryFile("tests/io/xmcda_subset.xsd");
}

/// What xmllint finds wrong with the files *.xml of a folder; nothing when all are valid.
inline std::optional<std::string> complaintAbout(const std::filesystem::path& folder,
                                                 const std::filesystem::path& schema) {
    const std::filesystem::path said = folder / "said";
    const std::string command = "xmllint --nonet --noout --schema '" + schema.string() + "' '" +
                                folder.string() + "'/*.xml >'" + said.string() + "' 2>&1";
    const int status = std::system(command.c_str());
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return std::nullopt;
    return readText(said);
}

/// Files in a folder of their own, gone with it.
class XmlFiles {
  public:
    XmlFiles()
        : m_folder(std::filesystem::temp_directory_path() / ("vidette-xmcda-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(m_folder);
    }
    ~XmlFiles() { std::filesystem::remove_all(m_folder); }
    XmlFiles(const XmlFiles&) = delete;
    XmlFiles& operator=(const XmlFiles&) = delete;

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path path(const std::string& name) const { return m_folder / (name + ".xml"); }
    void add(const std::string& name, const std::string& text) const {
        std::ofstream(path(name), std::ios::binary) << text;
    }
    std::optional<std::string> complaint(const std::filesystem::path& schema) const {
        return complaintAbout(m_folder, schema);
    }

  private:
    std::filesystem::path m_folder;
};

/// What is hard to write: signs of XML, a control character, no name, very large and small numbers, a gap.
inline mcda::Problem oddKits() {
    mcda::Problem problem = threeKits();
    problem.alternatives[0].name = "\"'<&>\x01\n\t'\"";
    problem.alternatives[1].name = "";
    problem.alternatives[0].values["K1"].number = 1e100;
    problem.alternatives[1].values["K1"].number = -std::numeric_limits<double>::denorm_min();
    problem.alternatives[2].values["K1"].number = -1e-7;
    problem.alternatives[0].values["K2"] = mcda::Value{{}, "", "]]> & <b>"};
    problem.alternatives[1].values.erase("K2");
    problem.criteria[2].valueFunction = {{-30, 0}, {1e-9, .1}, {1e20, 1}};
    return problem;
}

struct RankedProblem {
    mcda::Problem problem;
    mcda::Ranking ranking;
};

/// By name: every method, an excluded kit, what is odd, and what is empty.
inline std::map<std::string, RankedProblem> xmcdaSamples() {
    std::map<std::string, RankedProblem> samples;
    for (const auto& [name, problem] : methodSamples()) samples[name] = {problem, *mcda::rank(problem)};
    samples["plain"] = {threeKits(), *mcda::rank(threeKits())};
    mcda::Problem limited = threeKits();
    limited.constraints = {{"K1", mcda::Comparison::AtMost, {15000}, true, ""}};
    samples["excluded"] = {limited, *mcda::rank(limited)};
    samples["odd"] = {oddKits(), {}};
    samples["nobody"] = {threeKits(), {}};
    samples["nobody"].problem.alternatives.clear();
    samples["nothing"] = {};
    const auto member = repositoryFile("examples/group/member-a.json");
    samples["group"] = {io::readGroup(readText(member), "a")->value.problem, {}};
    return samples;
}

/// The samples, and the examples as the command line writes them.
inline void addAll(const XmlFiles& files) {
    for (const auto& [name, sample] : xmcdaSamples()) {
        const auto written = io::writeXmcda(sample.problem, sample.ranking, name);
        ASSERT_TRUE(written.has_value()) << name << written.error().message;
        files.add(name, written->value);
    }
    for (const char* name : {"decision-coverage", "decision-fuller", "decision-saaty"}) {
        const auto example = repositoryFile(std::string("examples/shop/") + name + ".json");
        const auto run =
            runVidette("rank '" + example.string() + "' --out '" + files.path(name).string() + "'");
        ASSERT_EQ(run.exitCode, 0) << run.err;
    }
}

} // namespace vidette::support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xmcda.h"

#include "io/decision_json.h"
#include "io/group_json.h"
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

/// Every XMCDA file that is written obeys a schema: xmcda_subset.xsd beside this test, and the one of the
/// Decision Deck where VIDETTE_XMCDA_SCHEMA names it (XMCDA-4.0.0.xsd).
///
/// Compared with the page of the Decision Deck on its schema 4.0.0, and with what public programs and their
/// tests read and write (the Python package xmcda 0.3, two web applications for UTA and PROMETHEE):
/// - root <xmcda> in its namespace, every element qualified, no attribute; order of the parts;
/// - alternative: id, name; type (real, fictive), then active. criterion: id, name; active;
/// - performanceTable: alternativePerformances, alternativeID, performance, criterionID, values, value;
/// - value: real, integer, rational, label, valuedLabel, boolean, NA, and kinds we leave out;
/// - criterionScales, criterionFunctions, criterionValues in the plural (3.x has the singular): criterionID
///   first; scales, scale, quantitative, preferenceDirection (min, max); scaleID before or after its scale;
/// - criteriaValues: id, name, mcdaConcept ("Importance");
/// - function, piecewiseLinear, segment, head and tail: abscissa, ordinate; an empty head is the tail before.
namespace vidette::io {
namespace {

namespace fs = std::filesystem;
using mcda::Problem;

bool hasXmllint() {
    return std::system("command -v xmllint >/dev/null 2>&1") == 0;
}

/// Files in a folder of their own, gone with it.
class XmlFiles {
  public:
    XmlFiles() : m_folder(fs::temp_directory_path() / ("vidette-xmcda-" + std::to_string(getpid()))) {
        fs::create_directories(m_folder);
    }
    ~XmlFiles() { fs::remove_all(m_folder); }
    XmlFiles(const XmlFiles&) = delete;
    XmlFiles& operator=(const XmlFiles&) = delete;

    fs::path path(const std::string& name) const { return m_folder / (name + ".xml"); }
    void add(const std::string& name, const std::string& text) const {
        std::ofstream(path(name), std::ios::binary) << text;
    }
    void add(const std::string& name, const Problem& problem, const mcda::Ranking& ranking) const {
        const auto written = writeXmcda(problem, ranking, name);
        ASSERT_TRUE(written.has_value()) << name << written.error().message;
        add(name, written->value);
    }
    std::size_t count() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder), {}));
    }
    /// What xmllint finds wrong with all of them; nothing when all are valid.
    std::optional<std::string> complaint(const fs::path& schema) const {
        const fs::path said = m_folder / "said";
        const std::string command = "xmllint --nonet --noout --schema '" + schema.string() + "' '" +
                                    m_folder.string() + "'/*.xml >'" + said.string() + "' 2>&1";
        const int status = std::system(command.c_str());
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return std::nullopt;
        return support::readText(said);
    }

  private:
    fs::path m_folder;
};

fs::path subset() {
    return support::repositoryFile("tests/io/xmcda_subset.xsd");
}

Problem oddKits() {
    Problem problem = support::threeKits();
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

/// Every method, what is odd, and the examples.
void addAll(const XmlFiles& files) {
    for (const auto& [name, problem] : support::methodSamples()) {
        const auto ranking = mcda::rank(problem);
        ASSERT_TRUE(ranking.has_value()) << name;
        files.add(name, problem, *ranking);
    }
    files.add("plain", support::threeKits(), *mcda::rank(support::threeKits()));
    files.add("odd", oddKits(), mcda::Ranking{});
    Problem nobody = support::threeKits();
    nobody.alternatives.clear();
    files.add("nobody", nobody, mcda::Ranking{});
    files.add("nothing", Problem{}, mcda::Ranking{});
    const fs::path member = support::repositoryFile("examples/group/member-a.json");
    const auto group = readGroup(support::readText(member), "a");
    ASSERT_TRUE(group.has_value());
    files.add("group", group->value.problem, mcda::Ranking{});
    for (const std::string& name :
         std::vector<std::string>{"decision-coverage", "decision-fuller", "decision-saaty"}) {
        const auto run = support::runVidette(
            "rank '" + support::repositoryFile("examples/shop/" + name + ".json").string() + "' --out '" +
            files.path(name).string() + "'");
        ASSERT_EQ(run.exitCode, 0) << run.err;
    }
    ASSERT_EQ(files.count(), support::methodSamples().size() + 8);
}

TEST(XmcdaSchema, EveryFileWritten_IsValid) {
    if (!hasXmllint()) GTEST_SKIP() << "no xmllint";
    const XmlFiles files;
    ASSERT_NO_FATAL_FAILURE(addAll(files));
    const auto complaint = files.complaint(subset());
    EXPECT_FALSE(complaint.has_value()) << *complaint;
}

TEST(XmcdaSchema, EveryFileWritten_IsValidByTheOfficialSchema) {
    const char* const official = std::getenv("VIDETTE_XMCDA_SCHEMA");
    if (!official) GTEST_SKIP() << "VIDETTE_XMCDA_SCHEMA names no schema";
    if (!hasXmllint()) GTEST_SKIP() << "no xmllint";
    const XmlFiles files;
    ASSERT_NO_FATAL_FAILURE(addAll(files));
    const auto complaint = files.complaint(official);
    EXPECT_FALSE(complaint.has_value()) << *complaint;
}

/// The first `from` becomes `to`.
std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(XmcdaSchema, WrongFiles_AreNotValid) {
    if (!hasXmllint()) GTEST_SKIP() << "no xmllint";
    const Problem kits = support::threeKits();
    const std::string right = writeXmcda(kits, *mcda::rank(kits), "p.xml")->value;
    const std::map<std::string, std::string> wrong{
        {"root", with(right, "<xmcda ", "<x/><xmcda ")},
        {"space", with(right, "2021/XMCDA-4.0.0", "2030/XMCDA-5.0.0")},
        {"unqualified", with(right, "<criteria>", "<criteria xmlns=\"\">")},
        {"singular", with(with(right, "<criterionScales>", "<criterionScale>"), "</criterionScales>",
                          "</criterionScale>")},
        {"unknown", with(right, "<active>", "<reference>true</reference><active>")},
        {"order", with(with(right, "<type>real</type>", ""), "</active>", "</active><type>real</type>")},
        {"type", with(right, "<type>real", "<type>true")},
        {"boolean", with(right, "<active>true", "<active>yes")},
        {"direction", with(right, "<preferenceDirection>min", "<preferenceDirection>up")},
        {"infinite", with(right, "<real>11290", "<real>INF")},
        {"comma", with(right, "<real>25.5", "<real>25,5")},
        {"kind", with(with(right, "<real>", "<number>"), "</real>", "</number>")},
        {"attribute", with(right, "<criteriaValues id", "<criteriaValues key")},
        {"nameless", with(right, "<criterion id=\"K1\"", "<criterion")},
        {"twice", with(right, "<alternative id=\"A2\"", "<alternative id=\"A1\"")},
        {"nobody", with(right, "<alternativeID>A1", "<alternativeID>A9")},
        {"nothing", with(right, "<criterionID>K1", "<criterionID>K9")},
        {"broken", with(right, "</xmcda>", "")},
    };
    for (const auto& [name, text] : wrong) {
        const XmlFiles files;
        files.add("right", right);
        EXPECT_FALSE(files.complaint(subset()).has_value()) << name;
        files.add(name, text);
        EXPECT_TRUE(files.complaint(subset()).has_value()) << name;
    }
}

} // namespace
} // namespace vidette::io

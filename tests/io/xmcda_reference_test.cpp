// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xmcda_files.h"
#include "mcda/candidates.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

/// Every XMCDA file that is written is read by the Python library of the XMCDA maintainers (package xmcda) as
/// it was meant, and what that library writes in 4.0.0 and 3.1.1 is read by us as the same problem. The
/// library is looked for where Python finds it, or in the folder that VIDETTE_XMCDA_LIBRARY names.
namespace vidette::io {
namespace {

namespace fs = std::filesystem;
using mcda::Problem;
using support::readText;
using support::XmlFiles;

/// The words that run Python with the library; "" where there is none.
std::string pythonWithLibrary() {
    const char* const library = std::getenv("VIDETTE_XMCDA_LIBRARY");
    const std::string path =
        library ? "PYTHONDONTWRITEBYTECODE=1 PYTHONPATH='" + std::string(library) + "' " : "";
    for (const char* python : {"python3", "/usr/bin/python3"}) {
        const std::string words = path + python;
        if (std::system((words + " -c 'import xmcda.XMCDA' >/dev/null 2>&1").c_str()) == 0) return words;
    }
    return "";
}

bool isExpected() {
    return std::getenv("VIDETTE_XMCDA_LIBRARY") != nullptr;
}

/// All files, and what the library read and wrote of them.
void judge(const std::string& python, const XmlFiles& files) {
    ASSERT_NO_FATAL_FAILURE(support::addAll(files));
    const fs::path said = files.folder() / "said";
    const std::string command = python + " '" +
                                support::repositoryFile("tests/io/xmcda_reference.py").string() + "' '" +
                                files.folder().string() + "' >'" + said.string() + "' 2>&1";
    ASSERT_EQ(std::system(command.c_str()), 0) << readText(said);
}

std::vector<std::string> namesOf(const XmlFiles& files) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(files.folder())) {
        if (entry.path().extension() == ".xml") names.push_back(entry.path().stem().string());
    }
    return names;
}

std::string digits(double number) {
    char text[40];
    std::snprintf(text, sizeof text, "%.17g", number);
    return text;
}

/// As XML can carry it in an attribute.
std::string plain(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\n' || c == '\t')
            result += ' ';
        else if (c != '\x01')
            result += c;
    }
    return result;
}

using Lines = std::vector<std::string>;

std::string valueFact(const mcda::Criterion& criterion, const mcda::Alternative& alternative) {
    const auto found = alternative.values.find(criterion.id);
    if (found != alternative.values.end() && !found->second.number && !found->second.text.empty())
        return found->second.text;
    const auto number = mcda::numberOf(criterion, alternative);
    EXPECT_TRUE(number.has_value()) << criterion.id << alternative.id;
    return number && *number ? digits(**number) : "NA";
}

/// What the library should find, in the order of xmcda_reference.py.
Lines factsOf(const Problem& problem, const std::vector<mcda::Exclusion>& excluded,
              const std::map<std::string, double>& weights) {
    Lines facts;
    const auto leaves = mcda::leavesOf(problem.criteria);
    std::set<std::string> idle;
    for (const auto& one : excluded) idle.insert(one.id);
    const auto item = [&](const std::string& kind, const std::string& id, const std::string& name) {
        facts.push_back(kind + "\t" + id + "\t" + (name.empty() ? id : plain(name)) +
                        (idle.count(id) ? "\tidle" : "\tactive"));
    };
    for (const auto& one : problem.alternatives) item("alternative", one.id, one.name);
    for (const auto& leaf : leaves) item("criterion", leaf.id, leaf.name);
    for (const auto& one : problem.alternatives) {
        for (const auto& leaf : leaves)
            facts.push_back("value\t" + one.id + "\t" + leaf.id + "\t" + valueFact(leaf, one));
    }
    for (const auto& leaf : leaves)
        facts.push_back("direction\t" + leaf.id +
                        (leaf.direction == mcda::Direction::Max ? "\tMAX" : "\tMIN"));
    if (!weights.empty()) facts.emplace_back("weights\tweights\tImportance");
    for (const auto& leaf : leaves) {
        if (weights.count(leaf.id))
            facts.push_back("weight\t" + leaf.id + "\t" + digits(weights.at(leaf.id)));
    }
    for (const auto& leaf : leaves) {
        const auto& points = leaf.valueFunction;
        for (std::size_t i = 1; i < points.size(); ++i)
            facts.push_back("segment\t" + leaf.id + "\t" + digits(points[i - 1].x) + "\t" +
                            digits(points[i - 1].value) + "\t" + digits(points[i].x) + "\t" +
                            digits(points[i].value));
    }
    return facts;
}

Lines foundIn(const XmlFiles& files, const std::string& name) {
    std::istringstream text(readText(files.folder() / (name + ".facts")));
    Lines facts;
    for (std::string line; std::getline(text, line);) facts.push_back(line);
    return facts;
}

/// Without what is said of idle items, which we do not read.
Lines withoutIdle(const Lines& facts) {
    const auto idOf = [](const std::string& fact) {
        const auto from = fact.find('\t') + 1;
        return fact.substr(from, fact.find('\t', from) - from);
    };
    std::set<std::string> idle;
    for (const auto& fact : facts) {
        if (fact.starts_with("alternative\t") && fact.ends_with("\tidle")) idle.insert(idOf(fact));
    }
    Lines kept;
    for (const auto& fact : facts) {
        if (!idle.count(idOf(fact))) kept.push_back(fact);
    }
    return kept;
}

class XmcdaReference : public testing::Test {
  protected:
    void SetUp() override {
        const std::string python = pythonWithLibrary();
        if (python.empty() && isExpected()) FAIL() << "VIDETTE_XMCDA_LIBRARY names no library that runs";
        if (python.empty()) GTEST_SKIP() << "no library of the XMCDA maintainers";
        judge(python, files);
    }

    XmlFiles files;
};

TEST_F(XmcdaReference, ReadsWhatWasWritten) {
    for (const auto& [name, sample] : support::xmcdaSamples()) {
        std::map<std::string, double> weights;
        for (std::size_t k = 0; k < sample.ranking.weights.size(); ++k)
            weights[sample.ranking.criteria[k]] = sample.ranking.weights[k];
        EXPECT_EQ(foundIn(files, name), factsOf(sample.problem, sample.ranking.excluded, weights)) << name;
    }
}

TEST_F(XmcdaReference, ReadsWhatWeRead) {
    std::size_t compared = 0;
    for (const auto& name : namesOf(files)) {
        const auto read = readXmcda(readText(files.path(name)), "p.xml");
        if (!read) continue;
        ++compared;
        const Problem& problem = read->value;
        EXPECT_EQ(withoutIdle(foundIn(files, name)), factsOf(problem, {}, problem.weights.values)) << name;
    }
    EXPECT_EQ(compared, namesOf(files).size() - 2); // but "nobody" and "nothing"
}

TEST_F(XmcdaReference, WritesWhatWeReadAlike) {
    for (const auto& name : namesOf(files)) {
        const auto ours = readXmcda(readText(files.path(name)), "p.xml");
        for (const char* version : {"4.0.0", "3.1.1"}) {
            const auto again = readXmcda(readText(files.folder() / version / (name + ".xml")), "p.xml");
            ASSERT_EQ(again.has_value(), ours.has_value()) << name << version;
            if (!ours) {
                EXPECT_EQ(again.error().code, ours.error().code) << name << version;
                continue;
            }
            EXPECT_EQ(again->value, ours->value) << name << version;
            EXPECT_EQ(again->warnings, ours->warnings) << name << version;
        }
    }
}

TEST_F(XmcdaReference, WritesWhatOurSchemaAllows) {
    if (!support::hasXmllint()) GTEST_SKIP() << "no xmllint";
    const auto complaint = support::complaintAbout(files.folder() / "4.0.0", support::subsetSchema());
    EXPECT_FALSE(complaint.has_value()) << *complaint;
}

} // namespace
} // namespace vidette::io

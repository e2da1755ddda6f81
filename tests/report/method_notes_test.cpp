// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/method_notes.h"

#include "mcda/ranking.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace vidette::report {
namespace {

TEST(MethodNotes, EveryMethodSaysWhatItAssumes) {
    std::set<std::string> names;
    for (const auto method : weightMethods()) {
        const auto note = weightMethodNote(method);
        EXPECT_TRUE(names.insert(note.name).second) << note.name;
        EXPECT_GT(note.assumes.size(), 40U) << note.name;
    }
    EXPECT_EQ(weightMethods().size(), 9U);
    names.clear();
    for (const auto method : evaluationMethods()) {
        const auto note = evaluationMethodNote(method);
        EXPECT_TRUE(names.insert(note.name).second) << note.name;
        EXPECT_TRUE(std::regex_search(note.source, std::regex("[12][0-9]{3}")))
            << note.name << " has no year";
    }
    EXPECT_EQ(evaluationMethods().size(), 9U);
}

TEST(MethodNotes, ConventionsOfTheTriangle_AreAllDifferent) {
    const auto conventions = fullerConventions();
    for (std::size_t i = 0; i < conventions.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(conventions[i].rule == conventions[j].rule);
    EXPECT_EQ(conventions.size(), 5U);
}

/// The codes of the table "refused with" in docs/ranking.md that rank() itself gives.
TEST(MethodNotes, EveryRefusalSaysWhatToDo) {
    const std::string page = support::readText(support::repositoryFile("docs/ranking.md"));
    const auto from = page.find("| refused with | when |");
    const auto to = page.find("| warned of | when |");
    ASSERT_LT(from, to);
    const std::string table = page.substr(from, to - from);
    const std::set<std::string> ofFilesAndOptions{
        "not_json",       "not_a_decision", "newer_version", "missing_field",       "wrong_type",
        "unknown_method", "unknown_choice", "two_judgments", "not_a_printed_table", "nothing_printed",
        "no_problem",     "which_problem",  "bad_weight",    "weights_above_one"};
    const std::regex code("`([a-z0-9_]+)`");
    int told = 0;
    std::size_t start = 0;
    for (auto end = table.find('\n'); end != std::string::npos; end = table.find('\n', start)) {
        const std::string line = table.substr(start, end - start);
        start = end + 1;
        const std::string first = line.substr(0, line.find('|', 1));
        for (std::sregex_iterator at(first.begin(), first.end(), code), none; at != none; ++at) {
            const std::string name = (*at)[1];
            if (ofFilesAndOptions.count(name)) continue;
            EXPECT_FALSE(remedyOf({name, "", ""}).words.empty()) << name;
            ++told;
        }
    }
    EXPECT_GT(told, 40);
}

TEST(MethodNotes, TroubleIsASentenceWithWhatToDo) {
    EXPECT_EQ(troubleWords({"no_criteria", "criteria", "the problem has no criterion"}),
              "criteria: the problem has no criterion. Add a criterion.");
    EXPECT_EQ(troubleWords({"never_heard", "", "something"}), "something.");
    EXPECT_EQ(remedyOf({"missing_item", "kits: weights, order", ""}).part, Part::Weights);
    EXPECT_EQ(remedyOf({"missing_item", "kits: evaluation, K1", ""}).part, Part::Judgments);
}

} // namespace
} // namespace vidette::report

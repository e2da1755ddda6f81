// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_check.h"

#include "base/speech.h"
#include "cli/text_table.h"

#include <nlohmann/json.hpp>

#include <array>

namespace vidette::cli {
namespace {

using base::say;
using mcda::FigureKind;
using mcda::FigureVerdict;
using nlohmann::json;

/// The keys of the file, and what a table for people says.
struct KindWords {
    FigureKind kind;
    const char* key;
    const char* words;
};
constexpr std::array kKinds{
    KindWords{FigureKind::Weight, "weights", base::toSay("weight")},
    KindWords{FigureKind::Local, "local", base::toSay("local priority")},
    KindWords{FigureKind::Total, "totals", base::toSay("total")},
    KindWords{FigureKind::Place, "places", base::toSay("place")},
    KindWords{FigureKind::Contribution, "contributions", base::toSay("contribution")},
    KindWords{FigureKind::Cr, "cr", "CR"},
    KindWords{FigureKind::Ci, "ci", "CI"},
    KindWords{FigureKind::Lambda, "lambda", "λ"},
    KindWords{FigureKind::RowMean, "row_means", base::toSay("row mean")},
    KindWords{FigureKind::RowMeanSum, "row_mean_sum", base::toSay("sum of the row means")},
    KindWords{FigureKind::Count, "f", "f"},
    KindWords{FigureKind::PlusCount, "f_star", "f*"},
    KindWords{FigureKind::PlusSum, "f_star_sum", "Σf*"},
};

const KindWords& wordsOf(FigureKind kind) {
    for (const auto& one : kKinds) {
        if (one.kind == kind) return one;
    }
    return kKinds.front();
}

const char* verdictKey(FigureVerdict verdict) {
    if (verdict == FigureVerdict::Agrees) return "agrees";
    return verdict == FigureVerdict::Differs ? "differs" : "cannot_be_derived";
}

json documentOf(const mcda::CheckedFigure& one) {
    return {{"figure", wordsOf(one.figure.kind).key},
            {"node", one.figure.node},
            {"item", one.figure.item},
            {"printed", one.figure.printed},
            {"ours", one.ours ? json(*one.ours) : json(nullptr)},
            {"ours_printed", one.oursPrinted},
            {"verdict", verdictKey(one.verdict)},
            {"note", one.note}};
}

json documentOf(const std::string& node, const mcda::RuleCheck& slip) {
    json cells = json::array();
    for (const auto& one : slip.breaks)
        cells.push_back({{"cell", {one.row, one.column}},
                         {"given", one.given},
                         {"expected", one.expected},
                         {"expected_text", one.expectedText}});
    return {{"node", node},
            {"cells", std::move(cells)},
            {"cr", slip.cr ? json(*slip.cr) : json(nullptr)},
            {"cr_bound", slip.crBound ? json(*slip.crBound) : json(nullptr)},
            {"proven", slip.proven},
            {"message", mcda::sentenceOf(slip)}};
}

/// "local priority K1, A1".
std::string nameOf(const mcda::PrintedFigure& figure) {
    std::string name = say(wordsOf(figure.kind).words);
    if (!figure.node.empty()) name += " " + figure.node;
    if (!figure.item.empty()) name += (figure.node.empty() ? " " : ", ") + figure.item;
    return name;
}

std::string rowsOf(const mcda::FigureCheck& check, FigureVerdict verdict, const std::string& heading) {
    TextTable rows(base::sayAll({"", "printed", "computed", "note"}));
    bool any = false;
    for (const auto& one : check.figures) {
        if (one.verdict != verdict) continue;
        rows.add({nameOf(one.figure), one.figure.printed, one.oursPrinted.empty() ? "-" : one.oursPrinted,
                  one.note});
        any = true;
    }
    return any ? heading + "\n" + rows.text() + "\n" : "";
}

} // namespace

mcda::FigureCheck checkOf(const io::PrintedTable& table, const RankAnswer& answer) {
    const auto nodes = table.everyNode ? mcda::matrixNodes(answer.ranking) : table.byRule;
    return mcda::checkFigures(answer.problem, answer.ranking, table.figures, nodes);
}

bool holdsUp(const mcda::FigureCheck& check) {
    return check.differing == 0 && check.slips.empty();
}

json checkDocument(const mcda::FigureCheck& check) {
    json figures = json::array();
    for (const auto& one : check.figures) figures.push_back(documentOf(one));
    json slips = json::array();
    for (const auto& [node, slip] : check.slips) slips.push_back(documentOf(node, slip));
    return {{"agree", check.agreeing},
            {"differ", check.differing},
            {"cannot_be_derived", check.underivable},
            {"figures", std::move(figures)},
            {"slips", std::move(slips)}};
}

std::string checkText(const mcda::FigureCheck& check) {
    std::string text = rowsOf(check, FigureVerdict::Differs, say("What differs"));
    text += rowsOf(check, FigureVerdict::CannotBeDerived, say("What cannot be derived"));
    for (const auto& [node, slip] : check.slips) text += node + ": " + mcda::sentenceOf(slip) + "\n";
    if (!check.slips.empty()) text += "\n";
    return text +
           say("{agree} of {all} printed figures agree, {differ} differ, {other} cannot be derived",
               {{"agree", std::to_string(check.agreeing)},
                {"all", std::to_string(check.figures.size())},
                {"differ", std::to_string(check.differing)},
                {"other", std::to_string(check.underivable)}}) +
           "\n";
}

} // namespace vidette::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_check.h"

#include "base/speech.h"
#include "cli/text_table.h"
#include "report/figure_check.h"

#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using base::say;
using mcda::FigureVerdict;
using nlohmann::json;

const char* verdictKey(FigureVerdict verdict) {
    if (verdict == FigureVerdict::Agrees) return "agrees";
    return verdict == FigureVerdict::Differs ? "differs" : "cannot_be_derived";
}

json documentOf(const mcda::CheckedFigure& one) {
    return {{"figure", report::figureKey(one.figure.kind)},
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

std::string rowsOf(const mcda::FigureCheck& check, FigureVerdict verdict, const std::string& heading) {
    TextTable rows(base::sayAll({"", "printed", "computed", "note"}));
    bool any = false;
    for (const auto& one : check.figures) {
        if (one.verdict != verdict) continue;
        rows.add({report::figureTitle(one.figure), one.figure.printed,
                  one.oursPrinted.empty() ? "-" : one.oursPrinted, one.note});
        any = true;
    }
    return any ? heading + "\n" + rows.text() + "\n" : "";
}

} // namespace

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
    return text + report::checkSummary(check) + "\n";
}

} // namespace vidette::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_check.h"

#include "base/speech.h"

#include <array>

namespace vidette::report {
namespace {

using base::say;
using mcda::FigureKind;
using mcda::FigureVerdict;

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

} // namespace

std::string figureKey(FigureKind kind) {
    return wordsOf(kind).key;
}

std::string figureTitle(const mcda::PrintedFigure& figure) {
    std::string name = say(wordsOf(figure.kind).words);
    if (!figure.node.empty()) name += " " + figure.node;
    if (!figure.item.empty()) name += (figure.node.empty() ? " " : ", ") + figure.item;
    return name;
}

std::string verdictText(FigureVerdict verdict) {
    switch (verdict) {
    case FigureVerdict::Agrees:
        return say("holds to its digits");
    case FigureVerdict::Differs:
        return say("differs");
    case FigureVerdict::CannotBeDerived:
        return say("cannot be derived");
    }
    return "";
}

std::string checkSummary(const mcda::FigureCheck& check) {
    return say("{agree} of {all} printed figures agree, {differ} differ, {other} cannot be derived",
               {{"agree", std::to_string(check.agreeing)},
                {"all", std::to_string(check.figures.size())},
                {"differ", std::to_string(check.differing)},
                {"other", std::to_string(check.underivable)}});
}

ReportPart checkPart(const mcda::FigureCheck& check) {
    ReportPart part{say("A printed table, checked"),
                    base::sayAll({"Figure", "Printed", "Computed", "Verdict", "Note"}),
                    {},
                    {checkSummary(check) + "."},
                    ""};
    for (const auto verdict :
         {FigureVerdict::Differs, FigureVerdict::CannotBeDerived, FigureVerdict::Agrees}) {
        for (const auto& one : check.figures) {
            if (one.verdict != verdict) continue;
            part.rows.push_back({figureTitle(one.figure), one.figure.printed,
                                 one.oursPrinted.empty() ? "–" : one.oursPrinted, verdictText(verdict),
                                 one.note});
        }
    }
    for (const auto& [node, slip] : check.slips)
        part.paragraphs.push_back(node + ": " + mcda::sentenceOf(slip));
    return part;
}

bool holdsUp(const mcda::FigureCheck& check) {
    return check.differing == 0 && check.slips.empty();
}

} // namespace vidette::report

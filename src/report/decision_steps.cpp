// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decision_steps.h"

#include "base/speech.h"
#include "mcda/number_words.h"
#include "report/html.h"
#include "report/palette.h"
#include "report/svg.h"

#include <algorithm>
#include <cmath>

namespace vidette::report {
namespace {

constexpr double kStep = 34;   // between pairs, px
constexpr double kRowGap = 46; // between rows of the triangle
constexpr double kRadius = 10;
constexpr double kConsistent = 0.10; // Saaty's limit of CR

using base::sayNumber;

/// 1/4 rather than 0.25.
std::string ratio(double value) {
    std::string text = mcda::ratioText(value);
    std::replace(text.begin(), text.end(), '.', base::decimalSign());
    return text;
}

std::string ring(PagePoint at, bool dashed) {
    const std::string dashes = dashed ? " stroke-dasharray=\"3 2\"" : "";
    return "<ellipse cx=\"" + pixel(at.x) + "\" cy=\"" + pixel(at.y) + "\" rx=\"" + pixel(kRadius + 3) +
           "\" ry=\"" + pixel(kRadius) + "\" fill=\"#E3F1F8\" stroke=\"" + std::string(kAccent) +
           "\" stroke-width=\"1.3\"" + dashes + "/>\n";
}

std::string member(PagePoint at, const std::string& name, bool preferred, bool tie) {
    std::string text = preferred || tie ? ring(at, tie) : "";
    const std::string_view colour = preferred || tie ? kStrong : kMuted;
    return text + textAt({at.x, at.y + 4}, name, {11, colour, "middle", preferred, false});
}

/// The bounds between which λ is proven to lie, rounded outwards.
std::string lambdaText(const mcda::SaatyTable& table) {
    constexpr double kDigits = 1e8;
    return sayNumber(std::floor(table.lambdaLow * kDigits) / kDigits, 8) + " ≤ λ ≤ " +
           sayNumber(std::ceil(table.lambdaHigh * kDigits) / kDigits, 8);
}

std::string consistencyText(const mcda::SaatyTable& table) {
    if (!table.ci || !table.ri || !table.cr) {
        return sayMarkup("Consistency is not defined for fewer than three items.");
    }
    const std::string n = std::to_string(table.items.size());
    const std::string formulas = "CI = (λ − " + n + ") / (" + n + " − 1) = " + sayNumber(*table.ci, 4) +
                                 "; RI = " + sayNumber(*table.ri, 2) + " (" + escaped(table.riTable) +
                                 "); CR = CI / RI = <b>" + sayNumber(*table.cr, 3) + "</b>";
    base::Fillings words{{"formulas", formulas}, {"limit", sayNumber(kConsistent, 2)}};
    const bool isConsistent = *table.cr < kConsistent;
    if (!table.crBound || *table.crBound >= kConsistent) {
        return isConsistent
                   ? sayMarkup("{formulas}, consistent (below {limit}).", words)
                   : sayMarkup("{formulas}, judgments contradict each other ({limit} or more).", words);
    }
    words["bound"] = sayNumber(*table.crBound, 3);
    return isConsistent ? sayMarkup("{formulas}, consistent (below {limit}; the rule that made this matrix "
                                    "never exceeds {bound}).",
                                    words)
                        : sayMarkup("{formulas}, judgments contradict each other ({limit} or more; the rule "
                                    "that made this matrix never exceeds {bound}).",
                                    words);
}

std::string hintsText(const mcda::SaatyTable& table) {
    if (table.cr.value_or(0) < kConsistent) return "";
    std::string text;
    for (const auto& hint : table.hints) {
        text += element("li", "",
                        sayMarkup("{row} to {column}: given {given}; {suggested} would agree with the others "
                                  "(CR {ratio})",
                                  {{"row", escaped(hint.row)},
                                   {"column", escaped(hint.column)},
                                   {"given", ratio(hint.given)},
                                   {"suggested", sayNumber(hint.suggested, 2)},
                                   {"ratio", sayNumber(hint.crAfter, 3)}}));
    }
    if (text.empty()) return "";
    return paragraph(sayMarkup("Judgments that disagree most with the others:")) + element("ul", "", text);
}

Row matrixRow(const mcda::SaatyTable& table, std::size_t i) {
    const std::string notJudged = "title=\"" + sayMarkup("not judged, completed") + "\"";
    Row row{element("b", "", escaped(table.items[i]))};
    for (std::size_t j = 0; j < table.items.size(); ++j) {
        const bool judged = table.judged.empty() || table.judged[i][j];
        const std::string text = ratio(table.matrix[i][j]);
        row.push_back(judged ? text : element("i", notJudged, text));
    }
    row.push_back(sayNumber(table.rowMeans[i], 3));
    const bool byMean = table.priority == mcda::Priority::GeometricMean;
    const auto& other = byMean ? table.perron : table.geometricMean;
    row.push_back("<b>" + sayNumber(table.weights()[i], 4) + "</b>");
    row.push_back("<span class=\"other\">" + sayNumber(other[i], 4) + "</span>");
    return row;
}

} // namespace

std::string fullerTriangleSvg(const mcda::FullerTable& table) {
    const std::size_t n = table.items.size();
    if (n < 2) return "";
    const double width = static_cast<double>(n - 1) * kStep + 8;
    const double height = static_cast<double>(n - 1) * kRowGap + 4;
    std::string text = "<svg class=\"triangle\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " +
                       pixel(width) + " " + pixel(height) + "\" width=\"" + pixel(width) + "\" height=\"" +
                       pixel(height) + "\" role=\"img\" aria-label=\"" + base::say("Fuller's triangle") +
                       "\">\n";
    for (std::size_t i = 0; i + 1 < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double x = static_cast<double>(j - 1) * kStep + kStep / 2 + 4;
            const double y = static_cast<double>(i) * kRowGap + kRadius + 3;
            const double t = table.triangle[i][j];
            const bool tie = t > 0.25 && t < 0.75;
            text += member({x, y}, table.items[i], t > 0.75, tie);
            text += member({x, y + 2 * kRadius + 1}, table.items[j], t < 0.25, tie);
        }
    }
    return text + "</svg>\n";
}

std::string fullerSteps(const mcda::FullerTable& table) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        rows.push_back({element("b", "", escaped(table.items[i])), asWritten(table.counts[i]),
                        asWritten(table.plusCounts[i]), sayNumber(table.weights[i], 4)});
    }
    rows.push_back({sayMarkup("Sum"), "", asWritten(table.sum), ""});
    const std::string counts =
        report::table({{""}, {"f", true}, {"f*", true}, {"f* / Σf*", true}}, rows, "compact");
    return element("div", "class=\"steps\"", fullerTriangleSvg(table) + counts) + "\n";
}

std::string saatySteps(const mcda::SaatyTable& table) {
    std::vector<Column> columns{{""}};
    for (const auto& item : table.items) columns.push_back({escaped(item), true});
    const bool byMean = table.priority == mcda::Priority::GeometricMean;
    columns.push_back({sayMarkup("row mean"), true});
    columns.push_back({sayMarkup("weight"), true});
    columns.push_back({byMean
                           ? sayMarkup("by eigen{hyphen}vector", {{"hyphen", "&shy;"}}) // where it may break
                           : sayMarkup("by row mean"),
                       true});
    std::vector<Row> rows;
    for (std::size_t i = 0; i < table.items.size(); ++i) rows.push_back(matrixRow(table, i));
    std::string text = report::table(columns, rows, "compact");
    text += paragraph(lambdaText(table) + ". " + consistencyText(table), "note");
    return element("div", "class=\"matrix\"", text + hintsText(table)) + "\n";
}

std::string derivationSteps(const mcda::Derivation& derivation) {
    if (derivation.fuller) return fullerSteps(*derivation.fuller);
    return derivation.saaty ? saatySteps(*derivation.saaty) : "";
}

} // namespace vidette::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decision_charts.h"

#include "base/speech.h"
#include "base/text.h"
#include "report/decision_report.h"
#include "report/html.h"
#include "report/palette.h"
#include "report/svg.h"

#include <algorithm>
#include <cmath>

namespace vidette::report {
namespace {

constexpr double kWidth = 760;
constexpr double kBar = 24;
constexpr double kRow = 34;
constexpr double kNameWidth = 190;
constexpr double kTotalWidth = 60;

std::string opened(double height, std::string_view label) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + pixel(kWidth) + " " + pixel(height) +
           "\" role=\"img\" aria-label=\"" + std::string(label) +
           "\" font-family=\"Inter, Noto Sans, DejaVu Sans, sans-serif\">\n";
}

std::string fillOf(std::size_t index) {
    return "fill=\"" + std::string(plotColour(index)) + "\" stroke=\"#FFFFFF\" stroke-width=\"0.8\"";
}

/// Shortened so that it fits; the full name stands in the tables.
std::string shortened(const std::string& name, double width, double size) {
    if (textWidth(name, size) <= width) return name;
    std::string text = name;
    while (!text.empty() && textWidth(text, size) + size > width) {
        do {
            text.pop_back();
        } while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0x80U) != 0);
    }
    return text + "…";
}

std::string criterionLegend(const mcda::Problem& problem, const mcda::Ranking& ranking, double& y) {
    std::string text;
    double x = 0;
    for (std::size_t k = 0; k < ranking.criteria.size(); ++k) {
        const std::string& id = ranking.criteria[k];
        const std::string words = id + " " + criterionName(problem, id);
        const double wide = 18 + textWidth(words, 11) + 14;
        if (x > 0 && x + wide > kWidth) {
            x = 0;
            y += 18;
        }
        text += rectangle({x, y}, 12, 12, fillOf(k)) + textAt({x + 17, y + 10}, words, {11, kText});
        x += wide;
    }
    y += 26;
    return text;
}

std::string bar(const mcda::Ranking& ranking, std::size_t alternative, double scale, double y) {
    std::string text;
    double x = kNameWidth;
    for (std::size_t k = 0; k < ranking.criteria.size(); ++k) {
        const double wide = ranking.contributions[k][alternative] * scale;
        text += rectangle({x, y}, wide, kBar, fillOf(k));
        if (wide > textWidth(ranking.criteria[k], 10) + 4) {
            text += textAt({x + wide / 2, y + kBar / 2 + 4}, ranking.criteria[k],
                           {10, plotTextColour(k), "middle"});
        }
        x += wide;
    }
    return text + textAt({x + 8, y + kBar / 2 + 4}, base::sayNumber(ranking.totals[alternative], 4),
                         {12, kText, "start", true});
}

bool anyNegative(const mcda::Ranking& ranking) {
    return std::any_of(ranking.contributions.begin(), ranking.contributions.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](double value) { return value < 0; });
    });
}

/// Colour of a winner: its place among all alternatives, so that it keeps its colour when others are
/// excluded.
std::size_t colourOf(const mcda::Problem& problem, const std::vector<std::string>& ids) {
    for (std::size_t i = 0; i < problem.alternatives.size() && !ids.empty(); ++i) {
        if (problem.alternatives[i].id == ids.front()) return i;
    }
    return 0;
}

std::string strip(const mcda::Problem& problem, const mcda::WeightStability& one, double y) {
    const double wide = kWidth - kNameWidth - kTotalWidth;
    std::string text;
    for (const auto& range : one.ranges) {
        const std::size_t colour = colourOf(problem, range.winners);
        const double x = kNameWidth + range.from * wide;
        const double length = (range.to - range.from) * wide;
        const std::string words = base::join(range.winners, " = ");
        text += rectangle({x, y}, length, kBar - 6, fillOf(colour));
        if (length > textWidth(words, 10) + 4) {
            text += textAt({x + length / 2, y + 13}, words, {10, plotTextColour(colour), "middle"});
        }
    }
    const double now = kNameWidth + one.weight * wide;
    return text + lineBetween({now, y - 4}, {now, y + kBar - 2}, "stroke=\"#1F2933\" stroke-width=\"2\"");
}

} // namespace

std::string contributionChart(const mcda::Problem& problem, const mcda::Ranking& ranking) {
    if (ranking.contributions.empty() || ranking.totals.empty() || anyNegative(ranking)) return "";
    const double largest = *std::max_element(ranking.totals.begin(), ranking.totals.end());
    if (!(largest > 0)) return "";
    const double scale = (kWidth - kNameWidth - kTotalWidth) / largest;
    double y = 0;
    std::string body = criterionLegend(problem, ranking, y);
    for (const auto& place : ranking.ranking) {
        for (const auto& id : place) {
            const auto index = mcda::indexOf(ranking.alternatives, id);
            if (!index) continue;
            const std::string name = alternativeName(problem, id);
            const std::string words = name == id ? id : id + " " + name;
            body += textAt({kNameWidth - 10, y + kBar / 2 + 4}, shortened(words, kNameWidth - 12, 12),
                           {12, kText, "end"});
            body += bar(ranking, *index, scale, y);
            y += kRow;
        }
    }
    return opened(y, sayMarkup("What each criterion contributes")) + body + "</svg>\n";
}

std::string stabilityChart(const mcda::Problem& problem, const mcda::Ranking& ranking) {
    if (ranking.stability.empty()) return "";
    const double wide = kWidth - kNameWidth - kTotalWidth;
    double y = 8;
    std::string body;
    for (const auto& one : ranking.stability) {
        const std::string words = one.criterion + " " + criterionName(problem, one.criterion);
        body += textAt({kNameWidth - 10, y + 13}, shortened(words, kNameWidth - 12, 12), {12, kText, "end"});
        body += strip(problem, one, y) +
                textAt({kWidth - kTotalWidth + 8, y + 13}, percent(one.weight), {12, kText, "start", true});
        y += 30;
    }
    for (int i = 0; i <= 4; ++i) {
        body +=
            textAt({kNameWidth + wide * i / 4, y + 8}, std::to_string(25 * i) + " %", {10, kMuted, "middle"});
    }
    return opened(y + 14, sayMarkup("Who wins at which weight")) + body + "</svg>\n";
}

} // namespace vidette::report

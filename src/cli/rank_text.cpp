// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_output.h"

#include "base/text.h"
#include "cli/rank_relations.h"
#include "cli/text_table.h"
#include "mcda/quantity.h"

#include <cmath>
#include <map>

namespace vidette::cli {
namespace {

constexpr int kDecimals = 4;
/// Of more items the pairs are not printed; --json has them.
constexpr std::size_t kWidest = 16;

std::string rounded(double value) {
    return base::decimal(value, kDecimals);
}

std::string nameOf(const mcda::Problem& problem, const std::string& id) {
    for (const auto& one : problem.alternatives) {
        if (one.id == id && one.name != id) return id + "  " + one.name;
    }
    for (const auto& list : {problem.criteria, problem.attributes}) {
        for (const auto& one : list) {
            if (one.id == id && one.name != id) return id + "  " + one.name;
        }
    }
    return id;
}

std::string fullerText(const mcda::FullerTable& table) {
    const std::size_t shown = table.items.size() > kWidest ? 0 : table.items.size();
    std::vector<std::string> header(table.items.begin(),
                                    table.items.begin() + static_cast<std::ptrdiff_t>(shown));
    header.insert(header.begin(), "");
    for (const char* name : {"f", "f*", "share"}) header.emplace_back(name);
    TextTable rows(header);
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        std::vector<std::string> row{table.items[i]};
        for (std::size_t j = 0; j < shown; ++j)
            row.push_back(j <= i ? (i == j ? "·" : "") : base::toText(table.triangle[i][j]));
        row.push_back(base::toText(table.counts[i]));
        row.push_back(base::toText(table.plusCounts[i]));
        row.push_back(rounded(table.weights[i]));
        rows.add(std::move(row));
    }
    const std::string ties =
        table.rule.tie == mcda::TieRule::Half ? "a tie counts a half" : "a tie counts nothing";
    return rows.text() + "  " + ties + ", f* = f + " + base::toText(table.rule.plus) + ", share = f* / " +
           base::toText(table.sum) + "\n";
}

/// 1/3 rather than 0.333 where a whole number's reciprocal is meant.
std::string ratioText(double value) {
    const double inverse = 1 / value;
    const double whole = std::round(inverse);
    if (value < 1 && whole < 1000 && std::abs(inverse - whole) < 1e-9) return "1/" + base::toText(whole);
    return mcda::shortNumber(value);
}

std::string consistencyText(const mcda::SaatyTable& table) {
    std::string text = "  lambda " + base::decimal(table.lambdaMax, 6) + " (proven within " +
                       mcda::shortNumber(table.lambdaHigh - table.lambdaLow) + ")";
    if (!table.cr) return text + ", CR not applicable below three items\n";
    text += ", CI " + base::decimal(*table.ci, 4) + ", RI " + mcda::shortNumber(*table.ri) + " (" +
            table.riTable + "), CR " + base::decimal(*table.cr, 4) + "\n  GCI " +
            base::decimal(*table.gci, 4) + ", Koczkodaj " + base::decimal(*table.koczkodaj, 4) +
            " (worst triad " + base::join({table.worstTriad.begin(), table.worstTriad.end()}, ", ") + ")\n";
    if (!table.complete) text += "  pairs that were not judged are completed from the others\n";
    return text;
}

std::string saatyText(const mcda::SaatyTable& table) {
    const std::size_t shown = table.items.size() > kWidest ? 0 : table.items.size();
    std::vector<std::string> header(table.items.begin(),
                                    table.items.begin() + static_cast<std::ptrdiff_t>(shown));
    header.insert(header.begin(), "");
    for (const char* name : {"row mean", "geom. mean", "eigenvector"}) header.emplace_back(name);
    TextTable rows(header);
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        std::vector<std::string> row{table.items[i]};
        for (std::size_t j = 0; j < shown; ++j) row.push_back(ratioText(table.matrix[i][j]));
        row.push_back(rounded(table.rowMeans[i]));
        row.push_back(rounded(table.geometricMean[i]));
        row.push_back(rounded(table.perron[i]));
        rows.add(std::move(row));
    }
    const bool mean = table.priority == mcda::Priority::GeometricMean;
    return rows.text() +
           "  used: " + (mean ? "geometric mean, row mean / " + rounded(table.rowMeanSum) : "eigenvector") +
           "\n" + consistencyText(table);
}

std::string derivationText(const mcda::Derivation& one) {
    return one.fuller ? fullerText(*one.fuller) : (one.saaty ? saatyText(*one.saaty) : "");
}

/// Said once for all matrices of the rule: a test that cannot fail is none.
std::string boundText(const mcda::Ranking& ranking) {
    std::map<std::size_t, double> bounds;
    for (const auto* list : {&ranking.weightsDetail, &ranking.localDetail}) {
        for (const auto& one : *list) {
            if (one.saaty && one.saaty->crBound) bounds[one.saaty->items.size()] = *one.saaty->crBound;
        }
    }
    std::string text;
    for (const auto& [n, bound] : bounds)
        text += "  By the rule |difference| + 1 the CR of " + std::to_string(n) + " items cannot exceed " +
                base::decimal(bound, 3) + ", so it does not test the judgments.\n";
    return text.empty() ? text : "\n" + text;
}

std::string weightsText(const RankAnswer& answer) {
    const auto& ranking = answer.ranking;
    std::string text = "\nWeights\n";
    TextTable rows({"", "weight"});
    for (std::size_t i = 0; i < ranking.weights.size(); ++i)
        rows.add({nameOf(answer.problem, ranking.criteria[i]), rounded(ranking.weights[i])});
    text += rows.text();
    for (const auto& one : ranking.weightsDetail)
        text += "\n How: " + (one.node == "goal" ? "pairs compared" : "pairs below " + one.node) + "\n" +
                derivationText(one);
    return text;
}

std::string evaluationText(const RankAnswer& answer) {
    std::string text;
    for (const auto& one : answer.ranking.localDetail)
        text += "\nUnder " + nameOf(answer.problem, one.node) + "\n" + derivationText(one);
    return text + boundText(answer.ranking);
}

std::string totalsText(const mcda::Ranking& ranking) {
    auto header = ranking.criteria;
    header.insert(header.begin(), "");
    for (const auto& [name, values] : ranking.measures) header.push_back(name);
    header.emplace_back("total");
    TextTable rows(header);
    const auto& parts = ranking.contributions.empty() ? ranking.local : ranking.contributions;
    for (std::size_t a = 0; a < ranking.alternatives.size(); ++a) {
        std::vector<std::string> row{ranking.alternatives[a]};
        for (const auto& column : parts) row.push_back(rounded(column[a]));
        for (const auto& [name, values] : ranking.measures) row.push_back(rounded(values[a]));
        row.push_back(rounded(ranking.totals[a]));
        rows.add(std::move(row));
    }
    return (ranking.contributions.empty() ? "\nLocal values and totals\n" : "\nWhat each criterion gives\n") +
           rows.text() + (ranking.lowerIsBetter ? "  lower is better\n" : "");
}

std::string orderText(const RankAnswer& answer) {
    const auto& ranking = answer.ranking;
    std::string text = "\nOrder\n";
    std::size_t place = 1;
    TextTable rows({"", "total"});
    for (const auto& group : ranking.ranking) {
        const std::size_t last = place + group.size() - 1;
        const std::string number =
            std::to_string(place) + "." + (last > place ? "-" + std::to_string(last) + "." : "");
        for (const auto& id : group)
            rows.add({number + "  " + nameOf(answer.problem, id),
                      rounded(ranking.totals[*mcda::indexOf(ranking.alternatives, id)])});
        place = last + 1;
    }
    return text + (ranking.ranking.empty() ? "  nobody is left to compare\n" : rows.text());
}

std::string stabilityText(const mcda::Ranking& ranking) {
    if (ranking.stability.empty()) return {};
    std::string text =
        "\nWhat would turn the first place (one weight changes, the others keep their proportions)\n";
    for (const auto& one : ranking.stability) {
        text += "  " + one.criterion + " (now " + rounded(one.weight) + "): ";
        for (const auto& range : one.ranges) {
            if (range.from > 0) text += " | from " + rounded(range.from) + " ";
            text += base::join(range.winners, " and ");
        }
        text += "\n";
    }
    if (ranking.nearTie)
        text += "  Nearly a tie: " + ranking.nearTie->first + " leads " + ranking.nearTie->second + " by " +
                rounded(ranking.nearTie->lead) + "\n";
    return text;
}

std::string exclusionsText(const RankAnswer& answer, const std::vector<mcda::Exclusion>& all,
                           const std::string& heading) {
    if (all.empty()) return {};
    std::string text = "\n" + heading + "\n";
    for (const auto& one : all) {
        text += "  " + nameOf(answer.problem, one.id) + ": " + nameOf(answer.problem, one.criterion) + " ";
        text += one.value ? mcda::shortNumber(*one.value) : "has no value";
        if (!one.limits.empty()) {
            std::vector<std::string> limits;
            for (const double limit : one.limits) limits.push_back(mcda::shortNumber(limit));
            text += ", asked for " + mcda::comparisonText(one.comparison) + " " + base::join(limits, ", ");
        }
        text += (one.source.empty() ? "" : " (" + one.source + ")") + "\n";
    }
    return text;
}

std::string kitsText(const RankAnswer& answer) {
    if (!answer.kits) return {};
    std::string text = "\nComputed on the plan\n";
    TextTable rows({"", "criterion", "metric", "catalogue", "computed"});
    for (const auto& one : answer.kits->figures)
        rows.add({nameOf(answer.problem, one.alternative), one.criterion, one.metric,
                  one.catalogue ? mcda::shortNumber(*one.catalogue) : "-", rounded(one.computed)});
    text += rows.text();
    if (!answer.kits->catalogue || answer.kits->catalogue->ranking.empty()) return text;
    text += "  The catalogue's values put " + base::join(answer.kits->catalogue->ranking.front(), " and ") +
            " first";
    if (!answer.ranking.ranking.empty())
        text += std::string(answer.kits->winnerDiffers ? ", but" : ", and") + " on this plan it is " +
                base::join(answer.ranking.ranking.front(), " and ");
    return text + ".\n";
}

} // namespace

std::string rankText(const RankAnswer& answer) {
    const auto& ranking = answer.ranking;
    std::string text = (answer.problem.title.empty() ? "Decision" : answer.problem.title) + "\n";
    text += weightsText(answer);
    text += evaluationText(answer);
    if (!ranking.alternatives.empty()) text += totalsText(ranking);
    text += orderText(answer);
    text += kitsText(answer);
    text += stabilityText(ranking);
    text += relationsText(answer);
    text += exclusionsText(answer, ranking.excluded, "Left out");
    text += exclusionsText(answer, ranking.softMisses, "Misses a soft limit, but stays");
    return text;
}

} // namespace vidette::cli

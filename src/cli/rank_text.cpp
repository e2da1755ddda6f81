// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_output.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/rank_relations.h"
#include "cli/text_table.h"
#include "mcda/quantity.h"
#include "report/decision_report.h"
#include "report/method_notes.h"

#include <cmath>
#include <map>

namespace vidette::cli {
namespace {

using base::say;
using base::sayNumber;

constexpr int kDecimals = 4;
/// Of more items the pairs are not printed; --json has them.
constexpr std::size_t kWidest = 16;

std::string rounded(double value) {
    return sayNumber(value, kDecimals);
}

std::string nameOf(const mcda::Problem& problem, const std::string& id) {
    for (const auto& one : problem.alternatives) {
        if (one.id == id && one.name != id) return id + "  " + one.name;
    }
    for (const auto& list : {problem.criteria, problem.attributes}) {
        for (const auto& one : list) {
            if (one.id == id && one.name != id)
                return id + "  " + base::sayWord("backlog criterion", one.name);
        }
    }
    return id;
}

std::string fullerText(const mcda::FullerTable& table) {
    const std::size_t shown = table.items.size() > kWidest ? 0 : table.items.size();
    std::vector<std::string> header(table.items.begin(),
                                    table.items.begin() + static_cast<std::ptrdiff_t>(shown));
    header.insert(header.begin(), "");
    header.insert(header.end(), {"f", "f*", say("share", {}, "part of a whole")});
    TextTable rows(header);
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        std::vector<std::string> row{table.items[i]};
        for (std::size_t j = 0; j < shown; ++j)
            row.push_back(j <= i ? (i == j ? "·" : "") : sayNumber(table.triangle[i][j]));
        row.push_back(sayNumber(table.counts[i]));
        row.push_back(sayNumber(table.plusCounts[i]));
        row.push_back(rounded(table.weights[i]));
        rows.add(std::move(row));
    }
    const base::Fillings words{{"plus", sayNumber(table.rule.plus)}, {"sum", sayNumber(table.sum)}};
    const std::string rule = table.rule.tie == mcda::TieRule::Half
                                 ? say("a tie counts a half, f* = f + {plus}, share = f* / {sum}", words)
                                 : say("a tie counts nothing, f* = f + {plus}, share = f* / {sum}", words);
    return rows.text() + "  " + rule + "\n";
}

/// 1/3 rather than 0.333 where a whole number's reciprocal is meant.
std::string ratioText(double value) {
    const double inverse = 1 / value;
    const double whole = std::round(inverse);
    if (value < 1 && whole < 1000 && std::abs(inverse - whole) < 1e-9) return "1/" + sayNumber(whole);
    return mcda::shortNumber(value);
}

std::string consistencyText(const mcda::SaatyTable& table) {
    base::Fillings words{{"lambda", sayNumber(table.lambdaMax, 6)},
                         {"width", mcda::shortNumber(table.lambdaHigh - table.lambdaLow)}};
    if (!table.cr)
        return "  " +
               say("lambda {lambda} (proven within {width}), CR not applicable below three items", words) +
               "\n";
    words.insert({{"ci", sayNumber(*table.ci, 4)},
                  {"ri", mcda::shortNumber(*table.ri)},
                  {"table", table.riTable},
                  {"cr", sayNumber(*table.cr, 4)},
                  {"gci", sayNumber(*table.gci, 4)},
                  {"koczkodaj", sayNumber(*table.koczkodaj, 4)},
                  {"triad", base::join({table.worstTriad.begin(), table.worstTriad.end()}, ", ")}});
    std::string text =
        "  " + say("lambda {lambda} (proven within {width}), CI {ci}, RI {ri} ({table}), CR {cr}", words) +
        "\n  " + say("GCI {gci}, Koczkodaj {koczkodaj} (worst triad {triad})", words) + "\n";
    if (!table.complete)
        text += "  " + say("pairs that were not judged are completed from the others") + "\n";
    return text;
}

std::string saatyText(const mcda::SaatyTable& table) {
    const std::size_t shown = table.items.size() > kWidest ? 0 : table.items.size();
    std::vector<std::string> header(table.items.begin(),
                                    table.items.begin() + static_cast<std::ptrdiff_t>(shown));
    header.insert(header.begin(), "");
    header.insert(header.end(), {say("row mean"), say("geom. mean"), say("eigenvector")});
    TextTable rows(header);
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        std::vector<std::string> row{table.items[i]};
        for (std::size_t j = 0; j < shown; ++j) row.push_back(ratioText(table.matrix[i][j]));
        row.push_back(rounded(table.rowMeans[i]));
        row.push_back(rounded(table.geometricMean[i]));
        row.push_back(rounded(table.perron[i]));
        rows.add(std::move(row));
    }
    const std::string used =
        table.priority == mcda::Priority::GeometricMean
            ? say("used: geometric mean, row mean / {sum}", {{"sum", rounded(table.rowMeanSum)}})
            : say("used: eigenvector");
    return rows.text() + "  " + used + "\n" + consistencyText(table);
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
        text +=
            "  " +
            base::sayCount(n,
                           "By the rule |difference| + 1 the CR of {n} item cannot exceed {bound}, so it "
                           "does not test the judgments.",
                           "By the rule |difference| + 1 the CR of {n} items cannot exceed {bound}, so it "
                           "does not test the judgments.",
                           {{"bound", sayNumber(bound, 3)}}) +
            "\n";
    return text.empty() ? text : "\n" + text;
}

std::string weightsText(const RankAnswer& answer) {
    const auto& ranking = answer.ranking;
    std::string text = "\n" + say("Weights") + "\n";
    TextTable rows(base::sayAll({"", "weight"}));
    for (std::size_t i = 0; i < ranking.weights.size(); ++i)
        rows.add({nameOf(answer.problem, ranking.criteria[i]), rounded(ranking.weights[i])});
    text += rows.text();
    for (const auto& one : ranking.weightsDetail) {
        const std::string how = one.node == "goal"
                                    ? say("How: pairs compared")
                                    : say("How: pairs below {criterion}", {{"criterion", one.node}});
        text += "\n " + how + "\n" + derivationText(one);
    }
    return text;
}

std::string evaluationText(const RankAnswer& answer) {
    std::string text;
    for (const auto& one : answer.ranking.localDetail)
        text += "\n" + say("Under {criterion}", {{"criterion", nameOf(answer.problem, one.node)}}) + "\n" +
                derivationText(one);
    return text + boundText(answer.ranking);
}

std::string totalsText(const mcda::Ranking& ranking) {
    auto header = ranking.criteria;
    header.insert(header.begin(), "");
    for (const auto& [name, values] : ranking.measures) header.push_back(name);
    header.push_back(say("total"));
    TextTable rows(header);
    const auto& parts = ranking.contributions.empty() ? ranking.local : ranking.contributions;
    for (std::size_t a = 0; a < ranking.alternatives.size(); ++a) {
        std::vector<std::string> row{ranking.alternatives[a]};
        for (const auto& column : parts) row.push_back(rounded(column[a]));
        for (const auto& [name, values] : ranking.measures) row.push_back(rounded(values[a]));
        row.push_back(rounded(ranking.totals[a]));
        rows.add(std::move(row));
    }
    const std::string heading =
        ranking.contributions.empty() ? say("Local values and totals") : say("What each criterion gives");
    return "\n" + heading + "\n" + rows.text() +
           (ranking.lowerIsBetter ? "  " + say("lower is better") + "\n" : "");
}

std::string orderText(const RankAnswer& answer) {
    const auto& ranking = answer.ranking;
    const std::string text = "\n" + say("Order", {}, "of the alternatives") + "\n";
    std::size_t place = 1;
    TextTable rows(base::sayAll({"", "total"}));
    for (const auto& group : ranking.ranking) {
        const std::size_t last = place + group.size() - 1;
        const std::string number =
            std::to_string(place) + "." + (last > place ? "-" + std::to_string(last) + "." : "");
        for (const auto& id : group)
            rows.add({number + "  " + nameOf(answer.problem, id),
                      rounded(ranking.totals[*mcda::indexOf(ranking.alternatives, id)])});
        place = last + 1;
    }
    return text + (ranking.ranking.empty() ? "  " + say("nobody is left to compare") + "\n" : rows.text());
}

std::string stabilityText(const mcda::Ranking& ranking) {
    if (ranking.stability.empty()) return {};
    std::string text =
        "\n" +
        say("What would turn the first place (one weight changes, the others keep their proportions)") + "\n";
    for (const auto& one : ranking.stability) {
        std::vector<std::string> ranges;
        for (const auto& range : one.ranges) {
            const std::string all = report::allOf(range.winners);
            ranges.push_back(range.from > 0 ? say("from {weight} {winners}",
                                                  {{"weight", rounded(range.from)}, {"winners", all}})
                                            : all);
        }
        text += "  " +
                say("{criterion} (now {weight}): {winners}", {{"criterion", one.criterion},
                                                              {"weight", rounded(one.weight)},
                                                              {"winners", base::join(ranges, " | ")}}) +
                "\n";
    }
    if (ranking.nearTie)
        text += "  " +
                say("Nearly a tie: {first} leads {second} by {lead}",
                    {{"first", ranking.nearTie->first},
                     {"second", ranking.nearTie->second},
                     {"lead", rounded(ranking.nearTie->lead)}}) +
                "\n";
    return text;
}

/// "A5  Techage: K3  Field of view 82, asked for >= 90".
std::string exclusionText(const mcda::Problem& problem, const mcda::Exclusion& one) {
    std::vector<std::string> limits;
    for (const double limit : one.limits) limits.push_back(mcda::shortNumber(limit));
    base::Fillings words{{"alternative", nameOf(problem, one.id)},
                         {"criterion", nameOf(problem, one.criterion)},
                         {"limit", mcda::comparisonText(one.comparison) + " " + base::join(limits, ", ")}};
    if (one.value) words["value"] = mcda::shortNumber(*one.value);
    if (limits.empty()) return say("{alternative}: {criterion} has no value", words);
    return one.value ? say("{alternative}: {criterion} {value}, asked for {limit}", words)
                     : say("{alternative}: {criterion} has no value, asked for {limit}", words);
}

std::string exclusionsText(const RankAnswer& answer, const std::vector<mcda::Exclusion>& all,
                           const std::string& heading) {
    if (all.empty()) return {};
    std::string text = "\n" + heading + "\n";
    for (const auto& one : all)
        text += "  " + exclusionText(answer.problem, one) +
                (one.source.empty() ? "" : " (" + one.source + ")") + "\n";
    return text;
}

std::string kitsText(const RankAnswer& answer) {
    if (!answer.kits) return {};
    std::string text = "\n" + say("Computed on the plan") + "\n";
    TextTable rows(base::sayAll({"", "criterion", "metric", "catalogue", "computed"}));
    for (const auto& one : answer.kits->figures)
        rows.add({nameOf(answer.problem, one.alternative), one.criterion, one.metric,
                  one.catalogue ? mcda::shortNumber(*one.catalogue) : "-", rounded(one.computed)});
    text += rows.text();
    if (!answer.kits->catalogue || answer.kits->catalogue->ranking.empty()) return text;
    base::Fillings words{{"catalogue", report::allOf(report::winners(*answer.kits->catalogue))}};
    if (answer.ranking.ranking.empty())
        return text + "  " + say("The catalogue's values put {catalogue} first.", words) + "\n";
    words["computed"] = report::allOf(report::winners(answer.ranking));
    const std::string both =
        answer.kits->winnerDiffers
            ? say("The catalogue's values put {catalogue} first, but on this plan it is {computed}.", words)
            : say("The catalogue's values put {catalogue} first, and on this plan it is {computed}.", words);
    return text + "  " + both + "\n";
}

std::string methodLine(const std::string& what, const report::MethodNote& note) {
    const base::Fillings words{
        {"what", what}, {"method", note.name}, {"assumes", note.assumes}, {"source", note.source}};
    return "  " +
           (note.source.empty() ? say("{what}: {method}. {assumes}", words)
                                : say("{what}: {method}. {assumes} ({source})", words)) +
           "\n";
}

std::string methodsText(const mcda::Problem& problem) {
    return "\n" + say("What the methods assume") + "\n" +
           methodLine(say("Weights"), report::weightMethodNote(problem.weights.method)) +
           methodLine(say("Values"), report::evaluationMethodNote(problem.evaluation.method));
}

} // namespace

std::string rankText(const RankAnswer& answer) {
    const auto& ranking = answer.ranking;
    std::string text = (answer.problem.title.empty() ? say("Decision") : say(answer.problem.title)) + "\n";
    text += weightsText(answer);
    text += evaluationText(answer);
    if (!ranking.alternatives.empty()) text += totalsText(ranking);
    text += orderText(answer);
    text += kitsText(answer);
    text += stabilityText(ranking);
    text += relationsText(answer);
    text += exclusionsText(answer, ranking.excluded, say("Left out"));
    text += exclusionsText(answer, ranking.softMisses, say("Misses a soft limit, but stays"));
    text += methodsText(answer.problem);
    return text;
}

} // namespace vidette::cli

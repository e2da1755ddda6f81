// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/decision_section.h"

#include "base/speech.h"
#include "base/text.h"
#include "report/decision_charts.h"
#include "report/decision_steps.h"
#include "report/html.h"

#include <algorithm>
#include <map>

namespace vidette::report {
namespace {

using base::sayNumber;

std::string label(const mcda::Problem& problem, const std::string& id) {
    const std::string name = alternativeName(problem, id);
    return name == id ? escaped(id) : "<b>" + escaped(id) + "</b> " + escaped(name);
}

const mcda::Criterion* leaf(const mcda::Problem& problem, const std::string& id) {
    for (const auto& criterion : problem.criteria) {
        if (criterion.id == id) return &criterion;
    }
    return nullptr;
}

/// Shares, as computed from a plan, are shown as per cent.
bool isShare(const mcda::Criterion* criterion) {
    return criterion && criterion->unit == "share";
}

std::string valueText(const mcda::Problem& problem, const mcda::Alternative& alternative,
                      const std::string& criterion) {
    const auto found = alternative.values.find(criterion);
    if (found == alternative.values.end()) return "–";
    const mcda::Value& value = found->second;
    if (!value.text.empty()) return escaped(value.text);
    if (!value.number) return "–";
    const double number = *value.number;
    if (isShare(leaf(problem, criterion))) return percent(number, 2);
    return escaped(asWritten(number) + (value.unit.empty() ? "" : " " + value.unit));
}

std::string columnTitle(const mcda::Problem& problem, const std::string& id) {
    const auto* criterion = leaf(problem, id);
    std::string text = "<b>" + escaped(id) + "</b>";
    if (!criterion) return text;
    if (!criterion->name.empty()) text += "<br>" + escaped(criterionName(problem, id));
    if (!criterion->unit.empty() && !isShare(criterion))
        text += (criterion->name.empty() ? "<br>" : ", ") + escaped(criterion->unit);
    return text + "<br>" +
           (criterion->direction == mcda::Direction::Max ? sayMarkup("more is better")
                                                         : sayMarkup("less is better"));
}

bool isExcluded(const mcda::Ranking& ranking, const std::string& id) {
    return std::any_of(ranking.excluded.begin(), ranking.excluded.end(),
                       [&](const auto& one) { return one.id == id; });
}

/// Values as given, the weights in the last line, who is excluded struck out.
std::string valuesTable(const Decision& decision) {
    std::vector<Column> columns{{""}};
    for (const auto& id : decision.ranking.criteria)
        columns.push_back({columnTitle(decision.problem, id), true});
    std::vector<Row> rows;
    for (const auto& alternative : decision.problem.alternatives) {
        const bool out = isExcluded(decision.ranking, alternative.id);
        Row row{label(decision.problem, alternative.id)};
        for (const auto& id : decision.ranking.criteria)
            row.push_back(valueText(decision.problem, alternative, id));
        if (out) {
            for (auto& cell : row) cell = element("s", "", cell);
        }
        rows.push_back(std::move(row));
    }
    Row weights{sayMarkup("Weight")};
    for (const double weight : decision.ranking.weights)
        weights.push_back("<b>" + sayNumber(weight, 4) + "</b>");
    rows.push_back(std::move(weights));
    return table(columns, rows, "values");
}

std::string exclusionList(const Decision& decision) {
    std::string items;
    for (const auto& one : decision.ranking.excluded) {
        items += element("li", "",
                         element("s", "", label(decision.problem, one.id)) + ": " +
                             escaped(exclusionReason(decision.problem, one)));
    }
    for (const auto& one : decision.ranking.softMisses) {
        items += element("li", "",
                         sayMarkup("{alternative} stays, but misses a wish: {reason}",
                                   {{"alternative", label(decision.problem, one.id)},
                                    {"reason", escaped(exclusionReason(decision.problem, one))}}));
    }
    if (items.empty()) return "";
    return paragraph(sayMarkup("Limits:")) + element("ul", "", items) + "\n";
}

std::string constraintNote(const mcda::Problem& problem) {
    std::vector<std::string> words;
    for (const auto& one : problem.constraints) {
        std::vector<std::string> limits;
        for (const double limit : one.limits) limits.push_back(asWritten(limit));
        const auto* criterion = leaf(problem, one.criterion);
        const std::string unit = criterion ? unitAfter(criterion->unit) : "";
        std::string text = criterionName(problem, one.criterion) + " " +
                           comparisonWords(one.comparison, base::join(limits, ", ") + unit);
        if (!one.source.empty()) text += " (" + one.source + ")";
        words.push_back(escaped(text));
    }
    if (words.empty()) return "";
    return paragraph(sayMarkup("Asked for: {limits}.", {{"limits", base::join(words, "; ")}}), "note");
}

/// The title of an earlier decision that shows the same step; nothing when this is the first.
const std::string* shownIn(const std::vector<Decision>& earlier, const mcda::Derivation& step, bool weights) {
    for (const Decision& decision : earlier) {
        const auto& steps = weights ? decision.ranking.weightsDetail : decision.ranking.localDetail;
        if (std::find(steps.begin(), steps.end(), step) != steps.end()) return &decision.problem.title;
    }
    return nullptr;
}

std::string weightSteps(const Decision& decision, const std::vector<Decision>& earlier) {
    const std::string method = escaped(weightMethodWords(decision.problem.weights));
    std::string text = element("h4", "", sayMarkup("Weights: {method}", {{"method", method}}));
    for (const auto& step : decision.ranking.weightsDetail) {
        const bool below = step.node != "goal";
        const std::string name = below ? escaped(criterionName(decision.problem, step.node)) : "";
        if (const auto* title = shownIn(earlier, step, true)) {
            const base::Fillings words{{"criterion", name}, {"decision", escaped(*title)}};
            text += paragraph(below ? sayMarkup("Below {criterion} as in “{decision}”.", words)
                                    : sayMarkup("The same as in “{decision}”.", words),
                              "note");
            continue;
        }
        if (below) text += paragraph(sayMarkup("Below {criterion}:", {{"criterion", name}}));
        text += derivationSteps(step);
    }
    return text;
}

std::string localTable(const Decision& decision) {
    std::vector<Column> columns{{""}};
    for (const auto& id : decision.ranking.criteria) columns.push_back({"<b>" + escaped(id) + "</b>", true});
    columns.push_back({"<b>" + sayMarkup("Total") + "</b>", true});
    std::vector<Row> rows;
    for (std::size_t a = 0; a < decision.ranking.alternatives.size(); ++a) {
        Row row{label(decision.problem, decision.ranking.alternatives[a])};
        for (const auto& values : decision.ranking.local) row.push_back(sayNumber(values[a], 4));
        row.push_back("<b>" + sayNumber(decision.ranking.totals[a], 4) + "</b>");
        rows.push_back(std::move(row));
    }
    return table(columns, rows, "compact wide");
}

std::string evaluationSteps(const Decision& decision, const std::vector<Decision>& earlier) {
    const auto& ranking = decision.ranking;
    const std::string method = escaped(evaluationMethodWords(decision.problem.evaluation));
    std::string text = element("h4", "", sayMarkup("Evaluations: {method}", {{"method", method}}));
    std::string details;
    std::map<std::string, std::vector<std::string>> repeated; // criteria by title
    for (const auto& step : ranking.localDetail) {
        if (const auto* title = shownIn(earlier, step, false)) {
            repeated[*title].push_back(step.node);
            continue;
        }
        const std::string steps = derivationSteps(step);
        if (steps.empty()) continue;
        const std::string heading = escaped(step.node + " " + criterionName(decision.problem, step.node));
        details += element("div", "class=\"detail\"", element("h5", "", heading) + steps) + "\n";
    }
    if (!details.empty()) text += element("div", "class=\"details\"", details) + "\n";
    for (const auto& [title, criteria] : repeated) {
        text += paragraph(
            sayMarkup("{criteria} as in “{decision}”.",
                      {{"criteria", escaped(base::join(criteria, ", "))}, {"decision", escaped(title)}}),
            "note");
    }
    if (!ranking.local.empty() && ranking.local.size() == ranking.criteria.size())
        text += localTable(decision);
    return text;
}

std::string placesText(const mcda::Ranking& ranking) {
    std::vector<std::string> places;
    for (const auto& place : ranking.ranking) places.push_back(base::join(place, " = "));
    return "<b>" + escaped(base::join(places, " › ")) + "</b>";
}

std::string kitComparison(const Decision& decision) {
    if (!decision.kits || decision.kits->figures.empty()) return "";
    std::vector<Row> rows;
    for (const auto& figure : decision.kits->figures) {
        const bool share = figure.metric == "covered_fraction";
        rows.push_back({escaped(figure.criterion), label(decision.problem, figure.alternative),
                        figure.catalogue ? asWritten(*figure.catalogue) : "–",
                        share ? percent(figure.computed, 2) : asWritten(figure.computed)});
    }
    std::string text = element("h4", "", sayMarkup("Catalogue value and value computed on this plan"));
    text += table(
        {{""}, {sayMarkup("Kit")}, {sayMarkup("Catalogue"), true}, {sayMarkup("Computed here"), true}}, rows);
    if (decision.kits->catalogue) {
        text += paragraph(
            sayMarkup("Order by catalogue values: {order}",
                      {{"order", placesText(*decision.kits->catalogue)}}) +
            "<br>" +
            sayMarkup("Order by computed values: {order}", {{"order", placesText(decision.ranking)}}));
    }
    if (decision.kits->winnerDiffers && decision.kits->catalogue) {
        text += paragraph(
            sayMarkup(
                "The first place changes: {catalogue} by the catalogue, {computed} by what was computed "
                "on this plan.",
                {{"catalogue", escaped(allOf(winners(*decision.kits->catalogue)))},
                 {"computed", escaped(allOf(winners(decision.ranking)))}}),
            "callout");
    }
    return text;
}

/// `who` is markup.
std::string firstPlace(const std::string& who, const std::string& total, bool isAlone, bool lowerIsBetter) {
    const base::Fillings words{{"who", who}, {"total", total}};
    if (isAlone) {
        return lowerIsBetter ? sayMarkup("{who} comes first with {total} (lower is better).", words)
                             : sayMarkup("{who} comes first with {total}.", words);
    }
    return lowerIsBetter ? sayMarkup("{who} share the first place with {total} (lower is better).", words)
                         : sayMarkup("{who} share the first place with {total}.", words);
}

std::string verdict(const Decision& decision) {
    const auto first = winners(decision.ranking);
    if (first.empty()) return paragraph(sayMarkup("Every alternative is excluded."), "callout");
    std::vector<std::string> labels;
    for (const auto& id : first) labels.push_back(label(decision.problem, id));
    const auto index = mcda::indexOf(decision.ranking.alternatives, first.front());
    const std::string total = index ? sayNumber(decision.ranking.totals[*index], 4) : "–";
    const std::string text =
        firstPlace(allOf(labels), total, first.size() == 1, decision.ranking.lowerIsBetter);
    return paragraph(text + " " + escaped(firmness(decision.problem, decision.ranking)), "callout");
}

std::string warningList(const mcda::Ranking& ranking) {
    std::string items;
    for (const auto& warning : ranking.warnings) {
        if (warning.code == "nearly_a_tie") continue; // said above, with the weight that turns it
        const std::string where = warning.where.empty() ? "" : warning.where + ": ";
        items += element("li", "", escaped(where + warning.message));
    }
    return items.empty() ? "" : paragraph(sayMarkup("Noted:")) + element("ul", "", items) + "\n";
}

std::string charts(const Decision& decision) {
    std::string text;
    const std::string bars = contributionChart(decision.problem, decision.ranking);
    if (!bars.empty()) {
        text += element("div", "class=\"chart\"",
                        element("h4", "", sayMarkup("What each criterion contributes")) + bars) +
                "\n";
    }
    const std::string strips = stabilityChart(decision.problem, decision.ranking);
    if (strips.empty()) return text;
    const std::string note =
        paragraph(sayMarkup("Who wins while the weight of one criterion runs from 0 to 100 % and the others "
                            "keep their proportions. The black mark is the weight now."),
                  "note");
    return text +
           element("div", "class=\"chart\"",
                   element("h4", "", sayMarkup("What would turn the first place")) + note + strips) +
           "\n";
}

} // namespace

std::string decisionSection(const std::vector<Decision>& decisions, std::size_t index) {
    const Decision& decision = decisions[index];
    const std::vector<Decision> earlier(decisions.begin(), decisions.begin() + std::ptrdiff_t(index));
    std::string text = element("h3", "", escaped(decision.problem.title)) + "\n" + verdict(decision);
    text += valuesTable(decision) + constraintNote(decision.problem) + exclusionList(decision);
    text += kitComparison(decision) + charts(decision);
    text += weightSteps(decision, earlier) + evaluationSteps(decision, earlier);
    return element("section", "class=\"decision\"", text + warningList(decision.ranking)) + "\n";
}

} // namespace vidette::report

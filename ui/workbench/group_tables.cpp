// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/group_tables.h"

#include "report/group_questions.h"
#include "report/group_words.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr std::size_t kMostSpreads = 10;
constexpr double kNothing = -1; ///< sorts before every figure
const QString kDash = QStringLiteral("–");

QString say(const char* words) {
    return QCoreApplication::translate("GroupTables", words);
}

void add(FigureRow& row, const std::vector<double>& values, std::size_t at) {
    const bool there = at < values.size();
    row.values.push_back(there ? values[at] : kNothing);
    row.figures << (there ? number(values[at], 3) : kDash);
}

void add(FigureRow& row, const std::optional<double>& value, int decimals) {
    row.values.push_back(value.value_or(kNothing));
    row.figures << (value ? number(*value, decimals) : kDash);
}

/// "1.  0.234": place and total.
void addPlace(FigureRow& row, const mcda::Ranking* ranking, const std::string& id) {
    const auto place = ranking ? report::placeIn(*ranking, id) : 0;
    const auto at = ranking ? mcda::indexOf(ranking->alternatives, id) : std::nullopt;
    row.values.push_back(static_cast<double>(place));
    row.figures << (place > 0 && at
                        ? QStringLiteral("%1.  %2").arg(place).arg(number(ranking->totals[*at], 3))
                        : kDash);
}

const mcda::Ranking* ownRanking(const mcda::GroupResult& result, const std::string& expert) {
    for (const auto& own : result.own)
        if (own.expert == expert) return &own.ranking;
    return nullptr;
}

FigureRow named(const mcda::GroupProblem& group, const std::string& id) {
    const QString name = text(report::itemName(group.problem, id));
    return {name, {}, {}, Tone::Plain, name};
}

/// Alternatives as the mean judgments rank them.
std::vector<std::string> inOrder(const mcda::GroupResult& result) {
    std::vector<std::string> ids;
    if (!result.byJudgments) return ids;
    for (const auto& tied : result.byJudgments->ranking) ids.insert(ids.end(), tied.begin(), tied.end());
    return ids;
}

} // namespace

QStringList expertHeadings(const mcda::GroupProblem& group) {
    QStringList headings{QString()};
    for (const auto& expert : group.experts) headings << text(report::expertName(group, expert.id));
    return headings << say(QT_TRANSLATE_NOOP("GroupTables", "The group (AIJ)"));
}

std::vector<FigureRow> averageRows(const mcda::GroupProblem& group, const mcda::NodeResult& node) {
    std::vector<FigureRow> rows;
    for (std::size_t i = 0; i < node.node.items.size(); ++i) {
        FigureRow row = named(group, node.node.items[i]);
        for (const auto* values : {&node.byArithmetic, &node.byGeometric, &node.byJudgments})
            add(row, *values, i);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> expertRows(const mcda::GroupProblem& group, const mcda::NodeResult& node) {
    std::vector<FigureRow> rows;
    for (std::size_t i = 0; i < node.node.items.size(); ++i) {
        FigureRow row = named(group, node.node.items[i]);
        for (const auto& expert : node.experts) add(row, expert.priorities, i);
        add(row, node.byJudgments, i);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> averageRows(const mcda::GroupProblem& group, const mcda::GroupResult& result) {
    std::vector<FigureRow> rows;
    for (const auto& id : inOrder(result)) {
        FigureRow row = named(group, id);
        for (const auto* ranking : {&result.byArithmetic, &result.byGeometric, &result.byJudgments})
            addPlace(row, *ranking ? &**ranking : nullptr, id);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> expertRows(const mcda::GroupProblem& group, const mcda::GroupResult& result) {
    std::vector<FigureRow> rows;
    for (const auto& id : inOrder(result)) {
        FigureRow row = named(group, id);
        for (const auto& expert : group.experts) addPlace(row, ownRanking(result, expert.id), id);
        addPlace(row, &*result.byJudgments, id);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> distanceRows(const mcda::GroupProblem& group, const mcda::Agreement& agreement) {
    std::vector<FigureRow> rows;
    const bool shares = agreement.consensus.has_value();
    for (const auto& one : agreement.distances) {
        FigureRow row{text(report::expertName(group, one.expert)), {}, {}, Tone::Plain, {}};
        add(row, one.spearman, 2);
        add(row, one.kendall, 2);
        add(row, shares ? std::optional(one.manhattan) : std::nullopt, 3);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> spreadRows(const mcda::GroupProblem& group, const mcda::GroupResult& result) {
    struct Wide {
        const mcda::NodeResult* node;
        const mcda::PairSpread* pair;
        double share; ///< of the widest that its scale allows
    };
    std::vector<Wide> all;
    for (const auto& node : result.nodes) {
        const bool ratios = node.node.method == mcda::PairMethod::Saaty;
        for (const auto& pair : node.spreads) {
            const double share = ratios ? std::log(pair.spread) / std::log(81.0) : pair.spread;
            if (share > 0) all.push_back({&node, &pair, share});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Wide& a, const Wide& b) { return a.share > b.share; });
    all.resize(std::min(all.size(), kMostSpreads));
    std::vector<FigureRow> rows;
    for (const auto& [node, pair, share] : all) {
        const mcda::Question question{node->node.id, pair->first, pair->second, false};
        const auto said = [&, n = node](double value, const std::string& expert) {
            return QStringLiteral("%1  %2").arg(text(report::judgmentText(n->node, value)),
                                                text(report::expertName(group, expert)));
        };
        rows.push_back({text(report::questionWords(group.problem, question)),
                        {static_cast<double>(pair->judges), pair->low, pair->high},
                        {QString::number(pair->judges), said(pair->low, pair->lowExpert),
                         said(pair->high, pair->highExpert)},
                        Tone::Plain,
                        {}});
    }
    return rows;
}

std::vector<FigureRow> reasonRows(const mcda::GroupProblem& group) {
    const auto current = mcda::currentJudgments(group);
    std::vector<FigureRow> rows;
    for (const auto& one : group.judgments) {
        if (one.reason.empty()) continue;
        const mcda::Question question{one.node, one.first, one.second, false};
        const bool counts = std::find(current.begin(), current.end(), one) != current.end();
        const double place = static_cast<double>(rows.size());
        rows.push_back(
            {text(one.reason),
             {place, place, place, counts ? 1.0 : 0.0},
             {text(report::expertName(group, one.expert)),
              text(report::questionWords(group.problem, question)), text(one.value),
              counts ? say(QT_TRANSLATE_NOOP("GroupTables", "yes"))
                     : say(QT_TRANSLATE_NOOP("GroupTables", "answered anew"))},
             counts ? Tone::Plain : Tone::Quiet,
             text(one.reason) + QLatin1Char('\n') + text(report::questionWords(group.problem, question))});
    }
    return rows;
}

} // namespace vidette::ui

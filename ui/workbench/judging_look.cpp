// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/judging_look.h"

#include "mcda/perron_bounds.h"
#include "ui/words.h"
#include "ui/workbench/judging_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr int kProvenDigits = 14;
constexpr double kPoorlyProven = 0.01; ///< wider than this is not worth telling

QString say(const char* words) {
    return QCoreApplication::translate("Judging", words);
}

bool isFuller(const JudgingLook& look) {
    return look.method == mcda::PairMethod::Fuller;
}

QString wordsOf(const JudgingLook& look, double value) {
    if (!isFuller(look)) return ratioWords(value);
    return value == 0.5 ? QStringLiteral("=") : QString::number(value);
}

void addSaid(JudgingLook& look, const mcda::NodeReport& report) {
    for (const auto& pair : report.kept.said) {
        const double mirror = isFuller(look) ? 1 - pair.value : 1 / pair.value;
        PairCell& upper = look.cells[pair.first][pair.second];
        PairCell& lower = look.cells[pair.second][pair.first];
        upper = {PairCell::Said, wordsOf(look, pair.value), {}};
        lower = {PairCell::Mirror, wordsOf(look, mirror), {}};
        const auto& written = report.kept.written;
        if (written.empty()) continue;
        const std::string& own = written[pair.first][pair.second];
        if (!own.empty()) upper.words = writtenWords(own);
    }
}

void addCompleted(JudgingLook& look, const mcda::Completions& completions, GapFilling filling) {
    for (const auto& gap : completions.gaps) {
        const double ratio = filling == GapFilling::LeastLambda ? gap.leastLambda : gap.leastSquares;
        look.cells[gap.row][gap.column] = {PairCell::Completed, number(ratio, 2), {}};
        look.cells[gap.column][gap.row] = {PairCell::Completed, number(1 / ratio, 2), {}};
    }
}

void addDoubtful(JudgingLook& look, const mcda::NodeReport& report) {
    const auto mark = [&](std::size_t i, std::size_t j) {
        look.cells[i][j] = {PairCell::Doubtful, writtenWords(report.kept.written[i][j]), {}};
    };
    const auto& items = report.kept.node.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = 0; j < items.size(); ++j)
            if (i != j && isDoubtful(report, i, j)) mark(i, j);
    }
    for (const auto& cell : report.slips.rounded)
        mark(*mcda::indexOf(items, cell.row), *mcda::indexOf(items, cell.column));
}

void speak(JudgingLook& look, const mcda::Problem& problem, const mcda::NodeReport& report) {
    const auto& node = report.kept.node;
    for (std::size_t i = 0; i < look.cells.size(); ++i) {
        for (std::size_t j = 0; j < look.cells.size(); ++j) {
            if (i == j) continue;
            const auto said =
                std::find_if(report.kept.said.begin(), report.kept.said.end(), [&](const auto& pair) {
                    return pair.first == std::min(i, j) && pair.second == std::max(i, j);
                });
            const auto value = said == report.kept.said.end() ? std::nullopt : std::optional(said->value);
            QString sentence = isDoubtful(report, i, j)
                                   ? doubtWords(problem, node, i, j)
                                   : judgedWords(problem, node, std::min(i, j), std::max(i, j), value);
            PairCell& cell = look.cells[i][j];
            if (cell.kind == PairCell::Completed)
                sentence +=
                    QLatin1Char(' ') +
                    say(QT_TRANSLATE_NOOP("Judging", "The other judgments speak for %1.")).arg(cell.words);
            cell.spoken = text(node.items[i]) + QStringLiteral(" / ") + text(node.items[j]) +
                          QStringLiteral(": ") + cell.words + QStringLiteral(". ") + sentence;
        }
    }
}

void addRatios(JudgingLook& look, const std::string& node, const mcda::SaatyTable& table) {
    const auto bounds = mcda::perronBounds(table.matrix, table.perron);
    BesideColumn means{say(QT_TRANSLATE_NOOP("Judging", "Geom. mean")),
                       say(QT_TRANSLATE_NOOP("Judging", "Weights by the geometric mean of each row.")),
                       {},
                       {},
                       false,
                       {}};
    BesideColumn vector{say(QT_TRANSLATE_NOOP("Judging", "Eigenvector")),
                        say(QT_TRANSLATE_NOOP("Judging", "Weights by the principal eigenvector.")),
                        {},
                        {},
                        false,
                        {}};
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        means.asked.push_back({mcda::FigureSort::MeanPriority, {node, table.items[i]}});
        vector.asked.push_back({mcda::FigureSort::EigenPriority, {node, table.items[i]}});
        means.figures << percentText(table.geometricMean[i]);
        means.tips << say(QT_TRANSLATE_NOOP("Judging",
                                            "%1, the %2th root of the row's product over the sum."))
                          .arg(number(table.geometricMean[i], 6))
                          .arg(table.items.size());
        vector.figures << percentText(table.perron[i]);
        vector.tips
            << (bounds.relative < kPoorlyProven
                    ? say(QT_TRANSLATE_NOOP("Judging", "Proven to lie between %1 and %2."))
                          .arg(number(bounds.low[i], kProvenDigits), number(bounds.high[i], kProvenDigits))
                    : say(QT_TRANSLATE_NOOP("Judging", "%1; no close limits are proven for ratios this "
                                                       "far apart."))
                          .arg(number(table.perron[i], 6)));
    }
    look.beside = {std::move(means), std::move(vector)};
}

QString countText(double count) {
    return number(count, count == std::round(count) ? 0 : 1);
}

void addCounts(JudgingLook& look, const mcda::FullerTable& table) {
    BesideColumn counts{QStringLiteral("f"),
                        say(QT_TRANSLATE_NOOP("Judging", "Pairs won; a tie counts as the method says.")),
                        {},
                        {},
                        false,
                        {}};
    BesideColumn plus{
        QStringLiteral("f*"),
        say(QT_TRANSLATE_NOOP("Judging", "Pairs won, with what the method adds to every count.")),
        {},
        {},
        false,
        {}};
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        counts.figures << countText(table.counts[i]);
        plus.figures << countText(table.plusCounts[i]);
        counts.tips << QString();
        plus.tips << QString();
    }
    look.beside = {std::move(counts)};
    if (table.rule.plus != 0) look.beside.push_back(std::move(plus));
}

/// Of a triangle that is whole.
void addCountedWeights(JudgingLook& look, const mcda::GroupNode& node, const mcda::FullerTable& table) {
    for (std::size_t k = 0; k < look.beside.size(); ++k)
        for (const auto& item : table.items)
            look.beside[k].asked.push_back(
                {k == 0 ? mcda::FigureSort::Counted : mcda::FigureSort::CountedPlus, {node.id, item}});
    BesideColumn weights{say(QT_TRANSLATE_NOOP("Judging", "Weight")),
                         say(QT_TRANSLATE_NOOP("Judging", "The share of all counts.")),
                         {},
                         {},
                         false,
                         {}};
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        weights.asked.push_back(node.ofCriteria
                                    ? mcda::FigureName{mcda::FigureSort::Weight, {table.items[i]}}
                                    : mcda::FigureName{mcda::FigureSort::Local, {table.items[i], node.id}});
        weights.figures << percentText(table.weights[i]);
        weights.tips << say(QT_TRANSLATE_NOOP("Judging", "%1 of %2 counts"))
                            .arg(countText(table.plusCounts[i]), countText(table.sum));
    }
    look.beside.push_back(std::move(weights));
}

void addWeightsSoFar(JudgingLook& look, const mcda::FullerSoFar& soFar) {
    BesideColumn weights{say(QT_TRANSLATE_NOOP("Judging", "Weight so far")),
                         say(QT_TRANSLATE_NOOP(
                             "Judging", "Not final: each open pair counts half to both until it is judged.")),
                         {},
                         {},
                         true,
                         {}};
    BesideColumn limits{
        say(QT_TRANSLATE_NOOP("Judging", "Can become")),
        say(QT_TRANSLATE_NOOP("Judging",
                              "The weight ends within these limits, whichever way the open pairs go.")),
        {},
        {},
        true,
        {}};
    for (const auto& one : soFar.weights) {
        weights.figures << percentText(one.weight);
        weights.tips << weights.tip;
        limits.figures << say(QT_TRANSLATE_NOOP("Judging", "%1 to %2"))
                              .arg(number(100 * one.least, 0), roughPercentText(one.most));
        limits.tips << limits.tip;
    }
    look.beside.push_back(std::move(weights));
    look.beside.push_back(std::move(limits));
}

} // namespace

JudgingLook lookOf(const mcda::Problem& problem, const mcda::NodeReport& report,
                   const std::optional<mcda::Completions>& completions, GapFilling filling) {
    const auto& node = report.kept.node;
    const std::size_t n = node.items.size();
    JudgingLook look;
    look.method = node.method;
    look.cells.assign(n, std::vector<PairCell>(n));
    for (std::size_t i = 0; i < n; ++i) {
        look.names << itemTitle(problem, node, node.items[i]);
        look.shorts << text(node.items[i]);
        look.cells[i][i] = {PairCell::Fixed, isFuller(look) ? QString() : QStringLiteral("1"), {}};
    }
    addSaid(look, report);
    if (completions) addCompleted(look, *completions, filling);
    addDoubtful(look, report);
    speak(look, problem, report);
    const bool hasResult =
        report.state != mcda::NodeState::Clash && report.state != mcda::NodeState::Unreadable;
    if (report.saaty && hasResult) addRatios(look, node.id, *report.saaty);
    if (report.fuller && hasResult) {
        addCounts(look, *report.fuller);
        if (report.needed == 0) addCountedWeights(look, node, *report.fuller);
        if (report.soFar) addWeightsSoFar(look, *report.soFar);
    }
    return look;
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/relation_view.h"

#include "mcda/electre.h"
#include "mcda/partial_order.h"
#include "mcda/screening.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/workbench/value_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kRow = 28;
constexpr int kColumn = 84;
constexpr std::size_t kMostLines = 12;   ///< of more their number is told
constexpr std::size_t kMostColumns = 30; ///< of more only the words

QString all(const std::vector<std::string>& ids) {
    return text(report::allOf(ids));
}

/// The first lines, and how many there are beyond.
QString shortened(const QStringList& lines) {
    const auto more = static_cast<int>(lines.size()) - static_cast<int>(kMostLines);
    QStringList shown = lines.mid(0, static_cast<qsizetype>(kMostLines));
    if (more > 0) shown << ScreeningView::tr("… and %n more.", nullptr, more);
    return shown.join(QLatin1Char('\n'));
}

QVBoxLayout* columnIn(QWidget* view) {
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

ScreeningView::ScreeningView(QWidget* parent)
    : QWidget(parent), m_limits(new Words({}, Tone::Plain, this)),
      m_dominance(new Words({}, Tone::Plain, this)) {
    auto* column = columnIn(this);
    column->addWidget(titleLabel(tr("Before anybody weighs"), this));
    column->addWidget(m_limits);
    column->addWidget(m_dominance);
}

QStringList ScreeningView::limitLines(const mcda::Problem& problem) const {
    const auto& limits = problem.constraints;
    const auto screening = mcda::conjunctive(problem, limits);
    if (limits.empty() || !screening) return {};
    QStringList lines;
    for (std::size_t k = 0; k < limits.size(); ++k) {
        const auto& tally = screening->tallies[k];
        const QString limit = tr("%1 %2").arg(criterionTitle(problem, limits[k].criterion),
                                              text(report::limitText(problem, limits[k])));
        const QString misses = tally.misses == 0 ? tr("everybody keeps it")
                                                 : tr("%n miss it", nullptr, static_cast<int>(tally.misses));
        QString line = tr("%1: %2.").arg(limit, misses);
        if (tally.alone > 0)
            line += QLatin1Char(' ') +
                    tr("Without this limit %n would be back.", nullptr, static_cast<int>(tally.alone));
        lines << line;
    }
    for (const auto& one : screening->excluded) {
        const auto& miss = one.missed.front();
        if (!miss.gap) continue;
        const std::string unit = mcda::factNamed(problem, limits[miss.limit].criterion).unit;
        const QString gap = valueWords({miss.gap, "", ""}, unit);
        lines << tr("%1 lacks %2 to %3 %4.")
                     .arg(text(one.id),
                          unit.empty() || unit == "share" ? gap : gap + QChar(0x202F) + text(unit),
                          criterionTitle(problem, limits[miss.limit].criterion),
                          text(report::limitText(problem, limits[miss.limit])));
    }
    return lines;
}

QStringList ScreeningView::dominanceLines(const mcda::Problem& problem) const {
    const auto found = mcda::dominances(problem);
    if (!found) return {};
    QStringList lines;
    for (const auto& one : *found) {
        std::vector<std::string> names;
        for (const auto& id : one.strictly) names.push_back(report::criterionName(problem, id));
        lines << tr("%1 is nowhere worse than %2, and better in %3.")
                     .arg(text(one.better), text(one.worse), all(names));
    }
    if (lines.isEmpty()) lines << tr("Nobody is beaten under every criterion: weights decide.");
    return lines;
}

void ScreeningView::show(const mcda::Problem& problem) {
    const QStringList limits = limitLines(problem);
    m_limits->say(limits.isEmpty() ? tr("No limits are set.") : shortened(limits), Tone::Plain);
    m_dominance->say(shortened(dominanceLines(problem)), Tone::Plain);
}

RelationView::RelationView(QWidget* parent)
    : QWidget(parent), m_title(titleLabel({}, this)), m_words(new Words({}, Tone::Plain, this)),
      m_table(new QTableWidget(this)) {
    auto* column = columnIn(this);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_table);
    m_table->setAccessibleName(tr("Who beats whom"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumn);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleDescription(tr("Enter tells what a cell rests on"));
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::cellClicked, this, &RelationView::ask);
}

void RelationView::ask(int row, int column) {
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || column < 0 || at >= m_names.size()) return;
    const auto& name = m_names[at][static_cast<std::size_t>(column)];
    if (!name.of.empty()) emit asked(name);
}

bool RelationView::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = watched == m_table && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return QWidget::eventFilter(watched, event);
    ask(m_table->currentRow(), m_table->currentColumn());
    return true;
}

void RelationView::fill(const std::vector<std::string>& ids, const QStringList& beside,
                        const std::function<Cell(std::size_t, std::size_t)>& cell) {
    const std::size_t count = ids.size() > kMostColumns ? 0 : ids.size();
    const std::size_t columns = count + static_cast<std::size_t>(beside.size());
    m_table->setVisible(count > 0);
    m_table->setRowCount(static_cast<int>(count));
    m_table->setColumnCount(static_cast<int>(columns));
    m_names.assign(count, std::vector<mcda::FigureName>(columns));
    QStringList names;
    for (std::size_t i = 0; i < count; ++i) names << text(ids[i]);
    m_table->setHorizontalHeaderLabels(names + beside);
    m_table->setVerticalHeaderLabels(names);
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = 0; b < columns; ++b) {
            const Cell one = a == b ? Cell{QStringLiteral("·"), {}, {}} : cell(a, b);
            auto* item = new QTableWidgetItem(one.words);
            item->setTextAlignment(Qt::AlignCenter);
            item->setToolTip(one.tip);
            m_table->setItem(static_cast<int>(a), static_cast<int>(b), item);
            m_names[a][b] = one.name;
        }
    }
    const int bar = 20; // of scrolling to the side
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            kRow * static_cast<int>(count) + bar);
}

bool RelationView::showPartialOrder(const report::Decision& decision) {
    const auto order = mcda::partialOrder(decision.ranking);
    if (!order) return false;
    m_title->setText(tr("Who beats whom, before the flows are added up (PROMETHEE I)"));
    QStringList lines{tr("Beaten by nobody: %1.").arg(all(order->unbeaten))};
    for (const auto& [a, b] : order->incomparable)
        lines << tr("%1 and %2 cannot be compared: each is strong where the other is weak.")
                     .arg(text(a), text(b));
    m_words->say(shortened(lines), Tone::Plain);
    using mcda::FigureSort;
    const std::size_t n = order->alternatives.size();
    const auto flow = [&](std::size_t a, FigureSort sort) -> Cell {
        const mcda::FigureName name{sort, {order->alternatives[a]}};
        const auto told = mcda::explained(decision.problem, decision.ranking, name);
        return told ? Cell{number(told->value, 3), text(told->title), name} : Cell{};
    };
    const QStringList flows{QStringLiteral("φ+"), QStringLiteral("φ−")};
    fill(order->alternatives, flows, [&](std::size_t a, std::size_t b) -> Cell {
        if (b >= n) return flow(a, b == n ? FigureSort::FlowOut : FigureSort::FlowIn);
        const QString row = text(order->alternatives[a]);
        const QString column = text(order->alternatives[b]);
        switch (order->relations[a][b]) {
        case mcda::OrderRelation::Preferred:
            return {tr("beats"), tr("%1 beats %2.").arg(row, column), {}};
        case mcda::OrderRelation::Dominated:
            return {tr("beaten"), tr("%1 beats %2.").arg(column, row), {}};
        case mcda::OrderRelation::Indifferent:
            return {tr("alike"), tr("%1 and %2 have the same flows.").arg(row, column), {}};
        case mcda::OrderRelation::Incomparable:
            return {tr("neither"), tr("%1 and %2 cannot be compared.").arg(row, column), {}};
        }
        return {};
    });
    return true;
}

bool RelationView::showOutranking(const report::Decision& decision) {
    const auto table = mcda::electreOf(decision.problem, decision.ranking);
    if (!table) return false;
    m_title->setText(tr("Who outranks whom (ELECTRE I)"));
    QStringList lines{tr("To be looked at closely, the kernel: %1.").arg(all(table->kernel))};
    for (const auto& circle : table->circles)
        lines << tr("%1 outrank each other in a circle and count as one.").arg(all(circle));
    m_words->say(shortened(lines), Tone::Plain);
    fill(table->alternatives, {}, [&](std::size_t a, std::size_t b) -> Cell {
        const QString tip = tr("%1 to %2: agreement %3 (at least %4), objection %5 (at most %6).")
                                .arg(text(table->alternatives[a]), text(table->alternatives[b]),
                                     number(table->concordance[a][b], 3), number(table->leastConcordance, 2),
                                     number(table->discordance[a][b], 3), number(table->mostDiscordance, 2));
        const bool isObjected = !table->outranks[a][b] && table->discordance[a][b] > table->mostDiscordance;
        return {table->outranks[a][b] ? tr("outranks") : QStringLiteral("–"),
                tip,
                {isObjected ? mcda::FigureSort::Discordance : mcda::FigureSort::Concordance,
                 {table->alternatives[a], table->alternatives[b]}}};
    });
    return true;
}

void RelationView::show(const report::Decision* decision) {
    using mcda::EvaluationMethod;
    const auto method = decision ? decision->problem.evaluation.method : EvaluationMethod::Fuller;
    const bool isShown =
        decision && ((method == EvaluationMethod::Promethee2 && showPartialOrder(*decision)) ||
                     (method == EvaluationMethod::Electre1 && showOutranking(*decision)));
    setVisible(isShown);
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/agreement_plot.h"

#include "base/text.h"
#include "mcda/ranking.h"
#include "report/firmness_report.h"
#include "ui/plots/contribution_plot.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kRow = 28;
constexpr int kHeadLines = 3;
constexpr int kGap = 2;
constexpr double kMostNames = 0.36; ///< of the width, for the names of methods
constexpr int kNameGap = 12;

int headHeight() {
    return QFontMetrics(fontOf(Type::Caption)).height() * kHeadLines + 6;
}

} // namespace

AgreementPlot::AgreementPlot(QWidget* parent)
    : DrawnPlot(tr("Who comes first by which method and weights"), parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void AgreementPlot::show(const mcda::Problem& problem, const mcda::AgreementMap& map) {
    m_map = map;
    m_colours.clear();
    for (const auto& id : map.alternatives) {
        const auto at = std::find_if(problem.alternatives.begin(), problem.alternatives.end(),
                                     [&](const mcda::Alternative& one) { return one.id == id; });
        m_colours.push_back(static_cast<std::size_t>(at - problem.alternatives.begin()));
    }
    const bool isThere = m_current.row < map.rows.size() && m_current.column < map.columns.size();
    if (!isThere) m_current = {};
    setAccessibleDescription(current() ? wordsOf(m_current) : QString());
    updateGeometry();
    renew();
}

std::optional<AgreementPlot::Cell> AgreementPlot::current() const {
    return m_map.rows.empty() || m_map.columns.empty() ? std::nullopt : std::optional(m_current);
}

void AgreementPlot::choose(const Cell& cell) {
    m_current = cell;
    setAccessibleDescription(wordsOf(cell));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    renew();
    emit chosen();
}

QString AgreementPlot::wordsOf(const Cell& cell) const {
    const auto& found = m_map.cells.at(cell.row).at(cell.column);
    const QString came = found.reason ? tr("not computed: %1").arg(text(found.reason->message))
                                      : text(report::orderText(found.order));
    return tr("%1; %2: %3")
        .arg(text(m_map.rows.at(cell.row).title), text(m_map.columns.at(cell.column).title), came);
}

double AgreementPlot::namesWidth() const {
    const QFontMetrics metrics(fontOf(Type::Body));
    int longest = 0;
    for (const auto& row : m_map.rows)
        longest = std::max(longest, metrics.horizontalAdvance(text(row.title)));
    return std::min(static_cast<double>(longest + kNameGap), width() * kMostNames);
}

double AgreementPlot::cellWidth() const {
    return m_map.columns.empty() ? 0 : (width() - namesWidth()) / static_cast<double>(m_map.columns.size());
}

QRectF AgreementPlot::boxOf(const Cell& cell) const {
    return {namesWidth() + static_cast<double>(cell.column) * cellWidth(),
            headHeight() + static_cast<double>(cell.row) * kRow, cellWidth() - kGap, kRow - kGap};
}

int AgreementPlot::neededHeight() const {
    return m_map.rows.empty() ? 0 : headHeight() + static_cast<int>(m_map.rows.size()) * kRow + 2;
}

void AgreementPlot::paint() {
    if (!current()) return;
    addHeads();
    const Theme theme = themeOf(palette());
    for (std::size_t row = 0; row < m_map.rows.size(); ++row) {
        const QRectF first = boxOf({row, 0});
        lines({0, first.top(), namesWidth() - kNameGap, first.height()}, {text(m_map.rows[row].title)},
              Qt::AlignLeft, theme.text, fontOf(Type::Body));
        for (std::size_t column = 0; column < m_map.columns.size(); ++column) addCell({row, column});
    }
    const QColor edge = hasFocus() ? theme.text : theme.muted;
    box(boxOf(m_current).adjusted(1, 1, -1, -1), Qt::NoBrush, QPen(edge, hasFocus() ? 3 : 2));
}

void AgreementPlot::addHeads() {
    const Theme theme = themeOf(palette());
    const QFont font = fontOf(Type::Caption);
    for (std::size_t column = 0; column < m_map.columns.size(); ++column) {
        const QRectF below = boxOf({0, column});
        const QRectF room(below.left() + 2, 0, below.width() - 4, headHeight() - 4);
        const QStringList words =
            wrappedWords(text(m_map.columns[column].title), font, static_cast<int>(room.width()), kHeadLines);
        lines(room, words, Qt::AlignHCenter, theme.muted, font);
    }
}

void AgreementPlot::addCell(const Cell& cell) {
    const Theme theme = themeOf(palette());
    const QRectF where = boxOf(cell);
    const auto& found = m_map.cells[cell.row][cell.column];
    if (found.order.empty()) {
        box(where, theme.canvas, QPen(theme.line, 1));
        lines(where, {QStringLiteral("–")}, Qt::AlignHCenter, theme.muted, fontOf(Type::Body));
        return;
    }
    const auto& winners = found.order.front();
    const auto at = mcda::indexOf(m_map.alternatives, winners.front()).value_or(0);
    const bool isAlone = winners.size() == 1;
    const QColor own = ContributionPlot::criterionColour(m_colours[at], palette());
    const QColor ground = isAlone ? own : theme.surface;
    box(where, ground);
    if (!isAlone) box(where, QBrush(blended(own, theme.surface, 0.4), Qt::BDiagPattern), QPen(own, 1));
    const QColor ink = isAlone ? readableOn(ground) : theme.text;
    lines(where.adjusted(3, 0, -3, 0), {text(base::join(winners, " = "))}, Qt::AlignHCenter, ink,
          fontOf(isAlone ? Type::Strong : Type::Body));
}

std::optional<AgreementPlot::Cell> AgreementPlot::cellAt(const QPointF& point) const {
    for (std::size_t row = 0; row < m_map.rows.size(); ++row)
        for (std::size_t column = 0; column < m_map.columns.size(); ++column)
            if (boxOf({row, column}).contains(point)) return Cell{row, column};
    return std::nullopt;
}

void AgreementPlot::mousePressEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position());
    if (event->button() == Qt::LeftButton && cell) choose(*cell);
    DrawnPlot::mousePressEvent(event);
}

void AgreementPlot::mouseMoveEvent(QMouseEvent* event) {
    const auto cell = cellAt(event->position());
    setToolTip(cell ? wordsOf(*cell) : QString());
    setCursor(cell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    DrawnPlot::mouseMoveEvent(event);
}

void AgreementPlot::keyPressEvent(QKeyEvent* event) {
    if (!current()) return DrawnPlot::keyPressEvent(event);
    Cell next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        if (next.column > 0) --next.column;
        break;
    case Qt::Key_Right:
        next.column = std::min(next.column + 1, m_map.columns.size() - 1);
        break;
    case Qt::Key_Up:
        if (next.row > 0) --next.row;
        break;
    case Qt::Key_Down:
        next.row = std::min(next.row + 1, m_map.rows.size() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        break;
    default:
        return DrawnPlot::keyPressEvent(event);
    }
    choose(next);
}

void AgreementPlot::focusInEvent(QFocusEvent* event) {
    DrawnPlot::focusInEvent(event);
    renew();
}

void AgreementPlot::focusOutEvent(QFocusEvent* event) {
    DrawnPlot::focusOutEvent(event);
    renew();
}

} // namespace vidette::ui

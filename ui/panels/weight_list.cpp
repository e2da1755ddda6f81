// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weight_list.h"

#include "mcda/stability.h"
#include "ui/plots/contribution_plot.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kRow = 40;
constexpr int kFirstLine = 22;

QString joined(const std::vector<std::string>& ids) {
    QStringList words;
    for (const auto& id : ids) words << text(id);
    return words.join(QStringLiteral(" = "));
}

} // namespace

WeightList::WeightList(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Weights of the criteria"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeightList::show(const report::Decision& decision) {
    m_decision = decision;
    m_line = std::clamp(m_line, 0, std::max(lines() - 1, 0));
    updateGeometry();
    update();
}

QSize WeightList::sizeHint() const {
    return {300, static_cast<int>(m_decision.ranking.criteria.size()) * kRow};
}

QString WeightList::turnWords(const mcda::WeightStability& stability) {
    QStringList turns;
    const auto& ranges = stability.ranges;
    // A weight that is itself a border (a tie) has another winner at each side.
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (i + 1 < ranges.size() && ranges[i].to <= stability.weight + mcda::kTie)
            turns << tr("%1 below %2").arg(joined(ranges[i].winners), percentText(ranges[i].to));
        if (i > 0 && ranges[i].from >= stability.weight - mcda::kTie)
            turns << tr("%1 from %2").arg(joined(ranges[i].winners), percentText(ranges[i].from));
    }
    return turns.isEmpty() ? tr("no weight changes the first place") : turns.join(QStringLiteral(" · "));
}

QString WeightList::turnOf(const std::string& criterion) const {
    for (const auto& stability : m_decision.ranking.stability)
        if (stability.criterion == criterion) return turnWords(stability);
    return {};
}

void WeightList::setAsking() {
    m_asking = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(tr("Arrow keys choose a line, Enter tells why"));
}

void WeightList::ask(int line) {
    if (!m_asking || line < 0 || line >= lines()) return;
    m_line = line;
    update();
    emit asked(text(m_decision.ranking.criteria[static_cast<std::size_t>(line / 2)]), line % 2 == 1);
}

void WeightList::mouseReleaseEvent(QMouseEvent* event) {
    const int y = static_cast<int>(event->position().y());
    if (rect().contains(event->position().toPoint())) ask(2 * (y / kRow) + (y % kRow > kFirstLine ? 1 : 0));
}

void WeightList::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        m_line = std::min(m_line + 1, std::max(lines() - 1, 0));
        return update();
    case Qt::Key_Up:
        m_line = std::max(m_line - 1, 0);
        return update();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return ask(m_line);
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeightList::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void WeightList::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void WeightList::paintRow(QPainter& painter, std::size_t row) const {
    const Theme theme = themeOf(palette());
    const auto& ranking = m_decision.ranking;
    const int top = static_cast<int>(row) * kRow;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ContributionPlot::criterionColour(row, palette()));
    painter.drawRoundedRect(QRectF(0, top + 5, 12, 12), 2, 2);
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, top, width(), kFirstLine), Qt::AlignRight | Qt::AlignVCenter,
                     percentText(ranking.weights[row]));
    painter.setFont(fontOf(Type::Body));
    const QString name = QFontMetrics(fontOf(Type::Body))
                             .elidedText(criterionTitle(m_decision.problem, ranking.criteria[row]),
                                         Qt::ElideRight, width() - 84);
    painter.drawText(QRect(20, top, width() - 84, kFirstLine), Qt::AlignLeft | Qt::AlignVCenter, name);
    const QFont caption = fontOf(Type::Caption);
    painter.setFont(caption);
    painter.setPen(theme.muted);
    const QString turn =
        QFontMetrics(caption).elidedText(turnOf(ranking.criteria[row]), Qt::ElideRight, width() - 20);
    painter.drawText(QRect(20, top + 20, width() - 20, 16), Qt::AlignLeft | Qt::AlignVCenter, turn);
}

void WeightList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() && lines() > 0) {
        const Theme theme = themeOf(palette());
        const int top = m_line / 2 * kRow + (m_line % 2 == 1 ? kFirstLine - 2 : 0);
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(theme.canvas);
        painter.drawRoundedRect(QRectF(14.5, top + 0.5, width() - 15, m_line % 2 == 1 ? 17 : 21), 4, 4);
    }
    for (std::size_t row = 0; row < m_decision.ranking.criteria.size(); ++row) paintRow(painter, row);
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/pair_scale.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr int kNames = 20; ///< height of the line with both names
constexpr int kCell = 32;
constexpr int kLeastWidth = 17 * 22;
constexpr int kWidest = 17 * 40;
constexpr double kSame = 1e-6;

} // namespace

PairScale::PairScale(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(kWidest);
    setAccessibleName(tr("Scale of the pair"));
}

QSize PairScale::sizeHint() const {
    return {kWidest, kNames + kCell + 4};
}

QSize PairScale::minimumSizeHint() const {
    return {kLeastWidth, kNames + kCell + 4};
}

void PairScale::show(Kind kind, const QString& first, const QString& second, std::optional<double> value) {
    const bool another = kind != m_kind || first != m_first || second != m_second;
    m_kind = kind;
    m_first = first;
    m_second = second;
    m_value = value;
    if (another) m_pointed.reset();
    setToolTip(kind == Kind::Ratio
                   ? tr("Arrows point, Enter says it; 1 to 9 say it at once for the side pointed to.")
                   : tr("1: the first is preferred, 0: the second, =: both are equal."));
    update();
}

double PairScale::valueAt(int step) const {
    if (m_kind == Kind::Preference) return step < 0 ? 1 : step > 0 ? 0 : 0.5;
    return step <= 0 ? 1 - step : 1.0 / (1 + step);
}

std::optional<int> PairScale::stepOf(std::optional<double> value) const {
    if (!value) return std::nullopt;
    for (int step = -reach(); step <= reach(); ++step)
        if (std::abs(valueAt(step) / *value - 1) < kSame || std::abs(valueAt(step) - *value) < kSame * *value)
            return step;
    return *value == 0 ? std::optional(reach()) : std::nullopt;
}

QRectF PairScale::cellAt(int step) const {
    const double wide = static_cast<double>(width() - 2) / (2 * reach() + 1);
    return {1 + (step + reach()) * wide, kNames, wide, kCell};
}

std::optional<int> PairScale::stepUnder(QPointF place) const {
    for (int step = -reach(); step <= reach(); ++step)
        if (cellAt(step).contains(place)) return step;
    return std::nullopt;
}

void PairScale::point(std::optional<int> step) {
    if (step == m_pointed) return;
    m_pointed = step;
    update();
    emit pointed(step ? std::optional(valueAt(*step)) : std::nullopt);
}

void PairScale::paintCell(QPainter& painter, int step) const {
    const Theme theme = themeOf(palette());
    const QRectF cell = cellAt(step).adjusted(1, 1, -1, -1);
    const bool set = stepOf(m_value) == step;
    const bool pointedAt = m_pointed == step;
    painter.setPen(QPen(pointedAt ? theme.accent : theme.line, pointedAt ? 2 : 1));
    painter.setBrush(set                     ? theme.accent
                     : step == 0             ? theme.surface
                     : m_kind == Kind::Ratio ? blended(theme.accent, theme.surface, 0.02 * std::abs(step))
                                             : theme.surface);
    painter.drawRoundedRect(cell, 3, 3);
    painter.setPen(set ? theme.onAccent : theme.text);
    painter.setFont(fontOf(set ? Type::Strong : Type::Body));
    const QString words = m_kind == Kind::Ratio ? QString::number(1 + std::abs(step))
                          : step < 0            ? tr("preferred")
                          : step > 0            ? tr("preferred")
                                                : tr("equal");
    painter.drawText(cell, Qt::AlignCenter, words);
}

void PairScale::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont caption = fontOf(Type::Caption);
    const QFontMetrics metrics(caption);
    painter.setFont(caption);
    painter.setPen(theme.muted);
    const int half = width() / 2 - 20;
    painter.drawText(QRect(2, 0, half, kNames), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(QStringLiteral("← ") + m_first, Qt::ElideRight, half));
    painter.drawText(QRect(width() - half - 2, 0, half, kNames), Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(m_second + QStringLiteral(" →"), Qt::ElideMiddle, half));
    for (int step = -reach(); step <= reach(); ++step) paintCell(painter, step);
    if (m_value && *m_value > 0 && m_kind == Kind::Ratio && !stepOf(m_value)) {
        const double exact = *m_value >= 1 ? 1 - *m_value : 1 / *m_value - 1;
        const double at = std::clamp(exact, -8.4, 8.4);
        const double x = cellAt(0).center().x() + at * cellAt(0).width();
        painter.setPen(QPen(theme.accent, 3));
        painter.drawLine(QPointF(x, kNames + 2), QPointF(x, kNames + kCell - 2));
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(0.5, kNames - 1.5, width() - 1, kCell + 3), 4, 4);
}

void PairScale::mouseMoveEvent(QMouseEvent* event) {
    point(stepUnder(event->position()));
}

void PairScale::mousePressEvent(QMouseEvent* event) {
    const auto step = stepUnder(event->position());
    if (event->button() == Qt::LeftButton && step) emit chosen(valueAt(*step));
}

void PairScale::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    point(std::nullopt);
}

void PairScale::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    point(std::nullopt);
}

/// Digits and = are answers here, not keys of tools.
bool PairScale::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return QWidget::event(event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool plain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool erases = key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
    if (!plain || (key.text().isEmpty() && !erases)) return QWidget::event(event);
    event->accept();
    return true;
}

bool PairScale::sayByDigit(int digit) {
    if (m_kind == Kind::Preference) {
        if (digit > 1) return false;
        emit chosen(digit);
        return true;
    }
    if (digit < 1) return false;
    const int side = m_pointed.value_or(stepOf(m_value).value_or(0)) > 0 ? 1 : -1;
    emit chosen(valueAt(side * (digit - 1)));
    return true;
}

void PairScale::keyPressEvent(QKeyEvent* event) {
    const int from = m_pointed.value_or(stepOf(m_value).value_or(0));
    switch (event->key()) {
    case Qt::Key_Left:
        return point(std::max(-reach(), from - 1));
    case Qt::Key_Right:
        return point(std::min(reach(), from + 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_pointed) emit chosen(valueAt(*m_pointed));
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit chosen(std::nullopt);
        return;
    case Qt::Key_Equal:
        emit chosen(m_kind == Kind::Ratio ? 1 : 0.5);
        return;
    default:
        break;
    }
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9 && sayByDigit(event->key() - Qt::Key_0))
        return;
    QWidget::keyPressEvent(event);
}

} // namespace vidette::ui

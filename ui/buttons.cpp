// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/buttons.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace vidette::ui {
namespace {

QString keyOf(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText);
}

void tipFor(QAbstractButton& button, const QAction& action) {
    const QString name = action.text().remove(QLatin1Char('&'));
    const QString key = keyOf(action);
    button.setToolTip(key.isEmpty() ? name : QStringLiteral("%1  (%2)").arg(name, key));
}

/// The button stands for the action: same name, state and tip; a click triggers it.
void standFor(QAbstractButton& button, QAction& action) {
    const QString name = action.text().remove(QLatin1Char('&'));
    button.setText(name);
    button.setAccessibleName(name);
    button.setObjectName(action.objectName() + QStringLiteral(".button"));
    tipFor(button, action);
    button.setCheckable(action.isCheckable());
    button.setChecked(action.isChecked());
    button.setEnabled(action.isEnabled());
    button.setFocusPolicy(Qt::TabFocus);
    button.setCursor(Qt::PointingHandCursor);
    QObject::connect(&button, &QAbstractButton::clicked, &action, [&action, &button] {
        action.trigger();
        button.setChecked(action.isChecked());
    });
    QObject::connect(&action, &QAction::changed, &button, [&action, &button] {
        button.setChecked(action.isChecked());
        button.setEnabled(action.isEnabled());
        tipFor(button, action);
        button.update();
    });
}

QPixmap pixmapFor(const QAbstractButton& button, const QString& icon, const QColor& colour) {
    return iconPixmap(icon, colour, 20, button.devicePixelRatioF());
}

/// Ground and outline shared by all buttons; the outline of the focused one is thick.
void paintFrame(QPainter& painter, const QAbstractButton& button, const Theme& theme, bool outlined) {
    const bool on = button.isChecked();
    const bool hot = button.underMouse() && button.isEnabled();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = on ? theme.accent : outlined ? theme.line : QColor(Qt::transparent);
    if (hot && !on && outlined) edge = theme.muted;
    if (button.hasFocus()) edge = theme.accent;
    painter.setPen(QPen(edge, button.hasFocus() ? 2 : 1));
    painter.setBrush(on || (hot && !outlined) ? theme.selected : theme.surface);
    const double inset = button.hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

QColor inkOf(const QAbstractButton& button, const Theme& theme) {
    if (!button.isEnabled()) return blended(theme.muted, theme.surface, 0.5);
    return button.isChecked() ? theme.strong : theme.text;
}

} // namespace

ToolButton::ToolButton(QAction& action, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_key(keyOf(action)) {
    standFor(*this, action);
    connect(&action, &QAction::changed, this, [this, &action] { m_key = keyOf(action); });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToolButton::setRoom(Room room) {
    m_room = room;
    updateGeometry();
    update();
}

QSize ToolButton::sizeHint() const {
    if (m_room != Room::Words) return {m_room == Room::Icon ? 36 : 48, 32};
    const int words = QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(text());
    return {std::max(words + 30, 62), 32};
}

void ToolButton::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    paintFrame(painter, *this, theme, true);
    const QColor ink = inkOf(*this, theme);
    QFont font = fontOf(isChecked() ? Type::Strong : Type::Body);
    font.setPixelSize(12);
    QFont small = fontOf(Type::Caption);
    small.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(ink);
    if (m_room != Room::Words) {
        painter.drawPixmap(QPointF(8, 6), pixmapFor(*this, m_icon, ink));
    } else {
        painter.drawText(QRectF(0, 0, width() - 20, height()), Qt::AlignCenter, text());
    }
    if (m_room == Room::Icon) return;
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(QRectF(width() - 22, 0, 16, height()), Qt::AlignCenter, m_key);
}

RailButton::RailButton(QAction& action, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
    standFor(*this, action);
}

void RailButton::setBadge(int count) {
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(text()) : text());
    update();
}

QSize RailButton::sizeHint() const {
    QFont font = fontOf(Type::Caption);
    font.setBold(true);
    return {std::max(92, QFontMetrics(font).horizontalAdvance(text()) + 14), 60};
}

void RailButton::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    if (isChecked() || underMouse()) painter.fillRect(rect(), isChecked() ? theme.selected : theme.canvas);
    if (isChecked()) painter.fillRect(QRect(0, 0, 3, height()), theme.accent);
    const QColor ink = isChecked() ? theme.accent : theme.muted;
    painter.drawPixmap(QPointF((width() - 20) / 2.0, 11), pixmapFor(*this, m_icon, ink));
    QFont font = fontOf(Type::Caption);
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? theme.strong : theme.text);
    painter.drawText(QRectF(0, 35, width(), 18), Qt::AlignCenter, text());
    if (m_badge > 0) paintBadge(painter);
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void RailButton::paintBadge(QPainter& painter) {
    constexpr int kMost = 999;
    const Theme theme = themeOf(palette());
    const QString words = m_badge > kMost ? QStringLiteral("999+") : QString::number(m_badge);
    QFont font = fontOf(Type::Caption);
    font.setPixelSize(10);
    font.setBold(true);
    const double room = std::max(16, QFontMetrics(font).horizontalAdvance(words) + 8);
    const QRectF badge(width() / 2.0 + 7, 4, room, 16);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(badge, 8, 8);
    painter.setFont(font);
    painter.setPen(theme.onAccent);
    painter.drawText(badge, Qt::AlignCenter, words);
}

IconButton::IconButton(QAction& action, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
    standFor(*this, action);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconButton::sizeHint() const {
    return {32, 32};
}

void IconButton::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    paintFrame(painter, *this, theme, isCheckable());
    painter.drawPixmap(QPointF(6, 6), pixmapFor(*this, m_icon, inkOf(*this, theme)));
}

StrongButton::StrongButton(QAction& action, QWidget* parent) : QAbstractButton(parent) {
    standFor(*this, action);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StrongButton::StrongButton(const QString& words, QWidget* parent) : QAbstractButton(parent) {
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StrongButton::say(const QString& words) {
    if (words == text()) return;
    setText(words);
    setAccessibleName(words);
    updateGeometry();
}

QSize StrongButton::sizeHint() const {
    return {QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(text()) + 40, 32};
}

void StrongButton::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = underMouse() || isDown() ? blended(theme.strong, theme.accent, 0.5) : theme.accent;
    painter.setPen(hasFocus() ? QPen(theme.text, 2) : QPen(Qt::NoPen));
    painter.setBrush(isEnabled() ? ground : theme.bar);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(theme.onAccent);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

LinkButton::LinkButton(const QString& words, QWidget* parent) : QAbstractButton(parent) {
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
}

void LinkButton::say(const QString& words) {
    if (words == text()) return;
    setText(words);
    setAccessibleName(words);
    updateGeometry();
}

QSize LinkButton::sizeHint() const {
    QFont font = fontOf(Type::Strong);
    font.setPixelSize(12);
    return {QFontMetrics(font).horizontalAdvance(text()) + 4, 28};
}

void LinkButton::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    QFont font = fontOf(Type::Strong);
    font.setPixelSize(12);
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.accent : theme.muted);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, width()));
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(rect().adjusted(0, 2, -1, -3));
}

} // namespace vidette::ui

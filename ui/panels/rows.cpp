// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rows.h"

#include "ui/canvas/brushes.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kFigureHeight = 44;

} // namespace

QColor colourOf(Tone tone, const QPalette& palette) {
    const Theme theme = themeOf(palette);
    switch (tone) {
    case Tone::Plain:
    case Tone::Bold:
        return theme.text;
    case Tone::Quiet:
        return theme.muted;
    case Tone::Good:
        return theme.good;
    case Tone::Warning:
        return theme.warning;
    case Tone::Strong:
        return theme.strong;
    }
    return theme.text;
}

Words::Words(const QString& words, Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    say(words, tone);
}

void Words::say(const QString& words, Tone tone) {
    m_tone = tone;
    setText(words);
    setVisible(!words.isEmpty());
    dress();
}

void Words::setType(Type type) {
    m_type = type;
    dress();
}

void Words::dress() {
    const bool bold =
        m_tone == Tone::Bold || m_tone == Tone::Good || m_tone == Tone::Warning || m_tone == Tone::Strong;
    QFont wanted = fontOf(bold ? Type::Strong : Type::Body);
    wanted.setPixelSize(m_tone == Tone::Plain || m_tone == Tone::Bold ? 13 : 12);
    if (m_type) wanted = fontOf(*m_type);
    if (font() != wanted) setFont(wanted);
    QPalette own = palette();
    const QColor colour = colourOf(m_tone, own);
    if (own.color(QPalette::WindowText) == colour) return;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

void Words::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    // A new style sheet gives labels the palette and font back that they had before it.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) dress();
}

ListRow::ListRow(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void ListRow::show(const QString& words, const QString& figure, Tone tone, int badge) {
    setText(words);
    setAccessibleName(words + QStringLiteral(", ") + figure);
    m_figure = figure;
    m_tone = tone;
    m_badge = badge;
    update();
}

QSize ListRow::sizeHint() const {
    return {160, m_badge > 0 ? 28 : 24};
}

void ListRow::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.canvas);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    int left = 0;
    if (m_badge > 0) {
        drawBlindBadge(painter, QPointF(12, height() / 2.0), m_badge, theme);
        left = 30;
    }
    const QFont strong = fontOf(Type::Strong);
    const int figure = QFontMetrics(strong).horizontalAdvance(m_figure);
    painter.setFont(strong);
    painter.setPen(colourOf(m_tone, palette()));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_figure);
    const QFont body = fontOf(m_tone == Tone::Bold ? Type::Strong : Type::Body);
    painter.setFont(body);
    painter.setPen(theme.text);
    const QString words = QFontMetrics(body).elidedText(text(), Qt::ElideRight, width() - figure - left - 12);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
}

BigFigure::BigFigure(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(kFigureHeight); // two lines stand beside the figure
}

void BigFigure::show(const QString& figure, const QString& first, const QString& second) {
    m_figure = figure;
    m_first = first;
    m_second = second;
    setAccessibleName(figure + QStringLiteral(" ") + first);
    update();
}

QSize BigFigure::sizeHint() const {
    return {200, kFigureHeight};
}

void BigFigure::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    const QFont large = fontOf(Type::Figure);
    painter.setFont(large);
    painter.setPen(theme.strong);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    const int left = QFontMetrics(large).horizontalAdvance(m_figure) + 10;
    const QFont caption = fontOf(Type::Caption);
    const QFontMetrics metrics(caption);
    painter.setFont(caption);
    painter.setPen(theme.muted);
    const QRect side = rect().adjusted(left, 4, 0, -4);
    painter.drawText(side, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(m_first, Qt::ElideRight, side.width()));
    painter.drawText(side, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(m_second, Qt::ElideRight, side.width()));
}

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {}

void ShareBar::show(std::optional<double> share) {
    m_share = share;
    update();
}

QSize ShareBar::sizeHint() const {
    return {100, 20};
}

void ShareBar::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_share ? theme.blindTint : theme.grid);
    const QRectF whole(0, 6, width(), 8);
    painter.drawRoundedRect(whole, 4, 4);
    if (!m_share || *m_share <= 0) return;
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(0, 6, std::max(8.0, width() * std::min(*m_share, 1.0)), 8), 4, 4);
}

} // namespace vidette::ui

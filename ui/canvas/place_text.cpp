// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/place_text.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

constexpr double kSmallest = 13; ///< points: while they are typed, letters can be read
constexpr double kLargest = 60;
constexpr int kRoom = 24;

} // namespace

PlaceText::PlaceText(QWidget* canvas) : QPlainTextEdit(canvas) {
    setObjectName(QStringLiteral("placeText"));
    setAccessibleName(tr("Words of the text"));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPlaceholderText(tr("Type, then Enter"));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &PlaceText::fitWords);
    hide();
}

void PlaceText::ask(const WordsAsked& asked, const ViewTransform& view) {
    finish(true);
    m_asked = asked;
    QFont letters = fontOf(Type::Body);
    letters.setPixelSize(static_cast<int>(std::lround(std::clamp(asked.height, kSmallest, kLargest))));
    setFont(letters);
    setPlainText(asked.words);
    selectAll();
    m_asking = true;
    fitWords();
    follow(view);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void PlaceText::follow(const ViewTransform& view) {
    if (!m_asking) return;
    const QPoint begin = view.toScreen(m_asked.at).toPoint();
    move(begin.x() - kRoom / 4, begin.y() - QFontMetrics(font()).ascent() - kRoom / 4);
}

void PlaceText::fitWords() {
    const QFontMetrics metrics(font());
    const QStringList lines = toPlainText().split(QLatin1Char('\n'));
    int widest = metrics.horizontalAdvance(placeholderText());
    for (const QString& line : lines) widest = std::max(widest, metrics.horizontalAdvance(line));
    resize(widest + 2 * kRoom, metrics.lineSpacing() * static_cast<int>(lines.size()) + kRoom);
}

void PlaceText::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) return finish(true);
    if (event->key() == Qt::Key_Escape) return finish(false);
    QPlainTextEdit::keyPressEvent(event);
}

void PlaceText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    // A menu or another window in front is no answer.
    const bool leaves =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (leaves) finish(true);
}

void PlaceText::finish(bool takes) {
    if (!std::exchange(m_asking, false)) return;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus) parentWidget()->setFocus(Qt::OtherFocusReason);
    const auto done = std::exchange(m_asked.done, nullptr);
    if (takes && done) done(toPlainText().trimmed());
}

} // namespace vidette::ui

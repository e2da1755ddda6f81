// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/view_transform.h"

#include <QPlainTextEdit>
#include <QString>

#include <functional>

namespace vidette::ui {

/// Words that are to be typed at a place of the plan.
struct WordsAsked {
    geometry::Point at; ///< where the first line begins
    double height = 14; ///< of letters, points of the screen
    QString words;      ///< as they are before
    std::function<void(const QString&)> done;
};

/// Where words are typed in place on the canvas. Enter is done, Shift+Enter begins another line, Esc gives it
/// up; a click elsewhere is done too.
class PlaceText final : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit PlaceText(QWidget* canvas);
    void ask(const WordsAsked& asked, const ViewTransform& view);
    /// The view has moved: it stays at its place.
    void follow(const ViewTransform& view);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void finish(bool takes);
    void fitWords();

    WordsAsked m_asked;
    bool m_asking = false;
};

} // namespace vidette::ui

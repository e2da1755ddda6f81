// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QFrame>

/// Four ways to begin, in the middle of an empty plan: draw a room, draw over a picture, open a plan, open
/// the sample.
namespace vidette::ui {

class Document;

class EmptyPlan final : public QFrame {
    Q_OBJECT

  public:
    EmptyPlan(Document& document, Actions& actions, QWidget* canvas);
    /// Steps aside while a file is being opened.
    void wait(bool waiting);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();
    void place();

    Document& m_document;
    bool m_waiting = false;
    QAction* m_select;
};

} // namespace vidette::ui

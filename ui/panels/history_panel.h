// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

#include <QWidget>

class QListWidget;
class QUndoView;

/// What was done: the steps since the plan was opened, in which one can jump by a click, and below them the
/// change log of the project, day by day, with who did what. The log is read below the window, and only
/// while the panel is shown.
namespace vidette::ui {

class Document;
class Words;

class HistoryPanel final : public QWidget {
    Q_OBJECT

  public:
    HistoryPanel(Document& document, QWidget* parent);

  protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void read();

    Document& m_document;
    QUndoView* m_steps;
    Words* m_none;
    QListWidget* m_log;
    Job m_job;
};

} // namespace vidette::ui

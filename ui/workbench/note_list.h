// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/value_notes.h"

#include <QListWidget>

#include <vector>

/// What is said of single values, one line each; a click or Enter goes to the value.
namespace vidette::ui {

class NoteList final : public QListWidget {
    Q_OBJECT

  public:
    explicit NoteList(QWidget* parent);
    void show(const mcda::Problem& problem, const std::vector<report::ValueNote>& notes);

  signals:
    void wanted(const vidette::report::ValueNote& note);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit();
    std::vector<report::ValueNote> m_notes;
};

} // namespace vidette::ui

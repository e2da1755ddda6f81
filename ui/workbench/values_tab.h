// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/value_notes.h"
#include "ui/workbench/work_tab.h"

#include <QString>

class QHBoxLayout;
class QLabel;

/// The values: a table of alternatives by criteria that is written in place, what is to be said of single
/// values, and limits and worth of the chosen criterion.
namespace vidette::ui {

class CriterionForm;
class LinkButton;
class NoteList;
class ValueGrid;
class ValueModel;
class Words;

class ValuesTab final : public WorkTab {
    Q_OBJECT

  public:
    ValuesTab(DecisionDesk& desk, QWidget* parent);

    ValueGrid& grid() { return *m_grid; }
    ValueModel& model() { return *m_model; }
    /// Lays what the clipboard holds onto the table at the current cell, with rows and columns added.
    void paste();

  protected:
    void refresh() override;

  private:
    void build();
    LinkButton* addLink(QHBoxLayout& row, const QString& words, void (ValuesTab::*does)());
    void addCriterion();
    void addAlternative();
    void removeCurrent();
    void moveBack() { move(-1); }
    void moveOn() { move(1); }
    void move(int by);
    void copy();
    void follow();
    void goTo(const report::ValueNote& note);
    void choose(int row, int column);

    ValueModel* m_model;
    ValueGrid* m_grid;
    NoteList* m_notes;
    QLabel* m_notesTitle;
    CriterionForm* m_form;
    Words* m_trouble;
    Words* m_pasted;
    QWidget* m_table; ///< all below the trouble
    LinkButton* m_remove = nullptr;
    LinkButton* m_back = nullptr;
    LinkButton* m_on = nullptr;
    std::string m_fact; ///< the criterion below the table
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/fields.h"
#include "ui/panels/row_list.h"
#include "ui/panels/section.h"
#include "ui/plan_view.h"

#include <functional>
#include <vector>

/// "On which floor?": the levels of every site, the highest first. A click looks at a level and draws on it;
/// what is looked at is counted. Below, the properties of the level drawn on.
namespace vidette::ui {

class LinkButton;
class Words;

class LevelsPanel final : public Section {
    Q_OBJECT

  public:
    LevelsPanel(Document& document, PlanView& view, QWidget* parent);

    /// A level more, above the highest of the site drawn on; it is drawn on from then on.
    void add();

  private:
    void buildForm();
    void buildQuestion();
    void refresh();
    void showForm();
    void change(const std::function<void(estate::Level&)>& change);
    void shift(int steps);
    void askRemove();
    void remove(bool withRows);

    Document& m_document;
    PlanView& m_view;
    RowList* m_list;
    std::vector<estate::LevelId> m_levels; ///< of the rows
    QWidget* m_form;
    FieldGrid* m_grid;
    TextField* m_name;
    NumberField* m_elevation;
    ChoiceField* m_others;
    LinkButton* m_up;
    LinkButton* m_down;
    QWidget* m_question; ///< what becomes of what stands on a level that is removed
    Words* m_asked;
    ChoiceField* m_target;
    LinkButton* m_takeAll;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/panels/fields.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <vector>

/// The bar on top: menu, name of the place, undo and redo, tools with their key, and how "seen" is asked:
/// height of the target, edition of the classes, class, night. On a narrow window tools become icons; away
/// from the plan they leave their room to the name.
namespace vidette::ui {

class CoverageModel;
class Document;
class IconButton;
class ToolButton;

class HeaderBar final : public QWidget {
    Q_OBJECT

  public:
    HeaderBar(Document& document, CoverageModel& coverage, Actions& actions, QWidget* parent);
    void openMenu() { m_brand->showMenu(); }
    /// Tools, and how "seen" is asked, are only there beside the plan.
    void setBesidePlan(bool beside);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addMenu(Actions& actions);
    void addTools(Actions& actions);
    void addQuestions(Actions& actions);
    void connectQuestions();
    void showOptions();
    void showName();
    /// Gives way where the bar is narrow: first labels, then the words of tools.
    void fit();

    Document& m_document;
    CoverageModel& m_coverage;
    QToolButton* m_brand;
    QLabel* m_name;
    std::vector<QWidget*> m_ofPlan; ///< what is only there beside the plan
    std::vector<ToolButton*> m_tools;
    std::vector<QLabel*> m_labels;
    NumberField* m_height;
    ChoiceField* m_edition;
    ChoiceField* m_class;
    int m_classWidth = 0; ///< where there is room
    bool m_besidePlan = true;
};

} // namespace vidette::ui

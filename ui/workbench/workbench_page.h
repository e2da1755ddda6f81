// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTabBar>

#include <functional>
#include <vector>

/// The workbench of decisions (the workspace Kits): which decision, and its answer, values, weights,
/// judgments, firmness and group as parts that are made when they are first opened.
namespace vidette::ui {

class ChoiceField;
class DecisionDesk;
class DecisionMenu;
class DecisionStart;
class Document;
class RankingModel;
class WorkTab;

class WorkbenchPage final : public QWidget {
    Q_OBJECT

  public:
    WorkbenchPage(Document& document, RankingModel& ranking, QWidget* parent);

    DecisionDesk& desk() { return *m_desk; }
    /// Brings the part of this id to the front: "answer" …
    void open(const QString& id);

  signals:
    void told(const QString& message);

  private:
    using Maker = std::function<WorkTab*(DecisionDesk&, QWidget*)>;
    void addParts();
    void add(const QString& id, const QString& title, Maker make);
    void show(int tab);
    void fillProblems();

    DecisionDesk* m_desk;
    ChoiceField* m_problem;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    DecisionMenu* m_menu;
    DecisionStart* m_start; ///< in the place of the parts while there is no decision
    std::vector<Maker> m_makers;
    std::vector<WorkTab*> m_made; ///< null until first opened
};

} // namespace vidette::ui

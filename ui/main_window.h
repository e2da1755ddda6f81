// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/files.h"
#include "ui/hit_goal.h"
#include "ui/identity.h"
#include "ui/job.h"
#include "ui/onto_wall.h"
#include "ui/ranking_model.h"
#include "ui/selection.h"
#include "ui/what_if_model.h"

#include <QMainWindow>
#include <QStackedWidget>

#include <memory>

/// The window: rail, bar, canvas, panels and status line around one document. It wires parts together and
/// asks for files; everything else is theirs.
namespace vidette::ui {

class BacklogPage;
class Canvas;
class CommandPalette;
class HeaderBar;
class MeetingsPage;
class OutputPage;
class OutsideNotice;
class PlanPage;
class Rail;
class ReplacementPage;
class StatusLine;

class MainWindow final : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow();
    ~MainWindow() override;

    Document& document() { return m_document; }
    Identity& identity() { return m_identity; }
    Selection& selection() { return m_selection; }
    CoverageModel& coverage() { return m_coverage; }
    RankingModel& ranking() { return m_ranking; }
    Canvas& canvas();
    PlanPage& plan() { return *m_plan; }
    BacklogPage& backlog() { return *m_backlog; }
    MeetingsPage& meetings() { return *m_meetings; }
    WhatIfModel& whatIf() { return m_whatIf; }
    OntoWall& ontoWall() { return m_ontoWall; }
    Actions& actions() { return *m_actions; }

    /// Opens a project or exchange plan, a large one below the window; gives false, and says why in the
    /// status line, when it cannot.
    bool openFile(const QString& path);
    void setDark(bool dark);
    bool dark() const { return m_dark; }

    // What actions do; see window_actions.cpp.
    void beginNew();
    void askOpen();
    void openSample();
    void askSave();
    void askReport();
    void writeReport(const QString& path);
    void removeChosen();
    void toggleNight();
    void toggleFigures();
    /// Brings the chosen camera out of the building it stands in.
    void bringOut();
    /// Asks what it would cost to be without the chosen camera.
    void askLost();
    /// The page of this name: "plan", "kits" …
    void showWorkspace(const QString& place);
    void chooseTool(const QString& id);
    /// Brings a place of the plan into view, on the plan.
    void showPlace(const geometry::Box& box);
    /// Lets the user click the place of a new request on the plan.
    void pickPlace();
    void showRequest(const base::Uuid& id);
    /// Goes to what a rule or a search speaks of: on the plan, or in its workspace.
    void showGoal(const HitGoal& goal);
    void askWhatToFind();
    void askShortcuts();
    void openMenu();
    /// Asks for a file and writes a report on one thing into it: the agenda or minutes of a meeting.
    void askPage(const QString& kind, const QString& object);
    void writePage(const QString& path, const QString& kind, const QString& object);

  private:
    void build();
    void buildPages();
    void connectPages();
    void buildReplacement();
    void buildChecks();
    void buildOutside();
    void addPage(const QString& place, QWidget* page);
    void connectParts();
    void connectWork();
    void showTitle();
    void showUndo();
    void contextMenu(QPoint global);

    Document m_document;
    Identity m_identity;
    Selection m_selection;
    CoverageModel m_coverage;
    RankingModel m_ranking;
    Files m_files;
    WhatIfModel m_whatIf;
    OntoWall m_ontoWall;
    Job m_report;
    Actions* m_actions = nullptr;
    QStackedWidget* m_pages = nullptr;
    QHash<QString, QWidget*> m_places; ///< pages by the name of their workspace
    PlanPage* m_plan = nullptr;
    BacklogPage* m_backlog = nullptr;
    MeetingsPage* m_meetings = nullptr;
    Rail* m_rail = nullptr;
    HeaderBar* m_header = nullptr;
    OutsideNotice* m_outside = nullptr;
    CommandPalette* m_palette = nullptr;
    ReplacementPage* m_replacement = nullptr;
    OutputPage* m_output = nullptr;
    StatusLine* m_status = nullptr;
    bool m_dark = false;
};

} // namespace vidette::ui

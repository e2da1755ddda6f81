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
#include "ui/plan_view.h"
#include "ui/ranking_model.h"
#include "ui/selection.h"
#include "ui/shell/drafts.h"
#include "ui/shell/language.h"
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
class HelpDock;
class MeetingsPage;
class OutputPage;
class OutsideNotice;
class PlanPage;
class Rail;
class ReplacementPage;
class StartPage;
class StatusLine;
class Tour;
class WorkbenchPage;
struct TourStep;

class MainWindow final : public QMainWindow {
    Q_OBJECT

  public:
    /// `language`: "cs" …; "" is English with the formats of numbers as they are.
    explicit MainWindow(const QString& language = {});
    ~MainWindow() override;

    Document& document() { return m_document; }
    Identity& identity() { return m_identity; }
    Selection& selection() { return m_selection; }
    PlanView& view() { return m_view; }
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
    /// What is to be done with a file that was dropped or chosen: plans are opened, maps and drawings
    /// imported, pictures laid under the plan; of others the status line says what can be taken.
    void takeFile(const QString& path);
    /// Opens the file the program was started with. Without one it takes up the plan of a window that was
    /// killed, or shows the start page; the very first time it shows around. From then on plans without a
    /// name are kept as drafts.
    void begin(const QString& file);
    /// The same window in another language, on the same plan.
    void speak(const QString& code);
    QString language() const { return m_language.code(); }
    void setDark(bool dark);
    bool dark() const { return m_dark; }

    // What actions do; see window_actions.cpp.
    void beginNew();
    void askOpen();
    void openSample();
    void openSampleCity();
    void askImport();
    /// Shows what a map or drawing holds and how it can be taken into the plan.
    void importMap(const QString& path);
    /// Lays a picture or a page of a PDF under the plan.
    void addPicture(const QString& path);
    void openTemplate(const QString& name);
    void showStart();
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
    /// The page of help for what one is doing.
    void showHelp();
    /// A walk through the window on the sample shop; begins by itself never again.
    void showTour();
    /// Asks for a file and writes a report on one thing into it: the agenda or minutes of a meeting.
    void askPage(const QString& kind, const QString& object);
    void writePage(const QString& path, const QString& kind, const QString& object);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void build();
    QWidget* buildWorkplace();
    void buildPages();
    /// Everything anew around the same document.
    void rebuild();
    void connectPages();
    void buildReplacement();
    void buildChecks();
    void buildLearn(WorkbenchPage& workbench);
    void buildOutside();
    void addPage(const QString& place, QWidget* page);
    void connectDocument();
    void connectStart();
    std::vector<TourStep> tourSteps();
    void connectParts();
    void connectWork();
    void leaveStart();
    /// Remembers the plan and its picture for the start page.
    void noteFile();
    void keepView();
    void showTitle();
    void showUndo();
    void contextMenu(QPoint global);

    Language m_language;
    Document m_document;
    Identity m_identity;
    Selection m_selection;
    PlanView m_view; ///< before all that looks at the plan
    CoverageModel m_coverage;
    RankingModel m_ranking;
    Files m_files;
    Drafts m_drafts;
    WhatIfModel m_whatIf;
    OntoWall m_ontoWall;
    Job m_report;
    Actions* m_actions = nullptr;
    QStackedWidget* m_whole = nullptr; ///< the workspaces, or the start page
    QStackedWidget* m_pages = nullptr;
    QHash<QString, QWidget*> m_places; ///< pages by the name of their workspace
    PlanPage* m_plan = nullptr;
    BacklogPage* m_backlog = nullptr;
    MeetingsPage* m_meetings = nullptr;
    Rail* m_rail = nullptr;
    HeaderBar* m_header = nullptr;
    OutsideNotice* m_outside = nullptr;
    CommandPalette* m_palette = nullptr;
    StartPage* m_start = nullptr;
    HelpDock* m_help = nullptr;
    Tour* m_tour = nullptr;
    ReplacementPage* m_replacement = nullptr;
    OutputPage* m_output = nullptr;
    StatusLine* m_status = nullptr;
    bool m_dark = false;
};

} // namespace vidette::ui

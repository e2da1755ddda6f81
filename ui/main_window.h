// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/files.h"
#include "ui/job.h"
#include "ui/ranking_model.h"
#include "ui/selection.h"

#include <QMainWindow>
#include <QStackedWidget>

#include <memory>

/// The window: rail, bar, canvas, panels and status line around one document. It wires parts together and
/// asks for files; everything else is theirs.
namespace vidette::ui {

class Canvas;
class HeaderBar;
class StatusLine;
class Tool;

class MainWindow final : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow();
    ~MainWindow() override;

    Document& document() { return m_document; }
    Selection& selection() { return m_selection; }
    CoverageModel& coverage() { return m_coverage; }
    RankingModel& ranking() { return m_ranking; }
    Canvas& canvas() { return *m_canvas; }
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
    void duplicateChosen();
    void toggleNight();
    void showWorkspace(int index);
    void chooseTool(const QString& id);

  private:
    void build();
    void connectParts();
    void showTitle();
    void showUndo();
    void contextMenu(QPoint global);
    std::unique_ptr<Tool> makeTool(const QString& id);

    Document m_document;
    Selection m_selection;
    CoverageModel m_coverage;
    RankingModel m_ranking;
    Files m_files;
    Job m_report;
    Actions* m_actions = nullptr;
    QStackedWidget* m_pages = nullptr;
    Canvas* m_canvas = nullptr;
    StatusLine* m_status = nullptr;
    bool m_dark = false;
};

/// The table of all actions of the window.
std::vector<ActionRow> windowActions(MainWindow& window);

} // namespace vidette::ui

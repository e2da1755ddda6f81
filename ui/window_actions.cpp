// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include "ui/camera_desk.h"
#include "ui/canvas/canvas.h"
#include "ui/images/image_desk.h"
#include "ui/level_actions.h"
#include "ui/main_window.h"
#include "ui/output/output_page.h"
#include "ui/output/paper_page.h"
#include "ui/plan_actions.h"
#include "ui/plan_edits.h"
#include "ui/plan_page.h"
#include "ui/tools/tool_table.h"

namespace vidette::ui {
namespace {

constexpr double kZoomStep = 1.4;

QString id(const char* name) {
    return QLatin1String(name);
}

void showPaper(MainWindow& window) {
    window.actions().find(id("place.reports"))->trigger();
    window.findChild<OutputPage*>()->choosePaper();
}

std::vector<ActionRow> fileActions(MainWindow& window) {
    MainWindow* w = &window;
    return {
        {id("file.new"),
         MainWindow::tr("New plan"),
         QKeySequence::New,
         id("new"),
         [w] { w->beginNew(); },
         {}},
        {id("file.open"), MainWindow::tr("Open…"), QKeySequence::Open, id("open"), [w] { w->askOpen(); }, {}},
        {id("file.import"),
         MainWindow::tr("Import a map or drawing…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
         id("layers"),
         [w] { w->askImport(); },
         {}},
        {id("file.sample"),
         MainWindow::tr("Open the sample shop"),
         {},
         id("plan"),
         [w] { w->openSample(); },
         {}},
        {id("file.sample-city"),
         MainWindow::tr("Open the sample city"),
         {},
         id("plan"),
         [w] { w->openSampleCity(); },
         {}},
        {id("file.start"),
         MainWindow::tr("Start page"),
         QKeySequence(Qt::ALT | Qt::Key_Home),
         id("start"),
         [w] { w->showStart(); },
         {}},
        {id("file.save"),
         MainWindow::tr("Save as project…"),
         QKeySequence::Save,
         id("save"),
         [w] { w->askSave(); },
         {}},
    };
}

/// What leaves the program, and leaving it.
std::vector<ActionRow> outputActions(MainWindow& window) {
    MainWindow* w = &window;
    return {
        {id("file.report"),
         MainWindow::tr("Report…"),
         QKeySequence(Qt::CTRL | Qt::Key_R),
         id("report"),
         [w] { w->askReport(); },
         {}},
        {id("file.print"),
         MainWindow::tr("Plan on paper: PDF, print, picture…"),
         QKeySequence::Print,
         id("report"),
         [w] { showPaper(*w); },
         {}},
        {id("file.copy-picture"),
         MainWindow::tr("Copy the plan as a picture"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
         id("duplicate"),
         [w] { w->findChild<OutputPage*>()->paper().copyPicture(); },
         {}},
        {id("file.quit"),
         MainWindow::tr("Quit"),
         QKeySequence(Qt::CTRL | Qt::Key_Q),
         id("quit"),
         [w] { w->close(); },
         {}},
    };
}

std::vector<ActionRow> editActions(MainWindow& window) {
    MainWindow* w = &window;
    return {
        {id("edit.undo"),
         MainWindow::tr("Undo"),
         QKeySequence(Qt::CTRL | Qt::Key_Z),
         id("undo"),
         [w] { w->document().undoStack().undo(); },
         {}},
        {id("edit.redo"),
         MainWindow::tr("Redo"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
         id("redo"),
         [w] { w->document().undoStack().redo(); },
         {}},
        {id("edit.duplicate"),
         MainWindow::tr("Duplicate"),
         QKeySequence(Qt::CTRL | Qt::Key_D),
         id("duplicate"),
         [w] { w->plan().edits().duplicate(); },
         {}},
        {id("edit.remove"),
         MainWindow::tr("Remove"),
         QKeySequence::Delete,
         id("remove"),
         [w] { w->removeChosen(); },
         {}},
        {id("edit.onto-wall"), MainWindow::tr("Bring out onto the wall"), {}, {}, [w] { w->bringOut(); }, {}},
        {id("ask.lost"),
         MainWindow::tr("What if the camera fails or is retired?"),
         {},
         {},
         [w] { w->askLost(); },
         {}},
    };
}

std::vector<ActionRow> viewActions(MainWindow& window) {
    MainWindow* w = &window;
    return {
        {id("view.fit"),
         MainWindow::tr("Show the whole plan"),
         QKeySequence(Qt::Key_F),
         id("fit"),
         [w] { w->canvas().fitAll(); },
         {}},
        {id("view.fit-selection"),
         MainWindow::tr("Show the selection"),
         QKeySequence(Qt::SHIFT | Qt::Key_F),
         id("fit"),
         [w] { w->canvas().fitSelection(); },
         {}},
        {id("view.in"),
         MainWindow::tr("Larger"),
         QKeySequence::ZoomIn,
         id("zoom-in"),
         [w] { w->canvas().zoomBy(kZoomStep); },
         {}},
        {id("view.out"),
         MainWindow::tr("Smaller"),
         QKeySequence::ZoomOut,
         id("zoom-out"),
         [w] { w->canvas().zoomBy(1 / kZoomStep); },
         {}},
        {id("view.figures"), MainWindow::tr("Figures in tables: districts, streets, windows, failures"),
         QKeySequence(Qt::Key_T), id("figures"), [w] { w->toggleFigures(); }, id("+")},
        {id("view.dark"), MainWindow::tr("Dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), id("dark"),
         [w] { w->setDark(!w->dark()); }, id("+")},
        {id("view.night"), MainWindow::tr("At night: only as far as infrared light reaches"),
         QKeySequence(Qt::Key_N), id("night"), [w] { w->toggleNight(); }, id("+")},
    };
}

std::vector<ActionRow> languageActions(MainWindow& window) {
    MainWindow* w = &window;
    std::vector<ActionRow> actions;
    for (const QString& code : Language::all())
        actions.push_back({id("view.language-") + code,
                           Language::nameOf(code),
                           {},
                           id("language"),
                           [w, code] { w->speak(code); },
                           id("language")});
    return actions;
}

std::vector<ActionRow> helpActions(MainWindow& window) {
    MainWindow* w = &window;
    return {
        {id("help.page"),
         MainWindow::tr("Help on what I am doing"),
         QKeySequence(Qt::Key_F1),
         id("help"),
         [w] { w->showHelp(); },
         {}},
        {id("help.tour"), MainWindow::tr("Show me around"), {}, id("plan"), [w] { w->showTour(); }, {}},
        {id("help.find"),
         MainWindow::tr("Find an action or a thing…"),
         QKeySequence(Qt::CTRL | Qt::Key_K),
         id("search"),
         [w] { w->askWhatToFind(); },
         {}},
        {id("help.keys"),
         MainWindow::tr("Keyboard shortcuts…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
         id("keys"),
         [w] { w->askShortcuts(); },
         {}},
        {id("help.menu"),
         MainWindow::tr("Open the menu"),
         QKeySequence(Qt::Key_F10),
         id("menu"),
         [w] { w->openMenu(); },
         {}},
    };
}

/// In the order of the rail; the first has Ctrl+1.
std::vector<ActionRow> placeActions(MainWindow& window) {
    MainWindow* w = &window;
    const std::vector<std::pair<const char*, QString>> rows{
        {"plan", MainWindow::tr("Plan")},
        {"kits", MainWindow::tr("Kits")},
        {"backlog", MainWindow::tr("Backlog")},
        {"meetings", MainWindow::tr("Meetings")},
        {"replacement", MainWindow::tr("Replacement")},
        {"checks", MainWindow::tr("Checks")},
        {"reports", MainWindow::tr("Reports")},
        {"learn", MainWindow::tr("Learn")},
    };
    std::vector<ActionRow> actions;
    int key = Qt::Key_1;
    for (const auto& [name, words] : rows) {
        actions.push_back({id("place.") + id(name), words, QKeySequence(Qt::CTRL | Qt::Key(key++)), id(name),
                           [w, place = id(name)] { w->showWorkspace(place); }, id("place")});
    }
    // No workspace of the rail: it is there for as long as something waits for a decision.
    actions.push_back({id("outside.look"),
                       MainWindow::tr("Changes made outside Vidette"),
                       {},
                       {},
                       [w] { w->showWorkspace(id("outside")); },
                       id("place")});
    return actions;
}

std::vector<ActionRow> toolActions(MainWindow& window) {
    MainWindow* w = &window;
    std::vector<ActionRow> actions;
    for (const ToolRow& row : toolTable()) {
        actions.push_back({id("tool.") + row.id, row.words, row.key, row.icon,
                           [w, tool = row.id] { w->chooseTool(tool); }, id("tool")});
    }
    return actions;
}

} // namespace

std::vector<ActionRow> windowActions(MainWindow& window) {
    std::vector<ActionRow> table;
    for (auto make : {fileActions, outputActions, editActions, planActions, viewActions, placeActions,
                      toolActions, cameraActions, imageActions, levelActions, languageActions, helpActions}) {
        for (auto& row : make(window)) table.push_back(std::move(row));
    }
    return table;
}

std::vector<MenuRow> windowMenus() {
    return {
        {MainWindow::tr("File"),
         {id("file.new"), id("file.open"), id("file.import"), id("file.sample"), id("file.sample-city"),
          id("file.start"), id("-"), id("file.save"), id("-"), id("file.*"), id("-"), id("file.quit")}},
        {MainWindow::tr("Edit"),
         {id("edit.undo"), id("edit.redo"), id("-"), id("edit.cut"), id("edit.copy"), id("edit.paste"),
          id("edit.duplicate"), id("edit.remove"), id("-"), id("edit.choose-all"), id("edit.choose-alike")}},
        {MainWindow::tr("View"),
         {id("view.fit"), id("view.fit-selection"), id("view.in"), id("view.out"), id("-"), id("view.*")}},
        {MainWindow::tr("Plan"), {id("tool.*"), id("plan.*"), id("-"), id("level.*")}},
        {MainWindow::tr("Camera"), {id("edit.onto-wall"), id("ask.*"), id("camera.*")}},
        {MainWindow::tr("Workspaces"), {id("place.*"), id("-"), id("outside.*")}},
        {MainWindow::tr("Help"), {id("help.page"), id("help.find"), id("help.tour"), id("-"), id("help.*")}},
    };
}

} // namespace vidette::ui

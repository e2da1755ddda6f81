// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.h"
#include "ui/main_window.h"

namespace vidette::ui {
namespace {

constexpr double kZoomStep = 1.4;

QString id(const char* name) {
    return QLatin1String(name);
}

std::vector<ActionRow> fileActions(MainWindow& window) {
    MainWindow* w = &window;
    return {
        {id("file.new"), w->tr("New plan"), QKeySequence::New, id("new"), [w] { w->beginNew(); }, {}},
        {id("file.open"), w->tr("Open…"), QKeySequence::Open, id("open"), [w] { w->askOpen(); }, {}},
        {id("file.sample"), w->tr("Open the sample shop"), {}, id("plan"), [w] { w->openSample(); }, {}},
        {id("file.save"),
         w->tr("Save as project…"),
         QKeySequence::Save,
         id("save"),
         [w] { w->askSave(); },
         {}},
        {id("file.report"),
         w->tr("Report…"),
         QKeySequence(Qt::CTRL | Qt::Key_R),
         id("report"),
         [w] { w->askReport(); },
         {}},
        {id("file.quit"),
         w->tr("Quit"),
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
         w->tr("Undo"),
         QKeySequence(Qt::CTRL | Qt::Key_Z),
         id("undo"),
         [w] { w->document().undoStack().undo(); },
         {}},
        {id("edit.redo"),
         w->tr("Redo"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
         id("redo"),
         [w] { w->document().undoStack().redo(); },
         {}},
        {id("edit.duplicate"),
         w->tr("Duplicate"),
         QKeySequence(Qt::CTRL | Qt::Key_D),
         id("duplicate"),
         [w] { w->duplicateChosen(); },
         {}},
        {id("edit.remove"),
         w->tr("Remove"),
         QKeySequence::Delete,
         id("remove"),
         [w] { w->removeChosen(); },
         {}},
        {id("edit.onto-wall"), w->tr("Bring out onto the wall"), {}, {}, [w] { w->bringOut(); }, {}},
        {id("ask.lost"), w->tr("What if the camera fails or is retired?"), {}, {}, [w] { w->askLost(); }, {}},
    };
}

std::vector<ActionRow> viewActions(MainWindow& window) {
    MainWindow* w = &window;
    return {
        {id("view.fit"),
         w->tr("Show the whole plan"),
         QKeySequence(Qt::Key_F),
         id("fit"),
         [w] { w->canvas().fitAll(); },
         {}},
        {id("view.fit-selection"),
         w->tr("Show the selection"),
         QKeySequence(Qt::SHIFT | Qt::Key_F),
         id("fit"),
         [w] { w->canvas().fitSelection(); },
         {}},
        {id("view.in"),
         w->tr("Larger"),
         QKeySequence::ZoomIn,
         id("zoom-in"),
         [w] { w->canvas().zoomBy(kZoomStep); },
         {}},
        {id("view.out"),
         w->tr("Smaller"),
         QKeySequence::ZoomOut,
         id("zoom-out"),
         [w] { w->canvas().zoomBy(1 / kZoomStep); },
         {}},
        {id("view.figures"), w->tr("Figures in tables: districts, streets, windows, failures"),
         QKeySequence(Qt::Key_T), id("figures"), [w] { w->toggleFigures(); }, id("+")},
        {id("view.dark"), w->tr("Dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), id("dark"),
         [w] { w->setDark(!w->dark()); }, id("+")},
        {id("view.night"), w->tr("At night: only as far as infrared light reaches"), QKeySequence(Qt::Key_N),
         id("night"), [w] { w->toggleNight(); }, id("+")},
    };
}

/// In the order of the rail; the first has Ctrl+1.
std::vector<ActionRow> placeActions(MainWindow& window) {
    MainWindow* w = &window;
    const std::vector<std::pair<const char*, QString>> rows{
        {"plan", w->tr("Plan")},
        {"kits", w->tr("Kits")},
        {"backlog", w->tr("Backlog")},
        {"meetings", w->tr("Meetings")},
        {"replacement", w->tr("Replacement")},
        {"checks", w->tr("Checks")},
        {"reports", w->tr("Reports")},
    };
    std::vector<ActionRow> actions;
    int key = Qt::Key_1;
    for (const auto& [name, words] : rows) {
        actions.push_back({id("place.") + id(name), words, QKeySequence(Qt::CTRL | Qt::Key(key++)), id(name),
                           [w, place = id(name)] { w->showWorkspace(place); }, id("place")});
    }
    return actions;
}

std::vector<ActionRow> toolActions(MainWindow& window) {
    MainWindow* w = &window;
    struct Row {
        const char* name;
        QString words;
        Qt::Key key;
    };
    const std::vector<Row> rows{
        {"select", w->tr("Select"), Qt::Key_V}, {"wall", w->tr("Wall"), Qt::Key_W},
        {"shelf", w->tr("Shelf"), Qt::Key_S},   {"zone", w->tr("Zone"), Qt::Key_Z},
        {"camera", w->tr("Camera"), Qt::Key_C}, {"measure", w->tr("Measure"), Qt::Key_M}};
    std::vector<ActionRow> actions;
    for (const Row& row : rows) {
        const QString tool = id("tool.") + id(row.name);
        actions.push_back({tool, row.words, QKeySequence(row.key), id(row.name),
                           [w, tool] { w->chooseTool(tool); }, id("tool")});
    }
    return actions;
}

} // namespace

std::vector<ActionRow> windowActions(MainWindow& window) {
    std::vector<ActionRow> table;
    for (auto make : {fileActions, editActions, viewActions, placeActions, toolActions}) {
        for (auto& row : make(window)) table.push_back(std::move(row));
    }
    return table;
}

} // namespace vidette::ui

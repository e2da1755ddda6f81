// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/level_actions.h"

#include "estate/level_rows.h"
#include "ui/canvas/canvas.h"
#include "ui/level_words.h"
#include "ui/main_window.h"
#include "ui/panels/layers_tab.h"
#include "ui/panels/levels_panel.h"
#include "ui/plan_page.h"
#include "ui/plan_view.h"
#include "ui/tools/item_names.h"

namespace vidette::ui {
namespace {

QString id(const char* name) {
    return QLatin1String(name);
}

void moveChosen(MainWindow& window, estate::LevelId level) {
    const auto& estate = window.document().estate();
    const Items& chosen = window.selection().items();
    if (chosen.empty()) return;
    const QString what =
        MainWindow::tr("Move %1 to %2").arg(nameOf(estate, chosen), levelTitle(estate, level));
    const bool moved = window.document().commit(estate::moveToLevel(estate, chosen, level), what);
    if (moved && !window.view().isLookedAt(level)) window.selection().clear();
}

} // namespace

std::vector<ActionRow> levelActions(MainWindow& window) {
    MainWindow* w = &window;
    return {
        {id("level.up"),
         MainWindow::tr("Level above"),
         QKeySequence(Qt::Key_PageUp),
         {},
         [w] { w->view().go(1); },
         {}},
        {id("level.down"),
         MainWindow::tr("Level below"),
         QKeySequence(Qt::Key_PageDown),
         {},
         [w] { w->view().go(-1); },
         {}},
        {id("level.every"),
         MainWindow::tr("Draw on every level"),
         {},
         {},
         [w] { w->view().setLevel({}); },
         {}},
        {id("level.add"),
         MainWindow::tr("Add a level"),
         {},
         {},
         [w] {
             w->plan().showTab(id("layers"));
             w->plan().layersTab().levels().add();
         },
         {}},
        {id("level.move"),
         MainWindow::tr("Move to the level that is drawn on"),
         {},
         {},
         [w] { moveChosen(*w, w->view().level()); },
         {}},
        {id("view.layers"),
         MainWindow::tr("Layers and levels"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
         id("layers"),
         [w] {
             w->actions().find(id("place.plan"))->trigger();
             w->plan().showTab(id("layers"));
         },
         {}},
    };
}

void giveLevelKeys(MainWindow& window) {
    for (const char* name : {"level.up", "level.down"}) {
        QAction* action = window.actions().find(id(name));
        window.removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        window.canvas().addAction(action);
    }
}

void addLevelMenu(QMenu& menu, MainWindow& window) {
    const auto& estate = window.document().estate();
    if (estate.levels.empty() || window.selection().empty()) return;
    QMenu* levels = menu.addMenu(MainWindow::tr("Move to level"));
    for (const auto& option : levelOptions(estate))
        levels->addAction(option.words, &window,
                          [w = &window, level = option.level] { moveChosen(*w, level); });
}

} // namespace vidette::ui

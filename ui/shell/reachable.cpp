// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include "ui/canvas/places.h"
#include "ui/level_words.h"
#include "ui/main_window.h"
#include "ui/shell/command_palette.h"
#include "ui/words.h"

/// What the command palette of the window finds: what one can do, and what stands on the plan.
namespace vidette::ui {
namespace {

std::vector<Reachable> actionsOf(MainWindow& window) {
    std::vector<Reachable> all;
    const Actions& actions = window.actions();
    for (const MenuRow& menu : windowMenus()) {
        for (const QString& id : actions.named(menu.ids)) {
            QAction* action = actions.find(id);
            if (!action || !action->isEnabled()) continue;
            all.push_back({action->text(), menu.title, action->shortcut().toString(QKeySequence::NativeText),
                           [action] { action->trigger(); }});
        }
    }
    return all;
}

QString named(const std::string& code, const std::string& name) {
    return name.empty() || name == code ? text(code) : text(code) + QStringLiteral(" · ") + text(name);
}

QString titleOf(const estate::Camera& camera) {
    return named(camera.code, camera.model);
}

QString titleOf(const estate::Zone& zone) {
    return named(zone.code, zone.name);
}

/// What a camera sees may be a whole street; it is looked for where it hangs.
geometry::Box placeOf(const estate::Camera& camera) {
    geometry::Box box;
    box.include(camera.at);
    return box;
}

geometry::Box placeOf(const estate::Zone& zone) {
    return boxOf(zone);
}

template<typename Row>
void addPlaces(std::vector<Reachable>& all, MainWindow& window, const base::Table<Row>& rows,
               const QString& kind) {
    for (const Row& row : rows) {
        const HitGoal goal{QStringLiteral("plan"), row.id, placeOf(row), {}};
        all.push_back({titleOf(row), kind, {}, [&window, goal] { window.showGoal(goal); }});
    }
}

} // namespace

std::vector<Reachable> reachableFrom(MainWindow& window) {
    std::vector<Reachable> all = actionsOf(window);
    const estate::Estate& estate = window.document().estate();
    addPlaces(all, window, estate.cameras, MainWindow::tr("Camera"));
    addPlaces(all, window, estate.zones, MainWindow::tr("Zone"));
    for (const auto& option : levelOptions(estate)) {
        if (option.level.isNull()) continue;
        all.push_back({option.words, MainWindow::tr("Level"), {}, [&window, level = option.level] {
                           window.actions().find(QStringLiteral("place.plan"))->trigger();
                           window.view().setLevel(level);
                       }});
    }
    for (const auto& request : estate.requests)
        all.push_back({named(request.code, request.title),
                       MainWindow::tr("Request"),
                       {},
                       [&window, id = request.id.uuid] { window.showRequest(id); }});
    return all;
}

} // namespace vidette::ui

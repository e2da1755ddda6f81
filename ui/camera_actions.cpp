// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_desk.h"
#include "ui/main_window.h"

#include <utility>

namespace vidette::ui {

namespace {

QString id(const char* name) {
    return QString::fromLatin1(name);
}

std::vector<ActionRow> chosenActions(MainWindow& window) {
    const auto desk = [w = &window]() -> CameraDesk& { return CameraDesk::of(*w); };
    return {
        {id("camera.library"), CameraDesk::tr("Library of camera models"), QKeySequence(Qt::CTRL | Qt::Key_L),
         id("library"), [desk] { desk().showLibrary(!desk().libraryShown()); }, id("+")},
        {id("camera.views"), CameraDesk::tr("The camera from the side and what it sees"),
         QKeySequence(Qt::CTRL | Qt::Key_I), id("picture"),
         [desk] { desk().showViews(!desk().viewsShown()); }, id("+")},
        {id("camera.model"),
         CameraDesk::tr("Give the model of the library to the chosen cameras"),
         {},
         {},
         [desk] { desk().giveModel(); },
         {}},
        {id("camera.aim"),
         CameraDesk::tr("Aim at a point…"),
         QKeySequence(Qt::Key_A),
         id("aim"),
         [desk] { desk().aim(); },
         {}},
        {id("camera.copy-aim"),
         CameraDesk::tr("Copy the aim"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
         {},
         [desk] { desk().copyAim(); },
         {}},
        {id("camera.paste-aim"),
         CameraDesk::tr("Paste the aim"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V),
         {},
         [desk] { desk().pasteAim(); },
         {}},
        {id("camera.tilt"),
         CameraDesk::tr("Take the suggested tilt"),
         {},
         {},
         [desk] { desk().suggestTilt(); },
         {}},
    };
}

std::vector<ActionRow> planActionsOnSeeing(MainWindow& window) {
    const auto desk = [w = &window]() -> CameraDesk& { return CameraDesk::of(*w); };
    return {
        {id("view.snapshot"),
         CameraDesk::tr("Take a snapshot of the plan"),
         {},
         {},
         [desk] { desk().takeSnapshot(); },
         {}},
        {id("view.compare"),
         CameraDesk::tr("Compare before and after…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
         {},
         [desk] { desk().compare(); },
         {}},
        {id("camera.next-blind"),
         CameraDesk::tr("Next blind spot"),
         QKeySequence(Qt::ALT | Qt::Key_N),
         {},
         [desk] { desk().showBlindSpot(1); },
         {}},
        {id("camera.previous-blind"),
         CameraDesk::tr("Previous blind spot"),
         QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_N),
         {},
         [desk] { desk().showBlindSpot(-1); },
         {}},
    };
}

} // namespace

std::vector<ActionRow> cameraActions(MainWindow& window) {
    auto rows = chosenActions(window);
    for (auto& row : planActionsOnSeeing(window)) rows.push_back(std::move(row));
    return rows;
}

} // namespace vidette::ui

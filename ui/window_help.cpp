// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/row_codes.h"
#include "ui/canvas/canvas.h"
#include "ui/header_bar.h"
#include "ui/main_window.h"
#include "ui/plan_page.h"
#include "ui/rail.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dock.h"
#include "ui/shell/help_pages.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/shell/tour.h"
#include "ui/status_line.h"
#include "ui/window_actions.h"

#include <QApplication>

/// Finding one's way: the command palette, keys, help and the tour.
namespace vidette::ui {
namespace {

/// The checked action of a group, without the name of the group: "kits" of "place.kits".
QString checkedOf(const Actions& actions, const QString& group) {
    for (const QAction* action : actions.all())
        if (action->isChecked() && action->objectName().startsWith(group)) return action->objectName();
    return {};
}

} // namespace

void MainWindow::askWhatToFind() {
    m_palette->open(reachableFrom(*this));
}

void MainWindow::askShortcuts() {
    auto* dialog = new ShortcutsDialog(*m_actions, windowMenus(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setProperty("helpPage", QStringLiteral("user/keys.md"));
    dialog->show();
}

void MainWindow::openMenu() {
    m_header->openMenu();
}

void MainWindow::showHelp() {
    const QString named = helpPageOf(QApplication::focusWidget());
    const bool start = m_whole->currentWidget() == m_start;
    const QString place =
        start ? QStringLiteral("start") : checkedOf(*m_actions, QStringLiteral("place.")).mid(6);
    m_help->open(named.isEmpty() ? helpPageFor(place, checkedOf(*m_actions, QStringLiteral("tool.")))
                                 : named);
}

void MainWindow::showTour() {
    settings().setValue(QStringLiteral("tour"), true);
    openSample();
    m_tour->begin(tourSteps());
}

std::vector<TourStep> MainWindow::tourSteps() {
    const auto part = [this](const char* name) {
        return [this, name] { return findChild<QWidget*>(QLatin1String(name)); };
    };
    const auto plan = [this] { m_actions->find(QStringLiteral("place.plan"))->trigger(); };
    const auto choose = [this] {
        const auto* camera = estate::rowNamed(m_document.estate().cameras, "C3");
        if (camera) m_selection.set(camera->id);
    };
    return {
        {tr("A shop with four cameras"),
         tr("What the cameras see is blue, darker where the picture is sharper. What nobody sees is hatched. "
            "The wheel zooms; Space held down, or the middle button, moves the view."),
         [this] { return &canvas(); }, plan},
        {tr("How much is seen"),
         tr("This side says what is covered and what is blind, then what recordings need and which kit fits. "
            "A "
            "click on a blind spot goes there."),
         part("sidePanel"),
         {}},
        {tr("A camera"),
         tr("C3 is chosen. Drag its round handle to turn it, or type an angle here: what it sees and every "
            "figure follow at once. Ctrl+Z takes it back."),
         part("sidePanel"), choose},
        {tr("Drawing"),
         tr("W draws walls, S shelves, Z what must be seen, C hangs a camera: press where it hangs, drag to "
            "where it looks."),
         part("tool.camera.button"),
         {}},
        {tr("Workspaces"),
         tr("Kits compares what to buy. The others keep the cameras of a city: requests, meetings, "
            "replacement, "
            "checks and reports."),
         [this] { return m_rail; },
         {}},
        {tr("Nothing to save"),
         tr("Every change is kept in the same moment. This line says so, and what the mouse can do now."),
         [this] { return m_status; },
         {}},
        {tr("Finding things"),
         tr("Ctrl+K finds any action, camera or zone by name. F1 explains what you are doing. Both stand in "
            "the "
            "menu too."),
         part("brand"),
         {}},
    };
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"

#include <QString>

#include <functional>
#include <vector>

/// Every page, panel and dialog of the window by name, for tests that look at all of them.
namespace vidette::tests {

/// What is open when a scene begins.
enum class World {
    Shop, ///< the example shop, as a project that another program has changed
    City, ///< the example city with its registers
};

struct Scene {
    QString name; ///< "library", "report-annual"; no two are alike
    std::function<void(ui::MainWindow&)> show;
};

/// In an order in which none spoils the next. The window may speak any language and be built anew between
/// two of them.
std::vector<Scene> scenesOf(World world);

/// Opens the project of this world; it is made in `folder` when it is not there yet. False when it cannot be.
bool openWorld(ui::MainWindow& window, World world, const QString& folder);
/// Waits until nothing is computed any more and the plan is painted.
void settle(ui::MainWindow& window);
/// The dialog or the second window that is open, else the window.
QWidget& front(ui::MainWindow& window);
/// Closes what a scene opened, back to the plan.
void tidy(ui::MainWindow& window);

} // namespace vidette::tests

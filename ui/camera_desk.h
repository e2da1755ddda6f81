// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/aim_edits.h"
#include "ui/actions.h"
#include "ui/canvas/heat_overlay.h"
#include "ui/compare/snapshots.h"
#include "ui/library/library.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

/// Everything on cameras beside the plan, put together: the library on the left, the views of the chosen
/// camera below, and what the menu does with chosen cameras. Parts are made when they are first asked for.
namespace vidette::ui {

class CameraDock;
class CompareWindow;
class LibraryPanel;
class MainWindow;
class Tool;

class CameraDesk final : public QObject {
    Q_OBJECT

  public:
    explicit CameraDesk(MainWindow& window);
    /// The desk of a window.
    static CameraDesk& of(MainWindow& window);
    /// Stands beside the plan of the window, and again beside the next one when the window is built anew; the
    /// snapshots and the copied aim stay.
    void settle();

    LibraryPanel& library();
    CameraDock& views();
    void showLibrary(bool shown);
    void showViews(bool shown);
    bool libraryShown() const;
    bool viewsShown() const;

    /// The next click on the plan hangs a camera of this model.
    void place(const catalog::CameraModel& model);
    /// The next click on the plan is what the chosen cameras look at.
    void aim();
    /// Gives the chosen cameras the model chosen in the library.
    void giveModel();
    void copyAim();
    void pasteAim();
    /// Gives chosen cameras that state no tilt the one that suits their range.
    void suggestTilt();
    /// Keeps the plan as it is now under a name that says when.
    void takeSnapshot();
    /// Two versions of the plan side by side.
    void compare();
    /// Shows the blind spot after the last shown one, or before it.
    void showBlindSpot(int step);

  private:
    void use(std::unique_ptr<Tool> tool);
    void backToSelecting();
    std::vector<estate::CameraId> chosen() const;
    void tell(const QString& words);

    MainWindow& m_window;
    HeatOverlay m_heat;
    Snapshots m_snapshots;
    Library* m_models = nullptr;
    QPointer<LibraryPanel> m_library; ///< ends with the plan it stands beside
    QPointer<CameraDock> m_views;
    QPointer<CompareWindow> m_compared;
    std::optional<estate::Direction> m_copied;
    int m_spot = -1; ///< of the blind spots, the one shown last
};

/// What the menu does with cameras.
std::vector<ActionRow> cameraActions(MainWindow& window);

} // namespace vidette::ui

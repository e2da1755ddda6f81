// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"

#include <functional>
#include <vector>

/// A: aims the chosen cameras, one or many, at the point that is clicked: at the height of the target, so
/// that those which state a tilt are tilted too. The plan shows it while the mouse moves.
namespace vidette::ui {

class AimTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(AimTool)

  public:
    /// `height`: of the target, m. `done` is called after the click and by Esc.
    AimTool(const ToolContext& context, double height, std::function<void()> done);

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    std::vector<estate::CameraId> chosen() const;

    double m_height;
    std::function<void()> m_done;
    Pointer m_pointer;
    bool m_shown = false;
};

} // namespace vidette::ui

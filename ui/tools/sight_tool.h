// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/sight_line.h"
#include "ui/tools/path_draft.h"

/// I: the line of sight from an eye to a target, both clicked; their heights stand above the plan. A profile
/// shows what stands on the way and what blocks. An eye that catches a camera has its height.
namespace vidette::ui {

class SightTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(SightTool)

  public:
    explicit SightTool(const ToolContext& context) : Tool(context), m_draft(context) {}

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { hover(pointer); }
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer&) override {}
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

    /// What stands on the line that is shown; nothing before there is one.
    std::optional<analysis::SightLine> line() const;

  private:
    const estate::Camera* cameraAt(const Pointer& pointer) const;

    PathDraft m_draft;
    Pointer m_pressed;
    std::optional<double> m_eye; ///< height of the camera the eye caught
    bool m_done = false;
};

} // namespace vidette::ui

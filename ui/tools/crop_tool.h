// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"

#include <functional>
#include <optional>

/// A drag over a picture shows what is to be left of it, along its own rows; letting go cuts it.
namespace vidette::ui {

class CropTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(CropTool)

  public:
    /// `done` must not replace the tool before its call has returned.
    CropTool(const ToolContext& context, estate::PlanImageId image, std::function<void()> done);

    QString hint() const override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { m_to = pointer.plan; }
    void release(const Pointer& pointer) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    estate::PlanImageId m_image;
    std::function<void()> m_done;
    std::optional<geometry::Point> m_from;
    geometry::Point m_to;
};

} // namespace vidette::ui

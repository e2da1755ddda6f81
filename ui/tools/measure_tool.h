// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"

#include <optional>

/// M: shows the distance between two points, and its direction. Changes nothing.
namespace vidette::ui {

class MeasureTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(MeasureTool)

  public:
    using Tool::Tool;

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    std::optional<geometry::Point> m_from;
    geometry::Point m_to;
    Pointer m_pointer;
    Snapped m_caught;
};

} // namespace vidette::ui

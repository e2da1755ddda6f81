// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"

#include <functional>
#include <vector>

/// Clicks tell places of the plan, one after the other, and the places told so far stand there with their
/// numbers. Who asked keeps them; nothing is changed.
namespace vidette::ui {

struct PointMark {
    geometry::Point at;
    bool noticed = false; ///< of a row that stands out: the one that fits worst
};

class PointsTool final : public Tool {
  public:
    using Marks = std::function<std::vector<PointMark>()>;
    using Picked = std::function<void(geometry::Point)>;
    /// `catching`: what of the plan catches; on a picture nothing should.
    PointsTool(const ToolContext& context, QString hint, SnapKinds catching, Marks marks, Picked picked);

    QString hint() const override { return m_hint; }
    void hover(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { hover(pointer); }
    void release(const Pointer& pointer) override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    QString m_hint;
    SnapKinds m_catching;
    Marks m_marks;
    Picked m_picked;
    Snapped m_caught;
};

} // namespace vidette::ui

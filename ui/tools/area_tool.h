// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"
#include "ui/tools/typed_number.h"

#include <optional>
#include <vector>

/// What shelf and zone have in common: an area is drawn as a rectangle by dragging (typing "3.4x0.7" sets its
/// sides), or corner by corner with clicks, closed by Enter or a click on the first corner.
namespace vidette::ui {

class AreaTool : public Tool {
    Q_DECLARE_TR_FUNCTIONS(AreaTool)

  public:
    using Tool::Tool;

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  protected:
    virtual QString beginHint() const = 0;
    /// Makes one edit of the finished area.
    virtual void finish(const geometry::Polygon& area) = 0;

  private:
    geometry::Ring rectangle() const;
    void close(const geometry::Ring& ring);

    std::optional<geometry::Point> m_from; ///< first corner of a rectangle
    Pointer m_pressed;
    geometry::Ring m_corners;
    bool m_dragging = false;
    Pointer m_pointer;
    Snapped m_caught;
    TypedNumber m_typed;
};

} // namespace vidette::ui

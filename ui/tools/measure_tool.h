// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/path_draft.h"

/// M: measures and changes nothing: the length of a path, an area with its outline, or the angle at the
/// second of three points; which of them stands above the plan. A drag measures from point to point at once.
namespace vidette::ui {

class MeasureTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(MeasureTool)

  public:
    explicit MeasureTool(const ToolContext& context) : Tool(context), m_draft(context) {}

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { hover(pointer); }
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer&) override { m_done = !m_draft.empty(); }
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

    /// What is measured so far, in words; "" before there are two points.
    QString result() const;

  private:
    enum class What { Path, Area, Angle };
    What what() const;
    geometry::Polyline shownPoints() const;

    PathDraft m_draft;
    Pointer m_pressed;
    bool m_done = false; ///< the next click begins anew
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/canvas/hit_test.h"
#include "ui/tools/tool.h"
#include "ui/tools/typed_number.h"

/// What is held while the mouse drags: rows that move, a handle that turns, scales or aims, a corner. It says
/// what would become of the document if the mouse were let go here.
namespace vidette::ui {

class Grasp {
    Q_DECLARE_TR_FUNCTIONS(Grasp)

  public:
    /// The rows are those that are selected now.
    Grasp(const ToolContext& context, const Hit& hit, const Pointer& from);

    /// `ask` as the tool would ask for the pointer.
    base::Result<estate::Estate> outcome(const Pointer& pointer, const TypedNumber& typed, SnapAsk ask);
    const Hit& hit() const { return m_hit; }
    const Pointer& from() const { return m_from; }
    const Snapped& caught() const { return m_caught; }
    QString value() const { return m_value; } ///< beside the cursor
    QString editName() const;
    /// What the mouse and keys can do while it is dragged.
    QString hint() const;

  private:
    base::Result<estate::Estate> aimed(const estate::Camera& camera, const Pointer& pointer,
                                       const TypedNumber& typed);
    base::Result<estate::Estate> opened(const estate::Camera& camera, const Pointer& pointer,
                                        const TypedNumber& typed);
    base::Result<estate::Estate> moved(const Pointer& pointer, const TypedNumber& typed, SnapAsk ask);
    base::Result<estate::Estate> turned(const Pointer& pointer, const TypedNumber& typed);
    base::Result<estate::Estate> scaled(const Pointer& pointer, const TypedNumber& typed, SnapAsk ask);
    base::Result<estate::Estate> vertexMoved(SnapAsk ask);
    geometry::Point wayOf(const Pointer& pointer, SnapAsk ask);
    geometry::Point centre() const { return (m_box.low + m_box.high) * 0.5; }

    ToolContext m_context;
    Hit m_hit;
    Pointer m_from;
    Items m_rows;
    geometry::Box m_box;                   ///< around the rows as they were
    std::optional<geometry::Point> m_held; ///< the corner or point that was taken hold of, and catches
    Snapped m_caught;
    QString m_value;
};

} // namespace vidette::ui

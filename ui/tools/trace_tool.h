// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"
#include "ui/wall_suggestions.h"

#include <QObject>

#include <optional>

/// Walls found in the picture under the mouse are shown dashed; a click draws the one pointed at, a drag all
/// in the band, Enter all that are shown. Darkness and least length stand above the plan, the height is that
/// of the wall tool. Each click, band or Enter is one edit.
namespace vidette::ui {

class TraceTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(TraceTool)

  public:
    explicit TraceTool(const ToolContext& context);

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { m_pointer = pointer; }
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer&) override {}
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

    /// Walls that are shown: suggested, and not drawn yet.
    const estate::TracedWalls& shown() const { return m_shown; }

  private:
    void look();
    /// Leaves out what is drawn by now, and finds the wall that is pointed at.
    void sieve();
    const estate::PlanImage* imageAt(geometry::Point at) const;
    estate::LevelId level() const;
    void draw(const estate::TracedWalls& walls);
    bool isBand() const;

    WallSuggestions m_suggestions;
    estate::TracedWalls m_shown;
    std::optional<std::size_t> m_pointedAt; ///< of m_shown
    Pointer m_pointer;
    std::optional<Pointer> m_pressed;
    QObject m_listener; ///< to settings and document, while the tool lives
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/chosen_edits.h"
#include "ui/tools/path_draft.h"

/// What all that is an area has in common: it is drawn as a rectangle by dragging (typing "3.4x0.7" sets its
/// sides), or corner by corner with clicks (typing "3.5<90" sets a side), closed by Enter, a double click or
/// a click on the first corner. An outline that crosses itself is refused and stays to be mended.
namespace vidette::ui {

class AreaTool : public Tool {
    Q_DECLARE_TR_FUNCTIONS(AreaTool)

  public:
    explicit AreaTool(const ToolContext& context) : Tool(context), m_draft(context) {}

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  protected:
    virtual QString beginHint() const = 0;
    virtual QString editName() const = 0;
    /// The document with the finished area as a row of it.
    virtual base::Result<estate::Copies> made(const geometry::Polygon& area) const = 0;

  private:
    geometry::Ring rectangle() const;
    void close(const geometry::Ring& ring);
    QString sides() const;

    PathDraft m_draft;
    Pointer m_pressed;
    std::optional<geometry::Point> m_from; ///< first corner of a rectangle
    bool m_dragging = false;
    TypedNumber m_typed; ///< the sides of a rectangle
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/opening_edits.h"
#include "ui/tools/tool.h"
#include "ui/tools/typed_number.h"

/// O: puts a door or window on the wall under the mouse. Its kind and width stand above the plan; a number
/// typed while a wall is pointed at sets the width. A wall with a thickness is cut through.
namespace vidette::ui {

class OpeningTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(OpeningTool)

  public:
    using Tool::Tool;

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void doubleClick(const Pointer&) override {}
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    void look();
    void place();
    double width() const;

    Pointer m_pointer;
    std::optional<estate::WallPlace> m_place;
    TypedNumber m_typed;
};

} // namespace vidette::ui

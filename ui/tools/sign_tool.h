// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"

/// G: an information sign, which tells people that cameras watch before they are seen. One click, one sign;
/// it is of the site whose level is drawn on, or of the only site there is.
namespace vidette::ui {

class SignTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(SignTool)

  public:
    using Tool::Tool;

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { hover(pointer); }
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer&) override {}
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    Snapped m_caught;
};

} // namespace vidette::ui

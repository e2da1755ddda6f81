// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/path_draft.h"

#include <functional>

/// Mirrors what is chosen about a line of two clicks; with Ctrl a mirrored copy is added instead.
namespace vidette::ui {

class MirrorTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(MirrorTool)

  public:
    MirrorTool(const ToolContext& context, std::function<void()> done)
        : Tool(context), m_draft(context), m_done(std::move(done)) {}

    QString hint() const override;
    void hover(const Pointer& pointer) override;
    bool press(const Pointer& pointer) override;
    void drag(const Pointer& pointer) override { hover(pointer); }
    bool key(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const Scene& scene) const override;

  private:
    void mirror(bool copy);

    PathDraft m_draft;
    std::function<void()> m_done;
};

} // namespace vidette::ui

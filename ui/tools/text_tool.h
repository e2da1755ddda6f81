// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool.h"

/// X: words on the plan. A click says where the first line begins; they are typed in place.
namespace vidette::ui {

class TextTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(TextTool)

  public:
    using Tool::Tool;

    QString hint() const override;
    Qt::CursorShape cursor() const override { return Qt::IBeamCursor; }
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer&) override {}
};

/// The words of a text that is there, typed in place; nothing typed removes it.
void editNote(const ToolContext& context, estate::NoteId id);

} // namespace vidette::ui

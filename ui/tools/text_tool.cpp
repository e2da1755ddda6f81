// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/text_tool.h"

#include "estate/record_edits.h"
#include "ui/canvas/note_layer.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/tool_settings.h"
#include "ui/words.h"

namespace vidette::ui {

QString TextTool::hint() const {
    return tr(
        "Click where the text begins and type · Shift+Enter: another line · Enter: done · Esc: give up");
}

void TextTool::release(const Pointer& pointer) {
    estate::Note note;
    note.id = estate::NoteId::fresh();
    note.place = pointer.plan;
    note.size = m_context.settings.number(QStringLiteral("text.size"));
    note.level = m_context.plan.level();
    const auto done = [context = m_context, note](const QString& words) mutable {
        if (words.isEmpty()) return;
        note.text = utf8(words);
        const auto& estate = context.document.estate();
        if (context.document.commit(estate::putRecord(estate, note), tr("Write text")))
            context.selection.set(note.id);
    };
    m_context.write({pointer.plan, letterHeight(note, m_context.view), {}, done});
}

void editNote(const ToolContext& context, estate::NoteId id) {
    const auto* note = context.document.estate().notes.find(id);
    const auto* at = note ? std::get_if<geometry::Point>(&note->place) : nullptr;
    if (!at) return;
    const auto done = [context, id](const QString& words) {
        const auto& estate = context.document.estate();
        if (!estate.notes.find(id)) return;
        if (words.isEmpty()) {
            context.document.commit(estate::removeRecord<estate::Note>(estate, id),
                                    TextTool::tr("Remove text"));
            return;
        }
        context.document.commit(estate::changeRecord<estate::Note>(
                                    estate, id, [&](estate::Note& row) { row.text = utf8(words); }),
                                TextTool::tr("Change text"));
    };
    context.write({*at, letterHeight(*note, context.view), text(note->text), done});
}

} // namespace vidette::ui

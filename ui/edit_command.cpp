// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit_command.h"

#include "ui/document.h"

#include <utility>

namespace vidette::ui {

EditCommand::EditCommand(Document& document, estate::Estate before, estate::Estate after, const QString& what,
                         QString mergeKey)
    : QUndoCommand(what), m_document(document), m_before(std::move(before)), m_after(std::move(after)),
      m_mergeKey(std::move(mergeKey)) {}

void EditCommand::undo() {
    m_document.replace(m_before, QObject::tr("Undo: %1").arg(text()));
}

void EditCommand::redo() {
    m_document.replace(m_after, text());
}

int EditCommand::id() const {
    return m_mergeKey.isEmpty() ? -1 : 1;
}

bool EditCommand::mergeWith(const QUndoCommand* next) {
    const auto* edit = dynamic_cast<const EditCommand*>(next);
    if (!edit || edit->m_mergeKey != m_mergeKey) return false;
    m_after = edit->m_after;
    setObsolete(m_before == m_after);
    return true;
}

} // namespace vidette::ui

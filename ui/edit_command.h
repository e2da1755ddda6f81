// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QUndoCommand>

/// One step of undo: the estate before and after. No edit writes its inverse. Commands in a row with the same
/// merge key become one; a merged command that leads back to where it began is obsolete.
namespace vidette::ui {

class Document;

class EditCommand final : public QUndoCommand {
  public:
    EditCommand(Document& document, estate::Estate before, estate::Estate after, const QString& what,
                QString mergeKey);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

  private:
    Document& m_document;
    estate::Estate m_before;
    estate::Estate m_after;
    QString m_mergeKey;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/list_table.h"

/// The Backlog workspace: what is asked for, how far it is, and what it waits for.
namespace vidette::ui {

class Document;
class Identity;

class BacklogPage final : public QWidget {
    Q_OBJECT

  public:
    BacklogPage(Document& document, Identity& identity, QWidget* parent);

  signals:
    /// So many requests are being worked on.
    void waiting(int count);

  private:
    void refresh();

    Document& m_document;
    Identity& m_identity;
    ListTable* m_table;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/list_table.h"

/// The Meetings workspace: who met when, what was spoken of, and what came of it.
namespace vidette::ui {

class Document;
class Identity;

class MeetingsPage final : public QWidget {
    Q_OBJECT

  public:
    MeetingsPage(Document& document, Identity& identity, QWidget* parent);

  private:
    void refresh();

    Document& m_document;
    Identity& m_identity;
    ListTable* m_table;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/pasted_table.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"

#include <QDialog>
#include <QPushButton>
#include <QTableWidget>

/// "What does each column mean?": a table copied in a spreadsheet, before it becomes cameras, zones, demand
/// points or mounting sites. Rows whose code is there already replace that row's fields.
namespace vidette::ui {

class Document;

class PasteTable final : public QDialog {
    Q_OBJECT

  public:
    PasteTable(Document& document, io::PastedTable table, QWidget* parent);

    /// What would be made now, in words.
    QString summary() const { return m_summary->text(); }

  public slots:
    void accept() override;

  private:
    void fillKinds();
    void fillTable();
    void look();

    Document& m_document;
    io::PastedTable m_table;
    ChoiceField* m_kind;
    QTableWidget* m_preview;
    Words* m_summary;
    QPushButton* m_add;
};

} // namespace vidette::ui

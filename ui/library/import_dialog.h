// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/datasheet_import.h"

#include <QComboBox>
#include <QDialog>
#include <QTableWidget>

#include <functional>
#include <map>

class QGridLayout;
class QPushButton;

/// Takes models from a table of data sheets: which column holds what, and for every row what it becomes – a
/// model, a doubtful one with the doubt, or none with the reason. Nothing is lost silently.
namespace vidette::ui {

class Library;
class Words;

class ImportDialog final : public QDialog {
    Q_OBJECT

  public:
    /// `table` is the file `name`, read.
    ImportDialog(Library& library, base::CsvTable table, const QString& name, QWidget* parent);

    QTableWidget& rows() { return *m_rows; }
    /// The column that holds a field ("" = none), as if the user had chosen it.
    void map(const std::string& field, const std::string& heading);

  public slots:
    void accept() override;

  private:
    void build(const QString& name);
    void addField(QGridLayout& grid, const std::string& field, int place);
    void refresh();
    void showRow(int row, const catalog::DatasheetRow& found);

    Library& m_library;
    base::CsvTable m_table;
    std::string m_name;
    catalog::DatasheetMapping m_mapping;
    catalog::DatasheetImport m_import;
    std::map<std::string, QComboBox*> m_fields;
    QTableWidget* m_rows;
    Words* m_unused;
    Words* m_said;
    QPushButton* m_keep = nullptr;
};

/// Asks for a file and shows the dialog; says what went wrong through `told`.
void askDatasheet(Library& library, QWidget* window, const std::function<void(const QString&)>& told);

} // namespace vidette::ui

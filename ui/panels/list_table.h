// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "ui/panels/rows.h"

#include <QAbstractTableModel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVariant>

#include <optional>
#include <string>
#include <vector>

/// Records as a table of any length: only the rows in view cost anything. A click on a heading sorts, the
/// arrow keys and the mouse choose a row, Enter and a double click open it, Ctrl+C copies the chosen row (or
/// all that is shown, when none is) as text with tabs. Rows are known by id: what was chosen stays chosen
/// when they are shown anew.
///
///     ListTable table(tr("Requests"), {{tr("Number")}, {tr("Title"), TableColumn::Wide}, {tr("Age"),
///     TableColumn::Figure}}, this);
///     table.show({{id, {{"RQ-2026-7"}, {"School gate"}, {"41 days", 41}}}});
namespace vidette::ui {

struct TableColumn {
    enum Kind {
        Word,   ///< as wide as its words
        Wide,   ///< takes the room that is left
        Figure, ///< right-aligned; units stand in its words
    };
    QString title;
    Kind kind = Word;
};

struct TableCell {
    QString words;
    QVariant value = {}; ///< to sort by; the words where it is not stated
    Tone tone = Tone::Plain;
    QString tip = {};

    bool operator==(const TableCell&) const = default;
};

struct TableRow {
    base::Uuid id;
    std::vector<TableCell> cells; ///< one for each column

    bool operator==(const TableRow&) const = default;
};

class ListModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    ListModel(std::vector<TableColumn> columns, QObject* parent);
    void show(std::vector<TableRow> rows);
    const std::vector<TableColumn>& columns() const { return m_columns; }
    const TableRow& row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    /// -1 when no row has this id.
    int indexOf(const base::Uuid& id) const;
    /// Whether one row comes before the other when they are sorted by the column.
    bool isBefore(int left, int right, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    /// What a cell is sorted by.
    struct SortKey {
        std::optional<double> number;
        std::string words; ///< where it is no number
    };
    SortKey keyOf(const TableCell& cell) const;

    std::vector<TableColumn> m_columns;
    std::vector<TableRow> m_rows;
    mutable std::vector<SortKey>
        m_keys; ///< of the column that was sorted by last; made once for many compares
    mutable int m_keyColumn = -1;
};

/// Rows in which every word that was typed occurs, in whichever column; numbers in words sort as numbers.
class ListOrder final : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    QStringList m_words;
};

class ListTable final : public QTableView {
    Q_OBJECT

  public:
    ListTable(const QString& name, std::vector<TableColumn> columns, QWidget* parent);

    /// The order a user chose stays; without one, rows stand as they are given.
    void show(std::vector<TableRow> rows);
    /// Whether a column is there at all.
    void setColumnShown(int column, bool shown);
    /// Only rows in which all these words occur; "" shows all.
    void filter(const QString& words);
    int shownRows() const { return m_order->rowCount(); }
    /// Null when none is chosen.
    base::Uuid chosen() const;
    /// Chooses the row of this id and scrolls to it; nothing is chosen when it is not shown.
    void choose(const base::Uuid& id);
    /// What is shown, or the chosen row, as text: a line for each row, tabs between cells.
    QString copied() const;

  signals:
    /// Another row was chosen; null = none.
    void chose(const vidette::base::Uuid& id);
    /// Enter or a double click.
    void opened(const vidette::base::Uuid& id);

  protected:
    /// Letters typed here look for a row and are no keys of tools.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void dress();
    void fitColumns();
    void fitWide();
    base::Uuid idAt(const QModelIndex& index) const;

    ListModel* m_model;
    ListOrder* m_order;
};

/// The line above a table that leaves only rows with the words typed into it.
class FilterField final : public QLineEdit {
    Q_OBJECT

  public:
    FilterField(ListTable& table, QWidget* parent);
};

} // namespace vidette::ui

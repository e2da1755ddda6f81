// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/rows.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTableView>

#include <vector>

class QSortFilterProxyModel;

/// Names with figures in columns, of any number: only the rows in view cost anything. A click on a heading
/// sorts by it, a click on a row tells which one it was.
namespace vidette::ui {

struct FigureRow {
    QString name;
    std::vector<double> values; ///< to sort by, one for each column after the name
    QStringList figures;        ///< as shown
    Tone tone = Tone::Plain;    ///< of the last figure
    QString tip;
    bool plain = false; ///< the last figure is no stronger than the others

    bool operator==(const FigureRow&) const = default;
};

class FigureModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    FigureModel(const QStringList& headings, QObject* parent);
    void show(std::vector<FigureRow> rows);
    void setHeadings(const QStringList& headings);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QStringList m_headings;
    std::vector<FigureRow> m_rows;
};

class FigureTable final : public QTableView {
    Q_OBJECT

  public:
    FigureTable(const QString& name, const QStringList& headings, QWidget* parent);
    /// The order a user chose stays; without one, rows stand as they are given.
    void show(std::vector<FigureRow> rows);
    void setHeadings(const QStringList& headings);
    /// Takes the height there is, instead of that of a few rows, and stays when it is empty.
    void fill();
    QSize sizeHint() const override;

  signals:
    /// A row was clicked, or chosen with Enter; its place among the rows as they were given.
    void chosen(std::size_t row);

  private:
    void fitColumns();
    void stretchNames();

    bool m_fills = false;
    FigureModel* m_model;
    QSortFilterProxyModel* m_order;
};

} // namespace vidette::ui

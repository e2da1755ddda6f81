// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/fields.h"
#include "ui/panels/rows.h"

#include <QGridLayout>
#include <QLabel>
#include <QWidget>

#include <vector>

class QAbstractButton;

/// Numbered points with their coordinates, edited in place, and how far each is missed; the one that is
/// missed most stands out.
namespace vidette::ui {

class PointRows final : public QWidget {
    Q_OBJECT

  public:
    /// One heading for each coordinate.
    PointRows(const QStringList& headings, QWidget* parent);

    /// `residuals`: metres, one for each row, or none.
    void show(const std::vector<std::vector<double>>& rows, const std::vector<double>& residuals);
    NumberField& field(std::size_t row, std::size_t column) { return *m_rows.at(row).fields.at(column); }
    QString residual(std::size_t row) const { return m_rows.at(row).missed->text(); }

  signals:
    void edited(std::size_t row, std::size_t column, double value);
    void removed(std::size_t row);

  private:
    struct Row {
        QLabel* number = nullptr;
        std::vector<NumberField*> fields;
        Words* missed = nullptr;
        QAbstractButton* remove = nullptr;
    };
    void addRow();

    QStringList m_headings;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

/// The row that is missed most, where more than two points say that anything is missed; else none = the
/// number of rows.
std::size_t worstOf(const std::vector<double>& residuals);

} // namespace vidette::ui

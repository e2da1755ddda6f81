// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"

#include <QTableWidget>

/// Every alternative with its values, best first, figures right-aligned with their unit; the excluded ones
/// stay visible below with the reason. As high as its rows, so that the page scrolls and not the table.
namespace vidette::ui {

class KitTable final : public QTableWidget {
    Q_OBJECT

  public:
    explicit KitTable(QWidget* parent);
    void show(const report::Decision& decision);
    QSize sizeHint() const override;

  private:
    void addRow(const report::Decision& decision, const std::string& id, const QString& place,
                const QString& total, bool quiet);
    void put(int row, int column, const QString& words, bool figure, bool strong, bool quiet);
};

} // namespace vidette::ui

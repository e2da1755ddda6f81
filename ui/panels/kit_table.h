// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"

#include <QTableWidget>

#include <string>
#include <vector>

/// Every alternative with its values, best first, figures right-aligned with their unit; the excluded ones
/// stay visible below with the reason. As high as its rows, so that the page scrolls and not the table. A
/// click, or Enter on the current cell, asks why.
namespace vidette::ui {

class KitTable final : public QTableWidget {
    Q_OBJECT

  public:
    explicit KitTable(QWidget* parent);
    void show(const report::Decision& decision);
    QSize sizeHint() const override;

  signals:
    /// A value, by alternative and criterion, or a total: then `criterion` is empty.
    void asked(const QString& alternative, const QString& criterion);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void ask(int row, int column);
    void addRow(const report::Decision& decision, const std::string& id, const QString& place,
                const QString& total, bool quiet);
    void put(int row, int column, const QString& words, bool figure, bool strong, bool quiet);

    std::vector<std::string> m_criteria; ///< of the columns between name and total
    std::vector<std::string> m_compared; ///< of the first rows; below them stand the excluded
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table_report.h"
#include "ui/panels/rows.h"

#include <QTableWidget>

/// A table of a report on a page that scrolls: as high as its rows, words wrapped, numbers to the right. What
/// it shows stands on paper in the same words. Ctrl+C copies it as text with tabs.
namespace vidette::ui {

class PartTable final : public QTableWidget {
    Q_OBJECT

  public:
    PartTable(const QString& name, QWidget* parent);
    /// Columns and rows only; heading and paragraphs are the page's.
    void show(const report::ReportPart& part);
    void setTone(int row, Tone tone);
    /// Rows can be chosen, and are told.
    void letChoose();
    /// A line for each row, tabs between cells.
    QString copied() const;

  signals:
    /// A click, or Enter.
    void opened(int row);

  protected:
    /// Letters typed here are no keys of tools.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void fit();
    void fitColumns();
    void fitHead();
    void dress();
    /// Widest cell and longest word of a column, in points.
    int wishOf(int column) const;
    int leastOf(int column) const;

    int m_fittedFor = -1; ///< width of the view
};

} // namespace vidette::ui

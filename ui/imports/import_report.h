// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableWidget;

/// What became of an import: for each layer what was taken, repaired, assumed and left out, and why.
namespace vidette::ui {

class MapImport;
class Words;

class ImportReportView final : public QWidget {
    Q_OBJECT

  public:
    explicit ImportReportView(QWidget* parent);
    void show(const MapImport& import);
    /// As text, for the clipboard and for tests.
    QString summary() const;

  private:
    Words* m_summary;
    QTableWidget* m_layers;
    Words* m_remarks;
};

} // namespace vidette::ui

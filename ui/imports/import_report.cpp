// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_report.h"

#include "ui/imports/import_words.h"
#include "ui/imports/map_import.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

QString whyText(const io::LayerReport& layer) {
    QStringList lines;
    for (const auto& note : layer.report.notes) lines << noteText(note);
    return lines.isEmpty() ? ImportReportView::tr("everything was taken") : lines.join(QLatin1Char('\n'));
}

} // namespace

ImportReportView::ImportReportView(QWidget* parent)
    : QWidget(parent), m_summary(new Words({}, Tone::Bold, this)), m_layers(new QTableWidget(this)),
      m_remarks(new Words({}, Tone::Quiet, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_layers, 1);
    column->addWidget(m_remarks);
    m_layers->setAccessibleName(tr("What became of each layer"));
    m_layers->setColumnCount(4);
    m_layers->setHorizontalHeaderLabels({tr("Layer"), tr("Taken"), tr("Left out"), tr("What is to be said")});
    m_layers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_layers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_layers->setTabKeyNavigation(false);
    m_layers->setShowGrid(false);
    m_layers->setWordWrap(true);
    m_layers->verticalHeader()->hide();
    m_layers->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    // The height of a row depends on the width of its last cell, which is known once the table is shown.
    connect(m_layers->horizontalHeader(), &QHeaderView::sectionResized, m_layers,
            &QTableWidget::resizeRowsToContents);
}

void ImportReportView::show(const MapImport& import) {
    if (!import.result()) return;
    const io::LayeredImport& result = *import.result();
    m_summary->say(tr("%1 added, %2 changed, %3 left out. Undo takes all of it back.")
                       .arg(number(import.added(), 0), number(import.updated(), 0),
                            number(result.all.report.skipped, 0)),
                   Tone::Bold);
    m_layers->setRowCount(static_cast<int>(result.layers.size()));
    for (int row = 0; row < m_layers->rowCount(); ++row) {
        const io::LayerReport& layer = result.layers[static_cast<std::size_t>(row)];
        const QStringList cells{tr("%1: %2").arg(text(layer.layer), kindTitle(layer.kind)),
                                number(layer.report.taken, 0), number(layer.report.skipped, 0),
                                whyText(layer)};
        for (int i = 0; i < cells.size(); ++i) {
            auto* cell = new QTableWidgetItem(cells[i]);
            const bool figure = i == 1 || i == 2;
            cell->setTextAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
            m_layers->setItem(row, i, cell);
        }
    }
    for (int column = 0; column < 3; ++column) m_layers->resizeColumnToContents(column);
    m_layers->resizeRowsToContents();
    QStringList remarks;
    for (const auto& warning : result.all.warnings) remarks << text(warning.message);
    m_remarks->say(remarks.join(QLatin1Char('\n')), Tone::Quiet);
    m_remarks->setVisible(!remarks.isEmpty());
}

QString ImportReportView::summary() const {
    return m_summary->text();
}

} // namespace vidette::ui

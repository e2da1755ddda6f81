// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/short_table.h"

#include <QHeaderView>
#include <QTableWidget>

namespace vidette::ui {
namespace {

constexpr int kRow = 28;

} // namespace

void dressShortTable(QTableWidget& table, const QString& name, const QStringList& headings) {
    table.setAccessibleName(name);
    table.setHorizontalHeaderLabels(headings);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(kRow);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
}

void fitShortTable(QTableWidget& table) {
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + kRow * table.rowCount() + 2);
}

} // namespace vidette::ui

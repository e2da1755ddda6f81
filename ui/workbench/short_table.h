// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QTableWidget;

/// A table of a few lines to write into, as high as its lines, such as the levels of a scale or the points of
/// a value function. Tab leaves it, the arrow keys go through it.
namespace vidette::ui {

/// Without lines; `name` is told to screen readers.
void dressShortTable(QTableWidget& table, const QString& name, const QStringList& headings);
/// As high as its lines are now.
void fitShortTable(QTableWidget& table);

} // namespace vidette::ui

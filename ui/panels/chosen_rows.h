// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/chosen_edits.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/item_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

/// A form shows one row or many of a kind at once: what they have in common as it is, what differs as "–".
namespace vidette::ui {

/// All chosen rows, where all are of this table; else none.
template<typename Row>
std::vector<const Row*> onlyRowsOf(const Selection& selection, const base::Table<Row>& table) {
    auto rows = selection.rows(table);
    if (rows.size() != selection.items().size()) rows.clear();
    return rows;
}

/// `get` gives what the field shows of a row. There is at least one row.
template<typename Field, typename Row, typename Get>
void showCommon(Field& field, const std::vector<const Row*>& rows, Get get) {
    const auto first = get(*rows.front());
    const bool alike =
        std::all_of(rows.begin(), rows.end(), [&](const Row* row) { return get(*row) == first; });
    if (alike) {
        field.show(first);
    } else {
        field.showMixed();
    }
}

/// Where a value stands in the list of a choice; -1 = nowhere.
template<typename List, typename Value>
int placeIn(const List& list, const Value& value) {
    const auto at = std::find(list.begin(), list.end(), value);
    return at == list.end() ? -1 : static_cast<int>(at - list.begin());
}

/// Makes the change to every chosen row of the table, as one edit. Edits in a row of the same field (`key`)
/// and rows become one step of undo; "" never merges. False when it was refused.
template<typename Row, typename Change>
bool changeChosen(Document& document, const Selection& selection, const estate::Rows<Row>& table,
                  const QString& key, Change change) {
    std::vector<decltype(Row::id)> ids;
    for (const Row* row : selection.rows(document.estate().*table.table)) ids.push_back(row->id);
    if (ids.empty()) return true;
    const QString name = nameOf(document.estate(), selection.items());
    const QString merge = key.isEmpty() ? QString() : key + QLatin1Char(' ') + keyOf(selection.items());
    return document.commit(estate::changeRows(document.estate(), table, ids, change),
                           QCoreApplication::translate("ChosenRows", "Change %1").arg(name), merge);
}

} // namespace vidette::ui

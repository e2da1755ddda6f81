// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/table.h"

#include <cstddef>
#include <utility>
#include <vector>

/// The wanted rows of a table, followed from one version to the next: rows that two versions share are
/// shared by what it gives too, so that whoever follows that is told only of what changed.
///
///     base::TableFilter<Camera> onThisFloor;
///     const auto& some = onThisFloor.of(cameras, [&](const Camera& row) { return row.level == floor; });
///
/// Whether a row is wanted must depend on the row alone; forget() when the question changes. Where every row
/// is wanted the table itself is given, shared as it is. Cost: a comparison of pointers for each row; rows
/// that come are copied once.
namespace vidette::base {

template<typename Row>
class TableFilter {
  public:
    template<typename Wanted>
    const Table<Row>& of(const Table<Row>& now, Wanted&& isWanted) {
        std::vector<Row> came;
        std::vector<typename Table<Row>::RowId> went;
        std::size_t kept = 0;
        for (const auto& change : Table<Row>::replaced(m_source, now)) {
            const bool isKept = change.after && isWanted(*change.after);
            kept += isKept ? 1 : 0;
            if (isKept) came.push_back(*change.after);
            if (!isKept && change.before) went.push_back(change.before->id);
        }
        for (const auto& id : went) m_shown = m_shown.without(id);
        const bool isAll = m_shown.empty() && kept == now.size();
        if (isAll) m_shown = now;
        if (!isAll && !came.empty()) m_shown = m_shown.withAll(std::move(came));
        m_source = now;
        return m_shown;
    }

    /// The next question is another one.
    void forget() {
        m_source = {};
        m_shown = {};
    }

  private:
    Table<Row> m_source; ///< the version before
    Table<Row> m_shown;
};

} // namespace vidette::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "estate/record_access.h"

#include <string>
#include <vector>

/// A register kept elsewhere brought into the project: many rows of one table at once, in text.
namespace vidette::estate {

struct StatedRow {
    int number = 0; ///< of the file, for messages
    RecordTexts texts;
};

/// Why a row could not be taken.
struct RowFault {
    int row = 0;
    std::string field; ///< "" = the row as a whole
    std::string message;

    bool operator==(const RowFault&) const = default;
};

struct RecordMerge {
    Estate estate; ///< with the rows that could be taken
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<RowFault> faults; ///< in the order of the file
};

/// Rows that exist are found by "code" (by "uid" where rows have no codes) and changed in the fields that are
/// stated; an empty text takes a value away, as withTexts() does. New rows without a code get the next free
/// ones. New rows without a uid get one made of what they say, so that the same delivery brought in twice
/// stays one. Rows may refer to other rows of the same delivery, before or after them. Rows that fail are
/// left out, and then those that refer to them.
///
/// Fails only with "cancelled". Cost: O(m) for each row and for each reference to another table.
base::Result<RecordMerge> mergeRecords(const Estate& estate, const RecordTable& table,
                                       const std::vector<StatedRow>& rows, const base::Task& task);

} // namespace vidette::estate

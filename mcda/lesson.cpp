// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/lesson.h"

namespace vidette::mcda {

std::string startText(const LessonSheet& lesson, const Sheet& sheet, std::size_t row, std::size_t column) {
    const auto& cell = sheet.cells[row][column];
    if (!cell) return {};
    if (!cell->asked) return cell->text;
    if (lesson.printed.empty()) return {};
    const auto printed = lesson.printed.find(sheet.rows[row] + "/" + sheet.columns[column]);
    return printed == lesson.printed.end() ? cell->text : printed->second;
}

} // namespace vidette::mcda

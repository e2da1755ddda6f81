// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/lesson.h"

#include "base/text.h"
#include "mcda/number_words.h"

#include <algorithm>
#include <array>

namespace vidette::mcda {

std::optional<bool> claimJudged(std::string_view written) {
    constexpr std::array<std::string_view, 4> kHolds{"right", "holds", "yes", "1"};
    constexpr std::array<std::string_view, 4> kFails{"wrong", "mistake", "no", "0"};
    const std::string word = base::lowered(base::trimmed(written));
    if (std::find(kHolds.begin(), kHolds.end(), word) != kHolds.end()) return true;
    if (std::find(kFails.begin(), kFails.end(), word) != kFails.end()) return false;
    return std::nullopt;
}

std::string startText(const LessonSheet& lesson, const Sheet& sheet, std::size_t row, std::size_t column) {
    const auto& cell = sheet.cells[row][column];
    if (!cell) return {};
    if (!cell->asked) return cell->text;
    if (lesson.printed.empty()) return {};
    const auto printed = lesson.printed.find(sheet.rows[row] + "/" + sheet.columns[column]);
    return printed == lesson.printed.end() ? cell->text : printed->second;
}

std::string slipOf(const LessonSheet& lesson, const Sheet& sheet, std::size_t row, std::size_t column,
                   std::string_view written) {
    const auto& cell = sheet.cells[row][column];
    // The window may write the printed figure with another decimal sign.
    const bool printed = !lesson.printed.empty() &&
                         numberWritten(startText(lesson, sheet, row, column)) == numberWritten(written);
    return cell && cell->asked && !printed ? slipIn(*cell, written) : std::string();
}

} // namespace vidette::mcda

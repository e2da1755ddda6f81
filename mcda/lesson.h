// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/exercise.h"
#include "mcda/problem.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A lesson on deciding by several criteria: words, a problem, tables to fill, claims of a printed work to be
/// judged, and the same problem under other conventions. Words are those of one language.
namespace vidette::mcda {

/// A table to fill, or, where `printed` holds figures, a printed one whose mistakes are to be found.
struct LessonSheet {
    SheetName name;
    std::string task; ///< what to do with it
    /// Figures as somebody printed them, by "row/column"; the others are as computed.
    std::map<std::string, std::string> printed;
};

/// What stands in a cell before anybody has written into it: what is given, what is printed, else nothing.
std::string startText(const LessonSheet& lesson, const Sheet& sheet, std::size_t row, std::size_t column);

/// What was probably done where something wrong stands in a cell (slipIn); "" for what was printed there.
std::string slipOf(const LessonSheet& lesson, const Sheet& sheet, std::size_t row, std::size_t column,
                   std::string_view written);

/// What a printed work says in one place, of which somebody has to judge whether it holds.
struct LessonClaim {
    std::string id; ///< "a"
    std::string words;
    bool holds = true;
    std::string why; ///< told once it is judged
};

/// "right" or "wrong" as somebody wrote it, also "holds", "yes", "no", "1" and "0", in any case; nothing for
/// other words.
std::optional<bool> claimJudged(std::string_view written);

/// The problem with something changed: another convention, one alternative fewer.
struct LessonVariant {
    std::string name;
    Problem problem;
};

struct Lesson {
    std::string id; ///< "fuller"
    int number = 0; ///< from 1
    std::string title;
    std::vector<std::string> text;
    Problem problem;
    std::vector<LessonSheet> sheets;
    std::string claimsTask; ///< what to do with the claims; "" where there are none
    std::vector<LessonClaim> claims;
    std::vector<LessonVariant> variants;
    std::string question; ///< what to look for in the variants; "" where there are none
    std::string summary;  ///< what to take along
    std::string source;   ///< where the figures come from; "" = invented
};

} // namespace vidette::mcda

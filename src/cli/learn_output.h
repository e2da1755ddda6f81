// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/lesson.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

/// A lesson as `vidette learn` prints it.
namespace vidette::cli {

/// A table with what was written into it.
struct FilledSheet {
    mcda::LessonSheet lesson;
    mcda::Sheet sheet;
    std::vector<std::vector<std::string>> written; ///< [row][column]; "" = nothing
};

/// A claim of a printed work and what was said of it.
struct JudgedClaim {
    mcda::LessonClaim claim;
    std::optional<bool> said; ///< that it holds; nothing = not judged yet

    bool isRight() const { return said == claim.holds; }
};

/// Who wins under another convention.
struct VariantOutcome {
    std::string name;
    mcda::Ranking ranking;
};

struct LearnShown {
    const mcda::Lesson& lesson;
    const std::vector<FilledSheet>& sheets;
    const std::vector<JudgedClaim>& claims;
    const std::vector<VariantOutcome>& variants;
    bool marked = false;   ///< say what is right and wrong
    bool solution = false; ///< fill everything in, with the working
};

/// Fails as mcda::rank() does.
base::Result<std::vector<VariantOutcome>> variantsOf(const mcda::Lesson& lesson);
bool allRight(const std::vector<FilledSheet>& sheets, const std::vector<JudgedClaim>& claims);
/// "K1/K2"; "" where nothing is asked.
std::string firstAsked(const mcda::Sheet& sheet);

/// Every cell and claim that is asked for, in a line that can be filled in: "1:K1/v=".
std::string blankAnswers(const LearnShown& shown);

std::string learnText(const LearnShown& shown);
nlohmann::json learnDocument(const LearnShown& shown);

} // namespace vidette::cli

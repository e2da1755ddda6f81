// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/lesson.h"

#include <string>

/// A lesson on paper: its words, the values compared, tables with empty cells to fill in by hand, claims to
/// tick and conventions to work out; then, where it is wanted, the solution on pages of its own with the
/// working of every figure. In the language of the lesson.
namespace vidette::report {

/// A whole page. Fails as mcda::rank() and mcda::sheetOf() do.
base::Result<std::string> lessonSheet(const mcda::Lesson& lesson, bool solution);

} // namespace vidette::report

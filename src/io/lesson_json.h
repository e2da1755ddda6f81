// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/lesson.h"

#include <string>
#include <string_view>
#include <vector>

/// The lessons we ship (data/lessons/N-id.json). Words are texts by language, {"en": …, "cs": …}; what a
/// language lacks is English. The problem is a decision problem (decision_json.h) from a file of
/// data/lessons. The lesson and each variant change that file, by a JSON merge patch (RFC 7396) and by
/// leaving alternatives out.
namespace vidette::io {

/// All lessons in their order. Fails, naming file and place, as readLesson() does.
base::Result<std::vector<mcda::Lesson>> lessons(const std::string& language = "en");

/// One lesson. `fileName` is for errors. Fails with "not_json", "missing_field", "wrong_type",
/// "unknown_choice", and as readProblem() does.
base::Result<mcda::Lesson> readLesson(std::string_view text, const std::string& fileName,
                                      const std::string& language);

} // namespace vidette::io

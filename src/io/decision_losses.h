// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mcda/problem.h"

#include <string>

/// What of a decision problem stays behind when it is written in a format of others: told, never dropped in
/// silence.
namespace vidette::io {

/// What a format has room for.
struct Carries {
    bool title = false;
    bool names = false; ///< beside the ids
    bool units = false;
    bool tree = false; ///< criteria below criteria; else only those with values are written
    bool values = false;
    bool words = false; ///< values that are words of a scale
    bool valueFunctions = false;
    bool weightJudgments = false; ///< else weights are written as numbers
    bool localJudgments = false;  ///< judgments of alternatives by hand
};

/// One warning "left_out" for each part that the problem has and the format does not carry. Constraints,
/// attributes, settings of the evaluation, plans and kits have room in no foreign format. `where` is the file
/// written.
base::Warnings losses(const mcda::Problem& problem, const Carries& format, const std::string& where);

} // namespace vidette::io

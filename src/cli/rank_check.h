// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/printed_figures.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

/// `vidette rank --check`: a printed table compared with the answer to its problem.
namespace vidette::cli {

nlohmann::json checkDocument(const mcda::FigureCheck& check);

/// What differs and what cannot be derived, line by line, the slips, and how many agree.
std::string checkText(const mcda::FigureCheck& check);

} // namespace vidette::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/project_edit.h"

/// `vidette request PROJECT list` and `rank`.
namespace vidette::cli {

struct RequestQuery : EditWords {
    std::string state;    ///< "" = any
    std::string district; ///< id or name; "" = any
    std::string rank;     ///< decision problem; "" = in order of number
    std::string stale;    ///< only those untouched for so many days, or for "usual" ones; "" = all
};

int listRequests(const RequestQuery& query, const base::Task& task);
int rankRequests(const RequestQuery& query, const base::Task& task);

} // namespace vidette::cli

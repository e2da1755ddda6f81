// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"

#include <string>

/// `vidette import … --list`: what a map or drawing holds, before anything of it is taken.
namespace vidette::cli {

struct ListWords {
    std::string file;
    std::string encoding;
    std::string crs;                         ///< what the person says the file is in
    const estate::Estate* project = nullptr; ///< into which it is to come; null = none is named
    int limits = 1;
    bool json = false;
};

/// Prints layers with shapes, fields, guessed kinds, bounds and frame, and of a drawing what is to be said of
/// its unit. Gives the exit status.
int listMapFile(const ListWords& words, const base::Task& task);

} // namespace vidette::cli

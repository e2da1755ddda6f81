// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

/// The data files we ship (data/**.csv, data/**.sql). They are part of the program; a folder named by the
/// environment variable VIDETTE_DATA may hold newer or extended ones of the same name, which then win.
namespace vidette::base {

struct EmbeddedFile {
    std::string name; ///< "tables/density_classes.csv"
    std::string content;
};

/// Every embedded file, sorted by name.
const std::vector<EmbeddedFile>& embeddedFiles();

/// The text of a data file by its name below data/. Fails with code "no_data_file" when there is none.
Result<std::string> readDataFile(std::string_view name);

} // namespace vidette::base

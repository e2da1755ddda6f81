// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <map>
#include <string>

/// How the columns of a file become the fields of a layer, kept with the project so that the next delivery of
/// the same file needs no questions. The words are those of `vidette import --as LAYER --map field=column`.
namespace vidette::estate {

using ImportMappingId = base::Id<struct ImportMappingTag>;

struct ImportMapping {
    ImportMappingId id;
    std::string source;                         ///< file name or pattern with * and ?: "budovy*.gpkg"
    std::string layer;                          ///< obstacle, zone, camera, …
    std::map<std::string, std::string> columns; ///< field → column

    bool operator==(const ImportMapping&) const = default;
};

} // namespace vidette::estate

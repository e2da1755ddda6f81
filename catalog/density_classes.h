// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Classes of pixel density, by edition of EN/IEC 62676-4 ("2014", "2025"). The tables are data
/// (data/tables/density_classes.csv, with sources) and may be extended with classes of a city's own.
namespace vidette::catalog {

struct DensityClass {
    std::string name; ///< "detect"; stable, lower case
    double pixelsPerMetre = 0;

    bool operator==(const DensityClass&) const = default;
};

struct DensityStandard {
    std::string id;                    ///< "2014"
    std::string title;                 ///< "EN 62676-4:2015 (IEC 62676-4:2014)"
    std::vector<DensityClass> classes; ///< lowest density first

    bool operator==(const DensityStandard&) const = default;
    /// The class of this name, or null.
    const DensityClass* find(std::string_view name) const;
};

/// The name of a class for people, in the language spoken; one of a city's own as it is written.
std::string sayClass(const std::string& name);

/// Every edition in the data file. Fails when the file is broken, naming the line.
base::Result<std::vector<DensityStandard>> densityStandards();
/// The same from the text of a table with the columns standard, title, class, pixels_per_metre; `name` stands
/// in messages.
base::Result<std::vector<DensityStandard>> parseDensityStandards(std::string_view csv, std::string_view name);
/// One edition; fails with code "unknown_standard" and the list of known ones.
base::Result<DensityStandard> densityStandard(std::string_view id);

} // namespace vidette::catalog

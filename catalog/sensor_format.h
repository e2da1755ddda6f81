// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

/// Sensor sizes by their "optical format" in inches ("1/2.8"): data/tables/sensor_formats.csv.
namespace vidette::catalog {

struct SensorFormat {
    std::string name;  ///< "1/2.8"
    double width = 0;  ///< mm
    double height = 0; ///< mm
    bool estimated = false;
    std::string source;

    bool operator==(const SensorFormat&) const = default;
};

/// Every format of the data file, smallest first.
base::Result<std::vector<SensorFormat>> sensorFormats();

/// The format of this name (`1/3`, `1/2.8"`, `0.5`). One that the table does not hold is estimated as 4:3
/// with a diagonal of 16 mm per inch from 1/2" on and 18 mm below (optowiki.info). Fails with
/// "unknown_sensor" when the text is no size between 1/20 and 4 inches.
base::Result<SensorFormat> sensorFormat(std::string_view name);

} // namespace vidette::catalog

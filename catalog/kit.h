// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/money.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Camera kits as sold: so many cameras of one model, a recorder, a disk. Facts with source and date
/// (data/catalog/kits.csv). Where a seller prints megapixels only, the picture's size is the usual one of
/// catalog/image_size.h.
namespace vidette::catalog {

struct Kit {
    std::string code; ///< "A4"
    std::string name;
    base::Money price; ///< with VAT
    int cameraCount = 0;
    double megapixels = 0;
    int imageWidth = 0;  ///< px
    int imageHeight = 0; ///< px
    double hfov = 0;     ///< degrees, printed
    double framesPerSecond = 0;
    double irRange = 0; ///< m
    int warrantyMonths = 0;
    double diskBytes = 0; ///< SI bytes of the disk in the kit
    int channels = 0;     ///< of the recorder; 0 = not stated
    std::string source;
    base::Date asOf;

    bool operator==(const Kit&) const = default;
};

/// Every kit of the data file, in its order.
base::Result<std::vector<Kit>> kits();
/// The same from the text of such a table; `name` stands in messages. Fails with code "bad_table".
base::Result<std::vector<Kit>> parseKits(std::string_view csv, std::string_view name);

} // namespace vidette::catalog

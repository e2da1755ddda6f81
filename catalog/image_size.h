// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

/// Picture sizes by megapixels (data/tables/image_sizes.csv): sellers print "5 Mpx", optics needs 2592 ×
/// 1944.
namespace vidette::catalog {

struct ImageSize {
    double megapixels = 0; ///< as sold
    std::string aspect;    ///< "16:9"
    int width = 0;         ///< px
    int height = 0;        ///< px
    bool usual = false;    ///< the one assumed where only megapixels are known

    bool operator==(const ImageSize&) const = default;
};

/// Every size of the data file, in its order.
base::Result<std::vector<ImageSize>> imageSizes();

/// The usual size for this many megapixels: of the table where one is within 5 %, else 16:9 with so many
/// pixels, even numbers. Fails with code "bad_megapixels" unless 0 < megapixels ≤ 1000.
base::Result<ImageSize> sensibleImageSize(double megapixels);

/// width · height / 10^6: 1920 × 1080 is 2.0736.
double megapixelsOf(int width, int height);

} // namespace vidette::catalog

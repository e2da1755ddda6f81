// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/image_size.h"

#include "base/speech.h"
#include "catalog/catalog_csv.h"

#include <cmath>

namespace vidette::catalog {
namespace {

constexpr double kSameMegapixels = 0.05; ///< sellers round 2.07 to 2 and 3.7 to 4
constexpr double kMostMegapixels = 1000;

int evenPixels(double pixels) {
    return 2 * static_cast<int>(std::lround(pixels / 2));
}

} // namespace

base::Result<std::vector<ImageSize>> imageSizes() {
    const auto table =
        readTable("tables/image_sizes.csv", {"megapixels", "aspect", "width", "height", "usual"});
    if (!table) return base::failure(table.error());
    std::vector<ImageSize> sizes;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        ImageSize size{cell.positive("megapixels"), cell.text("aspect"), cell.count("width"),
                       cell.count("height"), cell.text("usual") == "yes"};
        if (size.width == 0) cell.refuse("width", base::say("found \"0\", expected pixels"));
        if (size.height == 0) cell.refuse("height", base::say("found \"0\", expected pixels"));
        if (cell.error()) return base::failure(*cell.error());
        sizes.push_back(std::move(size));
    }
    return sizes;
}

base::Result<ImageSize> sensibleImageSize(double megapixels) {
    if (!(megapixels > 0) || megapixels > kMostMegapixels) {
        return base::failure("bad_megapixels", "megapixels",
                             base::say("found {found}, expected more than 0 and at most 1000",
                                       {{"found", base::sayNumber(megapixels)}}));
    }
    auto sizes = imageSizes();
    if (!sizes) return base::failure(sizes.error());
    const ImageSize* nearest = nullptr;
    for (const auto& size : *sizes) {
        const double off = std::abs(size.megapixels - megapixels);
        if (!size.usual || off > kSameMegapixels * megapixels) continue;
        if (!nearest || off < std::abs(nearest->megapixels - megapixels)) nearest = &size;
    }
    if (nearest) return *nearest;
    const double unit = std::sqrt(megapixels * 1e6 / (16.0 * 9.0));
    return ImageSize{megapixels, "16:9", evenPixels(16 * unit), evenPixels(9 * unit), false};
}

double megapixelsOf(int width, int height) {
    return static_cast<double>(width) * static_cast<double>(height) / 1e6;
}

} // namespace vidette::catalog

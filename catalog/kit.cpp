// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/kit.h"

#include "base/data_file.h"
#include "base/speech.h"
#include "catalog/catalog_csv.h"
#include "catalog/image_size.h"

#include <cmath>

namespace vidette::catalog {
namespace {

constexpr double kMinorUnits = 100; ///< haléře of a koruna, cents of a euro

/// The size printed for the kit, else the usual one for its megapixels.
base::Result<base::Done> fillImageSize(Kit& kit) {
    if (kit.imageWidth > 0 && kit.imageHeight > 0) return base::Done{};
    const auto size = sensibleImageSize(kit.megapixels);
    if (!size) return base::failure(size.error());
    kit.imageWidth = size->width;
    kit.imageHeight = size->height;
    return base::Done{};
}

Kit readKit(RowReader& cell) {
    const auto isField = [](double value) { return value > 0 && value <= 360; };
    Kit kit;
    kit.code = cell.text("code");
    kit.name = cell.text("name");
    kit.price.minorUnits = std::llround(cell.notNegative("price") * kMinorUnits);
    kit.price.currency = cell.text("currency");
    kit.cameraCount = cell.count("camera_count");
    kit.megapixels = cell.positive("megapixels");
    kit.imageWidth = cell.count("image_width");
    kit.imageHeight = cell.count("image_height");
    kit.hfov = cell.number("hfov", base::toSay("found \"{found}\", expected degrees above 0 and at most 360"),
                           isField);
    kit.framesPerSecond = cell.positive("fps");
    kit.irRange = cell.notNegative("ir_range");
    kit.warrantyMonths = cell.count("warranty_months");
    kit.diskBytes = cell.notNegative("disk_tb") * 1e12;
    kit.channels = cell.count("channels");
    kit.source = cell.text("source");
    kit.asOf = cell.date("as_of");
    return kit;
}

} // namespace

base::Result<std::vector<Kit>> parseKits(std::string_view csv, std::string_view name) {
    const auto table =
        parseTable(csv, name,
                   {"code", "name", "price", "currency", "camera_count", "megapixels", "hfov", "fps",
                    "ir_range", "warranty_months", "disk_tb", "channels", "as_of", "source"});
    if (!table) return base::failure(table.error());
    std::vector<Kit> all;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        Kit kit = readKit(cell);
        if (cell.error()) return base::failure(*cell.error());
        const auto filled = fillImageSize(kit);
        if (!filled) return base::failure(filled.error());
        all.push_back(std::move(kit));
    }
    return all;
}

base::Result<std::vector<Kit>> kits() {
    constexpr std::string_view kFile = "catalog/kits.csv";
    const auto text = base::readDataFile(kFile);
    if (!text) return base::failure(text.error());
    return parseKits(*text, kFile);
}

} // namespace vidette::catalog

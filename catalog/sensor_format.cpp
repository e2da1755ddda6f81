// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/sensor_format.h"

#include "base/speech.h"
#include "base/text.h"
#include "catalog/catalog_csv.h"

#include <cmath>

namespace vidette::catalog {
namespace {

constexpr double kSmallestInch = 0.05;
constexpr double kLargestInch = 4;
constexpr double kSameInch = 1e-3; ///< 1/2.8 and 0.357 are one format

std::optional<double> inchesOf(std::string_view name) {
    std::string text(base::trimmed(name));
    while (!text.empty() && (text.back() == '"' || text.back() == '\'')) text.pop_back();
    const auto parts = base::split(text, '/');
    const auto upper = parts.empty() ? std::nullopt : base::numberFromText(parts.front());
    const auto lower = parts.size() == 2 ? base::numberFromText(parts.back()) : std::optional(1.0);
    if (parts.size() > 2 || !upper || !lower || *lower == 0) return std::nullopt;
    const double inches = *upper / *lower;
    if (!(inches >= kSmallestInch && inches <= kLargestInch)) return std::nullopt;
    return inches;
}

std::string noInches(std::string_view name) {
    return base::say("found \"{found}\", expected inches such as 1/2.8", {{"found", std::string(name)}});
}

} // namespace

base::Result<std::vector<SensorFormat>> sensorFormats() {
    const auto table = readTable("tables/sensor_formats.csv", {"format", "width_mm", "height_mm", "source"});
    if (!table) return base::failure(table.error());
    std::vector<SensorFormat> formats;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        SensorFormat format{cell.text("format"), cell.positive("width_mm"), cell.positive("height_mm"), false,
                            cell.text("source")};
        if (!inchesOf(format.name)) cell.refuse("format", noInches(format.name));
        if (cell.error()) return base::failure(*cell.error());
        formats.push_back(std::move(format));
    }
    return formats;
}

base::Result<SensorFormat> sensorFormat(std::string_view name) {
    const auto inches = inchesOf(name);
    if (!inches) {
        return base::failure("unknown_sensor", "sensor_format", noInches(name));
    }
    auto formats = sensorFormats();
    if (!formats) return base::failure(formats.error());
    for (auto& format : *formats) {
        if (std::abs(*inchesOf(format.name) - *inches) < kSameInch) return std::move(format);
    }
    const double diagonal = *inches * (*inches >= 0.5 ? 16 : 18);
    return SensorFormat{std::string(base::trimmed(name)), diagonal * 0.8, diagonal * 0.6, true,
                        "rule of optowiki.info: 16 mm (from 1/2 inch on) or 18 mm of diagonal per inch, 4:3"};
}

} // namespace vidette::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/picture_source.h"

#include "base/speech.h"
#include "io/plan_feature.h"

#include <gdal_priv.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace vidette::io {
namespace {

constexpr double kMostPixels = 250e6; // as estate::addPlanImage() takes
constexpr double kMostBlock = 1e9;    // bytes; a scan may be one single strip
constexpr double kRowsAtOnce = 4e6;   // pixels
constexpr double kCoarsest = 10;      // dots per inch
constexpr double kFinest = 1200;

base::Result<base::Done> checkPage(const std::string& path, int page, double dpi) {
    if (page < 1)
        return base::failure(
            "bad_value", path,
            base::say("found page {page}, expected 1 or more", {{"page", std::to_string(page)}}));
    if (dpi >= kCoarsest && dpi <= kFinest) return base::Done{};
    return base::failure(
        "bad_value", path,
        base::say("found {dots} dots per inch, expected 10 to 1200", {{"dots", base::sayNumber(dpi)}}));
}

base::Result<base::Done> checkSize(const std::string& path, GDALDataset& data) {
    const double pixels = double(data.GetRasterXSize()) * data.GetRasterYSize();
    if (pixels > kMostPixels) {
        return base::failure("picture_too_large", path,
                             base::say("has {width} × {height} pixels, expected at most 250 megapixels; of a "
                                       "PDF give fewer dots per inch",
                                       {{"width", std::to_string(data.GetRasterXSize())},
                                        {"height", std::to_string(data.GetRasterYSize())}}));
    }
    int width = 0;
    int height = 0;
    GDALRasterBand& band = *data.GetRasterBand(1);
    band.GetBlockSize(&width, &height);
    const double block =
        double(width) * height * GDALGetDataTypeSizeBytes(band.GetRasterDataType()) * data.GetRasterCount();
    if (block <= kMostBlock) return base::Done{};
    return base::failure(
        "picture_too_large", path,
        base::say("is stored in blocks of {size} MB, expected less; write it in strips or tiles",
                  {{"size", base::sayNumber(std::round(block / 1e6))}}));
}

int bitsOf(GDALRasterBand& band) {
    const char* bits = band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE");
    return bits ? std::clamp(std::atoi(bits), 1, 16) : 0;
}

/// The largest number that the colours have, 255 for most files.
double whiteOf(GDALRasterBand& band) {
    if (const int bits = bitsOf(band)) return double((1 << bits) - 1);
    if (band.GetRasterDataType() == GDT_Byte) return 255;
    double range[2] = {0, 65535}; // cameras keep 10 to 14 bits in 16 without saying so
    return band.ComputeRasterMinMax(TRUE, range) == CE_None ? std::max(range[1], 255.0) : 65535;
}

std::vector<std::uint8_t> paletteOf(const GDALColorTable& table) {
    std::vector<std::uint8_t> palette(256 * 3, 255);
    const int count = std::min(table.GetColorEntryCount(), 256);
    for (int i = 0; i < count; ++i) {
        const GDALColorEntry& entry = *table.GetColorEntry(i);
        const int parts[3] = {entry.c1, entry.c2, entry.c3};
        for (int part = 0; part < 3; ++part) {
            const int onWhite = 255 - (255 - parts[part]) * entry.c4 / 255;
            palette[static_cast<std::size_t>(3 * i + part)] =
                static_cast<std::uint8_t>(std::clamp(onWhite, 0, 255));
        }
    }
    return palette;
}

bool isGrey(const std::vector<std::uint8_t>& palette) {
    for (std::size_t i = 0; i < palette.size(); i += 3)
        if (palette[i] != palette[i + 1] || palette[i] != palette[i + 2]) return false;
    return true;
}

} // namespace

base::Result<PictureSource> PictureSource::open(const std::string& path, int page, double dpi) {
    const auto asked = checkPage(path, page, dpi);
    if (!asked) return base::failure(asked.error());
    auto file = GdalFile::openPage(path, page, dpi);
    if (!file) return base::failure(file.error());
    PictureSource source(path, *std::move(file));
    const GdalMessages messages;
    const auto understood = source.understand();
    if (!understood) return base::failure(understood.error());
    return source;
}

int PictureSource::width() const {
    return m_file.dataset().GetRasterXSize();
}

int PictureSource::height() const {
    return m_file.dataset().GetRasterYSize();
}

base::Result<base::Done> PictureSource::understand() {
    GDALDataset& data = m_file.dataset();
    if (data.GetRasterCount() < 1)
        return base::failure("not_a_picture", m_path, base::say("has no picture in it"));
    const auto small = checkSize(m_path, data);
    if (!small) return small;
    GDALRasterBand& first = *data.GetRasterBand(1);
    const GDALDataType type = first.GetRasterDataType();
    if (type != GDT_Byte && type != GDT_UInt16) {
        return base::failure(
            "not_a_picture", m_path,
            base::say("has numbers of type {type} as terrain models have, expected colours of 8 or 16 bits",
                      {{"type", GDALGetDataTypeName(type)}}));
    }
    m_white = whiteOf(first);
    const char* inverted = data.GetMetadataItem("MINISWHITE", "IMAGE_STRUCTURE");
    if (const GDALColorTable* table = first.GetColorTable()) {
        m_colours = Colours::Palette;
        m_palette = paletteOf(*table);
    } else if (inverted && std::string(inverted) == "YES") {
        m_colours = Colours::Inverted;
    } else if (data.GetRasterCount() >= 4 && first.GetColorInterpretation() == GCI_CyanBand) {
        m_colours = Colours::Cmyk;
    } else if (data.GetRasterCount() >= 3) {
        m_colours = Colours::Rgb;
    }
    const int colours = m_colours == Colours::Cmyk ? 4 : m_colours == Colours::Rgb ? 3 : 1;
    for (int band = 1; band <= colours; ++band) m_bands.push_back(band);
    const int last = data.GetRasterCount();
    m_hasOpacity = last > colours && data.GetRasterBand(last)->GetColorInterpretation() == GCI_AlphaBand;
    if (m_hasOpacity) m_bands.push_back(last);
    m_planes = colours >= 3 || (m_colours == Colours::Palette && !isGrey(m_palette)) ? 3 : 1;
    return base::Done{};
}

base::Result<base::Done> PictureSource::read(const TakeRows& take, const base::Task& task) const {
    const GdalMessages messages;
    const int most = std::max(1, static_cast<int>(kRowsAtOnce / width()));
    std::vector<std::vector<std::uint8_t>> bands(m_bands.size());
    PictureRows rows;
    for (int top = 0; top < height(); top += most) {
        if (task.cancelled()) return base::failure("cancelled", m_path, base::say("was cancelled"));
        task.progress(double(top) / height());
        rows.count = std::min(most, height() - top);
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const auto read = readBand(m_bands[i], top, rows.count, bands[i]);
            if (!read)
                return base::failure("not_read", m_path,
                                     base::say("its pixels cannot be read: {reason}",
                                               {{"reason", oneLine(messages.first())}}));
        }
        paint(bands, rows);
        take(top, rows);
    }
    return base::Done{};
}

/// Numbers of one band as 0 … 255; those of a palette as they are.
base::Result<base::Done> PictureSource::readBand(int band, int top, int rows,
                                                 std::vector<std::uint8_t>& into) const {
    const auto count = static_cast<std::size_t>(width()) * static_cast<std::size_t>(rows);
    into.resize(count);
    GDALRasterBand& source = *m_file.dataset().GetRasterBand(band);
    const auto readInto = [&](void* memory, GDALDataType type) {
        return source.RasterIO(GF_Read, 0, top, width(), rows, memory, width(), rows, type, 0, 0, nullptr) ==
               CE_None;
    };
    const auto failed = base::failure("not_read", m_path, "");
    if (m_colours == Colours::Palette || (m_white == 255 && source.GetRasterDataType() == GDT_Byte)) {
        if (!readInto(into.data(), GDT_Byte)) return failed;
        return base::Done{};
    }
    std::vector<std::uint16_t> numbers(count);
    if (!readInto(numbers.data(), GDT_UInt16)) return failed;
    std::transform(numbers.begin(), numbers.end(), into.begin(), [this](std::uint16_t number) {
        return static_cast<std::uint8_t>(std::min(255.0, std::round(number * 255 / m_white)));
    });
    return base::Done{};
}

void PictureSource::paint(const std::vector<std::vector<std::uint8_t>>& bands, PictureRows& rows) const {
    const std::size_t count = bands.front().size();
    const auto planes = static_cast<std::size_t>(m_planes);
    rows.bytes.resize(planes * count);
    for (std::size_t plane = 0; plane < planes; ++plane) {
        const auto& band = bands[std::min(plane, bands.size() - 1)];
        std::uint8_t* out = &rows.bytes[plane * count];
        for (std::size_t i = 0; i < count; ++i) {
            int value = band[i];
            if (m_colours == Colours::Palette) value = m_palette[3 * bands.front()[i] + plane];
            if (m_colours == Colours::Inverted) value = 255 - value;
            if (m_colours == Colours::Cmyk) value = (255 - value) * (255 - bands[3][i]) / 255;
            if (m_hasOpacity) value = 255 - (255 - value) * bands.back()[i] / 255;
            out[i] = static_cast<std::uint8_t>(value);
        }
    }
}

} // namespace vidette::io

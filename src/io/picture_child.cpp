// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/picture_child.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/plan_image_edits.h"
#include "io/picture_source.h"

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace vidette::io {
namespace {

using nlohmann::json;

constexpr std::size_t kRun = 1 << 20;   // bytes in one record
constexpr double kInch = 25.4;          // mm
constexpr double kPoints = 72;          // per inch
constexpr GIntBig kCache = 128'000'000; // bytes; GDAL would take a twentieth of the machine's memory

base::Result<PictureRequest> requestOf(const std::string& text) {
    try {
        const json document = json::parse(text);
        PictureRequest request;
        request.answer = static_cast<PictureAnswer>(document.at("answer").get<int>());
        document.at("page").get_to(request.page);
        document.at("dpi").get_to(request.dpi);
        document.at("frame").get_to(request.frame);
        document.at("most_pixels").get_to(request.mostPixels);
        return request;
    } catch (const json::exception& error) {
        return base::failure("bad_request", "", error.what());
    }
}

void sendBytes(std::string_view bytes, const MapSink& sink) {
    bool wanted = true;
    for (std::size_t at = 0; wanted && at < bytes.size(); at += kRun)
        wanted = sink(PictureRun{std::string(bytes.substr(at, kRun))});
}

/// All planes one after the other, as GDAL's drivers want to copy them.
base::Result<std::vector<std::uint8_t>> allPixels(const PictureSource& source, const base::Task& task) {
    const auto width = static_cast<std::size_t>(source.width());
    const std::size_t plane = width * static_cast<std::size_t>(source.height());
    std::vector<std::uint8_t> pixels(plane * static_cast<std::size_t>(source.planes()));
    const auto take = [&](int top, const PictureRows& rows) {
        const std::size_t part = width * static_cast<std::size_t>(rows.count);
        for (int i = 0; i < source.planes(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            std::copy_n(&rows.bytes[at * part], part,
                        &pixels[at * plane + width * static_cast<std::size_t>(top)]);
        }
    };
    const auto done = source.read(take, task);
    if (!done) return base::failure(done.error());
    return pixels;
}

/// The pixels as a file of this driver; "" where it cannot be written.
std::string encodedAs(const char* driver, std::vector<std::uint8_t>& pixels, const PictureSource& source) {
    constexpr const char* kName = "/vsimem/picture";
    auto& drivers = *GetGDALDriverManager();
    const GDALDatasetUniquePtr memory(
        drivers.GetDriverByName("MEM")->Create("", source.width(), source.height(), 0, GDT_Byte, nullptr));
    if (!memory) return {};
    const std::size_t plane = pixels.size() / static_cast<std::size_t>(source.planes());
    for (std::size_t i = 0; i < pixels.size(); i += plane) {
        char address[32] = {};
        address[CPLPrintPointer(address, &pixels[i], sizeof(address) - 1)] = 0;
        CPLStringList options;
        options.SetNameValue("DATAPOINTER", address);
        memory->AddBand(GDT_Byte, options.List());
    }
    CPLStringList options;
    options.SetNameValue("ZLEVEL", "6");
    options.SetNameValue("QUALITY", "90");
    const GDALDatasetUniquePtr file(drivers.GetDriverByName(driver)->CreateCopy(
        kName, memory.get(), FALSE, options.List(), nullptr, nullptr));
    if (!file) return {};
    vsi_l_offset size = 0;
    const GByte* bytes = VSIGetMemFileBuffer(kName, &size, FALSE);
    std::string text(reinterpret_cast<const char*>(bytes), bytes ? size : 0);
    VSIUnlink(kName);
    return text;
}

base::Result<base::Done> sendKept(const PictureSource& source, const std::string& file,
                                  const PictureRequest& request, const base::Task& task,
                                  const MapSink& sink) {
    base::Warnings warnings;
    const auto place = source.place(request.frame, warnings);
    auto pixels = allPixels(source, task);
    if (!pixels) return base::failure(pixels.error());
    const GdalMessages messages;
    PictureHead head{"image/png", source.width(), source.height(), 1, {}};
    if (place) head.toPlan = {place->xx, place->xy, place->yx, place->yy, place->by.x, place->by.y};
    std::string bytes = encodedAs("PNG", *pixels, source);
    if (bytes.empty() || bytes.size() > estate::kLargestImage) {
        head.mediaType = "image/jpeg";
        bytes = encodedAs("JPEG", *pixels, source);
        warnings.push_back(
            {"kept_as_jpeg", file, base::say("is larger than 64 MB as PNG; it is kept as JPEG")});
    }
    if (bytes.empty() || bytes.size() > estate::kLargestImage) {
        return base::failure(
            "picture_too_large", file,
            base::say("is larger than 64 MB as PNG and as JPEG; give a smaller part or fewer pixels"));
    }
    for (const base::Warning& warning : warnings) sink(warning);
    sink(head);
    sendBytes(bytes, sink);
    return base::Done{};
}

/// Brightness of a pixel by ITU-R BT.601, as JPEG files have it.
int brightness(const PictureRows& rows, int planes, std::size_t at) {
    if (planes == 1) return rows.bytes[at];
    const std::size_t plane = rows.bytes.size() / 3;
    return (299 * rows.bytes[at] + 587 * rows.bytes[plane + at] + 114 * rows.bytes[2 * plane + at] + 500) /
           1000;
}

/// Squares of step × step pixels become their mean; those at the right and lower edge may be smaller.
class Averaging {
  public:
    Averaging(int width, int height, int step)
        : m_width(width), m_height(height), m_step(step), m_columns((width + step - 1) / step),
          m_sums(static_cast<std::size_t>(m_columns)) {}

    void take(int top, const PictureRows& rows, int planes) {
        std::size_t at = 0;
        for (int row = top; row < top + rows.count; ++row) {
            for (int x = 0; x < m_width; ++x, ++at)
                m_sums[static_cast<std::size_t>(x / m_step)] +=
                    static_cast<std::uint32_t>(brightness(rows, planes, at));
            if ((row + 1) % m_step == 0 || row + 1 == m_height) finishRow(row % m_step + 1);
        }
    }
    const std::string& pixels() const { return m_pixels; }
    int columns() const { return m_columns; }

  private:
    void finishRow(int rows) {
        for (int column = 0; column < m_columns; ++column) {
            const int across = std::min(m_step, m_width - column * m_step);
            std::uint32_t& sum = m_sums[static_cast<std::size_t>(column)];
            m_pixels.push_back(static_cast<char>(sum / static_cast<std::uint32_t>(across * rows)));
            sum = 0;
        }
    }

    int m_width;
    int m_height;
    int m_step;
    int m_columns;
    std::vector<std::uint32_t> m_sums;
    std::string m_pixels;
};

base::Result<base::Done> sendGrey(const PictureSource& source, const PictureRequest& request,
                                  const base::Task& task, const MapSink& sink) {
    const double pixels = double(source.width()) * source.height();
    const double most = std::max(1.0, double(request.mostPixels));
    const int step = std::max(1, static_cast<int>(std::ceil(std::sqrt(pixels / most))));
    Averaging averaging(source.width(), source.height(), step);
    const auto done = source.read(
        [&](int top, const PictureRows& rows) { averaging.take(top, rows, source.planes()); }, task);
    if (!done) return done;
    sink(PictureHead{"", averaging.columns(), (source.height() + step - 1) / step, step, {}});
    sendBytes(averaging.pixels(), sink);
    return base::Done{};
}

/// How many pages GDAL tells of.
int pageCount(GDALDataset& data) {
    char** parts = data.GetMetadata("SUBDATASETS");
    return std::max(1, CSLCount(parts) / 2); // each has a name and a description
}

base::Result<base::Done> sendPages(const std::string& file, const MapSink& sink) {
    auto first = GdalFile::openPage(file, 1, kPoints);
    if (!first) return base::failure(first.error());
    const int count = std::min(pageCount(first->dataset()), static_cast<int>(kMostPages));
    for (int page = 1; page <= count; ++page) {
        auto opened = page == 1 ? std::move(first) : GdalFile::openPage(file, page, kPoints);
        if (!opened) return base::failure(opened.error());
        const double pixel = kInch / kPoints;
        GDALDataset& data = opened->dataset();
        sink(PageSize{data.GetRasterXSize() * pixel, data.GetRasterYSize() * pixel});
    }
    return base::Done{};
}

base::Result<base::Done> sendPixels(const std::string& file, const PictureRequest& request,
                                    const MapSink& sink) {
    const base::Task task([&](double done) { sink(MapProgress{done}); });
    const auto source = PictureSource::open(file, request.page, request.dpi);
    if (!source) return base::failure(source.error());
    return request.answer == PictureAnswer::Grey ? sendGrey(*source, request, task, sink)
                                                 : sendKept(*source, file, request, task, sink);
}

} // namespace

std::string pictureRequestText(const PictureRequest& request) {
    const json document{{"answer", static_cast<int>(request.answer)},
                        {"page", request.page},
                        {"dpi", std::isfinite(request.dpi) ? request.dpi : 0},
                        {"frame", request.frame},
                        {"most_pixels", request.mostPixels}};
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

base::Result<base::Done> sendPicture(const std::string& file, const std::string& request,
                                     const MapSink& sink) {
    const auto asked = requestOf(request);
    if (!asked) return base::failure(asked.error());
    prepareGdal();
    GDALSetCacheMax64(kCache);
    const auto done =
        asked->answer == PictureAnswer::Pages ? sendPages(file, sink) : sendPixels(file, *asked, sink);
    if (!done) return done;
    sink(MapEnd{});
    return done;
}

ReadingBounds pictureBounds() {
    return {1, base::say("; a page of a PDF takes less at fewer dots per inch"), 30};
}

} // namespace vidette::io

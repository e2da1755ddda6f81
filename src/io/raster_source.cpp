// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/raster_source.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/crs.h"

#include <cpl_string.h>
#include <gdal_alg.h>
#include <gdal_priv.h>
#include <gdalwarper.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace vidette::io {
namespace {

using geometry::Point;
using geometry::PostLattice;

constexpr float kVoid = std::numeric_limits<float>::quiet_NaN();
constexpr double kLowestGround = -1000;  // m; the shore of the Dead Sea lies at −430
constexpr double kHighestGround = 10000; // m; Everest 8,849
constexpr std::size_t kBlockBytes = 64'000'000;
constexpr double kWarpMemory = 64e6; // bytes
constexpr int kRowsAtOnce = 256;

base::Result<base::Done> cancelled() {
    return base::failure("cancelled", "terrain", base::say("was cancelled"));
}

int keepOn(double done, const char*, void* task) {
    const auto* watched = static_cast<const base::Task*>(task);
    watched->progress(done);
    return watched->cancelled() ? FALSE : TRUE;
}

void* watched(const base::Task& task) {
    return const_cast<base::Task*>(&task);
}

double feetOf(const std::string& unit) {
    const std::string name = base::lowered(unit);
    if (name == "ft" || name == "foot" || name == "feet") return 0.3048;
    if (name == "ft-us" || name == "us-ft" || name == "sft" || name == "us survey foot")
        return 1200.0 / 3937.0;
    return 1;
}

std::string wktOf(const OGRSpatialReference& frame) {
    char* text = nullptr;
    frame.exportToWkt(&text);
    const std::string wkt = text ? text : "";
    CPLFree(text);
    return wkt;
}

} // namespace

base::Result<RasterSource> RasterSource::open(const std::string& path, const std::string& frame,
                                              base::Warnings& warnings) {
    auto file = GdalFile::open(path, MapContent::Raster);
    if (!file) return base::failure(file.error());
    const GdalMessages messages;
    RasterSource source(path, *std::move(file));
    if (const auto band = source.checkBand(); !band) return base::failure(band.error());
    if (const auto placed = source.place(frame, warnings); !placed) return base::failure(placed.error());
    source.understandHeights(warnings);
    return source;
}

base::Result<base::Done> RasterSource::checkBand() const {
    GDALDataset& data = m_file.dataset();
    if (data.GetRasterCount() < 1)
        return base::failure("not_terrain", m_path, base::say("has no heights in it"));
    GDALRasterBand& band = *data.GetRasterBand(1);
    const GDALDataType type = band.GetRasterDataType();
    const bool picture = band.GetColorTable() || (data.GetRasterCount() >= 3 && type == GDT_Byte);
    if (picture)
        return base::failure("not_terrain", m_path, base::say("is a picture; a grid of heights is expected"));
    if (GDALDataTypeIsComplex(type))
        return base::failure("not_terrain", m_path,
                             base::say("has complex numbers; a grid of heights is expected"));
    int width = 0;
    int height = 0;
    band.GetBlockSize(&width, &height);
    const auto block = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) *
                       static_cast<std::size_t>(GDALGetDataTypeSizeBytes(type)) *
                       static_cast<std::size_t>(data.GetRasterCount());
    if (block > kBlockBytes) {
        return base::failure("terrain_too_large", m_path,
                             base::say("is stored in blocks of {size} MB; write it in tiles",
                                       {{"size", base::sayNumber(double(block / 1'000'000))}}));
    }
    return base::Done{};
}

/// Where the cells lie: straight in the project's frame, or by way of a transformation.
base::Result<base::Done> RasterSource::place(const std::string& frame, base::Warnings& warnings) {
    GDALDataset& data = m_file.dataset();
    double corner[6];
    if (data.GetGeoTransform(corner) != CE_None)
        return base::failure("no_place", m_path,
                             base::say("does not say where it lies; expected are a corner and a cell size"));
    const OGRSpatialReference* own = data.GetSpatialRef();
    const bool placed = own && !own->IsLocal();
    OGRSpatialReference target;
    if (!frame.empty() && target.SetFromUserInput(definitionOf(frame).c_str()) != OGRERR_NONE)
        return base::failure("unknown_crs", frame, base::say("is not in the register of frames"));
    target.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    constexpr const char* kSame[] = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", "CRITERION=EQUIVALENT",
                                     nullptr};
    const bool same = !placed || (frame.empty() ? own->IsProjected() : own->IsSame(&target, kSame) != 0);
    if (frame.empty() && !same) {
        return base::failure(
            "no_transformation", m_path,
            base::say("is in degrees, and the plan is in local metres; give the plan a frame"));
    }
    if (!placed && !frame.empty())
        warnings.push_back(
            {"assumed_crs", m_path,
             base::say("does not say its frame; it is taken to be in {frame}", {{"frame", frame}})});
    m_straight = same && corner[2] == 0 && corner[4] == 0 && corner[1] > 0 && corner[5] != 0;
    if (m_straight) {
        placeStraight(corner);
        return base::Done{};
    }
    if (!same) {
        m_sourceFrame = wktOf(*own);
        m_targetFrame = wktOf(target);
        warnings.push_back(
            {"reprojected", m_path, base::say("was brought into {frame}", {{"frame", frame}})});
    }
    return placeByTransformation();
}

void RasterSource::placeStraight(const double* corner) {
    GDALDataset& data = m_file.dataset();
    m_southUp = corner[5] > 0;
    m_lattice.columns = data.GetRasterXSize();
    m_lattice.rows = data.GetRasterYSize();
    m_lattice.stepX = corner[1];
    m_lattice.stepY = std::abs(corner[5]);
    const double south = m_southUp ? corner[3] : corner[3] + corner[5] * m_lattice.rows;
    m_lattice.first = Point{corner[0], south} + Point{m_lattice.stepX, m_lattice.stepY} * 0.5;
}

base::Result<base::Done> RasterSource::placeByTransformation() {
    void* transformer = GDALCreateGenImgProjTransformer(&m_file.dataset(), m_sourceFrame.c_str(), nullptr,
                                                        m_targetFrame.c_str(), FALSE, 0, 1);
    double corner[6];
    int columns = 0;
    int rows = 0;
    const bool done = transformer && GDALSuggestedWarpOutput(&m_file.dataset(), GDALGenImgProjTransform,
                                                             transformer, corner, &columns, &rows) == CE_None;
    GDALDestroyGenImgProjTransformer(transformer);
    if (!done || columns < 1 || rows < 1)
        return base::failure("no_transformation", m_path,
                             base::say("cannot be brought into the project's frame"));
    m_lattice = {{corner[0], corner[3] + corner[5] * rows}, corner[1], -corner[5], columns, rows};
    m_lattice.first = m_lattice.first + Point{m_lattice.stepX, m_lattice.stepY} * 0.5;
    return base::Done{};
}

void RasterSource::understandHeights(base::Warnings& warnings) {
    GDALRasterBand& band = *m_file.dataset().GetRasterBand(1);
    int known = 0;
    const double nodata = band.GetNoDataValue(&known);
    if (known) m_nodata = nodata;
    const double scale = band.GetScale(&known);
    if (known && std::isfinite(scale) && scale != 0) m_scale = scale;
    const double offset = band.GetOffset(&known);
    if (known && std::isfinite(offset)) m_offset = offset;
    const double feet = feetOf(band.GetUnitType());
    if (feet == 1) return;
    m_scale *= feet;
    m_offset *= feet;
    warnings.push_back(
        {"converted_feet", m_path, base::say("its heights are in feet; they were converted to metres")});
}

void RasterSource::clean(std::vector<float>& heights) const {
    const float nodata = m_nodata ? static_cast<float>(*m_nodata) : kVoid;
    for (float& height : heights) {
        if (!std::isfinite(height) || height == nodata) {
            height = kVoid;
            continue;
        }
        const double metres = static_cast<double>(height) * m_scale + m_offset;
        const bool plausible = metres >= kLowestGround && metres <= kHighestGround;
        m_implausible += plausible ? 0 : 1;
        height = plausible ? static_cast<float>(metres) : kVoid;
    }
}

base::Result<std::vector<float>> RasterSource::read(const PostLattice& posts, const base::Task& task) const {
    const Point first = m_lattice.gridPlace(posts.first);
    const int column = static_cast<int>(std::lround(first.x));
    const int firstRow = static_cast<int>(std::lround(first.y));
    GDALRasterBand& band = *m_file.dataset().GetRasterBand(1);
    const GdalMessages messages;
    const auto columns = static_cast<std::size_t>(posts.columns);
    std::vector<float> heights(columns * static_cast<std::size_t>(posts.rows));
    for (int row = 0; row < posts.rows; row += kRowsAtOnce) {
        if (task.cancelled()) return base::failure(cancelled().error());
        task.progress(static_cast<double>(row) / posts.rows);
        const int rows = std::min(kRowsAtOnce, posts.rows - row);
        // Where the file's rows run from the north they are written upwards.
        const int top = m_southUp ? firstRow + row : m_lattice.rows - (firstRow + row) - rows;
        const int start = m_southUp ? row : row + rows - 1;
        const GSpacing pitch = (m_southUp ? 4 : -4) * static_cast<GSpacing>(posts.columns);
        if (band.RasterIO(GF_Read, column, top, posts.columns, rows,
                          &heights[columns * static_cast<std::size_t>(start)], posts.columns, rows,
                          GDT_Float32, 4, pitch, nullptr) != CE_None)
            return base::failure(
                "not_read", m_path,
                base::say("its heights cannot be read: {reason}", {{"reason", messages.first()}}));
    }
    clean(heights);
    return heights;
}

namespace {

/// A grid of floats in memory as GDAL's warper wants to fill it; rows from the north.
GDALDatasetUniquePtr gridInMemory(const PostLattice& wanted, const std::string& frame,
                                  std::vector<float>& heights) {
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("MEM");
    GDALDatasetUniquePtr data(
        driver ? driver->Create("", wanted.columns, wanted.rows, 0, GDT_Float32, nullptr) : nullptr);
    if (!data) return data;
    char address[32] = {};
    address[CPLPrintPointer(address, heights.data(), sizeof(address) - 1)] = 0;
    CPLStringList options;
    options.SetNameValue("DATAPOINTER", address);
    data->AddBand(GDT_Float32, options.List());
    const geometry::Box edge = wanted.extent();
    double corner[6] = {edge.low.x, wanted.stepX, 0, edge.high.y, 0, -wanted.stepY};
    data->SetGeoTransform(corner);
    data->SetProjection(frame.c_str());
    return data;
}

struct WarpDeleter {
    void operator()(GDALWarpOptions* options) const {
        if (options->pTransformerArg) GDALDestroyTransformer(options->pTransformerArg);
        GDALDestroyWarpOptions(options);
    }
};
using Warp = std::unique_ptr<GDALWarpOptions, WarpDeleter>;

void turnOver(std::vector<float>& heights, std::size_t columns) {
    const std::size_t rows = heights.size() / columns;
    for (std::size_t row = 0; row < rows / 2; ++row) {
        std::swap_ranges(heights.begin() + static_cast<std::ptrdiff_t>(row * columns),
                         heights.begin() + static_cast<std::ptrdiff_t>((row + 1) * columns),
                         heights.begin() + static_cast<std::ptrdiff_t>((rows - 1 - row) * columns));
    }
}

} // namespace

base::Result<std::vector<float>> RasterSource::warped(const PostLattice& posts,
                                                      const base::Task& task) const {
    constexpr float kUnwritten = std::numeric_limits<float>::lowest();
    constexpr double kPlaceError = 0.125; // of a cell, by interpolation between exactly transformed places
    const GdalMessages messages;
    std::vector<float> heights(static_cast<std::size_t>(posts.columns) * static_cast<std::size_t>(posts.rows),
                               kUnwritten);
    const GDALDatasetUniquePtr grid = gridInMemory(posts, m_targetFrame, heights);
    if (!grid) return base::failure("not_read", m_path, base::say("no grid could be made to read it into"));
    const Warp warp(GDALCreateWarpOptions());
    void* exact = GDALCreateGenImgProjTransformer(&m_file.dataset(), m_sourceFrame.c_str(), grid.get(),
                                                  m_targetFrame.c_str(), FALSE, 0, 1);
    if (!exact)
        return base::failure("no_transformation", m_path,
                             base::say("cannot be brought into the project's frame"));
    warp->hSrcDS = &m_file.dataset();
    warp->hDstDS = grid.get();
    warp->eResampleAlg = posts.stepX > 1.5 * m_lattice.stepX ? GRA_Average : GRA_Bilinear;
    warp->dfWarpMemoryLimit = kWarpMemory;
    GDALWarpInitDefaultBandMapping(warp.get(), 1);
    if (m_nodata) {
        GDALWarpInitSrcNoDataReal(warp.get(), *m_nodata);
        warp->padfSrcNoDataReal[0] = *m_nodata;
    }
    warp->pfnProgress = &keepOn;
    warp->pProgressArg = watched(task);
    warp->pTransformerArg = GDALCreateApproxTransformer(GDALGenImgProjTransform, exact, kPlaceError);
    GDALApproxTransformerOwnsSubtransformer(warp->pTransformerArg, TRUE);
    warp->pfnTransformer = GDALApproxTransform;
    GDALWarpOperation operation;
    const bool done = operation.Initialize(warp.get()) == CE_None &&
                      operation.ChunkAndWarpImage(0, 0, posts.columns, posts.rows) == CE_None;
    if (task.cancelled()) return base::failure(cancelled().error());
    if (!done)
        return base::failure(
            "not_read", m_path,
            base::say("cannot be brought into the frame: {reason}", {{"reason", messages.first()}}));
    std::replace(heights.begin(), heights.end(), kUnwritten, kVoid);
    turnOver(heights, static_cast<std::size_t>(posts.columns));
    clean(heights);
    return heights;
}

base::Warnings RasterSource::oddities() const {
    if (m_implausible == 0) return {};
    return {{"odd_heights", m_path,
             base::sayCount(m_implausible,
                            "{n} height lies below -1000 m or above 10000 m; it was taken as a void",
                            "{n} heights lie below -1000 m or above 10000 m; they were taken as voids")}};
}

} // namespace vidette::io

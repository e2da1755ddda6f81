// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/timing.h"
#include "geometry/viewshed.h"

#include <gdal.h>
#include <gdal_alg.h>
#include <gdal_frmts.h>

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

/// Viewsheds of a land of 4000 × 4000 posts beside GDALViewshedGenerate, in turns, from the same observers.
/// Counters: ours_s, gdal_s = medians in seconds for one observer; ratio = gdal_s / ours_s; error_ours,
/// error_gdal = share of random posts on which each differs from the exact line of sight.
namespace vidette::bench {
namespace {

constexpr int kSize = 4000;
constexpr double kCell = 10;    // m
constexpr double kEye = 20;     // m above the ground
constexpr double kTarget = 2;   // m above the ground
constexpr int kPasses = 7;      // observers
constexpr int kSamples = 20000; // posts compared from each
constexpr double kRelief = 300; // m, of the largest hills
constexpr double kRoughness = 0.5;

/// Hills on hills by the diamond-square method, the same in every run.
std::vector<float> hills() {
    constexpr int kSide = 4096;
    constexpr auto kWidth = static_cast<std::size_t>(kSide) + 1;
    std::vector<float> land(kWidth * kWidth, 0);
    std::mt19937 random(7);
    const auto jitter = [&](double by) { return by * (static_cast<double>(random()) / 2147483648.0 - 1); };
    const auto at = [&](int x, int y) -> float& {
        return land[static_cast<std::size_t>(std::clamp(y, 0, kSide)) * kWidth +
                    static_cast<std::size_t>(std::clamp(x, 0, kSide))];
    };
    double by = kRelief;
    for (int half = kSide / 2; half > 0; half /= 2, by *= kRoughness) {
        for (int y = half; y < kSide; y += 2 * half)
            for (int x = half; x < kSide; x += 2 * half)
                at(x, y) = static_cast<float>((at(x - half, y - half) + at(x + half, y - half) +
                                               at(x - half, y + half) + at(x + half, y + half)) /
                                                  4 +
                                              jitter(by));
        for (int y = 0; y <= kSide; y += half)
            for (int x = (y / half) % 2 == 0 ? half : 0; x <= kSide; x += 2 * half)
                at(x, y) = static_cast<float>(
                    (at(x - half, y) + at(x + half, y) + at(x, y - half) + at(x, y + half)) / 4 + jitter(by));
    }
    std::vector<float> heights;
    for (int y = 0; y < kSize; ++y) heights.insert(heights.end(), &at(0, y), &at(0, y) + kSize);
    return heights;
}

/// GDAL's way, on the same heights in memory.
class GdalViewshed {
  public:
    explicit GdalViewshed(std::vector<float> heights) {
        GDALRegister_MEM();
        m_land = GDALCreate(GDALGetDriverByName("MEM"), "", kSize, kSize, 1, GDT_Float32, nullptr);
        double corner[6] = {0, kCell, 0, 0, 0, kCell};
        m_ready = GDALSetGeoTransform(m_land, corner) == CE_None &&
                  GDALRasterIO(GDALGetRasterBand(m_land, 1), GF_Write, 0, 0, kSize, kSize, heights.data(),
                               kSize, kSize, GDT_Float32, 0, 0) == CE_None;
    }
    GdalViewshed(const GdalViewshed&) = delete;
    GdalViewshed& operator=(const GdalViewshed&) = delete;
    ~GdalViewshed() {
        if (m_view) GDALClose(m_view);
        GDALClose(m_land);
    }

    bool ready() const { return m_ready; }
    void compute(int column, int row) {
        if (m_view) GDALClose(m_view);
        m_view = GDALViewshedGenerate(GDALGetRasterBand(m_land, 1), "MEM", "", nullptr,
                                      (column + 0.5) * kCell, (row + 0.5) * kCell, kEye, kTarget, 1, 0, 0, -1,
                                      0, GVM_Edge, 0, nullptr, nullptr, GVOT_NORMAL, nullptr);
    }
    bool sees(int column, int row) const {
        unsigned char seen = 0;
        const CPLErr done = GDALRasterIO(GDALGetRasterBand(m_view, 1), GF_Read, column, row, 1, 1, &seen, 1,
                                         1, GDT_Byte, 0, 0);
        return done == CE_None && seen != 0;
    }

  private:
    GDALDatasetH m_land = nullptr;
    GDALDatasetH m_view = nullptr;
    bool m_ready = false;
};

struct Errors {
    double ours = 0;
    double gdal = 0;
};

Errors errorsOf(const geometry::Terrain& land, const geometry::Observer& observer,
                const geometry::Viewshed& ours, const GdalViewshed& gdal, std::mt19937& random) {
    const double eye = *land.heightAt(observer.at) + kEye;
    Errors errors;
    for (int i = 0; i < kSamples; ++i) {
        const int column = static_cast<int>(random() % kSize);
        const int row = static_cast<int>(random() % kSize);
        const geometry::Point post = land.lattice().post(column, row);
        const double height = static_cast<double>(land.atPost(column, row)) + kTarget;
        const bool seen =
            post == observer.at || lineIsClear(land, observer.at, eye, post, height, observer.earth);
        errors.ours += seen != ours.sees(column, row) ? 1.0 / kSamples / kPasses : 0;
        errors.gdal += seen != gdal.sees(column, row) ? 1.0 / kSamples / kPasses : 0;
    }
    return errors;
}

using Method = base::Result<geometry::Viewshed> (*)(const geometry::Terrain&, const geometry::Observer&, int,
                                                    const base::Task&);

void viewshedOf(benchmark::State& state, Method method) {
    const std::vector<float> heights = hills();
    const auto land = geometry::Terrain::of({{kCell / 2, kCell / 2}, kCell, kCell, kSize, kSize}, heights);
    GdalViewshed gdal(heights);
    if (!land || !gdal.ready()) return state.SkipWithError("no land");
    std::mt19937 random(5);
    std::vector<double> ours;
    std::vector<double> theirs;
    Errors errors;
    for ([[maybe_unused]] auto pass : state) {
        const int column = kSize / 4 + static_cast<int>(random() % (kSize / 2));
        const int row = kSize / 4 + static_cast<int>(random() % (kSize / 2));
        geometry::Observer observer;
        observer.at = land->lattice().post(column, row);
        observer.height = kEye;
        observer.targetHeight = kTarget;
        observer.earth.radius = INFINITY; // the peer's land has no frame, so it knows no curve
        geometry::Viewshed view;
        ours.push_back(secondsOf(
            1, [&] { view = *method(*land, observer, static_cast<int>(state.range(0)), base::Task()); }));
        theirs.push_back(secondsOf(1, [&] { gdal.compute(column, row); }));
        state.SetIterationTime(ours.back());
        const Errors now = errorsOf(*land, observer, view, gdal, random);
        errors = {errors.ours + now.ours, errors.gdal + now.gdal};
    }
    state.counters["ours_s"] = median(ours);
    state.counters["gdal_s"] = median(theirs);
    state.counters["ratio"] = median(theirs) / median(ours);
    state.counters["error_ours"] = errors.ours;
    state.counters["error_gdal"] = errors.gdal;
}

BENCHMARK_CAPTURE(viewshedOf, accurate, &geometry::viewshed)
    ->Name("viewshed/accurate_4000")
    ->ArgName("threads")
    ->Arg(1)
    ->Arg(2)
    ->UseManualTime()
    ->Iterations(kPasses)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(viewshedOf, preview, &geometry::viewshedPreview)
    ->Name("viewshed/preview_4000")
    ->ArgName("threads")
    ->Arg(1)
    ->Arg(2)
    ->UseManualTime()
    ->Iterations(kPasses)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace vidette::bench

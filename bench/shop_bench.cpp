// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "bench/timing.h"
#include "io/plan_geojson.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numbers>

/// The shop of examples/shop as a user meets it. `shop/drag`: a camera moved a little, then all polygons and
/// figures again, as the window does on every mouse move. `shop/coverage`: the same from nothing.
/// `shop/command`: the command line from start to end. Counters in milliseconds, by the clock and (cpu) by
/// the processor.
namespace vidette::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kMoves = 1000;
constexpr int kStarts = 20;

fs::path shopPlan() {
    return fs::path(VIDETTE_SOURCE_DIR) / "examples/shop/shop.geojson";
}

base::Result<estate::Estate> shop() {
    std::ifstream file(shopPlan(), std::ios::binary);
    auto plan = io::readPlan(std::string(std::istreambuf_iterator<char>(file), {}), shopPlan().string());
    if (!plan) return base::failure(plan.error());
    return std::move(plan->value);
}

/// The first camera on the way of the mouse: a circle of half a metre, the pan following.
estate::Estate dragged(const estate::Estate& shop, int move) {
    estate::Camera camera = *shop.cameras.begin();
    const double angle = 2 * std::numbers::pi * move / 100;
    camera.at = camera.at + geometry::Point{0.5 + 0.5 * std::cos(angle), -0.5 + 0.5 * std::sin(angle)};
    camera.pan = base::Angle::degrees(std::fmod(camera.pan.degrees() + move, 360));
    estate::Estate next = shop;
    next.cameras = shop.cameras.with(std::move(camera));
    return next;
}

/// Runs `answer` for every move and reports its times.
template<typename Answer>
void measureMoves(benchmark::State& state, Answer&& answer) {
    const auto place = shop();
    const auto options = analysis::defaultCoverageOptions();
    if (!place || !options) return state.SkipWithError("the shop could not be read");
    std::vector<double> times;
    std::vector<double> processor;
    for ([[maybe_unused]] auto pass : state) {
        const estate::Estate next = dragged(*place, static_cast<int>(times.size()));
        bool done = false;
        times.push_back(
            secondsOf(1, [&] { processor.push_back(cpuSecondsOf([&] { done = answer(next, *options); })); }));
        if (!done) return state.SkipWithError("the coverage could not be computed");
        state.SetIterationTime(times.back());
    }
    state.counters["median_ms"] = median(times) * 1e3;
    state.counters["p99_ms"] = quantile(times, 0.99) * 1e3;
    state.counters["median_cpu_ms"] = median(processor) * 1e3;
    state.counters["p99_cpu_ms"] = quantile(processor, 0.99) * 1e3;
}

void drag(benchmark::State& state) {
    analysis::CoverageSession session;
    measureMoves(state, [&](const estate::Estate& estate, const analysis::CoverageOptions& options) {
        return session.result(estate, options, base::Task()).has_value();
    });
}

void coverageAnew(benchmark::State& state) {
    measureMoves(state, [](const estate::Estate& estate, const analysis::CoverageOptions& options) {
        return analysis::coverage(estate, options, base::Task()).has_value();
    });
}

/// The command line stands beside this program.
fs::path commandLine() {
    std::error_code code;
    return fs::read_symlink("/proc/self/exe", code).parent_path() / "vidette";
}

void command(benchmark::State& state) {
    if (!fs::exists(commandLine())) return state.SkipWithError("vidette is not built");
    const std::string words =
        "'" + commandLine().string() + "' coverage '" + shopPlan().string() + "' --json >/dev/null";
    std::vector<double> times;
    for ([[maybe_unused]] auto pass : state) {
        int status = 0;
        times.push_back(secondsOf(1, [&] { status = std::system(words.c_str()); }));
        if (status != 0) return state.SkipWithError("the command failed");
        state.SetIterationTime(times.back());
    }
    state.counters["median_ms"] = median(times) * 1e3;
}

BENCHMARK(drag)->Name("shop/drag")->UseManualTime()->Iterations(kMoves)->Unit(benchmark::kMillisecond);
BENCHMARK(coverageAnew)
    ->Name("shop/coverage")
    ->UseManualTime()
    ->Iterations(kMoves)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(command)->Name("shop/command")->UseManualTime()->Iterations(kStarts)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace vidette::bench

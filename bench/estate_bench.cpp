// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_figures.h"
#include "analysis/backlog_ranking.h"
#include "analysis/replacement_plan.h"
#include "analysis/rules.h"
#include "analysis/unique_shares.h"
#include "base/check.h"
#include "bench/register_scene.h"
#include "bench/timing.h"
#include "estate/record_edits.h"
#include "store/project_store.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <vector>

/// The workflow of a large city after ten years (register_scene.h): what a person waits for.
namespace vidette::bench {
namespace {

constexpr int kCameras = 10'000;
constexpr int kRequests = 5'000;

const estate::Estate& scene() {
    static const estate::Estate kScene = registerScene(kCameras, kRequests);
    return kScene;
}

/// A project file with the scene, gone at the end.
class SceneFile {
  public:
    SceneFile() : m_path(std::filesystem::temp_directory_path() / "vidette-bench-estate.vidette.gpkg") {
        std::filesystem::remove(m_path);
        const auto made = store::createProject(m_path.string(), scene());
        VIDETTE_CHECK(made.has_value(), "the scene can be kept");
    }
    ~SceneFile() { std::filesystem::remove(m_path); }
    SceneFile(const SceneFile&) = delete;
    SceneFile& operator=(const SceneFile&) = delete;
    std::string path() const { return m_path.string(); }
    double megabytes() const { return static_cast<double>(std::filesystem::file_size(m_path)) / 1e6; }

  private:
    std::filesystem::path m_path;
};

void open(benchmark::State& state) {
    const SceneFile file;
    for ([[maybe_unused]] auto pass : state) {
        const auto read = store::readProject(file.path());
        VIDETTE_CHECK(read.has_value(), "the scene can be read");
        benchmark::DoNotOptimize(read->requests.size());
    }
    state.counters["file_mb"] = file.megabytes();
}

/// One request is changed and the change is on the disk.
void commitEdit(benchmark::State& state) {
    const SceneFile file;
    auto store = store::ProjectStore::open(file.path());
    VIDETTE_CHECK(store.has_value(), "the scene can be opened");
    std::vector<double> seconds;
    int count = 0;
    for ([[maybe_unused]] auto pass : state) {
        seconds.push_back(secondsOf(1, [&] {
            const auto next = estate::changeRecord<estate::Request>(
                store->estate(), store->estate().requests.begin()->id,
                [&](estate::Request& request) { request.support = ++count; });
            VIDETTE_CHECK(next.has_value(), "the edit is a valid one");
            const auto saved = store->save(*next, "Support", "clerk");
            VIDETTE_CHECK(saved.has_value(), "the edit can be saved");
        }));
        state.SetIterationTime(seconds.back());
    }
    state.counters["median_ms"] = median(seconds) * 1e3;
}

void rankBacklog(benchmark::State& state) {
    analysis::BacklogOptions options;
    options.coverage = *analysis::defaultCoverageOptions();
    options.on = {2026, 1, 1};
    const auto problem = analysis::usualBacklogProblem();
    for ([[maybe_unused]] auto pass : state) {
        const auto ranked = analysis::rankRequests(scene(), *problem, options, base::Task());
        VIDETTE_CHECK(ranked.has_value(), "the backlog can be ranked");
        state.counters["requests"] = static_cast<double>(ranked->ranking.alternatives.size());
    }
}

void annualReport(benchmark::State& state) {
    const auto options = analysis::defaultCoverageOptions();
    for ([[maybe_unused]] auto pass : state) {
        const auto figures = analysis::annualFigures(scene(), 2025, *options, base::Task());
        VIDETTE_CHECK(figures.has_value(), "the figures can be made");
        benchmark::DoNotOptimize(figures->figures.size());
    }
}

/// All rules, those about views included.
void check(benchmark::State& state) {
    analysis::RuleOptions options;
    options.on = {2026, 1, 1};
    for ([[maybe_unused]] auto pass : state) {
        const auto run = analysis::checkRules(scene(), options, base::Task());
        VIDETTE_CHECK(run.has_value(), "the scene can be checked");
        state.counters["hits"] = static_cast<double>(run->hits.size());
    }
}

/// Ten years, with what only one camera sees.
void planReplacement(benchmark::State& state) {
    const auto coverage = analysis::defaultCoverageOptions();
    analysis::PlanOptions options;
    options.need.scores = *analysis::replacementScores();
    options.from = 2026;
    options.years = 10;
    for ([[maybe_unused]] auto pass : state) {
        options.need.uniqueShares = *analysis::uniqueShares(scene(), *coverage, base::Task());
        const auto plan = analysis::replacementPlan(scene(), options);
        VIDETTE_CHECK(plan.has_value(), "the replacement can be planned");
        state.counters["assets"] = plan->assets;
    }
}

BENCHMARK(open)->Name("estate/open")->Unit(benchmark::kMillisecond);
BENCHMARK(commitEdit)
    ->Name("estate/commit_edit")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(50);
BENCHMARK(rankBacklog)->Name("estate/rank_backlog")->Unit(benchmark::kMillisecond);
BENCHMARK(annualReport)->Name("estate/annual_report")->Unit(benchmark::kMillisecond);
BENCHMARK(check)->Name("estate/check")->Unit(benchmark::kMillisecond);
BENCHMARK(planReplacement)->Name("estate/replacement_plan")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace vidette::bench

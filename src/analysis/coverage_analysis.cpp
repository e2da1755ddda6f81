// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_analysis.h"

#include "analysis/camera_view.h"
#include "analysis/coverage_scene.h"
#include "analysis/coverage_tally.h"
#include "base/text.h"

#include <algorithm>
#include <map>

namespace vidette::analysis {
namespace {

using estate::Camera;
using estate::Estate;
using estate::Zone;
using estate::ZoneKind;

constexpr double kFloorPlanTolerance = 0.001; // m, contract §3
constexpr double kMapTolerance = 0.01;
constexpr double kMetShare = 0.99; // corners behind a camera are no failure

template<typename Row>
std::vector<const Row*> inOrderOfCode(const base::Table<Row>& table) {
    std::vector<const Row*> rows;
    for (const Row& row : table) rows.push_back(&row);
    std::sort(rows.begin(), rows.end(),
              [](const Row* a, const Row* b) { return base::naturalLess(a->code, b->code); });
    return rows;
}

/// The density a zone asks for; a class of another edition is known too.
base::Result<std::optional<double>> requiredDensity(const Zone& zone, const CoverageOptions& options) {
    if (zone.requiredClass.empty()) return std::optional<double>{};
    if (const auto* own = options.standard.find(zone.requiredClass))
        return std::optional(own->pixelsPerMetre);
    const auto standards = catalog::densityStandards();
    if (!standards) return base::failure(standards.error());
    for (const auto& standard : *standards) {
        if (const auto* other = standard.find(zone.requiredClass))
            return std::optional(other->pixelsPerMetre);
    }
    return base::failure("unknown_class", "zone " + zone.code,
                         "required_class '" + zone.requiredClass + "' is in no edition of the class table");
}

} // namespace

/// What is kept between two calls.
struct CoverageMemory::State {
    base::Table<estate::Obstacle> obstacles;
    base::Table<estate::Opening> openings;
    std::shared_ptr<const geometry::Scene> scene;

    struct Remembered {
        Camera camera;
        CameraView view;
    };
    CoverageOptions options;
    ViewLevels levels;
    std::map<estate::CameraId, Remembered> views;
};

namespace {

using State = CoverageMemory::State;

/// One analysis, step by step.
class Run {
  public:
    Run(const Estate& estate, const CoverageOptions& options) : m_estate(estate), m_options(options) {
        m_result.options = options;
        m_result.tolerance = estate.crs.empty() ? kFloorPlanTolerance : kMapTolerance;
        m_target = {options.targetLow, std::max(options.targetLow, options.targetHigh)};
        for (const Camera* camera : inOrderOfCode(estate.cameras)) {
            if (camera->status != estate::CameraStatus::Retired) m_cameras.push_back(camera);
        }
        for (const Zone* zone : inOrderOfCode(estate.zones)) {
            if (zone->kind == ZoneKind::Monitor) m_zones.push_back(zone);
        }
    }

    base::Result<CoverageResult> run(State& state, const base::Task& task) {
        if (const auto done = readDemands(); !done) return base::failure(done.error());
        if (const auto done = readReaches(); !done) return base::failure(done.error());
        prepareScene(state);
        if (const auto done = makeViews(state, task); !done) return base::failure(done.error());
        tally();
        return std::move(m_result);
    }

  private:
    base::Result<base::Done> readDemands();
    base::Result<base::Done> readReaches();
    void prepareScene(State& state);
    base::Result<base::Done> makeViews(State& state, const base::Task& task);
    void tally();
    void addViews(geometry::Overlay& overlay, CoverageTally& tally) const;
    void takeFigures(const CoverageTally& tally);
    void takeCamera(std::size_t index, const CoverageTally& tally);
    void takeBlindSpots(geometry::Polygons outlines);

    const Estate& m_estate;
    const CoverageOptions& m_options;
    CoverageResult m_result;
    geometry::TargetHeights m_target;
    std::vector<const Camera*> m_cameras;
    std::vector<const Zone*> m_zones;
    ViewLevels m_levels;
    std::vector<ZoneDemand> m_demands;
    std::vector<CameraReach> m_reaches;
    std::shared_ptr<const geometry::Scene> m_scene;
    std::vector<const CameraView*> m_views;
};

base::Result<base::Done> Run::readDemands() {
    m_levels.asked = m_options.density;
    m_levels.classes = m_options.standard.classes;
    for (const Zone* zone : m_zones) {
        const auto density = requiredDensity(*zone, m_options);
        if (!density) return base::failure(density.error());
        ZoneDemand demand{0, std::max(1, zone->requiredK)};
        // A zone that names a class is judged by that class, whatever is asked of the whole plan.
        if (*density) {
            if (m_levels.indexOf(**density) < 0) m_levels.extra.push_back(**density);
            demand.level = m_levels.indexOf(**density);
        }
        m_demands.push_back(demand);
    }
    return base::Done{};
}

base::Result<base::Done> Run::readReaches() {
    for (const Camera* camera : m_cameras) {
        auto reach = reachOf(*camera, m_options, m_levels);
        if (!reach) return base::failure(reach.error());
        m_reaches.push_back(std::move(*reach));
    }
    return base::Done{};
}

void Run::prepareScene(State& state) {
    const bool sameObstacles =
        state.scene && state.obstacles == m_estate.obstacles && state.openings == m_estate.openings;
    const bool holdsAll =
        sameObstacles && std::all_of(m_reaches.begin(), m_reaches.end(), [&](const CameraReach& reach) {
            return state.scene->holds(reach.pose.at, reach.range);
        });
    if (!holdsAll) {
        geometry::Box domain;
        for (const CameraReach& reach : m_reaches) {
            geometry::Box around;
            around.include(reach.pose.at);
            // Room to move a camera about before the obstacles must be prepared again.
            domain.include(around.grown(1.5 * reach.range + 1));
        }
        if (domain.empty()) domain.include(geometry::Point{});
        state.obstacles = m_estate.obstacles;
        state.openings = m_estate.openings;
        state.scene = std::make_shared<const geometry::Scene>(blockersOf(m_estate), domain);
        state.views.clear();
    }
    if (!(state.options == m_options) || !(state.levels == m_levels)) state.views.clear();
    state.options = m_options;
    state.levels = m_levels;
    m_scene = state.scene;
}

base::Result<base::Done> Run::makeViews(State& state, const base::Task& task) {
    std::map<estate::CameraId, State::Remembered> views;
    for (std::size_t i = 0; i < m_cameras.size(); ++i) {
        if (task.cancelled()) return base::failure("cancelled", "coverage", "was cancelled");
        const Camera& camera = *m_cameras[i];
        const auto known = state.views.find(camera.id);
        if (known != state.views.end() && known->second.camera == camera) {
            views.insert(state.views.extract(known));
        } else {
            views[camera.id] = {camera,
                                cameraView(*m_scene, m_reaches[i], camera, m_target, m_result.tolerance)};
        }
        task.progress(static_cast<double>(i + 1) / static_cast<double>(m_cameras.size() + 1));
    }
    state.views = std::move(views);
    for (const Camera* camera : m_cameras) m_views.push_back(&state.views.at(camera->id).view);
    return base::Done{};
}

void Run::addViews(geometry::Overlay& overlay, CoverageTally& tally) const {
    std::vector<bool> wanted(m_levels.count(), false);
    wanted[0] = true;
    for (const ZoneDemand& demand : m_demands) wanted[static_cast<std::size_t>(demand.level)] = true;
    for (std::size_t camera = 0; camera < m_views.size(); ++camera) {
        for (std::size_t level = 0; level < m_views[camera]->levels.size(); ++level) {
            if (!wanted[level]) continue;
            overlay.add(overlay.addLayer(), m_views[camera]->levels[level]);
            tally.expectView(static_cast<int>(camera), static_cast<int>(level));
        }
    }
}

void Run::tally() {
    geometry::Overlay overlay;
    CoverageTally tally(static_cast<int>(m_cameras.size()), static_cast<int>(m_levels.count()), m_demands);
    for (std::size_t i = 0; i < m_zones.size(); ++i) {
        const int layer = overlay.addLayer();
        for (const auto& polygon : m_zones[i]->area) overlay.add(layer, geometry::cleaned(polygon));
        tally.expectZone(static_cast<int>(i));
    }
    overlay.add(overlay.addLayer(), footprints(m_scene->blockers(), m_target));
    tally.expectFootprints();
    const int privateLayer = overlay.addLayer();
    tally.expectPrivate();
    for (const Zone& zone : m_estate.zones) {
        if (zone.kind != ZoneKind::Privacy && zone.kind != ZoneKind::Parcel) continue;
        for (const auto& polygon : zone.area) overlay.add(privateLayer, geometry::cleaned(polygon));
    }
    addViews(overlay, tally);
    auto outlines = overlay.sweep(tally, 1);
    takeFigures(tally);
    takeBlindSpots(std::move(outlines.front()));
}

void Run::takeFigures(const CoverageTally& tally) {
    m_result.targetArea = tally.targetArea;
    m_result.blindArea = tally.exactly[0];
    double atLeast = 0;
    std::vector<double> byCount(m_cameras.size());
    for (std::size_t n = m_cameras.size(); n > 0; --n) byCount[n - 1] = atLeast += tally.exactly[n];
    m_result.coveredArea = atLeast;
    if (m_result.targetArea > 0) m_result.coveredFraction = atLeast / m_result.targetArea;
    const auto most = static_cast<std::size_t>(m_options.maxK > 0 ? m_options.maxK : 0);
    if (most > 0) byCount.resize(most, 0.0);
    m_result.kAreas = std::move(byCount);
    for (std::size_t i = 0; i < m_zones.size(); ++i) {
        const Zone& zone = *m_zones[i];
        ZoneCoverage one{zone.id,
                         zone.code,
                         zone.name,
                         tally.zoneArea[i],
                         tally.zoneCovered[i],
                         std::nullopt,
                         zone.requiredClass,
                         m_demands[i].k,
                         false};
        if (one.area > 0) one.coveredFraction = one.coveredArea / one.area;
        one.met = one.coveredArea >= kMetShare * one.area;
        m_result.zones.push_back(std::move(one));
    }
    for (std::size_t i = 0; i < m_cameras.size(); ++i) takeCamera(i, tally);
    if (m_zones.empty()) {
        m_result.warnings.push_back(
            {"no_monitor_zone", "plan", "no zone of kind monitor says what must be seen"});
    }
}

void Run::takeCamera(std::size_t index, const CoverageTally& tally) {
    const CameraView& view = *m_views[index];
    CameraCoverage camera;
    camera.id = m_cameras[index]->id;
    camera.code = m_cameras[index]->code;
    camera.region = view.levels.front();
    camera.area = geometry::area(camera.region);
    camera.targetArea = tally.cameraTarget[index];
    camera.uniqueArea = tally.cameraUnique[index];
    camera.privacyArea = tally.cameraPrivate[index];
    for (std::size_t i = 0; view.knowsDensity && i < m_levels.classes.size(); ++i) {
        const auto& region = view.levels[1 + i];
        camera.classes.push_back(
            {m_levels.classes[i].name, m_levels.classes[i].pixelsPerMetre, geometry::area(region), region});
    }
    m_result.warnings.insert(m_result.warnings.end(), view.warnings.begin(), view.warnings.end());
    m_result.cameras.push_back(std::move(camera));
}

void Run::takeBlindSpots(geometry::Polygons outlines) {
    for (auto& outline : outlines) {
        m_result.blindSpots.push_back(
            {geometry::area(outline), geometry::centroid(outline), std::move(outline)});
    }
    std::sort(m_result.blindSpots.begin(), m_result.blindSpots.end(),
              [](const BlindSpot& a, const BlindSpot& b) {
                  return a.area != b.area ? a.area > b.area : a.centroid < b.centroid;
              });
}

} // namespace

CoverageMemory::CoverageMemory() : m_state(std::make_unique<State>()) {}
CoverageMemory::CoverageMemory(CoverageMemory&&) noexcept = default;
CoverageMemory& CoverageMemory::operator=(CoverageMemory&&) noexcept = default;
CoverageMemory::~CoverageMemory() = default;

base::Result<CoverageResult> CoverageMemory::coverage(const Estate& estate, const CoverageOptions& options,
                                                      const base::Task& task) {
    return Run(estate, options).run(*m_state, task);
}

base::Result<CoverageResult> coverage(const Estate& estate, const CoverageOptions& options,
                                      const base::Task& task) {
    return CoverageMemory().coverage(estate, options, task);
}

base::Result<CoverageOptions> defaultCoverageOptions() {
    auto standard = catalog::densityStandard("2014");
    if (!standard) return base::failure(standard.error());
    CoverageOptions options;
    options.standard = std::move(*standard);
    return options;
}

} // namespace vidette::analysis

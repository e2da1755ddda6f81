// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/blind_demand.h"
#include "analysis/coverage_state.h"
#include "analysis/facade_views.h"
#include "analysis/narrow_gaps.h"
#include "base/speech.h"
#include "geometry/parallel.h"
#include "geometry/piece_outline.h"

#include <algorithm>

namespace vidette::analysis {
namespace {

using State = CoverageSession::State;

constexpr double kMetShare = 0.99; // corners behind a camera are no failure
constexpr std::size_t kGrain = 64; // cameras handed to a thread at once

/// Puts a result together.
class Report {
  public:
    explicit Report(State& state)
        : m_state(state), m_questions(state.questions), m_sums(*state.sums), m_options(state.options) {}

    CameraCoverage camera(std::size_t index);
    base::Result<CoverageResult> all(const base::Task& task);

  private:
    void makeRegions(Remembered& remembered) const;
    void makeAllRegions(const base::Task& task) const;
    void takeTotals(CoverageResult& result) const;
    void takeZones(CoverageResult& result) const;
    void takeDistricts(CoverageResult& result) const;
    geometry::Polygons blindOutlines(const PlacedPieces& views, const base::Task& task) const;
    void takeBlindSpots(CoverageResult& result, const base::Task& task) const;
    base::Result<base::Done> takeAsked(const base::Task& task, CoverageResult& result) const;
    void takeDemands(const BlindGround& ground, CoverageResult& result) const;
    std::vector<std::string> viewersOf(geometry::Point at, std::size_t level) const;
    std::vector<ClassArea> classes(const std::vector<geometry::ExactSum>& byLevel) const;

    State& m_state;
    const CoverageQuestions& m_questions;
    const CoverageSums& m_sums;
    const CoverageOptions& m_options;
};

CameraCoverage Report::camera(std::size_t index) {
    Remembered& remembered = *m_state.views[index];
    const CameraView& view = remembered.view;
    const auto& classes = m_questions.levels.classes;
    CameraCoverage camera;
    camera.id = m_questions.cameras[index]->id;
    camera.code = m_questions.cameras[index]->code;
    camera.area = view.levels.front().area;
    camera.targetArea = m_sums.cameraTarget[index].value();
    camera.uniqueArea = m_sums.cameraUnique[index].value();
    camera.privacyArea = m_sums.cameraPrivate[index].value();
    if (m_options.outlines) {
        makeRegions(remembered);
        camera.region = remembered.regions.front();
    }
    for (std::size_t i = 0; view.knowsDensity && i < classes.size(); ++i) {
        camera.classes.push_back({classes[i].name, classes[i].pixelsPerMetre, view.levels[1 + i].area,
                                  m_options.outlines ? remembered.regions[1 + i] : geometry::Polygons()});
    }
    const int number = static_cast<int>(index);
    for (auto at = m_sums.privateShares.lower_bound({number, 0});
         at != m_sums.privateShares.end() && at->first.first == number; ++at) {
        if (at->second.value() <= 0) continue;
        const auto area = static_cast<std::size_t>(at->first.second);
        camera.privacy.push_back({m_questions.privates[area]->code, at->second.value()});
    }
    std::stable_sort(camera.privacy.begin(), camera.privacy.end(),
                     [](const PrivacyShare& a, const PrivacyShare& b) { return a.area > b.area; });
    return camera;
}

std::vector<ClassArea> Report::classes(const std::vector<geometry::ExactSum>& byLevel) const {
    std::vector<ClassArea> result;
    for (std::size_t i = 0; i < m_questions.levels.classes.size(); ++i) {
        const auto& one = m_questions.levels.classes[i];
        result.push_back({one.name, one.pixelsPerMetre, byLevel[1 + i].value()});
    }
    return result;
}

void Report::takeTotals(CoverageResult& result) const {
    result.options = m_options;
    result.tolerance = m_questions.tolerance;
    result.targetArea = m_sums.target.value();
    result.blindArea = m_sums.blind().value();
    geometry::ExactSum atLeast;
    result.kAreas.resize(m_questions.cameras.size());
    for (std::size_t n = m_questions.cameras.size(); n > 0; --n) {
        atLeast += m_sums.exactly[n];
        result.kAreas[n - 1] = atLeast.value();
    }
    result.coveredArea = atLeast.value();
    if (result.targetArea > 0) result.coveredFraction = result.coveredArea / result.targetArea;
    if (result.coveredArea > 0)
        result.overlapRatio = result.kAreas.size() > 1 ? result.kAreas[1] / result.coveredArea : 0;
    if (m_options.maxK > 0) result.kAreas.resize(static_cast<std::size_t>(m_options.maxK), 0.0);
    result.classes = classes(m_sums.byLevel);
    if (m_questions.zones.empty()) {
        result.warnings.push_back(
            {"no_monitor_zone", "plan", base::say("no zone of kind monitor says what must be seen")});
    }
}

void Report::takeZones(CoverageResult& result) const {
    for (std::size_t i = 0; i < m_questions.zones.size(); ++i) {
        const estate::Zone& zone = *m_questions.zones[i];
        ZoneCoverage one;
        one.id = zone.id;
        one.code = zone.code;
        one.name = zone.name;
        one.area = m_sums.zoneArea[i].value();
        one.coveredArea = m_sums.zoneCovered[i].value();
        one.requiredClass = zone.requiredClass;
        one.requiredK = m_questions.plan.demands[i].k;
        if (one.area > 0) one.coveredFraction = one.coveredArea / one.area;
        one.met = one.coveredArea >= kMetShare * one.area;
        result.zones.push_back(std::move(one));
    }
}

void Report::takeDistricts(CoverageResult& result) const {
    for (std::size_t i = 0; i < m_questions.districts.size(); ++i) {
        const estate::Zone& zone = *m_questions.districts[i];
        const DistrictSums& sums = m_sums.districts[i];
        DistrictCoverage one;
        one.id = zone.id;
        one.code = zone.code;
        one.name = zone.name;
        one.area = sums.area.value();
        one.openArea = sums.open.value();
        one.coveredArea = sums.byLevel.front().value();
        if (one.area > 0) one.coveredFraction = one.coveredArea / one.area;
        one.classes = classes(sums.byLevel);
        result.districts.push_back(std::move(one));
    }
}

/// What of the target area is in none of these views.
geometry::Polygons Report::blindOutlines(const PlacedPieces& views, const base::Task& task) const {
    geometry::PieceOutline outline(m_state.scene->mesh());
    CoverageTally tally(*m_state.scene, m_questions.plan, views);
    const int triangles = static_cast<int>(m_state.scene->mesh().triangles().size());
    for (int triangle = 0; triangle < triangles; ++triangle) {
        if (triangle % 1024 == 0 && task.cancelled()) return {};
        tally.blind(triangle, [&](std::span<const geometry::Point> corners) {
            if (corners.empty()) {
                outline.addWhole(triangle);
            } else {
                outline.add(triangle, corners);
            }
        });
    }
    return outline.polygons(task);
}

void Report::takeBlindSpots(CoverageResult& result, const base::Task& task) const {
    for (geometry::Polygon& spot : blindOutlines(*m_state.placed, task))
        result.blindSpots.push_back({geometry::area(spot), geometry::centroid(spot), std::move(spot)});
    std::sort(result.blindSpots.begin(), result.blindSpots.end(), [](const BlindSpot& a, const BlindSpot& b) {
        return a.area != b.area ? a.area > b.area : a.centroid < b.centroid;
    });
}

/// Demand points, streets and entrances, and the blind spots they lie in.
base::Result<base::Done> Report::takeAsked(const base::Task& task, CoverageResult& result) const {
    const estate::Estate& estate = m_state.estate;
    const bool alongStreets = !estate.streets.empty() || !estate.openings.empty();
    if (!alongStreets && m_questions.demands.empty()) return base::Done{};
    std::vector<const geometry::Polygon*> outlines;
    // Without any camera all of the target area is blind.
    const PlacedPieces nobody(m_state.scene->mesh().triangles().size(), 1);
    const auto target = alongStreets ? blindOutlines(nobody, task) : geometry::Polygons();
    for (const auto& part : target) outlines.push_back(&part);
    BlindGround ground{geometry::DisjointAreas(outlines), geometry::DisjointAreas({})};
    outlines.clear();
    for (const auto& spot : result.blindSpots) outlines.push_back(&spot.outline);
    ground.spots = geometry::DisjointAreas(outlines);
    takeDemands(ground, result);
    const auto done = takeStreetsAndEntrances(estate, ground, task, result);
    rankByDemand(result);
    return done;
}

/// Codes of the cameras with a piece over the point.
std::vector<std::string> Report::viewersOf(geometry::Point at, std::size_t level) const {
    const geometry::SightMesh& mesh = m_state.scene->mesh();
    const geometry::Point p = at - mesh.origin();
    std::vector<std::string> codes;
    if (!mesh.domain().holds(at)) return codes;
    m_state.placed->visit(level, mesh.locate(p), [&](const geometry::ViewerPiece& piece) {
        const std::string& code = m_questions.cameras[static_cast<std::size_t>(piece.viewer)]->code;
        if (!codes.empty() && codes.back() == code) return;
        const geometry::Polygon part{{piece.corners.begin(), piece.corners.end()}, {}};
        if (piece.corners.empty() || geometry::contains(part, p)) codes.push_back(code);
    });
    return codes;
}

void Report::takeDemands(const BlindGround& ground, CoverageResult& result) const {
    for (std::size_t i = 0; i < m_questions.demands.size(); ++i) {
        const estate::Demand& demand = *m_questions.demands[i];
        const auto level = static_cast<std::size_t>(m_questions.demandLevels[i]);
        result.demands.push_back({demand.id, demand.code, demand.weight, viewersOf(demand.at, level)});
        const auto& seenBy = result.demands.back().seenBy;
        if (!(level == 0 ? seenBy : viewersOf(demand.at, 0)).empty()) continue;
        const int spot = ground.spots.holding(demand.at);
        if (spot >= 0) result.blindSpots[static_cast<std::size_t>(spot)].demand += demand.weight;
    }
}

/// The outlines of the view and of its classes, once for each view.
void Report::makeRegions(Remembered& remembered) const {
    if (!remembered.regions.empty()) return;
    const auto& levels = remembered.view.levels;
    const std::size_t shown = std::min(levels.size(), 1 + m_questions.levels.classes.size());
    for (std::size_t i = 0; i < shown; ++i)
        remembered.regions.push_back(outlineOf(m_state.scene->mesh(), levels[i]));
}

void Report::makeAllRegions(const base::Task& task) const {
    if (!m_options.outlines) return;
    geometry::inParallel(m_options.threads, m_state.views.size(), kGrain,
                         [&](std::size_t, std::size_t begin, std::size_t end) {
                             for (std::size_t i = begin; i < end && !task.cancelled(); ++i)
                                 makeRegions(*m_state.views[i]);
                         });
}

base::Result<CoverageResult> Report::all(const base::Task& task) {
    CoverageResult result;
    takeTotals(result);
    takeZones(result);
    takeDistricts(result);
    if (task.cancelled()) return cancelled();
    const base::Warnings gaps = narrowGaps(m_state.estate);
    result.warnings.insert(result.warnings.end(), gaps.begin(), gaps.end());
    makeAllRegions(task);
    if (task.cancelled()) return cancelled();
    for (std::size_t i = 0; i < m_state.views.size(); ++i) {
        const base::Warnings& warnings = m_state.views[i]->view.warnings;
        result.warnings.insert(result.warnings.end(), warnings.begin(), warnings.end());
        result.cameras.push_back(camera(i));
    }
    takeBlindSpots(result, task);
    if (task.cancelled()) return cancelled();
    if (const auto done = takeAsked(task, result); !done) return base::failure(done.error());
    if (const auto done = takeFacades(m_state, task, result); !done) return base::failure(done.error());
    task.progress(1);
    return result;
}

} // namespace

CameraCoverage cameraCoverage(State& state, std::size_t index) {
    return Report(state).camera(index);
}

base::Result<CoverageResult> coverageResult(State& state, const base::Task& task) {
    return Report(state).all(task);
}

} // namespace vidette::analysis

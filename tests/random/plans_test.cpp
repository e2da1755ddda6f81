// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "geometry/overlay.h"
#include "random/cases.h"
#include "random/findings.h"
#include "support/line_of_sight.h"
#include "support/moved_plan.h"
#include "support/random_tangle.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>

/// Coverage of tangled plans: the figures against each other, against other ways to the same answer, and
/// point by point against the slow method.
namespace vidette {
namespace {

using analysis::CoverageResult;
using geometry::Point;
using random_cases::coverageOf;
using random_cases::expectOnEveryCase;
using random_cases::Findings;
using random_cases::sizeOf;
using support::PlanTangle;

void checkCameras(const CoverageResult& result, double exact, Findings& findings) {
    double sum = 0;
    double unique = 0;
    for (const auto& camera : result.cameras) {
        const auto& name = camera.code;
        findings.require(camera.targetArea <= camera.area + exact, name + " more target than area");
        findings.require(camera.uniqueArea <= camera.targetArea + exact, name + " more unique than target");
        findings.require(camera.privacyArea <= camera.area + exact, name + " more private than area");
        findings.require(camera.targetArea <= result.coveredArea + exact, name + " more than covered");
        sum += camera.targetArea;
        unique += camera.uniqueArea;
        double larger = INFINITY;
        for (const auto& one : camera.classes) {
            findings.require(one.area <= larger + exact, name + " classes do not nest");
            larger = one.area;
        }
    }
    const double twice = result.kAreas.size() > 1 ? result.kAreas[1] : 0;
    if (!result.kAreas.empty()) findings.differ("seen once", unique, result.kAreas[0] - twice, exact);
    const double all = std::accumulate(result.kAreas.begin(), result.kAreas.end(), 0.0);
    findings.differ("sum of cameras", all, sum, exact);
}

/// Outlines leave out what is smaller than 1e-8 m², and their corners are rounded to 1e-9 m.
void checkOutlines(const CoverageResult& result, Findings& findings) {
    const double loose = 1e-6 * (1 + std::sqrt(sizeOf(result)));
    for (const auto& camera : result.cameras)
        findings.differ(camera.code + " outline", geometry::area(camera.region), camera.area, loose);
    double blind = 0;
    for (const auto& spot : result.blindSpots) blind += geometry::area(spot.outline);
    findings.differ("outlines of blind spots", blind, result.blindArea, loose);
}

void checkSums(const CoverageResult& result, Findings& findings) {
    const double exact = 1e-10 * sizeOf(result);
    findings.require(std::isfinite(result.coveredArea + result.targetArea), "not finite");
    findings.differ("covered and blind", result.coveredArea + result.blindArea, result.targetArea, exact);
    if (!result.kAreas.empty())
        findings.differ("seen by one", result.kAreas.front(), result.coveredArea, exact);
    findings.require(std::is_sorted(result.kAreas.rbegin(), result.kAreas.rend()), "k-areas do not fall");
    checkCameras(result, exact, findings);
    checkOutlines(result, findings);
}

geometry::Polygons evenOdd(const geometry::Polygons& polygons) {
    geometry::Polygons result;
    for (const auto& polygon : polygons) {
        auto parts = geometry::cleaned(polygon);
        std::move(parts.begin(), parts.end(), std::back_inserter(result));
    }
    return result;
}

/// The target area without the mesh: the zones less the footprints of what stands between the heights.
double freeArea(const PlanTangle& tangle) {
    std::vector<geometry::Polygons> zones;
    for (const auto& zone : tangle.plan.zones) {
        if (zone.kind == estate::ZoneKind::Monitor) zones.push_back(evenOdd(zone.area));
    }
    std::vector<geometry::Polygons> footprints;
    for (const auto& one : tangle.plan.obstacles) {
        const bool above = one.base.value > std::max(tangle.options.targetLow, tangle.options.targetHigh);
        const bool below = one.top && one.top->value <= tangle.options.targetLow;
        if (one.opaque && !above && !below) footprints.push_back(evenOdd(one.solids));
    }
    return geometry::area(geometry::differenceOf(geometry::unionOf(zones), geometry::unionOf(footprints)));
}

std::string wrongSums(std::uint64_t seed) {
    Findings findings;
    const auto tangle = support::planTangle(seed);
    const auto result = coverageOf(tangle, findings);
    checkSums(result, findings);
    // Edges closer than 1e-9 m are one for the mesh and two for the overlay.
    findings.differ("free area", result.targetArea, freeArea(tangle), 1e-8 * (1 + tangle.width));
    return findings.text();
}

TEST(RandomPlans, FiguresAddUp) {
    expectOnEveryCase(100, wrongSums);
}

/// Threads get 64 cameras or a thousand triangles at once, so that it takes many tangles, side by side, for
/// more than one to have work.
constexpr std::uint64_t kTogether = 50;

PlanTangle tanglesTogether(std::uint64_t first) {
    PlanTangle together = support::planTangle(first);
    std::vector<estate::Estate> plans;
    Point next{0, 0};
    for (std::uint64_t seed = first; seed < first + kTogether; ++seed) {
        const auto one = support::planTangle(seed);
        plans.push_back(support::shifted(one.plan, next - one.corner));
        next.x += 1.5 * one.width;
    }
    together.plan = support::joined(plans);
    return together;
}

std::string wrongThreads(std::uint64_t seed) {
    if (seed % kTogether != 0) return "";
    Findings findings;
    auto tangle = tanglesTogether(seed);
    const auto one = coverageOf(tangle, findings);
    tangle.options.threads = 2;
    auto two = coverageOf(tangle, findings);
    two.options = one.options;
    findings.require(one == two, "one thread and two differ");
    return findings.text();
}

TEST(RandomPlans, AnyNumberOfThreadsGivesTheSameBits) {
    expectOnEveryCase(100, wrongThreads);
}

/// The plan with its first camera a little further on, turned.
estate::Estate nudged(const estate::Estate& plan) {
    auto next = plan;
    estate::Camera camera = *plan.cameras.begin();
    camera.at = camera.at + Point{.03, -.02};
    camera.pan = base::Angle::degrees(std::fmod(camera.pan.degrees() + 77, 360));
    next.cameras = plan.cameras.with(camera);
    return next;
}

std::string wrongDrag(std::uint64_t seed) {
    Findings findings;
    const auto tangle = support::planTangle(seed);
    analysis::CoverageSession session;
    const base::Task task;
    findings.require(session.figures(tangle.plan, tangle.options, task).has_value(), "no figures");
    findings.require(session.figures(nudged(tangle.plan), tangle.options, task).has_value(), "no drag");
    const auto back = session.result(tangle.plan, tangle.options, task);
    if (!back) return findings.text() + "no way back";
    const auto fresh = coverageOf(tangle, findings);
    const double exact = 1e-9 * sizeOf(fresh);
    findings.differ("covered", back->coveredArea, fresh.coveredArea, exact);
    findings.differ("blind", back->blindArea, fresh.blindArea, exact);
    for (std::size_t i = 0; i < std::min(back->cameras.size(), fresh.cameras.size()); ++i)
        findings.differ("unique", back->cameras[i].uniqueArea, fresh.cameras[i].uniqueArea, exact);
    const bool samePlace = tangle.plan.cameras.begin()->range.value_or(base::Metres(1e9)).value < 100;
    findings.require(!samePlace || *back == fresh, "there and back is not the same to the last bit");
    return findings.text();
}

TEST(RandomPlans, CameraDraggedThereAndBackChangesNothing) {
    expectOnEveryCase(40, wrongDrag);
}

std::string wrongMove(std::uint64_t seed) {
    Findings findings;
    auto tangle = support::planTangle(seed);
    // Near zero, or turning would lose the digits of far coordinates.
    tangle.plan = support::shifted(tangle.plan, Point{0, 0} - tangle.corner);
    const auto before = coverageOf(tangle, findings);
    const double exact = 1e-7 * sizeOf(before);
    auto moved = tangle;
    switch (seed % 4) {
    case 0:
        moved.plan = support::shifted(tangle.plan, {1024, -4096});
        break;
    case 1:
        moved.plan = support::turned(tangle.plan, 90 + static_cast<double>(seed % 7));
        break;
    case 2:
        moved.plan = support::mirrored(tangle.plan);
        break;
    default:
        moved.plan = support::reordered(tangle.plan);
    }
    const auto after = coverageOf(moved, findings);
    findings.differ("target", before.targetArea, after.targetArea, exact);
    findings.differ("covered", before.coveredArea, after.coveredArea, exact);
    for (std::size_t i = 0; i < std::min(before.cameras.size(), after.cameras.size()); ++i)
        findings.differ(before.cameras[i].code, before.cameras[i].area, after.cameras[i].area, exact);
    return findings.text();
}

TEST(RandomPlans, MovedTurnedMirroredAndRelistedPlansKeepTheirFigures) {
    expectOnEveryCase(40, wrongMove);
}

/// Whether the slow method can judge this camera: pictures of its own, not on the face of a solid that may
/// hold it.
bool judged(const estate::Estate& plan, const estate::Camera& camera, analysis::PtzView ptz) {
    constexpr double kOnFace = 1e-6;
    if (camera.kind == estate::CameraKind::Ptz && ptz == analysis::PtzView::Reach) return false;
    return std::none_of(plan.obstacles.begin(), plan.obstacles.end(), [&](const estate::Obstacle& one) {
        return std::any_of(one.solids.begin(), one.solids.end(), [&](const geometry::Polygon& outline) {
            return geometry::distanceToEdges(camera.at, outline) < kOnFace;
        });
    });
}

/// Each sensor, or each preset of a tour, as a camera of its own.
std::vector<estate::Camera> picturesOf(const estate::Camera& camera, analysis::PtzView ptz) {
    std::vector<estate::Camera> pictures{camera};
    if (camera.kind == estate::CameraKind::Ptz && ptz == analysis::PtzView::Aim) return pictures;
    for (const estate::Aim& aim : camera.aims) {
        pictures.push_back(camera);
        pictures.back().pan = aim.pan;
        if (aim.tilt) pictures.back().tilt = aim.tilt;
    }
    return pictures;
}

/// The answers around a point, if they are all the same: near an edge either is right.
std::optional<bool> seenAround(const support::LineOfSight& sight, const std::vector<estate::Camera>& pictures,
                               Point p, double around) {
    const auto sees = [&](Point at) {
        return std::any_of(pictures.begin(), pictures.end(),
                           [&](const estate::Camera& one) { return sight.sees(one, at); });
    };
    const bool seen = sees(p);
    for (int i = 0; i < 6; ++i) {
        const Point off{std::cos(i + .1) * around, std::sin(i + .1) * around};
        if (sees(p + off) != seen) return std::nullopt;
    }
    return seen;
}

void checkPoints(const PlanTangle& tangle, const estate::Camera& camera, const geometry::Polygons& region,
                 support::Dice& dice, Findings& findings) {
    constexpr int kPoints = 12;
    const support::LineOfSight sight(tangle.plan, tangle.options);
    const bool buried = sight.buried(camera);
    const auto pictures = picturesOf(camera, tangle.options.ptz);
    // The cone of a fisheye is cut as a pyramid of 360 sides, and arcs as chords.
    const double around = .002 + (camera.projection == geometry::Projection::Equidistant ? .01 : 0.0);
    for (int i = 0; i < kPoints; ++i) {
        const double x = dice.between(-.2, 1.2) * tangle.width;
        const Point p = tangle.corner + Point{x, dice.between(-.2, 1.2) * tangle.width};
        const auto wanted = seenAround(sight, pictures, p, around * (1 + tangle.width / 10));
        if (!wanted) continue;
        const bool ours = support::inPolygons(region, p);
        if (ours == (*wanted && !buried)) continue;
        std::ostringstream text;
        text.precision(12);
        text << camera.code << (ours ? " sees " : " does not see ") << p.x << ' ' << p.y;
        findings.require(false, text.str());
    }
}

/// In the target area and in no camera's region.
bool isBlind(const PlanTangle& tangle, const support::LineOfSight& sight, const CoverageResult& result,
             Point p) {
    if (sight.built(p)) return false;
    const bool inZone =
        std::any_of(tangle.plan.zones.begin(), tangle.plan.zones.end(), [p](const estate::Zone& zone) {
            return zone.kind == estate::ZoneKind::Monitor && support::inPolygons(zone.area, p);
        });
    return inZone && std::none_of(result.cameras.begin(), result.cameras.end(),
                                  [p](const auto& camera) { return support::inPolygons(camera.region, p); });
}

void checkBlindPoints(const PlanTangle& tangle, const CoverageResult& result, support::Dice& dice,
                      Findings& findings) {
    constexpr int kPoints = 12;
    constexpr double kAround = 1e-5;
    const support::LineOfSight sight(tangle.plan, tangle.options);
    for (int i = 0; i < kPoints; ++i) {
        const double x = dice.between(0, 1) * tangle.width;
        const Point p = tangle.corner + Point{x, dice.between(0, 1) * tangle.width};
        const bool blind = isBlind(tangle, sight, result, p);
        bool alike = true;
        for (const Point off : {Point{kAround, 0}, {-kAround, kAround}, {-kAround, -kAround}})
            alike = alike && blind == isBlind(tangle, sight, result, p + off);
        const bool ours = std::any_of(result.blindSpots.begin(), result.blindSpots.end(),
                                      [p](const auto& spot) { return support::inPolygon(spot.outline, p); });
        if (!alike || ours == blind) continue;
        std::ostringstream text;
        text.precision(12);
        text << p.x << ' ' << p.y << (ours ? " is in a blind spot" : " is in no blind spot");
        findings.require(false, text.str());
    }
}

std::string wrongBlindPoints(std::uint64_t seed) {
    Findings findings;
    const auto tangle = support::planTangle(seed);
    support::Dice dice(~seed);
    checkBlindPoints(tangle, coverageOf(tangle, findings), dice, findings);
    return findings.text();
}

TEST(RandomPlans, BlindPointsLieInBlindSpots) {
    expectOnEveryCase(100, wrongBlindPoints);
}

std::string wrongPoints(std::uint64_t seed) {
    Findings findings;
    const auto tangle = support::planTangle(seed);
    const auto result = coverageOf(tangle, findings);
    support::Dice dice(~seed); // not the numbers that the plan is made of
    for (const auto& figures : result.cameras) {
        const auto* camera = tangle.plan.cameras.find(figures.id);
        if (judged(tangle.plan, *camera, tangle.options.ptz))
            checkPoints(tangle, *camera, figures.region, dice, findings);
    }
    return findings.text();
}

TEST(RandomPlans, PointsAreSeenAsByTheSlowMethod) {
    expectOnEveryCase(100, wrongPoints);
}

} // namespace
} // namespace vidette

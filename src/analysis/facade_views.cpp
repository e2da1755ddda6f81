// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/facade_views.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <set>
#include <span>
#include <string_view>

namespace vidette::analysis {
namespace {

using geometry::Point;
using State = CoverageSession::State;

constexpr double kFlattest = 10 * std::numbers::pi / 180; // see the header
constexpr double kOnWall = 1e-6;                          // m; corners of pieces are rounded
constexpr std::array<std::string_view, 11> kDwellings{
    "residential", "apartments", "house", "detached", "semidetached_house", "terrace",
    "bungalow",    "dormitory",  "farm",  "cabin",    "houseboat"};

bool isDwelling(const estate::Obstacle& obstacle) {
    return std::find(kDwellings.begin(), kDwellings.end(), obstacle.kind) != kDwellings.end();
}

struct Interval {
    double from = 0;
    double to = 0;
};

double unitedLength(std::vector<Interval> parts) {
    std::sort(parts.begin(), parts.end(), [](Interval a, Interval b) { return a.from < b.from; });
    double length = 0;
    double done = 0;
    for (const Interval part : parts) {
        length += std::max(0.0, part.to - std::max(done, part.from));
        done = std::max(done, part.to);
    }
    return length;
}

/// A stretch of outer wall: the side of the triangle before it, which lies to the left of a → b.
struct Stretch {
    int triangle = 0;
    Point a;
    Point along; ///< of length 1
    double length = 0;
};

class Facades {
  public:
    Facades(const State& state, CoverageResult& result)
        : m_state(state), m_mesh(state.scene->mesh()), m_result(result) {}

    void take(const estate::Obstacle& building, std::int32_t region);
    void finish();

  private:
    bool isSolid(std::int32_t region) const;
    std::set<std::string> areasOf(std::int32_t region) const;
    bool stretchAt(int triangle, int side, std::int32_t region, Stretch& out) const;
    void addViews(const Stretch& stretch, FacadeCoverage& facade, std::map<int, double>& byCamera) const;
    static void addPiece(const Stretch& stretch, Point from, std::span<const Point> corners,
                         std::vector<Interval>& parts);

    const State& m_state;
    const geometry::SightMesh& m_mesh;
    CoverageResult& m_result;
};

/// Whether the region is a footprint that stands in the way at the height of the target.
bool Facades::isSolid(std::int32_t region) const {
    if (!m_state.scene->isBlocker(region)) return false;
    const auto& blocker = m_state.scene->blocker(region);
    const auto& target = m_state.questions.plan.target;
    return blocker.base <= target.high && blocker.top > target.low;
}

/// Codes of the private areas that hold a part of the footprint.
std::set<std::string> Facades::areasOf(std::int32_t region) const {
    std::set<std::string> codes;
    for (const std::int32_t triangle : m_mesh.trianglesOf(region)) {
        for (const std::int32_t other : m_mesh.regionsOf(triangle)) {
            if (m_state.scene->isBlocker(other)) continue;
            const auto& area =
                m_state.questions.plan.areas[static_cast<std::size_t>(m_state.scene->areaOf(other))];
            if (area.role == AreaRole::Private)
                codes.insert(m_state.questions.privates[static_cast<std::size_t>(area.index)]->code);
        }
    }
    return codes;
}

/// The outer wall on a side of a triangle of the footprint, if there is one.
bool Facades::stretchAt(int triangle, int side, std::int32_t region, Stretch& out) const {
    const std::int32_t beyond = m_mesh.triangle(triangle).beyond[side];
    if (beyond < 0) return false;
    out.triangle = beyond / 4;
    for (const std::int32_t other : m_mesh.regionsOf(out.triangle)) {
        if (other == region || isSolid(other)) return false;
    }
    const auto corners = m_mesh.corners(out.triangle);
    const auto opposite = static_cast<std::size_t>(beyond % 4);
    out.a = corners[(opposite + 1) % 3];
    const Point along = corners[(opposite + 2) % 3] - out.a;
    out.length = std::hypot(along.x, along.y);
    if (out.length <= 0) return false;
    out.along = along * (1 / out.length);
    return true;
}

/// The part of the stretch on the edges of a piece (no corners: of the whole triangle), as far as a line of
/// sight from the camera at `from` does not meet it too flatly.
void Facades::addPiece(const Stretch& stretch, Point from, std::span<const Point> corners,
                       std::vector<Interval>& parts) {
    from = from - stretch.a;
    const double distance = cross(stretch.along, from);
    if (distance <= 0) return;
    const double foot = dot(stretch.along, from);
    const double reach = distance / std::tan(kFlattest);
    const auto add = [&](double low, double high) {
        low = std::max({low, 0.0, foot - reach});
        high = std::min({high, stretch.length, foot + reach});
        if (high > low) parts.push_back({low, high});
    };
    if (corners.empty()) return add(0, stretch.length);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Point p = corners[i] - stretch.a;
        const Point q = corners[(i + 1) % corners.size()] - stretch.a;
        if (std::abs(cross(stretch.along, p)) > kOnWall || std::abs(cross(stretch.along, q)) > kOnWall)
            continue;
        add(dot(stretch.along, p), dot(stretch.along, q));
    }
}

void Facades::addViews(const Stretch& stretch, FacadeCoverage& facade,
                       std::map<int, double>& byCamera) const {
    std::vector<Interval> all;
    std::map<int, std::vector<Interval>> own;
    m_state.placed->visit(0, stretch.triangle, [&](const geometry::ViewerPiece& piece) {
        const Point at = m_state.questions.cameras[static_cast<std::size_t>(piece.viewer)]->at;
        addPiece(stretch, at - m_mesh.origin(), piece.corners, own[piece.viewer]);
    });
    for (const auto& [camera, parts] : own) {
        byCamera[camera] += unitedLength(parts);
        all.insert(all.end(), parts.begin(), parts.end());
    }
    facade.seenLength += unitedLength(std::move(all));
}

void Facades::take(const estate::Obstacle& building, std::int32_t region) {
    if (!isSolid(region)) return;
    const auto areas = areasOf(region);
    if (areas.empty() && !isDwelling(building)) return;
    FacadeCoverage facade;
    facade.id = building.id;
    facade.code = building.code;
    facade.areas.assign(areas.begin(), areas.end());
    std::map<int, double> byCamera;
    for (const std::int32_t triangle : m_mesh.trianglesOf(region)) {
        for (int side = 0; side < 3; ++side) {
            Stretch stretch;
            if (!stretchAt(triangle, side, region, stretch)) continue;
            facade.length += stretch.length;
            addViews(stretch, facade, byCamera);
        }
    }
    for (const auto& [camera, length] : byCamera) {
        if (length <= 0) continue;
        CameraCoverage& own = m_result.cameras[static_cast<std::size_t>(camera)];
        facade.cameras.push_back({own.code, length});
        own.facades.push_back({facade.code, length});
    }
    if (!facade.cameras.empty()) m_result.facades.push_back(std::move(facade));
}

void Facades::finish() {
    const auto longest = [](std::vector<FacadeShare>& list) {
        std::stable_sort(list.begin(), list.end(),
                         [](const FacadeShare& a, const FacadeShare& b) { return a.length > b.length; });
    };
    for (auto& camera : m_result.cameras) longest(camera.facades);
    for (auto& facade : m_result.facades) longest(facade.cameras);
    std::stable_sort(
        m_result.facades.begin(), m_result.facades.end(),
        [](const FacadeCoverage& a, const FacadeCoverage& b) { return a.seenLength > b.seenLength; });
}

} // namespace

base::Result<base::Done> takeFacades(const State& state, const base::Task& task, CoverageResult& result) {
    Facades facades(state, result);
    for (const auto& obstacle : state.estate.obstacles) {
        if (!obstacle.opaque) continue;
        if (task.cancelled()) return cancelled();
        const bool building = obstacle.kind == "building" || isDwelling(obstacle);
        if (building && !obstacle.solids.empty()) facades.take(obstacle, state.blockers.of(obstacle.id));
    }
    facades.finish();
    return base::Done{};
}

} // namespace vidette::analysis

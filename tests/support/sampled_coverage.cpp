// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampled_coverage.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

namespace vidette::support {
namespace {

using geometry::Point;

/// One random point in each of n × n cells of a box.
class Grid {
  public:
    Grid(Point low, Point high, int n, unsigned seed) : m_n(n) {
        std::mt19937_64 random(seed);
        const auto share = [&random] { return static_cast<double>(random() >> 11) * 0x1p-53; };
        const Point cell{(high.x - low.x) / n, (high.y - low.y) / n};
        m_cellArea = cell.x * cell.y;
        for (int j = 0; j < n; ++j) {
            for (int i = 0; i < n; ++i)
                m_points.push_back({low.x + cell.x * (i + share()), low.y + cell.y * (j + share())});
        }
    }
    const std::vector<Point>& points() const { return m_points; }

    /// Area where `in` holds, told by the number of a point.
    Sampled measure(const std::function<bool(std::size_t)>& in) const {
        std::vector<char> marks(m_points.size());
        for (std::size_t i = 0; i < marks.size(); ++i) marks[i] = in(i);
        const auto n = static_cast<std::size_t>(m_n);
        std::size_t count = 0;
        std::size_t border = 0;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            count += marks[i] != 0;
            border += i % n + 1 < n && marks[i] != marks[i + 1];
            border += i + n < marks.size() && marks[i] != marks[i + n];
        }
        return {static_cast<double>(count) * m_cellArea,
                m_cellArea * std::sqrt(static_cast<double>(border) / 6 + 1)};
    }

  private:
    int m_n = 0;
    double m_cellArea = 0;
    std::vector<Point> m_points;
};

struct Bounds {
    Point low{1e300, 1e300};
    Point high{-1e300, -1e300};

    void include(Point p) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
};

std::vector<estate::Camera> camerasByCode(const estate::Estate& plan) {
    std::vector<estate::Camera> cameras;
    for (const auto& camera : plan.cameras) {
        if (camera.status != estate::CameraStatus::Retired) cameras.push_back(camera);
    }
    std::sort(cameras.begin(), cameras.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    return cameras;
}

/// Everything known about the points of the target grid.
struct TargetField {
    std::vector<char> target;               ///< in a monitor zone and not built over
    std::vector<std::vector<float>> pixels; ///< [camera][point] = px/m, −1 = not seen
    float asked = 0;                        ///< px/m

    bool sees(std::size_t camera, std::size_t point) const { return pixels[camera][point] >= asked; }
    int count(std::size_t point, float atLeast) const {
        int seen = 0;
        for (const auto& one : pixels) seen += one[point] >= atLeast;
        return seen;
    }
};

bool monitored(const estate::Estate& plan, Point p) {
    return std::any_of(plan.zones.begin(), plan.zones.end(), [p](const estate::Zone& zone) {
        return zone.kind == estate::ZoneKind::Monitor && inPolygons(zone.area, p);
    });
}

bool isPrivate(const estate::Estate& plan, Point p) {
    return std::any_of(plan.zones.begin(), plan.zones.end(), [p](const estate::Zone& zone) {
        return (zone.kind == estate::ZoneKind::Privacy || zone.kind == estate::ZoneKind::Parcel) &&
               inPolygons(zone.area, p);
    });
}

TargetField fieldOf(const estate::Estate& plan, const std::vector<estate::Camera>& cameras,
                    const LineOfSight& sight, const analysis::CoverageOptions& options, const Grid& grid) {
    TargetField field;
    field.asked = static_cast<float>(options.density.value_or(0));
    field.pixels.resize(cameras.size());
    for (const Point p : grid.points()) {
        field.target.push_back(monitored(plan, p) && !sight.built(p));
        for (std::size_t c = 0; c < cameras.size(); ++c) {
            const double pixels =
                field.target.back() && !sight.buried(cameras[c]) ? sight.density(cameras[c], p) : -1;
            field.pixels[c].push_back(static_cast<float>(pixels));
        }
    }
    return field;
}

SampledZone sampledZone(const estate::Zone& zone, const TargetField& field,
                        const analysis::CoverageOptions& options, const Grid& grid) {
    float wanted = field.asked;
    for (const auto& one : options.standard.classes) {
        if (one.name == zone.requiredClass) wanted = static_cast<float>(one.pixelsPerMetre);
    }
    const auto inZone = [&](std::size_t i) {
        return field.target[i] && inPolygons(zone.area, grid.points()[i]);
    };
    return {zone.code, grid.measure(inZone), grid.measure([&](std::size_t i) {
                return inZone(i) && field.count(i, wanted) >= zone.requiredK;
            })};
}

SampledCamera sampledCamera(const estate::Estate& plan, const estate::Camera& camera,
                            const LineOfSight& sight, const analysis::CoverageOptions& options, int cells,
                            unsigned seed) {
    SampledCamera result;
    result.code = camera.code;
    result.classes.resize(options.standard.classes.size());
    const double reach = sight.groundReach(camera);
    if (reach <= 0 || sight.buried(camera)) return result;
    const Point corner{reach, reach};
    const Grid grid(camera.at - corner, camera.at + corner, cells, seed);
    std::vector<double> pixels;
    for (const Point p : grid.points()) pixels.push_back(sight.density(camera, p));
    const double asked = options.density.value_or(0);
    const auto seen = [&](std::size_t i) { return pixels[i] >= asked; };
    result.area = grid.measure(seen);
    result.privacyArea =
        grid.measure([&](std::size_t i) { return seen(i) && isPrivate(plan, grid.points()[i]); });
    for (std::size_t k = 0; k < result.classes.size(); ++k) {
        const double wanted = options.standard.classes[k].pixelsPerMetre;
        result.classes[k] = grid.measure([&](std::size_t i) { return pixels[i] >= wanted; });
    }
    return result;
}

Bounds targetBounds(const estate::Estate& plan) {
    Bounds bounds;
    for (const auto& zone : plan.zones) {
        if (zone.kind != estate::ZoneKind::Monitor) continue;
        for (const auto& polygon : zone.area) {
            for (const Point p : polygon.outer) bounds.include(p);
        }
    }
    return bounds;
}

} // namespace

SampledCoverage sampledCoverage(const estate::Estate& plan, const analysis::CoverageOptions& options,
                                int cells, unsigned seed) {
    const LineOfSight sight(plan, options);
    const auto cameras = camerasByCode(plan);
    SampledCoverage result;
    for (const auto& camera : cameras)
        result.cameras.push_back(sampledCamera(plan, camera, sight, options, cells, ++seed));
    const Bounds bounds = targetBounds(plan);
    if (bounds.high.x < bounds.low.x) return result;

    const Grid grid(bounds.low, bounds.high, cells, ++seed);
    const TargetField field = fieldOf(plan, cameras, sight, options, grid);
    const auto seenBy = [&](std::size_t i) { return field.target[i] ? field.count(i, field.asked) : 0; };
    result.target = grid.measure([&](std::size_t i) { return field.target[i] != 0; });
    result.covered = grid.measure([&](std::size_t i) { return seenBy(i) > 0; });
    result.blind = grid.measure([&](std::size_t i) { return field.target[i] && seenBy(i) == 0; });
    for (std::size_t c = 0; c < cameras.size(); ++c) {
        const int wanted = static_cast<int>(c) + 1;
        result.kAreas.push_back(grid.measure([&](std::size_t i) { return seenBy(i) >= wanted; }));
        result.cameras[c].targetArea = grid.measure([&](std::size_t i) { return field.sees(c, i); });
        result.cameras[c].uniqueArea =
            grid.measure([&](std::size_t i) { return field.sees(c, i) && seenBy(i) == 1; });
    }
    for (const auto& zone : plan.zones) {
        if (zone.kind == estate::ZoneKind::Monitor)
            result.zones.push_back(sampledZone(zone, field, options, grid));
    }
    return result;
}

} // namespace vidette::support

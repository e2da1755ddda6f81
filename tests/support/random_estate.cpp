// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_estate.h"

#include "base/check.h"
#include "estate/camera_edits.h"
#include "estate/device_edits.h"
#include "estate/place_edits.h"
#include "estate/project_edits.h"

#include <array>
#include <cmath>
#include <random>

namespace vidette::support {
namespace {

using base::Angle;
using base::Metres;
using geometry::Point;

class Dice {
  public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(limit)); }
    bool coin() { return below(2) == 0; }
    double real(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }
    /// Numbers that are hard to keep: thirds, tiny, huge.
    double positive() {
        const std::array values{1.0 / 3, 1e-12, 2.6, 1e9 + 1.0 / 7, real(0.1, 100), 0.1 + 0.2};
        return values.at(static_cast<std::size_t>(below(static_cast<int>(values.size()))));
    }
    std::optional<double> perhaps() { return coin() ? std::optional(positive()) : std::nullopt; }
    Point point() {
        const double far = coin() ? 0 : 1e6;
        return {real(-50, 50) - far, real(-50, 50) + far};
    }
    std::string word() {
        static const std::array<std::string, 9> kWords{"",
                                                       "Prodejna U Mostu",
                                                       "\"quoted\" and 'single'",
                                                       "řád \xE2\x80\x94 \xF0\x9F\x8E\xA5",
                                                       "a\nb\tc\\",
                                                       "'; DROP TABLE camera; --",
                                                       "=1+1",
                                                       "</script>",
                                                       " spaces "};
        return kWords.at(static_cast<std::size_t>(below(static_cast<int>(kWords.size()))));
    }
    /// A convex ring, with a hole now and then.
    geometry::Polygon polygon() {
        const Point middle = point();
        geometry::Polygon result{ring(middle, real(2, 9)), {}};
        if (coin()) result.holes.push_back(ring(middle, real(0.2, 1)));
        return geometry::normalised(std::move(result));
    }
    geometry::Polyline line() {
        geometry::Polyline result;
        for (int i = 2 + below(3); i > 0; --i) result.push_back(point());
        return result;
    }

  private:
    geometry::Ring ring(Point middle, double radius) {
        geometry::Ring result;
        const int corners = 3 + below(6);
        for (int i = 0; i < corners; ++i) {
            const double angle = 6.28 * i / corners;
            result.push_back({middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)});
        }
        return result;
    }

    std::mt19937_64 m_random;
};

std::optional<Metres> metres(std::optional<double> value) {
    return value ? std::optional(Metres(*value)) : std::nullopt;
}

std::optional<Angle> angle(bool given, double degrees) {
    return given ? std::optional(Angle::degrees(degrees)) : std::nullopt;
}

/// A row has the id that reading a plan would give it, or one of its own.
template<typename RowId>
RowId id(Dice& dice, const std::string& name) {
    return dice.coin() ? RowId::named(name) : RowId{{static_cast<std::uint64_t>(dice.below(1 << 30)) + 1, 7}};
}

estate::Aim aim(Dice& dice) {
    estate::Aim made;
    made.name = dice.word();
    made.pan = Angle::degrees(dice.real(0, 360));
    made.tilt = angle(dice.coin(), dice.real(-90, 90));
    made.hfov = angle(dice.coin(), dice.real(1, 179));
    made.vfov = angle(dice.coin(), dice.real(1, 179));
    return made;
}

estate::Camera camera(Dice& dice, int number) {
    estate::Camera row;
    row.code = "C" + std::to_string(number);
    row.id = id<estate::CameraId>(dice, "camera:" + row.code);
    row.at = dice.point();
    row.height = Metres(dice.positive());
    row.pan = Angle::degrees(dice.real(0, 360));
    row.tilt = angle(dice.coin(), dice.real(-90, 90));
    row.roll = Angle::degrees(dice.coin() ? 0 : dice.real(-10, 10));
    row.projection = dice.coin() ? geometry::Projection::Rectilinear : geometry::Projection::Equidistant;
    row.hfov = angle(dice.coin(), dice.real(1, 179));
    row.vfov = angle(dice.coin(), dice.real(1, 179));
    row.focalLength = dice.perhaps();
    row.sensorWidth = dice.perhaps();
    row.imageWidth = dice.below(4000);
    row.imageHeight = dice.below(3000);
    row.range = metres(dice.perhaps());
    row.irRange = metres(dice.perhaps());
    for (int i = dice.below(3); i > 0; --i) row.printed.push_back({dice.positive(), dice.positive()});
    row.kind = static_cast<estate::CameraKind>(dice.below(5));
    row.status = static_cast<estate::CameraStatus>(dice.below(3));
    row.model = dice.word();
    for (int i = dice.below(3); i > 0; --i) row.aims.push_back(aim(dice));
    if (dice.coin()) row.panRange = {Angle::degrees(dice.real(0, 360)), Angle::degrees(dice.real(0, 360))};
    if (dice.coin()) row.tiltRange = {Angle::degrees(dice.real(-90, 0)), Angle::degrees(dice.real(0, 90))};
    row.owner = dice.word();
    row.mount = dice.coin() ? "pole" : "";
    if (dice.coin()) row.assumed = {"height", "hfov"};
    return row;
}

estate::Street street(Dice& dice, int number) {
    estate::Street row;
    row.code = "S" + std::to_string(number);
    row.id = id<estate::StreetId>(dice, "street:" + row.code);
    row.name = dice.word();
    row.kind = dice.coin() ? "residential" : "";
    for (int i = 1 + dice.below(3); i > 0; --i) row.lines.push_back(dice.line());
    row.weight = dice.positive();
    return row;
}

estate::Device device(Dice& dice, int number) {
    estate::Device row;
    row.code = "SW" + std::to_string(number);
    row.id = id<estate::DeviceId>(dice, "device:" + row.code);
    row.name = dice.word();
    row.kind = static_cast<estate::DeviceKind>(dice.below(5));
    if (dice.coin()) row.at = dice.point();
    return row;
}

estate::Obstacle obstacle(Dice& dice, int number) {
    estate::Obstacle row;
    row.code = "O" + std::to_string(number);
    row.id = id<estate::ObstacleId>(dice, "obstacle:" + row.code);
    row.kind = dice.word();
    for (int i = dice.below(3); i > 0; --i) row.solids.push_back(dice.polygon());
    for (int i = dice.below(3); i > 0; --i) row.sheets.push_back(dice.line());
    if (row.solids.empty() && row.sheets.empty()) row.sheets.push_back(dice.line());
    row.base = Metres(dice.coin() ? 0 : dice.real(-3, 1));
    if (dice.coin()) row.top = row.base + Metres(dice.real(0.1, 30));
    row.opaque = dice.coin();
    return row;
}

estate::Zone zone(Dice& dice, int number) {
    estate::Zone row;
    row.code = "Z" + std::to_string(number);
    row.id = id<estate::ZoneId>(dice, "zone:" + row.code);
    row.name = dice.word();
    row.kind = static_cast<estate::ZoneKind>(dice.below(5));
    for (int i = 1 + dice.below(2); i > 0; --i) row.area.push_back(dice.polygon());
    row.requiredClass = dice.coin() ? "identify" : "";
    row.requiredK = 1 + dice.below(3);
    row.weight = dice.positive();
    return row;
}

estate::Opening opening(Dice& dice, int number) {
    estate::Opening row;
    row.code = "D" + std::to_string(number);
    row.id = id<estate::OpeningId>(dice, "opening:" + row.code);
    row.kind = dice.coin() ? "door" : "window";
    row.line = dice.line();
    row.isEntry = dice.coin();
    row.opaque = dice.coin();
    return row;
}

estate::Mount mount(Dice& dice, int number) {
    estate::Mount row;
    row.code = "M" + std::to_string(number);
    row.id = id<estate::MountId>(dice, "site:" + row.code);
    row.at = dice.point();
    row.height = Metres(dice.positive());
    row.cost = dice.perhaps();
    row.allowedPanIsRange = dice.coin();
    const int count = row.allowedPanIsRange ? 2 : dice.below(4);
    for (int i = 0; i < count; ++i) row.allowedPan.push_back(dice.real(0, 360));
    return row;
}

estate::Demand demand(Dice& dice, int number) {
    estate::Demand row;
    row.code = "P" + std::to_string(number);
    row.id = id<estate::DemandId>(dice, "demand:" + row.code);
    row.at = dice.point();
    row.weight = dice.positive();
    row.requiredClass = dice.coin() ? "recognise" : "";
    return row;
}

estate::Kit kit(Dice& dice, int number) {
    estate::Kit row;
    row.facts.code = "A" + std::to_string(number);
    row.id = id<estate::KitId>(dice, "kit:" + row.facts.code);
    row.facts.name = dice.word();
    row.facts.price.minorUnits = dice.below(1 << 30);
    row.facts.cameraCount = dice.below(9);
    row.facts.megapixels = dice.real(1, 12);
    row.facts.imageWidth = dice.below(4000);
    row.facts.imageHeight = dice.below(3000);
    row.facts.hfov = dice.real(1, 180);
    row.facts.framesPerSecond = dice.positive();
    row.facts.irRange = dice.positive();
    row.facts.warrantyMonths = dice.below(60);
    row.facts.diskBytes = dice.real(0, 1e13);
    row.facts.channels = dice.below(16);
    row.facts.source = dice.word();
    row.facts.asOf = {2025, 1 + dice.below(12), 1 + dice.below(28)};
    return row;
}

estate::DecisionProblem problem(Dice& dice, int number) {
    estate::DecisionProblem row;
    row.code = "R" + std::to_string(number);
    row.id = id<estate::ProblemId>(dice, row.code);
    row.problem.title = dice.word();
    row.problem.criteria = {{"K1", "Price", "CZK", mcda::Direction::Min, "", ""},
                            {"K2", "Seen", "", mcda::Direction::Max, "", "covered_fraction"}};
    row.problem.alternatives = {{"A1", dice.word(), {{"K1", {dice.positive(), "", ""}}}, ""}};
    row.problem.constraints = {{"K1", mcda::Comparison::AtMost, {dice.positive()}, true, "budget"}};
    row.problem.weights.method = mcda::WeightMethod::Direct;
    row.problem.weights.values = {{"K1", 0.25}, {"K2", 0.75}};
    return row;
}

template<typename T>
T must(base::Result<T> result) {
    VIDETTE_CHECK(result.has_value(), result ? "" : base::describe(result.error()).c_str());
    return std::move(*result);
}

} // namespace

estate::Estate randomEstate(std::uint64_t seed, int rowsPerTable) {
    Dice dice(seed);
    estate::Estate made = must(estate::setName({}, dice.word()));
    made = must(estate::setRetention(made, dice.below(30), dice.coin() ? "CZ-SHOP" : "", dice.word()));
    made.crs = dice.coin() ? "" : "EPSG:5514";
    estate::DeviceId above;
    for (int i = 1; i <= rowsPerTable; ++i) {
        estate::Device hub = device(dice, i);
        hub.uplink = dice.coin() ? above : estate::DeviceId{};
        above = hub.id;
        made = must(estate::addDevice(made, hub));
        made = must(estate::addStreet(made, street(dice, i)));
        const estate::Site site{estate::SiteId::fresh(), "B" + std::to_string(i), dice.word(), "shop"};
        made = must(estate::addSite(made, site));
        const estate::Level floor{estate::LevelId::fresh(), site.id, "Floor", dice.below(3),
                                  Metres(dice.positive())};
        made = must(estate::addLevel(made, floor));
        const auto placed = [&](auto row) {
            if (dice.coin()) row.level = floor.id;
            return row;
        };
        estate::Camera eye = camera(dice, i);
        eye.device = dice.coin() ? hub.id : estate::DeviceId{};
        made = must(estate::addCamera(made, placed(eye)));
        made = must(estate::addObstacle(made, placed(obstacle(dice, i))));
        made = must(estate::addZone(made, placed(zone(dice, i))));
        made = must(estate::addOpening(made, placed(opening(dice, i))));
        made = must(estate::addMount(made, placed(mount(dice, i))));
        made = must(estate::addDemand(made, placed(demand(dice, i))));
        made = must(estate::addKit(made, kit(dice, i)));
        made = must(estate::addProblem(made, problem(dice, i)));
    }
    return made;
}

estate::Estate randomlyEdited(const estate::Estate& estate, std::uint64_t seed) {
    Dice dice(seed);
    const int what = dice.below(6);
    if (what == 0 || estate.cameras.empty()) {
        const auto added = estate::addCamera(estate, camera(dice, 1000 + dice.below(1 << 30)));
        return added.value_or(estate); // the same seed a second time adds nothing
    }
    const estate::Camera first = *estate.cameras.begin();
    if (what == 1) return must(estate::removeCamera(estate, first.id));
    if (what == 2) return must(estate::moveCamera(estate, first.id, dice.point()));
    if (what == 3) {
        estate::Camera next = camera(dice, 1);
        next.id = first.id;
        next.code = first.code;
        return must(estate::replaceCamera(estate, next));
    }
    if (what == 4 && !estate.zones.empty())
        return must(estate::translateZone(estate, estate.zones.begin()->id, {1.0 / 3, -2}));
    return must(estate::setName(estate, dice.word() + std::to_string(dice.below(1000))));
}

} // namespace vidette::support

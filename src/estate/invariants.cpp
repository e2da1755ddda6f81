// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/invariants.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vidette::estate {
namespace {

/// Beyond these no place and no camera is meant, and areas could overflow.
constexpr double kLargestNumber = 1e18;
constexpr double kFarthest = 1e9;

/// Collects the first broken rule of one row, so that the checks read as a list.
class RowCheck {
  public:
    RowCheck(std::string kind, const std::string& code) : m_where(std::move(kind) + " " + code) {
        require(!base::trimmed(code).empty(), "id", base::toSay("found no id, expected a short name"));
    }

    /// `text` is said only where the rule is broken: an outline has many points.
    void require(bool holds, const std::string& field, const char* text,
                 const base::Fillings& fillings = {}) {
        if (!holds && !m_error)
            m_error = base::Error{"bad_value", m_where + ": " + field, base::say(text, fillings)};
    }
    /// The number that broke a rule fills {found} of the text.
    void wrong(double found, const std::string& field, const char* text, base::Fillings fillings = {}) {
        fillings["found"] = std::isfinite(found) ? base::sayNumber(found) : base::say("no finite number");
        require(false, field, text, fillings);
    }
    void finite(double value, const std::string& field) {
        if (!(std::isfinite(value) && std::abs(value) <= kLargestNumber))
            wrong(value, field, base::toSay("found {found}, expected a finite number"));
    }
    void above(double value, double limit, const std::string& field, const std::string& unit) {
        if (!(value > limit && value <= kLargestNumber))
            wrong(value, field, base::toSay("found {found}, expected more than {least}"),
                  {{"least", base::sayNumber(limit) + unit}});
    }
    void atLeast(double value, double limit, const std::string& field, const std::string& unit) {
        if (!(value >= limit && value <= kLargestNumber))
            wrong(value, field, base::toSay("found {found}, expected at least {least}"),
                  {{"least", base::sayNumber(limit) + unit}});
    }
    void point(geometry::Point p, const std::string& field) {
        require(
            std::abs(p.x) <= kFarthest && std::abs(p.y) <= kFarthest, field,
            base::toSay("found a coordinate that is not finite or beyond 1e9 m, expected finite numbers"));
    }
    void line(const geometry::Polyline& line, const std::string& field);
    void polygons(const geometry::Polygons& polygons, const std::string& field);

    base::Result<base::Done> result() const {
        if (m_error) return base::failure(*m_error);
        return base::Done{};
    }

  private:
    std::string m_where;
    std::optional<base::Error> m_error;
};

void RowCheck::line(const geometry::Polyline& line, const std::string& field) {
    for (const auto p : line) point(p, field);
    const bool moves = std::any_of(line.begin(), line.end(), [&](auto p) { return !(p == line.front()); });
    require(moves, field, base::toSay("found a line without length, expected at least two different points"));
}

void RowCheck::polygons(const geometry::Polygons& polygons, const std::string& field) {
    for (const auto& polygon : polygons) {
        for (const auto p : polygon.outer) point(p, field);
        for (const auto& hole : polygon.holes) {
            for (const auto p : hole) point(p, field);
        }
        require(!liesOnOneLine(polygon.outer), field,
                base::toSay("the points of the polygon lie on one line, expected a polygon with an area"));
    }
}

void checkField(RowCheck& check, const std::optional<base::Angle>& field, bool wide, const char* name) {
    if (!field) return;
    const double degrees = field->degrees();
    const bool holds = degrees > 0 && (wide ? degrees <= 360 : degrees < 180);
    if (holds) return;
    check.wrong(degrees, name,
                wide ? base::toSay("found {found} degrees, expected more than 0 and at most 360")
                     : base::toSay("found {found} degrees, expected more than 0 and less than 180"));
}

void checkPan(RowCheck& check, double degrees, const std::string& field) {
    if (std::isfinite(degrees) && std::abs(degrees) <= 3600) return;
    check.wrong(degrees, field,
                base::toSay("found {found} degrees, expected an angle clockwise from +y, -3600 to 3600"));
}

void checkLens(RowCheck& check, const Camera& camera) {
    const bool wide = camera.projection == geometry::Projection::Equidistant;
    checkField(check, camera.hfov, wide, "hfov");
    checkField(check, camera.vfov, wide, "vfov");
    if (camera.focalLength) check.above(*camera.focalLength, 0, "focal_length", " mm");
    if (camera.sensorWidth) check.above(*camera.sensorWidth, 0, "sensor_width", " mm");
    check.atLeast(camera.imageWidth, 0, "image_width", " px");
    check.atLeast(camera.imageHeight, 0, "image_height", " px");
    for (const auto& printed : camera.printed) {
        check.above(printed.pixelsPerMetre, 0, "printed_distances", " px/m");
        check.above(printed.distance, 0, "printed_distances", " m");
    }
}

} // namespace

bool liesOnOneLine(const geometry::Ring& ring) {
    if (ring.size() < 3) return true;
    const auto start = ring.front();
    const auto length = [](geometry::Point v) { return std::hypot(v.x, v.y); };
    auto along = ring[1] - start;
    for (const auto p : ring) {
        if (length(p - start) > length(along)) along = p - start;
    }
    const double extent = length(along);
    constexpr double kRounding = 1e-9;
    return std::all_of(ring.begin(), ring.end(), [&](geometry::Point p) {
        return std::abs(geometry::cross(along, p - start)) <= kRounding * std::max(1.0, extent) * extent;
    });
}

namespace {

void checkTilt(RowCheck& check, const std::optional<base::Angle>& tilt, const std::string& field) {
    if (!tilt || std::abs(tilt->degrees()) <= 90) return;
    check.wrong(tilt->degrees(), field,
                base::toSay("found {found} degrees, expected -90 to 90 below the horizontal"));
}

void checkAims(RowCheck& check, const Camera& camera) {
    const bool wide = camera.projection == geometry::Projection::Equidistant;
    for (const Aim& aim : camera.aims) {
        checkPan(check, aim.pan.degrees(), "aims: pan");
        checkTilt(check, aim.tilt, "aims: tilt");
        checkField(check, aim.hfov, wide, "aims: hfov");
        checkField(check, aim.vfov, wide, "aims: vfov");
    }
    if (camera.panRange) {
        checkPan(check, camera.panRange->from.degrees(), "pan_range");
        checkPan(check, camera.panRange->to.degrees(), "pan_range");
    }
    if (!camera.tiltRange) return;
    checkTilt(check, camera.tiltRange->from, "tilt_range");
    checkTilt(check, camera.tiltRange->to, "tilt_range");
    check.require(camera.tiltRange->from.degrees() <= camera.tiltRange->to.degrees(), "tilt_range",
                  base::toSay("found a first angle above the second, expected from low to high"));
}

} // namespace

base::Result<base::Done> checkCamera(const Camera& camera) {
    RowCheck check("camera", camera.code);
    check.point(camera.at, "coordinates");
    check.atLeast(camera.height.value, 0, "height", " m");
    checkPan(check, camera.pan.degrees(), "pan");
    checkPan(check, camera.roll.degrees(), "roll");
    checkTilt(check, camera.tilt, "tilt");
    checkLens(check, camera);
    checkAims(check, camera);
    if (camera.range) check.above(camera.range->value, 0, "range", " m");
    if (camera.irRange) check.atLeast(camera.irRange->value, 0, "ir_range", " m");
    return check.result();
}

base::Result<base::Done> checkObstacle(const Obstacle& obstacle) {
    RowCheck check("obstacle", obstacle.code);
    check.require(!obstacle.solids.empty() || !obstacle.sheets.empty(), "geometry",
                  base::toSay("found no geometry, expected polygons or lines"));
    check.polygons(obstacle.solids, "geometry");
    for (const auto& sheet : obstacle.sheets) check.line(sheet, "geometry");
    check.finite(obstacle.base.value, "base");
    if (obstacle.top) {
        check.finite(obstacle.top->value, "top");
        if (!(obstacle.top->value > obstacle.base.value))
            check.wrong(obstacle.top->value, "top",
                        base::toSay("found {found} m, expected more than the base of {base} m"),
                        {{"base", base::sayNumber(obstacle.base.value)}});
    }
    return check.result();
}

base::Result<base::Done> checkZone(const Zone& zone) {
    RowCheck check("zone", zone.code);
    check.require(!zone.area.empty(), "geometry", base::toSay("found no geometry, expected a polygon"));
    check.polygons(zone.area, "geometry");
    if (zone.requiredK < 1)
        check.wrong(zone.requiredK, "required_k", base::toSay("found {found}, expected at least 1 camera"));
    check.atLeast(zone.weight, 0, "weight", "");
    return check.result();
}

base::Result<base::Done> checkOpening(const Opening& opening) {
    RowCheck check("opening", opening.code);
    check.line(opening.line, "geometry");
    return check.result();
}

base::Result<base::Done> checkMount(const Mount& mount) {
    RowCheck check("site", mount.code);
    check.point(mount.at, "coordinates");
    check.atLeast(mount.height.value, 0, "height", " m");
    if (mount.cost) check.atLeast(*mount.cost, 0, "cost", "");
    for (const double pan : mount.allowedPan) checkPan(check, pan, "allowed_pan");
    check.require(!mount.allowedPanIsRange || mount.allowedPan.size() == 2, "allowed_pan",
                  base::toSay("found a range that does not have two ends, expected from and to"));
    return check.result();
}

base::Result<base::Done> checkDemand(const Demand& demand) {
    RowCheck check("demand", demand.code);
    check.point(demand.at, "coordinates");
    check.atLeast(demand.weight, 0, "weight", "");
    return check.result();
}

base::Result<base::Done> checkStreet(const Street& street) {
    RowCheck check("street", street.code);
    check.require(!street.lines.empty(), "geometry", base::toSay("found no geometry, expected lines"));
    for (const auto& line : street.lines) check.line(line, "geometry");
    check.atLeast(street.weight, 0, "weight", "");
    return check.result();
}

base::Result<base::Done> checkDevice(const Device& device) {
    RowCheck check("device", device.code);
    if (device.at) check.point(*device.at, "coordinates");
    check.require(device.uplink.isNull() || device.uplink != device.id, "uplink",
                  base::toSay("the device hangs on itself, expected another one"));
    return check.result();
}

base::Result<base::Done> checkMapping(const ImportMapping& mapping) {
    RowCheck check("import mapping", mapping.source);
    check.require(!mapping.layer.empty(), "layer",
                  base::toSay("found no layer, expected obstacle, zone, camera, …"));
    return check.result();
}

base::Result<base::Done> checkNoRing(const base::Table<Device>& devices) {
    std::set<DeviceId> ends; // from here the way up is known to end
    for (const Device& device : devices) {
        std::set<DeviceId> way;
        const Device* at = &device;
        while (at && !ends.contains(at->id)) {
            if (!way.insert(at->id).second) {
                return base::failure("uplink_ring", "device " + at->code + ": uplink",
                                     base::say("the device hangs on itself through others"));
            }
            at = devices.find(at->uplink);
        }
        ends.merge(way);
    }
    return base::Done{};
}

base::Result<base::Done> checkKit(const Kit& kit) {
    const auto& facts = kit.facts;
    RowCheck check("kit", facts.code);
    check.atLeast(static_cast<double>(facts.price.minorUnits), 0, "price", "");
    check.require(facts.price.currency.size() == 3, "currency",
                  base::toSay("found '{found}', expected an ISO 4217 code of three letters"),
                  {{"found", facts.price.currency}});
    check.atLeast(facts.cameraCount, 0, "camera_count", "");
    check.atLeast(facts.megapixels, 0, "megapixels", "");
    check.atLeast(facts.imageWidth, 0, "image_width", " px");
    check.atLeast(facts.imageHeight, 0, "image_height", " px");
    if (!(facts.hfov >= 0 && facts.hfov <= 360))
        check.wrong(facts.hfov, "hfov", base::toSay("found {found} degrees, expected 0 (not stated) to 360"));
    check.atLeast(facts.framesPerSecond, 0, "frames_per_second", "");
    check.atLeast(facts.irRange, 0, "ir_range", " m");
    check.atLeast(facts.warrantyMonths, 0, "warranty_months", "");
    check.atLeast(facts.diskBytes, 0, "disk_bytes", "");
    check.atLeast(facts.channels, 0, "channels", "");
    return check.result();
}

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_section.h"

#include "analysis/coverage_scene.h"
#include "base/speech.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

using geometry::CutLine;
using geometry::Polyline;

constexpr double kOnSheet = 1e-6; ///< m; a camera hangs on what it is so close to, and sees past it
constexpr double kBeyond = 1.12;  ///< the section goes on a little behind what ends it
constexpr double kLongest = 400;  ///< m, where nothing else says how far to draw
constexpr double kShortest = 3;
constexpr std::size_t kPersons = 5;
constexpr int kGroundPoints = 160;

std::vector<Polyline> openedSheets(const estate::Obstacle& obstacle, const std::vector<Polyline>& openings) {
    std::vector<Polyline> sheets;
    for (const auto& sheet : obstacle.sheets) {
        for (std::size_t i = 1; i < sheet.size(); ++i) {
            for (auto& piece : openedWall(sheet[i - 1], sheet[i], openings))
                sheets.push_back(std::move(piece));
        }
    }
    return sheets;
}

void addObstacle(const estate::Obstacle& obstacle, const std::vector<Polyline>& openings, const CutLine& line,
                 std::vector<SectionPart>& parts) {
    auto spans = geometry::cutOf(obstacle.solids, line);
    const auto thin = geometry::cutOf(openedSheets(obstacle, openings), line);
    spans.insert(spans.end(), thin.begin(), thin.end());
    for (const auto& span : spans) {
        SectionPart part{obstacle.code,       obstacle.kind, span.from,      span.to,
                         obstacle.base.value, std::nullopt,  obstacle.opaque};
        if (obstacle.top) part.top = obstacle.top->value;
        if (part.to > kOnSheet) parts.push_back(part);
    }
}

std::vector<SectionPart> partsAlong(const estate::Estate& estate, const CutLine& line) {
    std::vector<Polyline> openings;
    std::vector<SectionPart> parts;
    for (const auto& opening : estate.openings) {
        if (!opening.opaque) openings.push_back(opening.line);
        for (const auto& span : geometry::cutOf({opening.line}, line))
            if (span.to > kOnSheet)
                parts.push_back(
                    {opening.code, opening.kind, span.from, span.to, 0, std::nullopt, opening.opaque});
    }
    const geometry::Box box = geometry::boundsOf(line.from, line.at(line.length));
    for (const auto& obstacle : estate.obstacles)
        if (geometry::meet(box, estate::boundsOf(obstacle))) addObstacle(obstacle, openings, line, parts);
    std::stable_sort(parts.begin(), parts.end(),
                     [](const SectionPart& a, const SectionPart& b) { return a.from < b.from; });
    return parts;
}

/// Whether the line from the lens to a point at `height` `distance` metres away passes through nothing
/// opaque.
bool inSight(const CameraSection& section, double distance, double height) {
    const double lens = section.optics.pose.height;
    const auto at = [&](double d) { return lens + (height - lens) * d / distance; };
    for (const auto& part : section.parts) {
        if (!part.opaque || part.from >= distance) continue;
        const double last = std::min(part.to, distance);
        const double low = std::min(at(part.from), at(last));
        const double high = std::max(at(part.from), at(last));
        if (high > part.base && (!part.top || low < *part.top)) return false;
    }
    return std::none_of(section.ground.begin(), section.ground.end(), [&](const GroundPoint& point) {
        constexpr double kFoot = 0.05; // m; the ground under the feet does not hide them
        return point.distance < distance && point.height > at(point.distance) + kFoot;
    });
}

bool inPicture(const CameraOptics& optics, double distance, double height) {
    if (!optics.vfov || !optics.pose.tilt) return true;
    const double below = std::atan2(optics.pose.height - height, distance);
    return std::abs(below - optics.pose.tilt->radians()) <= optics.vfov->radians() / 2;
}

double groundAt(const CameraSection& section, double distance) {
    const auto after = std::find_if(section.ground.begin(), section.ground.end(),
                                    [&](const GroundPoint& point) { return point.distance >= distance; });
    return after == section.ground.end() ? 0 : after->height;
}

/// Depth along the axis and distance in space of a point over the cut.
std::pair<double, double> awayOf(const CameraOptics& optics, double distance, double height) {
    const double drop = optics.pose.height - height;
    const double tilt = optics.pose.tilt ? optics.pose.tilt->radians() : 0;
    const double depth = optics.tiltSuggested ? distance : distance * std::cos(tilt) + drop * std::sin(tilt);
    return {depth, std::hypot(distance, drop)};
}

/// f·|y2 − y1| between head and feet, rectilinear; by the angle between them for a fisheye.
double pixelsOf(const CameraOptics& optics, double distance, double ground) {
    if (optics.lens.imageWidth <= 0) return 0;
    const double tilt = optics.pose.tilt ? optics.pose.tilt->radians() : 0;
    const double feet = std::atan2(optics.pose.height - ground, distance) - tilt;
    const double head = std::atan2(optics.pose.height - ground - kPersonHeight, distance) - tilt;
    const double scale = geometry::focalPixels(optics.lens);
    if (optics.lens.projection == geometry::Projection::Equidistant) return scale * (feet - head);
    constexpr double kFlat = 1.5; // rad; beyond, a point is as good as beside the lens
    if (std::abs(feet) > kFlat || std::abs(head) > kFlat) return 0;
    return scale * (std::tan(feet) - std::tan(head));
}

SectionPerson personAt(const CameraSection& section, const CoverageOptions& coverage, double distance) {
    const auto& optics = section.optics;
    SectionPerson person;
    person.distance = distance;
    person.ground = groundAt(section, distance);
    person.feetInPicture = inPicture(optics, distance, person.ground);
    person.headInPicture = inPicture(optics, distance, person.ground + kPersonHeight);
    person.feetInSight = inSight(section, distance, person.ground);
    person.headInSight = inSight(section, distance, person.ground + kPersonHeight);
    person.pixels = pixelsOf(optics, distance, person.ground);
    const auto [depth, away] = awayOf(optics, distance, person.ground + coverage.targetLow);
    if (!section.range || away <= *section.range) person.className = classAt(optics, depth, away);
    return person;
}

std::vector<GroundPoint> groundAlong(const geometry::Terrain& terrain, const CutLine& line) {
    std::vector<GroundPoint> ground;
    const auto foot = terrain.heightAt(line.from);
    for (int i = 0; foot && i <= kGroundPoints; ++i) {
        const double distance = line.length * i / kGroundPoints;
        if (const auto height = terrain.heightAt(line.at(distance)))
            ground.push_back({distance, *height - *foot});
    }
    return ground;
}

/// As far as the camera sees along its axis: range or lowest class, or the first thing that nothing passes.
double usualLength(const CameraSection& section, const std::vector<SectionPart>& parts) {
    double length = section.range.value_or(kLongest);
    if (!section.optics.classes.empty()) length = std::min(length, section.optics.classes.front().distance);
    for (const auto& part : parts) {
        const bool endless = part.opaque && !part.top && part.base <= 0;
        if (endless) length = std::min(length, part.from);
    }
    return std::max(length * kBeyond, kShortest);
}

/// A step of 1, 2, 5 × 10^n that divides the section into about six.
std::vector<double> usualPersons(double length) {
    const double wanted = length / (kPersons + 1);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    double step = power;
    for (const double factor : {2.0, 5.0, 10.0})
        if (step < wanted) step = factor * power;
    std::vector<double> distances;
    for (double at = step; at < length && distances.size() < kPersons; at += step) distances.push_back(at);
    return distances;
}

} // namespace

base::Result<CameraSection> cameraSection(const estate::Estate& estate, estate::CameraId id,
                                          const CoverageOptions& coverage, const SectionOptions& options,
                                          const base::Task& task) {
    const auto* camera = estate.cameras.find(id);
    if (!camera) return base::failure("no_such_row", "camera", base::say("there is no such camera"));
    auto optics = opticsOf(*camera, coverage);
    if (!optics) return base::failure(optics.error());
    CameraSection section;
    section.optics = std::move(*optics);
    if (camera->range) section.range = camera->range->value;
    if (coverage.night)
        section.range =
            std::min(section.range.value_or(kLongest), camera->irRange ? camera->irRange->value : 0);
    CutLine line{camera->at, camera->pan, options.length > 0 ? options.length : kLongest};
    auto parts = partsAlong(estate, line);
    if (task.cancelled()) return base::failure("cancelled", "section", base::say("was cancelled"));
    section.length = options.length > 0 ? options.length : usualLength(section, parts);
    std::erase_if(parts, [&](const SectionPart& part) { return part.from > section.length; });
    line.length = section.length;
    if (coverage.terrain) section.ground = groundAlong(*coverage.terrain, line);
    for (auto& part : parts) {
        part.to = std::min(part.to, section.length);
        const double ground = groundAt(section, part.from);
        part.base += ground;
        if (part.top) *part.top += ground;
    }
    section.parts = std::move(parts);
    for (const double distance : options.persons.empty() ? usualPersons(section.length) : options.persons)
        section.persons.push_back(personAt(section, coverage, distance));
    return section;
}

} // namespace vidette::analysis

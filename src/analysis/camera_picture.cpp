// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_picture.h"

#include "analysis/picture_surfaces.h"
#include "base/speech.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

using geometry::SpacePoint;

constexpr double kFarther = 3;     ///< things are shown up to so many times the range
constexpr double kUsualRange = 50; ///< m, where it is not stated
constexpr double kFarthest = 600;

double shownRange(const estate::Camera& camera, const CameraOptics& optics) {
    double range = camera.range ? camera.range->value : kUsualRange;
    if (!camera.range && !optics.classes.empty()) range = optics.classes.front().distance;
    return std::min(kFarther * range, kFarthest);
}

double distanceOf(const geometry::PixelPoint& a, const geometry::PixelPoint& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

std::string classOf(const CameraPicture& answer, const estate::Camera& camera,
                    const CoverageOptions& coverage, geometry::Point at) {
    const auto& optics = answer.optics;
    const SpacePoint target = answer.frame->inCamera({at.x, at.y, coverage.targetLow});
    const double away = std::hypot(target.x, target.y, target.z);
    if (camera.range && away > camera.range->value) return {};
    if (coverage.night && (!camera.irRange || away > camera.irRange->value)) return {};
    const geometry::Point way = at - camera.at;
    const double pan = camera.pan.radians();
    // Without a tilt of its own the depth of a camera is counted on the plan (docs/seeing.md).
    const double depth = optics.tiltSuggested ? way.x * std::sin(pan) + way.y * std::cos(pan) : target.z;
    return classAt(optics, depth, away);
}

void addPerson(CameraPicture& answer, const estate::Camera& camera, const CoverageOptions& coverage,
               geometry::Point at) {
    PicturePerson person;
    person.at = at;
    person.distance = std::hypot(at.x - camera.at.x, at.y - camera.at.y);
    const auto feet = answer.frame->pixelOf({at.x, at.y, 0});
    const auto head = answer.frame->pixelOf({at.x, at.y, kPersonHeight});
    if (!feet || !head) return;
    person.feet = *feet;
    person.head = *head;
    const double enlarged = static_cast<double>(answer.optics.lens.imageWidth) / answer.frame->width();
    person.pixels = distanceOf(*feet, *head) * enlarged;
    person.className = classOf(answer, camera, coverage, at);
    answer.persons.push_back(person);
}

void addPersons(CameraPicture& answer, const estate::Camera& camera, const CoverageOptions& coverage,
                const PictureOptions& options) {
    const double pan = camera.pan.radians();
    for (const double distance : options.personDistances)
        addPerson(answer, camera, coverage,
                  camera.at + geometry::Point{std::sin(pan), std::cos(pan)} * distance);
    for (const auto& at : options.personsAt) addPerson(answer, camera, coverage, at);
}

} // namespace

base::Result<CameraPicture> cameraPicture(const estate::Estate& estate, estate::CameraId id,
                                          const CoverageOptions& coverage, const PictureOptions& options,
                                          const base::Task& task) {
    const auto* camera = estate.cameras.find(id);
    if (!camera) return base::failure("no_such_row", "camera", base::say("there is no such camera"));
    auto optics = opticsOf(*camera, coverage);
    if (!optics) return base::failure(optics.error());
    const auto frame = geometry::PictureFrame::of(optics->pose, optics->lens, options.width);
    if (!frame) return base::failure(frame.error());
    CameraPicture answer;
    answer.optics = std::move(*optics);
    answer.frame = *frame;
    addPersons(answer, *camera, coverage, options);
    PictureSurfaces surfaces(camera->at, shownRange(*camera, answer.optics));
    surfaces.addFloor();
    surfaces.addPlan(estate, task);
    for (std::size_t i = 0; i < answer.persons.size(); ++i)
        surfaces.addPerson(answer.persons[i].at, static_cast<int>(i));
    answer.picture = geometry::pictureOf(*frame, surfaces.surfaces(), task);
    if (task.cancelled()) return base::failure("cancelled", "picture", base::say("was cancelled"));
    answer.things = surfaces.things();
    for (const std::int32_t mark : answer.picture.marks) {
        const int person = mark < 0 ? -1 : answer.things[static_cast<std::size_t>(mark)].person;
        if (person >= 0) answer.persons[static_cast<std::size_t>(person)].seen = true;
    }
    return answer;
}

} // namespace vidette::analysis

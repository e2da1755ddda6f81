// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_frame.h"

#include "base/speech.h"

namespace vidette::io {
namespace {

/// The file's own frame where areas are true in it, else the best of its country.
base::Result<std::string> chosenFrame(const std::string& source, geometry::Point place) {
    if (!epsgName(source).empty() && checkMetricFrame(source)) return source;
    const auto toDegrees = Transformation::between(source, kWgs84);
    if (!toDegrees) return base::failure(toDegrees.error());
    const auto degrees = toDegrees->apply(place);
    if (!degrees) return base::failure(degrees.error());
    return metricFramesFor({degrees->x, degrees->y}).front();
}

} // namespace

base::Result<MapFrameChange> MapFrameChange::from(const std::string& source, const MapRequest& request,
                                                  geometry::Point place) {
    MapFrameChange change;
    change.m_frame.source = frameInWords(source);
    if (source.empty()) {
        change.m_frame.target = request.frame.value_or("");
        return change;
    }
    if (request.frame && request.frame->empty()) {
        return base::failure(
            "frame_differs", "crs",
            base::say(
                "found {frame}, expected local metres as in the project; a map needs a project with a frame "
                "(vidette new --crs EPSG:…)",
                {{"frame", frameInWords(source)}}));
    }
    const auto target =
        request.frame ? base::Result<std::string>(*request.frame) : chosenFrame(source, place);
    if (!target) return base::failure(target.error());
    change.m_frame.target = *target;
    if (source == *target) {
        change.m_frame.accuracy = 0;
        return change;
    }
    auto transformation = Transformation::between(source, *target);
    if (!transformation) return base::failure(transformation.error());
    const auto accuracy = transformation->accuracyAt(place);
    if (accuracy) change.m_frame.accuracy = accuracy->value;
    change.m_transformation = std::move(*transformation);
    return change;
}

base::Result<base::Done> MapFrameChange::apply(MapFeature& feature) const {
    auto done = base::Result<base::Done>(base::Done{});
    if (!m_transformation && m_unit == 1) return done;
    const auto& points = feature.geometry.points;
    if (m_transformation && !points.empty()) {
        const auto north = m_transformation->northAt(points.front());
        feature.turn = north ? north->degrees() : 0;
    }
    eachPosition(feature.geometry, [&](geometry::Point& p) {
        p = p * m_unit;
        if (!m_transformation || !done) return;
        const auto moved = m_transformation->apply(p);
        if (moved) p = *moved;
        if (!moved) done = base::failure(moved.error());
    });
    return done;
}

} // namespace vidette::io

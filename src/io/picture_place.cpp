// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "geometry/map_fit.h"
#include "io/crs.h"
#include "io/picture_source.h"
#include "io/plan_feature.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace vidette::io {
namespace {

using geometry::Point;
using geometry::Transform;

constexpr int kGrid = 4; // steps along each side, between which the straight map is compared

struct TransformationDeleter {
    void operator()(OGRCoordinateTransformation* one) const { OGRCoordinateTransformation::DestroyCT(one); }
};
using FrameChange = std::unique_ptr<OGRCoordinateTransformation, TransformationDeleter>;

/// The same scale and turn, the lower left corner on the origin.
Transform ontoOrigin(Transform map, int width, int height) {
    Point low = map({0, 0});
    for (const Point corner :
         {Point{double(width), 0}, {0, double(height)}, {double(width), double(height)}}) {
        low.x = std::min(low.x, map(corner).x);
        low.y = std::min(low.y, map(corner).y);
    }
    map.by = map.by - low;
    return map;
}

/// The straight map that comes closest to the change of frames, and how far it is off.
std::optional<std::pair<Transform, double>> straightened(const Transform& own, int width, int height,
                                                         OGRCoordinateTransformation& change) {
    std::vector<geometry::PointPair> pairs;
    for (int row = 0; row <= kGrid; ++row) {
        for (int column = 0; column <= kGrid; ++column) {
            const Point pixel{double(width) * column / kGrid, double(height) * row / kGrid};
            Point place = own(pixel);
            if (!change.Transform(1, &place.x, &place.y)) return std::nullopt;
            pairs.push_back({pixel, place});
        }
    }
    const auto fit = geometry::fitAffine(pairs, geometry::Sense::Mirrored);
    if (!fit) return std::nullopt;
    return std::pair(fit->map, *std::max_element(fit->residuals.begin(), fit->residuals.end()));
}

bool isSound(const Transform& map) {
    const double area = std::abs(map.determinant());
    return std::isfinite(area) && area > 0 && std::isfinite(map.by.x) && std::isfinite(map.by.y);
}

} // namespace

std::optional<Transform> PictureSource::place(const std::string& frame, base::Warnings& warnings) const {
    GDALDataset& data = m_file.dataset();
    const GdalMessages messages;
    double said[6];
    if (data.GetGeoTransform(said) != CE_None) return std::nullopt;
    const Transform own{said[1], said[2], said[4], said[5], {said[0], said[3]}};
    const auto unplaced = [&](const std::string& why) {
        warnings.push_back({"no_place", m_path, why});
        return std::nullopt;
    };
    if (!isSound(own)) return unplaced(base::say("says where it lies with numbers that are no place"));
    const OGRSpatialReference* source = data.GetSpatialRef();
    if (!source || source->IsLocal()) {
        if (!frame.empty())
            warnings.push_back(
                {"assumed_crs", m_path,
                 base::say("does not say its frame; it is taken to be in {frame}", {{"frame", frame}})});
        return own;
    }
    const std::string name = oneLine(cleanText(source->GetName() ? source->GetName() : ""));
    if (frame.empty()) {
        if (!source->IsProjected())
            return unplaced(
                base::say("lies in {frame}, in degrees, and the plan is in local metres", {{"frame", name}}));
        warnings.push_back({"frame_differs", m_path,
                            base::say("lies in {frame}, and the plan is in local metres; its scale is kept "
                                      "and it stands on the origin",
                                      {{"frame", name}})});
        return ontoOrigin(own, width(), height());
    }
    OGRSpatialReference target;
    if (target.SetFromUserInput(definitionOf(frame).c_str()) != OGRERR_NONE)
        return unplaced(base::say("lies in {frame}, and the plan's frame {other} is not in the register",
                                  {{"frame", name}, {"other", frame}}));
    target.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    constexpr const char* kSame[] = {"IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", "CRITERION=EQUIVALENT",
                                     nullptr};
    if (source->IsSame(&target, kSame)) return own;
    const FrameChange change(OGRCreateCoordinateTransformation(source, &target));
    const auto straight = change ? straightened(own, width(), height(), *change) : std::nullopt;
    if (!straight)
        return unplaced(base::say("lies in {frame}, which cannot be brought into {other}",
                                  {{"frame", name}, {"other", frame}}));
    warnings.push_back(
        {"reprojected", m_path,
         base::say("lies in {frame} and was brought into {other}; it is at most {metres} m off",
                   {{"frame", name}, {"other", frame}, {"metres", base::sayNumber(straight->second, 2)}})});
    return straight->first;
}

} // namespace vidette::io

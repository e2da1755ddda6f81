// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/field.h"
#include "estate/place.h"
#include "geometry/transform.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What lies under and on the plan without being part of the place: pictures (a scan, a page of a PDF, an
/// aerial photo) and words. Both are records (record.h).
namespace vidette::estate {

using PlanImageId = base::Id<struct PlanImageTag>;
using ImageContentId = base::Id<struct ImageContentTag>;
using NoteId = base::Id<struct NoteTag>;

/// A place in the picture and where it lies on the plan. Kept, so that the scale can be made again.
struct ControlPoint {
    geometry::Point pixel;
    geometry::Point plan;

    bool operator==(const ControlPoint&) const = default;
};

/// Whole pixels: the columns left … left + width − 1.
struct PixelRect {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;

    bool operator==(const PixelRect&) const = default;
};

/// Pixels are counted as in every picture: x to the right, y down, (0, 0) the outer corner of the first
/// pixel, (0.5, 0.5) its middle.
struct PlanImage {
    PlanImageId id;
    std::string code;
    std::string name;
    LevelId level;         ///< null = under every level
    std::string mediaType; ///< image/png, image/jpeg
    int pixelWidth = 0;
    int pixelHeight = 0;
    geometry::Transform toPlan;    ///< pixel → plan; in files x0, xx, xy, y0, yx, yy, as GDAL has them
    std::optional<PixelRect> crop; ///< what of it is shown; nothing = all
    double opacity = 1;            ///< 0 … 1
    bool visible = true;
    bool locked = false; ///< it cannot be moved by the mouse
    int order = 0;       ///< the higher lies above the lower
    std::string source;  ///< name of the file it came from, without its folder
    std::vector<ControlPoint> controlPoints;
    std::string digest; ///< SHA-256 of its bytes: which ImageContent

    bool operator==(const PlanImage&) const = default;
};

/// The bytes of pictures, once for all that show the same ones. They are never changed: other bytes are
/// another row.
struct ImageContent {
    ImageContentId id;  ///< made of the digest
    std::string digest; ///< SHA-256, 64 hexadecimal digits
    std::shared_ptr<const std::string> bytes;

    /// By the digest, which says which bytes they are.
    bool operator==(const ImageContent& other) const { return id == other.id && digest == other.digest; }
};

/// Words on the plan.
struct Note {
    NoteId id;
    std::string code;
    std::string text; ///< lines end in \n
    LevelId level;    ///< null = on every level
    Place place;      ///< where its first line begins
    double size = 0.3;
    std::string sizeUnit = "metre"; ///< metre: it grows with the plan; point: as printed
    double rotation = 0;            ///< degrees clockwise

    bool operator==(const Note&) const = default;
};

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Edits of pictures under the plan. Pure, like every edit. The rows themselves are records: what is said of
/// their fields is in plan_image_records.cpp, and putRecord(), changeRecord(), removeRecord() change them;
/// notes need no more than those.
namespace vidette::estate {

/// A picture of more bytes is refused.
constexpr std::size_t kLargestImage = 64'000'000;

/// Adds a picture with its bytes; its digest is made of them. Bytes that are there already are shared. Fails
/// as putRecord() does, with "too_large" above kLargestImage or 250 megapixels, with "bad_value" when the
/// bytes do not begin as a picture of its media type does. Cost: one pass over the bytes (0.1 s for 64 MB).
base::Result<Estate> addPlanImage(const Estate& estate, PlanImage image, std::string bytes);
/// The same with bytes whose digest was made below the window.
base::Result<Estate> addPlanImage(const Estate& estate, PlanImage image, ImageContent content);

/// The bytes of a picture; null when they are missing (a damaged file).
std::shared_ptr<const std::string> bytesOf(const Estate& estate, const PlanImage& image);

ImageContentId contentId(const std::string& digest);
/// Bytes as the document keeps them.
ImageContent contentOf(std::string bytes);
/// Leaves out bytes that no picture shows any more.
void dropUnusedContents(Estate& estate);

/// What stands in one field, as text: "x0 xx xy y0 yx yy"; "left top width height"; "px,py=x,y px,py=x,y".
/// Numbers read back unchanged. The other way gives nothing where the text is something else.
std::string mapText(const geometry::Transform& map);
std::optional<geometry::Transform> mapFrom(std::string_view text);
std::string rectText(const PixelRect& rect);
std::optional<PixelRect> rectFrom(std::string_view text);
std::string controlPointsText(const std::vector<ControlPoint>& points);
std::optional<std::vector<ControlPoint>> controlPointsFrom(std::string_view text);

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "estate/plan_image_edits.h"
#include "estate/record_edits.h"

#include <cmath>
#include <type_traits>

namespace vidette::estate {

namespace fields {

/// What stands as text in one field.
template<typename T, std::string (*kText)(const T&), std::optional<T> (*kValue)(std::string_view)>
struct AsText {
    static constexpr FieldKind kKind = FieldKind::Text;
    static FieldValue get(const T& v) {
        std::string text = kText(v);
        return text.empty() ? FieldValue() : FieldValue(std::move(text));
    }
    static bool set(T& v, const FieldValue& from) {
        if (std::holds_alternative<std::monostate>(from)) return v = T{}, true;
        const auto* text = std::get_if<std::string>(&from);
        auto value = text ? kValue(*text) : std::nullopt;
        return value ? (v = std::move(*value), true) : false;
    }
};

template<>
struct Kind<geometry::Transform> : AsText<geometry::Transform, mapText, mapFrom> {};
template<>
struct Kind<PixelRect> : AsText<PixelRect, rectText, rectFrom> {};
template<>
struct Kind<std::vector<ControlPoint>>
    : AsText<std::vector<ControlPoint>, controlPointsText, controlPointsFrom> {};

} // namespace fields

namespace {

constexpr double kMostPixels = 250e6;

base::Result<base::Done> bad(const PlanImage& row, const char* field, const std::string& message) {
    return base::failure("bad_value", nameOf(row) + ": " + field, message);
}

bool isFlat(const geometry::Transform& map) {
    const double longest = std::hypot(std::hypot(map.xx, map.xy), std::hypot(map.yx, map.yy));
    constexpr double kThinnest = 1e-9;
    return !(std::abs(map.determinant()) > kThinnest * longest * longest);
}

base::Result<base::Done> checkPixels(const PlanImage& row) {
    const double pixels = static_cast<double>(row.pixelWidth) * row.pixelHeight;
    if (pixels > kMostPixels)
        return base::failure("too_large", nameOf(row) + ": pixel_width",
                             base::say("found {found} megapixels, expected at most {most}",
                                       {{"found", base::sayNumber(pixels / 1e6)},
                                        {"most", base::sayNumber(kMostPixels / 1e6)}}));
    if (!row.crop) return base::Done{};
    const PixelRect& crop = *row.crop;
    const bool isWithin = crop.left >= 0 && crop.top >= 0 && crop.width > 0 && crop.height > 0 &&
                          crop.width <= row.pixelWidth - crop.left &&
                          crop.height <= row.pixelHeight - crop.top;
    return isWithin ? base::Done{}
                    : bad(row, "crop", base::say("expected a rectangle of pixels inside the picture"));
}

base::Result<base::Done> checkPlanImage(const Estate& estate, const PlanImage& row) {
    const auto pixels = checkPixels(row);
    if (!pixels) return pixels;
    if (isFlat(row.toPlan))
        return bad(row, "to_plan",
                   base::say("the picture would have no area, expected a map that keeps areas"));
    if (row.source.find_first_of("/\\") != std::string::npos)
        return bad(row, "source", base::say("found a path, expected the name of a file without its folder"));
    if (estate.imageContents.find(contentId(row.digest))) return base::Done{};
    return base::failure("no_such_row", nameOf(row) + ": digest",
                         base::say("this project has no picture with these bytes; import the file"));
}

base::Result<base::Done> checkNote(const Estate&, const Note& row) {
    if (std::holds_alternative<geometry::Point>(row.place)) return base::Done{};
    return base::failure("bad_value", nameOf(row) + ": place", base::say("expected a point"));
}

} // namespace

const Record<PlanImage>& recordOf(const PlanImage*) {
    static const Record<PlanImage> kRecord{
        "plan_image",
        "IMG-",
        &Estate::planImages,
        {field<&PlanImage::name>("name"), field<&PlanImage::level>("level").refersTo("level"),
         field<&PlanImage::mediaType>("media_type").oneOf("media_type").needed(),
         field<&PlanImage::pixelWidth>("pixel_width").within(1, 1e6),
         field<&PlanImage::pixelHeight>("pixel_height").within(1, 1e6), field<&PlanImage::toPlan>("to_plan"),
         field<&PlanImage::crop>("crop"), field<&PlanImage::opacity>("opacity").within(0, 1),
         field<&PlanImage::visible>("visible"), field<&PlanImage::locked>("locked"),
         field<&PlanImage::order>("ord"), field<&PlanImage::source>("source"),
         field<&PlanImage::controlPoints>("control_points"), field<&PlanImage::digest>("digest").needed()},
        checkPlanImage,
        dropUnusedContents};
    return kRecord;
}

const Record<Note>& recordOf(const Note*) {
    static const Record<Note> kRecord{
        "note",
        "NT-",
        &Estate::notes,
        {field<&Note::text>("text").needed(), field<&Note::level>("level").refersTo("level"),
         field<&Note::size>("size").within(1e-3, 1e4),
         field<&Note::sizeUnit>("size_unit").oneOf("size_unit").needed(),
         field<&Note::rotation>("rotation").within(-3600, 3600), field<&Note::place>("place").needed()},
        checkNote};
    return kRecord;
}

} // namespace vidette::estate

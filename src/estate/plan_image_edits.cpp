// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/plan_image_edits.h"

#include "base/sha256.h"
#include "base/speech.h"
#include "base/text.h"
#include "estate/record_edits.h"

#include <array>
#include <cmath>
#include <set>

namespace vidette::estate {
namespace {

using geometry::Point;
using geometry::Transform;

/// Numbers between any of these signs; nothing when a piece is no number.
std::optional<std::vector<double>> numbersIn(std::string_view text, std::string_view separators) {
    std::vector<double> numbers;
    for (std::size_t at = text.find_first_not_of(separators); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        const auto number = base::numberFromText(text.substr(at, end - at));
        if (!number) return std::nullopt;
        numbers.push_back(*number);
        at = text.find_first_not_of(separators, end);
    }
    return numbers;
}

std::string numbersText(const std::vector<double>& numbers) {
    std::vector<std::string> texts;
    for (const double number : numbers) texts.push_back(base::toText(number));
    return base::join(texts, " ");
}

std::optional<Point> pointFrom(std::string_view text) {
    const auto comma = text.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    const auto x = base::numberFromText(text.substr(0, comma));
    const auto y = base::numberFromText(text.substr(comma + 1));
    if (!x || !y) return std::nullopt;
    return Point{*x, *y};
}

std::string pointText(Point point) {
    return base::toText(point.x) + "," + base::toText(point.y);
}

struct Beginning {
    std::string_view mediaType;
    std::string_view bytes;
};

bool beginsAs(std::string_view mediaType, std::string_view bytes) {
    static constexpr std::array<Beginning, 2> kBeginnings{
        {{"image/png", "\x89PNG\r\n\x1a\n"}, {"image/jpeg", "\xFF\xD8\xFF"}}};
    for (const Beginning& one : kBeginnings)
        if (one.mediaType == mediaType) return bytes.substr(0, one.bytes.size()) == one.bytes;
    return true; // another type of the list of words: whoever extends it reads it
}

std::string whereOf(const PlanImage& image) {
    return "plan_image " + image.code;
}

base::Result<base::Done> checkSize(const PlanImage& image, const std::string& bytes) {
    if (bytes.size() <= kLargestImage) return base::Done{};
    return base::failure("too_large", whereOf(image),
                         base::say("found {found} MB, expected at most {most}",
                                   {{"found", std::to_string(bytes.size() / 1'000'000)},
                                    {"most", std::to_string(kLargestImage / 1'000'000)}}));
}

} // namespace

base::Result<Estate> addPlanImage(const Estate& estate, PlanImage image, std::string bytes) {
    const auto small = checkSize(image, bytes);
    if (!small) return base::failure(small.error());
    return addPlanImage(estate, std::move(image), contentOf(std::move(bytes)));
}

base::Result<Estate> addPlanImage(const Estate& estate, PlanImage image, ImageContent content) {
    const auto small = checkSize(image, *content.bytes);
    if (!small) return base::failure(small.error());
    if (!beginsAs(image.mediaType, *content.bytes))
        return base::failure("bad_value", whereOf(image) + ": media_type",
                             base::say("these are not the bytes of an {type}", {{"type", image.mediaType}}));
    image.digest = content.digest;
    Estate next = estate;
    if (!next.imageContents.find(content.id))
        next.imageContents = next.imageContents.with(std::move(content));
    return putRecord(next, std::move(image));
}

std::shared_ptr<const std::string> bytesOf(const Estate& estate, const PlanImage& image) {
    const ImageContent* content = estate.imageContents.find(contentId(image.digest));
    return content ? content->bytes : nullptr;
}

ImageContentId contentId(const std::string& digest) {
    return ImageContentId::named("image content:" + digest);
}

ImageContent contentOf(std::string bytes) {
    const std::string digest = base::sha256(bytes);
    return {contentId(digest), digest, std::make_shared<const std::string>(std::move(bytes))};
}

void dropUnusedContents(Estate& estate) {
    std::set<ImageContentId> used;
    for (const PlanImage& image : estate.planImages) used.insert(contentId(image.digest));
    const auto contents = estate.imageContents;
    for (const ImageContent& content : contents)
        if (!used.contains(content.id)) estate.imageContents = estate.imageContents.without(content.id);
}

std::string mapText(const Transform& map) {
    return numbersText({map.by.x, map.xx, map.xy, map.by.y, map.yx, map.yy});
}

std::optional<Transform> mapFrom(std::string_view text) {
    const auto numbers = numbersIn(text, " ,;");
    if (!numbers || numbers->size() != 6) return std::nullopt;
    const auto& n = *numbers;
    return Transform{n[1], n[2], n[4], n[5], {n[0], n[3]}};
}

std::string rectText(const PixelRect& rect) {
    return numbersText({double(rect.left), double(rect.top), double(rect.width), double(rect.height)});
}

std::optional<PixelRect> rectFrom(std::string_view text) {
    const auto numbers = numbersIn(text, " ,;");
    if (!numbers || numbers->size() != 4) return std::nullopt;
    constexpr double kLargest = 1e9;
    for (const double number : *numbers)
        if (std::trunc(number) != number || std::abs(number) > kLargest) return std::nullopt;
    const auto whole = [&](std::size_t i) { return static_cast<int>(numbers->at(i)); };
    return PixelRect{whole(0), whole(1), whole(2), whole(3)};
}

std::string controlPointsText(const std::vector<ControlPoint>& points) {
    std::vector<std::string> texts;
    for (const auto& point : points) texts.push_back(pointText(point.pixel) + "=" + pointText(point.plan));
    return base::join(texts, " ");
}

std::optional<std::vector<ControlPoint>> controlPointsFrom(std::string_view text) {
    std::vector<ControlPoint> points;
    for (const auto& part : base::split(text, ' ')) {
        if (part.empty()) continue;
        const auto equals = part.find('=');
        if (equals == std::string::npos) return std::nullopt;
        const auto pixel = pointFrom(std::string_view(part).substr(0, equals));
        const auto plan = pointFrom(std::string_view(part).substr(equals + 1));
        if (!pixel || !plan) return std::nullopt;
        points.push_back({*pixel, *plan});
    }
    return points;
}

} // namespace vidette::estate

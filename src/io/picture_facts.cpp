// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/picture_facts.h"

#include "base/speech.h"
#include "base/text.h"

#include <vector>

namespace vidette::io {
namespace {

constexpr std::string_view kPng = "\x89PNG\r\n\x1a\n";
constexpr std::string_view kJpeg = "\xFF\xD8\xFF";

/// A number of so many bytes, the highest first; 0 beyond the end.
unsigned numberAt(std::string_view bytes, std::size_t at, std::size_t count) {
    if (at + count > bytes.size()) return 0;
    unsigned number = 0;
    for (std::size_t i = at; i < at + count; ++i) number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

base::Error noSize() {
    return {"damaged", "picture", base::say("its size is missing or cut off")};
}

base::Result<PictureFacts> sized(std::string mediaType, unsigned width, unsigned height) {
    constexpr unsigned kLargest = 1'000'000;
    if (width == 0 || height == 0 || width > kLargest || height > kLargest) return base::failure(noSize());
    return PictureFacts{std::move(mediaType), static_cast<int>(width), static_cast<int>(height), 0};
}

/// A number of an EXIF segment, which says itself which byte is first.
unsigned tiffNumber(std::string_view tiff, std::size_t at, std::size_t count) {
    if (!tiff.starts_with("II")) return numberAt(tiff, at, count);
    if (at + count > tiff.size()) return 0;
    unsigned number = 0;
    for (std::size_t i = count; i-- > 0;) number = number << 8 | static_cast<unsigned char>(tiff[at + i]);
    return number;
}

/// The turn that an application segment notes; 0 where it notes none.
int turnsIn(std::string_view segment) {
    constexpr std::string_view kExif{"Exif\0\0", 6};
    constexpr unsigned kOrientation = 274;
    constexpr std::size_t kEntry = 12;
    if (!segment.starts_with(kExif)) return 0;
    const std::string_view tiff = segment.substr(kExif.size());
    if (!tiff.starts_with("II") && !tiff.starts_with("MM")) return 0;
    const std::size_t first = tiffNumber(tiff, 4, 4);
    const unsigned count = tiffNumber(tiff, first, 2);
    for (std::size_t at = first + 2; at < first + 2 + count * kEntry && at + kEntry <= tiff.size();
         at += kEntry) {
        if (tiffNumber(tiff, at, 2) != kOrientation) continue;
        const unsigned said = tiffNumber(tiff, at + 8, 2);
        return said == 6 ? 1 : said == 3 ? 2 : said == 8 ? 3 : 0;
    }
    return 0;
}

bool isFrame(unsigned marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

base::Result<PictureFacts> jpegFacts(std::string_view bytes) {
    constexpr unsigned kApplication1 = 0xE1;
    int turns = 0;
    for (std::size_t at = 2; at + 4 <= bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) != 0xFF) break;
        const unsigned marker = numberAt(bytes, at + 1, 1);
        if (marker == 0xFF) { // a filling byte
            ++at;
            continue;
        }
        if (isFrame(marker)) {
            auto facts = sized("image/jpeg", numberAt(bytes, at + 7, 2), numberAt(bytes, at + 5, 2));
            if (facts) facts->turns = turns;
            return facts;
        }
        const bool hasLength = marker != 0x01 && (marker < 0xD0 || marker > 0xD8);
        const unsigned length = hasLength ? numberAt(bytes, at + 2, 2) : 0;
        if (hasLength && length < 2) break;
        if (marker == kApplication1 && turns == 0) turns = turnsIn(bytes.substr(at + 4, length - 2));
        at += 2 + length;
    }
    return base::failure(noSize());
}

} // namespace

base::Result<PictureFacts> readPictureFacts(std::string_view bytes) {
    if (bytes.starts_with(kPng)) {
        if (bytes.size() < 24 || bytes.substr(12, 4) != "IHDR") return sized("", 0, 0);
        return sized("image/png", numberAt(bytes, 16, 4), numberAt(bytes, 20, 4));
    }
    if (bytes.starts_with(kJpeg)) return jpegFacts(bytes);
    return base::failure("unknown_format", "picture", base::say("found neither PNG nor JPEG"));
}

std::optional<geometry::Transform> worldFileFrom(std::string_view text) {
    std::vector<double> n;
    for (const auto& line : base::split(text, '\n')) {
        const auto word = base::trimmed(line);
        if (word.empty()) continue;
        const auto number = base::numberFromText(word);
        if (!number) return std::nullopt;
        n.push_back(*number);
    }
    if (n.size() != 6) return std::nullopt;
    return geometry::Transform{n[0], n[2], n[1], n[3], {n[4] - (n[0] + n[2]) / 2, n[5] - (n[1] + n[3]) / 2}};
}

} // namespace vidette::io

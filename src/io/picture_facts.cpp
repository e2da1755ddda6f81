// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/picture_facts.h"

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

base::Result<PictureFacts> sized(std::string mediaType, unsigned width, unsigned height) {
    constexpr unsigned kLargest = 1'000'000;
    if (width == 0 || height == 0 || width > kLargest || height > kLargest)
        return base::failure("damaged", "picture", "its size is missing or cut off");
    return PictureFacts{std::move(mediaType), static_cast<int>(width), static_cast<int>(height)};
}

bool isFrame(unsigned marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

base::Result<PictureFacts> jpegFacts(std::string_view bytes) {
    for (std::size_t at = 2; at + 4 <= bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) != 0xFF) break;
        const unsigned marker = numberAt(bytes, at + 1, 1);
        if (marker == 0xFF) { // a filling byte
            ++at;
            continue;
        }
        if (isFrame(marker))
            return sized("image/jpeg", numberAt(bytes, at + 7, 2), numberAt(bytes, at + 5, 2));
        const bool hasLength = marker != 0x01 && (marker < 0xD0 || marker > 0xD8);
        const unsigned length = hasLength ? numberAt(bytes, at + 2, 2) : 0;
        if (hasLength && length < 2) break;
        at += 2 + length;
    }
    return base::failure("damaged", "picture", "its size is missing or cut off");
}

} // namespace

base::Result<PictureFacts> readPictureFacts(std::string_view bytes) {
    if (bytes.starts_with(kPng)) {
        if (bytes.size() < 24 || bytes.substr(12, 4) != "IHDR") return sized("", 0, 0);
        return sized("image/png", numberAt(bytes, 16, 4), numberAt(bytes, 20, 4));
    }
    if (bytes.starts_with(kJpeg)) return jpegFacts(bytes);
    return base::failure("unknown_format", "picture", "found neither PNG nor JPEG");
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/image.h"

#include "base/check.h"

#include <zlib.h>

#include <charconv>
#include <cmath>

namespace vidette::report {
namespace {

std::string bytesOf(std::uint32_t number) {
    std::string bytes;
    for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>((number >> shift) & 0xFF);
    return bytes;
}

/// Length, name, content, and the check sum of the last two.
std::string chunk(const std::string& name, const std::string& content) {
    const std::string body = name + content;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
    return bytesOf(static_cast<std::uint32_t>(content.size())) + body +
           bytesOf(static_cast<std::uint32_t>(sum));
}

std::string compressed(const std::string& bytes) {
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    std::string packed(size, '\0');
    const int status =
        compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                  reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()), 6);
    VIDETTE_CHECK(status == Z_OK, "the room for packed pixels is computed by the library itself");
    packed.resize(size);
    return packed;
}

} // namespace

Rgb rgbOf(std::string_view hex) {
    unsigned value = 0;
    if (hex.size() != 7 || hex.front() != '#') return {};
    const auto [end, error] = std::from_chars(hex.data() + 1, hex.data() + hex.size(), value, 16);
    if (error != std::errc() || end != hex.data() + hex.size()) return {};
    return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>((value >> 8) & 0xFF),
            static_cast<std::uint8_t>(value & 0xFF)};
}

Rgb mixed(const Rgb& over, const Rgb& ground, double share) {
    const auto mix = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a * share + b * (1 - share)));
    };
    return {mix(over.red, ground.red), mix(over.green, ground.green), mix(over.blue, ground.blue)};
}

std::string pngOf(const Image& image) {
    std::string rows;
    const auto width = static_cast<std::size_t>(image.width);
    rows.reserve(image.pixels.size() * 3 + static_cast<std::size_t>(image.height));
    for (std::size_t i = 0; i < image.pixels.size(); ++i) {
        if (i % width == 0) rows += '\0';
        for (const std::uint8_t part : {image.pixels[i].red, image.pixels[i].green, image.pixels[i].blue})
            rows += static_cast<char>(part);
    }
    const std::string header = bytesOf(static_cast<std::uint32_t>(image.width)) +
                               bytesOf(static_cast<std::uint32_t>(image.height)) +
                               std::string("\x08\x02\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", header) + chunk("IDAT", compressed(rows)) + chunk("IEND", "");
}

std::string base64Of(const std::string& bytes) {
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = (group << 8) | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
        for (const int shift : {18, 12, 6, 0}) text += kDigits[(group >> shift) & 0x3F];
    }
    const std::size_t rest = bytes.size() % 3;
    if (rest > 0) text.replace(text.size() - (3 - rest), 3 - rest, 3 - rest, '=');
    return text;
}

} // namespace vidette::report

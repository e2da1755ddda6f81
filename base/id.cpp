// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

namespace vidette::base {
namespace {

constexpr std::uint64_t kVariant = 0x8000000000000000ULL;
constexpr std::uint64_t kVariantMask = 0x3FFFFFFFFFFFFFFFULL;

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

} // namespace

std::string toText(const Uuid& uuid) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20) text += '-';
        const std::uint64_t word = nibble < 16 ? uuid.high : uuid.low;
        text += kDigits[(word >> (60 - 4 * (nibble % 16))) & 0xF];
    }
    return text;
}

std::optional<Uuid> uuidFromText(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    Uuid uuid;
    int nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0) return std::nullopt;
        std::uint64_t& word = nibble < 16 ? uuid.high : uuid.low;
        word = (word << 4) | static_cast<std::uint64_t>(digit);
        ++nibble;
    }
    return uuid;
}

Uuid newUuid() {
    thread_local std::mt19937_64 random{std::random_device{}() * 0x100000001ULL + std::random_device{}()};
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto millis =
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
    // Twelve bits below the milliseconds count on, so that ids made in a row sort as they were made.
    constexpr int kCounterBits = 12;
    constexpr std::uint64_t kCounter = 0xFFFULL;
    thread_local std::uint64_t last = 0;
    last = std::max(last + 1, millis << kCounterBits);
    const std::uint64_t high = ((last >> kCounterBits) << 16) | 0x7000ULL | (last & kCounter);
    return {high, (random() & kVariantMask) | kVariant};
}

Uuid uuidFromName(std::string_view name) {
    // Two 64-bit FNV-1a hashes with different starting points; together wide enough for the rows of a city.
    constexpr std::uint64_t kPrime = 1099511628211ULL;
    std::uint64_t first = 14695981039346656037ULL;
    std::uint64_t second = 0x6C62272E07BB0142ULL;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        first = (first ^ byte) * kPrime;
        second = (second ^ (byte + 0x5BU)) * kPrime;
        second ^= second >> 29;
    }
    return {(first & ~0xF000ULL) | 0x8000ULL, (second & kVariantMask) | kVariant};
}

} // namespace vidette::base

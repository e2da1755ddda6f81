// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/stored_zip.h"

#include "base/check.h"

#include <array>
#include <cstdint>

/// PKWARE's APPNOTE 6.3.3, sections 4.3.7 (local header), 4.3.12 (directory) and 4.3.16 (its end).
namespace vidette::io {
namespace {

constexpr std::uint32_t kLocal = 0x04034b50;
constexpr std::uint32_t kDirectory = 0x02014b50;
constexpr std::uint32_t kEnd = 0x06054b50;
constexpr std::uint16_t kVersion = 20;
constexpr std::uint16_t kUtf8 = 0x0800;
constexpr std::uint16_t kFirstDay = 0x0021; ///< 1 January 1980, where the dates of ZIP begin

std::uint32_t crcOf(const std::string& content) {
    static const auto table = [] {
        std::array<std::uint32_t, 256> entries{};
        for (std::uint32_t i = 0; i < entries.size(); ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit) value = (value >> 1U) ^ ((value & 1U) ? 0xEDB88320U : 0U);
            entries[i] = value;
        }
        return entries;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : content) crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

void put16(std::string& bytes, std::uint16_t value) {
    bytes += static_cast<char>(value & 0xFFU);
    bytes += static_cast<char>(value >> 8U);
}

void put32(std::string& bytes, std::uint32_t value) {
    put16(bytes, static_cast<std::uint16_t>(value & 0xFFFFU));
    put16(bytes, static_cast<std::uint16_t>(value >> 16U));
}

/// What local header and directory say alike: version … length of the extra field.
void putFacts(std::string& bytes, const ZipEntry& entry) {
    const auto size = static_cast<std::uint32_t>(entry.content.size());
    put16(bytes, kVersion);
    put16(bytes, kUtf8);
    put16(bytes, 0); // stored
    put16(bytes, 0); // midnight
    put16(bytes, kFirstDay);
    put32(bytes, crcOf(entry.content));
    put32(bytes, size);
    put32(bytes, size);
    put16(bytes, static_cast<std::uint16_t>(entry.name.size()));
    put16(bytes, 0);
}

} // namespace

std::string storedZip(const std::vector<ZipEntry>& entries) {
    constexpr std::size_t kMostEntries = 0xFFFF;
    constexpr std::size_t kMostBytes = 0xFFFFFFFF;
    VIDETTE_CHECK(entries.size() <= kMostEntries, "an archive has at most 65,535 files");
    std::string bytes;
    std::string directory;
    for (const ZipEntry& entry : entries) {
        const auto offset = static_cast<std::uint32_t>(bytes.size());
        put32(bytes, kLocal);
        putFacts(bytes, entry);
        bytes += entry.name + entry.content;
        VIDETTE_CHECK(bytes.size() <= kMostBytes, "an archive has at most 4 GiB");
        put32(directory, kDirectory);
        put16(directory, kVersion);
        putFacts(directory, entry);
        put16(directory, 0); // no comment
        put16(directory, 0); // first disk
        put16(directory, 0);
        put32(directory, 0);
        put32(directory, offset);
        directory += entry.name;
    }
    const auto start = static_cast<std::uint32_t>(bytes.size());
    const auto count = static_cast<std::uint16_t>(entries.size());
    bytes += directory;
    put32(bytes, kEnd);
    put16(bytes, 0);
    put16(bytes, 0);
    put16(bytes, count);
    put16(bytes, count);
    put32(bytes, static_cast<std::uint32_t>(directory.size()));
    put32(bytes, start);
    put16(bytes, 0);
    return bytes;
}

} // namespace vidette::io

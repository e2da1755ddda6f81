// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/page_file.h"

#include "base/speech.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace vidette::store {
namespace {

constexpr std::size_t kHeader = 100;             // before the tree on the first page
constexpr std::size_t kLargestRow = 64ULL << 20; // as Database allows
constexpr std::size_t kMostColumns = 200;
constexpr unsigned char kInterior = 0x05;
constexpr unsigned char kLeaf = 0x0D;

/// A number of so many bytes, the highest first; zeros beyond the end.
std::uint64_t bigEndian(const std::string& bytes, std::size_t at, std::size_t count) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = at + i;
        number = number << 8U | (place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0U);
    }
    return number;
}

/// Seven bits per byte while the highest bit is set, nine bytes at most. Moves `at` behind it.
std::optional<std::uint64_t> varint(const std::string& bytes, std::size_t& at) {
    constexpr int kLast = 8;
    std::uint64_t number = 0;
    for (int i = 0; at < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (i == kLast) return number << 8U | byte;
        number = number << 7U | (byte & 0x7FU);
        if ((byte & 0x80U) == 0) return number;
    }
    return std::nullopt;
}

/// Bytes of a value of this serial type; nothing for the reserved ones.
std::optional<std::uint64_t> sizeOf(std::uint64_t type) {
    constexpr std::uint64_t kSizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    constexpr std::uint64_t kFirstBlob = 12;
    if (type < std::size(kSizes)) return kSizes[type];
    if (type < kFirstBlob) return std::nullopt;
    return (type - kFirstBlob) / 2;
}

std::int64_t wholeNumber(const std::string& bytes, std::size_t at, std::size_t count) {
    const std::uint64_t bits = bigEndian(bytes, at, count);
    const std::size_t unused = 64 - 8 * count;
    return static_cast<std::int64_t>(bits << unused) >> unused;
}

SqlValue valueOf(const std::string& bytes, std::size_t at, std::uint64_t type, std::size_t size) {
    constexpr std::uint64_t kReal = 7;
    constexpr std::uint64_t kZero = 8;
    constexpr std::uint64_t kOne = 9;
    if (type == 0) return {};
    if (type == kZero || type == kOne) return static_cast<std::int64_t>(type - kZero);
    if (type == kReal) {
        const std::uint64_t bits = bigEndian(bytes, at, size);
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        return number;
    }
    if (type < kReal) return wholeNumber(bytes, at, size);
    if (type % 2 == 1) return bytes.substr(at, size);
    return Blob(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                bytes.begin() + static_cast<std::ptrdiff_t>(at + size));
}

/// The values of a record as far as its bytes go; false when it is none.
bool readRecord(const std::string& record, FoundRow& row) {
    std::size_t at = 0;
    const auto head = varint(record, at);
    if (!head || *head > record.size() || *head < at) return false;
    std::size_t place = *head;
    while (at < *head) {
        const auto type = varint(record, at);
        const auto size = type ? sizeOf(*type) : std::nullopt;
        if (!size || row.values.size() == kMostColumns) return false;
        if (*size > record.size() - place) {
            row.isCut = true;
            return true;
        }
        row.values.push_back(valueOf(record, place, *type, *size));
        place += *size;
    }
    return !row.values.empty();
}

bool isListing(const FoundRow& row) {
    constexpr std::size_t kRoot = 3;
    if (row.values.size() <= kRoot) return false;
    const auto* kind = std::get_if<std::string>(row.values.data());
    return kind && *kind == "table" && std::holds_alternative<std::int64_t>(row.values[kRoot]);
}

} // namespace

PageFile::PageFile(std::ifstream file, std::size_t pageSize, std::size_t usable, std::uint32_t pages)
    : m_file(std::move(file)), m_pageSize(pageSize), m_usable(usable), m_pages(pages),
      m_seen(pages + 1ULL, false) {}

base::Result<PageFile> PageFile::open(const std::string& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) return base::failure("not_read", path, base::say("there is no such file"));
    const auto bytes = static_cast<std::uint64_t>(file.tellg());
    std::string head(kHeader, '\0');
    file.seekg(0);
    file.read(head.data(), kHeader);
    constexpr std::size_t kSizeAt = 16;
    constexpr std::size_t kReservedAt = 20;
    constexpr std::uint64_t kSmallest = 512;
    constexpr std::uint64_t kLargest = 65536;
    std::uint64_t size = bigEndian(head, kSizeAt, 2);
    if (size == 1) size = kLargest;
    const std::uint64_t reserved = bigEndian(head, kReservedAt, 1);
    const bool isSize = size >= kSmallest && (size & (size - 1)) == 0 && reserved <= size / 8;
    if (!file || !isSize)
        return base::failure("damaged", path,
                             base::say("the beginning of the file is gone, and with it all that tells "
                                       "where its rows are"));
    const std::uint64_t pages = (bytes + size - 1) / size;
    if (pages > UINT32_MAX - 1)
        return base::failure("damaged", path, base::say("the file is larger than a project"));
    return PageFile(std::move(file), size, size - reserved, static_cast<std::uint32_t>(pages));
}

std::string PageFile::page(std::uint32_t number) {
    std::string bytes(m_pageSize, '\0');
    m_file.clear();
    m_file.seekg(static_cast<std::streamoff>((number - 1ULL) * m_pageSize));
    m_file.read(bytes.data(), static_cast<std::streamsize>(m_pageSize));
    return bytes;
}

base::Result<FoundRows> PageFile::rowsFrom(std::uint32_t root, const base::Task& task) {
    constexpr std::size_t kInteriorHead = 12;
    FoundRows found;
    std::vector<std::uint32_t> next{root};
    while (!next.empty()) {
        if (task.cancelled()) return base::failure("cancelled", "", base::say("was cancelled"));
        const std::uint32_t number = next.back();
        next.pop_back();
        const bool isNew = number > 0 && number <= m_pages && !m_seen[number];
        const std::string bytes = isNew ? page(number) : std::string(1, '\0');
        const std::size_t head = number == 1 ? kHeader : 0;
        const auto kind = static_cast<unsigned char>(bytes[std::min(head, bytes.size() - 1)]);
        if (!isNew || (kind != kLeaf && kind != kInterior)) {
            ++found.lostPages;
            continue;
        }
        m_seen[number] = true;
        if (kind == kLeaf) {
            readLeaf(bytes, head, found);
            continue;
        }
        next.push_back(static_cast<std::uint32_t>(bigEndian(bytes, head + 8, 4)));
        const auto cells = std::min<std::size_t>(bigEndian(bytes, head + 3, 2), m_usable / 2);
        for (std::size_t i = cells; i-- > 0;) {
            const std::size_t cell = bigEndian(bytes, head + kInteriorHead + 2 * i, 2);
            next.push_back(static_cast<std::uint32_t>(bigEndian(bytes, cell, 4)));
        }
    }
    return found;
}

base::Result<FoundRows> PageFile::listedAnywhere(const base::Task& task) {
    FoundRows found;
    for (std::uint32_t number = 1; number <= m_pages; ++number) {
        if (task.cancelled()) return base::failure("cancelled", "", base::say("was cancelled"));
        const std::string bytes = page(number);
        const std::size_t head = number == 1 ? kHeader : 0;
        if (static_cast<unsigned char>(bytes[head]) == kLeaf) readLeaf(bytes, head, found);
        std::erase_if(found.rows, [](const FoundRow& row) { return !isListing(row); });
    }
    return found;
}

void PageFile::readLeaf(const std::string& bytes, std::size_t head, FoundRows& found) {
    constexpr std::size_t kLeafHead = 8;
    const auto cells = std::min<std::size_t>(bigEndian(bytes, head + 3, 2), m_usable / 2);
    for (std::size_t i = 0; i < cells; ++i) {
        FoundRow row;
        if (readCell(bytes, bigEndian(bytes, head + kLeafHead + 2 * i, 2), row)) {
            found.rows.push_back(std::move(row));
        } else {
            ++found.lostRows;
        }
    }
}

bool PageFile::readCell(const std::string& bytes, std::size_t at, FoundRow& row) {
    const auto size = varint(bytes, at);
    const auto rowid = size ? varint(bytes, at) : std::nullopt;
    if (!rowid || *size > kLargestRow) return false;
    std::string record;
    row.rowid = static_cast<std::int64_t>(*rowid);
    row.isCut = !payload(bytes, at, *size, record);
    return readRecord(record, row);
}

/// The part on the page, and the chain of pages on which the rest lies; false where it breaks off.
bool PageFile::payload(const std::string& bytes, std::size_t at, std::uint64_t size, std::string& whole) {
    const std::size_t most = m_usable - 35;
    const std::size_t least = (m_usable - 12) * 32 / 255 - 23;
    std::size_t local = size;
    if (size > most) {
        local = least + (size - least) % (m_usable - 4);
        if (local > most) local = least;
    }
    if (at + local > bytes.size()) return false;
    whole = bytes.substr(at, local);
    auto next = static_cast<std::uint32_t>(size > local ? bigEndian(bytes, at + local, 4) : 0);
    while (whole.size() < size) {
        if (next == 0 || next > m_pages) return false;
        const std::string more = page(next);
        whole.append(more, 4, std::min<std::size_t>(size - whole.size(), m_usable - 4));
        next = static_cast<std::uint32_t>(bigEndian(more, 0, 4));
    }
    return true;
}

} // namespace vidette::store

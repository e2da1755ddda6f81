// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// Identity of a row: a UUID whose C++ type says of what kind of row. `CameraId` and `ZoneId` do not mix.
///
/// New rows get a random, time-ordered UUID (version 7), so ids sort in the order of making. Rows read from a
/// file that only has names get an id made of the name (version 8), so reading twice gives the same ids.
namespace vidette::base {

struct Uuid {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    auto operator<=>(const Uuid&) const = default;
    bool isNull() const { return high == 0 && low == 0; }
};

/// Lower-case, 36 characters: "018f3c2e-…".
std::string toText(const Uuid& uuid);
/// Accepts upper and lower case; anything else than 8-4-4-4-12 hexadecimal digits is no UUID.
std::optional<Uuid> uuidFromText(std::string_view text);
/// A fresh version 7 UUID. Thread safe.
Uuid newUuid();
/// The same UUID (version 8) for the same text, on every machine. FNV-1a, 128 bits.
Uuid uuidFromName(std::string_view name);

template<typename Tag>
struct Id {
    Uuid uuid;

    auto operator<=>(const Id&) const = default;
    bool isNull() const { return uuid.isNull(); }
    std::string text() const { return toText(uuid); }
    static Id fresh() { return Id{newUuid()}; }
    static Id named(std::string_view name) { return Id{uuidFromName(name)}; }
};

} // namespace vidette::base

template<typename Tag>
struct std::hash<vidette::base::Id<Tag>> {
    std::size_t operator()(const vidette::base::Id<Tag>& id) const noexcept {
        return static_cast<std::size_t>(id.uuid.high ^ (id.uuid.low * 0x9E3779B97F4A7C15ULL));
    }
};

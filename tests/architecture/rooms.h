// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The arrows of the house as data. rooms.txt says which rooms and which libraries a room may include; a file
/// belongs to the room with the longest folder that begins its path. Files outside every room (tests) may
/// include anything.
namespace vidette::architecture {

struct Room {
    std::string name;
    std::string folder;
    std::vector<std::string> mayInclude;
    std::vector<std::string> libraries; ///< prefixes of headers in angle brackets
    std::vector<std::string> onlyInSource;

    bool operator==(const Room&) const = default;
};

/// The table of rooms.txt; a line without five columns is left out.
std::vector<Room> roomsFromText(std::string_view text);

/// Every include of a file that its room does not allow, as "geometry/foo.cpp:12 may not include …".
std::vector<std::string> forbiddenIncludes(const std::vector<Room>& rooms, const std::string& path,
                                           std::string_view text);

} // namespace vidette::architecture

// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rooms.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>

namespace vidette::architecture {
namespace {

std::vector<std::string> words(const std::string& cell) {
    std::vector<std::string> result;
    for (const std::string& word : base::split(cell, ' ')) {
        if (!word.empty() && word != "-") result.push_back(word);
    }
    return result;
}

bool beginsWithAny(std::string_view header, const std::vector<std::string>& prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [header](const std::string& prefix) { return header.starts_with(prefix); });
}

/// The C++ library: <vector>, <string_view>; no dot, no slash, no capital.
bool isStandardHeader(std::string_view header) {
    return std::all_of(header.begin(), header.end(), [](char c) {
        return std::islower(static_cast<unsigned char>(c)) || std::isdigit(static_cast<unsigned char>(c)) ||
               c == '_';
    });
}

const Room* roomOf(const std::vector<Room>& rooms, std::string_view path) {
    const Room* best = nullptr;
    for (const Room& room : rooms) {
        if (!path.starts_with(room.folder + "/")) continue;
        if (!best || room.folder.size() > best->folder.size()) best = &room;
    }
    return best;
}

/// What an include line names, with its first bracket: "<vector" or "\"base/id.h"; empty for other lines.
std::string_view included(std::string_view line) {
    line = base::trimmed(line);
    if (!line.starts_with('#')) return {};
    line = base::trimmed(line.substr(1));
    if (!line.starts_with("include")) return {};
    line = base::trimmed(line.substr(7));
    if (line.empty() || (line.front() != '<' && line.front() != '"')) return {};
    const auto end = line.find_first_of(">\"", 1);
    return end == std::string_view::npos ? std::string_view{} : line.substr(0, end);
}

bool allowsLibrary(const Room& room, std::string_view path, std::string_view header) {
    if (isStandardHeader(header)) return true;
    if (!beginsWithAny(header, room.libraries)) return false;
    return path.ends_with(".cpp") || !beginsWithAny(header, room.onlyInSource);
}

bool allowsRoom(const std::vector<Room>& rooms, const Room& room, std::string_view header) {
    if (header.ends_with(".moc")) return true;
    const Room* target = roomOf(rooms, header);
    if (!target) target = roomOf(rooms, "src/" + std::string(header));
    if (!target) return false;
    return target->name == room.name ||
           std::find(room.mayInclude.begin(), room.mayInclude.end(), target->name) != room.mayInclude.end();
}

} // namespace

std::vector<Room> roomsFromText(std::string_view text) {
    std::vector<Room> rooms;
    for (const std::string& line : base::split(text, '\n')) {
        const auto cells = base::split(line, '|');
        if (line.starts_with('#') || cells.size() != 5) continue;
        rooms.push_back({std::string(base::trimmed(cells[0])), std::string(base::trimmed(cells[1])),
                         words(cells[2]), words(cells[3]), words(cells[4])});
    }
    return rooms;
}

std::vector<std::string> forbiddenIncludes(const std::vector<Room>& rooms, const std::string& path,
                                           std::string_view text) {
    const Room* room = roomOf(rooms, path);
    if (!room) return {};
    std::vector<std::string> result;
    int number = 0;
    for (const std::string& line : base::split(text, '\n')) {
        ++number;
        const std::string_view target = included(line);
        if (target.empty()) continue;
        const std::string_view header = target.substr(1);
        const bool allowed =
            target.front() == '<' ? allowsLibrary(*room, path, header) : allowsRoom(rooms, *room, header);
        if (allowed) continue;
        result.push_back(path + ":" + std::to_string(number) + " may not include " + std::string(header));
    }
    return result;
}

} // namespace vidette::architecture

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/published_places.h"

#include "support/reference_data.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <lzma.h>
#include <map>
#include <sstream>
#include <string>

namespace vidette::support {
namespace {

using geometry::Point;
using geometry::Ring;

/// The ring with the largest area is the outline, the others are holes.
PublishedPlace placeOf(std::vector<Ring> rings) {
    PublishedPlace place;
    if (rings.empty()) return place;
    const auto outline = std::max_element(rings.begin(), rings.end(), [](const Ring& a, const Ring& b) {
        return std::abs(geometry::signedArea(a)) < std::abs(geometry::signedArea(b));
    });
    std::iter_swap(rings.begin(), outline);
    for (const Ring& ring : rings) place.nodes += static_cast<int>(ring.size());
    place.edges = place.nodes;
    place.floor.outer = rings.front();
    place.floor.holes.assign(rings.begin() + 1, rings.end());
    return place;
}

/// Rings of lines "x y"; any other line begins a new ring.
std::vector<Ring> ringsOf(const std::string& text) {
    std::vector<Ring> rings;
    std::istringstream lines(text);
    bool fresh = true;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        Point p;
        if (!(words >> p.x >> p.y)) {
            fresh = true;
            continue;
        }
        if (fresh) rings.emplace_back();
        fresh = false;
        rings.back().push_back(p);
    }
    return rings;
}

/// "p/q", divided once, in long double.
double fraction(std::istream& words) {
    std::string word;
    words >> word;
    const auto bar = word.find('/');
    const long double over = std::strtold(word.c_str(), nullptr);
    return static_cast<double>(
        bar == std::string::npos ? over : over / std::strtold(word.c_str() + bar + 1, nullptr));
}

std::string unpacked(const std::filesystem::path& file) {
    const std::string packed = readText(file);
    std::string text(1 << 24, '\0');
    std::uint64_t memory = UINT64_MAX;
    std::size_t in = 0;
    std::size_t out = 0;
    const auto bytes = [](const std::string& s) { return reinterpret_cast<const std::uint8_t*>(s.data()); };
    const lzma_ret end =
        lzma_stream_buffer_decode(&memory, 0, nullptr, bytes(packed), &in, packed.size(),
                                  reinterpret_cast<std::uint8_t*>(text.data()), &out, text.size());
    text.resize(end == LZMA_OK ? out : 0);
    return text;
}

/// The part of `text` after `before`, up to a quote.
std::string quoted(const std::string& text, const std::string& before, std::size_t from) {
    const auto at = text.find(before, from) + before.size();
    return text.substr(at, text.find('"', at) - at);
}

Point pointOf(const std::string& name) { // "(14.0, -46.0)"
    Point p;
    char sign = 0;
    std::istringstream words(name);
    words >> sign >> p.x >> sign >> p.y;
    return p;
}

using Neighbours = std::map<std::string, std::vector<std::string>>;

Ring walkedRing(Neighbours& neighbours, const std::string& start) {
    Ring ring;
    std::string at = start;
    while (!neighbours[at].empty()) {
        ring.push_back(pointOf(at));
        const std::string next = neighbours[at].back();
        neighbours[at].pop_back();
        auto& back = neighbours[next];
        back.erase(std::find(back.begin(), back.end(), at));
        at = next;
    }
    return ring;
}

} // namespace

PublishedPlace trivisMap(const std::filesystem::path& file) {
    const std::string text = readText(file);
    const double scale = std::strtod(text.c_str() + text.find("[SCALE]") + 7, nullptr);
    auto rings = ringsOf(text);
    for (Ring& ring : rings) {
        for (Point& p : ring) p = p * scale;
    }
    return placeOf(std::move(rings));
}

PublishedPlace visilibityEnvironment(const std::filesystem::path& file) {
    return placeOf(ringsOf(readText(file)));
}

std::vector<Point> visilibityGuards(const std::filesystem::path& file) {
    const auto rings = ringsOf(readText(file));
    return rings.empty() ? Ring{} : rings.front();
}

PublishedPlace artGallery(const std::filesystem::path& file) {
    std::istringstream words(readText(file));
    const auto ring = [&words] {
        Ring result;
        int corners = 0;
        words >> corners;
        for (int i = 0; i < corners; ++i) {
            const double x = fraction(words);
            result.push_back({x, fraction(words)});
        }
        return result;
    };
    std::vector<Ring> rings{ring()};
    int holes = 0;
    words >> holes;
    for (int i = 0; i < holes; ++i) rings.push_back(ring());
    return placeOf(std::move(rings));
}

PublishedPlace officeGraph(const std::filesystem::path& file) {
    const std::string text = unpacked(file);
    Neighbours neighbours;
    int nodes = 0;
    int edges = 0;
    for (auto at = text.find("<node "); at != std::string::npos; at = text.find("<node ", at + 1)) ++nodes;
    for (auto at = text.find("<edge "); at != std::string::npos; at = text.find("<edge ", at + 1)) {
        const std::string from = quoted(text, "source=\"", at);
        const std::string to = quoted(text, "target=\"", at);
        neighbours[from].push_back(to);
        neighbours[to].push_back(from);
        ++edges;
    }
    std::vector<Ring> rings;
    for (const auto& [start, ends] : Neighbours(neighbours)) {
        const Ring ring = walkedRing(neighbours, start);
        if (!ring.empty()) rings.push_back(ring);
    }
    auto place = placeOf(std::move(rings));
    place.nodes = nodes;
    place.edges = edges;
    return place;
}

} // namespace vidette::support

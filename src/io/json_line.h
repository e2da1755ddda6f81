// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/optional_units.h"
#include "geometry/polygon.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// JSON on one line, member by member in the order they are added; numbers read back unchanged. For plans
/// that people read and diff: what has its default is left out by the caller, what is empty is left out here.
namespace vidette::io {

std::string jsonText(std::string_view text);
std::string jsonPoint(geometry::Point p);
/// "[[0, 0], [1, 0]]"; a ring repeats its first point.
std::string jsonLine(const geometry::Polyline& line);
std::string jsonRing(const geometry::Ring& ring);
std::string jsonNumbers(const std::vector<double>& numbers);

class JsonObject {
  public:
    void text(const char* name, std::string_view value);
    void number(const char* name, double value);
    void number(const char* name, const std::optional<double>& value);
    void number(const char* name, const std::optional<base::Metres>& value) {
        number(name, base::plain(value));
    }
    void number(const char* name, const std::optional<base::Angle>& value) {
        number(name, base::plain(value));
    }
    void flag(const char* name, bool value);
    /// `json` is JSON already.
    void raw(const char* name, const std::string& json);
    bool empty() const { return m_members.empty(); }
    /// "{"layer": "camera", "id": "C1"}".
    std::string json() const { return "{" + m_members + "}"; }

  private:
    std::string m_members;
};

} // namespace vidette::io

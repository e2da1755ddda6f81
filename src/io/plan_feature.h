// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "geometry/polygon.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// An exchange plan before it has a meaning: features with a geometry and named values, as any text format
/// can give them (GeoJSON here, rows of a CSV table too). What they mean for the document is decided in
/// plan_rows.h, so both formats share one set of rules and messages.
namespace vidette::io {

/// Numbers by name: {"detect": 44, "identify": 4.4}.
using NamedNumbers = std::vector<std::pair<std::string, double>>;

/// One of a list of objects: {"name": "gate", "pan": 90}; members that are null are left out.
struct FieldRecord {
    NamedNumbers numbers;
    std::vector<std::pair<std::string, std::string>> texts;

    bool operator==(const FieldRecord&) const = default;
};

/// Something that no property of a plan is: what aList() and anObject() say, in English.
struct OtherValue {
    std::string description;

    bool operator==(const OtherValue&) const = default;
};

/// The value of a property; monostate = null.
using FieldValue = std::variant<std::monostate, bool, double, std::string, std::vector<double>, NamedNumbers,
                                std::vector<FieldRecord>, std::vector<std::string>, OtherValue>;

/// A text of a file as messages show it: on one line, without control characters, at most 60 bytes.
std::string oneLine(std::string text);

std::string aList();
std::string anObject();

/// "the text 'abc'", "3.5", "a list": how messages call a value.
std::string describe(const FieldValue& value);

struct PlanGeometry {
    std::string type; ///< "Polygon", …; "" = none
    std::vector<geometry::Point> points;
    std::vector<geometry::Polyline> lines;
    std::vector<std::vector<geometry::Ring>> polygons; ///< rings as written, first point repeated or not
};

/// Calls `visit(Point&)` for every position.
template<typename Visit>
void eachPosition(PlanGeometry& geometry, Visit visit) {
    for (auto& p : geometry.points) visit(p);
    for (auto& line : geometry.lines) {
        for (auto& p : line) visit(p);
    }
    for (auto& rings : geometry.polygons) {
        for (auto& ring : rings) {
            for (auto& p : ring) visit(p);
        }
    }
}

struct PlanFeature {
    std::string layer;
    std::string id; ///< of the feature itself; used where the properties have none
    std::map<std::string, FieldValue> fields;
    PlanGeometry geometry;
    bool fromText = false; ///< values come from a table of text: "2.6" is a number, "" is nothing
    std::string place;     ///< how messages call it before its id is known: "feature 3", "line 7"
};

enum class PlanFrame {
    Wgs84, ///< longitude, latitude in degrees
    Local, ///< metres of a floor plan
    Named, ///< metres of a projected frame
};

/// A decision problem kept with the plan; its text is read by decision_json.h.
struct PlanProblem {
    std::string id;
    std::string uid;
    std::string json;
};

struct PlanFile {
    PlanFrame frame = PlanFrame::Wgs84;
    std::string crsName; ///< as written, for Named
    std::vector<PlanFeature> features;
    std::map<std::string, FieldValue> header; ///< numbers and texts of the member "vidette"
    /// Rows without a place, by table: "sites", "levels", "kits".
    std::map<std::string, std::vector<PlanFeature>> tables;
    std::vector<PlanProblem> problems;
};

/// Reads GeoJSON text. Fails naming file, line and column (broken JSON) or file and feature, and with
/// "cancelled".
base::Result<PlanFile> parsePlanFile(std::string_view text, const std::string& fileName,
                                     const base::Task& task);

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "base/text.h"
#include "io/map_writers.h"
#include "io/osm_cameras.h"
#include "io/osm_tags.h"
#include "io/xml_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace vidette::io {
namespace {

using estate::Camera;
using estate::CameraKind;

constexpr double kDegreeUnits = 1e7; ///< OpenStreetMap keeps places in units of 1e-7 degrees
constexpr double kFullTurn = 360;

bool isAssumed(const Camera& camera, const char* field) {
    return std::find(camera.assumed.begin(), camera.assumed.end(), field) != camera.assumed.end();
}

/// Ref and node of a code: "K12 node/123" → "K12" and 123; a code of the project's own is a ref.
struct Identity {
    std::string ref;
    std::optional<std::int64_t> node;
};

Identity identityOf(const std::string& code) {
    constexpr std::string_view kNode = "node/";
    const auto at = code.rfind(kNode);
    if (at == std::string::npos || (at > 0 && code[at - 1] != ' ')) return {code, std::nullopt};
    std::int64_t node = 0;
    const char* digits = code.data() + at + kNode.size();
    const char* last = code.data() + code.size();
    const auto [end, error] = std::from_chars(digits, last, node);
    if (error != std::errc{} || end != last) return {code, std::nullopt};
    const auto known = node > 0 ? std::optional(node) : std::nullopt;
    return {at == 0 ? std::string() : code.substr(0, at - 1), known};
}

const char* typeOf(CameraKind kind) {
    switch (kind) {
    case CameraKind::Ptz:
        return "panning";
    case CameraKind::Fisheye:
        return "dome";
    default:
        return "fixed";
    }
}

std::string directionText(base::Angle pan, base::Angle north) {
    const double turn = std::fmod(pan.degrees() - north.degrees(), kFullTurn);
    const std::string text = osmNumber(turn < 0 ? turn + kFullTurn : turn);
    return text == "360" ? "0" : text;
}

std::string directionsText(const Camera& camera, base::Angle north) {
    std::string text = directionText(camera.pan, north);
    for (const auto& aim : camera.aims) text += ";" + directionText(aim.pan, north);
    return text;
}

std::map<std::string, std::string> tagsOf(const Camera& camera, const std::string& ref, base::Angle north) {
    const bool plates = camera.kind == CameraKind::Anpr;
    std::map<std::string, std::string> tags{{"man_made", "surveillance"},
                                            {"surveillance:type", plates ? "ALPR" : "camera"},
                                            {"ref", ref},
                                            {"operator", camera.owner},
                                            {"camera:mount", camera.mount}};
    if (!plates && !isAssumed(camera, "kind")) tags["camera:type"] = typeOf(camera.kind);
    if (!isAssumed(camera, "pan")) tags["camera:direction"] = directionsText(camera, north);
    if (camera.tilt && !isAssumed(camera, "tilt")) tags["camera:angle"] = osmNumber(camera.tilt->degrees());
    if (camera.height.value > 0 && !isAssumed(camera, "height"))
        tags["height"] = osmNumber(camera.height.value);
    return tags;
}

/// Drops what says nothing, and what OpenStreetMap does not take.
void keepValid(std::map<std::string, std::string>& tags, const std::string& code, base::Warnings& warnings) {
    constexpr std::size_t kLongest = 255;
    for (auto tag = tags.begin(); tag != tags.end();) {
        const bool tooLong = tag->second.size() > kLongest;
        if (tooLong) {
            warnings.push_back({"too_long", code + ": " + tag->first,
                                base::say("the value has more than 255 bytes and was left out")});
        }
        tag = tooLong || base::trimmed(tag->second).empty() ? tags.erase(tag) : std::next(tag);
    }
}

double rounded(double degrees) {
    return std::round(degrees * kDegreeUnits) / kDegreeUnits + 0.0;
}

base::Result<OsmNode> nodeOf(const Camera& camera, const Projector& projector, base::Warnings& warnings) {
    const auto place = projector.unproject(camera.at);
    if (!place) return base::failure(base::within("camera " + camera.code, place.error()));
    const auto north = projector.trueNorth(*place);
    if (!north) return base::failure(base::within("camera " + camera.code, north.error()));
    const Identity identity = identityOf(camera.code);
    OsmNode node;
    node.id = identity.node.value_or(0);
    node.at = {rounded(place->longitude), rounded(place->latitude)};
    node.tags = tagsOf(camera, identity.ref, *north);
    keepValid(node.tags, camera.code, warnings);
    return node;
}

std::string quoted(std::string_view text) {
    return "\"" + xmlText(text) + "\"";
}

std::string nodeXml(const OsmNode& node) {
    constexpr int kDecimals = 7;
    // Editors refuse a node of OpenStreetMap without a version; they get the true one when they update it.
    const std::string version = node.id > 0 ? " version=\"1\"" : "";
    std::string text = "  <node id=\"" + std::to_string(node.id) + "\"" + version + " lat=\"" +
                       base::decimal(node.at.latitude, kDecimals) + "\" lon=\"" +
                       base::decimal(node.at.longitude, kDecimals) + "\">\n";
    for (const auto& [key, value] : node.tags)
        text += "    <tag k=" + quoted(key) + " v=" + quoted(value) + "/>\n";
    return text + "  </node>\n";
}

} // namespace

base::Result<base::WithWarnings<std::vector<OsmNode>>> osmNodesOf(const estate::Estate& estate,
                                                                  const base::Task& task) {
    if (estate.crs.empty()) {
        return base::failure(
            "frame_differs", "crs",
            base::say("found a floor plan in local metres, expected a project with a frame such as "
                      "EPSG:5514: OpenStreetMap needs longitude and latitude"));
    }
    const auto projector = Projector::to(estate.crs);
    if (!projector) return base::failure(projector.error());
    base::WithWarnings<std::vector<OsmNode>> result;
    std::int64_t fresh = 0;
    for (const Camera& camera : estate.cameras) {
        if (task.cancelled()) return base::failure(exportCancelled());
        if (camera.status != estate::CameraStatus::InOperation) continue;
        auto node = nodeOf(camera, *projector, result.warnings);
        if (!node) return base::failure(node.error());
        if (node->id == 0) node->id = --fresh;
        result.value.push_back(std::move(*node));
    }
    // As files of OpenStreetMap are; some programs read no further than numbers grow.
    std::sort(result.value.begin(), result.value.end(),
              [](const OsmNode& a, const OsmNode& b) { return a.id < b.id; });
    const std::size_t kept = estate.cameras.size() - result.value.size();
    if (kept > 0) {
        result.warnings.push_back(
            {"not_existing", base::sayCount(kept, "{n} camera", "{n} cameras"),
             base::say("planned and retired cameras are no data for OpenStreetMap and were left out")});
    }
    return result;
}

std::string writeOsmXml(const std::vector<OsmNode>& nodes) {
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<osm version=\"0.6\" generator=\"Vidette\" upload=\"false\">\n";
    for (const OsmNode& node : nodes) text += nodeXml(node);
    return text + "</osm>\n";
}

} // namespace vidette::io

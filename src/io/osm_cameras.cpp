// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/osm_cameras.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/osm_tags.h"
#include "io/plan_feature.h"

#include <cmath>
#include <set>

namespace vidette::io {
namespace {

using estate::Camera;
using estate::CameraKind;

constexpr double kHeight = 5;
constexpr double kTilt = 15;
constexpr double kField = 80;
constexpr double kStraightDown = 90;
constexpr double kHemisphere = 180;
constexpr int kImageWidth = 1920;
constexpr int kImageHeight = 1080;

/// What the document has a field for, and tags that say nothing more.
const std::set<std::string>& knownTags() {
    static const std::set<std::string> tags{
        "man_made",         "surveillance:type", "camera:type", "camera:mount", "camera:angle",
        "camera:direction", "direction",         "height",      "operator",     "ref"};
    return tags;
}

/// What happened to the nodes of a file, for one warning each.
struct Notes {
    base::Warnings single;
    std::map<std::string, std::size_t> assumed; ///< by field
    std::map<std::string, std::size_t> leftOut; ///< by tag
};

std::string textOf(const OsmNode& node, const std::string& tag) {
    const auto found = node.tags.find(tag);
    return found == node.tags.end() ? std::string() : std::string(base::trimmed(found->second));
}

double withinTurn(double degrees) {
    constexpr double kFullTurn = 360;
    const double rest = std::fmod(degrees, kFullTurn);
    return rest < 0 ? rest + kFullTurn : rest;
}

/// One node on its way to a camera.
class NodeReading {
  public:
    NodeReading(const OsmNode& node, const Projector& projector, Notes& notes)
        : m_node(node), m_projector(projector), m_notes(notes) {}

    base::Result<Camera> camera(std::string code) {
        m_camera.code = std::move(code);
        m_camera.id = estate::CameraId::named("camera:" + m_camera.code);
        const auto at = m_projector.project(m_node.at);
        const auto north = m_projector.trueNorth(m_node.at);
        if (!at || !north) return base::failure(base::within(m_camera.code, at ? north.error() : at.error()));
        m_camera.at = *at;
        m_camera.mount = textOf(m_node, "camera:mount");
        m_camera.owner = textOf(m_node, "operator");
        readKind();
        readOptics();
        readHeights();
        readDirections(north->degrees());
        for (const auto& [tag, value] : m_node.tags) {
            if (!knownTags().contains(tag)) ++m_notes.leftOut[tag];
        }
        return m_camera;
    }

  private:
    void assume(const char* field) {
        m_camera.assumed.emplace_back(field);
        ++m_notes.assumed[field];
    }

    /// `message` has a place for what was {found}.
    void notUnderstood(const std::string& tag, const std::string& text, const char* message) {
        m_notes.single.push_back(
            {"not_understood", m_camera.code + ": " + tag, base::say(message, {{"found", oneLine(text)}})});
    }

    void readKind() {
        const std::string type = base::lowered(textOf(m_node, "camera:type"));
        if (type == "panning") m_camera.kind = CameraKind::Ptz;
        if (type == "dome") m_camera.kind = CameraKind::Fisheye;
        const bool known = type == "fixed" || type == "panning" || type == "dome";
        const std::string what = base::lowered(textOf(m_node, "surveillance:type"));
        const bool plates = what == "alpr" || what == "anpr";
        if (plates) m_camera.kind = CameraKind::Anpr;
        if (!known && !type.empty())
            notUnderstood("camera:type", type,
                          base::toSay("found '{found}', expected fixed, panning or dome"));
        if (!known && !plates) assume("kind");
    }

    void readOptics() {
        const bool dome = m_camera.kind == CameraKind::Fisheye;
        if (dome) m_camera.projection = geometry::Projection::Equidistant;
        m_camera.hfov = base::Angle::degrees(dome ? kHemisphere : kField);
        m_camera.imageWidth = kImageWidth;
        m_camera.imageHeight = kImageHeight;
        assume("image_width");
        assume("image_height");
    }

    void readHeights() {
        const std::string height = textOf(m_node, "height");
        const auto metres = osmHeight(height);
        if (!metres && !height.empty())
            notUnderstood("height", height, base::toSay("found '{found}', expected metres such as 5 or 16'"));
        if (!metres) assume("height");
        m_camera.height = base::Metres(metres.value_or(kHeight));
        const std::string angle = textOf(m_node, "camera:angle");
        const auto degrees = osmTilt(angle);
        if (!degrees && !angle.empty())
            notUnderstood("camera:angle", angle,
                          base::toSay("found '{found}', expected degrees below the horizontal"));
        if (!degrees) assume("tilt");
        const double usual = m_camera.kind == CameraKind::Fisheye ? kStraightDown : kTilt;
        m_camera.tilt = base::Angle::degrees(degrees.value_or(usual));
    }

    void readDirections(double north) {
        const std::string tag = m_node.tags.contains("camera:direction") ? "camera:direction" : "direction";
        const std::string text = textOf(m_node, tag);
        auto headings = osmHeadings(text);
        if (headings.empty() && !text.empty())
            notUnderstood(tag, text,
                          base::toSay("found '{found}', expected degrees clockwise from north, N, NNW, "
                                      "120-240, or several with ;"));
        if (headings.empty()) assume("pan");
        if (headings.empty()) headings.push_back({});
        for (OsmHeading& one : headings) one.direction = withinTurn(one.direction + north);
        m_camera.pan = base::Angle::degrees(headings.front().direction);
        setField(headings.front());
        if (headings.size() > 1 && m_camera.kind == CameraKind::Fixed) m_camera.kind = CameraKind::Multi;
        for (std::size_t i = 1; i < headings.size(); ++i) addAim(headings[i]);
    }

    void setField(const OsmHeading& first) {
        const bool turns = m_camera.kind == CameraKind::Ptz;
        if (!first.width || turns) assume("hfov");
        if (!first.width) return;
        if (turns) {
            const double half = *first.width / 2;
            m_camera.panRange = estate::Turn{base::Angle::degrees(withinTurn(first.direction - half)),
                                             base::Angle::degrees(withinTurn(first.direction + half))};
            return;
        }
        // A plane picture cannot be half a circle wide.
        if (*first.width >= kHemisphere) m_camera.projection = geometry::Projection::Equidistant;
        m_camera.hfov = base::Angle::degrees(*first.width);
    }

    void addAim(const OsmHeading& heading) {
        estate::Aim aim;
        aim.pan = base::Angle::degrees(heading.direction);
        aim.tilt = m_camera.tilt;
        const bool wide = heading.width.value_or(0) >= kHemisphere;
        if (heading.width && !wide) aim.hfov = base::Angle::degrees(*heading.width);
        m_camera.aims.push_back(std::move(aim));
    }

    const OsmNode& m_node;
    const Projector& m_projector;
    Notes& m_notes;
    Camera m_camera;
};

bool isCamera(const OsmNode& node) {
    return textOf(node, "man_made") == "surveillance" &&
           base::lowered(textOf(node, "surveillance:type")) != "guard";
}

std::string codeOf(const OsmNode& node, const std::set<std::string>& taken) {
    const std::string ref = textOf(node, "ref");
    const std::string name = "node/" + std::to_string(node.id);
    if (ref.empty()) return name;
    const bool ownCode = node.id <= 0 && !taken.contains(ref);
    return ownCode ? ref : ref + " " + name;
}

std::string counted(const std::map<std::string, std::size_t>& counts) {
    std::vector<std::string> parts;
    for (const auto& [name, count] : counts)
        parts.push_back(base::say("{field} of {count}", {{"field", name}, {"count", std::to_string(count)}}));
    return base::join(parts, ", ");
}

base::Warnings warningsOf(Notes notes, std::size_t cameras) {
    base::Warnings warnings = std::move(notes.single);
    const std::string many = base::sayCount(cameras, "{n} camera", "{n} cameras");
    if (!notes.assumed.empty()) {
        warnings.push_back(
            {"assumed", many,
             base::say("not stated and assumed: {fields} (height 5 m, tilt 15 degrees, field of view 80 "
                       "degrees, domes all round, 1920 x 1080 pixels, direction north)",
                       {{"fields", counted(notes.assumed)}})});
    }
    if (!notes.leftOut.empty())
        warnings.push_back({"left_out", many,
                            base::say("no field for the tags: {tags}", {{"tags", counted(notes.leftOut)}})});
    return warnings;
}

} // namespace

base::Result<base::WithWarnings<std::vector<Camera>>>
camerasOfOsm(const std::vector<OsmNode>& nodes, const std::string& frame, const base::Task& task) {
    if (frame.empty()) {
        return base::failure(
            "frame_differs", "crs",
            base::say("found longitude and latitude, expected local metres as in the project"));
    }
    const auto projector = Projector::to(frame);
    if (!projector) return base::failure(projector.error());
    Notes notes;
    std::vector<Camera> cameras;
    std::set<std::string> codes;
    for (const OsmNode& node : nodes) {
        if (task.cancelled())
            return base::failure("cancelled", "import", base::say("the import was cancelled"));
        if (!isCamera(node)) continue;
        auto camera = NodeReading(node, *projector, notes).camera(codeOf(node, codes));
        if (!camera) return base::failure(camera.error());
        if (codes.insert(camera->code).second) {
            cameras.push_back(std::move(*camera));
        } else {
            notes.single.push_back(
                {"twice", camera->code, base::say("the node is in the file twice; the first counts")});
        }
    }
    const std::size_t count = cameras.size();
    return base::WithWarnings<std::vector<Camera>>{std::move(cameras), warningsOf(std::move(notes), count)};
}

} // namespace vidette::io

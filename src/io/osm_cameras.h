// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"
#include "io/crs.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Surveillance cameras of OpenStreetMap (nodes with man_made=surveillance) as cameras of the document, and
/// back. Any reader can feed it: a node is an id, a place and tags.
///
/// | tag | camera |
/// |---|---|
/// | camera:direction, direction | pan, turned to the north of the frame; several: further aims; "120-240":
/// the middle, and the width as field of view (of a panning camera: as what it turns through) | |
/// camera:angle | tilt | | height | height | | camera:type | fixed: Fixed, with several directions Multi;
/// panning: Ptz; dome: Fisheye, looking down all round | | surveillance:type=ALPR | Anpr | | camera:mount,
/// operator | mount, owner | | ref, id of the node | code: "node/12178564156", with a ref "K12
/// node/12178564156" |
///
/// OpenStreetMap knows neither field of view nor picture size, and height and tilt are seldom there. What is
/// missing is assumed and named in Camera::assumed: height 5 m and tilt 15° (as SunderS draws them), field of
/// view 80° (as PanoptiCity does), 1920 × 1080 pixels; an unknown direction is north. Source of the tags:
/// wiki.openstreetmap.org, Tag:man_made=surveillance.
namespace vidette::io {

struct OsmNode {
    std::int64_t id = 0; ///< below 0: not in OpenStreetMap yet
    GeoPoint at;
    std::map<std::string, std::string> tags;

    bool operator==(const OsmNode& other) const {
        return id == other.id && at.longitude == other.at.longitude && at.latitude == other.at.latitude &&
               tags == other.tags;
    }
};

/// One camera per node, also where several stand on one pole; other nodes and guards are passed over. In the
/// metres of `frame`. Warnings: what was assumed and left out, how often; values that were not understood, by
/// node. Fails: "frame_differs" for local metres, "unknown_crs", "not_projected", "cancelled".
base::Result<base::WithWarnings<std::vector<estate::Camera>>>
camerasOfOsm(const std::vector<OsmNode>& nodes, const std::string& frame, const base::Task& task);

/// Cameras in operation only: what is planned or retired is not to be seen and never becomes data of
/// OpenStreetMap. Only tags whose value is known are written, no assumed one; places to 7 decimals of a
/// degree (1 cm). Fails like camerasOfOsm().
base::Result<base::WithWarnings<std::vector<OsmNode>>> osmNodesOf(const estate::Estate& estate,
                                                                  const base::Task& task);

/// Nodes of a table: columns osm_node_id, lat, lon (or @id, @lat, @lon as Overpass writes them), and a column
/// per tag. Fails, naming line and column: a column that is missing, a value that is no number.
base::Result<std::vector<OsmNode>> readOsmCsv(std::string_view text, const std::string& fileName);

/// The nodes as OSM XML (API 0.6) for editors such as JOSM, which ask before they send it anywhere.
std::string writeOsmXml(const std::vector<OsmNode>& nodes);

} // namespace vidette::io

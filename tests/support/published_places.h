// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <filesystem>
#include <vector>

/// Readers of the published places below ../shared/data: only as much of each format as those files use, and
/// only for tests. A file that is not as expected gives an empty place.
namespace vidette::support {

struct PublishedPlace {
    geometry::Polygon floor; ///< as in the file: its rings may run either way
    int nodes = 0;
    int edges = 0; ///< as many as the file lists, or else one for each node
};

/// TřiVis map: [SCALE], [BORDER], [OBSTACLE]; scaled to metres.
PublishedPlace trivisMap(const std::filesystem::path& file);
/// VisiLibity environment: rings after comment lines.
PublishedPlace visilibityEnvironment(const std::filesystem::path& file);
std::vector<geometry::Point> visilibityGuards(const std::filesystem::path& file);
/// Art-gallery polygon: number of corners, corners as exact fractions, number of holes, each hole.
PublishedPlace artGallery(const std::filesystem::path& file);
/// Graph of corners and edges in GraphML, packed with xz; its rings are found by walking along the edges.
PublishedPlace officeGraph(const std::filesystem::path& file);

} // namespace vidette::support

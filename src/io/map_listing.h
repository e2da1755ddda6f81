// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "io/import_child.h"

#include <optional>
#include <string>
#include <vector>

/// What a map or a drawing holds, before anything of it is taken: its layers with shapes, numbers, fields,
/// bounds and frame, and what a drawing states of its unit and letters. One pass over the whole file, in the
/// child process of import_child.h.
namespace vidette::io {

struct MapListing {
    FileFacts file;
    std::vector<LayerFacts> layers; ///< in the order of the file
    base::Warnings warnings;
};

struct ListingWish {
    std::string file;
    std::string encoding; ///< of its letters (map_encoding.h); "" = what the file says
    int limits = 1;       ///< how many times the usual bounds the file may take
    std::string program = kThisProgram;
};

/// Of a drawing (DXF) layers are those that entities lie on. Of OpenStreetMap they are the kinds that can be
/// taken without saying which tags are meant, by the names of `--as`. Of a table of text there is one.
/// Layers without any thing are listed too, except in drawings and OpenStreetMap. Fails as readMapGuarded(),
/// and with "no_layer" where nothing at all is in the file.
base::Result<MapListing> listMap(const ListingWish& wish, const base::Task& task);

int thingsIn(const LayerFacts& layer);
geometry::Box boxOf(const LayerFacts& layer);
/// Of all layers; empty where nothing has a place, or where layers are in several frames.
geometry::Box boxOf(const std::vector<LayerFacts>& layers);
/// The frame that all layers with things state; "" where one states none, or they differ.
std::string frameOf(const MapListing& listing);

/// The child's work, and the hidden word that makes a process this child.
inline constexpr const char* kListWord = "--list-map-as-child";
base::Result<base::Done> sendListing(const MapRequest& request, const MapSink& sink);

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"
#include "io/import_child.h"
#include "io/import_notes.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Maps of others into rows of the document: buildings, streets, districts, parcels, mounting places, cameras
/// and places of demand, from every format of map_reader.h. What is taken, repaired, assumed and left out is
/// counted by reason; nothing is left out silently.
namespace vidette::io {

struct VectorReading {
    std::string file;
    std::string as;    ///< building, street, district, parcel, zone, obstacle, opening, site, camera, demand
    std::string layer; ///< of the file (map_reader.h)
    std::optional<std::string> frame; ///< the project's; nothing = choose one
    std::string sourceFrame;          ///< "EPSG:5514" where the file does not say; "" = what it says
    std::map<std::string, std::string> columns; ///< field → column, where the usual names do not do
    std::map<std::string, std::string> values;  ///< field → value of things that have none
    std::map<std::string, std::string> words;   ///< "status:DESIRED" → "proposed"
    std::vector<std::string> where;             ///< attribute_filter.h
    int limits = 1;                  ///< how many times the usual bounds the file may take (1 … 64)
    double unit = 0;                 ///< metres of one unit of the file's numbers; 0 = what the file says
    std::string encoding;            ///< of its letters (map_encoding.h); "" = what the file says
    double storeyHeight = 3;         ///< metres, where a map counts storeys only
    std::set<std::string> used = {}; ///< ids that are taken already, by other layers of the file
    ProgressPart part = {};
    std::string program = kThisProgram; ///< what the child is made of
};

struct ImportReport {
    int taken = 0;
    int skipped = 0;
    int repaired = 0;
    std::vector<ImportNote> notes;
    MapFrame frame;
};

struct VectorImport {
    estate::Estate estate; ///< these rows and their frame, nothing else
    ImportReport report;
    base::Warnings warnings;
};

/// True for the text of an exchange plan of ours: it has the header, or its features say which layer they
/// are. Its first megabyte is enough.
bool isExchangePlan(std::string_view text);

/// True where this import is meant, not that of plans and tables: a layer that only maps have (building,
/// street, district, parcel), a format that only maps come in, a GeoJSON file that is no exchange plan, a
/// table of text that longitude and latitude place. `text` = the file, where it is text (else it is not
/// looked at); its first megabyte is enough.
bool isMapImport(const VectorReading& reading, std::string_view text);

/// Fails as readMapGuarded() does, with "unknown_layer", "unknown_field" (a map names a field that the layer
/// does not have), "no_column" (or a column that the file does not have), "nothing_taken" when not one thing
/// was of use, and "needs_where" for a file of OpenStreetMap when nothing says which tags are meant.
base::Result<VectorImport> importVector(const VectorReading& reading, const base::Task& task);

} // namespace vidette::io

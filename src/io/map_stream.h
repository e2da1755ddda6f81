// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/plan_feature.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// What is read out of a map, a terrain model or a picture, record by record, and the bytes that carry the
/// records from the child process that reads (import_child.h) to the one that asked. The reader of a hostile
/// file is not believed: decoding checks every length.
namespace vidette::io {

/// Said once, before the first feature: metres of `target` ("" = local metres), out of `source` as the file
/// states it.
struct MapFrame {
    std::string target;
    std::string source;
    std::optional<double> accuracy; ///< metres; nothing = the register states none

    bool operator==(const MapFrame&) const = default;
};

/// A column or tag; features refer to columns by the order in which they were said.
struct MapColumn {
    std::string name;

    bool operator==(const MapColumn&) const = default;
};

/// A thing of the map, in metres of the target frame.
struct MapFeature {
    std::string name;  ///< unique among the things of this file: "way/4711", "krems-buildings-12"
    std::string place; ///< how messages call it: "buildings 12"
    std::vector<std::pair<int, FieldValue>> values; ///< column → number or text; nulls are left out
    PlanGeometry geometry;
    std::string repair; ///< what was wrong with its outline and is mended; "" = nothing
    double turn = 0;    ///< degrees from a direction against the north of the source to one of the frame
};

/// A thing that could not be used.
struct MapSkip {
    std::string code;
    std::string place;
    std::string message;

    bool operator==(const MapSkip&) const = default;
};

struct MapProgress {
    double done = 0; ///< 0 … 1

    bool operator==(const MapProgress&) const = default;
};

/// Which part of a longer work reading a file is, so that the progress of the whole grows.
struct ProgressPart {
    double from = 0;
    double share = 1;
};

/// A terrain model: where its posts stand. Said once, before the heights.
struct HeightGrid {
    geometry::Point first; ///< the south-west post
    geometry::Point step;
    int columns = 0;
    int rows = 0;
};

/// The next heights of the model, row by row from the south-west, NaN = void.
struct HeightRun {
    std::vector<float> heights;
};

/// A picture: what its bytes are. Said once, before them.
struct PictureHead {
    std::string mediaType; ///< image/png, image/jpeg; "" = plain grey pixels
    int width = 0;         ///< pixels of the bytes that follow
    int height = 0;
    int step = 1;               ///< pixels of the file that became one, along each side
    std::vector<double> toPlan; ///< xx xy yx yy x y of the map pixel → plan; empty = no place
};

/// The next bytes of the picture.
struct PictureRun {
    std::string bytes;
};

/// A page of a picture file, in millimetres of paper.
struct PageSize {
    double width = 0;
    double height = 0;

    bool operator==(const PageSize&) const = default;
};

/// What a file is, before its layers are listed.
struct FileFacts {
    std::string format;   ///< name of the driver: "GPKG", "DXF", "CSV"
    std::string unit;     ///< of a drawing: "mm", "cm", "m", "in", "ft" …; "" = it states none
    std::string codePage; ///< of a drawing: "ANSI_1250"; "" = it states none

    bool operator==(const FileFacts&) const = default;
};

/// What one layer of a file holds, in the file's own numbers.
struct LayerFacts {
    std::string name;
    std::string frame; ///< "EPSG:5514", else a definition (WKT); "" = it states none
    int points = 0;    ///< things by shape
    int lines = 0;
    int areas = 0;
    int shapeless = 0;
    std::vector<std::string> fields;
    std::vector<geometry::Point> corners; ///< south-west and north-east of all; empty = nothing has a place
    std::vector<geometry::Point> pieces;  ///< ends of some of its edges, two by two, to sketch it by
    double size = 0;                      ///< median of the longer sides of things; 0 = all are points

    bool operator==(const LayerFacts&) const = default;
};

/// The last record; without it the reading was cut off.
struct MapEnd {
    bool operator==(const MapEnd&) const = default;
};

using MapRecord =
    std::variant<MapFrame, MapColumn, MapFeature, MapSkip, MapProgress, HeightGrid, HeightRun, PictureHead,
                 PictureRun, PageSize, FileFacts, LayerFacts, base::Warning, base::Error, MapEnd>;

/// Takes one record after the other; false = no more are wanted.
using MapSink = std::function<bool(const MapRecord&)>;

/// The record with its length before it.
std::string encoded(const MapRecord& record);

/// "broken_stream": the records of this file are not believed.
base::Error brokenStream(const std::string& file);

/// Cuts records out of a stream of bytes that comes in pieces.
class RecordStream {
  public:
    void append(std::string_view bytes) { m_bytes.append(bytes); }
    /// The next whole record; nothing when more bytes are needed. Fails with "broken_stream" where the bytes
    /// are no record.
    base::Result<std::optional<MapRecord>> next();

  private:
    std::string m_bytes;
    std::size_t m_at = 0;
};

} // namespace vidette::io

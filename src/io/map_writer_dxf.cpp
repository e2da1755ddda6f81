// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/gdal_session.h"
#include "io/map_shapes_ogr.h"
#include "io/map_writers.h"

#include <cpl_conv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace vidette::io {
namespace {

/// GDAL's own beginning of a drawing, with metre or millimetre as unit instead of the inch: a file beside the
/// drawing, or "" where GDAL's is not found, and then its own is taken.
std::string metricHeader(const std::string& path, bool inMillimetres) {
    constexpr std::string_view kUnits = "$INSUNITS\n 70\n     1\n";
    const std::string_view unit = inMillimetres ? "$INSUNITS\n 70\n     4\n" : "$INSUNITS\n 70\n     6\n";
    const char* found = CPLFindFile("gdal", "header.dxf");
    std::ifstream original(found ? found : "", std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(original), {});
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    const auto at = text.find(kUnits);
    if (at == std::string::npos) return {};
    text.replace(at, kUnits.size(), unit);
    const std::string header = path + ".header";
    std::ofstream(header, std::ios::binary) << text;
    return header;
}

/// Drawings have one list of entities; the layer is a property of each.
class DxfWriter {
  public:
    DxfWriter(std::string path, const base::Task& task) : m_path(std::move(path)), m_task(task) {}

    base::Result<Written> write(const MapDrawing& drawing) {
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("DXF");
        m_letters = drawing.inMillimetres ? "500" : "0.5";
        const std::string header = metricHeader(m_path, drawing.inMillimetres);
        const std::string option = "HEADER=" + header;
        const std::vector<const char*> options{header.empty() ? nullptr : option.c_str(), nullptr};
        if (driver)
            m_file.reset(driver->Create(m_path.c_str(), 0, 0, 0, GDT_Unknown,
                                        const_cast<char**>(options.data()))); // GDAL only reads them
        if (m_file) m_entities = m_file->CreateLayer("entities", nullptr, wkbUnknown, nullptr);
        if (!m_entities) return base::failure(mapNotWritten(m_path, m_messages.first()));
        for (const MapLayer& layer : drawing.layers) {
            for (const DrawnFeature& feature : layer.features) {
                if (m_task.cancelled()) return base::failure(exportCancelled());
                if (!writeFeature(layer, feature))
                    return base::failure(mapNotWritten(m_path, m_messages.first()));
            }
        }
        m_file->FlushCache(false);
        m_file.reset();
        std::remove(header.c_str());
        return std::move(m_written);
    }

  private:
    bool writeFeature(const MapLayer& layer, const DrawnFeature& feature) {
        bool done = true;
        for (const auto p : feature.points)
            done = done && add(layer, ogrPoint(p), "") && add(layer, ogrPoint(p), labelOf(feature));
        for (const auto& line : feature.lines) done = done && add(layer, ogrLine(line), "");
        for (const auto& polygon : feature.polygons) {
            done = done && add(layer, ogrRing(polygon.outer), "");
            for (const auto& hole : polygon.holes) done = done && add(layer, ogrRing(hole), "");
        }
        return done;
    }

    /// The code beside a point, letters half a metre high.
    std::string labelOf(const DrawnFeature& feature) const {
        const auto* name = std::get_if<std::string>(&feature.values.front());
        std::string text;
        for (const char c : name ? *name : std::string()) {
            const bool plain =
                static_cast<unsigned char>(c) >= ' ' && c != '"' && c != '\\' && c != '{' && c != '}';
            text += plain ? c : ' ';
        }
        return text.empty() ? std::string() : "LABEL(t:\"" + text + "\",s:" + m_letters + "g,p:1)";
    }

    bool add(const MapLayer& layer, OgrShape shape, const std::string& label) {
        OGRFeature entity(m_entities->GetLayerDefn());
        entity.SetField("Layer", layer.name.c_str());
        const std::string style = label.empty() ? "PEN(c:" + colourOf(layer.name) + ")" : label;
        entity.SetStyleString(style.c_str());
        entity.SetGeometryDirectly(shape.release());
        if (m_entities->CreateFeature(&entity) != OGRERR_NONE) return false;
        ++m_written.features;
        return true;
    }

    const std::string m_path;
    const base::Task& m_task;
    const GdalMessages m_messages;
    std::string m_letters; ///< their height in units of the drawing
    Written m_written;
    GDALDatasetUniquePtr m_file;
    OGRLayer* m_entities = nullptr;
};

} // namespace

base::Result<Written> writeDxf(const MapDrawing& drawing, const std::string& path, const base::Task& task) {
    return DxfWriter(path, task).write(drawing);
}

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "io/gdal_session.h"
#include "io/map_shapes_ogr.h"
#include "io/map_writers.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <map>

namespace vidette::io {
namespace {

const char* driverOf(MapFormat format) {
    switch (format) {
    case MapFormat::GeoPackage:
        return "GPKG";
    case MapFormat::FlatGeobuf:
        return "FlatGeobuf";
    default:
        return "ESRI Shapefile";
    }
}

OGRwkbGeometryType typeOf(DrawnShape shape) {
    if (shape == DrawnShape::Point) return wkbPoint;
    return shape == DrawnShape::Line ? wkbMultiLineString : wkbMultiPolygon;
}

/// The frame with x to the east; local metres are what GeoPackage calls undefined cartesian.
std::unique_ptr<OGRSpatialReference> frameOf(const std::string& crs, MapFormat format) {
    auto frame = std::make_unique<OGRSpatialReference>();
    frame->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (!crs.empty() && frame->SetFromUserInput(crs.c_str()) == OGRERR_NONE) return frame;
    if (format != MapFormat::GeoPackage) return nullptr;
    frame->SetLocalCS("Undefined Cartesian SRS");
    frame->SetLinearUnits("metre", 1);
    return frame;
}

std::vector<const char*> optionsOf(MapFormat format) {
    if (format == MapFormat::GeoPackage)
        return {"GEOMETRY_NAME=geom", "FID=fid", "SPATIAL_INDEX=NO", nullptr};
    if (format == MapFormat::Shapefile) return {"ENCODING=UTF-8", nullptr};
    return {nullptr};
}

void setType(OGRFieldDefn& definition, MapFieldType type, MapFormat format) {
    const bool flags = format == MapFormat::GeoPackage || format == MapFormat::FlatGeobuf;
    if (type == MapFieldType::Number) definition.SetType(OFTReal);
    if (type == MapFieldType::Whole) definition.SetType(OFTInteger64);
    if (type == MapFieldType::Flag) definition.SetType(OFTInteger);
    if (type == MapFieldType::Flag && flags) definition.SetSubType(OFSTBoolean);
}

void setValue(OGRFeature& feature, int index, const MapValue& value) {
    if (const bool* flag = std::get_if<bool>(&value)) feature.SetField(index, *flag ? 1 : 0);
    if (const double* number = std::get_if<double>(&value)) feature.SetField(index, *number);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        feature.SetField(index, static_cast<GIntBig>(*whole));
    if (const auto* text = std::get_if<std::string>(&value)) feature.SetField(index, text->c_str());
    if (std::holds_alternative<std::monostate>(value)) feature.SetFieldNull(index);
}

/// One file on its way.
class LayerWriter {
  public:
    LayerWriter(MapFormat format, std::string path, const base::Task& task)
        : m_format(format), m_path(std::move(path)), m_task(task) {}

    base::Result<Written> write(const MapDrawing& drawing) {
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driverOf(m_format));
        if (driver) m_file.reset(driver->Create(m_path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        if (!m_file) return base::failure(notWritten());
        const auto frame = frameOf(drawing.crs, m_format);
        for (const MapLayer& layer : drawing.layers) {
            const auto done = writeLayer(layer, frame.get());
            if (!done) return base::failure(done.error());
        }
        const auto styled = m_format == MapFormat::GeoPackage ? writeStyles(drawing) : base::Done{};
        if (!styled) return base::failure(styled.error());
        m_file->FlushCache(false);
        m_file.reset();
        return std::move(m_written);
    }

  private:
    base::Error notWritten() const { return mapNotWritten(m_path, m_messages.first()); }

    base::Result<base::Done> writeLayer(const MapLayer& layer, OGRSpatialReference* frame) {
        const auto options = optionsOf(m_format);
        OGRLayer* target = m_file->CreateLayer(layer.name.c_str(), frame, typeOf(layer.shape),
                                               const_cast<char**>(options.data())); // GDAL only reads them
        if (!target) return base::failure(notWritten());
        const auto fields = addFields(*target, layer);
        if (!fields) return fields;
        indexPlaces(layer.name);
        // One transaction: a GeoPackage is otherwise synchronised to the disk for every feature.
        const bool grouped = target->StartTransaction() == OGRERR_NONE;
        for (const DrawnFeature& feature : layer.features) {
            const auto done =
                m_task.cancelled() ? base::failure(exportCancelled()) : writeFeature(*target, layer, feature);
            if (done) continue;
            if (grouped) target->RollbackTransaction();
            return done;
        }
        if (grouped && target->CommitTransaction() != OGRERR_NONE) return base::failure(notWritten());
        return base::Done{};
    }

    /// The spatial index of a GeoPackage, while the layer is empty: made at the end, as GDAL would, it takes
    /// seconds for the buildings of a city, and cannot be cancelled.
    void indexPlaces(const std::string& layer) {
        if (m_format != MapFormat::GeoPackage) return;
        const std::string sql = "SELECT CreateSpatialIndex('" + layer + "', 'geom')"; // a name of our own
        m_file->ReleaseResultSet(m_file->ExecuteSQL(sql.c_str(), nullptr, nullptr));
    }

    base::Result<base::Done> addFields(OGRLayer& target, const MapLayer& layer) {
        for (const MapField& field : layer.fields) {
            OGRFieldDefn definition(field.name.c_str(), OFTString);
            setType(definition, field.type, m_format);
            if (target.CreateField(&definition) != OGRERR_NONE) return base::failure(notWritten());
            noteCut(field.name);
        }
        return base::Done{};
    }

    void noteCut(const std::string& name) {
        constexpr std::size_t kLongest = 10;
        if (m_format != MapFormat::Shapefile || name.size() <= kLongest) return;
        m_written.warnings.push_back(
            {"names_cut", name, base::say("a Shapefile holds the first 10 characters of a field's name")});
    }

    base::Result<base::Done> writeFeature(OGRLayer& target, const MapLayer& layer,
                                          const DrawnFeature& feature) {
        OgrShape shape = ogrShapeOf(feature, layer.shape);
        if (!shape && m_format == MapFormat::FlatGeobuf) {
            m_written.warnings.push_back(
                {"left_out", nameOf(layer, feature), base::say("has no shape, which .fgb cannot hold")});
            return base::Done{};
        }
        OGRFeature made(target.GetLayerDefn());
        for (std::size_t i = 0; i < feature.values.size(); ++i)
            setValue(made, static_cast<int>(i), feature.values[i]);
        made.SetGeometryDirectly(shape.release());
        if (target.CreateFeature(&made) != OGRERR_NONE) return base::failure(notWritten());
        ++m_written.features;
        return base::Done{};
    }

    /// The table in which QGIS looks for styles.
    base::Result<base::Done> writeStyles(const MapDrawing& drawing) {
        const std::vector<const char*> options{"FID=id", nullptr};
        OGRLayer* styles = m_file->CreateLayer("layer_styles", nullptr, wkbNone,
                                               const_cast<char**>(options.data())); // GDAL only reads them
        if (!styles) return base::failure(notWritten());
        for (const char* name : {"f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column",
                                 "styleName", "styleQML", "styleSLD"}) {
            OGRFieldDefn text(name, OFTString);
            if (styles->CreateField(&text) != OGRERR_NONE) return base::failure(notWritten());
        }
        OGRFieldDefn usual("useAsDefault", OFTInteger);
        usual.SetSubType(OFSTBoolean);
        if (styles->CreateField(&usual) != OGRERR_NONE) return base::failure(notWritten());
        for (const char* name : {"description", "owner", "ui"}) {
            OGRFieldDefn text(name, OFTString);
            if (styles->CreateField(&text) != OGRERR_NONE) return base::failure(notWritten());
        }
        OGRFieldDefn changed("update_time", OFTDateTime);
        if (styles->CreateField(&changed) != OGRERR_NONE) return base::failure(notWritten());
        for (const MapLayer& layer : drawing.layers) {
            const auto done = writeStyle(*styles, layer.name);
            if (!done) return done;
        }
        return base::Done{};
    }

    base::Result<base::Done> writeStyle(OGRLayer& styles, const std::string& layer) {
        const auto qml = base::readDataFile("styles/" + layer + ".qml");
        if (!qml) return base::Done{};
        OGRFeature row(styles.GetLayerDefn());
        const std::map<std::string, std::string> texts{
            {"f_table_catalog", ""},       {"f_table_schema", ""}, {"f_table_name", layer},
            {"f_geometry_column", "geom"}, {"styleName", layer},   {"styleQML", *qml},
            {"description", "Vidette"}};
        for (const auto& [name, value] : texts) row.SetField(name.c_str(), value.c_str());
        row.SetField("useAsDefault", 1);
        if (styles.CreateFeature(&row) != OGRERR_NONE) return base::failure(notWritten());
        ++m_written.features;
        return base::Done{};
    }

    const MapFormat m_format;
    const std::string m_path;
    const base::Task& m_task;
    const GdalMessages m_messages;
    Written m_written;
    GDALDatasetUniquePtr m_file;
};

} // namespace

base::Result<Written> writeLayers(const MapDrawing& drawing, MapFormat format, const std::string& path,
                                  const base::Task& task) {
    return LayerWriter(format, path, task).write(drawing);
}

} // namespace vidette::io

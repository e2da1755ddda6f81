// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/camera_model.h"

#include "base/data_file.h"
#include "catalog/catalog_csv.h"

namespace vidette::catalog {
namespace {

CameraModel readModel(RowReader& cell) {
    const auto isField = [](double value) { return value > 0 && value <= 360; };
    CameraModel model;
    model.maker = cell.text("maker");
    model.code = cell.text("code");
    model.focal = cell.optionalPositive("focal");
    model.focalMin = cell.optionalPositive("focal_min");
    model.focalMax = cell.optionalPositive("focal_max");
    model.imageWidth = cell.count("image_width");
    model.imageHeight = cell.count("image_height");
    model.aspect = cell.optionalText("aspect");
    model.hfov = cell.number("hfov", "degrees above 0 and at most 360", isField);
    model.vfov = cell.optionalPositive("vfov");
    model.printed = {cell.optionalPositive("detect"), cell.optionalPositive("observe"),
                     cell.optionalPositive("recognise"), cell.optionalPositive("identify")};
    model.irRange = cell.optionalPositive("ir_range");
    const auto projection = cell.text("projection");
    model.fisheye = projection == "equidistant";
    if (!model.fisheye && projection != "rectilinear") {
        cell.refuse("projection", projection, "rectilinear or equidistant");
    }
    model.source = cell.text("source");
    model.sourceDate = cell.optionalText("source_date");
    return model;
}

} // namespace

base::Result<std::vector<CameraModel>> parseCameraModels(std::string_view csv, std::string_view name) {
    const auto table =
        parseTable(csv, name,
                   {"maker", "code", "focal", "image_width", "image_height", "hfov", "vfov", "detect",
                    "observe", "recognise", "identify", "ir_range", "projection", "source"});
    if (!table) return base::failure(table.error());
    std::vector<CameraModel> models;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        auto model = readModel(cell);
        if (cell.error()) return base::failure(*cell.error());
        models.push_back(std::move(model));
    }
    return models;
}

base::Result<std::vector<CameraModel>> cameraModels() {
    constexpr std::string_view kFile = "catalog/camera_models.csv";
    const auto text = base::readDataFile(kFile);
    if (!text) return base::failure(text.error());
    return parseCameraModels(*text, kFile);
}

} // namespace vidette::catalog

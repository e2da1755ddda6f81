// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/camera_model.h"

#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"

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
    model.hfov = cell.number(
        "hfov", base::toSay("found \"{found}\", expected degrees above 0 and at most 360"), isField);
    model.vfov = cell.optionalPositive("vfov");
    model.printed = {cell.optionalPositive("detect"), cell.optionalPositive("observe"),
                     cell.optionalPositive("recognise"), cell.optionalPositive("identify")};
    model.irRange = cell.optionalPositive("ir_range");
    model.range = cell.optionalPositive("range");
    const auto projection = cell.text("projection");
    model.fisheye = projection == "equidistant";
    if (!model.fisheye && projection != "rectilinear") {
        cell.refuse("projection", base::say("found \"{found}\", expected rectilinear or equidistant",
                                            {{"found", projection}}));
    }
    model.source = cell.text("source");
    model.sourceDate = cell.optionalText("source_date");
    return model;
}

std::string shown(const std::optional<double>& value) {
    return value ? base::toText(*value) : std::string();
}

std::string count(int value) {
    return value > 0 ? std::to_string(value) : std::string();
}

/// In the order of cameraModelColumns().
std::vector<std::string> cellsOf(const CameraModel& model) {
    return {model.maker,
            model.code,
            shown(model.focalMin),
            shown(model.focalMax),
            shown(model.focal),
            count(model.imageWidth),
            count(model.imageHeight),
            model.aspect,
            base::toText(model.hfov),
            shown(model.vfov),
            shown(model.printed.detect),
            shown(model.printed.observe),
            shown(model.printed.recognise),
            shown(model.printed.identify),
            shown(model.irRange),
            shown(model.range),
            model.fisheye ? "equidistant" : "rectilinear",
            model.source,
            model.sourceDate};
}

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos && !cell.starts_with('#')) return cell;
    std::string text = "\"";
    for (const char letter : cell) text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + '"';
}

std::string lineOf(std::vector<std::string> cells) {
    for (auto& cell : cells) cell = quoted(cell);
    return base::join(cells, ",") + '\n';
}

} // namespace

const std::vector<std::string>& cameraModelColumns() {
    static const std::vector<std::string> columns{
        "maker",    "code",  "focal_min",  "focal_max", "focal",      "image_width", "image_height",
        "aspect",   "hfov",  "vfov",       "detect",    "observe",    "recognise",   "identify",
        "ir_range", "range", "projection", "source",    "source_date"};
    return columns;
}

std::string cameraModelsText(const std::vector<CameraModel>& models) {
    std::string text = lineOf(cameraModelColumns());
    for (const auto& model : models) text += lineOf(cellsOf(model));
    return text;
}

std::string nameOf(const CameraModel& model) {
    return model.maker.empty() ? model.code : model.maker + ' ' + model.code;
}

base::Result<CameraModel> cameraModelOf(const DataTable& table, std::size_t row) {
    RowReader cell(table, row);
    auto model = readModel(cell);
    if (cell.error()) return base::failure(*cell.error());
    return model;
}

base::Result<std::vector<CameraModel>> parseCameraModels(std::string_view csv, std::string_view name) {
    const auto table =
        parseTable(csv, name,
                   {"maker", "code", "focal", "image_width", "image_height", "hfov", "vfov", "detect",
                    "observe", "recognise", "identify", "ir_range", "projection", "source"});
    if (!table) return base::failure(table.error());
    std::vector<CameraModel> models;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        auto model = cameraModelOf(*table, row);
        if (!model) return base::failure(model.error());
        models.push_back(std::move(*model));
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

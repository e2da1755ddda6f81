// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/catalog_csv.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Cameras as makers print them: data/catalog/camera_models.csv. A varifocal lens has one row per printed
/// end. Values are kept as printed, wrong ones included; datasheet_lint.h finds those.
namespace vidette::catalog {

/// The four distances of the 2014 edition as printed, m; nothing where the sheet has none.
struct PrintedRanges {
    std::optional<double> detect;
    std::optional<double> observe;
    std::optional<double> recognise;
    std::optional<double> identify;

    bool operator==(const PrintedRanges&) const = default;
};

struct CameraModel {
    std::string maker;
    std::string code; ///< with focal length or end where a model has several: "… 2.8", "… wide"
    std::optional<double> focal;    ///< mm, of this row
    std::optional<double> focalMin; ///< mm, of a varifocal lens
    std::optional<double> focalMax;
    int imageWidth = 0;
    int imageHeight = 0;
    std::string aspect; ///< as printed: "16:9"; "" = not printed
    double hfov = 0;    ///< degrees
    std::optional<double> vfov;
    PrintedRanges printed;
    std::optional<double> irRange; ///< m
    std::optional<double> range;   ///< m, of a model of one's own that states how far it is to be used
    bool fisheye = false;          ///< equidistant projection
    std::string source;
    std::string sourceDate;

    bool operator==(const CameraModel&) const = default;
};

base::Result<std::vector<CameraModel>> cameraModels();
/// The same from the text of such a table; `name` stands in messages. Fails with "bad_table".
base::Result<std::vector<CameraModel>> parseCameraModels(std::string_view csv, std::string_view name);
/// One row of such a table. Fails with "bad_table", naming row and column.
base::Result<CameraModel> cameraModelOf(const DataTable& table, std::size_t row);

/// The columns of the table, in their order.
const std::vector<std::string>& cameraModelColumns();
/// The table of these models; parseCameraModels() gives them back.
std::string cameraModelsText(const std::vector<CameraModel>& models);
/// "Dahua IPC-EBW5641-AS": as people name a model.
std::string nameOf(const CameraModel& model);

} // namespace vidette::catalog

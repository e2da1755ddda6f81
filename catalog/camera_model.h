// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

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
    bool fisheye = false;          ///< equidistant projection
    std::string source;
    std::string sourceDate;

    bool operator==(const CameraModel&) const = default;
};

base::Result<std::vector<CameraModel>> cameraModels();
/// The same from the text of such a table; `name` stands in messages. Fails with "bad_table".
base::Result<std::vector<CameraModel>> parseCameraModels(std::string_view csv, std::string_view name);

} // namespace vidette::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The exchange plan: a GeoJSON FeatureCollection that describes a place (docs/formats.md).
///
/// `"crs": null` = local metres; a named EPSG frame = projected metres; no `crs` = WGS 84 longitude/latitude,
/// which is computed in a suitable metric frame (the UTM zone of its middle) that the estate names
/// afterwards; pans are then turned from true north to the frame's north. Rows get ids made of layer and
/// `id`, so reading twice gives equal estates; a `uid` in the file wins.
namespace vidette::io {

/// What a reader may be told beside the text.
struct PlanReading {
    /// Features of this layer only; features that name no layer belong to it. "" = every layer.
    std::string layer;
    /// Bring longitude and latitude and other named frames into this one ("EPSG:5514"); "" = local metres
    /// only. Nothing = whatever the plan says.
    std::optional<std::string> frame;
    /// Field of the plan → property of this file, where they differ: {"top": "building_height"}.
    std::map<std::string, std::string> properties;
    /// The project the rows are for: features may name its levels too; null = none.
    const estate::Estate* project = nullptr;
};

/// Usable with losses: closed rings, dropped zero-length walls, fields and levels that are not known come
/// back as warnings. Fails naming file, feature and field: broken JSON (line and column), a polygon without
/// area, a number that is not finite, an unknown layer, kind or density class, a missing height, a field of
/// view out of range, an id used twice, an unsuitable frame; and with "cancelled".
base::Result<base::WithWarnings<estate::Estate>> readPlan(std::string_view text, const std::string& fileName,
                                                          const PlanReading& reading = {},
                                                          const base::Task& task = base::Task());

/// Paths of decision problems that the plan names in "vidette": {"decisions": […]}, relative to its folder.
/// Empty where it names none or is no plan.
std::vector<std::string> decisionFiles(std::string_view text);

/// `Public` keeps back what a stranger needs to avoid a camera or to find what is masked: height, aim, lens,
/// model, privacy zones and parcels, mounting places, demand points, devices, retention, kits. Only cameras
/// in operation are told, and their places as in estate/public_camera.h.
enum class Profile { Internal, Public };

struct PlanSelection {
    std::string layer; ///< one layer only; "" = the whole plan with its tables
    Profile profile = Profile::Internal;
};

/// The same estate as an exchange plan, one feature per line, layers in order of code; numbers read back
/// unchanged. After task.cancel() the plan is not whole.
std::string writePlan(const estate::Estate& estate, const PlanSelection& selection = {},
                      const base::Task& task = base::Task());

/// The member "vidette": name, retention, sites, levels, kits and decision problems; "{}" when all are empty.
std::string planHeader(const estate::Estate& estate);

} // namespace vidette::io

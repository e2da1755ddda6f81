// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/plan_feature.h"

#include <optional>
#include <string>

/// Brings a plan into a metric frame: local metres and named projected frames stay as they are; longitude and
/// latitude become metres of the UTM zone of their middle, and pans are turned from true north to the frame's
/// north. What was done is said in a warning ("frame_chosen").
namespace vidette::io {

/// Gives the name of the frame ("" = local). With `wanted`, longitude and latitude are brought into that
/// frame and a plan in another one is refused ("frame_differs"). Fails, naming file and feature: unsuitable
/// frame, positions that are no longitude and latitude, a plan wider than a zone.
base::Result<std::string> bringIntoMetres(PlanFile& plan, const std::string& fileName,
                                          const std::optional<std::string>& wanted, base::Warnings& warnings);

} // namespace vidette::io

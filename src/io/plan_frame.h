// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/plan_feature.h"

#include <optional>
#include <string>

/// Brings a plan into a metric frame: local metres and named projected frames stay as they are; longitude and
/// latitude become metres of the UTM zone of their middle. Where positions move to another frame, pans are
/// turned to its north, and a warning says what was done and how accurate it is ("frame_chosen",
/// "frame_changed").
namespace vidette::io {

/// Gives the name of the frame ("" = local). With `wanted`, a plan in longitude and latitude or in any other
/// named frame is brought into that one; between local metres and a named frame there is no way
/// ("frame_differs"). Fails, naming file and feature: a frame to compute in that is unsuitable, positions
/// that are no longitude and latitude, a plan wider than a zone.
base::Result<std::string> bringIntoMetres(PlanFile& plan, const std::string& fileName,
                                          const std::optional<std::string>& wanted, base::Warnings& warnings);

} // namespace vidette::io

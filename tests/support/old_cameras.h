// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

/// Cameras of the demonstration city by the year they were installed.
namespace vidette::support {

/// 52 assets CAM1 … CAM52 of one life class (8 years, 38,000.00), installed on the first of July: in 2014 to
/// 2024 there were 4, 3, 6, 5, 6, 8, 5, 4, 3, 4 and 4.
estate::Estate oldCameras();

} // namespace vidette::support

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Simple and complex camera systems, as a Slovak paper on camera systems divides them (§1.1).
namespace vidette::analysis {

inline constexpr int kSimpleCameras = 8;

/// More than `simple` cameras, or any cameras linked with alarm, fire or perimeter panels or analytics. The
/// paper says nothing of exactly eight with a panel; the panel counts.
constexpr bool isComplexSystem(int cameras, bool hasPanel, int simple = kSimpleCameras) {
    return cameras > simple || (hasPanel && cameras > 0);
}

} // namespace vidette::analysis

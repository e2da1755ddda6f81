// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/storage_need.h"

/// Whether the figures of a storage problem can be computed with: finite, within their limits, each stream
/// with a rate or a setting. The limits (1 … 10^12 bit/s, 100 years, 10^6 cameras per stream) keep every sum
/// finite.
namespace vidette::catalog {

inline constexpr double kMostDays = 36'525;
inline constexpr double kMostBitsPerSecond = 1e12;
inline constexpr int kMostCameras = 1'000'000;
inline constexpr double kMostEvents = 86'400; ///< per day, one each second

/// Fails with "bad_storage" or "bad_stream"; `where` is "days", "stream C1: duty", …
base::Result<base::Done> checkStorage(const StorageProblem& problem);

} // namespace vidette::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <optional>
#include <string>
#include <vector>

/// Recorders and disks on offer: data/catalog/recorders.csv, data/catalog/disks.csv. The shipped rows are
/// typical classes and sizes, not products; their source column says so.
namespace vidette::catalog {

struct Recorder {
    std::string code;
    std::string title;
    int channels = 0;
    int diskBays = 0;
    base::BitRate maxInput;
    std::string source;

    bool operator==(const Recorder&) const = default;
};

struct Disk {
    std::string code;
    std::string title;
    base::Bytes size; ///< SI, as printed on it
    std::string source;

    bool operator==(const Disk&) const = default;
};

base::Result<std::vector<Recorder>> recorders();
/// Smallest first.
base::Result<std::vector<Disk>> disks();

/// The recorder with the fewest channels that takes so many cameras at so much input, leaving `spare` of its
/// channels free (0.2 = a fifth, for growth); nothing when none does.
base::Result<std::optional<Recorder>> smallestRecorder(int cameras, base::BitRate input, double spare);

/// The smallest single disk that holds `wanted`; nothing when none does.
base::Result<std::optional<Disk>> smallestDisk(base::Bytes wanted);

} // namespace vidette::catalog

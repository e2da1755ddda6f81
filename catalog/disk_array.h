// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <optional>
#include <string>
#include <string_view>

/// Disks joined to one store. With N working disks of D bytes (hot spares taken off first) the room is
///
///     RAID 0 N·D   RAID 1 D   RAID 5 (N−1)·D   RAID 6 (N−2)·D   RAID 10 N/2·D
///
/// less what the file system takes (iosafe.com.au, convertwhatever.com). Bytes are SI, as printed on the
/// disk.
namespace vidette::catalog {

enum class Raid { R0, R1, R5, R6, R10 };

struct DiskArray {
    Raid raid = Raid::R0;
    int disks = 0;              ///< all of them, hot spares among them
    int spares = 0;             ///< hot spares: they wait and hold nothing
    base::Bytes diskSize;       ///< of one disk
    double fileSystemShare = 0; ///< part of the room that the file system takes, 0.02 is usual
    base::Bytes reservedBytes;  ///< fixed part kept for the system

    bool operator==(const DiskArray&) const = default;
};

/// "0", "1", "5", "6", "10", with or without "RAID" before it; "none" and "jbod" are 0.
std::optional<Raid> raidFromText(std::string_view text);
/// "5".
std::string toText(Raid raid);
/// The fewest working disks: 1, 2, 3, 4, 4.
int fewestDisks(Raid raid);

/// Limits that keep every sum finite.
inline constexpr int kMostDisks = 10'000;
inline constexpr double kLargestDisk = 1e18; ///< bytes

/// Fails, naming the field: "bad_array" (too few working disks, an odd number of disks in RAID 10, negative
/// or absurd figures).
base::Result<base::Bytes> usableBytes(const DiskArray& array);

/// How many disks this array must have, spares included, so that its room is at least `wanted`; the array's
/// own number of disks is not used. Fails with "bad_array", also when more than 10 000 disks would be needed.
base::Result<int> disksNeeded(const DiskArray& array, base::Bytes wanted);

} // namespace vidette::catalog

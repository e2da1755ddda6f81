// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/disk_array.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace vidette::catalog {
namespace {

base::Result<base::Done> refuse(const std::string& field, const std::string& message) {
    return base::failure("bad_array", field, message);
}

base::Result<base::Done> checkSizes(const DiskArray& array) {
    const double disk = array.diskSize.value;
    if (!(disk > 0) || disk > kLargestDisk) {
        return refuse("disk_bytes",
                      base::say("found {found}, expected the bytes of one disk, more than 0 and at most 1e18",
                                {{"found", base::sayNumber(disk)}}));
    }
    if (array.spares < 0 || array.spares > kMostDisks) {
        return refuse("spares", base::say("found {found}, expected 0 to 10000 hot spares",
                                          {{"found", std::to_string(array.spares)}}));
    }
    if (!(array.fileSystemShare >= 0 && array.fileSystemShare < 1)) {
        return refuse("file_system_share",
                      base::say("found {found}, expected a share of at least 0 and below 1",
                                {{"found", base::sayNumber(array.fileSystemShare)}}));
    }
    if (!(array.reservedBytes.value >= 0 && array.reservedBytes.value <= kLargestDisk)) {
        return refuse("reserved_bytes", base::say("found {found}, expected bytes between 0 and 1e18",
                                                  {{"found", base::sayNumber(array.reservedBytes.value)}}));
    }
    return base::Done{};
}

base::Result<base::Done> checkDisks(const DiskArray& array) {
    if (array.disks < 0 || array.disks > kMostDisks) {
        return refuse("disks", base::say("found {found}, expected 1 to 10000 disks",
                                         {{"found", std::to_string(array.disks)}}));
    }
    const int working = array.disks - array.spares;
    const base::Fillings numbers{{"disks", std::to_string(array.disks)},
                                 {"spares", std::to_string(array.spares)},
                                 {"least", std::to_string(fewestDisks(array.raid))},
                                 {"raid", toText(array.raid)}};
    if (working < fewestDisks(array.raid)) {
        return refuse("disks", base::say("found {disks} disks of which {spares} are spares, expected at "
                                         "least {least} working disks for RAID {raid}",
                                         numbers));
    }
    if (array.raid == Raid::R10 && working % 2 != 0) {
        return refuse("disks", base::say("found {disks} disks of which {spares} are spares, expected an even "
                                         "number of working disks for RAID 10",
                                         numbers));
    }
    return base::Done{};
}

int dataDisks(Raid raid, int working) {
    switch (raid) {
    case Raid::R0:
        return working;
    case Raid::R1:
        return 1;
    case Raid::R5:
        return working - 1;
    case Raid::R6:
        return working - 2;
    case Raid::R10:
        return working / 2;
    }
    return 0;
}

double roomOf(const DiskArray& array, int working) {
    const double raw = dataDisks(array.raid, working) * array.diskSize.value;
    return std::max(0.0, raw * (1 - array.fileSystemShare) - array.reservedBytes.value);
}

} // namespace

std::optional<Raid> raidFromText(std::string_view text) {
    std::string plain = base::lowered(base::trimmed(text));
    if (plain.starts_with("raid")) plain = std::string(base::trimmed(plain.substr(4)));
    if (plain == "0" || plain == "none" || plain == "jbod") return Raid::R0;
    if (plain == "1") return Raid::R1;
    if (plain == "5") return Raid::R5;
    if (plain == "6") return Raid::R6;
    if (plain == "10" || plain == "1+0") return Raid::R10;
    return std::nullopt;
}

std::string toText(Raid raid) {
    switch (raid) {
    case Raid::R0:
        return "0";
    case Raid::R1:
        return "1";
    case Raid::R5:
        return "5";
    case Raid::R6:
        return "6";
    case Raid::R10:
        return "10";
    }
    return {};
}

int fewestDisks(Raid raid) {
    switch (raid) {
    case Raid::R0:
        return 1;
    case Raid::R1:
        return 2;
    case Raid::R5:
        return 3;
    case Raid::R6:
        return 4;
    case Raid::R10:
        return 4;
    }
    return 1;
}

base::Result<base::Bytes> usableBytes(const DiskArray& array) {
    const auto sizes = checkSizes(array);
    if (!sizes) return base::failure(sizes.error());
    const auto disks = checkDisks(array);
    if (!disks) return base::failure(disks.error());
    return base::Bytes(roomOf(array, array.disks - array.spares));
}

base::Result<int> disksNeeded(const DiskArray& array, base::Bytes wanted) {
    const auto sizes = checkSizes(array);
    if (!sizes) return base::failure(sizes.error());
    const int step = array.raid == Raid::R10 ? 2 : 1;
    for (int working = fewestDisks(array.raid); working + array.spares <= kMostDisks; working += step) {
        if (roomOf(array, working) >= wanted.value) return working + array.spares;
        if (array.raid == Raid::R1) break;
    }
    return base::failure(
        "bad_array", "disks",
        base::say("no number of such disks up to 10000 in RAID {raid} holds {room} TB",
                  {{"raid", toText(array.raid)}, {"room", base::sayNumber(wanted.terabytes(), 3)}}));
}

} // namespace vidette::catalog

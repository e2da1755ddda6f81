// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/recorder.h"

#include "catalog/catalog_csv.h"

#include <algorithm>

namespace vidette::catalog {

base::Result<std::vector<Recorder>> recorders() {
    const auto table = readTable("catalog/recorders.csv",
                                 {"code", "title", "channels", "disk_bays", "max_input_mbit", "source"});
    if (!table) return base::failure(table.error());
    std::vector<Recorder> all;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        Recorder one{cell.text("code"),
                     cell.text("title"),
                     cell.count("channels"),
                     cell.count("disk_bays"),
                     base::BitRate::megabits(cell.positive("max_input_mbit")),
                     cell.text("source")};
        if (cell.error()) return base::failure(*cell.error());
        all.push_back(std::move(one));
    }
    return all;
}

base::Result<std::vector<Disk>> disks() {
    const auto table = readTable("catalog/disks.csv", {"code", "title", "terabytes", "source"});
    if (!table) return base::failure(table.error());
    std::vector<Disk> all;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        Disk one{cell.text("code"), cell.text("title"), base::Bytes(cell.positive("terabytes") * 1e12),
                 cell.text("source")};
        if (cell.error()) return base::failure(*cell.error());
        all.push_back(std::move(one));
    }
    std::stable_sort(all.begin(), all.end(), [](const Disk& a, const Disk& b) { return a.size < b.size; });
    return all;
}

base::Result<std::optional<Recorder>> smallestRecorder(int cameras, base::BitRate input, double spare) {
    const auto all = recorders();
    if (!all) return base::failure(all.error());
    std::optional<Recorder> best;
    for (const auto& one : *all) {
        const bool enough = cameras <= one.channels * (1 - spare) && input <= one.maxInput;
        if (enough && (!best || one.channels < best->channels)) best = one;
    }
    return best;
}

base::Result<std::optional<Disk>> smallestDisk(base::Bytes wanted) {
    const auto all = disks();
    if (!all) return base::failure(all.error());
    for (const auto& one : *all) {
        if (one.size >= wanted) return std::optional(one);
    }
    return std::optional<Disk>{};
}

} // namespace vidette::catalog

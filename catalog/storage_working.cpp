// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/storage_need.h"

#include "base/text.h"

#include <cmath>

namespace vidette::catalog {
namespace {

std::string figure(double value) {
    return value == std::floor(value) && std::abs(value) < 1e9 ? base::decimal(value, 0)
                                                               : base::decimal(value, 3);
}

std::string recordingWorking(const Stream& stream, const StreamNeed& need) {
    const auto& events = stream.events;
    std::string line = figure(stream.hoursPerDay) + " h × 3600 × duty " + figure(stream.duty);
    if (events.perDay > 0) {
        line += " + " + figure(events.perDay) + " events × (" + figure(events.eventSeconds) + " + " +
                figure(events.preSeconds) + " before + " + figure(events.postSeconds) + " after) s";
    }
    return stream.id + ": recorded per day " + line + " = " + figure(need.recordedSeconds) +
           (events.perDay > 0 ? " s (at most the recorded hours)" : " s");
}

std::string streamWorking(const StreamNeed& need) {
    return need.id + ": " + std::to_string(need.count) + " × " + figure(need.rate.bitsPerSecond / 1e6) +
           " Mbit/s ÷ 8 × " + figure(need.recordedSeconds) + " s × " + figure(need.days) +
           " d = " + figure(need.bytes.value / 1e9) + " GB";
}

std::string roomWorking(const DiskArray& array, const StorageAnswer& answer) {
    const int working = array.disks - array.spares;
    const double size = array.diskSize.terabytes();
    std::string rule = std::to_string(working) + " × " + figure(size);
    if (array.raid == Raid::R1) rule = figure(size);
    if (array.raid == Raid::R5) rule = "(" + std::to_string(working) + " − 1) × " + figure(size);
    if (array.raid == Raid::R6) rule = "(" + std::to_string(working) + " − 2) × " + figure(size);
    if (array.raid == Raid::R10) rule = std::to_string(working) + " ÷ 2 × " + figure(size);
    if (array.fileSystemShare > 0) rule += " × (1 − " + figure(array.fileSystemShare) + ")";
    if (array.reservedBytes.value > 0) rule += " − " + figure(array.reservedBytes.terabytes());
    return "Room in RAID " + toText(array.raid) + ": " + rule + " = " + figure(answer.usable->terabytes()) +
           " TB";
}

void addUnits(const StorageAnswer& answer, std::vector<std::string>& lines) {
    const std::string gigabytes = base::decimal(answer.bytes.value / 1e9, 3) + " GB";
    lines.push_back("SI: " + gigabytes + " ÷ 1000 = " + base::decimal(answer.bytes.terabytes(), 3) + " TB");
    lines.push_back("Binary: " + base::decimal(answer.bytes.value, 0) +
                    " bytes ÷ 1024^4 = " + base::decimal(answer.bytes.tebibytes(), 3) + " TiB");
    lines.push_back("As makers print it: " + base::decimal(answer.bytes.value / 1e6, 0) +
                    " MB ÷ 1024 ÷ 1024 = " + base::decimal(answer.vendorMixedTerabytes, 3) + " \"TB\"");
}

} // namespace

std::vector<std::string> storageWorking(const StorageProblem& problem, const StorageAnswer& answer) {
    std::vector<std::string> lines;
    for (const auto& one : answer.assumptions) {
        lines.push_back(one.stream + ": assumed rate " + one.rate.working);
    }
    for (std::size_t i = 0; i < answer.streams.size() && i < problem.streams.size(); ++i) {
        lines.push_back(recordingWorking(problem.streams[i], answer.streams[i]));
        lines.push_back(streamWorking(answer.streams[i]));
    }
    if (answer.reserve > 0) {
        const double plain = answer.bytes.value / (1 + answer.reserve);
        lines.push_back("With reserve: " + figure(plain / 1e9) + " GB × (1 + " + figure(answer.reserve) +
                        ") = " + figure(answer.bytes.value / 1e9) + " GB");
    }
    addUnits(answer, lines);
    if (!problem.array || !answer.usable) return lines;
    lines.push_back(roomWorking(*problem.array, answer));
    const bool fits = answer.fits.value_or(false);
    lines.push_back((fits ? "It fits: " : "It does not fit: ") + base::decimal(answer.bytes.terabytes(), 3) +
                    (fits ? " ≤ " : " > ") + base::decimal(answer.usable->terabytes(), 3) + " TB");
    if (answer.daysPossible) lines.push_back("Days possible: " + base::decimal(*answer.daysPossible, 2));
    return lines;
}

} // namespace vidette::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/storage_need.h"

#include "base/speech.h"

#include <cmath>

namespace vidette::catalog {
namespace {

std::string figure(double value) {
    return base::sayNumber(value, value == std::floor(value) && std::abs(value) < 1e9 ? 0 : 3);
}

std::string recordingWorking(const Stream& stream, const StreamNeed& need) {
    const auto& events = stream.events;
    const base::Fillings figures{{"stream", stream.id},
                                 {"hours", figure(stream.hoursPerDay)},
                                 {"duty", figure(stream.duty)},
                                 {"events", figure(events.perDay)},
                                 {"event", figure(events.eventSeconds)},
                                 {"before", figure(events.preSeconds)},
                                 {"after", figure(events.postSeconds)},
                                 {"seconds", figure(need.recordedSeconds)}};
    return events.perDay > 0
               ? base::say("{stream}: recorded per day {hours} h × 3600 × duty {duty} + {events} events × "
                           "({event} + {before} before + {after} after) s = {seconds} s (at most the "
                           "recorded hours)",
                           figures)
               : base::say("{stream}: recorded per day {hours} h × 3600 × duty {duty} = {seconds} s",
                           figures);
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
    return base::say(
        "Room in RAID {raid}: {formula} = {room} TB",
        {{"raid", toText(array.raid)}, {"formula", rule}, {"room", figure(answer.usable->terabytes())}});
}

void addUnits(const StorageAnswer& answer, std::vector<std::string>& lines) {
    const std::string gigabytes = base::sayNumber(answer.bytes.value / 1e9, 3) + " GB";
    lines.push_back("SI: " + gigabytes + " ÷ 1000 = " + base::sayNumber(answer.bytes.terabytes(), 3) + " TB");
    lines.push_back(base::say("Binary: {bytes} bytes ÷ 1024^4 = {room} TiB",
                              {{"bytes", base::sayNumber(answer.bytes.value, 0)},
                               {"room", base::sayNumber(answer.bytes.tebibytes(), 3)}}));
    lines.push_back(base::say("As makers print it: {bytes} MB ÷ 1024 ÷ 1024 = {room} \"TB\"",
                              {{"bytes", base::sayNumber(answer.bytes.value / 1e6, 0)},
                               {"room", base::sayNumber(answer.vendorMixedTerabytes, 3)}}));
}

} // namespace

std::vector<std::string> storageWorking(const StorageProblem& problem, const StorageAnswer& answer) {
    std::vector<std::string> lines;
    for (const auto& one : answer.assumptions) {
        lines.push_back(base::say("{stream}: assumed rate {working}",
                                  {{"stream", one.stream}, {"working", one.rate.working}}));
    }
    for (std::size_t i = 0; i < answer.streams.size() && i < problem.streams.size(); ++i) {
        lines.push_back(recordingWorking(problem.streams[i], answer.streams[i]));
        lines.push_back(streamWorking(answer.streams[i]));
    }
    if (answer.reserve > 0) {
        const double plain = answer.bytes.value / (1 + answer.reserve);
        lines.push_back(base::say("With reserve: {plain} GB × (1 + {reserve}) = {bytes} GB",
                                  {{"plain", figure(plain / 1e9)},
                                   {"reserve", figure(answer.reserve)},
                                   {"bytes", figure(answer.bytes.value / 1e9)}}));
    }
    addUnits(answer, lines);
    if (!problem.array || !answer.usable) return lines;
    lines.push_back(roomWorking(*problem.array, answer));
    const base::Fillings sizes{{"need", base::sayNumber(answer.bytes.terabytes(), 3)},
                               {"room", base::sayNumber(answer.usable->terabytes(), 3)}};
    lines.push_back(answer.fits.value_or(false) ? base::say("It fits: {need} ≤ {room} TB", sizes)
                                                : base::say("It does not fit: {need} > {room} TB", sizes));
    if (answer.daysPossible) {
        lines.push_back(
            base::say("Days possible: {days}", {{"days", base::sayNumber(*answer.daysPossible, 2)}}));
    }
    return lines;
}

} // namespace vidette::catalog

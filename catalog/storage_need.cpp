// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/storage_need.h"

#include "base/speech.h"
#include "catalog/storage_check.h"

#include <algorithm>
#include <cmath>

namespace vidette::catalog {
namespace {

constexpr double kSecondsPerHour = 3600;
constexpr double kBitsPerByte = 8;
constexpr double kSmallDisk = 100e9;   ///< a disk for video below 100 GB is rather a slip of units
constexpr double kMostDaysShown = 1e6; ///< beyond 2 700 years the array has no meaningful limit

double recordedSeconds(const Stream& stream) {
    const double open = stream.hoursPerDay * kSecondsPerHour;
    const auto& events = stream.events;
    const double onEvents = events.perDay * (events.eventSeconds + events.preSeconds + events.postSeconds);
    return std::min(open, open * stream.duty + onEvents);
}

const Purpose* purposeOf(const StorageProblem& problem, const std::string& name) {
    for (const auto& one : problem.purposes) {
        if (one.name == name) return &one;
    }
    return nullptr;
}

std::string shorterTimeRules(double declared, double shared) {
    return base::say("{declared} days are declared, but the store is shared and not separated: the shortest "
                     "time rules, {days} days",
                     {{"declared", base::sayNumber(declared)}, {"days", base::sayNumber(shared)}});
}

/// How long one stream is kept: as it declares, but never longer than a shared store allows.
void setDays(const StorageProblem& problem, const Stream& stream, double shared, StreamNeed& need,
             base::Warnings& warnings) {
    const Purpose* purpose = purposeOf(problem, stream.purpose);
    double declared = stream.days.value_or(purpose ? purpose->days : problem.days);
    need.ownDays = stream.days.has_value() || (problem.separated && purpose);
    need.days = declared;
    if (problem.separated || problem.purposes.empty() || declared <= shared) return;
    need.days = shared;
    if (!stream.days && !purpose) return;
    warnings.push_back(
        {"shared_store", "stream " + stream.id + ": days", shorterTimeRules(declared, shared)});
}

base::Result<base::BitRate> rateOf(const Stream& stream, StorageAnswer& answer) {
    if (stream.rate) return *stream.rate;
    auto made = assumedBitRate(*stream.setting);
    if (!made) return base::failure(base::within("stream " + stream.id, made.error()));
    if (made->unusual) {
        answer.warnings.push_back(
            {"unusual_rate", "stream " + stream.id,
             base::say(
                 "{found} bits per pixel are outside the usual {lowest} to {highest}; measure this stream",
                 {{"found", base::sayNumber(made->bitsPerPixel, 3)},
                  {"lowest", base::sayNumber(kLowBitsPerPixel)},
                  {"highest", base::sayNumber(kHighBitsPerPixel)}})});
    }
    const auto rate = made->rate;
    answer.assumptions.push_back({stream.id, std::move(*made)});
    return rate;
}

base::Result<base::Done> addStream(const StorageProblem& problem, const Stream& stream,
                                   StorageAnswer& answer) {
    const auto rate = rateOf(stream, answer);
    if (!rate) return base::failure(rate.error());
    StreamNeed need;
    need.id = stream.id;
    need.count = stream.count;
    need.rate = *rate;
    need.assumed = !stream.rate;
    need.recordedSeconds = recordedSeconds(stream);
    setDays(problem, stream, answer.effectiveDays, need, answer.warnings);
    need.perDay = base::Bytes(need.count * need.rate.bitsPerSecond / kBitsPerByte * need.recordedSeconds);
    need.bytes = base::Bytes(need.perDay.value * need.days);
    answer.totalRate.bitsPerSecond += need.count * need.rate.bitsPerSecond;
    answer.perDay = base::Bytes(answer.perDay.value + need.perDay.value);
    answer.bytes = base::Bytes(answer.bytes.value + need.bytes.value * (1 + problem.reserve));
    answer.streams.push_back(std::move(need));
    return base::Done{};
}

std::optional<double> daysPossible(const StorageAnswer& answer) {
    double fixedBytes = 0;
    double growing = 0;
    for (const auto& one : answer.streams)
        (one.ownDays ? fixedBytes : growing) += one.ownDays ? one.bytes.value : one.perDay.value;
    if (growing <= 0) return std::nullopt;
    const double left = answer.usable->value / (1 + answer.reserve) - fixedBytes;
    const double days = std::max(0.0, left / growing);
    if (!std::isfinite(days) || days > kMostDaysShown) return std::nullopt;
    return days;
}

base::Result<base::Done> compareWithArray(const DiskArray& array, StorageAnswer& answer) {
    const auto usable = usableBytes(array);
    if (!usable) return base::failure(base::within("array", usable.error()));
    answer.usable = *usable;
    answer.fits = answer.bytes <= *usable;
    answer.daysPossible = daysPossible(answer);
    const auto disks = disksNeeded(array, answer.bytes);
    if (disks) answer.disksNeeded = *disks;
    if (array.diskSize.value < kSmallDisk) {
        answer.warnings.push_back(
            {"small_disk", "array: disk_bytes",
             base::say("{size} GB is small for video; check whether terabytes were meant",
                       {{"size", base::sayNumber(array.diskSize.value / 1e9, 3)}})});
    }
    return base::Done{};
}

} // namespace

double effectiveDays(const std::vector<Purpose>& purposes) {
    if (purposes.empty()) return 0;
    return std::min_element(purposes.begin(), purposes.end(),
                            [](const Purpose& a, const Purpose& b) { return a.days < b.days; })
        ->days;
}

base::Result<StorageAnswer> storageNeed(const StorageProblem& problem) {
    const auto good = checkStorage(problem);
    if (!good) return base::failure(good.error());
    StorageAnswer answer;
    answer.reserve = problem.reserve;
    answer.effectiveDays = problem.days;
    if (!problem.separated && !problem.purposes.empty()) {
        const double shared = effectiveDays(problem.purposes);
        answer.effectiveDays = std::min(problem.days, shared);
        if (problem.days > shared) {
            answer.warnings.push_back({"shared_store", "days", shorterTimeRules(problem.days, shared)});
        }
    }
    for (const auto& stream : problem.streams) {
        const auto added = addStream(problem, stream, answer);
        if (!added) return base::failure(added.error());
    }
    answer.vendorMixedTerabytes = answer.bytes.value / 1e6 / 1024 / 1024;
    if (!problem.array) return answer;
    const auto compared = compareWithArray(*problem.array, answer);
    if (!compared) return base::failure(compared.error());
    return answer;
}

} // namespace vidette::catalog

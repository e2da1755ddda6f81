// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/storage_check.h"

#include "base/speech.h"

#include <cmath>
#include <set>

namespace vidette::catalog {
namespace {

constexpr double kSecondsPerDay = 86'400;

struct Limit {
    const char* field;
    double value;
    double lowest;
    double highest;
};

std::optional<base::Error> beyond(const std::string& code, const std::string& place, const Limit& limit) {
    if (limit.value >= limit.lowest && limit.value <= limit.highest) return std::nullopt;
    const base::Fillings numbers{{"found", base::sayNumber(limit.value)},
                                 {"lowest", base::sayNumber(limit.lowest)},
                                 {"highest", base::sayNumber(limit.highest)}};
    return base::Error{
        code, place + limit.field,
        std::isfinite(limit.value)
            ? base::say("found {found}, expected a number from {lowest} to {highest}", numbers)
            : base::say("found no finite number, expected a number from {lowest} to {highest}", numbers)};
}

base::Result<base::Done> checkStream(const StorageProblem& problem, const Stream& stream) {
    const std::string place = "stream " + stream.id + ": ";
    if (!stream.rate && !stream.setting) {
        return base::failure("bad_stream", place + "bit_rate",
                             base::say("missing; expected bit/s, or codec, width, height and fps"));
    }
    const auto& events = stream.events;
    const Limit limits[] = {
        {"count", static_cast<double>(stream.count), 0, static_cast<double>(kMostCameras)},
        {"bit_rate", stream.rate ? stream.rate->bitsPerSecond : 1, 1, kMostBitsPerSecond},
        {"hours_per_day", stream.hoursPerDay, 0, 24},
        {"duty", stream.duty, 0, 1},
        {"days", stream.days.value_or(0), 0, kMostDays},
        {"events_per_day", events.perDay, 0, kMostEvents},
        {"event_seconds", events.eventSeconds, 0, kSecondsPerDay},
        {"pre_seconds", events.preSeconds, 0, kSecondsPerDay},
        {"post_seconds", events.postSeconds, 0, kSecondsPerDay},
    };
    for (const auto& limit : limits) {
        const auto bad = beyond("bad_stream", place, limit);
        if (bad) return base::failure(*bad);
    }
    if (stream.purpose.empty()) return base::Done{};
    for (const auto& purpose : problem.purposes) {
        if (purpose.name == stream.purpose) return base::Done{};
    }
    return base::failure("bad_stream", place + "purpose",
                         base::say("found \"{found}\", expected the name of one of the purposes",
                                   {{"found", stream.purpose}}));
}

base::Result<base::Done> checkPurposes(const StorageProblem& problem) {
    std::set<std::string> names;
    for (const auto& purpose : problem.purposes) {
        const std::string place = "purpose " + purpose.name + ": ";
        const auto bad = beyond("bad_storage", place, {"days", purpose.days, 0, kMostDays});
        if (bad) return base::failure(*bad);
        if (names.insert(purpose.name).second) continue;
        return base::failure("bad_storage", place + "name",
                             base::say("the name is given twice, expected once"));
    }
    return base::Done{};
}

} // namespace

base::Result<base::Done> checkStorage(const StorageProblem& problem) {
    for (const auto& limit :
         {Limit{"days", problem.days, 0, kMostDays}, Limit{"reserve", problem.reserve, 0, 1}}) {
        const auto bad = beyond("bad_storage", "", limit);
        if (bad) return base::failure(*bad);
    }
    const auto purposes = checkPurposes(problem);
    if (!purposes) return base::failure(purposes.error());
    for (const auto& stream : problem.streams) {
        const auto good = checkStream(problem, stream);
        if (!good) return base::failure(good.error());
    }
    return base::Done{};
}

} // namespace vidette::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "catalog/kit.h"
#include "catalog/retention_profiles.h"
#include "catalog/storage_need.h"
#include "estate/estate.h"

#include <optional>
#include <string>
#include <vector>

/// How much room the recordings of an estate need: its cameras (retired ones left out), each with the stream
/// that is assumed for its picture (alike ones are one stream), kept as long as the estate says. Where
/// several purposes share a store and it does not separate them, the shortest retention rules. A retention
/// above its profile, without a reason or equal to what the disks happen to hold comes back as a warning that
/// names source and date.
namespace vidette::analysis {

/// How cameras are assumed to record where nobody measured them.
struct StreamDefaults {
    std::string codec = "h265";
    double framesPerSecond = 15; ///< unless the camera's model is a kit, whose rate is printed
    std::string scene = "medium";
    double hoursPerDay = 24;
    double duty = 1;

    bool operator==(const StreamDefaults&) const = default;
};

/// One store of recordings. An estate without any has one for all cameras.
struct Store {
    std::string name;
    std::vector<estate::CameraId> cameras;  ///< empty = all
    std::vector<catalog::Purpose> purposes; ///< empty = the retention of the estate
    bool separated = false;                 ///< keeps the purposes apart, each by its own time
    std::optional<catalog::DiskArray> array;

    bool operator==(const Store&) const = default;
};

struct StorageOptions {
    StreamDefaults streams;
    std::optional<double> days; ///< instead of the retention of the estate
    double reserve = 0;
    std::vector<Store> stores;
    std::optional<catalog::DiskArray> array; ///< of the one store where `stores` is empty
    base::Date today = base::today();        ///< for judging dated profiles

    bool operator==(const StorageOptions&) const = default;
};

struct StoreNeed {
    std::string name;
    catalog::StorageProblem problem;
    catalog::StorageAnswer answer;

    bool operator==(const StoreNeed&) const = default;
};

struct StorageResult {
    double days = 0;          ///< declared by estate, options or profile
    bool daysAssumed = false; ///< nobody declared any
    std::optional<catalog::RetentionProfile> profile;
    std::vector<StoreNeed> stores;
    base::Bytes bytes; ///< all stores
    base::BitRate totalRate;
    std::vector<std::string> notes; ///< what was taken for granted: picture sizes, frames, disks
    base::Warnings warnings;

    bool operator==(const StorageResult&) const = default;
};

/// Where neither the estate nor its profile says how long, so many days are assumed, with a warning.
inline constexpr double kAssumedDays = 7;

/// Fails with what catalog::storageNeed fails with, and with "unknown_camera" for a store that names a camera
/// the estate does not have. An unknown profile is a warning.
base::Result<StorageResult> storage(const estate::Estate& estate, const StorageOptions& options);

/// What a stream of so many Mbit/s writes in a day, in SI terabytes.
double terabytesPerDay(double megabitsPerSecond);

/// The stream of `cameras` cameras of a kit: its picture and frames, recorded as `defaults` say.
catalog::Stream kitStream(const catalog::Kit& kit, int cameras, const StreamDefaults& defaults);

/// Judges declared days against profile, reason and the days the disks hold. Codes:
/// "retention_above_statute", "retention_above_profile", "profile_not_in_force", "profile_unchecked",
/// "retention_without_reason", "retention_follows_disk".
base::Warnings judgeRetention(double days, const std::optional<catalog::RetentionProfile>& profile,
                              const std::string& reason, std::optional<double> daysPossible,
                              const base::Date& today);

} // namespace vidette::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "base/units.h"
#include "catalog/bit_rate.h"
#include "catalog/disk_array.h"

#include <optional>
#include <string>
#include <vector>

/// How much room recordings need. Per stream and day
///
///     bytes = count · rate / 8 · min(h·3600 · duty + events · (event + pre + post), h·3600)
///
/// times the days they are kept, all streams summed, times 1 + reserve. `duty` is the recorded part of the
/// hours that are not empty: 1 = without a break, 0 with events = on events only. (SI form of the calculation
/// in recorder manuals; event recording "total × a %" is duty.) Every figure is checked and errors name
/// stream and field. A rate that nobody measured is assumed from codec, size, frames and scene, and reported.
namespace vidette::catalog {

/// Recording on events, on top of `duty`.
struct EventRecording {
    double perDay = 0;       ///< events in the recorded hours of a day
    double eventSeconds = 0; ///< how long one lasts
    double preSeconds = 0;   ///< kept from before it
    double postSeconds = 0;  ///< and after it

    bool operator==(const EventRecording&) const = default;
};

struct Stream {
    std::string id;
    int count = 1; ///< so many alike
    std::optional<base::BitRate> rate;
    std::optional<StreamSetting> setting; ///< used where there is no rate
    double hoursPerDay = 24;
    double duty = 1;
    EventRecording events;
    std::optional<double> days; ///< kept so long; nothing = as its purpose or the whole store
    std::string purpose;        ///< name of a Purpose; "" = of the whole store

    bool operator==(const Stream&) const = default;
};

/// Why recordings are kept, and how long that may be.
struct Purpose {
    std::string name;
    double days = 0;

    bool operator==(const Purpose&) const = default;
};

struct StorageProblem {
    double days = 0;
    std::vector<Stream> streams;
    double reserve = 0; ///< part added for safety: 0.1 = 10 %
    std::optional<DiskArray> array;
    /// Several purposes that share the store: unless the store separates them, the shortest rules all.
    std::vector<Purpose> purposes;
    bool separated = false;

    bool operator==(const StorageProblem&) const = default;
};

/// One line of the answer, with what it was computed from.
struct StreamNeed {
    std::string id;
    int count = 1;
    base::BitRate rate;         ///< of one
    bool assumed = false;       ///< the rate comes from a table
    double recordedSeconds = 0; ///< per day and camera
    double days = 0;            ///< effective
    bool ownDays = false;       ///< kept by a time of its own
    base::Bytes perDay;         ///< of all `count`
    base::Bytes bytes;          ///< for all days, without reserve

    bool operator==(const StreamNeed&) const = default;
};

struct Assumption {
    std::string stream;
    BitRateAssumption rate;

    bool operator==(const Assumption&) const = default;
};

struct StorageAnswer {
    base::Bytes bytes;               ///< needed, reserve included
    double vendorMixedTerabytes = 0; ///< Mbit/s ÷ 8 × s ÷ 1024 ÷ 1024: the mixture makers print
    base::BitRate totalRate;         ///< of all streams while they record
    double effectiveDays = 0;        ///< of streams without a time of their own
    double reserve = 0;
    base::Bytes perDay;                 ///< without reserve
    std::optional<base::Bytes> usable;  ///< room of the array
    std::optional<double> daysPossible; ///< with this array; nothing without array or daily growth
    std::optional<bool> fits;           ///< bytes ≤ usable
    std::optional<int> disksNeeded;     ///< of this array's kind and disk, spares included
    std::vector<StreamNeed> streams;
    std::vector<Assumption> assumptions;
    base::Warnings warnings;

    bool operator==(const StorageAnswer&) const = default;
};

/// Fails with "bad_stream", "bad_storage", "bad_array", "unknown_codec" …; `where` names stream and field.
/// Warns: "shared_store" (declared longer than the shortest purpose of a shared store), "unusual_rate" (bits
/// per pixel outside 0.02 … 0.25), "small_disk" (below 100 GB: a slip of GB and TB?). Days possible: streams
/// with a time of their own keep it, all others share what is left.
base::Result<StorageAnswer> storageNeed(const StorageProblem& problem);

/// The time that counts for recordings of these purposes on one store: the shortest. 0 without any.
double effectiveDays(const std::vector<Purpose>& purposes);

/// The working, line by line, with the figures put in: for reports and for learning.
std::vector<std::string> storageWorking(const StorageProblem& problem, const StorageAnswer& answer);

} // namespace vidette::catalog

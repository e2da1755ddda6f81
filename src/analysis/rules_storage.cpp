// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "analysis/effective_retention.h"
#include "analysis/storage_analysis.h"
#include "base/speech.h"
#include "base/text.h"
#include "catalog/retention_profiles.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

/// Rules about how long recordings are kept. They judge the retention of the estate and of each use of a
/// camera, one hit for each information system; cameras that do not record are left out. Profiles are dated:
/// one that is not in force on the day judges nothing.
namespace vidette::analysis {
namespace {

using catalog::RetentionKind;
using catalog::RetentionProfile;

/// A declared time: of an information system, or of the whole estate.
struct Declared {
    std::string subject;
    int days = 0;
    std::string profile;
    std::string reason;
    std::string sector; ///< of the camera's site; "" = not stated
    estate::CameraId camera;
};

std::vector<Declared> declaredTimes(const RuleInput& input) {
    const auto& estate = input.estate;
    std::vector<Declared> all;
    if (estate.retentionDays > 0)
        all.push_back(
            {"estate", estate.retentionDays, estate.retentionProfile, estate.retentionReason, "", {}});
    for (const auto& camera : input.cameras) {
        if (camera.setting && camera.setting->recording == "none") continue;
        for (const auto& one : camera.uses) {
            if (one.use->retentionDays <= 0) continue;
            all.push_back({one.system ? "info_system " + one.system->code : "camera " + camera.camera->code,
                           one.use->retentionDays, one.use->profile, one.use->reason,
                           camera.profile ? camera.profile->sector : "", camera.camera->id});
        }
    }
    return all;
}

Severity severityOf(RetentionKind kind) {
    if (kind == RetentionKind::Statute) return Severity::Error;
    return kind == RetentionKind::Practice ? Severity::Info : Severity::Warning;
}

/// Profiles that judge a declared time: the one it names, and the law of the country for its sector.
class Profiles {
  public:
    explicit Profiles(const RuleInput& input) : m_input(input) {
        if (auto all = catalog::retentionProfiles()) m_all = *std::move(all);
    }

    /// The gravest that is exceeded; null when none is.
    const RetentionProfile* exceeded(const Declared& declared) const {
        const RetentionProfile* gravest = nullptr;
        for (const auto& one : m_all) {
            const auto limit = catalog::maxDays(one);
            if (!limit || declared.days <= *limit || !judges(one, declared)) continue;
            if (!gravest || severityOf(one.kind) > severityOf(gravest->kind)) gravest = &one;
        }
        return gravest;
    }

  private:
    bool judges(const RetentionProfile& one, const Declared& declared) const {
        if (!catalog::inForce(one, m_input.on)) return false;
        if (one.id == declared.profile) return true;
        const bool isLaw = one.kind == RetentionKind::Statute && !m_input.jurisdiction.empty();
        return isLaw && one.jurisdiction == m_input.jurisdiction &&
               (one.sector == "any" || one.sector == declared.sector);
    }

    const RuleInput& m_input;
    std::vector<RetentionProfile> m_all;
};

/// One hit for each subject; further cameras join it.
class Gathered {
  public:
    explicit Gathered(RuleHits& hits) : m_hits(hits) {}

    /// True when the subject is new.
    bool take(const Declared& declared, const MessageArguments& arguments) {
        const auto [at, isNew] = m_places.emplace(declared.subject, m_hits.all().size());
        if (isNew) m_hits.add(declared.subject, arguments);
        auto& hit = m_hits.all()[at->second];
        if (!declared.camera.isNull()) hit.cameras.push_back(declared.camera);
        return isNew;
    }

  private:
    RuleHits& m_hits;
    std::map<std::string, std::size_t> m_places;
};

/// Days that each store can hold, by camera. Only where its room and the rates of all its cameras are known.
std::map<estate::CameraId, double> daysPossible(const RuleInput& input) {
    std::map<estate::StorageUnitId, double> rates;
    for (const auto& row : input.estate.storeAssignments) {
        const auto* camera = input.factsOf(row.camera);
        if (!camera || !camera->setting) continue;
        rates[row.store] += row.stream == "sub" ? camera->setting->subMbps : camera->setting->mainMbps;
    }
    std::map<estate::CameraId, double> days;
    for (const auto& row : input.estate.storeAssignments) {
        const auto* store = input.estate.storageUnits.find(row.store);
        const double rate = store ? rates[row.store] : 0;
        if (rate > 0) days[row.camera] = store->usableTb / terabytesPerDay(rate);
    }
    return days;
}

std::map<estate::StorageUnitId, std::set<int>> timesByStore(const RuleInput& input) {
    std::map<estate::StorageUnitId, std::set<int>> times;
    for (const auto& row : input.estate.storeAssignments) {
        const auto* camera = input.factsOf(row.camera);
        if (!camera) continue;
        for (const auto& one : camera->uses)
            if (one.use->retentionDays > 0) times[row.store].insert(one.use->retentionDays);
    }
    return times;
}

} // namespace

/// How grave it is follows the profile: statute an error, guideline and recommendation a warning, what
/// others practise an information.
void ruleR50(const RuleInput& input, RuleHits& hits) {
    const Profiles profiles(input);
    Gathered gathered(hits);
    for (const auto& declared : declaredTimes(input)) {
        const auto* profile = profiles.exceeded(declared);
        if (!profile) continue;
        const std::string limit = catalog::limitText(*profile); // "7 days"
        const auto blank = limit.find(' ');
        const std::string date = profile->sourceDate.empty() ? "" : ", " + profile->sourceDate;
        const bool isNew = gathered.take(declared, {{"days", std::to_string(declared.days)},
                                                    {"max", "{limit}" + limit.substr(blank)},
                                                    {"limit", limit.substr(0, blank)},
                                                    {"profile", catalog::toText(profile->kind) + " {id}"},
                                                    {"id", profile->id},
                                                    {"source", profile->source + date}});
        if (isNew) hits.all().back().severity = severityOf(profile->kind);
    }
}

/// Silent about stores without several different times.
void ruleR51(const RuleInput& input, RuleHits& hits) {
    for (const auto& [id, times] : timesByStore(input)) {
        const auto* store = input.estate.storageUnits.find(id);
        if (!store) continue;
        const std::vector<int> declared(times.begin(), times.end());
        const auto effective = effectiveRetention(declared, store->keepsPurposesApart);
        if (effective == declared) continue;
        hits.add("storage_unit " + store->code,
                 {{"days", std::to_string(effective.back())}, {"declared", std::to_string(declared.back())}});
    }
}

/// Says so where the time is just what the disks hold.
void ruleR53(const RuleInput& input, RuleHits& hits) {
    constexpr double kSame = 1; // day
    const auto possible = daysPossible(input);
    Gathered gathered(hits);
    for (const auto& declared : declaredTimes(input)) {
        if (!base::trimmed(declared.reason).empty()) continue;
        const auto at = possible.find(declared.camera);
        const bool isDisk = at != possible.end() && std::abs(at->second - declared.days) <= kSame;
        gathered.take(declared, {{"days", std::to_string(declared.days)},
                                 {"disks", isDisk ? base::toSay(", just what the disks hold") : ""}});
    }
}

/// About agreements on service in force; silent where another agreement settles the backup.
void ruleR54(const RuleInput& input, RuleHits& hits) {
    const auto& rows = input.estate.agreements;
    const auto holds = [&](const estate::Agreement& row) {
        return estate::holdsOn(row.from, row.to, input.on);
    };
    const bool isSettled = std::any_of(rows.begin(), rows.end(), [&](const estate::Agreement& row) {
        return row.backupAgreed && holds(row);
    });
    for (const auto& row : rows)
        if (!isSettled && row.kind == "service" && holds(row)) hits.add("agreement " + row.code);
}

} // namespace vidette::analysis

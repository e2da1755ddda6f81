// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/duty.h"
#include "estate/meeting.h"
#include "estate/money.h"

/// The programme as a whole, its rooms, its reports as issued, and what this project sets differently: waived
/// rules, parameters of rules, words for states.
namespace vidette::estate {

using ProgrammeId = base::Id<struct ProgrammeTag>;
using FacilityId = base::Id<struct FacilityTag>;
using SiteAssessmentId = base::Id<struct SiteAssessmentTag>;
using AnnualReportId = base::Id<struct AnnualReportTag>;
using WaiverId = base::Id<struct WaiverTag>;
using RuleSettingId = base::Id<struct RuleSettingTag>;
using StateWordId = base::Id<struct StateWordTag>;

struct Programme {
    ProgrammeId id;
    std::string code;
    std::string name;
    std::string jurisdiction; ///< CZ, SK, PL; "" = any
    std::string currency = "CZK";
    std::string approvedBy;
    std::optional<base::Date> validFrom;
    std::optional<base::Date> validTo;
    std::optional<base::Date> reviewedOn;
    std::string publicContact; ///< an office, not a person
    PersonId accountable;
    PartyId operatorParty;
    int targetCameras = 0;
    std::int64_t cost = 0;
    DocumentId study;

    bool operator==(const Programme&) const = default;
};

struct Facility {
    FacilityId id;
    std::string code;
    std::string name;
    std::string kind; ///< control_room, server_room, post
    SiteId site;
    PartyId party;
    std::string entryLog;       ///< how persons who enter are told; "" = not at all
    bool monitorPublic = false; ///< the public can see a monitor
    int seats = 0;
    bool aroundTheClock = false;
    int camerasPerSeat = 30; ///< at most

    bool operator==(const Facility&) const = default;
};

struct SiteAssessment {
    SiteAssessmentId id;
    SiteId site;
    std::optional<base::Date> madeOn;
    std::string by;
    std::string pillar; ///< values, building, inside, outside
    std::string factor;
    int score = 0;
    std::string text;

    bool operator==(const SiteAssessment&) const = default;
};

struct AnnualReport {
    AnnualReportId id;
    int year = 0;
    std::optional<base::Date> issuedOn;
    std::string by;
    std::string addressees;
    std::string figures; ///< the figures as issued, JSON; they stay as they were

    bool operator==(const AnnualReport&) const = default;
};

/// A rule is not applied to one subject, for a reason and until a day.
struct Waiver {
    WaiverId id;
    std::string rule;
    std::string subject; ///< "camera C5"; "" = everywhere
    std::string reason;
    std::string by; ///< login
    std::optional<base::Date> until;

    bool operator==(const Waiver&) const = default;
};

/// What this project sets differently from data/tables/rules.csv.
struct RuleSetting {
    RuleSettingId id;
    std::string code; ///< the rule, "R-41"
    bool isOff = false;
    std::string severity;   ///< "" = as shipped
    std::string parameters; ///< "limit=30 share=0.6": only what differs

    bool operator==(const RuleSetting&) const = default;
};

/// What this city calls a state.
struct StateWord {
    StateWordId id;
    std::string machine; ///< request, replacement
    std::string state;
    std::string label;

    bool operator==(const StateWord&) const = default;
};

} // namespace vidette::estate

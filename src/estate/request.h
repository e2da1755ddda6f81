// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera.h"
#include "estate/field.h"
#include "estate/people.h"
#include "estate/place.h"

#include <optional>
#include <string>

/// The backlog: what is asked for, what everybody says of it, and how it went from state to state. The course
/// is that of a municipal camera system's concept (Prague §9.1.1): requests are kept by the department, heard
/// by parties, discussed by the expert team, which advises, and decided by the department.
namespace vidette::estate {

using PurposeId = base::Id<struct PurposeTag>;
using BudgetLineId = base::Id<struct BudgetLineTag>;
using MeetingId = base::Id<struct MeetingTag>;
using RequestId = base::Id<struct RequestTag>;
using RequestCameraId = base::Id<struct RequestCameraTag>;
using StatementId = base::Id<struct StatementTag>;
using ReplacementItemId = base::Id<struct ReplacementItemTag>;
using TransitionId = base::Id<struct TransitionTag>;
using ObligationId = base::Id<struct ObligationTag>;
using DecisionId = base::Id<struct DecisionTag>;

struct Request {
    RequestId id;
    std::string code; ///< its number, "RQ-2026-7"
    std::string title;
    std::string kind = "new_camera"; ///< new_camera, new_site, purpose_change, improvement, decommission
    Place place;
    ZoneId district;
    std::string applicantClass; ///< citizen, district, user, company, other
    PartyId applicantParty;
    PersonalTextId applicant;
    std::string requestedBy; ///< login of who brought it in
    std::optional<base::Date> receivedOn;
    PurposeId purpose;
    std::string reason;

    std::string state = "draft"; ///< of the machine "request" (data/tables/states.csv)
    std::optional<base::Date> stateSince;
    std::string stateBefore;            ///< what a suspended request returns to
    std::optional<base::Date> reviewOn; ///< of a deferred one
    std::optional<base::Date> dueOn;    ///< of a returned one: the answer
    std::string stateReason;            ///< why it was returned, rejected, deferred, withdrawn, suspended
    RequestId mergedInto;
    int support = 0;             ///< requests merged into this one
    bool duplicatesSeen = false; ///< the search for similar ones was looked at

    bool urgent = false;
    std::string urgentReason;
    PersonId director; ///< whose consent the urgent path rests on
    std::optional<base::Date> directorOn;

    std::string sheetSubjects; ///< the four-part sheet: data subjects, technical and economic means, law
    std::string sheetTechnical;
    std::string sheetEconomic;
    std::string sheetLaw;
    std::string designRisks; ///< the design sheet: risks, light, angle, resolution, length of record, power
    std::string designLight;
    std::string designAngle;
    std::string designResolution;
    std::string designRetention;
    std::string designPower;

    std::int64_t capex = 0; ///< estimate, minor units
    std::int64_t opex = 0;  ///< a year
    int targetYear = 0;     ///< 0 = open
    std::string phase;
    BudgetLineId budget;
    std::string contract;                      ///< contract or order number
    std::optional<base::Date> acceptedOn;      ///< acceptance check passed
    std::optional<base::Date> registerSheetOn; ///< date of the register sheet
    std::string lesson; ///< the review after a year: indicators, complaints, proportionality

    bool operator==(const Request&) const = default;
};

/// A camera that a request asks for, or for a decommissioning the one that is to go. Proposed cameras stand
/// on the plan with status "proposed".
struct RequestCamera {
    RequestCameraId id;
    RequestId request;
    CameraId camera;

    bool operator==(const RequestCamera&) const = default;
};

/// What a party says of a request. A received statement is never edited: a later one supersedes it.
struct Statement {
    StatementId id;
    RequestId request;
    PartyId party;
    bool isRequired = false;
    std::optional<base::Date> requestedOn;
    std::optional<base::Date> dueOn;
    std::optional<base::Date> receivedOn;
    std::string
        stance; ///< agree, conditions, disagree, neutral, petition_for, petition_against; "" = none yet
    int signatures = 0; ///< of a petition
    std::string text;
    StatementId supersedes;
    std::string waivedBy; ///< login; a waived statement is not waited for
    std::string waiveReason;

    bool operator==(const Statement&) const = default;
};

/// One step of a request or of a replacement item; only ever added.
struct Transition {
    TransitionId id;
    RequestId request; ///< one of these two
    ReplacementItemId item;
    std::string from;
    std::string to;
    base::Date on;
    std::string by; ///< login; "" = nobody named
    std::string note;
    std::string guards; ///< the names of the guards that held, separated by blanks

    bool operator==(const Transition&) const = default;
};

/// Something that is owed because of a step: an urgent build must be announced.
struct Obligation {
    ObligationId id;
    RequestId request;
    std::string kind; ///< announce, notify_users, review
    std::optional<base::Date> openedOn;
    std::optional<base::Date> dueOn;
    MeetingId meeting; ///< where it was met
    std::optional<base::Date> closedOn;
    std::string closedBy;

    bool operator==(const Obligation&) const = default;
};

struct Decision {
    DecisionId id;
    std::string code; ///< its number, "D-2026-3"
    RequestId request;
    ReplacementItemId item;
    std::optional<base::Date> on;
    std::string by; ///< login
    BodyId body;
    std::string result; ///< approved, rejected, deferred
    std::string advice; ///< the outcome of the expert team that it follows or not
    bool againstAdvice = false;
    bool overridesDpo = false; ///< taken with an open "disagree" of the data protection officer
    std::string reason;

    bool operator==(const Decision&) const = default;
};

} // namespace vidette::estate

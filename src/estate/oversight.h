// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera_use.h"

/// What is looked back at once a year: audits, complaints, incidents, releases of recordings, holds,
/// self-assessment.
namespace vidette::estate {

using AuditCaseId = base::Id<struct AuditCaseTag>;
using FindingId = base::Id<struct FindingTag>;
using ComplaintId = base::Id<struct ComplaintTag>;
using IncidentId = base::Id<struct IncidentTag>;
using ReleaseId = base::Id<struct ReleaseTag>;
using LegalHoldId = base::Id<struct LegalHoldTag>;
using RecordingId = base::Id<struct RecordingTag>;
using SelfAssessmentId = base::Id<struct SelfAssessmentTag>;

struct AuditCase {
    AuditCaseId id;
    std::string code;
    std::string kind; ///< yearly, special, external
    std::string title;
    std::optional<base::Date> heldOn;
    std::string by;

    bool operator==(const AuditCase&) const = default;
};

struct Finding {
    FindingId id;
    std::string code;
    AuditCaseId audit;
    std::string text;
    std::string action;
    std::optional<base::Date> dueOn;
    std::optional<base::Date> doneOn;

    bool operator==(const Finding&) const = default;
};

struct Complaint {
    ComplaintId id;
    std::string code;
    std::optional<base::Date> receivedOn;
    std::string topic; ///< privacy, signs, access, condition, other
    std::string content;
    PersonalTextId complainant;
    CameraId camera;
    std::string answer;
    std::optional<base::Date> answeredOn;
    bool isJustified = false;

    bool operator==(const Complaint&) const = default;
};

struct Incident {
    IncidentId id;
    std::string code;
    std::optional<base::Date> on;
    std::string kind; ///< crime, offence, traffic, tamper, alarm, other
    bool isFalse = false;
    std::int64_t cost = 0; ///< of the visit
    CameraId camera;
    Place place;

    bool operator==(const Incident&) const = default;
};

/// A recording handed out; the codes are the numbers of the register.
struct Release {
    ReleaseId id;
    std::string code;
    int number = 0;             ///< of the register, from 1 on in each year
    std::string authorityClass; ///< police, city_police, prosecutor, court, other
    std::string caseNo;
    std::string proceeding; ///< crime, offence, other
    std::string law;        ///< cited where the proceeding is another
    PurposeId purpose;
    CameraId camera;
    std::optional<base::Date> handedOn;
    double hours = 0;
    double hoursAsked = 0;
    std::string by; ///< login
    std::string sha256;

    bool operator==(const Release&) const = default;
};

/// An order to keep a piece longer.
struct LegalHold {
    LegalHoldId id;
    std::string code;
    CameraId camera;
    std::string order;
    std::optional<base::Date> from;
    std::optional<base::Date> to;

    bool operator==(const LegalHold&) const = default;
};

/// A piece that was set aside from the ring of recordings.
struct Recording {
    RecordingId id;
    std::string code;
    CameraId camera;
    std::optional<base::Date> recordedOn;
    std::optional<base::Date> deleteBy;
    std::optional<base::Date> deletedOn;
    LegalHoldId hold;

    bool operator==(const Recording&) const = default;
};

struct SelfAssessment {
    SelfAssessmentId id;
    int year = 0;
    int principle = 1; ///< 1 … 11
    int score = 0;     ///< 1 … 5
    std::string evidence;
    std::string action;

    bool operator==(const SelfAssessment&) const = default;
};

} // namespace vidette::estate

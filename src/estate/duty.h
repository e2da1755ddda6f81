// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera_use.h"

/// What the law and good practice ask for: signs, consents, agreements, documents, notices, and what the
/// rules ask of a place. Design aid, not legal advice.
namespace vidette::estate {

using SignId = base::Id<struct SignTag>;
using ConsentId = base::Id<struct ConsentTag>;
using StaffNoticeId = base::Id<struct StaffNoticeTag>;
using ReferenceSetId = base::Id<struct ReferenceSetTag>;
using LegalItemId = base::Id<struct LegalItemTag>;
using SiteProfileId = base::Id<struct SiteProfileTag>;
using ZoneProfileId = base::Id<struct ZoneProfileTag>;

struct Sign {
    SignId id;
    std::string code;
    SiteId site;
    std::string language = "cs";
    std::optional<base::Date> placedOn;
    Place place;

    bool operator==(const Sign&) const = default;
};

/// Of a neighbour, to have a parcel of theirs in view.
struct Consent {
    ConsentId id;
    ZoneId parcel;
    PartyId party;
    DocumentId document;
    std::optional<base::Date> from;
    std::optional<base::Date> to;

    bool operator==(const Consent&) const = default;
};

struct Agreement {
    AgreementId id;
    std::string code;
    PartyId party;
    std::string kind; ///< responsibility, processing, service, software, supervision
    std::string subject;
    std::optional<base::Date> from;
    std::optional<base::Date> to;
    bool rightsToCity = false; ///< authored work with source and documents belongs to the city
    bool backupAgreed = false; ///< says who backs up the recordings
    std::string serviceLevel;
    DocumentId document;

    bool operator==(const Agreement&) const = default;
};

struct Document {
    DocumentId id;
    std::string code;
    std::string kind; ///< standard, study, security_project, security_directive, consent, minutes, other
    std::string title;
    std::string version;
    std::string approvedBy;
    std::optional<base::Date> dated;
    std::string path;
    std::string sha256;

    bool operator==(const Document&) const = default;
};

/// Staff were told and heard about cameras at their work place.
struct StaffNotice {
    StaffNoticeId id;
    ZoneId zone; ///< null = every work place of the site
    SiteId site;
    std::optional<base::Date> givenOn;
    DocumentId document;

    bool operator==(const StaffNotice&) const = default;
};

/// Plates or faces that pictures are compared with.
struct ReferenceSet {
    ReferenceSetId id;
    std::string code;
    std::string name;
    CameraId camera;                      ///< null = every camera of kind anpr
    std::optional<base::Date> assessedOn; ///< its accuracy
    std::optional<base::Date> keepUntil;

    bool operator==(const ReferenceSet&) const = default;
};

struct LegalItem {
    LegalItemId id;
    std::string code;
    std::string title;
    std::optional<base::Date> validFrom;
    std::optional<base::Date> validTo;
    std::optional<base::Date> checkedOn;

    bool operator==(const LegalItem&) const = default;
};

/// What the rules ask of a place beside its name.
struct SiteProfile {
    SiteProfileId id;
    SiteId site;
    std::string sector = "city"; ///< city, shop, school, bank, housing, other
    bool isPublic = true;        ///< run by a public body
    bool isStaffed = false;
    bool litAtNight = true;
    std::string power = "grid"; ///< grid, solar, wind, generator
    double autonomyHours = 0;   ///< of an off-grid site
    double backupMinutes = 0;
    double uplinkMbps = 0;
    bool remoteAccess = false;
    bool ownNetwork = true;
    bool hasPanel = false;        ///< alarm, fire or perimeter panels or analytics are linked
    bool isSupervised = false;    ///< technical supervision or a monitoring contract
    bool healthMonitored = false; ///< recording and disks are watched by a program
    bool hasSpare = false;
    std::string signExemption;            ///< "bank act"; "" = none
    std::optional<base::Date> assessedOn; ///< risks, light, staffing
    PartyId owner;

    bool operator==(const SiteProfile&) const = default;
};

/// What the rules ask of a zone beside its outline.
struct ZoneProfile {
    ZoneProfileId id;
    ZoneId zone;
    SiteId site;
    std::string use; ///< of a room: sales, store, toilet, …; of a parcel: own, neighbour, public, special
    PartyId party;   ///< whose it is
    bool isWorkplace = false;
    bool hasDetector = false;
    std::string layer; ///< perimeter, shell, space, object, distress

    bool operator==(const ZoneProfile&) const = default;
};

} // namespace vidette::estate

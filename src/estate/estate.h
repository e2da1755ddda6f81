// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/table.h"
#include "estate/camera.h"
#include "estate/decision_problem.h"
#include "estate/device.h"
#include "estate/import_mapping.h"
#include "estate/kit.h"
#include "estate/oversight.h"
#include "estate/place.h"
#include "estate/plan_image.h"
#include "estate/programme.h"

#include <string>

/// The document: what stands where and what is asked for. A plain value: copies are cheap (tables share their
/// rows), `==` compares contents, and it changes only through the functions of *_edits.h.
namespace vidette::estate {

struct Estate {
    std::string name;
    /// "" = a floor plan in local metres; "EPSG:5514" … = a projected frame in metres.
    std::string crs;
    /// Days recordings are to be kept, and why; 0 = not stated.
    int retentionDays = 0;
    std::string retentionProfile; ///< key of data/tables/retention_profiles.csv, e.g. "CZ-SHOP"
    std::string retentionReason;

    base::Table<Site> sites;
    base::Table<Level> levels;
    base::Table<Obstacle> obstacles;
    base::Table<Zone> zones;
    base::Table<Opening> openings;
    base::Table<Camera> cameras;
    base::Table<Mount> mounts;
    base::Table<Demand> demands;
    base::Table<Street> streets;
    base::Table<Device> devices;
    base::Table<Kit> kits;
    base::Table<DecisionProblem> problems;
    base::Table<ImportMapping> mappings;
    base::Table<PlanImage> planImages;
    base::Table<ImageContent> imageContents;
    base::Table<Note> notes;

    base::Table<PersonalText> personalTexts;
    base::Table<Party> parties;
    base::Table<Person> people;
    base::Table<RoleGrant> roleGrants;
    base::Table<Body> bodies;
    base::Table<Membership> memberships;

    base::Table<Request> requests;
    base::Table<RequestCamera> requestCameras;
    base::Table<Statement> statements;
    base::Table<Transition> transitions;
    base::Table<Obligation> obligations;
    base::Table<Decision> decisions;

    base::Table<Meeting> meetings;
    base::Table<Attendance> attendances;
    base::Table<AgendaItem> agendaItems;

    base::Table<Model> models;
    base::Table<LifeClass> lifeClasses;
    base::Table<Asset> assets;
    base::Table<Mounting> mountings;
    base::Table<ReplacementItem> replacementItems;
    base::Table<Fault> faults;
    base::Table<HealthCheck> healthChecks;
    base::Table<DeviceCapacity> deviceCapacities;

    base::Table<BudgetLine> budgetLines;
    base::Table<Grant> grants;
    base::Table<CostItem> costItems;

    base::Table<Purpose> purposes;
    base::Table<InfoSystem> infoSystems;
    base::Table<CameraUse> cameraUses;
    base::Table<CameraSetting> cameraSettings;
    base::Table<Mask> masks;
    base::Table<Sign> signs;
    base::Table<Consent> consents;
    base::Table<Agreement> agreements;
    base::Table<Document> documents;
    base::Table<StorageUnit> storageUnits;
    base::Table<StoreAssignment> storeAssignments;
    base::Table<StaffNotice> staffNotices;
    base::Table<ReferenceSet> referenceSets;
    base::Table<LegalItem> legalItems;
    base::Table<SiteProfile> siteProfiles;
    base::Table<ZoneProfile> zoneProfiles;

    base::Table<Programme> programmes;
    base::Table<Facility> facilities;
    base::Table<SiteAssessment> siteAssessments;
    base::Table<AuditCase> auditCases;
    base::Table<Finding> findings;
    base::Table<Complaint> complaints;
    base::Table<Incident> incidents;
    base::Table<Release> releases;
    base::Table<LegalHold> legalHolds;
    base::Table<Recording> recordings;
    base::Table<SelfAssessment> selfAssessments;
    base::Table<AnnualReport> annualReports;
    base::Table<Waiver> waivers;
    base::Table<RuleSetting> ruleSettings;
    base::Table<StateWord> stateWords;

    bool operator==(const Estate&) const = default;
};

/// The bounds of everything that has a place; empty when nothing has.
geometry::Box boundsOf(const Estate& estate);
geometry::Box boundsOf(const Obstacle& obstacle);

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"
#include "estate/field.h"

#include <string_view>
#include <vector>

/// Every kind of record of the estate's workflow: its table, its fields, its own rule. What has a place on
/// the plan (cameras, zones, obstacles …) is described beside its own edits instead (row_edits.h).
namespace vidette::estate {

template<typename Row>
struct Record {
    std::string_view name;   ///< "request": table of the project file and word of the command line
    std::string_view prefix; ///< of new codes, "RQ"; "" where rows have no code
    base::Table<Row> Estate::*table;
    std::vector<Field<Row>> fields; ///< without id and code
    /// What must hold of a row beyond its fields, beside the other rows; may be null. Names the field in
    /// `where`.
    base::Result<base::Done> (*check)(const Estate&, const Row&) = nullptr;
    /// What goes or changes with a row, after it was put or removed; may be null.
    void (*tidy)(Estate&) = nullptr;
};

const Record<PersonalText>& recordOf(const PersonalText*);
const Record<Party>& recordOf(const Party*);
const Record<Person>& recordOf(const Person*);
const Record<RoleGrant>& recordOf(const RoleGrant*);
const Record<Body>& recordOf(const Body*);
const Record<Membership>& recordOf(const Membership*);
const Record<Request>& recordOf(const Request*);
const Record<RequestCamera>& recordOf(const RequestCamera*);
const Record<Statement>& recordOf(const Statement*);
const Record<Transition>& recordOf(const Transition*);
const Record<Obligation>& recordOf(const Obligation*);
const Record<Decision>& recordOf(const Decision*);
const Record<Meeting>& recordOf(const Meeting*);
const Record<Attendance>& recordOf(const Attendance*);
const Record<AgendaItem>& recordOf(const AgendaItem*);
const Record<Model>& recordOf(const Model*);
const Record<LifeClass>& recordOf(const LifeClass*);
const Record<Asset>& recordOf(const Asset*);
const Record<Mounting>& recordOf(const Mounting*);
const Record<ReplacementItem>& recordOf(const ReplacementItem*);
const Record<Fault>& recordOf(const Fault*);
const Record<HealthCheck>& recordOf(const HealthCheck*);
const Record<DeviceCapacity>& recordOf(const DeviceCapacity*);
const Record<BudgetLine>& recordOf(const BudgetLine*);
const Record<Grant>& recordOf(const Grant*);
const Record<CostItem>& recordOf(const CostItem*);
const Record<Purpose>& recordOf(const Purpose*);
const Record<InfoSystem>& recordOf(const InfoSystem*);
const Record<CameraUse>& recordOf(const CameraUse*);
const Record<CameraSetting>& recordOf(const CameraSetting*);
const Record<Mask>& recordOf(const Mask*);
const Record<Sign>& recordOf(const Sign*);
const Record<Consent>& recordOf(const Consent*);
const Record<Agreement>& recordOf(const Agreement*);
const Record<Document>& recordOf(const Document*);
const Record<StorageUnit>& recordOf(const StorageUnit*);
const Record<StoreAssignment>& recordOf(const StoreAssignment*);
const Record<StaffNotice>& recordOf(const StaffNotice*);
const Record<ReferenceSet>& recordOf(const ReferenceSet*);
const Record<LegalItem>& recordOf(const LegalItem*);
const Record<SiteProfile>& recordOf(const SiteProfile*);
const Record<ZoneProfile>& recordOf(const ZoneProfile*);
const Record<Programme>& recordOf(const Programme*);
const Record<Facility>& recordOf(const Facility*);
const Record<SiteAssessment>& recordOf(const SiteAssessment*);
const Record<AuditCase>& recordOf(const AuditCase*);
const Record<Finding>& recordOf(const Finding*);
const Record<Complaint>& recordOf(const Complaint*);
const Record<Incident>& recordOf(const Incident*);
const Record<Release>& recordOf(const Release*);
const Record<LegalHold>& recordOf(const LegalHold*);
const Record<Recording>& recordOf(const Recording*);
const Record<SelfAssessment>& recordOf(const SelfAssessment*);
const Record<AnnualReport>& recordOf(const AnnualReport*);
const Record<Waiver>& recordOf(const Waiver*);
const Record<RuleSetting>& recordOf(const RuleSetting*);
const Record<StateWord>& recordOf(const StateWord*);
const Record<PlanImage>& recordOf(const PlanImage*);
const Record<Note>& recordOf(const Note*);

template<typename Row>
const Record<Row>& recordOf() {
    return recordOf(static_cast<const Row*>(nullptr));
}

} // namespace vidette::estate

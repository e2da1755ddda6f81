// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record_blanks.h"

#include "base/check.h"
#include "estate/record.h"

#include <map>

namespace vidette::estate {
namespace {

using Blanks = std::map<std::string_view, RecordRow>;

template<typename... Rows>
void append(Blanks& blanks) {
    const auto one = [&]<typename Row>(const Row& row) {
        RecordRow blank;
        for (const auto& field : recordOf<Row>().fields) blank.values.push_back(field.get(row));
        blanks.emplace(recordOf<Row>().name, std::move(blank));
    };
    (one(Rows{}), ...);
}

Blanks makeBlanks() {
    Blanks blanks;
    append<PersonalText, Party, Person, RoleGrant, Body, Membership, Document, Agreement, Programme, Purpose,
           LifeClass, Model, BudgetLine, Grant>(blanks);
    append<SiteProfile, ZoneProfile, SiteAssessment, InfoSystem, CameraUse, CameraSetting, Mask, Sign,
           Consent, StorageUnit, StoreAssignment, StaffNotice, ReferenceSet, LegalItem, Facility,
           DeviceCapacity>(blanks);
    append<Request, RequestCamera, Statement, Meeting, Attendance, AgendaItem, Obligation>(blanks);
    append<Asset, Mounting, ReplacementItem, Transition, Decision, Fault, HealthCheck, CostItem>(blanks);
    append<AuditCase, Finding, Complaint, Incident, Release, LegalHold, Recording, SelfAssessment,
           AnnualReport, Waiver, RuleSetting, StateWord>(blanks);
    return blanks;
}

} // namespace

RecordRow blankRow(const RecordTable& table) {
    static const Blanks kBlanks = makeBlanks();
    const auto at = kBlanks.find(table.name);
    VIDETTE_CHECK(at != kBlanks.end(), "every kind of record is listed here");
    return at->second;
}

} // namespace vidette::estate

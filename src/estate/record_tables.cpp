// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record_tables.h"

#include "estate/record_rows.h"

#include <algorithm>

namespace vidette::estate {
namespace {

template<typename... Rows>
void append(std::vector<RecordTable>& tables) {
    (tables.push_back(tableOf<Rows>()), ...);
}

std::vector<RecordTable> makeTables() {
    std::vector<RecordTable> tables;
    append<PersonalText, Party, Person, RoleGrant, Body, Membership, Document, Agreement, Programme, Purpose,
           LifeClass, Model, BudgetLine, Grant>(tables);
    append<SiteProfile, ZoneProfile, SiteAssessment, InfoSystem, CameraUse, CameraSetting, Mask, Sign,
           Consent, StorageUnit, StoreAssignment, StaffNotice, ReferenceSet, LegalItem, Facility,
           DeviceCapacity>(tables);
    append<Request, RequestCamera, Statement, Meeting, Attendance, AgendaItem, Obligation>(tables);
    append<Asset, Mounting, ReplacementItem, Transition, Decision, Fault, HealthCheck, CostItem>(tables);
    append<AuditCase, Finding, Complaint, Incident, Release, LegalHold, Recording, SelfAssessment,
           AnnualReport, Waiver, RuleSetting, StateWord, PlanImage, Note>(tables);
    return tables;
}

} // namespace

std::optional<std::size_t> RecordTable::field(std::string_view fieldName) const {
    const auto at =
        std::find_if(fields.begin(), fields.end(), [&](const FieldFacts& f) { return f.name == fieldName; });
    if (at == fields.end()) return std::nullopt;
    return static_cast<std::size_t>(at - fields.begin());
}

const std::vector<RecordTable>& recordTables() {
    static const std::vector<RecordTable> kTables = makeTables();
    return kTables;
}

const RecordTable* recordTable(std::string_view name) {
    const auto& tables = recordTables();
    const auto at = std::find_if(tables.begin(), tables.end(), [&](const auto& t) { return t.name == name; });
    return at == tables.end() ? nullptr : &*at;
}

} // namespace vidette::estate

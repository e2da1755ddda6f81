// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record.h"

namespace vidette::estate {

const Record<AuditCase>& recordOf(const AuditCase*) {
    static const Record<AuditCase> kRecord{
        "audit_case",
        "AU-",
        &Estate::auditCases,
        {field<&AuditCase::kind>("kind").oneOf("audit"), field<&AuditCase::title>("title"),
         field<&AuditCase::heldOn>("held_on"), field<&AuditCase::by>("by_login")}};
    return kRecord;
}

const Record<Finding>& recordOf(const Finding*) {
    static const Record<Finding> kRecord{"finding",
                                         "FI-",
                                         &Estate::findings,
                                         {field<&Finding::audit>("audit").refersTo("audit_case").needed(),
                                          field<&Finding::text>("text"), field<&Finding::action>("action"),
                                          field<&Finding::dueOn>("due_on"),
                                          field<&Finding::doneOn>("done_on")}};
    return kRecord;
}

const Record<Complaint>& recordOf(const Complaint*) {
    static const Record<Complaint> kRecord{
        "complaint",
        "CO-",
        &Estate::complaints,
        {field<&Complaint::receivedOn>("received_on").needed(),
         field<&Complaint::topic>("topic").oneOf("complaint_topic"), field<&Complaint::content>("content"),
         field<&Complaint::complainant>("complainant").refersTo("personal_text"),
         field<&Complaint::camera>("camera").refersTo("camera"), field<&Complaint::answer>("answer"),
         field<&Complaint::answeredOn>("answered_on"), field<&Complaint::isJustified>("is_justified")}};
    return kRecord;
}

const Record<Incident>& recordOf(const Incident*) {
    static const Record<Incident> kRecord{
        "incident",
        "IN-",
        &Estate::incidents,
        {field<&Incident::on>("happened_on"), field<&Incident::kind>("kind").oneOf("incident"),
         field<&Incident::isFalse>("is_false"), field<&Incident::cost>("cost").notNegative(),
         field<&Incident::camera>("camera").refersTo("camera"), field<&Incident::place>("place")}};
    return kRecord;
}

const Record<Release>& recordOf(const Release*) {
    static const Record<Release> kRecord{
        "release",
        "RE-",
        &Estate::releases,
        {field<&Release::number>("number").notNegative(),
         field<&Release::authorityClass>("authority_class").oneOf("authority").needed(),
         field<&Release::caseNo>("case_no"), field<&Release::proceeding>("proceeding").oneOf("proceeding"),
         field<&Release::law>("law"), field<&Release::purpose>("purpose").refersTo("purpose"),
         field<&Release::camera>("camera").refersTo("camera"), field<&Release::handedOn>("handed_on"),
         field<&Release::hours>("hours").notNegative(),
         field<&Release::hoursAsked>("hours_asked").notNegative(), field<&Release::by>("by_login"),
         field<&Release::sha256>("sha256")}};
    return kRecord;
}

const Record<LegalHold>& recordOf(const LegalHold*) {
    static const Record<LegalHold> kRecord{
        "legal_hold",
        "LH-",
        &Estate::legalHolds,
        {field<&LegalHold::camera>("camera").refersTo("camera"), field<&LegalHold::order>("ord"),
         field<&LegalHold::from>("from_on"), field<&LegalHold::to>("to_on")}};
    return kRecord;
}

const Record<Recording>& recordOf(const Recording*) {
    static const Record<Recording> kRecord{
        "recording",
        "REC-",
        &Estate::recordings,
        {field<&Recording::camera>("camera").refersTo("camera"), field<&Recording::recordedOn>("recorded_on"),
         field<&Recording::deleteBy>("delete_by"), field<&Recording::deletedOn>("deleted_on"),
         field<&Recording::hold>("hold").refersTo("legal_hold")}};
    return kRecord;
}

const Record<SelfAssessment>& recordOf(const SelfAssessment*) {
    static const Record<SelfAssessment> kRecord{"self_assessment",
                                                "",
                                                &Estate::selfAssessments,
                                                {field<&SelfAssessment::year>("year").notNegative(),
                                                 field<&SelfAssessment::principle>("principle").within(1, 11),
                                                 field<&SelfAssessment::score>("score").within(0, 5),
                                                 field<&SelfAssessment::evidence>("evidence"),
                                                 field<&SelfAssessment::action>("action")}};
    return kRecord;
}

} // namespace vidette::estate

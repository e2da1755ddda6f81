// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record.h"
#include "estate/state_machine.h"

namespace vidette::estate {
namespace {

base::Result<base::Done> checkRequest(const Estate&, const Request& row) {
    return checkState("request", row.state, "request " + row.code + ": state");
}

} // namespace

const Record<Request>& recordOf(const Request*) {
    static const Record<Request> kRecord{
        "request",
        "RQ-",
        &Estate::requests,
        {field<&Request::title>("title").needed(),
         field<&Request::kind>("kind").oneOf("request_kind").needed(),
         field<&Request::place>("place"),
         field<&Request::district>("district").refersTo("zone"),
         field<&Request::applicantClass>("applicant_class").oneOf("applicant_class"),
         field<&Request::applicantParty>("applicant_party").refersTo("party"),
         field<&Request::applicant>("applicant").refersTo("personal_text"),
         field<&Request::requestedBy>("requested_by"),
         field<&Request::receivedOn>("received_on"),
         field<&Request::purpose>("purpose").refersTo("purpose"),
         field<&Request::reason>("reason"),
         field<&Request::state>("state").needed(),
         field<&Request::stateSince>("state_since"),
         field<&Request::stateBefore>("state_before"),
         field<&Request::reviewOn>("review_on"),
         field<&Request::dueOn>("due_on"),
         field<&Request::stateReason>("state_reason"),
         field<&Request::mergedInto>("merged_into").refersTo("request"),
         field<&Request::support>("support").notNegative(),
         field<&Request::duplicatesSeen>("duplicates_seen"),
         field<&Request::urgent>("urgent"),
         field<&Request::urgentReason>("urgent_reason"),
         field<&Request::director>("director").refersTo("person"),
         field<&Request::directorOn>("director_on"),
         field<&Request::sheetSubjects>("sheet_subjects"),
         field<&Request::sheetTechnical>("sheet_technical"),
         field<&Request::sheetEconomic>("sheet_economic"),
         field<&Request::sheetLaw>("sheet_law"),
         field<&Request::designRisks>("design_risks"),
         field<&Request::designLight>("design_light"),
         field<&Request::designAngle>("design_angle"),
         field<&Request::designResolution>("design_resolution"),
         field<&Request::designRetention>("design_retention"),
         field<&Request::designPower>("design_power"),
         field<&Request::capex>("capex").notNegative(),
         field<&Request::opex>("opex").notNegative(),
         field<&Request::targetYear>("target_year").notNegative(),
         field<&Request::phase>("phase"),
         field<&Request::budget>("budget").refersTo("budget_line"),
         field<&Request::contract>("contract"),
         field<&Request::acceptedOn>("accepted_on"),
         field<&Request::registerSheetOn>("register_sheet_on"),
         field<&Request::lesson>("lesson")},
        checkRequest};
    return kRecord;
}

const Record<RequestCamera>& recordOf(const RequestCamera*) {
    static const Record<RequestCamera> kRecord{
        "request_camera",
        "",
        &Estate::requestCameras,
        {field<&RequestCamera::request>("request").refersTo("request").needed(),
         field<&RequestCamera::camera>("camera").refersTo("camera").needed()}};
    return kRecord;
}

const Record<Statement>& recordOf(const Statement*) {
    static const Record<Statement> kRecord{
        "statement",
        "",
        &Estate::statements,
        {field<&Statement::request>("request").refersTo("request").needed(),
         field<&Statement::party>("party").refersTo("party").needed(),
         field<&Statement::isRequired>("is_required"), field<&Statement::requestedOn>("requested_on"),
         field<&Statement::dueOn>("due_on"), field<&Statement::receivedOn>("received_on"),
         field<&Statement::stance>("stance").oneOf("stance"),
         field<&Statement::signatures>("signatures").notNegative(), field<&Statement::text>("text"),
         field<&Statement::supersedes>("supersedes").refersTo("statement"),
         field<&Statement::waivedBy>("waived_by"), field<&Statement::waiveReason>("waive_reason")}};
    return kRecord;
}

const Record<Transition>& recordOf(const Transition*) {
    static const Record<Transition> kRecord{
        "transition",
        "",
        &Estate::transitions,
        {field<&Transition::request>("request").refersTo("request"),
         field<&Transition::item>("item").refersTo("replacement_item"),
         field<&Transition::from>("from_state"), field<&Transition::to>("to_state").needed(),
         field<&Transition::on>("on_day"), field<&Transition::by>("by_login"),
         field<&Transition::note>("note"), field<&Transition::guards>("guards")}};
    return kRecord;
}

const Record<Obligation>& recordOf(const Obligation*) {
    static const Record<Obligation> kRecord{
        "obligation",
        "",
        &Estate::obligations,
        {field<&Obligation::request>("request").refersTo("request").needed(),
         field<&Obligation::kind>("kind").oneOf("obligation").needed(),
         field<&Obligation::openedOn>("opened_on"), field<&Obligation::dueOn>("due_on"),
         field<&Obligation::meeting>("meeting").refersTo("meeting"),
         field<&Obligation::closedOn>("closed_on"), field<&Obligation::closedBy>("closed_by")}};
    return kRecord;
}

const Record<Decision>& recordOf(const Decision*) {
    static const Record<Decision> kRecord{
        "decision",
        "D-",
        &Estate::decisions,
        {field<&Decision::request>("request").refersTo("request"),
         field<&Decision::item>("item").refersTo("replacement_item"), field<&Decision::on>("decided_on"),
         field<&Decision::by>("by_login"), field<&Decision::body>("body").refersTo("body"),
         field<&Decision::result>("result").oneOf("decision").needed(),
         field<&Decision::advice>("advice").oneOf("outcome"),
         field<&Decision::againstAdvice>("against_advice"), field<&Decision::overridesDpo>("overrides_dpo"),
         field<&Decision::reason>("reason")}};
    return kRecord;
}

} // namespace vidette::estate

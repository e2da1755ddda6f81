// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record.h"

namespace vidette::estate {

const Record<Programme>& recordOf(const Programme*) {
    static const Record<Programme> kRecord{
        "programme",
        "P",
        &Estate::programmes,
        {field<&Programme::name>("name"), field<&Programme::jurisdiction>("jurisdiction"),
         field<&Programme::currency>("currency"), field<&Programme::approvedBy>("approved_by"),
         field<&Programme::validFrom>("valid_from"), field<&Programme::validTo>("valid_to"),
         field<&Programme::reviewedOn>("reviewed_on"), field<&Programme::publicContact>("public_contact"),
         field<&Programme::accountable>("accountable").refersTo("person"),
         field<&Programme::operatorParty>("operator_party").refersTo("party"),
         field<&Programme::targetCameras>("target_cameras").notNegative(),
         field<&Programme::cost>("cost").notNegative(),
         field<&Programme::study>("study").refersTo("document")}};
    return kRecord;
}

const Record<Facility>& recordOf(const Facility*) {
    static const Record<Facility> kRecord{
        "facility",
        "FA-",
        &Estate::facilities,
        {field<&Facility::name>("name"), field<&Facility::kind>("kind").oneOf("facility").needed(),
         field<&Facility::site>("site").refersTo("site"), field<&Facility::party>("party").refersTo("party"),
         field<&Facility::entryLog>("entry_log"), field<&Facility::monitorPublic>("monitor_public"),
         field<&Facility::seats>("seats").notNegative(), field<&Facility::aroundTheClock>("around_the_clock"),
         field<&Facility::camerasPerSeat>("cameras_per_seat").notNegative()}};
    return kRecord;
}

const Record<SiteAssessment>& recordOf(const SiteAssessment*) {
    static const Record<SiteAssessment> kRecord{
        "site_assessment",
        "",
        &Estate::siteAssessments,
        {field<&SiteAssessment::site>("site").refersTo("site"), field<&SiteAssessment::madeOn>("made_on"),
         field<&SiteAssessment::by>("by_login"), field<&SiteAssessment::pillar>("pillar").oneOf("pillar"),
         field<&SiteAssessment::factor>("factor"), field<&SiteAssessment::score>("score").notNegative(),
         field<&SiteAssessment::text>("text")}};
    return kRecord;
}

const Record<AnnualReport>& recordOf(const AnnualReport*) {
    static const Record<AnnualReport> kRecord{
        "annual_report",
        "",
        &Estate::annualReports,
        {field<&AnnualReport::year>("year").notNegative(), field<&AnnualReport::issuedOn>("issued_on"),
         field<&AnnualReport::by>("by_login"), field<&AnnualReport::addressees>("addressees"),
         field<&AnnualReport::figures>("figures")}};
    return kRecord;
}

const Record<Waiver>& recordOf(const Waiver*) {
    static const Record<Waiver> kRecord{"waiver",
                                        "",
                                        &Estate::waivers,
                                        {field<&Waiver::rule>("rule").needed(),
                                         field<&Waiver::subject>("subject"),
                                         field<&Waiver::reason>("reason").needed(),
                                         field<&Waiver::by>("by_login"), field<&Waiver::until>("until")}};
    return kRecord;
}

const Record<RuleSetting>& recordOf(const RuleSetting*) {
    static const Record<RuleSetting> kRecord{"rule_setting",
                                             "R-",
                                             &Estate::ruleSettings,
                                             {field<&RuleSetting::isOff>("is_off"),
                                              field<&RuleSetting::severity>("severity").oneOf("severity"),
                                              field<&RuleSetting::parameters>("parameters")}};
    return kRecord;
}

const Record<StateWord>& recordOf(const StateWord*) {
    static const Record<StateWord> kRecord{"state_word",
                                           "",
                                           &Estate::stateWords,
                                           {field<&StateWord::machine>("machine").oneOf("machine").needed(),
                                            field<&StateWord::state>("state").needed(),
                                            field<&StateWord::label>("label").needed()}};
    return kRecord;
}

} // namespace vidette::estate

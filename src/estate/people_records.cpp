// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record.h"

namespace vidette::estate {

const Record<PersonalText>& recordOf(const PersonalText*) {
    static const Record<PersonalText> kRecord{
        "personal_text",
        "PT",
        &Estate::personalTexts,
        {field<&PersonalText::kind>("kind").oneOf("personal_text"), field<&PersonalText::text>("text"),
         field<&PersonalText::eraseAfter>("erase_after"), field<&PersonalText::erasedOn>("erased_on")}};
    return kRecord;
}

const Record<Party>& recordOf(const Party*) {
    static const Record<Party> kRecord{"party",
                                       "PA",
                                       &Estate::parties,
                                       {field<&Party::name>("name"),
                                        field<&Party::kind>("kind").oneOf("party_kind"),
                                        field<&Party::contact>("contact").refersTo("personal_text")}};
    return kRecord;
}

const Record<Person>& recordOf(const Person*) {
    static const Record<Person> kRecord{
        "person",
        "u",
        &Estate::people,
        {field<&Person::name>("name").refersTo("personal_text"),
         field<&Person::party>("party").refersTo("party"), field<&Person::trainedOn>("trained_on"),
         field<&Person::instructedOn>("instructed_on"),
         field<&Person::qualificationUntil>("qualification_until"), field<&Person::left>("has_left")}};
    return kRecord;
}

const Record<RoleGrant>& recordOf(const RoleGrant*) {
    static const Record<RoleGrant> kRecord{
        "role_grant",
        "",
        &Estate::roleGrants,
        {field<&RoleGrant::person>("person").refersTo("person").needed(),
         field<&RoleGrant::role>("role").oneOf("role").needed(), field<&RoleGrant::scope>("scope"),
         field<&RoleGrant::grantedBy>("granted_by").refersTo("person"),
         field<&RoleGrant::reason>("reason").needed(), field<&RoleGrant::from>("from_on"),
         field<&RoleGrant::to>("to_on"), field<&RoleGrant::reviewedOn>("reviewed_on")}};
    return kRecord;
}

const Record<Body>& recordOf(const Body*) {
    static const Record<Body> kRecord{
        "body",
        "B",
        &Estate::bodies,
        {field<&Body::name>("name"), field<&Body::kind>("kind").oneOf("body_kind").needed(),
         field<&Body::quorum>("quorum").within(0, 100), field<&Body::rules>("rules"),
         field<&Body::calledBy>("called_by").refersTo("person")}};
    return kRecord;
}

const Record<Membership>& recordOf(const Membership*) {
    static const Record<Membership> kRecord{"membership",
                                            "",
                                            &Estate::memberships,
                                            {field<&Membership::body>("body").refersTo("body").needed(),
                                             field<&Membership::person>("person").refersTo("person").needed(),
                                             field<&Membership::role>("role").oneOf("member_role"),
                                             field<&Membership::from>("from_on"),
                                             field<&Membership::to>("to_on")}};
    return kRecord;
}

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/id.h"

#include <optional>
#include <string>

/// Who has a say, who may do what, and in which body they sit. Roles are for the course of work and for
/// traceability, not a wall: who has the file can change it with any SQL program.
///
/// What could tell a private person (names, contacts) stands in PersonalText only. Its text never comes into
/// the change log, so it can be erased for good.
namespace vidette::estate {

using PersonalTextId = base::Id<struct PersonalTextTag>;
using PartyId = base::Id<struct PartyTag>;
using PersonId = base::Id<struct PersonTag>;
using RoleGrantId = base::Id<struct RoleGrantTag>;
using BodyId = base::Id<struct BodyTag>;
using MembershipId = base::Id<struct MembershipTag>;

struct PersonalText {
    PersonalTextId id;
    std::string code;
    std::string kind; ///< applicant, person, contact, complaint
    std::string text; ///< never in the change log
    std::optional<base::Date> eraseAfter;
    std::optional<base::Date> erasedOn;

    bool operator==(const PersonalText&) const = default;
};

/// An office, company or group that gives statements, owns or supplies: "dpo", "appointed", "police".
struct Party {
    PartyId id;
    std::string code;
    std::string name;
    std::string kind;
    PersonalTextId contact;

    bool operator==(const Party&) const = default;
};

struct Person {
    PersonId id;
    std::string code; ///< the login
    PersonalTextId name;
    PartyId party;
    std::optional<base::Date> trainedOn;
    std::optional<base::Date> instructedOn; ///< on the handling of personal data
    std::optional<base::Date> qualificationUntil;
    bool left = false; ///< works here no more

    bool operator==(const Person&) const = default;
};

struct RoleGrant {
    RoleGrantId id;
    PersonId person;
    std::string role;  ///< keeper, department, director, … (code_lists.csv)
    std::string scope; ///< "" = everything
    PersonId grantedBy;
    std::string reason;
    std::optional<base::Date> from;
    std::optional<base::Date> to;
    std::optional<base::Date> reviewedOn;

    bool operator==(const RoleGrant&) const = default;
};

struct Body {
    BodyId id;
    std::string code;
    std::string name;
    std::string kind;  ///< expert_team, department, steering, executive, control_day, other
    int quorum = 50;   ///< more than so many per cent of the members must be present
    std::string rules; ///< the rules of procedure
    PersonId calledBy; ///< who may call a meeting; null = anyone

    bool operator==(const Body&) const = default;
};

struct Membership {
    MembershipId id;
    BodyId body;
    PersonId person;
    std::string role; ///< chair, secretary, member, guest; guests do not count for the quorum
    std::optional<base::Date> from;
    std::optional<base::Date> to;

    bool operator==(const Membership&) const = default;
};

/// True when `day` lies within from … to; an end that is not stated is open.
bool holdsOn(const std::optional<base::Date>& from, const std::optional<base::Date>& to,
             const base::Date& day);

} // namespace vidette::estate

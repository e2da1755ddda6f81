// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/change_rights.h"

#include "estate/record_edits.h"
#include "support/backlog.h"

#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

using support::on;

Estate withPerson(const Estate& estate, const std::string& login, const std::string& role) {
    Person person;
    person.id = PersonId::fresh();
    person.code = login;
    auto next = putRecord(estate, person);
    RoleGrant grant;
    grant.id = RoleGrantId::fresh();
    grant.person = person.id;
    grant.role = role;
    grant.reason = "work";
    next = putRecord(*next, grant);
    return next.value_or(estate);
}

Estate withMask(const Estate& estate) {
    Mask mask;
    mask.id = MaskId::fresh();
    mask.code = "MK1";
    mask.camera = estate.cameras.begin()->id;
    auto next = putRecord(estate, mask);
    EXPECT_TRUE(next) << (next ? "" : base::describe(next.error()));
    return next.value_or(estate);
}

TEST(ChangeRights, OnlyTheAdministratorTakesAMaskAway) {
    Estate city = withPerson(support::smallCity(), "admin1", "administrator");
    city = withMask(withPerson(city, "operator1", "operator"));
    const Estate without = *removeRecord<Mask>(city, city.masks.begin()->id);
    EXPECT_FALSE(refusalOf(city, without, on("2026-03-01", "admin1")));
    for (const char* login : {"operator1", ""}) {
        const auto refused = refusalOf(city, without, on("2026-03-01", login));
        ASSERT_TRUE(refused) << login;
        EXPECT_EQ(refused->error.code, "not_permitted");
        EXPECT_EQ(refused->error.where, "mask MK1");
        EXPECT_EQ(refused->row, city.masks.begin()->id.uuid);
    }
}

TEST(ChangeRights, ProjectWithoutTheRoleIsFree) {
    const Estate city = withMask(support::smallCity());
    EXPECT_FALSE(refusalOf(support::smallCity(), city, on("2026-03-01", "anna")));
    EXPECT_FALSE(refusalOf({}, withPerson({}, "admin1", "administrator"), on("2026-03-01", "")))
        << "the first right is given by nobody";
}

TEST(ChangeRights, WhatIsNotListedIsForEverybody) {
    const Estate city = withPerson(support::smallCity(), "admin1", "administrator");
    EXPECT_FALSE(refusalOf(city, support::moved(city, "submitted"), on("2026-03-01", "anna")));
    EXPECT_TRUE(refusalOf(city, withPerson(city, "eve", "administrator"), on("2026-03-01", "eve")))
        << "nobody gives a right to themselves";
}

} // namespace
} // namespace vidette::estate

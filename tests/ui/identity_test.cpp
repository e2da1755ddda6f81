// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity.h"

#include "estate/project_edits.h"
#include "estate/record_edits.h"
#include "store/change_log.h"
#include "ui/document.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

estate::Estate withPersons() {
    estate::Estate estate;
    for (const char* login : {"novak", "dvorak"}) {
        estate::Person person;
        person.id = estate::PersonId::named(login);
        person.code = login;
        estate = *estate::putRecord(estate, person);
    }
    return estate;
}

TEST(Identity, IsNobodyUntilAPersonOfTheEstateIsChosen) {
    ui::Document document;
    ui::Identity identity(document);
    document.begin(withPersons(), {});
    EXPECT_EQ(identity.logins(), QStringList({QStringLiteral("dvorak"), QStringLiteral("novak")}));
    identity.actAs(QStringLiteral("somebody"));
    EXPECT_EQ(identity.act().by, "");
    identity.actAs(QStringLiteral("novak"));
    EXPECT_EQ(identity.act().by, "novak");
    document.begin({}, {});
    EXPECT_EQ(identity.act().by, "");
}

TEST(Identity, DayIsTodayUntilAnotherIsSet) {
    ui::Document document;
    ui::Identity identity(document);
    EXPECT_EQ(identity.act().on, base::today());
    identity.actOn(base::Date{2025, 6, 1});
    EXPECT_EQ(identity.act().on, (base::Date{2025, 6, 1}));
    identity.actOn({});
    EXPECT_TRUE(identity.isToday());
}

TEST(Identity, ChangeLogNamesWhoActs) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.vidette.gpkg"));
    ui::Document document;
    ui::Identity identity(document);
    document.begin(withPersons(), {});
    ASSERT_TRUE(document.saveAs(path));
    identity.actAs(QStringLiteral("novak"));
    document.commit(estate::setName(document.estate(), "Jasanov"), QStringLiteral("Name the plan"));
    const auto log = store::readChangeLog(path.toStdString());
    ASSERT_TRUE(log);
    EXPECT_EQ(log->back().actor, "novak");
    EXPECT_EQ(log->back().what, "Name the plan");
}

} // namespace
} // namespace vidette::tests

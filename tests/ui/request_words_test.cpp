// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request_words.h"

#include "estate/record_edits.h"

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

QString said(const char* missing) {
    return ui::missingWords({}, missing);
}

TEST(RequestWords, EveryFieldOfARequestHasATitle) {
    for (const auto& field : estate::recordOf<estate::Request>().fields) {
        if (field.name.find('_') == std::string_view::npos) continue;
        const bool isOfSteps = field.name == "requested_by" || field.name == "received_on" ||
                               field.name == "state_since" || field.name == "state_before";
        if (isOfSteps) continue;
        const QString plain = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()))
                                  .replace(QLatin1Char('_'), QLatin1Char(' '));
        EXPECT_NE(ui::requestFieldTitle(field.name), plain);
    }
}

TEST(RequestWords, MissingThingsAreNamedForPeople) {
    EXPECT_EQ(said("role:keeper"), QStringLiteral("somebody who is Keeper of the backlog"));
    EXPECT_EQ(said("statement:dpo"), QStringLiteral("the statement of dpo – Data protection officer"));
    EXPECT_EQ(said("sheet_law"), QStringLiteral("“Law”"));
    EXPECT_EQ(said("purpose"), QStringLiteral("“Purpose”"));
    EXPECT_EQ(said("purpose:C5"), QStringLiteral("the purpose of camera C5"));
    EXPECT_EQ(said("state_reason"), QStringLiteral("the reason of this step"));
    EXPECT_EQ(said("rule:R-08 camera C5"), QStringLiteral("rule R-08 camera C5 stands against it"));
    EXPECT_EQ(said("duplicates_seen:RQ-1,RQ-2"), QStringLiteral("a look at similar requests: RQ-1, RQ-2"));
}

TEST(RequestWords, WhatNobodyForesawIsStillNamed) {
    EXPECT_EQ(said("moon:full"), QStringLiteral("full"));
    EXPECT_EQ(said("moon"), QStringLiteral("“moon”"));
}

} // namespace
} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

/// `vidette replacement`, run as a person runs it, on a shop with three assets.
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::queryText;
using support::runSql;
using support::runVidette;

class ReplacementCommand : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(runVidette("new " + project() + " --template shop").exitCode, 0);
        sql("INSERT INTO life_class (uid, code, asset_class, body, years, price, om_first, om_growth, "
            "salvage) "
            "VALUES ('" +
            uid(1) + "', 'LC1', 'camera', '', 8, 3800000, 120000, 110000, 0)");
        const std::string columns = "INSERT INTO asset (uid, code, serial, asset_class, life_class_uid, "
                                    "installed_on, condition, condition_on, criticality) VALUES ('";
        sql(columns + uid(2) + "', 'A-1', 'S1', 'camera', '" + uid(1) +
            "', '2016-07-01', 4, '2025-10-01', 5)");
        sql(columns + uid(3) + "', 'A-2', 'S2', 'camera', '" + uid(1) +
            "', '2018-07-01', 2, '2025-10-01', 2)");
        sql(columns + uid(4) + "', 'A-3', 'S3', 'camera', '" + uid(1) + "', NULL, 0, NULL, 3)");
        sql("INSERT INTO budget_line (uid, code, year, kind, cap) VALUES ('" + uid(5) +
            "', 'R26', 2026, 'renewal', 4000000)");
        sql("INSERT INTO mounting (uid, asset_uid, camera_uid, from_on) SELECT '" + uid(6) + "', '" + uid(2) +
            "', uid, '2016-07-01' FROM camera LIMIT 1");
    }

    std::string project() const { return (m_folder / "p.vidette.gpkg").string(); }
    static std::string uid(int n) { return "00000000-0000-7000-8000-00000000000" + std::to_string(n); }
    void sql(const std::string& text) const { ASSERT_EQ(runSql(project(), text), "") << text; }
    json run(const std::string& words, int status = 0) const {
        const auto result = runVidette("replacement " + project() + " " + words + " --json");
        EXPECT_EQ(result.exitCode, status) << words << "\n" << result.err;
        return json::parse(result.out, nullptr, false);
    }
    json move(const std::string& to, const std::string& words = "", int status = 0) const {
        return run("move RP-1 --to " + to + " --as anna --on 2026-03-01 " + words, status);
    }

    const support::TemporaryFolder m_folder;
};

TEST_F(ReplacementCommand, Plan_TellsYearsOverdueAndCycle) {
    const json plan = run("plan --from 2026 --years 2 --budget 2026=3800000 --budget 2027=0");
    EXPECT_EQ(plan.at("overdue"), 1);
    EXPECT_EQ(plan.at("implied_cycle_years"), 6.0);
    const json& first = plan.at("years").at(0);
    EXPECT_EQ(first.at("year"), 2026);
    EXPECT_EQ(first.at("due"), 1);
    EXPECT_EQ(first.at("funded"), 1);
    EXPECT_EQ(first.at("cost"), (json{{"minor_units", 3800000}, {"currency", "CZK"}}));
    EXPECT_EQ(first.at("carried_over"), 1);
    EXPECT_EQ(first.at("funded_assets"), json::array({"A-1"}));
    const json& last = plan.at("items").at(1);
    EXPECT_EQ(first.at("deferred_risk"), last.at("parts").at("risk"));
    EXPECT_EQ(last.at("pushed"), json::array({2026, 2027}));
    EXPECT_EQ(plan.at("without_due"), json::array({"A-3"}));
}

TEST_F(ReplacementCommand, Plan_TakesTheRenewalLinesAndAnotherLife) {
    const json plan = run("plan --from 2026 --years 1");
    EXPECT_EQ(plan.at("years").at(0).at("budget").at("minor_units"), 4000000);
    EXPECT_EQ(plan.at("years").at(0).at("funded"), 1);
    EXPECT_EQ(run("plan --from 2026 --years 1 --life-years 20").at("overdue"), 0);
    const json poor = run("plan --from 2026 --years 1 --budget 2026=0");
    EXPECT_TRUE(poor.at("implied_cycle_years").is_null());
    EXPECT_NE(runVidette("replacement " + project() + " plan --from 2026 --years 1").out.find("A-1"),
              std::string::npos);
}

TEST_F(ReplacementCommand, Plan_KnowsWhatOnlyOneCameraSees) {
    const json plan = run("plan --from 2026 --years 1");
    const json& share = plan.at("items").at(0).at("parts").at("unique_share");
    ASSERT_TRUE(share.is_number());
    EXPECT_GT(share.get<double>(), 0);
    EXPECT_LE(share.get<double>(), 1);
    EXPECT_TRUE(plan.at("items").at(1).at("parts").at("unique_share").is_null()) << "it hangs nowhere";
}

TEST_F(ReplacementCommand, List_IsFilteredByYearAndState) {
    EXPECT_EQ(run("list --on 2026-01-01").size(), 3U);
    const json due = run("list --due-between 2026-2030 --on 2026-01-01");
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due.at(0).at("asset"), "A-2");
    EXPECT_EQ(due.at(0).at("due_state"), "due");
    EXPECT_EQ(due.at(0).at("cost").at("minor_units"), 3800000);
    EXPECT_EQ(run("list --state overdue --on 2026-01-01").at(0).at("asset"), "A-1");
    EXPECT_TRUE(run("list --state planned --on 2026-01-01").empty());
}

TEST_F(ReplacementCommand, OneItem_WalksFromTheListToTheNewAsset) {
    EXPECT_EQ(run("add --asset A-1 --as anna --on 2026-03-01"),
              (json{{"item", "RP-1"}, {"state", "planned"}}));
    move("proposed");
    move("approved");
    move("funded", "--field budget=R26");
    move("ordered", "--field order_no=O-1 --field open_standard_checked=yes --field spares_checked=yes");
    move("installed", "--field new_asset=A-2");
    EXPECT_EQ(move("closed", "--field coverage_checked=yes").at("state"), "closed");
    const json item = run("show RP-1 --on 2026-03-01");
    EXPECT_EQ(item.at("history").size(), 6U);
    EXPECT_TRUE(item.at("allowed").empty());
    EXPECT_TRUE(item.at("asset").is_null()) << "it is retired";
    EXPECT_EQ(queryText(m_folder / "p.vidette.gpkg", "SELECT count(*) FROM mounting WHERE to_on IS NULL"),
              "1");
    EXPECT_EQ(runVidette("audit " + project() + " verify").exitCode, 0);
}

TEST_F(ReplacementCommand, StepWhoseGuardFails_NamesWhatIsMissing) {
    run("add --asset A-3 --on 2026-03-01");
    const json refused = move("proposed", "", 2);
    EXPECT_EQ(refused, (json{{"error", "guard"}, {"missing", json::array({"condition"})}}));
    EXPECT_EQ(run("show RP-1 --on 2026-03-01").at("state"), "planned");
}

TEST_F(ReplacementCommand, Show_TellsWhetherToKeep) {
    run("add --asset A-1 --on 2026-03-01");
    const json economy = run("show RP-1 --on 2026-03-01").at("economy");
    EXPECT_EQ(economy.at("economic_life_years"), 9);
    EXPECT_EQ(economy.at("keep"), false) << "its tenth year costs 11,100.00, a new one 10,423.72 a year";
}

TEST_F(ReplacementCommand, WrongWordsAreRefused) {
    for (const char* words : {"plan --from 2026 --years 0", "plan --from 2026 --years 1 --budget 2026=-1",
                              "plan --from 2026 --years 1 --budget 2026", "list --due-between 2030-2026",
                              "add --asset NONE", "show NONE", "set NONE --field cost=1", "plan --years 3"})
        EXPECT_EQ(runVidette("replacement " + project() + " " + words).exitCode, 2) << words;
}

} // namespace
} // namespace vidette::cli

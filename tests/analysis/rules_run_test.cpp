// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rules.h"

#include "analysis/request_blocks.h"
#include "analysis/rule_conditions.h"
#include "estate/rule_parameters.h"
#include "io/decision_json.h"
#include "support/plan_parts.h"
#include "support/reference_data.h"
#include "support/well_kept_shop.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

/// The run of the rules: table and conditions, settings, waivers, countries, blocks of requests, decisions,
/// and what there is nothing to say about.
namespace vidette::analysis {
namespace {

using base::Date;
using estate::Estate;
using support::change;
using support::Hits;
using support::kNone;
using support::put;
using support::standing;
using support::wellKeptShop;

std::vector<std::string> tableIds() {
    std::vector<std::string> ids;
    const auto table = rules();
    EXPECT_TRUE(table) << (table ? "" : base::describe(table.error()));
    if (table)
        for (const auto& rule : *table) ids.push_back(rule.id);
    return ids;
}

TEST(RuleTable, EveryRuleHasAConditionAndTheOtherWayRound) {
    std::vector<std::string> conditions;
    for (const auto& one : ruleConditions()) conditions.emplace_back(one.rule);
    EXPECT_EQ(conditions, tableIds());
    EXPECT_EQ(conditions.size(), 68U);
    EXPECT_EQ(std::set(conditions.begin(), conditions.end()).size(), conditions.size());
}

TEST(RuleTable, EveryRowIsWhole) {
    const auto table = rules();
    ASSERT_TRUE(table);
    for (const auto& rule : *table) {
        EXPECT_FALSE(rule.subject.empty() || rule.message.empty() || rule.why.empty() || rule.source.empty())
            << rule.id;
        EXPECT_EQ(std::count(rule.message.begin(), rule.message.end(), '{'),
                  std::count(rule.message.begin(), rule.message.end(), '}'))
            << rule.id;
    }
}

TEST(RuleTable, BadTablesAreRefused) {
    const std::string head =
        "rule,version,severity,jurisdiction,sector,parameters,subject,message,why,source\n";
    EXPECT_TRUE(parseRules(head + "R-01,1,block,CZ SK,,a=1 b=yes,camera,no {x},why,source\n", "t"));
    for (const char* row : {"R-01,1,grave,,,,camera,m,w,s\n", ",1,block,,,,camera,m,w,s\n",
                            "R-01,one,block,,,,camera,m,w,s\n", "R-01,1,block,,,,camera,,w,s\n"})
        EXPECT_FALSE(parseRules(head + row, "t")) << row;
    const auto none = parseRules("id,name\n", "t");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, "bad_table");
}

TEST(RuleTable, ParametersAndMessagesAreRead) {
    const std::map<std::string, double> expected{{"a", 1.5}, {"b", 1}, {"c", 0}};
    EXPECT_EQ(estate::parametersOf("a=1.5 b=yes  c=no d e=x"), expected);
    EXPECT_EQ(filledMessage("{n} of {m} and {n}", {{"n", "2"}}), "2 of  and 2");
    EXPECT_EQ(filledMessage("unchecked {what}", {{"what", "since {day}"}, {"day", "2025-01-31"}}),
              "unchecked since 2025-01-31");
    EXPECT_EQ(filledMessage("{zone} in view", {{"zone", "Hall {A}"}}), "Hall {A} in view");
    EXPECT_EQ(filledMessage("{a}", {{"a", "{b}"}, {"b", "{a}"}}), "{a}");
    EXPECT_EQ(filledMessage("open {brace", {{"brace", "x"}}), "open {brace");
}

TEST(RuleRun, EmptyEstateHitsNothing) {
    const auto run = checkRules(Estate(), {support::kCheckDay, {}}, base::Task());
    ASSERT_TRUE(run);
    EXPECT_TRUE(run->hits.empty());
    EXPECT_FALSE(run->hasFailed());
}

TEST(RuleRun, CamerasWithoutRecordsAreJudgedByThePlanOnly) {
    Estate plan = support::squareRoom(10);
    support::add(plan, support::wedge("C1", {1, 9}, 180, 60, 5));
    support::add(plan, support::wedge("C2", {9, 9}, 180, 60, 5));
    EXPECT_EQ(standing(plan), kNone);
}

TEST(RuleRun, RecordsThatReferToNothingDoNoHarm) {
    Estate estate;
    put(estate.cameraSettings, {});
    put(estate.cameraUses, {});
    put(estate.mountings, {});
    put(estate.deviceCapacities, {});
    put(estate.storeAssignments, {});
    put(estate.statements, {});
    put(estate.obligations, {});
    put(estate.requestCameras, {});
    put(estate.zoneProfiles, {});
    put(estate.siteProfiles, {});
    put(estate.roleGrants, {});
    put(estate.masks, {});
    put(estate.problems, {});
    EXPECT_EQ(standing(estate), kNone);
}

TEST(RuleRun, EveryRuleRunsAlone) {
    const Estate shop = wellKeptShop();
    for (const auto& id : tableIds()) EXPECT_EQ(standing(shop, id), kNone) << id;
    const auto unknown = checkRules(shop, {support::kCheckDay, {"R-99"}}, base::Task());
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, "unknown_rule");
}

TEST(RuleRun, CancelledTaskEndsIt) {
    base::Task task;
    task.cancel();
    const auto run = checkRules(wellKeptShop(), {support::kCheckDay, {}}, task);
    ASSERT_FALSE(run);
    EXPECT_EQ(run.error().code, "cancelled");
}

/// R-42, an error at camera C1.
Estate withSound() {
    Estate shop = wellKeptShop();
    change(shop.cameraSettings, [](auto& row) { row.audio = true; });
    return shop;
}

TEST(RuleWaivers, HoldForTheirSubjectUntilTheirDay) {
    Estate shop = withSound();
    estate::Waiver waiver;
    waiver.rule = "R-42";
    waiver.subject = "camera C1";
    put(shop.waivers, waiver);
    EXPECT_EQ(standing(shop), kNone) << "without an end";
    change(shop.waivers, [](auto& row) { row.until = support::kCheckDay; });
    EXPECT_EQ(standing(shop), kNone) << "its last day";
    change(shop.waivers, [](auto& row) { row.until = Date{2026, 5, 31}; });
    EXPECT_EQ(standing(shop), Hits{"R-42 camera C1"}) << "it has ended";
    change(shop.waivers, [](auto& row) { row.until.reset(), row.subject = "camera C2"; });
    EXPECT_EQ(standing(shop), Hits{"R-42 camera C1"});
    change(shop.waivers, [](auto& row) { row.subject = ""; });
    EXPECT_EQ(standing(shop), kNone) << "everywhere";
}

TEST(RuleWaivers, WaivedHitIsShownAndCountsNot) {
    Estate shop = withSound();
    EXPECT_TRUE(checkRules(shop, {support::kCheckDay, {}}, base::Task())->hasFailed());
    estate::Waiver waiver;
    waiver.rule = "R-42";
    put(shop.waivers, waiver);
    const auto run = checkRules(shop, {support::kCheckDay, {}}, base::Task());
    ASSERT_TRUE(run && run->hits.size() == 1);
    EXPECT_TRUE(run->hits.front().waived);
    EXPECT_EQ(run->waived, 1);
    EXPECT_TRUE(run->counts.empty());
    EXPECT_FALSE(run->hasFailed());
}

TEST(RuleSettings, SwitchOffAndChangeSeverity) {
    Estate shop = withSound();
    estate::RuleSetting setting;
    setting.code = "R-42";
    setting.severity = "info";
    put(shop.ruleSettings, setting);
    auto run = checkRules(shop, {support::kCheckDay, {}}, base::Task());
    ASSERT_TRUE(run && run->hits.size() == 1);
    EXPECT_EQ(run->hits.front().severity, Severity::Info);
    EXPECT_FALSE(run->hasFailed());
    change(shop.ruleSettings, [](auto& row) { row.isOff = true; });
    EXPECT_EQ(standing(shop), kNone);
    EXPECT_EQ(standing(shop, "R-42"), kNone) << "asking for it does not switch it on";
    change(shop.ruleSettings, [](auto& row) { row.isOff = false, row.severity = "grave"; });
    run = checkRules(shop, {support::kCheckDay, {}}, base::Task());
    ASSERT_FALSE(run);
    EXPECT_EQ(run.error().code, "unknown_word");
}

TEST(RuleSettings, ParametersOfTheProjectRule) {
    Estate shop = wellKeptShop();
    change(shop.cameraSettings, [](auto& row) { row.cable = "coax", row.cableLength = 150; });
    EXPECT_EQ(standing(shop), Hits{"R-20 camera C1"});
    estate::RuleSetting setting;
    setting.code = "R-20";
    setting.parameters = "metres=150";
    put(shop.ruleSettings, setting);
    EXPECT_EQ(standing(shop), kNone);
}

/// R-48 rests on a Czech programme of grants.
TEST(RuleCountries, RulesOfAnotherCountryAreNotAsked) {
    Estate shop = wellKeptShop();
    estate::Grant grant;
    grant.sustainUntil = support::kCheckDay;
    const auto id = put(shop.grants, grant);
    change(shop.assets, [&](auto& row) { row.grant = id, row.retiredOn = Date{2026, 5, 1}; });
    const auto in = [&](const std::string& country) {
        change(shop.programmes, [&](auto& row) { row.jurisdiction = country; });
        return standing(shop, "R-48");
    };
    EXPECT_EQ(in("CZ"), Hits{"R-48 asset A1"});
    EXPECT_EQ(in("SK"), kNone);
    EXPECT_EQ(in(""), Hits{"R-48 asset A1"}) << "not stated: all apply";
}

/// A proposed camera C2 with its request, and a toilet where it looks.
Estate withRequest() {
    Estate shop = wellKeptShop();
    auto camera = support::wedge("C2", {1, 1}, 90, 60, 3);
    camera.status = estate::CameraStatus::Proposed;
    support::add(shop, camera);
    support::putZone(shop, "R1", support::rectangle(2, 0.5, 3, 1.5), "toilet", estate::ZoneKind::Room);
    estate::Request request;
    request.code = "RQ1";
    request.state = "consultation";
    estate::RequestCamera asked;
    asked.request = put(shop.requests, request);
    asked.camera = camera.id;
    put(shop.requestCameras, asked);
    return shop;
}

estate::Blocks blocksOf(const Estate& shop) {
    const auto blocks = requestBlocks(shop, *shop.requests.begin(), support::kCheckDay, base::Task());
    EXPECT_TRUE(blocks) << (blocks ? "" : base::describe(blocks.error()));
    return blocks.value_or(estate::Blocks{"failed"});
}

TEST(RequestBlocks, NameTheRuleAndTheCamera) {
    Estate shop = withRequest();
    EXPECT_EQ(blocksOf(shop), estate::Blocks{"R-08 camera C2"});
    estate::Waiver waiver;
    waiver.rule = "R-08";
    waiver.subject = "camera C2";
    put(shop.waivers, waiver);
    EXPECT_EQ(blocksOf(shop), estate::Blocks{});
}

TEST(RequestBlocks, LeaveOutOtherCamerasAndLesserRules) {
    Estate shop = withRequest();
    shop.requestCameras = {};
    EXPECT_EQ(blocksOf(shop), estate::Blocks{}) << "the camera is not the request's";
    Estate sound = withRequest();
    sound.zoneProfiles = {};
    change(sound.cameraSettings,
           [&](auto& row) { row.audio = true, row.camera = estate::CameraId::named("C2"); });
    EXPECT_EQ(blocksOf(sound), estate::Blocks{}) << "an error is no block";
}

TEST(RequestBlocks, GrowthBlocksWhereTheProjectSaysSo) {
    Estate shop = withRequest();
    shop.zoneProfiles = {};
    estate::BudgetLine line;
    line.code = line.kind = "growth";
    line.year = 2026;
    line.cap = 1;
    put(shop.budgetLines, line);
    change(shop.assets, [](auto& row) { row.installedOn = Date{2017, 1, 1}; });
    EXPECT_EQ(blocksOf(shop), estate::Blocks{});
    estate::RuleSetting setting;
    setting.code = "R-28";
    setting.severity = "block";
    put(shop.ruleSettings, setting);
    EXPECT_EQ(blocksOf(shop), estate::Blocks{"R-28 year 2026"});
}

TEST(RequestBlocks, FarObstaclesMakeNoDifference) {
    Estate shop = withRequest();
    support::add(shop, support::solid("O9", support::rectangle(500, 500, 510, 510)));
    EXPECT_EQ(blocksOf(shop), estate::Blocks{"R-08 camera C2"});
    change(shop.cameras, [](auto& row) { row.hfov.reset(); });
    support::add(shop, support::solid("O8", support::rectangle(1.2, 0, 1.4, 2)));
    EXPECT_EQ(blocksOf(shop), estate::Blocks{}) << "the view is hidden, or not known";
}

estate::DecisionProblem problemOf(const std::string& file) {
    const auto path = support::repositoryFile("examples/shop/" + file);
    const auto problem = io::readProblem(support::readText(path), path.string());
    EXPECT_TRUE(problem);
    estate::DecisionProblem row;
    row.id = estate::ProblemId::fresh();
    row.code = "kits";
    if (problem) row.problem = problem->value;
    return row;
}

/// Two alternatives by direct weights: `lead` is how far the first criterion's weight is from the flip.
estate::DecisionProblem twoKits(double firstWeight) {
    estate::DecisionProblem row;
    row.id = estate::ProblemId::fresh();
    row.code = "kits";
    row.problem.criteria = {{"K1", "Price", "", mcda::Direction::Max, "", ""},
                            {"K2", "Angle", "", mcda::Direction::Max, "", ""}};
    row.problem.alternatives = {{"A1", "one", {}, ""}, {"A2", "two", {}, ""}};
    const auto value = [](double number) { return mcda::Value{number, "", ""}; };
    row.problem.alternatives[0].values = {{"K1", value(1)}, {"K2", value(0)}};
    row.problem.alternatives[1].values = {{"K1", value(0)}, {"K2", value(1)}};
    row.problem.weights.method = mcda::WeightMethod::Direct;
    row.problem.weights.values = {{"K1", firstWeight}, {"K2", 1 - firstWeight}};
    return row;
}

TEST(RankingRules, R66_WinnerStandsFirm) {
    Estate estate;
    const auto weighed = [&](double weight) {
        estate.problems = {};
        estate.problems = estate.problems.with(twoKits(weight));
        return standing(estate, "R-66");
    };
    EXPECT_EQ(weighed(0.515), Hits{"R-66 problem kits"}) << "flips at a half";
    EXPECT_EQ(weighed(0.53), kNone);
    EXPECT_EQ(weighed(0.485), Hits{"R-66 problem kits"});
}

TEST(RankingRules, R66_OtherReadingOfALimitChangesNothing) {
    Estate estate;
    auto row = twoKits(0.7);
    row.problem.constraints = {{"K1", mcda::Comparison::AtLeast, {0}, true, "§3.3"}};
    estate.problems = estate.problems.with(row);
    EXPECT_EQ(standing(estate, "R-66"), kNone);
    row.problem.constraints = {{"K1", mcda::Comparison::AtMost, {1}, true, "§3.3"}};
    estate.problems = estate.problems.with(row);
    EXPECT_EQ(standing(estate, "R-66"), Hits{"R-66 problem kits"}) << "less than 1 leaves A1 out";
    row.problem.constraints.front().hard = false;
    estate.problems = estate.problems.with(row);
    EXPECT_EQ(standing(estate, "R-66"), kNone);
}

/// The thesis's kits: A4 leads A1 by less than two points of the price's weight (28.9 % beside 29.4 %).
TEST(RankingRules, R66_ThesisIsANearTieBySaaty) {
    Estate estate;
    estate.problems = estate.problems.with(problemOf("decision-saaty.json"));
    EXPECT_EQ(standing(estate, "R-66"), Hits{"R-66 problem kits"});
}

estate::DecisionProblem judged(const std::string& ab, const std::string& bc, const std::string& ac,
                               const std::string& ba) {
    estate::DecisionProblem row = twoKits(0.5);
    row.problem.criteria.push_back({"K3", "Light", "", mcda::Direction::Max, "", ""});
    for (auto& one : row.problem.alternatives) one.values["K3"] = mcda::Value{1.0, "", ""};
    row.problem.weights = {};
    row.problem.weights.method = mcda::WeightMethod::Saaty;
    row.problem.weights.judgments.items = {"K1", "K2", "K3"};
    row.problem.weights.judgments.cells = {{"1", ab, ac}, {ba, "1", bc}, {"", "", "1"}};
    return row;
}

TEST(RankingRules, R65_JudgmentsDoNotContradictThemselves) {
    Estate estate;
    const auto judge = [&](const estate::DecisionProblem& row) {
        estate.problems = {};
        estate.problems = estate.problems.with(row);
        return standing(estate, "R-65");
    };
    EXPECT_EQ(judge(judged("2", "2", "4", "1/2")), kNone);
    EXPECT_EQ(judge(judged("5", "5", "1/5", "1/5")), Hits{"R-65 problem kits"}) << "in a circle";
    EXPECT_EQ(judge(judged("4", "2", "8", "1/3")), Hits{"R-65 problem kits"}) << "not reciprocal";
}

TEST(RulePage, AgreesWithTheTable) {
    const std::string page = support::readText(support::repositoryFile("docs/rules.md"));
    const auto table = rules();
    ASSERT_TRUE(table);
    std::size_t rows = 0;
    for (auto at = page.find("\n| R-"); at != std::string::npos; at = page.find("\n| R-", at + 1)) ++rows;
    EXPECT_EQ(rows, table->size());
    for (const auto& rule : *table) {
        const std::string line = "| " + rule.id + " | " + toText(rule.severity) + " | " + rule.message +
                                 " | " + rule.why + " | " + rule.source + " |";
        EXPECT_NE(page.find(line), std::string::npos) << line;
    }
}

} // namespace
} // namespace vidette::analysis

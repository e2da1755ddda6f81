// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

// vidette record, run as a person runs it.
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::runVidette;

class RecordCommand : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(runVidette("new " + m_file + " --template city").exitCode, 0); }

    support::RunResult record(const std::string& words) const {
        return runVidette("record " + m_file + " " + words);
    }
    json answer(const std::string& words) const {
        const auto run = record(words + " --json");
        EXPECT_EQ(run.exitCode, 0) << words << "\n" << run.err;
        return run.exitCode == 0 ? json::parse(run.out) : json();
    }
    std::string refusal(const std::string& words) const {
        const auto run = record(words);
        EXPECT_EQ(run.exitCode, 2) << words << "\n" << run.out;
        return run.err;
    }

    const support::TemporaryFolder m_folder;
    const std::string m_file = (m_folder / "p.vidette.gpkg").string();
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_F(RecordCommand, AddedRow_IsListedShownChangedAndRemoved) {
    EXPECT_EQ(answer("add model code=PRD45 maker=Acme image_width=2592 price=1839000").at("image_width"),
              2592);
    EXPECT_EQ(answer("set model PRD45 maker=Zenith").at("maker"), "Zenith");
    EXPECT_EQ(answer("show model PRD45").at("price"), 1839000);
    EXPECT_EQ(answer("list model --where maker=Zenith").size(), 1U);
    EXPECT_EQ(answer("list model --where maker=Acme").size(), 0U);
    EXPECT_EQ(answer("remove model PRD45").at("removed"), "PRD45");
    EXPECT_EQ(answer("list model").size(), 0U);
}

TEST_F(RecordCommand, NewRow_BeginsAsItsKindDoes) {
    const json asset = answer("add asset serial=S1");
    EXPECT_EQ(asset.at("code"), "A-1");
    EXPECT_EQ(asset.at("criticality"), 3);
    EXPECT_EQ(asset.at("asset_class"), "camera");
    EXPECT_TRUE(asset.at("installed_on").is_null());
    answer("set asset A-1 criticality=5");
    EXPECT_EQ(answer("set asset A-1 criticality=").at("criticality"), 3);
}

TEST_F(RecordCommand, RowsWithoutCode_AreCalledByUid) {
    answer("add person code=anna");
    const json grant = answer("add role_grant person=anna role=keeper reason='keeps the list'");
    const std::string uid = grant.at("uid");
    EXPECT_EQ(answer("show role_grant " + uid).at("person"), "anna");
    EXPECT_TRUE(has(refusal("remove person anna"), "role_grant " + uid + " refers to it"));
}

TEST_F(RecordCommand, RoleWithoutReason_IsRefused) {
    answer("add person code=anna");
    EXPECT_TRUE(has(refusal("add role_grant person=anna role=keeper"), "reason"));
}

TEST_F(RecordCommand, WrongWords_AreNamed) {
    EXPECT_TRUE(has(refusal("list nonsense"), "personal_text, party"));
    EXPECT_TRUE(has(refusal("add party colour=red"), "code, name, kind, contact"));
    EXPECT_TRUE(has(refusal("add party kind=red"), "dpo, appointed"));
    EXPECT_TRUE(has(refusal("add party name"), "expected field=value"));
    EXPECT_TRUE(has(refusal("show party nobody"), "no such party"));
    EXPECT_TRUE(has(refusal("add asset installed_on=5.11.2026"), "YYYY-MM-DD"));
    EXPECT_TRUE(has(refusal("list party --where colour=red"), "has no field 'colour'"));
    EXPECT_TRUE(has(refusal("add party code=x --on never"), "--on"));
}

TEST_F(RecordCommand, WhatOnlyStepsWrite_NamesTheCommandThatDoes) {
    ASSERT_EQ(runVidette("request " + m_file +
                         " add --title T --place 1,1 --applicant-class citizen --purpose safety --reason r "
                         "--on 2026-01-05")
                  .exitCode,
              0);
    EXPECT_TRUE(has(refusal("set request RQ-2026-1 state=approved"), "vidette request PROJECT move"));
    EXPECT_TRUE(has(refusal("set request RQ-2026-1 support=5"), "vidette request PROJECT move"));
    EXPECT_TRUE(has(refusal("add request title=x"), "vidette request PROJECT add"));
    EXPECT_TRUE(has(refusal("remove request RQ-2026-1"), "withdrawn"));
    EXPECT_TRUE(has(refusal("add transition to_state=approved"), "request PROJECT move"));
    EXPECT_TRUE(has(refusal("add decision result=approved"), "request PROJECT move"));
    EXPECT_TRUE(has(refusal("add statement stance=agree"), "request PROJECT statement"));
    EXPECT_TRUE(has(refusal("add attendance person=anna"), "meeting PROJECT attend"));
    EXPECT_TRUE(has(refusal("add agenda_item kind=other"), "meeting PROJECT agenda"));
    EXPECT_EQ(answer("set request RQ-2026-1 capex=4200000").at("capex"), 4200000);
}

TEST_F(RecordCommand, ClosedMeeting_IsFrozen) {
    ASSERT_EQ(runVidette("meeting " + m_file + " add --body expert_team --date 2026-02-03").exitCode, 0);
    EXPECT_TRUE(has(refusal("set meeting M-2026-1 is_closed=yes"), "meeting PROJECT close"));
    EXPECT_EQ(answer("set meeting M-2026-1 held_on=2026-02-04").at("held_on"), "2026-02-04");
    ASSERT_EQ(runVidette("meeting " + m_file + " attend M-2026-1 --person anna").exitCode, 0);
    ASSERT_EQ(runVidette("meeting " + m_file + " close M-2026-1").exitCode, 0);
    EXPECT_TRUE(has(refusal("set meeting M-2026-1 held_on=2026-02-05"), "the meeting is closed"));
    EXPECT_TRUE(has(refusal("remove meeting M-2026-1"), "the meeting is closed"));
}

TEST_F(RecordCommand, Erase_EmptiesWhatIsDueAndNothingElse) {
    answer("add personal_text code=PT1 kind=applicant text=Quixote erase_after=2026-06-30");
    answer("add personal_text code=PT2 kind=applicant text=Panza erase_after=2026-07-02");
    EXPECT_EQ(answer("erase --on 2026-07-01").at("erased"), 1);
    EXPECT_TRUE(answer("show personal_text PT1").at("text").is_null());
    EXPECT_EQ(answer("show personal_text PT1").at("erased_on"), "2026-07-01");
    EXPECT_EQ(answer("show personal_text PT2").at("text"), "Panza");
    EXPECT_EQ(answer("erase --on 2026-07-01").at("erased"), 0);
    EXPECT_FALSE(has(support::readText(m_file), "Quixote"));
}

TEST_F(RecordCommand, EveryChange_IsOneChangeOfTheLog) {
    answer("add party code=police kind=police --as anna");
    const auto log = json::parse(runVidette("audit " + m_file + " log --json").out);
    EXPECT_EQ(log.back().at("what"), "Add party");
    EXPECT_EQ(log.back().at("actor"), "anna");
    EXPECT_EQ(runVidette("audit " + m_file + " verify").exitCode, 0);
}

TEST_F(RecordCommand, RightThatSomebodyGivesHimself_IsRefusedAndTheTryIsInTheLog) {
    record("add party code=city name=City kind=city");
    for (const char* login : {"admin1", "operator1"})
        record("add person code=" + std::string(login) + " party=city");
    record("add role_grant person=admin1 role=administrator reason=work from_on=2020-01-01");
    record("add purpose code=p aim=safety label=Order --as admin1");
    const auto refused = runVidette("record " + m_file +
                                    " add role_grant person=operator1 role=administrator reason=me "
                                    "--as operator1 --on 2026-01-01");
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_NE(refused.err.find("only the role Administrator may change this"), std::string::npos)
        << refused.err;
    const auto log = json::parse(runVidette("audit " + m_file + " log --json").out);
    EXPECT_EQ(log.back().at("actor"), "operator1");
    EXPECT_EQ(log.back().at("what").get<std::string>().rfind("Refused: ", 0), 0U);
    const auto verified = json::parse(runVidette("audit " + m_file + " verify --json").out);
    EXPECT_EQ(verified.at("ok"), true);
}

TEST_F(RecordCommand, Tables_NameTheirFields) {
    const json tables = answer("tables");
    EXPECT_GT(tables.size(), 50U);
    for (const auto& table : tables) EXPECT_FALSE(table.at("fields").empty()) << table.at("table");
    EXPECT_EQ(record("tables").exitCode, 0);
    EXPECT_EQ(record("list party").exitCode, 0);
}

} // namespace
} // namespace vidette::cli

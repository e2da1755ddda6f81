// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

// vidette request, meeting, report annual and audit outside, run as a person runs them.
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::repositoryFile;
using support::runVidette;

class BacklogCommands : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(runVidette("new " + m_file).exitCode, 0);
        const auto added =
            request("add --title 'Tram stop' --place 20,30 --applicant-class citizen --purpose safety "
                    "--reason 'two robberies' --applicant 'A. Novakova' --as clerk --on 2026-01-05");
        m_number = added.at("number");
    }

    static json parsed(const support::RunResult& run) {
        EXPECT_TRUE(json::accept(run.out)) << run.out << run.err;
        return json::parse(run.out, nullptr, false);
    }
    json request(const std::string& words, int expected = 0) const {
        const auto run = runVidette("request " + m_file + " " + words + " --json");
        EXPECT_EQ(run.exitCode, expected) << words << '\n' << run.err;
        return parsed(run);
    }
    json meeting(const std::string& words) const {
        const auto run = runVidette("meeting " + m_file + " " + words + " --json");
        EXPECT_EQ(run.exitCode, 0) << words << '\n' << run.err;
        return parsed(run);
    }
    /// By anna on 1 February unless the words say otherwise.
    json move(const std::string& to, std::string words = "", int expected = 0) const {
        if (words.find("--on") == std::string::npos) words += " --on 2026-02-01";
        if (words.find("--as") == std::string::npos) words += " --as anna";
        return request("move " + m_number + " --to " + to + " " + words, expected);
    }
    void state(const std::string& party, const std::string& stance = "agree") const {
        request("statement " + m_number + " --party " + party + " --stance " + stance + " --on 2026-01-20");
    }

    const support::TemporaryFolder m_folder;
    const std::string m_file = (m_folder / "p.vidette.gpkg").string();
    std::string m_number;
};

TEST_F(BacklogCommands, NewRequest_IsADraftWithANumberOfTheYear) {
    EXPECT_EQ(m_number, "RQ-2026-1");
    const auto shown = request("show " + m_number);
    EXPECT_EQ(shown.at("state"), "draft");
    EXPECT_EQ(shown.at("missing_statements"), (json{"dpo", "appointed"}));
    EXPECT_EQ(shown.at("allowed").at(0).at("to"), "submitted");
    EXPECT_EQ(shown.at("allowed").at(0).at("missing"), json::array());
    EXPECT_EQ(shown.at("fields").at("purpose"), "safety");
}

TEST_F(BacklogCommands, StepThatIsNotReady_NamesWhatIsMissingAndChangesNothing) {
    move("submitted");
    move("registered");
    move("consultation");
    const auto before = support::readText(m_file);
    const auto refused = move("ready", "", 2);
    EXPECT_EQ(refused.at("error"), "guard");
    EXPECT_EQ(refused.at("missing").at(0), "statement:dpo");
    EXPECT_EQ(refused.at("missing").size(), 12U);
    EXPECT_TRUE(support::readText(m_file) == before);
    const auto spoken = runVidette("request " + m_file + " move " + m_number + " --to ready");
    EXPECT_EQ(spoken.exitCode, 2);
    EXPECT_NE(spoken.err.find("missing: statement:dpo; statement:appointed"), std::string::npos)
        << spoken.err;
}

TEST_F(BacklogCommands, WalkToTheDecision_GoesThroughTheMeeting) {
    for (const char* to : {"submitted", "registered", "consultation"}) move(to);
    state("dpo");
    state("appointed", "conditions");
    std::string sheets;
    for (const char* field :
         {"sheet_subjects", "sheet_technical", "sheet_economic", "sheet_law", "design_risks", "design_light",
          "design_angle", "design_resolution", "design_retention", "design_power"})
        sheets += " --field " + std::string(field) + "=stated";
    move("ready", sheets);
    const auto made = meeting("add --body expert_team --date 2026-03-01");
    EXPECT_EQ(made.at("agenda").at(0).at("request"), m_number);
    const std::string code = made.at("meeting");
    EXPECT_EQ(move("discussed", "", 2).at("missing").at(0), "meeting_outcome");
    meeting("attend " + code + " --person berta cyril");
    meeting("outcome " + code + " --request " + m_number + " --outcome recommend --for 2");
    const auto closed = meeting("close " + code + " --on 2026-03-01");
    EXPECT_EQ(closed.at("quorum").at("met"), true);
    EXPECT_EQ(request("show " + m_number).at("state"), "ready") << "advice decides nothing";
    move("discussed", "--on 2026-03-02");
    EXPECT_EQ(move("approved", "--on 2026-03-03 --as clerk", 2).at("missing").at(0),
              "decider:another than the applicant");
    EXPECT_EQ(move("approved", "--on 2026-03-03").at("state"), "approved");
    EXPECT_EQ(request("show " + m_number).at("history").size(), 6U);
}

TEST_F(BacklogCommands, UrgentRequest_IsOwedUntilTheNextMeeting) {
    for (const char* to : {"submitted", "registered"}) move(to);
    state("dpo");
    state("appointed");
    move("urgent_approved", "--field urgent_reason=fires");
    const auto owed = request("show " + m_number).at("obligations").at(0);
    EXPECT_EQ(owed.at("kind"), "announce");
    EXPECT_EQ(owed.at("open"), true);
    const auto made = meeting("add --body expert_team --date 2026-03-01");
    EXPECT_EQ(made.at("agenda").at(0).at("kind"), "announcement");
    meeting("close " + made.at("meeting").get<std::string>());
    EXPECT_EQ(request("show " + m_number).at("obligations").at(0).at("open"), false);
}

TEST_F(BacklogCommands, ListAndRank_ScoreWhatIsCompared) {
    for (const char* to : {"submitted", "registered"}) move(to);
    EXPECT_EQ(request("list").at(0).at("score"), json());
    const auto ranked = request("list --rank usual --on 2026-02-01");
    EXPECT_TRUE(ranked.at(0).at("score").is_number());
    EXPECT_EQ(request("list --state draft").size(), 0U);
    EXPECT_EQ(request("rank --rank usual").at("ranking").size(), 1U);
    EXPECT_EQ(runVidette("request " + m_file + " list --rank nonsense").exitCode, 2);
}

TEST_F(BacklogCommands, UntouchedRequest_IsOnTheStaleListUntilSomethingHappens) {
    const std::string mayFirst = " --on 2026-05-01";
    EXPECT_EQ(request("list --stale 116" + mayFirst).at(0).at("touched_on"), "2026-01-05");
    EXPECT_EQ(request("list --stale 117" + mayFirst).size(), 0U);
    EXPECT_EQ(request("list --stale usual" + mayFirst).size(), 1U);
    ASSERT_EQ(
        runVidette("record " + m_file + " add rule_setting code=backlog parameters=stale_days=200").exitCode,
        0);
    EXPECT_EQ(request("list --stale usual" + mayFirst).size(), 0U);
    move("submitted", "--on 2026-04-30");
    EXPECT_EQ(request("list --stale 2" + mayFirst).size(), 0U);
    EXPECT_EQ(runVidette("request " + m_file + " list --stale long").exitCode, 2);
    EXPECT_EQ(runVidette("request " + m_file + " list --stale -1").exitCode, 2);
}

TEST_F(BacklogCommands, FurtherPurposeOfARunningCamera_OpensARequestInstead) {
    const auto record = [&](const std::string& words, int expected = 0) {
        const auto run = runVidette("record " + m_file + " add " + words);
        EXPECT_EQ(run.exitCode, expected) << words << run.err;
        return run;
    };
    const auto plan = repositoryFile("examples/shop/shop.geojson").string();
    ASSERT_EQ(runVidette("import " + m_file + " " + plan + " --as plan").exitCode, 0);
    ASSERT_EQ(support::runSql(m_file, "UPDATE camera SET status = 'in_operation' WHERE code = 'C1'"), "");
    record("purpose code=other aim=statistics");
    record("info_system code=IS-1 purpose=safety");
    record("info_system code=IS-2 purpose=other");
    record("camera_use camera=C1 system=IS-1 retention_days=3");
    const auto opened = parsed(record("camera_use camera=C1 system=IS-2 --on 2026-02-01 --json", 1));
    EXPECT_EQ(opened.at("opened_request"), "RQ-2026-2");
    EXPECT_EQ(parsed(runVidette("record " + m_file + " list camera_use --json")).size(), 1U);
    EXPECT_EQ(request("show RQ-2026-2").at("fields").at("kind"), "purpose_change");
    const auto again = record("camera_use camera=C1 system=IS-2", 2);
    EXPECT_NE(again.err.find("request RQ-2026-2 asks for the purpose other"), std::string::npos) << again.err;
}

TEST_F(BacklogCommands, UnknownPurposePartyOrField_IsRefusedByName) {
    const auto purpose = runVidette("request " + m_file +
                                    " add --title T --place 0,0 --applicant-class citizen "
                                    "--purpose spying --reason R");
    EXPECT_EQ(purpose.exitCode, 2);
    EXPECT_NE(purpose.err.find("spying"), std::string::npos);
    EXPECT_EQ(
        runVidette("request " + m_file + " statement " + m_number + " --party mars --stance agree").exitCode,
        2);
    EXPECT_EQ(runVidette("request " + m_file + " set " + m_number + " --field state=approved").exitCode, 2);
    EXPECT_EQ(runVidette("request " + m_file + " show RQ-9").exitCode, 2);
    EXPECT_EQ(runVidette("meeting " + m_file + " add --body circus --date 2026-01-01").exitCode, 2);
}

TEST_F(BacklogCommands, NameOfTheApplicant_IsNotInTheLog) {
    EXPECT_EQ(support::queryText(m_file, "SELECT text FROM personal_text"), "A. Novakova");
    EXPECT_EQ(runVidette("audit " + m_file + " log --json").out.find("Novakova"), std::string::npos);
}

TEST_F(BacklogCommands, AnnualReport_IsFrozenWhenIssued) {
    const auto first = parsed(runVidette("report " + m_file +
                                         " annual --year 2026 --issue --as anna --on 2027-01-20 "
                                         "--json --out " +
                                         (m_folder / "r.html").string()));
    EXPECT_EQ(first.at("S12").at("end"), 0.0);
    for (int i = 1; i <= 24; ++i) EXPECT_TRUE(first.contains((i < 10 ? "S0" : "S") + std::to_string(i))) << i;
    for (const auto& balance : first.at("balances")) EXPECT_EQ(balance.at("ok"), true) << balance;
    move("submitted");
    const auto live = parsed(runVidette("report " + m_file + " annual --year 2026 --json"));
    EXPECT_EQ(live.at("S12").at("end"), 1.0);
    const auto issued = parsed(runVidette("report " + m_file + " annual --year 2026 --as-issued"));
    EXPECT_EQ(issued, first);
    const auto page = support::readText((m_folder / "r.html").string());
    EXPECT_NE(page.find("No complaint was received."), std::string::npos);
    EXPECT_NE(page.find("head of the change log"), std::string::npos);
}

TEST_F(BacklogCommands, OutsideEdits_AreListedAdoptedAndTakenBack) {
    const std::string audit = "audit " + m_file + " ";
    ASSERT_EQ(support::runSql(m_file, "UPDATE request SET title = 'By hand'"), "");
    EXPECT_EQ(runVidette(audit + "outside").exitCode, 1);
    EXPECT_EQ(runVidette(audit + "outside --object nobody").exitCode, 0) << "of that row there is none";
    EXPECT_EQ(runVidette(audit + "outside --revert").exitCode, 2) << "nobody named";
    EXPECT_EQ(runVidette(audit + "outside --revert --as anna").exitCode, 0);
    EXPECT_EQ(request("show " + m_number).at("title"), "Tram stop");
    EXPECT_EQ(runVidette(audit + "outside").exitCode, 0);
    EXPECT_EQ(runVidette(audit + "verify").exitCode, 0);
}

} // namespace
} // namespace vidette::cli

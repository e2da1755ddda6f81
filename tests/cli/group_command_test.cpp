// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

/// `vidette group` as people and scripts see it.
namespace vidette::cli {
namespace {

using nlohmann::json;

class Group : public ::testing::Test {
  protected:
    void SetUp() override {
        m_folder = std::filesystem::temp_directory_path() / ("vidette-group-" + std::to_string(getpid()));
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    static support::RunResult run(const std::string& words) { return support::runVidette("group " + words); }
    static std::string member(const std::string& id) {
        return "\"" + support::repositoryFile("examples/group/member-" + id + ".json").string() + "\"";
    }
    static std::string team() {
        std::string words;
        for (const char* id : {"a", "b", "c", "d", "e"}) words += member(id) + " ";
        return words;
    }
    static json memberFile(const std::string& id) {
        return json::parse(
            support::readText(support::repositoryFile("examples/group/member-" + id + ".json")));
    }
    /// A file in the folder of this test; its quoted name.
    std::string written(const std::string& name, const json& document) const {
        std::ofstream(m_folder / name) << document.dump();
        return path(name);
    }
    std::string path(const std::string& name) const { return "\"" + (m_folder / name).string() + "\""; }

    std::filesystem::path m_folder;
};

TEST_F(Group, Team_HasRankingsAgreementAndFullFigures) {
    const auto result = run(team() + "--json");
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const json document = json::parse(result.out);
    EXPECT_TRUE(document["round"]["open"]);
    EXPECT_EQ(document["nodes"].size(), 4U);
    EXPECT_EQ(document["rankings"]["aij"]["ranking"][0], json::array({"R2"}));
    EXPECT_EQ(document["rankings"]["aip_geometric"]["ranking"][0], json::array({"R2"}));
    EXPECT_EQ(document["own"].size(), 5U);
    const json& goal = document["nodes"][0];
    EXPECT_NEAR(goal["agreement"]["consensus"]["s_star"], .715, 5e-4);
    EXPECT_NEAR(goal["agreement"]["kendall_w"]["w"], .416, 5e-4);
    EXPECT_EQ(goal["spreads"][0]["low_expert"], "d");
    double sum = 0;
    for (const auto& [item, share] : goal["aij"].items()) sum += share.get<double>();
    EXPECT_NEAR(sum, 1, 1e-12);
}

TEST_F(Group, TextForPeople_NamesMembersAndTheFirst) {
    const auto result = run(team());
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_NE(result.out.find("R2 Railway underpass"), std::string::npos) << result.out;
    EXPECT_NE(result.out.find("Consensus S* 0.715, moderate."), std::string::npos);
    EXPECT_NE(result.out.find("Who is watched everywhere is not safe but seen."), std::string::npos);
}

TEST_F(Group, BlindRound_TellsWhoAndNothingOfWhat) {
    const std::string files = member("a") + " " + member("b") + " ";
    const auto text = run(files);
    EXPECT_EQ(text.exitCode, 0) << text.err;
    EXPECT_NE(text.out.find("Not submitted yet: Member C, Member D, Member E."), std::string::npos)
        << text.out;
    for (const char* hidden : {"An injury costs", "Weights of the criteria", "44", "R2"})
        EXPECT_EQ(text.out.find(hidden), std::string::npos) << hidden;
    const json document = json::parse(run(files + "--json").out);
    EXPECT_FALSE(document["round"]["open"]);
    EXPECT_EQ(document["round"]["waiting"], json::array({"c", "d", "e"}));
    for (const char* key : {"nodes", "rankings", "own", "own_nodes"})
        EXPECT_FALSE(document.contains(key)) << key;
}

TEST_F(Group, BlindRound_OpensToAnExpertWhatIsTheirOwn) {
    const std::string files = member("a") + " " + member("b") + " ";
    const json own = json::parse(run(files + "--open a --json").out);
    const json whole = json::parse(run(team() + "--json").out);
    ASSERT_EQ(own["own_nodes"].size(), 4U);
    for (const auto& one : own["own_nodes"]) EXPECT_EQ(one["result"]["expert"], "a");
    EXPECT_EQ(own["own_nodes"][0]["result"]["priorities"], whole["nodes"][0]["experts"][0]["priorities"]);
    EXPECT_FALSE(own.contains("nodes"));
    const auto text = run(files + "--as a");
    EXPECT_NE(text.out.find("0.452"), std::string::npos) << text.out; // hers
    EXPECT_EQ(text.out.find("0.376"), std::string::npos) << text.out; // of b
    EXPECT_EQ(run(files + "--open z").exitCode, 2);
}

TEST_F(Group, ProtocolOfABlindRound_IsBlindToo) {
    EXPECT_EQ(run(member("a") + " --protocol " + path("p.html")).exitCode, 0);
    const auto page = support::readText(m_folder / "p.html");
    EXPECT_NE(page.find("not yet"), std::string::npos);
    EXPECT_EQ(page.find("An injury costs"), std::string::npos);
}

TEST_F(Group, ClosedByWhoeverLeadsIt_ShowsWhatIsThere) {
    json file = memberFile("a");
    file["closed_at"] = "2026-03-09";
    const auto result = run(written("closed.json", file) + " --json");
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const json document = json::parse(result.out);
    EXPECT_TRUE(document["round"]["open"]);
    for (const auto& [id, total] : document["own"]["a"]["totals"].items())
        EXPECT_NEAR(document["rankings"]["aij"]["totals"][id], total.get<double>(), 1e-12) << id;
}

TEST_F(Group, Merged_IsOneFileThatSaysTheSame) {
    const auto merged = run(team() + "--merge " + path("team.json") + " --json");
    ASSERT_EQ(merged.exitCode, 0) << merged.err;
    json again = json::parse(run(path("team.json") + " --json").out);
    json first = json::parse(merged.out);
    EXPECT_EQ(json::parse(support::readText(m_folder / "team.json"))["judgments"].size(), 220U);
    again.erase("merge");
    first.erase("merge");
    EXPECT_EQ(again, first);
    // The merged file beside those it came from adds nothing.
    const json twice = json::parse(run(path("team.json") + " " + member("a") + " --json").out);
    EXPECT_EQ(twice["merge"]["alike"], 44);
}

TEST_F(Group, Contradiction_IsListedWithBothVersionsAndMustBeDecided) {
    json other = memberFile("a");
    other["judgments"][0]["value"] = "7";
    const std::string files = team() + written("other.json", other) + " ";
    const auto listed = run(files + "--merge " + path("out.json"));
    EXPECT_EQ(listed.exitCode, 1);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "out.json"));
    EXPECT_NE(listed.out.find("1  judgment 1 of a, goal, K1/K2"), std::string::npos) << listed.out;
    EXPECT_NE(listed.out.find("K1/K2 = 7"), std::string::npos);
    EXPECT_NE(listed.out.find("other.json"), std::string::npos);
    const json document = json::parse(run(files + "--json").out);
    EXPECT_EQ(document["conflicts"][0]["versions"].size(), 2U);
    const auto decided = run(files + "--decide 1=other.json --merge " + path("out.json"));
    EXPECT_EQ(decided.exitCode, 0) << decided.err;
    const json out = json::parse(support::readText(m_folder / "out.json"));
    EXPECT_EQ(out["set_aside"].size(), 1U);
    EXPECT_EQ(run(files + path("out.json")).exitCode, 0);
    for (const char* words :
         {"--decide 2=other.json", "--decide other.json", "--decide 1=none.json", "--decide 0=other.json"})
        EXPECT_EQ(run(files + words).exitCode, 2) << words;
}

TEST_F(Group, ContradictionInABlindRound_KeepsTheValuesHidden) {
    json other = memberFile("a");
    other["judgments"][0]["value"] = "7";
    const std::string files = member("a") + " " + written("other.json", other) + " ";
    EXPECT_EQ(run(files).out.find("= 7"), std::string::npos);
    EXPECT_NE(run(files).out.find("not shown while the round is blind"), std::string::npos);
    EXPECT_NE(run(files + "--open a").out.find("= 7"), std::string::npos);
}

TEST_F(Group, Next_AsksOnePairAndTellsHowFarOneIs) {
    json file = memberFile("a");
    file["judgments"] = json::array();
    const json document = json::parse(run(written("fresh.json", file) + " --next a --json").out);
    EXPECT_EQ(document["next"]["node"], "goal");
    EXPECT_EQ(document["next"]["pair"], json::array({"K1", "K2"}));
    EXPECT_TRUE(document["next"]["links"]);
    EXPECT_EQ(document["nodes"][0]["for_result"], 4);
    const auto text = run(member("a") + " --next a");
    EXPECT_NE(text.out.find("Next for Member A: "), std::string::npos) << text.out;
    EXPECT_NE(text.out.find("There is a result already"), std::string::npos);
    EXPECT_EQ(run(member("a") + " --next nobody").exitCode, 2);
}

TEST_F(Group, Protocol_IsWrittenWithTheDecision) {
    EXPECT_EQ(run(team() + "--protocol " + path("p.html") + " --decision \"R2 is built.\"").exitCode, 0);
    EXPECT_NE(support::readText(m_folder / "p.html").find("The group decided: R2 is built."),
              std::string::npos);
    EXPECT_EQ(run(team() + "--protocol " + path("p.csv")).exitCode, 0);
    EXPECT_NE(support::readText(m_folder / "p.csv").find("Ranking,R2 Railway underpass,1"),
              std::string::npos);
    EXPECT_EQ(run(team() + "--protocol " + path("p.docx")).exitCode, 2);
    EXPECT_EQ(run(team() + "--protocol /nowhere/p.html").exitCode, 3);
}

TEST_F(Group, OtherProblemsAndBrokenFiles_EndWithStatusTwo) {
    json other = memberFile("b");
    other["problem"]["criteria"][1]["name"] = "Something else";
    const auto different = run(member("a") + " " + written("b.json", other) + " --json");
    EXPECT_EQ(different.exitCode, 2);
    EXPECT_EQ(json::parse(different.out)["error"], "different_problem");
    EXPECT_NE(different.err.find("Something else"), std::string::npos);
    EXPECT_EQ(run("/nowhere/group.json").exitCode, 2);
    EXPECT_EQ(run(member("a") + " " + member("a")).exitCode, 2);
    EXPECT_EQ(run("").exitCode, 2);
    std::ofstream(m_folder / "broken.json") << "{\"format\": ";
    EXPECT_NE(run(path("broken.json")).err.find("broken.json: line 1, column"), std::string::npos);
    other = memberFile("b");
    other["judgments"][3]["value"] = "99";
    EXPECT_NE(run(written("b.json", other)).err.find("judgment 4 of b, goal"), std::string::npos);
    EXPECT_EQ(run(member("a") + " --merge /nowhere/out.json").exitCode, 3);
}

} // namespace
} // namespace vidette::cli

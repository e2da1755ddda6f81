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

/// A round of two about the problem of the example, begun in the folder "round" of this test.
class GroupRoundCommand : public Group {
  protected:
    void SetUp() override {
        Group::SetUp();
        json problem = memberFile("a")["problem"];
        const json requests = problem["alternatives"];
        problem["alternatives"] = {requests[0], requests[1], requests[2]};
        m_problem = written("problem.json", problem);
    }
    support::RunResult begin(const std::string& words) const {
        return run("begin " + m_problem + " --out " + path("round") +
                   " --expert \"ann:Member A:police:2\" --expert bob " + words);
    }
    support::RunResult judge(const std::string& expert, const std::string& words) const {
        return run("judge " + path("round/expert-" + expert + ".json") + " --expert " + expert + " " + words);
    }
    json file(const std::string& name) const {
        return json::parse(support::readText(m_folder / "round" / name));
    }
    std::string m_problem;
};

TEST_F(GroupRoundCommand, BeginsWithAFileForEach_AndNotOverAnother) {
    const auto begun = begin("--json");
    ASSERT_EQ(begun.exitCode, 0) << begun.err;
    EXPECT_EQ(json::parse(begun.out)["files"].size(), 3U);
    EXPECT_EQ(file("expert-ann.json")["experts"][0]["role"], "police");
    EXPECT_EQ(file("expert-ann.json")["experts"][0]["weight"], 2);
    EXPECT_EQ(file("round.json")["judgments"].size(), 0U);
    const auto again = begin("");
    EXPECT_EQ(again.exitCode, 2);
    EXPECT_NE(again.err.find("[file_exists]"), std::string::npos) << again.err;
    EXPECT_EQ(begin("--weights guessed").exitCode, 2);
    EXPECT_EQ(run("begin " + m_problem + " --out " + path("x") + " --expert a:b:c:heavy").exitCode, 2);
    EXPECT_EQ(run("begin " + m_problem + " --out " + path("x") + " --expert a --weights given").exitCode, 0)
        << "the alternatives of this problem are open";
}

TEST_F(GroupRoundCommand, AsksKeepsAndRemembersEveryAnswer) {
    ASSERT_EQ(begin("").exitCode, 0);
    const auto asked = judge("ann", "--ask");
    EXPECT_NE(asked.out.find("Which counts more: K1 Harm prevented or K2 Use for investigations?"),
              std::string::npos)
        << asked.out;
    // Five criteria: 4 + 2 of 10 pairs; three leaves of three requests: 2 + 1 of 3 each.
    EXPECT_NE(asked.out.find("Questions answered: 0 of about 15; 19 in all."), std::string::npos)
        << asked.out;
    const auto first = judge("ann", "--pair K1 K2 --value 3 --reason \"harm first\"");
    EXPECT_EQ(first.exitCode, 0) << first.err;
    EXPECT_NE(first.out.find("Kept as judgment 1 of Member A: Weights of the criteria, K1/K2 = 3."),
              std::string::npos)
        << first.out;
    const json second = json::parse(judge("ann", "--pair K2 K1 --value 1/5 --json").out);
    EXPECT_EQ(second["kept"], 2);
    EXPECT_EQ(second["asked"], 1) << "the same pair again";
    const json kept = file("expert-ann.json")["judgments"];
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0]["value"], "3");
    EXPECT_EQ(kept[0]["reason"], "harm first");
    EXPECT_EQ(kept[1]["value"], "1/5");
    EXPECT_EQ(file("expert-bob.json")["judgments"].size(), 0U);
}

TEST_F(GroupRoundCommand, SubmittedIsEndedAndAllSubmittedIsOpen) {
    ASSERT_EQ(begin("--weights ratios --alternatives ratings").exitCode, 0);
    EXPECT_NE(judge("ann", "--submit").err.find("[nothing_judged]"), std::string::npos);
    judge("ann", "--pair K1 K2 --value 3");
    const auto done = judge("ann", "--pair K1 K3 --value 2 --submit");
    EXPECT_EQ(done.exitCode, 0) << done.err;
    EXPECT_NE(done.out.find("Member A submitted at "), std::string::npos) << done.out;
    for (const char* words : {"--pair K1 K2 --value 5", "--submit", "--ask"}) {
        const auto late = judge("ann", words);
        EXPECT_EQ(late.exitCode, 2) << words;
        EXPECT_NE(late.err.find("[already_submitted]"), std::string::npos) << late.err;
    }
    EXPECT_EQ(file("expert-ann.json")["judgments"].size(), 2U);
    judge("bob", "--rate R1 --node K1 --value good");
    const std::string files = path("round/round.json") + " " + path("round/expert-ann.json") + " " +
                              path("round/expert-bob.json") + " --json";
    EXPECT_FALSE(json::parse(run(files).out).contains("nodes")) << "blind until bob has submitted";
    EXPECT_EQ(judge("bob", "--submit").exitCode, 0);
    EXPECT_TRUE(json::parse(run(files).out).contains("nodes"));
}

TEST_F(GroupRoundCommand, RatingsOfEverybodyGiveARanking) {
    ASSERT_EQ(begin("--weights preferences --alternatives ratings").exitCode, 0);
    for (const char* expert : {"ann", "bob"}) {
        for (int i = 0; i < 60; ++i) {
            const json next = json::parse(judge(expert, "--json").out)["next"];
            if (next.is_null()) break;
            const auto& pair = next["pair"];
            const std::string node = "--node " + next["node"].get<std::string>();
            const std::string item = pair[0].get<std::string>();
            const std::string words =
                pair.size() == 2 ? "--pair " + item + " " + pair[1].get<std::string>() + " --value 1"
                                 : "--rate " + item + " --value " +
                                       (item == "R3" ? std::string("excellent") : std::string("fair"));
            ASSERT_EQ(judge(expert, node + " " + words).exitCode, 0);
        }
        ASSERT_EQ(judge(expert, "--submit").exitCode, 0);
    }
    const auto result = run(path("round/expert-ann.json") + " " + path("round/expert-bob.json") + " --json");
    ASSERT_EQ(result.exitCode, 0) << result.err;
    const json document = json::parse(result.out);
    EXPECT_EQ(document["rankings"]["aij"]["ranking"][0], json::array({"R3"}));
    // Everybody gives 1 to R3 and a half to the rest, whatever the weights are.
    EXPECT_NEAR(document["rankings"]["aij"]["totals"]["R3"], 1, 1e-12);
    EXPECT_NEAR(document["rankings"]["aip_geometric"]["totals"]["R1"], .5, 1e-12);
    EXPECT_EQ(document["nodes"][1]["method"], "ratings");
}

TEST_F(GroupRoundCommand, RefusalsSayWhatIsWrong) {
    ASSERT_EQ(begin("--alternatives ratios").exitCode, 0);
    const auto refusal = [&](const std::string& words) { return judge("ann", words).err; };
    const auto has = [](const std::string& words, const char* code) {
        return words.find(code) != std::string::npos;
    };
    EXPECT_TRUE(has(refusal("--pair K1 K9 --value 3"), "[unknown_item]"));
    EXPECT_TRUE(has(refusal("--pair K1 K2 --value much"), "[not_a_number]"));
    EXPECT_TRUE(has(refusal("--pair R1 R2 --value 3"), "[which_node]"));
    EXPECT_TRUE(has(refusal("--pair K1 K2"), "[bad_value]"));
    EXPECT_TRUE(has(refusal("--value 3"), "[bad_value]"));
    EXPECT_TRUE(has(refusal("--rate R1 --pair K1 K2 --value 3"), "[bad_value]"));
    EXPECT_EQ(file("expert-ann.json")["judgments"].size(), 0U);
    EXPECT_TRUE(has(run("judge " + path("round/expert-ann.json") + " --expert zoe").err, "[unknown_expert]"));
    EXPECT_EQ(run("judge /nowhere.json --expert ann").exitCode, 2);
    EXPECT_TRUE(has(run("judge " + member("a") + " --expert b").err, "[file_of_several]"));
    EXPECT_EQ(run("judge " + path("round/expert-ann.json")).exitCode, 2) << "who judges must be said";
}

} // namespace
} // namespace vidette::cli

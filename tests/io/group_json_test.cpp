// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/group_json.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace vidette::io {
namespace {

const std::string kProblem = R"("problem": {"format": "vidette-decision/1",
 "criteria": [{"id": "K1"}, {"id": "K2"}], "alternatives": [{"id": "A1", "values": {}}],
 "weights": {"method": "saaty"}, "evaluation": {"method": "saaty"}})";

/// A group with room for one more member: "…, MEMBER}".
std::string groupWith(const std::string& member) {
    return R"({"format": "vidette-group/1", )" + kProblem + (member.empty() ? "" : ",\n " + member) + "}";
}

base::Error errorOf(const std::string& text) {
    const auto group = readGroup(text, "g.json");
    return group ? base::Error{} : group.error();
}

mcda::GroupProblem everything() {
    mcda::GroupProblem group;
    group.problem = readGroup(groupWith(""), "g.json")->value.problem;
    group.problem.title = "Žádosti \"2026\"\n";
    group.experts = {{"ann", "Member A", "police", 2.5, "2026-03-01T10:00:00Z"}, {"bob", "", "", 1, ""}};
    group.judgments = {{"ann", "goal", "K1", "K2", "1/3", "přednost má cena", "2026-03-01", 1},
                       {"bob", "goal", "K2", "K1", "0.111", "", "", 7}};
    group.setAside = {{"ann", "goal", "K1", "K2", "3", "", "", 1}};
    group.closedAt = "2026-03-02";
    return group;
}

TEST(GroupJson, LeastGroup_HasNobody) {
    const auto read = readGroup(groupWith(""), "g.json");
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_TRUE(read->value.experts.empty());
    EXPECT_EQ(read->value.problem.criteria.size(), 2U);
}

TEST(GroupJson, Everything_ReadsBackUnchanged) {
    const auto group = everything();
    const auto read = readGroup(writeGroup(group), "g.json");
    ASSERT_TRUE(read.has_value()) << base::describe(read.error());
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_EQ(read->value, group);
    EXPECT_EQ(writeGroup(read->value), writeGroup(group));
    EXPECT_EQ(readGroup(writeGroup({}), "g.json")->value, mcda::GroupProblem{});
}

TEST(GroupJson, EveryJudgment_HasALineOfItsOwn) {
    const std::string text = writeGroup(everything());
    EXPECT_NE(
        text.find(
            "\n  "
            "{\"expert\":\"bob\",\"node\":\"goal\",\"first\":\"K2\",\"second\":\"K1\",\"value\":\"0.111\","
            "\"sequence\":7}\n"),
        std::string::npos)
        << text;
}

RC_GTEST_PROP(GroupJson, AnyTexts_ReadBackUnchanged, ()) {
    const auto any = [] { return *rc::gen::string<std::string>(); };
    mcda::GroupProblem group = everything();
    const std::string text = any();
    // Bytes that are no UTF-8 cannot stand in JSON.
    for (const char c : text)
        if (static_cast<unsigned char>(c) > 127) return;
    group.judgments[0].reason = group.experts[0].role = text;
    group.judgments[0].value = text;
    RC_ASSERT(readGroup(writeGroup(group), "g.json")->value == group);
}

TEST(GroupJson, NumbersAsValues_StayAsWritten) {
    const auto read = readGroup(groupWith(R"("judgments": [
        {"expert": "a", "node": "goal", "first": "K1", "second": "K2", "value": 3, "sequence": 1},
        {"expert": "a", "node": "goal", "first": "K1", "second": "K2", "value": 0.5, "sequence": 2.0}])"),
                                "g.json");
    ASSERT_TRUE(read.has_value()) << base::describe(read.error());
    EXPECT_EQ(read->value.judgments[0].value, "3");
    EXPECT_EQ(read->value.judgments[1].value, "0.5");
    EXPECT_EQ(read->value.judgments[1].sequence, 2);
}

TEST(GroupJson, BrokenJson_NamesLineAndColumn) {
    const auto error = errorOf("{\"format\":\n  nan}");
    EXPECT_EQ(error.code, "not_json");
    EXPECT_EQ(error.where, "g.json: line 2, column 4");
    EXPECT_EQ(errorOf("").code, "not_json");
    EXPECT_EQ(errorOf(groupWith(R"("experts": [{"id": "a", "weight": 1e999}])")).code, "not_json");
    EXPECT_EQ(errorOf(std::string(100'000, '[')).code, "not_json");
    EXPECT_EQ(errorOf("{\"format\": \"\xff\"}").code, "not_json");
}

TEST(GroupJson, OtherDocuments_AreNoGroups) {
    EXPECT_EQ(errorOf(R"({"format": "vidette-decision/1"})").code, "not_a_group");
    EXPECT_EQ(errorOf(R"({"experts": []})").code, "not_a_group");
    EXPECT_EQ(errorOf("[]").code, "wrong_type");
    const auto newer = errorOf(R"({"format": "vidette-group/2"})");
    EXPECT_EQ(newer.code, "newer_version");
    EXPECT_NE(newer.message.find("vidette-group/1"), std::string::npos);
}

TEST(GroupJson, EveryWrongField_IsNamedWithItsPlace) {
    const std::string judgment = R"("expert": "a", "node": "goal", "first": "K1", "second": "K2")";
    const std::map<std::string, std::pair<std::string, std::string>> cases{
        {R"("experts": 7)", {"wrong_type", "g.json: experts"}},
        {R"("experts": [7])", {"wrong_type", "g.json: expert 1"}},
        {R"("experts": [{"id": "a"}, {"name": "b"}])", {"missing_field", "g.json: expert 2"}},
        {R"("experts": [{"id": "a", "weight": "2"}])", {"wrong_type", "g.json: expert 1: weight"}},
        {R"("judgments": [{)" + judgment + "}]", {"missing_field", "g.json: judgment 1"}},
        {R"("judgments": [{)" + judgment + R"(, "value": [], "sequence": 1}])",
         {"wrong_type", "g.json: judgment 1: value"}},
        {R"("judgments": [{)" + judgment + R"(, "value": 1, "sequence": 1.5}])",
         {"wrong_type", "g.json: judgment 1: sequence"}},
        {R"("set_aside": [{)" + judgment + R"(, "value": 1, "sequence": 1e12}])",
         {"wrong_type", "g.json: set_aside 1: sequence"}},
        {R"("closed_at": 2026)", {"wrong_type", "g.json: closed_at"}},
    };
    for (const auto& [member, expected] : cases) {
        const auto error = errorOf(groupWith(member));
        EXPECT_EQ(error.code, expected.first) << member;
        EXPECT_EQ(error.where, expected.second) << member;
    }
}

TEST(GroupJson, TheProblemIsReadAsADecision) {
    EXPECT_EQ(errorOf(R"({"format": "vidette-group/1"})").code, "missing_field");
    const auto error = errorOf(R"({"format": "vidette-group/1", "problem": {"format": "vidette-decision/1",
                                   "weights": {"method": "magic"}}})");
    EXPECT_EQ(error.code, "unknown_method");
    EXPECT_EQ(error.where, "g.json: problem: weights: method");
}

TEST(GroupJson, UnknownKeys_AreWarnedOf) {
    const auto read = readGroup(groupWith(R"("mood": 1, "experts": [{"id": "a", "hat": "red"}])"), "g.json");
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->warnings.size(), 2U);
    EXPECT_EQ(read->warnings[1].where, "g.json: expert 1");
}

} // namespace
} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

/// Says everything backwards where it is asked to, with three plural forms.
class Backwards final : public base::Language {
  public:
    std::string code() const override { return "xx"; }
    char decimalSign() const override { return ','; }
    std::string lowered(const std::string&) const override { return "small"; }
    std::string translated(const std::string& context, const std::string& text, const std::string& comment,
                           int count) const override {
        if (context == "Tables") return text + " in " + comment;
        if (text == "{n} places") return count == 1 ? "{n} A" : count < 5 ? "{n} B {where}" : "{n} C";
        if (text == "see {a} and {b}") return "{b}, {a} ees";
        return comment == "noun" ? "the " + text : "";
    }
};

class Speech : public ::testing::Test {
  protected:
    ~Speech() override { base::speak(nullptr); }
    Backwards m_language;
};

TEST_F(Speech, EnglishWithoutALanguage_IsWhatStandsThere) {
    EXPECT_EQ(base::spokenLanguage(), "en");
    EXPECT_EQ(base::say("see {a} and {b}", {{"a", "C1"}, {"b", "{a}"}}), "see C1 and {a}");
    EXPECT_EQ(base::sayCount(1, "{n} place", "{n} places"), "1 place");
    EXPECT_EQ(base::sayCount(0, "{n} place", "{n} places"), "0 places");
    EXPECT_EQ(base::sayWord("stance", "Agrees"), "Agrees");
    EXPECT_EQ(base::sayNumber(1.25, 1), "1.2");
    EXPECT_EQ(base::sayNumber(0.5), "0.5");
    EXPECT_EQ(base::sayLowered("Agrees"), "agrees");
}

TEST_F(Speech, ALanguage_PutsPlacesInItsOwnOrder) {
    base::speak(&m_language);
    EXPECT_EQ(base::spokenLanguage(), "xx");
    EXPECT_EQ(base::say("see {a} and {b}", {{"a", "C1"}, {"b", "C2"}}), "C2, C1 ees");
    EXPECT_EQ(base::say("post", {}, "noun"), "the post");
    EXPECT_EQ(base::sayAll({"see {a} and {b}", "x"}), (std::vector<std::string>{"{b}, {a} ees", "x"}));
}

TEST_F(Speech, ALanguage_HasPluralFormsOfItsOwn) {
    base::speak(&m_language);
    EXPECT_EQ(base::sayCount(1, "{n} place", "{n} places"), "1 A");
    EXPECT_EQ(base::sayCount(3, "{n} place", "{n} places", {{"where", "here"}}), "3 B here");
    EXPECT_EQ(base::sayCount(5'000'000'000, "{n} place", "{n} places"), "5000000000 C");
}

TEST_F(Speech, Numbers_HaveItsDecimalSign) {
    base::speak(&m_language);
    EXPECT_EQ(base::sayNumber(-1.25, 2), "-1,25");
    EXPECT_EQ(base::sayNumber(0.5), "0,5");
    EXPECT_EQ(base::sayLowered("X"), "small");
    EXPECT_EQ(base::sayWord("stance", "Agrees"), "Agrees in stance");
}

TEST_F(Speech, WhatHasNoTranslation_IsSaidAsItStands) {
    base::speak(&m_language);
    EXPECT_EQ(base::say("not known"), "not known");
    EXPECT_EQ(base::say(""), "");
}

TEST(Filled, BracesThatOpenNoPlace_Stay) {
    const base::Fillings fillings{{"a", "1"}, {"b", "{a}"}};
    EXPECT_EQ(base::filled("{a}{b}{c}", fillings), "1{a}{c}");
    EXPECT_EQ(base::filled("{ {a} }", fillings), "{ 1 }");
    EXPECT_EQ(base::filled("{", fillings), "{");
    EXPECT_EQ(base::filled("a}{", fillings), "a}{");
    EXPECT_EQ(base::filled("{\"a\": {a}}", fillings), "{\"a\": 1}");
    EXPECT_EQ(base::filled("", fillings), "");
}

} // namespace
} // namespace vidette::tests

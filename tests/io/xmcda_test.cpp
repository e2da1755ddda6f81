// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xmcda.h"

#include "io/xml_tree.h"
#include "support/decision_samples.h"
#include "support/entity_bomb.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace vidette::io {
namespace {

using mcda::Problem;

std::string document(const std::string& content, const std::string& space = std::string(kXmcda4)) {
    return "<?xml version=\"1.0\"?>\n<xmcda xmlns=\"" + space + "\">" + content + "</xmcda>";
}

const std::string kTwoByOne =
    "<alternatives><alternative id=\"a\"/><alternative id=\"b\" name=\"Bee\"/></alternatives>"
    "<criteria><criterion id=\"c\" name=\"Cost\"/></criteria>";

std::string withTable(const std::string& value) {
    return document(kTwoByOne +
                    "<performanceTable><alternativePerformances><alternativeID>a</alternativeID>"
                    "<performance><criterionID>c</criterionID><values><value>" +
                    value + "</value></values></performance></alternativePerformances></performanceTable>");
}

base::Error errorOf(const std::string& text) {
    const auto read = readXmcda(text, "p.xml");
    return read ? base::Error{} : read.error();
}

bool warns(const base::Warnings& warnings, const std::string& code, const std::string& words) {
    return std::any_of(warnings.begin(), warnings.end(), [&](const base::Warning& one) {
        return one.code == code && (one.message + one.where).find(words) != std::string::npos;
    });
}

TEST(Xmcda, WrittenAndRead_IsTheSameProblem) {
    Problem problem = support::threeKits();
    for (auto& criterion : problem.criteria) criterion.unit.clear();
    problem.criteria[1].valueFunction = {{3, 0}, {4, .5}, {6, 1}};
    const auto written = writeXmcda(problem, *mcda::rank(problem), "p.xml");
    ASSERT_TRUE(written.has_value());
    EXPECT_TRUE(written->warnings.empty()) << written->warnings.front().message;
    const auto read = readXmcda(written->value, "p.xml");
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_TRUE(read->warnings.empty());
    problem.weights.method = mcda::WeightMethod::Points;
    EXPECT_EQ(read->value, problem);
}

TEST(Xmcda, Words_ComeBackAsLabels) {
    Problem problem = support::threeKits();
    problem.evaluation.method = mcda::EvaluationMethod::Ratings;
    problem.evaluation.levels["K3"] = {{"good", 1}, {"poor", .2}};
    for (auto& one : problem.alternatives) one.values["K3"] = mcda::Value{{}, "", "good"};
    problem.alternatives[1].values.erase("K2");
    const auto written = *writeXmcda(problem, *mcda::rank(support::threeKits()), "p.xml");
    EXPECT_TRUE(warns(written.warnings, "left_out", "method of evaluation"));
    const auto read = *readXmcda(written.value, "p.xml");
    EXPECT_EQ(read.value.alternatives[0].values.at("K3").text, "good");
    EXPECT_FALSE(read.value.alternatives[1].values.count("K2"));
}

TEST(Xmcda, WhatStaysBehind_IsTold) {
    Problem problem = support::comparedKits();
    problem.constraints = {{"Price", mcda::Comparison::AtLeast, {0}, true, ""}};
    problem.attributes = {{"F", "Fact", "", mcda::Direction::Max, "", ""}};
    problem.criteria[0].unit = "CZK";
    problem.criteria[0].derived = "covered_fraction";
    problem.alternatives[0].kit = "A1";
    const auto warnings = writeXmcda(problem, mcda::Ranking{}, "p.xml")->warnings;
    for (const char* words : {"title", "units", "tree", "limits", "facts", "plan", "kits", "numbers"})
        EXPECT_TRUE(warns(warnings, "left_out", words)) << words;
}

TEST(Xmcda, ExcludedAlternatives_AreInactive) {
    Problem problem = support::threeKits();
    problem.constraints = {{"K1", mcda::Comparison::AtMost, {15000}, true, ""}};
    const auto written = *writeXmcda(problem, *mcda::rank(problem), "p.xml");
    const auto read = *readXmcda(written.value, "p.xml");
    EXPECT_EQ(read.value.alternatives.size(), 2U);
    EXPECT_TRUE(warns(read.warnings, "left_out", "A3"));
}

/// 3.1.1 has a prefix, and other names for a scale and a value of one criterion.
TEST(Xmcda, Version311_IsRead) {
    const auto read = readXmcda(
        R"(<x:XMCDA xmlns:x="http://www.decision-deck.org/2019/XMCDA-3.1.1">
 <criteria><criterion id="c" name="Cost"><active>true</active></criterion>
  <criterion id="d"/></criteria>
 <alternatives><alternative id="a"><type>real</type></alternative><alternative id="f">
   <type>fictive</type></alternative></alternatives>
 <criteriaScales><criterionScale><criterionID>c</criterionID><scales><scaleID>s</scaleID></scales>
   </criterionScale>
  <criterionScale><criterionID>d</criterionID><scales><scale id="s"><quantitative>
   <preferenceDirection>min</preferenceDirection></quantitative></scale></scales></criterionScale>
   </criteriaScales>
 <criteriaValues mcdaConcept="Importance"><criterionValue><criterionID>c</criterionID><values><value>
   <integer>3</integer></value></values></criterionValue>
  <criterionValue><criterionID>d</criterionID><value><rational><numerator>1</numerator>
   <denominator>2</denominator></rational></value></criterionValue></criteriaValues>
 <performanceTable><alternativePerformances><alternativeID>a</alternativeID><performance>
   <criterionID>c</criterionID><values><value><real>1.5e3</real></value></values></performance>
   </alternativePerformances>
  <alternativePerformances><alternativeID>f</alternativeID></alternativePerformances></performanceTable>
</x:XMCDA>)",
        "p.xml");
    ASSERT_TRUE(read.has_value()) << read.error().where << read.error().message;
    const Problem& problem = read->value;
    EXPECT_EQ(problem.criteria[0].direction, mcda::Direction::Min);
    EXPECT_EQ(problem.criteria[1].direction, mcda::Direction::Min);
    EXPECT_EQ(problem.alternatives.size(), 1U);
    EXPECT_EQ(problem.alternatives[0].values.at("c").number, 1500);
    EXPECT_EQ(problem.weights.values, (std::map<std::string, double>{{"c", 3}, {"d", .5}}));
    EXPECT_TRUE(warns(read->warnings, "left_out", "f"));
}

/// As other programs write 4.0.0: prefix on every element, comments, descriptions, scales named before they
/// are given, words with numbers, and a head that is the tail before it.
TEST(Xmcda, OtherProgramsForms_AreRead) {
    const auto read = readXmcda(
        R"(<x:xmcda xmlns:x="http://www.decision-deck.org/2021/XMCDA-4.0.0">
 <x:alternatives><x:description><x:comment>kits</x:comment></x:description>
  <x:alternative id=" a "><x:description/></x:alternative></x:alternatives>
 <x:criteria><x:criterion id="c"/><x:criterion id="d"/></x:criteria>
 <x:performanceTable><x:alternativePerformances><x:alternativeID>a</x:alternativeID>
  <x:performance><x:criterionID>c</x:criterionID><x:values><x:value><!-- of five -->
   <x:valuedLabel><x:label>good</x:label><x:value><x:integer>4</x:integer></x:value></x:valuedLabel>
   </x:value></x:values></x:performance>
  <x:performance><x:criterionID>d</x:criterionID><x:values><x:value>
   <x:valuedLabel><x:label>poor</x:label><x:value><x:NA/></x:value></x:valuedLabel>
   </x:value></x:values></x:performance></x:alternativePerformances></x:performanceTable>
 <x:criteriaFunctions><x:criterionFunctions><x:criterionID>c</x:criterionID><x:functions><x:function>
  <x:piecewiseLinear>
   <x:segment><x:head><x:abscissa><x:integer>1</x:integer></x:abscissa><x:ordinate><x:integer>0</x:integer>
    </x:ordinate></x:head><x:tail open="true"><x:abscissa><x:integer>3</x:integer></x:abscissa><x:ordinate>
    <x:rational><x:numerator>1</x:numerator><x:denominator>4</x:denominator></x:rational></x:ordinate>
    </x:tail></x:segment>
   <x:segment><x:head/><x:tail><x:abscissa><x:valuedLabel><x:label>best</x:label><x:value><x:real>5</x:real>
    </x:value></x:valuedLabel></x:abscissa><x:ordinate><x:real>1</x:real></x:ordinate></x:tail></x:segment>
  </x:piecewiseLinear></x:function></x:functions></x:criterionFunctions></x:criteriaFunctions>
 <x:criteriaScales><x:criterionScales><x:criterionID>c</x:criterionID><x:scales><x:scaleID>s</x:scaleID>
  </x:scales></x:criterionScales><x:criterionScales><x:criterionID>d</x:criterionID><x:scales>
  <x:scale id="s"><x:qualitative><x:preferenceDirection>MIN</x:preferenceDirection></x:qualitative></x:scale>
  </x:scales></x:criterionScales></x:criteriaScales>
</x:xmcda>)",
        "p.xml");
    ASSERT_TRUE(read.has_value()) << read.error().where << read.error().message;
    EXPECT_TRUE(read->warnings.empty()) << read->warnings.front().message;
    const auto& alternative = read->value.alternatives[0];
    EXPECT_EQ(alternative.id, "a");
    EXPECT_EQ(alternative.values.at("c"), (mcda::Value{4, "", ""}));
    EXPECT_EQ(alternative.values.at("d"), (mcda::Value{{}, "", "poor"}));
    EXPECT_EQ(read->value.criteria[0].direction, mcda::Direction::Min);
    EXPECT_EQ(read->value.criteria[0].valueFunction,
              (std::vector<mcda::ValuePoint>{{1, 0}, {3, .25}, {5, 1}}));
}

/// A function of one segment on the criterion of kTwoByOne; its head and tail are given.
std::string withSegment(const std::string& ends) {
    return document(kTwoByOne +
                    "<criteriaFunctions><criterionFunctions><criterionID>c</criterionID>"
                    "<functions><function><piecewiseLinear><segment>" +
                    ends +
                    "</segment></piecewiseLinear></function></functions></criterionFunctions>"
                    "</criteriaFunctions>");
}

TEST(Xmcda, FunctionsOfOtherKinds_AreLeftOut) {
    const std::string tail =
        "<tail><abscissa><real>1</real></abscissa><ordinate><real>1</real></ordinate></tail>";
    const auto kept = [](const std::string& text) {
        const auto read = readXmcda(text, "p.xml");
        EXPECT_TRUE(read && warns(read->warnings, "left_out", "not piecewise linear")) << text;
        return read && !read->value.criteria[0].valueFunction.empty();
    };
    for (const char* x : {"<label>bad</label>", "<NA/>", "<interval/>", "<real>1</real>", "<real>2</real>"})
        EXPECT_FALSE(kept(withSegment("<head><abscissa>" + std::string(x) +
                                      "</abscissa><ordinate><real>0</real></ordinate></head>" + tail)));
    for (const std::string& ends : {"<head/>" + tail, tail, "<head><abscissa/><ordinate/></head>" + tail})
        EXPECT_EQ(errorOf(withSegment(ends)).code, "missing_field") << ends;
}

/// As the library of the XMCDA maintainers takes them: several functions of a criterion, none, or no kind.
TEST(Xmcda, OfSeveralFunctions_TheFirstOfOursIsTaken) {
    const std::string constant = "<function><constant><integer>3210</integer></constant></function>";
    const auto line = [](const std::string& x) {
        return "<function><piecewiseLinear><segment><head><abscissa><real>" + x +
               "</real></abscissa><ordinate><real>0</real></ordinate></head><tail "
               "open=\"true\"><abscissa><real>"
               "9</real></abscissa><ordinate><real>1</real></ordinate></tail></segment></piecewiseLinear>"
               "</function>";
    };
    const auto read = [](const std::string& functions) {
        return *readXmcda(document(kTwoByOne +
                                   "<criteriaFunctions><criterionFunctions><criterionID>c</criterionID>"
                                   "<functions>" +
                                   functions + "</functions></criterionFunctions></criteriaFunctions>"),
                          "p.xml");
    };
    const auto several = read(constant + line("1") + line("2"));
    EXPECT_EQ(several.value.criteria[0].valueFunction, (std::vector<mcda::ValuePoint>{{1, 0}, {9, 1}}));
    EXPECT_TRUE(warns(several.warnings, "left_out", "not piecewise linear"));
    EXPECT_TRUE(warns(several.warnings, "left_out", "the first was taken"));
    EXPECT_FALSE(warns(read("").warnings, "left_out", "criteriaFunctions"));
    EXPECT_TRUE(warns(read("<function/>").warnings, "left_out", "not piecewise linear"));
}

/// A word of the table counts as the number that its scale gives it, wherever the scale stands.
TEST(Xmcda, ScalesThatValueWords_AreUsed) {
    const auto read = readXmcda(
        document(
            "<alternatives><alternative id=\"a\"/><alternative id=\"b\"/></alternatives><criteria>"
            "<criterion id=\"c\"/><criterion id=\"d\"/></criteria><performanceTable>"
            "<alternativePerformances><alternativeID>a</alternativeID><performance><criterionID>c"
            "</criterionID><values><value><label>one</label></value></values></performance><performance>"
            "<criterionID>d</criterionID><values><value><label>one</label></value></values></performance>"
            "</alternativePerformances><alternativePerformances><alternativeID>b</alternativeID>"
            "<performance><criterionID>c</criterionID><values><value><label>two</label></value></values>"
            "</performance></alternativePerformances></performanceTable>"
            "<criteriaScales><criterionScales><criterionID>c</criterionID><scales><scaleID>s</scaleID>"
            "</scales></criterionScales><criterionScales><criterionID>d</criterionID><scales>"
            "<scale id=\"s\"><qualitative><preferenceDirection>min</preferenceDirection><valuedLabels>"
            "<valuedLabel><label>one</label><value><integer>1</integer></value></valuedLabel>"
            "<valuedLabel><label>two</label><value><NA/></value></valuedLabel></valuedLabels>"
            "</qualitative></scale></scales></criterionScales></criteriaScales>"),
        "p.xml");
    ASSERT_TRUE(read.has_value()) << read.error().where << read.error().message;
    EXPECT_TRUE(read->warnings.empty()) << read->warnings.front().message;
    const auto& alternatives = read->value.alternatives;
    EXPECT_EQ(alternatives[0].values.at("c"), (mcda::Value{1, "", ""}));
    EXPECT_EQ(alternatives[0].values.at("d"), (mcda::Value{1, "", ""}));
    EXPECT_EQ(alternatives[1].values.at("c"), (mcda::Value{{}, "", "two"}));
}

TEST(Xmcda, WhatScalesSayBesides_IsToldOnce) {
    const std::string scale = "<scale><quantitative><preferenceDirection>MAX</preferenceDirection><minimum>"
                              "<real>0</real></minimum></quantitative></scale>"
                              "<scale><nominal><labels><label>x</label></labels></nominal></scale>";
    const auto read = *readXmcda(document(kTwoByOne +
                                          "<criteriaScales><criterionScales><criterionID>c</criterionID>"
                                          "<scales>" +
                                          scale + scale + "</scales></criterionScales></criteriaScales>"),
                                 "p.xml");
    EXPECT_EQ(read.value.criteria[0].direction, mcda::Direction::Max);
    ASSERT_EQ(read.warnings.size(), 2U);
    EXPECT_TRUE(warns(read.warnings, "left_out", "minimum"));
    EXPECT_TRUE(warns(read.warnings, "left_out", "labels"));
}

TEST(Xmcda, PartsThatADecisionDoesNotKnow_AreTold) {
    const auto weights = [](const std::string& naming) {
        return "<criteriaValues " + naming +
               "><criterionValues><criterionID>c</criterionID><values><value>"
               "<real>2</real></value></values></criterionValues></criteriaValues>";
    };
    const auto read =
        readXmcda(document(kTwoByOne + "<criteriaThresholds/><criteriaThresholds/><categories/>" +
                           weights("id=\"segments\"") + weights("id=\"weights\"")),
                  "p.xml");
    ASSERT_TRUE(read.has_value());
    std::vector<std::string> told;
    for (const auto& one : read->warnings) {
        if (one.code == "left_out") told.push_back(one.where + " | " + one.message);
    }
    EXPECT_EQ(told,
              (std::vector<std::string>{
                  "p.xml: segments | \"segments\" is not known here and is not used",
                  "p.xml: criteriaThresholds | \"criteriaThresholds\" is not known here and is not used",
                  "p.xml: categories | \"categories\" is not known here and is not used"}));
    EXPECT_EQ(read->value.weights.values.at("c"), 2);
}

TEST(Xmcda, EveryKindOfValue_IsReadOrTold) {
    const auto valueOf = [](const std::string& text) {
        const auto read = readXmcda(withTable(text), "p.xml");
        const auto& values = read->value.alternatives[0].values;
        return values.count("c") ? values.at("c") : mcda::Value{};
    };
    EXPECT_EQ(valueOf("<integer>7</integer>").number, 7);
    EXPECT_EQ(valueOf("<label>2.5</label>").number, 2.5);
    EXPECT_EQ(valueOf("<label>good</label>").text, "good");
    EXPECT_EQ(valueOf("<integer> +7 </integer>").number, 7);
    EXPECT_EQ(valueOf("<boolean>true</boolean>").number, 1);
    EXPECT_EQ(valueOf("<boolean>1</boolean>").number, 1);
    EXPECT_EQ(valueOf("<boolean>false</boolean>").number, 0);
    EXPECT_EQ(valueOf("<NA/>"), mcda::Value{});
    EXPECT_EQ(valueOf("<interval/>"), mcda::Value{});
    EXPECT_TRUE(warns(readXmcda(withTable("<fuzzyNumber/>"), "p.xml")->warnings, "left_out", "fuzzyNumber"));
    EXPECT_TRUE(warns(readXmcda(withTable("<NA/>"), "p.xml")->warnings, "direction_assumed", "c"));
}

TEST(Xmcda, WrongDocuments_AreRefusedWithTheirPlace) {
    const std::map<std::string, std::string> cases{
        {"<a/>", "not_a_decision"},
        {document("", "http://example.org/"), "not_a_decision"},
        {document("", "http://www.decision-deck.org/2009/XMCDA-2.0.0"), "newer_version"},
        {document("", "http://www.decision-deck.org/2030/XMCDA-5.0.0"), "newer_version"},
        {document(""), "missing_field"},
        {document("<criteria><criterion id=\"c\"/></criteria>"), "missing_field"},
        {document("<criteria><criterion/></criteria>"), "missing_field"},
        {document("<criteria><criterion id=\"c\"/><criterion id=\"c\"/></criteria>"), "duplicate_item"},
        {withTable("<real>nan</real>"), "not_a_number"},
        {withTable("<real>1e999</real>"), "not_a_number"},
        {withTable("<real>1,5</real>"), "not_a_number"},
        {withTable("<rational><numerator>1</numerator><denominator>0</denominator></rational>"),
         "not_a_number"},
        {document(kTwoByOne + "<performanceTable><alternativePerformances><alternativeID>z</alternativeID></"
                              "alternativePerformances></performanceTable>"),
         "unknown_item"},
        {document(kTwoByOne + "<criteriaScales><criterionScales><criterionID>z</criterionID></"
                              "criterionScales></criteriaScales>"),
         "unknown_item"},
        {document(kTwoByOne +
                  "<criteriaScales><criterionScales><criterionID>c</"
                  "criterionID><scales><scale><quantitative><preferenceDirection>up</preferenceDirection></"
                  "quantitative></scale></scales></criterionScales></criteriaScales>"),
         "unknown_choice"},
        {document(kTwoByOne + "<criteriaValues "
                              "id=\"weights\"><criterionValues><criterionID>c</criterionID></"
                              "criterionValues></criteriaValues>"),
         "not_a_number"},
        {document(kTwoByOne +
                  "<criteriaScales><criterionScales><scales/></criterionScales></criteriaScales>"),
         "missing_field"},
        {document(kTwoByOne + "<criteriaValues><criterionValues/></criteriaValues>"), "missing_field"},
        {"<xmcda", "not_xml"},
        {"<a><b></a>", "not_xml"},
        {"", "not_xml"},
    };
    for (const auto& [text, code] : cases) EXPECT_EQ(errorOf(text).code, code) << text;
    EXPECT_EQ(errorOf(withTable("<real>x</real>")).where, "p.xml: performanceTable: a: c");
}

TEST(Xmcda, EntityBomb_IsNeverOpened) {
    EXPECT_EQ(errorOf(support::entityBomb() + "<xmcda>&e10;</xmcda>").code, "document_type");
    EXPECT_EQ(errorOf("<!DocType a SYSTEM \"file:///etc/passwd\"><a/>").code, "document_type");
}

TEST(Xmcda, DeepAndUnknownEntities_AreHarmless) {
    std::string deep;
    for (int i = 0; i < 5000; ++i) deep += "<a>";
    EXPECT_NE(errorOf(deep).code, "");
    std::string closed = deep;
    for (int i = 0; i < 5000; ++i) closed += "</a>";
    EXPECT_EQ(errorOf(closed).code, "too_deep");
    EXPECT_TRUE(readXml("<a>&unknown;</a>", "p.xml").has_value());
    const auto tree = readXml("<a>&#65;&lt;</a>", "p.xml");
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(tree->root.text, "A<");
}

TEST(Xmcda, OtherLetters_AreRead) {
    const auto tree = readXml("<a b=\"\xE8\">\x9Elu\x9D</a>", "p.xml"); // Windows-1250
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(tree->root.attribute("b"), "č");
}

/// Whatever the bytes: an answer or an error, never a crash.
RC_GTEST_PROP(Xmcda, CutAnywhere_IsReadOrRefused, ()) {
    static const std::string whole =
        writeXmcda(support::threeKits(), *mcda::rank(support::threeKits()), "p.xml")->value;
    auto text = whole.substr(0, *rc::gen::inRange<std::size_t>(0, whole.size()));
    if (!text.empty()) text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
    const auto read = readXmcda(text, "p.xml");
    if (!read) RC_ASSERT(!read.error().code.empty());
}

} // namespace
} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xmcda_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <string>

/// Every XMCDA file that is written obeys a schema: xmcda_subset.xsd beside this test, and the one of the
/// Decision Deck where VIDETTE_XMCDA_SCHEMA names it (XMCDA-4.0.0.xsd).
///
/// Compared with the page of the Decision Deck on its schema 4.0.0, with the Python library of the XMCDA
/// maintainers (xmcda_reference_test.cpp), and with two web applications for UTA and PROMETHEE:
/// - root <xmcda> in its namespace, every element qualified, no attribute; order of the parts;
/// - alternative: id, name; type (real, fictive), then active. criterion: id, name; active;
/// - performanceTable: alternativePerformances, alternativeID, performance, criterionID, values, value;
/// - value: real, integer, rational, label, valuedLabel, boolean, NA, and kinds we leave out;
/// - criterionScales, criterionFunctions, criterionValues in the plural (3.x has the singular): criterionID
///   first; scales, scale, quantitative, preferenceDirection (min, max); scaleID before or after its scale;
/// - criteriaValues: id, name, mcdaConcept ("Importance");
/// - function, piecewiseLinear, segment, head and tail: abscissa, ordinate; an empty head is the tail before.
namespace vidette::io {
namespace {

using mcda::Problem;
using support::addAll;
using support::hasXmllint;
using support::subsetSchema;
using support::XmlFiles;

TEST(XmcdaSchema, EveryFileWritten_IsValid) {
    if (!hasXmllint()) GTEST_SKIP() << "no xmllint";
    const XmlFiles files;
    ASSERT_NO_FATAL_FAILURE(addAll(files));
    const auto complaint = files.complaint(subsetSchema());
    EXPECT_FALSE(complaint.has_value()) << *complaint;
}

TEST(XmcdaSchema, EveryFileWritten_IsValidByTheOfficialSchema) {
    const char* const official = std::getenv("VIDETTE_XMCDA_SCHEMA");
    if (!official) GTEST_SKIP() << "VIDETTE_XMCDA_SCHEMA names no schema";
    if (!hasXmllint()) GTEST_SKIP() << "no xmllint";
    const XmlFiles files;
    ASSERT_NO_FATAL_FAILURE(addAll(files));
    const auto complaint = files.complaint(official);
    EXPECT_FALSE(complaint.has_value()) << *complaint;
}

/// The first `from` becomes `to`.
std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(XmcdaSchema, WrongFiles_AreNotValid) {
    if (!hasXmllint()) GTEST_SKIP() << "no xmllint";
    Problem kits = support::threeKits();
    kits.criteria[1].valueFunction = {{4, 0}, {5, 1}};
    const std::string right = writeXmcda(kits, *mcda::rank(kits), "p.xml")->value;
    const std::map<std::string, std::string> wrong{
        {"root", with(right, "<xmcda ", "<x/><xmcda ")},
        {"space", with(right, "2021/XMCDA-4.0.0", "2030/XMCDA-5.0.0")},
        {"unqualified", with(right, "<criteria>", "<criteria xmlns=\"\">")},
        {"singular", with(with(right, "<criterionScales>", "<criterionScale>"), "</criterionScales>",
                          "</criterionScale>")},
        {"unknown", with(right, "<active>", "<reference>true</reference><active>")},
        {"order", with(with(right, "<type>real</type>", ""), "</active>", "</active><type>real</type>")},
        {"type", with(right, "<type>real", "<type>true")},
        {"boolean", with(right, "<active>true", "<active>yes")},
        {"direction", with(right, "<preferenceDirection>min", "<preferenceDirection>up")},
        {"no kind of scale", with(with(right, "<quantitative>", "<!--"), "</quantitative>", "-->")},
        {"no kind of function", with(with(right, "<piecewiseLinear>", "<!--"), "</piecewiseLinear>", "-->")},
        {"end before head", with(with(right, "<head>", "<tail>"), "</head>", "</tail>")},
        {"infinite", with(right, "<real>11290", "<real>INF")},
        {"comma", with(right, "<real>25.5", "<real>25,5")},
        {"kind", with(with(right, "<real>", "<number>"), "</real>", "</number>")},
        {"attribute", with(right, "<criteriaValues id", "<criteriaValues key")},
        {"nameless", with(right, "<criterion id=\"K1\"", "<criterion")},
        {"twice", with(right, "<alternative id=\"A2\"", "<alternative id=\"A1\"")},
        {"nobody", with(right, "<alternativeID>A1", "<alternativeID>A9")},
        {"nothing", with(right, "<criterionID>K1", "<criterionID>K9")},
        {"broken", with(right, "</xmcda>", "")},
    };
    for (const auto& [name, text] : wrong) {
        const XmlFiles files;
        files.add("right", right);
        EXPECT_FALSE(files.complaint(subsetSchema()).has_value()) << name;
        files.add(name, text);
        EXPECT_TRUE(files.complaint(subsetSchema()).has_value()) << name;
    }
}

} // namespace
} // namespace vidette::io

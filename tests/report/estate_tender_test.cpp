// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "catalog/camera_model.h"
#include "catalog/kit.h"
#include "estate/record_edits.h"
#include "report/brand_names.h"
#include "report/estate_reports.h"
#include "report/project_report.h"
#include "support/backlog.h"
#include "support/put_rows.h"
#include "support/renewal.h"

#include <gtest/gtest.h>

// What is to be bought, by needs and never by brands.
namespace vidette::report {
namespace {

using estate::Estate;

TableReport tender(const Estate& estate) {
    const auto made = estateReport("tender", estate, "", {2026, 4, 1});
    EXPECT_TRUE(made);
    return made.value_or(TableReport{});
}

Estate withModel(const Estate& estate, const std::string& maker, const std::string& code) {
    estate::Model model;
    model.maker = maker;
    model.code = code;
    return support::with(estate, model);
}

Estate withReason(const Estate& estate, const std::string& text) {
    return support::must(estate::changeRecord<estate::Request>(
        estate, estate.requests.begin()->id, [&](estate::Request& row) { row.designLight = text; }));
}

TEST(Tender, CountsTheCamerasOfRequestsThatWereApproved) {
    const auto rows = tender(support::broughtTo("approved")).parts.at(0).rows;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][1], "Fixed camera");
    EXPECT_EQ(rows[0][2], "1");
    EXPECT_EQ(rows[0][4], "90°");
    EXPECT_EQ(rows[0][5], "30 m");
    EXPECT_EQ(rows[0].back(), "RQ-2026-1");
    EXPECT_TRUE(tender(support::broughtTo("ready")).parts.at(0).rows.empty()) << "nobody decided yet";
    EXPECT_TRUE(tender(support::broughtTo("in_build")).parts.at(0).rows.empty()) << "it is ordered";
}

TEST(Tender, EqualNeedsAreOneLine) {
    Estate city = support::broughtTo("funded");
    estate::Camera twin = *city.cameras.begin();
    twin.id = estate::CameraId::fresh();
    twin.code = "C2";
    city.cameras = city.cameras.with(twin);
    estate::RequestCamera asked;
    asked.request = city.requests.begin()->id;
    asked.camera = twin.id;
    const auto rows = tender(support::with(city, asked)).parts.at(0).rows;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][2], "2");
}

TEST(Tender, ReplacementIsToBeBoughtWhenApprovedAndDueBefore) {
    const auto planned = tender(support::oldCity());
    EXPECT_TRUE(planned.parts.at(0).rows.empty());
    EXPECT_EQ(planned.parts.at(1).rows.at(0).back(), "RP1");
    const auto approved = tender(support::renewedTo("approved"));
    EXPECT_EQ(approved.parts.at(0).rows.at(0).back(), "RP1");
    EXPECT_TRUE(approved.parts.at(1).rows.empty());
}

TEST(Tender, KitsAreAskedForByTheirLimits) {
    estate::DecisionProblem row;
    row.id = estate::ProblemId::fresh();
    row.problem.criteria = {{"K3", "Field of view", "°", mcda::Direction::Max, "", ""}};
    row.problem.alternatives = {{"A4", "Patronum", {}, ""}};
    row.problem.constraints = {{"K3", mcda::Comparison::AtLeast, {80}, true, "insurer"}};
    Estate shop;
    shop.problems = shop.problems.with(row);
    EXPECT_EQ(tender(shop).parts.at(2).rows.at(0),
              (std::vector<std::string>{"Field of view", "at least 80°", "must", "insurer"}));
}

TEST(Tender, BrandsInFreeText_AreLeftOutAndWarnedOf) {
    const Estate city = withModel(
        withReason(support::broughtTo("approved"), "as the lynxes of gate 3, or LX-9"), "Lynx", "LX-9");
    const auto report = tender(city);
    EXPECT_EQ(report.parts.at(2).rows.at(0).at(3), "as the [left out] of gate 3, or [left out]");
    ASSERT_EQ(report.warnings.size(), 1U);
    EXPECT_EQ(report.warnings[0].code, "brand_left_out");
    EXPECT_EQ(report.warnings[0].where, "RQ-2026-1: light");
    EXPECT_EQ(report.parts.at(0).paragraphs.at(0).find("Lynx"), std::string::npos);
}

TEST(Tender, NoMakerOrModelOfTheCatalogueStandsInIt) {
    std::string text;
    const auto models = catalog::cameraModels();
    const auto kits = catalog::kits();
    for (const auto& model : *models) text += model.maker + ", " + model.code + "; ";
    for (const auto& kit : *kits) text += kit.name + "; ";
    Estate city = withModel(withReason(support::broughtTo("approved"), text), "Orbis", "ORB 7");
    city.name = "Orbis for all";
    ReportOrder order;
    order.kind = "tender";
    order.on = {2026, 4, 1};
    order.source = "Orbis.vidette.gpkg";
    const auto texts = reportTexts(city, order, {}, {});
    ASSERT_TRUE(texts);
    const std::string small = base::lowered(texts->page + texts->table);
    for (const auto& brand : brandNames(city)) EXPECT_EQ(small.find(brand), std::string::npos) << brand;
}

TEST(BrandNames, AreMatchedAsWordsOnly) {
    const std::vector<std::string> brands{"lynx", "ax1"};
    EXPECT_EQ(withoutBrands("Lynxes, a lynx; relynx", brands), "[left out], a [left out]; relynx");
    EXPECT_EQ(withoutBrands("AX1 AX12 ax1-b", brands), "[left out] AX12 [left out]-b");
    EXPECT_EQ(withoutBrands("Příliš Lynxů", brands), "Příliš [left out]");
    EXPECT_EQ(withoutBrands("", brands), "");
    EXPECT_EQ(withoutBrands("Lynx", {}), "Lynx");
}

TEST(BrandNames, NumbersAndSingleLettersAreNone) {
    const auto before = brandNames({}).size();
    EXPECT_EQ(brandNames(withModel(withModel({}, "", "2026"), "", "A")).size(), before);
    EXPECT_EQ(brandNames(withModel({}, "Zzz", "Z-1")).size(), before + 2);
}

} // namespace
} // namespace vidette::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/merge_edits.h"
#include "estate/place_edits.h"
#include "estate/record_edits.h"
#include "io/plan_geojson.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

/// A text of two lines on the ground floor of a school, and a sign at its gate.
estate::Estate school() {
    const estate::Site site{estate::SiteId::named("place:S1"), "S1", "School", "school"};
    const estate::Level ground{estate::LevelId::named("level:S1/Ground"), site.id, "Ground", 0, {}};
    estate::Note note;
    note.id = estate::NoteId::named("note:NT-1");
    note.code = "NT-1";
    note.text = "Vrátnice \"A\"\nzvoňte";
    note.place = geometry::Point{1.5, 2};
    note.size = 12;
    note.sizeUnit = "point";
    note.rotation = 30;
    note.level = ground.id;
    estate::Sign sign;
    sign.id = estate::SignId::named("sign:SG1");
    sign.code = "SG1";
    sign.site = site.id;
    sign.language = "sk";
    sign.placedOn = base::Date{2026, 3, 1};
    sign.place = geometry::Point{4, 5};
    auto estate = *estate::addLevel(*estate::addSite({}, site), ground);
    return *estate::putRecord(*estate::putRecord(estate, note), sign);
}

std::string planWith(const std::string& properties) {
    return R"({"type": "FeatureCollection", "crs": null, "features": [{"type": "Feature", "properties": {)" +
           properties + R"(}, "geometry": {"type": "Point", "coordinates": [1, 2]}}]})";
}

std::string errorOf(const std::string& properties) {
    const auto plan = readPlan(planWith(properties), "p.geojson");
    return plan ? "" : base::describe(plan.error());
}

TEST(PlanNotes, TextAndSign_ReadBackEqual) {
    const auto again = readPlan(writePlan(school()), "again.geojson");
    ASSERT_TRUE(again) << base::describe(again.error());
    EXPECT_EQ(again->value, school());
    EXPECT_TRUE(again->warnings.empty());
}

TEST(PlanNotes, ComeIntoAProject_OnceAndWithTheirSite) {
    const estate::Site known{estate::SiteId::fresh(), "S1", "School", "school"};
    const auto once = estate::mergeEstate(*estate::addSite({}, known), school());
    ASSERT_TRUE(once) << base::describe(once.error());
    EXPECT_EQ(once->estate.signs.begin()->site, known.id);
    const auto twice = estate::mergeEstate(once->estate, school());
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice->added, 0);
    EXPECT_EQ(twice->estate.notes.size(), 1U);
}

TEST(PlanNotes, SignWithoutAPlace_IsNoFeature) {
    auto estate = school();
    auto sign = *estate.signs.begin();
    sign.place = {};
    estate.signs = estate.signs.with(sign);
    const auto again = readPlan(writePlan(estate), "again.geojson");
    ASSERT_TRUE(again) << base::describe(again.error());
    EXPECT_TRUE(again->value.signs.empty());
}

TEST(PlanNotes, WrongFields_AreNamedWithWhatIsExpected) {
    EXPECT_NE(errorOf(R"("layer": "note", "id": "N1")").find("note N1: text"), std::string::npos);
    EXPECT_NE(errorOf(R"("layer": "note", "id": "N1", "text": "a", "size_unit": "mile")").find("mile"),
              std::string::npos);
    EXPECT_NE(errorOf(R"("layer": "note", "id": "N1", "text": "a", "size": -2)").find("size"),
              std::string::npos);
    EXPECT_NE(errorOf(R"("layer": "sign", "id": "S1", "placed_on": "1.3.2026")").find("YYYY-MM-DD"),
              std::string::npos);
    EXPECT_NE(errorOf(R"("layer": "sign", "id": "S1", "site": "X9")").find("X9"), std::string::npos);
}

} // namespace
} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera_edits.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace vidette::estate {
namespace {

Camera camera(const std::string& code) {
    Camera row;
    row.id = CameraId::named(code);
    row.code = code;
    row.height = base::Metres(2.6);
    row.hfov = base::Angle::degrees(90);
    return row;
}

Estate with(const std::vector<std::string>& codes) {
    Estate estate;
    for (const auto& code : codes) estate = *addCamera(estate, camera(code));
    return estate;
}

const CameraId kFirst = CameraId::named("C1");

TEST(CameraEdits, MovedCamera_LeavesTheOldVersionAsItWas) {
    const Estate before = with({"C1", "C2"});
    const auto after = moveCamera(before, kFirst, {3, 4});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->cameras.find(kFirst)->at, (geometry::Point{3, 4}));
    EXPECT_EQ(before.cameras.find(kFirst)->at, geometry::Point{});
    EXPECT_EQ(after->cameras.find(CameraId::named("C2")), before.cameras.find(CameraId::named("C2")));
}

TEST(CameraEdits, UnknownCamera_IsNoSuchRow) {
    EXPECT_EQ(moveCamera(with({"C1"}), CameraId::named("C9"), {}).error().code, "no_such_row");
    EXPECT_EQ(removeCamera({}, kFirst).error().code, "no_such_row");
    EXPECT_EQ(replaceCamera({}, camera("C1")).error().code, "no_such_row");
    EXPECT_EQ(duplicateCamera({}, kFirst, CameraId::named("C2"), {}).error().code, "no_such_row");
}

TEST(CameraEdits, CodeInUse_IsRefusedByName) {
    auto second = camera("C2");
    second.code = "C1";
    const auto added = addCamera(with({"C1"}), second);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, "duplicate_code");
    EXPECT_EQ(added.error().where, "camera C1: id");
    EXPECT_EQ(replaceCamera(with({"C1", "C2"}), second).error().code, "duplicate_code");
}

TEST(CameraEdits, EmptyCode_BecomesTheNextOne) {
    auto next = camera("new");
    next.code.clear();
    const auto after = addCamera(with({"C1", "C7", "gate"}), next);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->cameras.find(next.id)->code, "C8");
    EXPECT_EQ(nextCameraCode(*after), "C9");
}

TEST(CameraEdits, RowWithoutIdentity_IsRefused) {
    auto row = camera("C1");
    row.id = {};
    EXPECT_FALSE(addCamera({}, row));
    EXPECT_FALSE(addCamera(with({"C1"}), camera("C1")));
}

TEST(CameraEdits, Duplicate_HasItsOwnCodeAndPlace) {
    const auto copy = CameraId::named("copy");
    const auto after = duplicateCamera(with({"C1"}), kFirst, copy, {1, 0});
    ASSERT_TRUE(after);
    EXPECT_EQ(after->cameras.find(copy)->code, "C2");
    EXPECT_EQ(after->cameras.find(copy)->at, (geometry::Point{1, 0}));
    EXPECT_EQ(after->cameras.find(copy)->hfov, base::Angle::degrees(90));
}

TEST(CameraEdits, NonsenseFields_AreRefusedByFieldName) {
    struct Case {
        const char* field;
        void (*spoil)(Camera&);
    };
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const std::vector<Case> cases{
        {"height", [](Camera& c) { c.height = base::Metres(-0.1); }},
        {"height", [](Camera& c) { c.height = base::Metres(kNaN); }},
        {"coordinates", [](Camera& c) { c.at.x = kInfinity; }},
        {"coordinates", [](Camera& c) { c.at.y = 1e10; }},
        {"hfov", [](Camera& c) { c.hfov = base::Angle::degrees(0); }},
        {"hfov", [](Camera& c) { c.hfov = base::Angle::degrees(180); }},
        {"hfov", [](Camera& c) { c.hfov = base::Angle::degrees(kNaN); }},
        {"vfov", [](Camera& c) { c.vfov = base::Angle::degrees(-5); }},
        {"tilt", [](Camera& c) { c.tilt = base::Angle::degrees(91); }},
        {"pan", [](Camera& c) { c.pan = base::Angle::degrees(kInfinity); }},
        {"range", [](Camera& c) { c.range = base::Metres(0); }},
        {"ir_range", [](Camera& c) { c.irRange = base::Metres(-1); }},
        {"focal_length", [](Camera& c) { c.focalLength = 0; }},
        {"sensor_width", [](Camera& c) { c.sensorWidth = -1; }},
        {"image_width", [](Camera& c) { c.imageWidth = -1; }},
        {"printed_distances",
         [](Camera& c) {
             c.printed = {{25, 0}};
         }},
        {"id", [](Camera& c) { c.code = " "; }},
    };
    for (const auto& one : cases) {
        Camera row = camera("C1");
        one.spoil(row);
        const auto after = replaceCamera(with({"C1"}), row);
        ASSERT_FALSE(after) << one.field;
        EXPECT_EQ(after.error().code, "bad_value");
        EXPECT_EQ(after.error().where, "camera " + row.code + ": " + one.field);
        EXPECT_NE(after.error().message.find("expected"), std::string::npos);
    }
}

TEST(CameraEdits, FisheyeMaySeeAllAround) {
    Camera row = camera("C1");
    row.projection = geometry::Projection::Equidistant;
    row.hfov = base::Angle::degrees(360);
    EXPECT_TRUE(replaceCamera(with({"C1"}), row));
    row.hfov = base::Angle::degrees(360.1);
    EXPECT_FALSE(replaceCamera(with({"C1"}), row));
}

TEST(CameraEdits, Pan_IsKeptFromZeroTo360) {
    const auto turned = [](double degrees) {
        return aimCamera(with({"C1"}), kFirst, base::Angle::degrees(degrees), base::Angle::degrees(20))
            ->cameras.find(kFirst)
            ->pan.degrees();
    };
    EXPECT_EQ(turned(-90), 270);
    EXPECT_EQ(turned(360), 0);
    EXPECT_EQ(turned(725.5), 5.5);
    EXPECT_EQ(turned(0.1), 0.1);
    EXPECT_EQ(turned(-1e-20), 0);
}

RC_GTEST_PROP(CameraEdits, AnyTurn_EndsWithinOneTurnAndPointsTheSameWay, (int hundredths)) {
    const double degrees = hundredths % 36000000 / 100.0;
    const auto after = panCamera(with({"C1"}), kFirst, base::Angle::degrees(degrees));
    const double kept = after->cameras.find(kFirst)->pan.degrees();
    RC_ASSERT(kept >= 0 && kept < 360);
    RC_ASSERT(std::abs(std::remainder(kept - degrees, 360)) < 1e-6);
}

TEST(CameraEdits, AngleMadeOfRadians_EqualsTheOneReadFromAFile) {
    const auto after = aimCamera(with({"C1"}), kFirst, base::Angle::radians(1), base::Angle::radians(0.3));
    const auto* row = after->cameras.find(kFirst);
    EXPECT_EQ(row->pan, base::Angle::degrees(row->pan.degrees()));
    EXPECT_EQ(*row->tilt, base::Angle::degrees(row->tilt->degrees()));
}

} // namespace
} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_schedule.h"
#include "analysis/material_list.h"
#include "support/plan_parts.h"
#include "support/put_rows.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::analysis {
namespace {

using estate::Estate;

const base::Date kDay{2026, 1, 1};

/// A room with two cameras, the second proposed.
Estate twoCameras() {
    Estate plan = support::squareRoom(10);
    auto first = support::wedge("C2", {5, 5}, 90, 60, 20);
    first.model = "PRD45";
    first.mount = "wall";
    auto second = support::wedge("C10", {2, 2}, 0, 60, 20);
    second.model = "PRD45";
    second.status = estate::CameraStatus::Proposed;
    support::add(plan, first);
    support::add(plan, second);
    auto retired = support::wedge("C1", {1, 1}, 0, 60, 20);
    retired.status = estate::CameraStatus::Retired;
    support::add(plan, retired);
    return plan;
}

Estate priced(Estate plan, std::int64_t price) {
    estate::Model model;
    model.code = "PRD45";
    model.maker = "Maker";
    model.price = price;
    model.poeWatts = 7;
    return support::with(plan, model);
}

const MaterialLine* lineOf(const MaterialList& list, Material material) {
    const auto found = std::find_if(list.lines.begin(), list.lines.end(),
                                    [&](const auto& line) { return line.material == material; });
    return found == list.lines.end() ? nullptr : &*found;
}

TEST(CameraSchedule, RowsAreInTheOrderOfCodes_WithPlaceAndWhatTheySee) {
    const Estate plan = priced(twoCameras(), 0);
    const auto seen = coverage(plan, support::planeAt(1), base::Task());
    ASSERT_TRUE(seen);
    const auto rows = cameraSchedule(plan, &*seen, kDay);
    ASSERT_EQ(rows.size(), 2U) << "the retired one is left out";
    EXPECT_EQ(plan.cameras.find(rows[0].id)->code, "C2");
    EXPECT_EQ(plan.cameras.find(rows[1].id)->code, "C10");
    EXPECT_EQ(rows[0].place, "Z1");
    EXPECT_EQ(rows[0].poeWatts, 7);
    EXPECT_NEAR(rows[0].field, 60, 1e-9);
    EXPECT_GT(rows[0].seen, 0);
    EXPECT_NEAR(*rows[0].targetShare, rows[0].target / seen->targetArea, 1e-12);
    EXPECT_FALSE(rows[0].classes.empty());
}

TEST(CameraSchedule, WithoutAnAnswer_SaysHowTheyHang) {
    const auto rows = cameraSchedule(twoCameras(), nullptr, kDay);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].seen, 0);
    EXPECT_TRUE(rows[0].classes.empty());
    EXPECT_FALSE(rows[0].targetShare);
    EXPECT_TRUE(cameraSchedule({}, nullptr, kDay).empty());
}

TEST(MaterialList, CountsByModel_AndSumsWhatHasAPrice) {
    const auto list = materialList(priced(twoCameras(), 500000), kDay);
    ASSERT_TRUE(list) << base::describe(list.error());
    const auto* cameras = lineOf(*list, Material::Camera);
    ASSERT_NE(cameras, nullptr);
    EXPECT_EQ(cameras->count, 2);
    EXPECT_EQ(cameras->toBuy, 1);
    EXPECT_EQ(list->sums, (std::vector<MaterialSum>{{"CZK", 1000000, 500000}}));
    EXPECT_EQ(lineOf(*list, Material::Mount)->item, "wall");
    EXPECT_EQ(list->withoutPrice, static_cast<int>(list->lines.size()) - 1);
}

TEST(MaterialList, WhereNothingRecords_RecorderAndDisksAreProposed) {
    const auto list = materialList(twoCameras(), kDay);
    ASSERT_TRUE(list);
    ASSERT_NE(lineOf(*list, Material::Recorder), nullptr);
    EXPECT_EQ(lineOf(*list, Material::Recorder)->toBuy, 1);
    ASSERT_NE(lineOf(*list, Material::Disk), nullptr);
    EXPECT_GT(list->terabytes, 0);
    Estate recorded = twoCameras();
    estate::Device device;
    device.id = estate::namedDevice("NVR");
    device.code = "NVR";
    device.kind = estate::DeviceKind::Recorder;
    recorded.devices = recorded.devices.with(device);
    const auto kept = materialList(recorded, kDay);
    ASSERT_TRUE(kept);
    EXPECT_EQ(lineOf(*kept, Material::Recorder), nullptr);
    EXPECT_EQ(lineOf(*kept, Material::Device)->count, 1);
}

TEST(MaterialList, ModelThatIsAKit_CountsAsKits) {
    Estate plan = support::squareRoom(10);
    for (int i = 0; i < 5; ++i) {
        auto camera = support::wedge("C" + std::to_string(i), {5, 5}, 90, 60, 20);
        camera.model = "A4";
        camera.status = estate::CameraStatus::Proposed;
        support::add(plan, camera);
    }
    const auto list = materialList(plan, kDay);
    ASSERT_TRUE(list);
    const auto* kit = lineOf(*list, Material::Kit);
    ASSERT_NE(kit, nullptr);
    EXPECT_EQ(kit->count, 2) << "five cameras, four in a kit";
    ASSERT_TRUE(kit->price);
    EXPECT_EQ(list->sums.front().toBuy, 2 * kit->price->minorUnits);
    EXPECT_EQ(lineOf(*list, Material::Recorder), nullptr) << "a kit brings its own";
}

TEST(MaterialList, EmptyEstate_HasNoLines) {
    const auto list = materialList({}, kDay);
    ASSERT_TRUE(list);
    EXPECT_TRUE(list->lines.empty());
    EXPECT_TRUE(list->sums.empty());
}

} // namespace
} // namespace vidette::analysis

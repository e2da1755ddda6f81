// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_figures.h"

#include "estate/camera_edits.h"
#include "estate/record_edits.h"
#include "support/backlog.h"
#include "support/random_estate.h"
#include "support/random_records.h"

#include <gtest/gtest.h>

namespace vidette::analysis {
namespace {

using base::Date;
using estate::Estate;

template<typename Row>
decltype(Row::id) add(Estate& estate, Row row) {
    row.id = decltype(row.id)::fresh();
    auto next = estate::putRecord(estate, row);
    EXPECT_TRUE(next) << (next ? "" : base::describe(next.error()));
    if (next) estate = std::move(*next);
    return row.id;
}

estate::CameraId addPlace(Estate& estate, estate::CameraStatus status = estate::CameraStatus::InOperation) {
    estate::Camera camera;
    camera.id = estate::CameraId::fresh();
    camera.hfov = base::Angle::degrees(90);
    camera.range = base::Metres(10);
    camera.status = status;
    estate = *estate::addCamera(estate, camera);
    return camera.id;
}

estate::AssetId hang(Estate& estate, estate::CameraId camera, Date from, std::optional<Date> to) {
    estate::Asset asset;
    asset.installedOn = from;
    asset.retiredOn = to;
    asset.price = 3'800'000;
    const auto id = add(estate, asset);
    estate::Mounting mounting;
    mounting.asset = id;
    mounting.camera = camera;
    mounting.from = from;
    mounting.to = to;
    add(estate, mounting);
    return id;
}

AnnualFigures of(const Estate& estate, int year = 2025) {
    const auto figures = annualFigures(estate, year, std::nullopt, base::Task());
    EXPECT_TRUE(figures);
    return figures.value_or(AnnualFigures{});
}

std::optional<double> cell(const AnnualFigures& figures, const char* id, const char* key,
                           const char* table = "") {
    const auto* found = cellOf(figures, id, table, key);
    EXPECT_NE(found, nullptr) << id << " " << table << " " << key;
    return found ? found->value : std::nullopt;
}

void expectBalanced(const AnnualFigures& figures) {
    for (const auto& balance : figures.balances) EXPECT_TRUE(balance.isMet) << balance.name;
}

TEST(AnnualFigures, EmptyEstate_HasEveryFigureAndNoNumberThatIsNotThere) {
    const auto figures = of({});
    ASSERT_EQ(figures.figures.size(), 24U);
    EXPECT_EQ(figures.figures.front().id, "S01");
    EXPECT_EQ(figures.figures.back().id, "S24");
    EXPECT_EQ(cell(figures, "S01", "end"), 0.0);
    EXPECT_EQ(cell(figures, "S05", "share"), std::nullopt);
    EXPECT_EQ(cell(figures, "S08", "availability"), std::nullopt);
    EXPECT_EQ(cell(figures, "S14", "implied_cycle_years"), std::nullopt);
    expectBalanced(figures);
}

TEST(AnnualFigures, ReplacementAtTheSamePlace_NeitherBeginsNorEndsACamera) {
    Estate estate;
    const auto place = addPlace(estate);
    hang(estate, place, {2015, 5, 1}, Date{2025, 6, 1});
    hang(estate, place, {2025, 6, 1}, std::nullopt);
    const auto figures = of(estate);
    EXPECT_EQ(cell(figures, "S01", "start"), 1.0);
    EXPECT_EQ(cell(figures, "S01", "end"), 1.0);
    EXPECT_EQ(cell(figures, "S02", "put_into_operation"), 0.0);
    EXPECT_EQ(cell(figures, "S03", "taken_out"), 0.0);
    EXPECT_EQ(cell(figures, "S14", "done"), 1.0);
    EXPECT_EQ(cell(figures, "S14", "cost"), 3'800'000.0);
    expectBalanced(figures);
}

TEST(AnnualFigures, CamerasThatCameAndWent_AreCounted) {
    Estate estate;
    hang(estate, addPlace(estate), {2020, 1, 1}, std::nullopt);
    hang(estate, addPlace(estate), {2025, 1, 1}, std::nullopt);
    hang(estate, addPlace(estate, estate::CameraStatus::Retired), {2018, 1, 1}, Date{2025, 12, 31});
    hang(estate, addPlace(estate, estate::CameraStatus::Retired), {2025, 2, 1}, Date{2025, 3, 1});
    hang(estate, addPlace(estate), {2026, 1, 1}, std::nullopt);
    addPlace(estate, estate::CameraStatus::Proposed);
    const auto figures = of(estate);
    EXPECT_EQ(cell(figures, "S01", "start"), 2.0);
    EXPECT_EQ(cell(figures, "S02", "put_into_operation"), 2.0);
    EXPECT_EQ(cell(figures, "S03", "taken_out"), 2.0);
    EXPECT_EQ(cell(figures, "S01", "end"), 2.0);
    expectBalanced(figures);
}

TEST(AnnualFigures, OwnersAreAlwaysTheFiveClasses) {
    Estate estate;
    estate::Party company;
    company.kind = "city_company";
    const auto owner = add(estate, company);
    const auto asset = hang(estate, addPlace(estate), {2020, 1, 1}, std::nullopt);
    estate = *estate::changeRecord<estate::Asset>(estate, asset, [&](auto& row) { row.owner = owner; });
    const auto figures = of(estate);
    for (const char* kind : {"city", "district", "state_body", "other"})
        EXPECT_EQ(cell(figures, "S04", kind, "owner"), 0.0) << kind;
    EXPECT_EQ(cell(figures, "S04", "city_company", "owner"), 1.0);
    EXPECT_EQ(cell(figures, "S04", "3-5", "age"), 1.0);
}

TEST(AnnualFigures, Availability_IsHoursLostOfHoursDue) {
    Estate estate;
    const auto asset = hang(estate, addPlace(estate), {2020, 1, 1}, std::nullopt);
    addPlace(estate);
    estate::Fault fault;
    fault.asset = asset;
    fault.openedOn = Date{2025, 4, 1};
    fault.closedOn = Date{2025, 4, 4};
    fault.downHours = 87.6; // 1 % of 8,760 hours
    add(estate, fault);
    const auto figures = of(estate);
    EXPECT_NEAR(*cell(figures, "S08", "availability"), 1 - 87.6 / (2 * 8760), 1e-12);
    EXPECT_NEAR(*cell(figures, "S08", "C1", "worst"), 0.99, 1e-12);
    EXPECT_EQ(cell(figures, "S20", "mean_days_to_repair"), 3.0);
}

TEST(AnnualFigures, WeekWithoutACheck_IsNotCompliant) {
    Estate estate;
    const auto place = addPlace(estate);
    const auto checkEvery = [&](long days) {
        estate.healthChecks = {};
        for (Date day{2025, 1, 1}; day.year == 2025; day = base::daysAfter(day, days)) {
            estate::HealthCheck check;
            check.camera = place;
            check.doneOn = day;
            add(estate, check);
        }
        return cell(of(estate), "S09", "compliant");
    };
    EXPECT_EQ(checkEvery(7), 1.0);
    EXPECT_EQ(checkEvery(8), 0.0);
}

TEST(AnnualFigures, SharedStore_KeepsTheShortestTime) {
    Estate estate;
    const auto place = addPlace(estate);
    estate::StorageUnit unit;
    unit.code = "S";
    unit.usableTb = 1.08;
    const auto store = add(estate, unit);
    add(estate, estate::StoreAssignment{{}, place, store, "main"});
    estate::CameraSetting setting;
    setting.camera = place;
    setting.mainMbps = 1; // 0.0108 TB a day
    add(estate, setting);
    const auto purpose = add(estate, estate::Purpose{});
    for (const int days : {15, 396}) {
        estate::InfoSystem system;
        system.purpose = purpose;
        estate::CameraUse use;
        use.camera = place;
        use.system = add(estate, system);
        use.retentionDays = days;
        add(estate, use);
    }
    const auto figures = of(estate);
    EXPECT_EQ(cell(figures, "S10", "S", "effective_days"), 15.0);
    EXPECT_NEAR(*cell(figures, "S10", "S", "possible_days"), 100, 1e-9);
    EXPECT_NEAR(*cell(figures, "S11", "used_tb"), 0.162, 1e-12);
}

TEST(AnnualFigures, BacklogFlow_FollowsTheSteps) {
    const Estate city = support::broughtTo("evaluated");
    const auto during = of(city, 2026);
    EXPECT_EQ(cell(during, "S12", "start"), 0.0);
    EXPECT_EQ(cell(during, "S12", "new"), 1.0);
    EXPECT_EQ(cell(during, "S12", "in_operation", "closed by outcome"), 1.0);
    EXPECT_EQ(cell(during, "S12", "end"), 0.0);
    const auto open = of(support::broughtTo("ready"), 2026);
    EXPECT_EQ(cell(open, "S12", "end"), 1.0);
    EXPECT_EQ(cell(open, "S13", "share_with_all_statements"), 1.0);
    EXPECT_EQ(cell(open, "S13", "median_days"), 305.0); // from 1 March to 31 December
}

TEST(AnnualFigures, RegisterWithAMissingAndADoubleNumber_HasTwoFaults) {
    Estate estate;
    for (const int number : {1, 2, 2, 4}) {
        estate::Release row;
        row.authorityClass = "police";
        row.number = number;
        row.handedOn = Date{2025, 3, 1};
        row.hours = 1.5;
        add(estate, row);
    }
    const auto figures = of(estate);
    EXPECT_EQ(cell(figures, "S18", "register_faults"), 2.0);
    EXPECT_EQ(cell(figures, "S18", "hours"), 6.0);
    EXPECT_EQ(cell(figures, "S18", "police", "authority"), 4.0);
}

TEST(AnnualFigures, BalanceOnAHundredRandomEstates) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Estate estate = support::withRandomRecords(support::randomEstate(seed, 4), seed, 6);
        for (const int year : {2018, 2025}) {
            const auto figures = of(estate, year);
            EXPECT_EQ(figures.figures.size(), 24U);
            expectBalanced(figures);
        }
    }
}

TEST(AnnualFigures, AreasAreThoseOfTheCamerasOfTheYear) {
    Estate estate;
    hang(estate, addPlace(estate), {2025, 5, 1}, std::nullopt);
    estate::Zone zone;
    zone.id = estate::ZoneId::fresh();
    zone.code = "D1";
    zone.name = "Middle";
    zone.kind = estate::ZoneKind::District;
    zone.area = {{{{-50, -50}, {50, -50}, {50, 50}, {-50, 50}}, {}}};
    estate.zones = estate.zones.with(zone);
    const auto options = defaultCoverageOptions();
    const auto figures = annualFigures(estate, 2025, *options, base::Task());
    ASSERT_TRUE(figures);
    const double quarter = 3.14159265 * 100 / 4;
    EXPECT_NEAR(*cell(*figures, "S05", "covered_area"), quarter, 1);
    EXPECT_NEAR(*cell(*figures, "S05", "Middle", "share by district"), quarter / 10'000, 1e-4);
    EXPECT_NEAR(*cell(*figures, "S07", "overlap_ratio"), 1, 1e-9);
    EXPECT_EQ(annualFigures(estate, 2024, *options, base::Task())->figures.at(4).cells.front().value,
              std::nullopt);
}

} // namespace
} // namespace vidette::analysis

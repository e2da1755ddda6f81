// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_import.h"

#include "estate/record_edits.h"
#include "io/record_export.h"
#include "support/random_estate.h"
#include "support/random_records.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

using estate::Estate;

class RecordImports : public testing::Test {
  protected:
    base::Result<RecordImport> read(const Estate& estate, const std::string& table, const std::string& text,
                                    RecordReading reading = {}) const {
        reading.table = table;
        reading.file = (m_folder / "f.csv").string();
        support::writeText(reading.file, text);
        return importRecords(estate, reading, m_task);
    }
    RecordImport taken(const std::string& table, const std::string& text) const {
        auto import = read({}, table, text);
        EXPECT_TRUE(import) << base::describe(import.error());
        return import ? std::move(*import) : RecordImport{};
    }
    std::string failure(const std::string& table, const std::string& text, RecordReading reading = {}) const {
        const auto import = read({}, table, text, std::move(reading));
        return import ? "" : import.error().code;
    }

    const support::TemporaryFolder m_folder;
    const base::Task m_task;
};

std::string shown(const std::vector<CellFault>& faults) {
    std::string all;
    for (const auto& fault : faults)
        all +=
            std::to_string(fault.row) + " " + fault.column + " " + fault.field + ": " + fault.message + "\n";
    return all;
}

TEST_F(RecordImports, ForeignRegister_IsUnderstoodByItsHeadings) {
    const auto import = taken("model", "Kód;MAKER;Image Width;frames per second;price;support_end;Poznámka\n"
                                       "PRD45;Acme;2592;12,5;1 839 000;31.12.2030;x\n");
    ASSERT_EQ(import.faults.size(), 0U) << shown(import.faults);
    const auto* model = estate::rowNamed(import.merge.estate.models, "PRD45");
    ASSERT_NE(model, nullptr);
    EXPECT_EQ(model->imageWidth, 2592);
    EXPECT_EQ(model->framesPerSecond, 12.5);
    EXPECT_EQ(model->price, 1839000);
    EXPECT_EQ(model->supportEnd, (base::Date{2030, 12, 31}));
    EXPECT_EQ(import.unused, std::vector<std::string>{"Poznámka"});
    EXPECT_EQ(import.format.delimiter + " " + import.format.decimal + " " + import.format.dates,
              "semicolon comma dmy");
}

TEST_F(RecordImports, ExistingRow_IsFoundByCodeAndChanged) {
    const auto first = taken("party", "code,name,kind\nA,Alpha,police\nB,Beta,city\n");
    const auto second = read(first.merge.estate, "party", "code,name\nA,Alef\nB,Beta\nC,Gimel\n");
    ASSERT_TRUE(second);
    EXPECT_EQ(second->merge.added, 1);
    EXPECT_EQ(second->merge.changed, 1);
    EXPECT_EQ(second->merge.unchanged, 1);
    const auto* party = estate::rowNamed(second->merge.estate.parties, "A");
    EXPECT_EQ(party->name, "Alef");
    EXPECT_EQ(party->kind, "police");
}

TEST_F(RecordImports, SameDeliveryTwice_StaysOneEvenWithoutCodes) {
    Estate estate = taken("person", "code\nanna\n").merge.estate;
    const std::string text = "person,role,reason,granted_by\nanna,keeper,list,anna\nanna,keeper,list,anna\n";
    const auto first = read(estate, "role_grant", text);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->merge.added, 2);
    const auto again = read(first->merge.estate, "role_grant", text);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->merge.unchanged, 2);
    EXPECT_EQ(again->merge.estate.roleGrants.size(), 2U);
}

TEST_F(RecordImports, Faults_NameRowAndColumn) {
    const auto import = taken("model", "code,Image width,price,asset_class,support_end\n"
                                       "A,wide,1,camera,2026-01-01\n"
                                       "B,100,-5,camera,soon\n"
                                       "C,100,5,spaceship,\n"
                                       "D,100,5,camera,,,surplus\n"
                                       "E,99999999999,5,camera,\n"
                                       "A,100,5,camera,\n"
                                       "F,100,5,camera,\n");
    EXPECT_EQ(import.merge.added, 1);
    const std::string faults = shown(import.faults);
    EXPECT_NE(faults.find("2 Image width image_width: found 'wide', expected a whole number\n"),
              std::string::npos);
    EXPECT_NE(faults.find("3 support_end support_end: found 'soon', expected a day"), std::string::npos);
    EXPECT_NE(faults.find("4 asset_class asset_class: found 'spaceship', expected one of camera"),
              std::string::npos);
    EXPECT_NE(faults.find("5  : found 7 cells, expected 5\n"), std::string::npos) << faults;
    EXPECT_NE(faults.find("6 Image width image_width: the value is out of range"), std::string::npos);
    EXPECT_NE(faults.find("7 code code: the row stands twice in this file"), std::string::npos) << faults;
}

TEST_F(RecordImports, BoundsOfAField_AreKept) {
    EXPECT_EQ(shown(taken("asset", "code,criticality\nA,9\n").faults),
              "2 criticality criticality: found 9, expected 1 to 5\n");
    EXPECT_EQ(shown(taken("role_grant", "role\nkeeper\n").faults).substr(0, 19), "2  person: found no");
}

TEST_F(RecordImports, RowsReferToLaterRowsOfTheSameFile) {
    const auto import = taken("grant", "code,state,parent\nA,applied,B\nB,awarded,\n");
    EXPECT_EQ(import.faults.size(), 0U) << shown(import.faults);
    const auto& grants = import.merge.estate.grants;
    EXPECT_EQ(estate::rowNamed(grants, "A")->parent, estate::rowNamed(grants, "B")->id);
}

TEST_F(RecordImports, RowThatRefersToABadRow_IsBadToo) {
    const auto import = taken("grant", "code,state,parent\nA,applied,B\nB,nonsense,\nC,applied,\n");
    EXPECT_EQ(import.merge.added, 1);
    EXPECT_EQ(shown(import.faults).substr(0, 27), "2 parent parent: there is n");
    EXPECT_EQ(import.faults.size(), 2U);
}

TEST_F(RecordImports, NewRowsWithoutCode_GetTheNextOnes) {
    const auto import = taken("party", "name,code\nAlpha,PA7\nBeta,\nGamma,\n");
    EXPECT_NE(estate::rowNamed(import.merge.estate.parties, "PA8"), nullptr);
    EXPECT_NE(estate::rowNamed(import.merge.estate.parties, "PA9"), nullptr);
}

TEST_F(RecordImports, LongitudeAndLatitude_MakeAPlaceInTheFrameOfTheProject) {
    Estate city;
    city.crs = "EPSG:32633";
    const auto import = read(city, "incident", "code;lat;long\nI1;50,0;15,0\nI2;91;15\nI3;;\n");
    ASSERT_TRUE(import) << base::describe(import.error());
    const auto* incident = estate::rowNamed(import->merge.estate.incidents, "I1");
    ASSERT_NE(incident, nullptr);
    const auto* point = std::get_if<geometry::Point>(&incident->place);
    ASSERT_NE(point, nullptr);
    EXPECT_NEAR(point->x, 500000, 1e-3);      // the middle meridian of the zone
    EXPECT_NEAR(point->y, 5538630.703, 1e-2); // 0.9996 times the arc of the meridian from 0 to 50°
    EXPECT_EQ(import->faults.size(), 1U);
    EXPECT_NE(estate::rowNamed(import->merge.estate.incidents, "I3"), nullptr);
}

TEST_F(RecordImports, Mapping_IsKeptForTheNextDelivery) {
    RecordReading said;
    said.columns = {{"name", "Úřad"}};
    said.format.money = "minor";
    const auto first = read({}, "party", "code,Úřad\nA,Alpha\n", said);
    ASSERT_TRUE(first);
    const auto next = read(first->merge.estate, "party", "code,Úřad\nB,Beta\n");
    ASSERT_TRUE(next);
    EXPECT_TRUE(next->keptMapping);
    EXPECT_EQ(estate::rowNamed(next->merge.estate.parties, "B")->name, "Beta");
    EXPECT_EQ(next->merge.estate.mappings, first->merge.estate.mappings);
}

TEST_F(RecordImports, WrongMappingAndFiles_AreRefused) {
    RecordReading field;
    field.columns = {{"colour", "name"}};
    EXPECT_EQ(failure("party", "code,name\n", field), "unknown_field");
    RecordReading column;
    column.columns = {{"name", "Title"}};
    EXPECT_EQ(failure("party", "code,name\n", column), "no_column");
    RecordReading word;
    word.format.decimal = "both";
    EXPECT_EQ(failure("party", "code\n", word), "bad_value");
    EXPECT_EQ(failure("nonsense", "code\n"), "unknown_table");
    EXPECT_EQ(failure("party", "colour,size\nred,5\n"), "no_fields");
    EXPECT_EQ(failure("party", ""), "not_read");
    EXPECT_EQ(importRecords({}, {"/no/such.csv", "party", "", {}, {}, ""}, m_task).error().code, "not_read");
    EXPECT_EQ(importRecords({}, {"f.doc", "party", "", {}, {}, ""}, m_task).error().code, "unknown_format");
}

TEST_F(RecordImports, CancelledImport_Ends) {
    base::Task task;
    task.cancel();
    support::writeText(m_folder / "f.csv", "code\nA\n");
    EXPECT_EQ(importRecords({}, {(m_folder / "f.csv").string(), "party", "", {}, {}, ""}, task).error().code,
              "cancelled");
}

TEST_F(RecordImports, FormulasAreGuardedOutAndBackIn) {
    Estate estate = taken("party", "code,name\nA,x\n").merge.estate;
    for (const char* text : {"=1+1", "+5", "-cmd", "@SUM", "'=1", "\t=2", "plain", "-5", "'quoted'"}) {
        const auto id = estate.parties.begin()->id;
        const auto next =
            estate::changeRecord<estate::Party>(estate, id, [&](auto& row) { row.name = text; });
        ASSERT_TRUE(next);
        const std::string csv = recordCsv(*next, *estate::recordTable("party"));
        EXPECT_EQ(csv.find(",="), std::string::npos) << csv;
        EXPECT_EQ(csv.find("\"="), std::string::npos) << csv;
        const auto back = read({}, "party", csv);
        ASSERT_TRUE(back) << base::describe(back.error());
        EXPECT_EQ(estate::rowNamed(back->merge.estate.parties, "A")->name, text);
    }
}

/// The texts of a table, row by row; uids aside, which a new project makes anew.
std::string textsOf(const Estate& estate, const estate::RecordTable& table) {
    return recordCsv(estate, table);
}

/// Without the rows of the workflow.
Estate planOf(const Estate& estate) {
    Estate plan = estate;
    for (const auto& table : estate::recordTables()) EXPECT_TRUE(table.load(plan, {}));
    return plan;
}

TEST_F(RecordImports, EveryTable_ComesBackFromItsCsv) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Estate made = support::withRandomRecords(support::randomEstate(seed, 4), seed, 6);
        Estate back = planOf(made);
        for (const auto& table : estate::recordTables()) {
            const auto import = read(back, std::string(table.name), textsOf(made, table));
            ASSERT_TRUE(import) << table.name << " " << base::describe(import.error());
            EXPECT_EQ(import->faults.size(), 0U) << table.name << "\n" << shown(import->faults);
            back = import->merge.estate;
        }
        for (const auto& table : estate::recordTables()) {
            const auto again = read(back, std::string(table.name), textsOf(made, table));
            ASSERT_TRUE(again);
            EXPECT_EQ(again->merge.changed + again->merge.added, 0) << table.name;
            EXPECT_EQ(table.size(back), table.size(made)) << table.name;
        }
    }
}

TEST_F(RecordImports, TrafficCamerasOfAustin_BecomeAssets) {
    const auto file = support::referenceFile("cctv-austin/Traffic_Cameras.csv");
    if (!file) GTEST_SKIP() << "no reference data";
    RecordReading reading{file->string(), "asset", "", {}, {}, ""};
    reading.columns = {{"code", "Camera ID"}, {"installed_on", "Turn on Date"}};
    const auto import = importRecords({}, reading, m_task);
    ASSERT_TRUE(import) << base::describe(import.error());
    EXPECT_EQ(import->format.dates, "mdy");
    EXPECT_EQ(import->merge.added + static_cast<int>(import->faults.size()), import->rows);
    EXPECT_GT(import->merge.added, 500);
}

TEST_F(RecordImports, ServiceRequestsOfNewYork_BecomeRequests) {
    const auto file = support::referenceFile("nyc311/311_Service_Requests_1000.csv");
    if (!file) GTEST_SKIP() << "no reference data";
    Estate city;
    city.crs = "EPSG:32618";
    RecordReading reading{file->string(), "request", "", {}, {}, ""};
    reading.columns = {{"code", "Unique Key"},
                       {"title", "Complaint Type"},
                       {"reason", "Descriptor"},
                       {"received_on", "Created Date"}};
    const auto import = importRecords(city, reading, m_task);
    ASSERT_TRUE(import) << base::describe(import.error());
    EXPECT_EQ(import->rows, 1000);
    EXPECT_EQ(import->merge.added + static_cast<int>(import->faults.size()), import->rows)
        << shown(import->faults);
    EXPECT_GT(import->merge.added, 900);
}

} // namespace
} // namespace vidette::io

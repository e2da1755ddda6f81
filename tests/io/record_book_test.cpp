// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_book.h"

#include "estate/record_edits.h"
#include "io/record_export.h"
#include "io/record_import.h"
#include "support/random_estate.h"
#include "support/random_records.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

using estate::Estate;

class RecordBooks : public testing::Test {
  protected:
    base::Result<RecordImport> read(const Estate& estate, const std::string& table, const std::string& file,
                                    const std::string& sheet = "") const {
        RecordReading reading;
        reading.file = (m_folder / file).string();
        reading.table = table;
        reading.sheet = sheet;
        reading.program = support::programFile();
        return importRecords(estate, reading, m_task);
    }
    base::Result<base::Done> write(const Estate& estate, const estate::RecordTable& table,
                                   const std::string& file) const {
        return writeRecordBook(estate, table, (m_folder / file).string());
    }

    const support::TemporaryFolder m_folder;
    const base::Task m_task;
};

/// Without the rows of the workflow.
Estate planOf(const Estate& estate) {
    Estate plan = estate;
    for (const auto& table : estate::recordTables()) EXPECT_TRUE(table.load(plan, {}));
    return plan;
}

TEST_F(RecordBooks, EveryTable_ComesBackFromItsWorkbook) {
    const Estate made = support::withRandomRecords(support::randomEstate(7, 4), 7, 5);
    Estate back = planOf(made);
    for (const auto& table : estate::recordTables()) {
        const std::string name(table.name);
        ASSERT_TRUE(write(made, table, name + ".xlsx")) << name;
        const auto import = read(back, name, name + ".xlsx");
        ASSERT_TRUE(import) << name << " " << base::describe(import.error());
        EXPECT_TRUE(import->faults.empty()) << name << " " << import->faults.front().message;
        back = import->merge.estate;
        EXPECT_EQ(table.size(back), table.size(made)) << name;
    }
    EXPECT_EQ(recordCsv(back, *estate::recordTable("request")),
              recordCsv(made, *estate::recordTable("request")));
}

TEST_F(RecordBooks, FormulasAreTextsInTheWorkbookAndOutOfIt) {
    const Estate estate =
        *estate::putRecord(Estate(), estate::Party{estate::PartyId::fresh(), "A", "=1+1", "", {}});
    const auto& table = *estate::recordTable("party");
    ASSERT_TRUE(write(estate, table, "p.xlsx"));
    const auto back = read({}, "party", "p.xlsx");
    ASSERT_TRUE(back) << base::describe(back.error());
    EXPECT_EQ(estate::rowNamed(back->merge.estate.parties, "A")->name, "=1+1");
}

TEST_F(RecordBooks, ExistingWorkbook_IsLeftAlone) {
    support::writeText(m_folder / "p.xlsx", "precious");
    const auto done = write({}, *estate::recordTable("party"), "p.xlsx");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "exists");
    EXPECT_EQ(support::readText(m_folder / "p.xlsx"), "precious");
}

TEST_F(RecordBooks, FileThatIsNoWorkbook_IsRefused) {
    support::writeText(m_folder / "p.xlsx", "PK\x03\x04 nonsense");
    const auto broken = read({}, "party", "p.xlsx");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, "not_read");
    EXPECT_FALSE(read({}, "party", "missing.ods"));
}

TEST_F(RecordBooks, SheetThatIsNotThere_IsToldWithThoseThatAre) {
    ASSERT_TRUE(write({}, *estate::recordTable("party"), "p.xlsx"));
    const auto import = read({}, "party", "p.xlsx", "Sheet 7");
    ASSERT_FALSE(import);
    EXPECT_EQ(import.error().code, "no_sheet");
    EXPECT_NE(import.error().message.find("expected one of party"), std::string::npos);
}

} // namespace
} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/change_log.h"
#include "store/log_audit.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/random_records.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace vidette::store {
namespace {

using support::queryText;
using support::readText;
using support::runSql;
using support::writeText;

constexpr std::size_t kPage = 4096;

class SalvageProject : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(createProject(m_file, m_estate)); }

    const SalvagedTable& tableOf(const Salvage& salvage, const std::string& name) {
        const auto at = std::find_if(salvage.tables.begin(), salvage.tables.end(),
                                     [&](const SalvagedTable& table) { return table.name == name; });
        static const SalvagedTable kNone;
        return at == salvage.tables.end() ? kNone : *at;
    }

    /// The file with one page full of nonsense.
    void overwritePage(std::size_t page) {
        std::string bytes = readText(m_file);
        for (std::size_t i = 0; i < kPage; ++i) bytes[(page - 1) * kPage + i] = '~';
        writeText(m_file, bytes);
    }

    std::size_t rootOf(const std::string& table) {
        return std::stoul(
            queryText(m_file, "SELECT rootpage FROM sqlite_master WHERE name = '" + table + "'"));
    }

    /// Whatever is wrong with the file: an answer, the file as it was, and a new project that opens, or none.
    void trySalvage() {
        const std::string before = readText(m_file);
        std::filesystem::remove(m_out);
        const auto salvage = salvageProject(m_file, m_out);
        EXPECT_TRUE(readText(m_file) == before);
        EXPECT_EQ(salvage.has_value(), std::filesystem::exists(m_out));
        if (!salvage) {
            EXPECT_TRUE(salvage.error().code == "damaged" || salvage.error().code == "newer_version")
                << base::describe(salvage.error());
            return;
        }
        ++m_salvaged;
        const auto store = ProjectStore::open(m_out);
        EXPECT_TRUE(store) << base::describe(store.error());
        EXPECT_EQ(queryText(m_out, "SELECT count(*) FROM pragma_foreign_key_check"), "0");
    }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.gpkg";
    const std::filesystem::path m_out = m_folder / "out.gpkg";
    const estate::Estate m_estate = support::withRandomRecords(support::randomEstate(41, 4), 17, 4);
    int m_salvaged = 0;
};

TEST_F(SalvageProject, SoundFile_LosesNothing) {
    const auto salvage = salvageProject(m_file, m_out);
    ASSERT_TRUE(salvage) << base::describe(salvage.error());
    EXPECT_TRUE(salvage->isWhole());
    EXPECT_EQ(readProject(m_out), m_estate);
    EXPECT_TRUE(auditLog(m_out)->ok());
    EXPECT_EQ(readChangeLog(m_out)->back().what, "Salvage from p.gpkg");
    EXPECT_EQ(tableOf(*salvage, "camera").taken, static_cast<std::int64_t>(m_estate.cameras.size()));
}

TEST_F(SalvageProject, OverwrittenPageOfATable_LosesItsRowsAndSaysWhich) {
    overwritePage(rootOf("camera"));
    const auto salvage = salvageProject(m_file, m_out);
    ASSERT_TRUE(salvage) << base::describe(salvage.error());
    const auto& cameras = tableOf(*salvage, "camera");
    EXPECT_EQ(cameras.taken, 0);
    EXPECT_EQ(cameras.lostPages, 1);
    EXPECT_EQ(cameras.missing, static_cast<std::int64_t>(m_estate.cameras.size()));
    EXPECT_TRUE(salvage->isLogWhole);
    EXPECT_GT(salvage->cutReferences, 0);
    const auto read = readProject(m_out);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->zones, m_estate.zones);
    EXPECT_EQ(read->requests, m_estate.requests);
}

TEST_F(SalvageProject, OverwrittenListOfTables_CostsNoMoreThanThePage) {
    overwritePage(1 + rootOf("gpkg_contents")); // pages of the list lie among the first
    const std::string before = readText(m_file);
    std::string bytes = before;
    std::fill(bytes.begin() + 100, bytes.begin() + kPage, '\0');
    writeText(m_file, bytes);
    ASSERT_FALSE(readProject(m_file));
    const auto salvage = salvageProject(m_file, m_out);
    ASSERT_TRUE(salvage) << base::describe(salvage.error());
    EXPECT_TRUE(readProject(m_out));
    EXPECT_GT(tableOf(*salvage, "camera").taken + tableOf(*salvage, "request").taken, 0);
}

TEST_F(SalvageProject, RowsThatBreakARule_AreLeftOutAndToldWhy) {
    ASSERT_EQ(runSql(m_file, "UPDATE camera SET geom = x'00' WHERE code = 'C1'"), "");
    ASSERT_FALSE(readProject(m_file));
    const auto salvage = salvageProject(m_file, m_out);
    ASSERT_TRUE(salvage) << base::describe(salvage.error());
    EXPECT_EQ(tableOf(*salvage, "camera").refused, 1);
    EXPECT_NE(tableOf(*salvage, "camera").reason, "");
    EXPECT_EQ(readProject(m_out)->cameras.size(), m_estate.cameras.size() - 1);
}

TEST_F(SalvageProject, SettingsThatAreGone_LeaveTheFrameOfTheLayers) {
    auto estate = m_estate;
    estate.crs = "EPSG:32633";
    std::filesystem::remove(m_file);
    ASSERT_TRUE(createProject(m_file, estate));
    overwritePage(rootOf("project"));
    const auto salvage = salvageProject(m_file, m_out);
    ASSERT_TRUE(salvage) << base::describe(salvage.error());
    EXPECT_EQ(readProject(m_out)->crs, "EPSG:32633");
    EXPECT_EQ(readProject(m_out)->cameras, estate.cameras);
    EXPECT_EQ(queryText(m_out, "SELECT count(*) FROM gpkg_geometry_columns WHERE srs_id <> 32633"), "0");
}

TEST_F(SalvageProject, RandomPages_NeverCrashAndTheRestOpens) {
    const std::string whole = readText(m_file);
    std::mt19937 random(8);
    for (int round = 0; round < 25; ++round) {
        std::string bytes = whole;
        for (unsigned i = 0; i < 1 + random() % 5; ++i) {
            const std::size_t at = random() % (bytes.size() / kPage) * kPage;
            for (std::size_t k = 0; k < kPage; ++k) bytes[at + k] = static_cast<char>(random());
        }
        writeText(m_file, bytes);
        trySalvage();
    }
    EXPECT_GT(m_salvaged, 15);
}

TEST_F(SalvageProject, RandomBytes_NeverCrashAndTheRestOpens) {
    const std::string whole = readText(m_file);
    std::mt19937 random(9);
    for (int round = 0; round < 25; ++round) {
        std::string bytes = whole;
        for (int i = 0; i < 200; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        writeText(m_file, bytes);
        trySalvage();
    }
    EXPECT_GT(m_salvaged, 15);
}

TEST_F(SalvageProject, AnyCut_IsRefusedOrSalvaged) {
    const std::string whole = readText(m_file);
    for (std::size_t cut = 0; cut < whole.size(); cut += whole.size() / 23) {
        writeText(m_file, whole.substr(0, cut));
        trySalvage();
    }
    EXPECT_GT(m_salvaged, 10);
}

TEST_F(SalvageProject, OlderProject_IsBroughtUpToDate) {
    const auto old = support::repositoryFile("tests/data/project-v1.vidette.gpkg");
    const auto salvage = salvageProject(old, m_out);
    ASSERT_TRUE(salvage) << base::describe(salvage.error());
    EXPECT_TRUE(salvage->isWhole());
    EXPECT_EQ(readProject(m_out), readProject(old));
}

TEST_F(SalvageProject, NameThatIsTaken_OrNoProject_IsRefused) {
    writeText(m_out, "precious");
    EXPECT_EQ(salvageProject(m_file, m_out).error().code, "exists");
    EXPECT_EQ(readText(m_out), "precious");
    const auto text = m_folder / "text.gpkg";
    writeText(text, std::string(10'000, 'x'));
    EXPECT_EQ(salvageProject(text, m_folder / "new.gpkg").error().code, "damaged");
    EXPECT_EQ(salvageProject(m_folder / "nowhere", m_folder / "new.gpkg").error().code, "not_read");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "new.gpkg"));
}

} // namespace
} // namespace vidette::store

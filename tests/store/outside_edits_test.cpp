// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outside_edits.h"

#include "estate/record_edits.h"
#include "store/log_audit.h"
#include "store/project_store.h"
#include "support/random_estate.h"
#include "support/random_records.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

namespace vidette::store {
namespace {

using support::queryText;
using support::runSql;

class OutsideEdits : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(createProject(m_file, m_estate)); }

    const support::TemporaryFolder m_folder;
    const std::filesystem::path m_file = m_folder / "p.gpkg";
    const estate::Estate m_estate = support::withRandomRecords(support::randomEstate(4, 3), 9, 3);
};

TEST_F(OutsideEdits, AreListedUntilSomebodyAdoptsThem) {
    EXPECT_TRUE(openOutsideEdits(m_file)->empty());
    ASSERT_EQ(runSql(m_file,
                     "UPDATE request SET title = 'By hand' WHERE code = 'RQ-1'; UPDATE camera SET height = "
                     "4.5 WHERE code = 'C1'"),
              "");
    const auto open = *openOutsideEdits(m_file);
    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(open[0].table, "request");
    EXPECT_EQ(*adoptOutsideEdits(m_file, {"anna"}), 2U);
    EXPECT_TRUE(openOutsideEdits(m_file)->empty());
    EXPECT_EQ(queryText(m_file, "SELECT count(*) FROM outside_review WHERE by_login = 'anna'"), "2");
    EXPECT_EQ(estate::rowNamed(readProject(m_file)->requests, "RQ-1")->title, "By hand");
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(OutsideEdits, TakenBack_TheProjectIsAsItWas) {
    ASSERT_EQ(runSql(m_file, "UPDATE camera SET height = 4.5, hfov = 70 WHERE code = 'C1';"
                             "UPDATE camera SET height = 5.5 WHERE code = 'C1';"
                             "UPDATE request SET title = 'x', geom = NULL, support = 7;"
                             "DELETE FROM waiver; DELETE FROM obstacle;"
                             "INSERT INTO site (code, name) VALUES ('NEW', 'by hand')"),
              "");
    ASSERT_NE(*readProject(m_file), m_estate);
    const auto reverted = revertOutsideEdits(m_file, {"anna"});
    ASSERT_TRUE(reverted) << base::describe(reverted.error());
    EXPECT_EQ(*reverted, 12U);
    const auto read = *readProject(m_file);
    EXPECT_EQ(read.requests, m_estate.requests);
    EXPECT_EQ(read.waivers, m_estate.waivers);
    EXPECT_EQ(read.sites, m_estate.sites);
    const double height = m_estate.cameras.begin()->height.value; // SQLite tells numbers with 15 digits
    EXPECT_NEAR(read.cameras.begin()->height.value, height, 1e-14 * height);
    ASSERT_EQ(read.obstacles.size(), m_estate.obstacles.size());
    EXPECT_EQ(read.obstacles.begin()->solids, m_estate.obstacles.begin()->solids);
    EXPECT_TRUE(openOutsideEdits(m_file)->empty());
    EXPECT_EQ(readChangeLog(m_file)->back().actor, "anna");
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(OutsideEdits, RowChangedAgainSince_IsNotTakenBack) {
    ASSERT_EQ(runSql(m_file, "UPDATE request SET title = 'By hand' WHERE code = 'RQ-1'"), "");
    auto store = ProjectStore::open(m_file);
    const auto id = estate::rowNamed(store->estate().requests, "RQ-1")->id;
    const auto next =
        estate::changeRecord<estate::Request>(store->estate(), id, [](auto& r) { r.support = 3; });
    ASSERT_TRUE(store->save(*next, "Support", "berta"));
    const auto reverted = revertOutsideEdits(m_file, {"anna"});
    ASSERT_FALSE(reverted);
    EXPECT_EQ(reverted.error().code, "changed_since");
    EXPECT_EQ(readProject(m_file), *next);
}

TEST_F(OutsideEdits, OfOneRow_AreDecidedAlone) {
    ASSERT_EQ(runSql(m_file,
                     "UPDATE request SET title = 'By hand' WHERE code = 'RQ-1'; UPDATE camera SET height = "
                     "4.5 WHERE code = 'C1'; UPDATE camera SET height = 5.5 WHERE code = 'C1'"),
              "");
    const std::string camera = openOutsideEdits(m_file)->back().uid;
    EXPECT_EQ(*revertOutsideEdits(m_file, {"anna", {camera}}), 2U);
    const auto open = *openOutsideEdits(m_file);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].table, "request");
    EXPECT_EQ(*adoptOutsideEdits(m_file, {"anna", {camera}}), 0U);
    EXPECT_EQ(readProject(m_file)->cameras.size(), m_estate.cameras.size());
    EXPECT_LT(estate::rowNamed(readProject(m_file)->cameras, "C1")->height.value, 4.5);
}

TEST_F(OutsideEdits, OpenProjectTakesThemBackAndGoesOn) {
    ASSERT_EQ(runSql(m_file, "UPDATE request SET title = 'By hand' WHERE code = 'RQ-1'"), "");
    auto store = ProjectStore::open(m_file);
    ASSERT_EQ(store->outsideEdits()->size(), 1U);
    EXPECT_EQ(*store->revertOutside({"anna"}), 1U);
    EXPECT_TRUE(store->outsideEdits()->empty());
    EXPECT_EQ(store->estate().requests, m_estate.requests);
    estate::Estate next = store->estate();
    next.name = "Renamed";
    ASSERT_TRUE(store->save(next, "Rename", "anna"));
    EXPECT_EQ(readProject(m_file), next);
    EXPECT_TRUE(auditLog(m_file)->ok());
}

TEST_F(OutsideEdits, ChangedMeanwhile_OpenProjectDecidesNothing) {
    ASSERT_EQ(runSql(m_file, "UPDATE request SET title = 'By hand' WHERE code = 'RQ-1'"), "");
    auto store = ProjectStore::open(m_file);
    ASSERT_EQ(runSql(m_file, "UPDATE request SET title = 'Again' WHERE code = 'RQ-1'"), "");
    EXPECT_EQ(store->revertOutside({"anna"}).error().code, "changed_outside");
    EXPECT_EQ(store->adoptOutside({"anna"}).error().code, "changed_outside");
    EXPECT_EQ(store->outsideEdits()->size(), 2U);
}

TEST_F(OutsideEdits, StepAddedByHand_CanOnlyBeAdopted) {
    ASSERT_EQ(runSql(m_file, "INSERT INTO transition (to_state, on_day) VALUES ('approved', '2026-01-01')"),
              "");
    EXPECT_FALSE(revertOutsideEdits(m_file, {"anna"}));
    EXPECT_EQ(openOutsideEdits(m_file)->size(), 1U);
    EXPECT_EQ(*adoptOutsideEdits(m_file, {"anna"}), 1U);
}

TEST_F(OutsideEdits, NobodyNamed_IsRefused) {
    EXPECT_EQ(adoptOutsideEdits(m_file, {""}).error().code, "missing_field");
    EXPECT_EQ(revertOutsideEdits(m_file, {""}).error().code, "missing_field");
}

TEST_F(OutsideEdits, DecisionsAreAppendOnly) {
    ASSERT_EQ(runSql(m_file, "UPDATE request SET title = 'By hand' WHERE code = 'RQ-1'"), "");
    ASSERT_TRUE(adoptOutsideEdits(m_file, {"anna"}));
    EXPECT_EQ(runSql(m_file, "DELETE FROM outside_review"), "decisions on outside edits are append only");
}

} // namespace
} // namespace vidette::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera_edits.h"
#include "estate/place_edits.h"
#include "estate/project_edits.h"
#include "store/database.h"
#include "store/project_store.h"
#include "ui/shop.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::tests {
namespace {

using ui::Document;

/// One of many edits, chosen by two numbers.
bool edit(Document& document, int which, double amount) {
    const estate::Estate& now = document.estate();
    if (now.cameras.empty()) return false;
    const auto id = now.cameras.begin()->id;
    switch (which % 5) {
    case 0:
        return document.commit(moveCamera(now, id, {amount, 1}), QStringLiteral("Move"));
    case 1:
        return document.commit(panCamera(now, id, base::Angle::degrees(amount * 30)), QStringLiteral("Turn"),
                               QStringLiteral("turn"));
    case 2:
        return document.commit(duplicateCamera(now, id, estate::CameraId::fresh(), {1, 0}),
                               QStringLiteral("Copy"));
    case 3:
        return document.commit(setName(now, "Shop " + std::to_string(amount)), QStringLiteral("Rename"));
    default:
        return document.commit(translateObstacle(now, now.obstacles.begin()->id, {amount, 0}),
                               QStringLiteral("Shift"));
    }
}

TEST(Document, ExchangePlan_OpensWithItsDecisionsAndIsNotInAProject) {
    Document document;
    ASSERT_TRUE(document.open(shopFile()));
    EXPECT_EQ(document.kept(), Document::Kept::NotInProject);
    EXPECT_EQ(document.estate().cameras.size(), 4U);
    EXPECT_EQ(document.estate().problems.size(), 3U);
}

TEST(Document, MissingFile_IsRefusedAndChangesNothing) {
    Document document;
    ASSERT_TRUE(document.open(shopFile()));
    const estate::Estate before = document.estate();
    EXPECT_FALSE(document.open(QStringLiteral("/nowhere/plan.geojson")));
    EXPECT_EQ(document.estate(), before);
}

TEST(Document, NewerProject_IsShownReadOnlyAndNeverReplaced) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("newer.gpkg"));
    Document document;
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(document.saveAs(file));
    auto database = store::Database::open(file.toStdString(), store::Database::Mode::ReadWrite);
    ASSERT_TRUE(database->execute("INSERT INTO schema_version (version) VALUES (99)"));
    ASSERT_TRUE(document.open(file));
    EXPECT_EQ(document.kept(), Document::Kept::ReadOnly);
    EXPECT_TRUE(document.problem().contains(QStringLiteral("99")));
    EXPECT_EQ(document.estate().cameras.size(), 4U);
    EXPECT_FALSE(document.saveAs(file));
    EXPECT_TRUE(edit(document, 0, 1));
    EXPECT_EQ(document.kept(), Document::Kept::ReadOnly);
    ASSERT_TRUE(document.saveAs(folder.filePath(QStringLiteral("own.gpkg"))));
    EXPECT_EQ(document.kept(), Document::Kept::Saved);
}

RC_GTEST_PROP(Document, UndoAndRedoOfAnyWalk_EndWhereTheyBegan, ()) {
    Document document;
    RC_ASSERT(document.open(shopFile()).has_value());
    const estate::Estate before = document.estate();
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 50));
    for (const int step : steps) edit(document, step, 0.1 * step);
    const estate::Estate after = document.estate();
    while (document.undoStack().canUndo()) document.undoStack().undo();
    RC_ASSERT(document.estate() == before);
    while (document.undoStack().canRedo()) document.undoStack().redo();
    RC_ASSERT(document.estate() == after);
}

TEST(Document, EveryEditUndoAndRedo_IsInTheFileAtOnce) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.vidette.gpkg"));
    Document document;
    ASSERT_TRUE(document.open(shopFile()));
    const auto saved = document.saveAs(path);
    ASSERT_TRUE(saved) << base::describe(saved.error());
    const auto inFile = [&] { return store::readProject(path.toStdString()).value_or(estate::Estate{}); };
    EXPECT_EQ(inFile(), document.estate());
    for (int which = 0; which < 5; ++which) {
        ASSERT_TRUE(edit(document, which, 0.3));
        EXPECT_EQ(inFile(), document.estate()) << "edit " << which;
        EXPECT_EQ(document.kept(), Document::Kept::Saved);
    }
    document.undoStack().undo();
    EXPECT_EQ(inFile(), document.estate());
    document.undoStack().redo();
    EXPECT_EQ(inFile(), document.estate());
}

TEST(Document, SavedProject_OpensAgainAsItWas) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.vidette.gpkg"));
    Document first;
    ASSERT_TRUE(first.open(shopFile()));
    ASSERT_TRUE(first.saveAs(path));
    ASSERT_TRUE(edit(first, 0, 0.7));
    Document second;
    ASSERT_TRUE(second.open(path));
    EXPECT_EQ(second.estate(), first.estate());
    EXPECT_EQ(second.kept(), Document::Kept::Saved);
}

TEST(Document, WhatOtherProgramsChanged_IsKnownOnOpening) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.vidette.gpkg"));
    Document document;
    ASSERT_TRUE(document.open(shopFile()));
    ASSERT_TRUE(document.saveAs(path));
    Document clean;
    ASSERT_TRUE(clean.open(path));
    EXPECT_TRUE(clean.outsideEdits().empty());
    auto other = store::Database::open(path.toStdString(), store::Database::Mode::ReadWrite);
    ASSERT_TRUE(other && other->trustSchema());
    ASSERT_TRUE(other->execute("UPDATE camera SET height = 9"));
    Document changed;
    ASSERT_TRUE(changed.open(path));
    EXPECT_EQ(changed.outsideEdits().size(), changed.estate().cameras.size());
    EXPECT_EQ(changed.estate().cameras.begin()->height, base::Metres(9));
}

TEST(Document, RefusedEdit_SaysWhyAndChangesNothing) {
    Document document;
    ASSERT_TRUE(document.open(shopFile()));
    QSignalSpy refused(&document, &Document::refused);
    const estate::Estate before = document.estate();
    EXPECT_FALSE(
        document.commit(moveCamera(before, estate::CameraId::fresh(), {0, 0}), QStringLiteral("Move")));
    EXPECT_EQ(document.estate(), before);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_FALSE(refused.front().front().toString().isEmpty());
    EXPECT_FALSE(document.undoStack().canUndo());
}

TEST(Document, Preview_IsShownButNeitherUndoableNorSaved) {
    Document document;
    ASSERT_TRUE(document.open(shopFile()));
    const estate::Estate before = document.estate();
    const auto revision = document.revision();
    document.preview(*moveCamera(before, idOf(before, "C1"), {3, 3}));
    EXPECT_NE(document.shown(), before);
    EXPECT_EQ(document.estate(), before);
    EXPECT_GT(document.revision(), revision);
    EXPECT_FALSE(document.undoStack().canUndo());
    document.endPreview();
    EXPECT_EQ(document.shown(), before);
}

TEST(Document, StepsOfOneField_BecomeOneUndo_OthersDoNot) {
    Document document;
    ASSERT_TRUE(document.open(shopFile()));
    const auto id = idOf(document.estate(), "C1");
    const auto turn = [&](double degrees, const QString& key) {
        document.commit(panCamera(document.estate(), id, base::Angle::degrees(degrees)),
                        QStringLiteral("Turn"), key);
    };
    for (const double degrees : {136.0, 137.0, 138.0}) turn(degrees, QStringLiteral("pan C1"));
    EXPECT_EQ(document.undoStack().count(), 1);
    turn(139, QStringLiteral("pan C2"));
    turn(140, {});
    EXPECT_EQ(document.undoStack().count(), 3);
}

TEST(Document, StepsThatLeadBack_LeaveNothingToUndo) {
    Document document;
    ASSERT_TRUE(document.open(shopFile()));
    const estate::Estate before = document.estate();
    const auto id = idOf(before, "C1");
    const QString key = QStringLiteral("nudge");
    document.commit(moveCamera(document.estate(), id, {1, 1}), QStringLiteral("Move"), key);
    document.commit(moveCamera(document.estate(), id, before.cameras.find(id)->at), QStringLiteral("Move"),
                    key);
    EXPECT_EQ(document.estate(), before);
    EXPECT_FALSE(document.undoStack().canUndo());
}

} // namespace
} // namespace vidette::tests

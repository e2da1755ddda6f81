// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/project_edits.h"
#include "store/project_store.h"
#include "ui/files.h"
#include "ui/shell/drafts.h"
#include "ui/shop.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>

namespace vidette::tests {
namespace {

const char* const kFolder = "VIDETTE_TEST_DRAFTS";

/// What a window keeps its plan with.
struct Keeper {
    explicit Keeper(const QString& folder) : files(document), drafts(document, files) {
        drafts.keepIn(folder);
        document.begin({}, {});
    }
    void rename(const char* name) {
        document.commit(setName(document.estate(), name), QStringLiteral("Rename"));
    }
    /// The draft is written below the window.
    bool becomesADraft() {
        return QTest::qWaitFor([this] { return document.isDraft(); }, 60000);
    }

    ui::Document document;
    ui::Files files;
    ui::Drafts drafts;
};

QStringList projectsIn(const QString& folder) {
    return QDir(folder).entryList({QStringLiteral("*.gpkg")}, QDir::Files);
}

TEST(Drafts, NewPlan_IsKeptFromItsFirstEditOn) {
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    EXPECT_TRUE(projectsIn(folder.path()).isEmpty());
    keeper.rename("Corner shop");
    keeper.rename("Corner shop, new");
    ASSERT_TRUE(keeper.becomesADraft());
    ASSERT_EQ(projectsIn(folder.path()).size(), 1);
    const auto kept = store::readProject(ui::utf8(keeper.document.path()));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->name, "Corner shop, new");
}

TEST(Drafts, ExchangePlan_IsKeptFromItsFirstEditOnAndStaysAsItWas) {
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    ASSERT_TRUE(keeper.document.open(shopFile()));
    EXPECT_FALSE(keeper.document.isDraft());
    keeper.rename("Another");
    EXPECT_TRUE(keeper.becomesADraft());
    EXPECT_EQ(keeper.document.source(), QStringLiteral("shop.geojson"));
}

TEST(Drafts, PlanWithAName_LeavesNoDraft) {
    const QTemporaryDir folder;
    const QTemporaryDir named;
    Keeper keeper(folder.path());
    keeper.rename("Corner shop");
    ASSERT_TRUE(keeper.becomesADraft());
    ASSERT_TRUE(keeper.document.saveAs(named.filePath(QStringLiteral("corner.vidette.gpkg"))));
    EXPECT_TRUE(projectsIn(folder.path()).isEmpty());
    EXPECT_FALSE(keeper.document.isDraft());
}

TEST(Drafts, AnotherPlanOpened_LeavesTheDraftWhereItIs) {
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    keeper.rename("Corner shop");
    ASSERT_TRUE(keeper.becomesADraft());
    ASSERT_TRUE(keeper.document.open(shopFile()));
    EXPECT_EQ(projectsIn(folder.path()).size(), 1);
    EXPECT_TRUE(keeper.drafts.interrupted().isEmpty());
}

TEST(Drafts, OpenOrClosedPlan_IsNotInterrupted) {
    const QTemporaryDir folder;
    {
        Keeper keeper(folder.path());
        keeper.rename("Corner shop");
        ASSERT_TRUE(keeper.becomesADraft());
        const Keeper other(folder.path());
        EXPECT_TRUE(other.drafts.interrupted().isEmpty()) << "still open";
    }
    EXPECT_TRUE(Keeper(folder.path()).drafts.interrupted().isEmpty()) << "closed";
}

TEST(Drafts, WithoutAFolder_NothingIsKept) {
    Keeper keeper{QString()};
    keeper.rename("Corner shop");
    EXPECT_EQ(keeper.document.kept(), ui::Document::Kept::NotInProject);
}

/// Run by the next test in a process of its own.
TEST(DraftOfAKilledWindow, Edit) {
    if (!qEnvironmentVariableIsSet(kFolder)) GTEST_SKIP() << "run by the test of killed windows";
    Keeper keeper(qEnvironmentVariable(kFolder));
    keeper.rename("First");
    ASSERT_TRUE(keeper.becomesADraft());
    keeper.rename("Before the kill");
    std::raise(SIGKILL);
}

TEST(Drafts, KilledWindow_IsTakenUpWithEveryEdit) {
    const QTemporaryDir folder;
    QProcess window;
    QStringList environment = QProcess::systemEnvironment();
    environment << QStringLiteral("%1=%2").arg(QLatin1String(kFolder), folder.path());
    window.setEnvironment(environment);
    window.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--gtest_filter=DraftOfAKilledWindow.Edit")});
    ASSERT_TRUE(window.waitForFinished(60000));
    ASSERT_EQ(window.exitStatus(), QProcess::CrashExit);
    Keeper next(folder.path());
    const QString file = next.drafts.interrupted();
    ASSERT_FALSE(file.isEmpty());
    ASSERT_TRUE(next.document.open(file));
    EXPECT_EQ(next.document.estate().name, "Before the kill");
    EXPECT_TRUE(next.document.isDraft());
}

} // namespace
} // namespace vidette::tests

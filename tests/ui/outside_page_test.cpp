// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera_edits.h"
#include "estate/row_codes.h"
#include "store/database.h"
#include "store/outside_edits.h"
#include "ui/main_window.h"
#include "ui/outside_words.h"
#include "ui/pages/outside_page.h"
#include "ui/shop.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

/// The window with a project of the shop in which another program raised the first camera and renamed it,
/// and added a site.
class OutsideChanges : public testing::Test {
  protected:
    void SetUp() override {
        ui::Document shop;
        ASSERT_TRUE(shop.open(shopFile()));
        ASSERT_TRUE(shop.saveAs(m_path));
        m_before = shop.estate();
        changeOutside("UPDATE camera SET height = 9 WHERE code = 'C1'; UPDATE camera SET height = 9.5, model "
                      "= 'By hand' WHERE code = 'C1'; INSERT INTO site (code, name) VALUES ('M9', 'Gate')");
        m_window.resize(1280, 800);
        m_window.show();
        ASSERT_TRUE(m_window.openFile(m_path));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window.document().outsideEdits().empty(); }, 20000));
    }
    void changeOutside(const char* sql) {
        auto other = store::Database::open(m_path.toStdString(), store::Database::Mode::ReadWrite);
        ASSERT_TRUE(other && other->trustSchema());
        ASSERT_TRUE(other->execute(sql));
    }
    ui::OutsidePage& page() { return *m_window.findChild<ui::OutsidePage*>(); }
    QAbstractButton* button(const char* name) {
        return m_window.findChild<QAbstractButton*>(QLatin1String(name));
    }
    void look() {
        button("lookOutside")->click();
        m_window.findChild<QLineEdit*>(QStringLiteral("outsideLogin"))->setText(QStringLiteral("anna"));
    }
    void choose(const char* code) {
        for (const auto& change : changes())
            if (change.code == code) page().table().choose(change.id);
    }
    std::vector<ui::OutsideChange> changes() {
        return ui::outsideChanges(m_window.document().estate(), m_window.document().outsideEdits());
    }
    const estate::Camera& camera() { return *estate::rowNamed(m_window.document().estate().cameras, "C1"); }

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("p.vidette.gpkg"));
    estate::Estate m_before;
    ui::MainWindow m_window;
};

TEST_F(OutsideChanges, AreSaidAboveThePageWithoutStandingInTheWay) {
    EXPECT_TRUE(button("lookOutside")->isVisible());
    EXPECT_FALSE(page().isVisible());
    look();
    EXPECT_TRUE(page().isVisible());
    EXPECT_FALSE(button("lookOutside")->isVisible());
    EXPECT_EQ(page().table().shownRows(), 2);
}

TEST_F(OutsideChanges, AreToldByObjectWithOldAndNewValues) {
    const auto all = changes();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(ui::titleOf(all[0]), QStringLiteral("Camera C1"));
    EXPECT_EQ(all[0].kind, ui::OutsideKind::Changed);
    const auto& before = *estate::rowNamed(m_before.cameras, "C1");
    const QString height = QLocale().toString(before.height.value, 'g', 10);
    ASSERT_EQ(all[0].fields.size(), 2U);
    EXPECT_EQ(all[0].fields[0], (ui::OutsideField{QStringLiteral("Height"), height + QStringLiteral(" m"),
                                                  QLocale().toString(9.5) + QStringLiteral(" m")}));
    EXPECT_EQ(all[1].kind, ui::OutsideKind::Added);
    EXPECT_EQ(ui::titleOf(all[1]), QStringLiteral("Site M9"));
}

TEST_F(OutsideChanges, OneIsTakenBack_TheOtherWaits) {
    look();
    choose("C1");
    button("takeBackOutside")->click();
    EXPECT_NE(camera().height.value, 9.5);
    EXPECT_EQ(page().table().shownRows(), 1);
    EXPECT_EQ(store::openOutsideEdits(m_path.toStdString())->size(), 1U);
    ui::Document again;
    ASSERT_TRUE(again.open(m_path));
    EXPECT_EQ(again.estate(), m_window.document().estate());
}

TEST_F(OutsideChanges, TakenBackIsOneStepOfUndo) {
    look();
    button("takeBackAllOutside")->click();
    EXPECT_EQ(m_window.document().estate().sites, m_before.sites);
    m_window.document().undoStack().undo();
    EXPECT_EQ(camera().height.value, 9.5);
    EXPECT_EQ(m_window.document().kept(), ui::Document::Kept::Saved);
    m_window.document().undoStack().redo();
    EXPECT_NE(camera().height.value, 9.5);
    EXPECT_EQ(m_window.document().kept(), ui::Document::Kept::Saved);
}

TEST_F(OutsideChanges, AllAreKept_TheNoticeGoes) {
    look();
    button("keepAllOutside")->click();
    EXPECT_EQ(camera().height.value, 9.5);
    EXPECT_TRUE(m_window.document().outsideEdits().empty());
    EXPECT_EQ(m_window.document().undoStack().count(), 0);
    m_window.actions().find(QStringLiteral("place.plan"))->trigger();
    EXPECT_FALSE(button("lookOutside")->isVisible());
}

TEST_F(OutsideChanges, NobodyNamed_NothingCanBeDecided) {
    button("lookOutside")->click();
    choose("C1");
    EXPECT_FALSE(button("keepOutside")->isEnabled());
    EXPECT_FALSE(button("takeBackAllOutside")->isEnabled());
}

TEST_F(OutsideChanges, ChangedAgainInTheWindow_AreRefusedAndStay) {
    look();
    auto next = camera();
    next.height = base::Metres(4);
    ASSERT_TRUE(m_window.document().commit(estate::replaceCamera(m_window.document().estate(), next),
                                           QStringLiteral("Lower")));
    QSignalSpy refused(&m_window.document(), &ui::Document::refused);
    choose("C1");
    button("takeBackOutside")->click();
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(camera().height.value, 4);
    EXPECT_EQ(changes().size(), 2U);
}

} // namespace
} // namespace vidette::tests

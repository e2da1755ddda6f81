// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/place_edits.h"
#include "estate/record_edits.h"
#include "ui/canvas/note_layer.h"
#include "ui/canvas/place_text.h"
#include "ui/gesture.h"
#include "ui/plan_view.h"

#include <QApplication>

namespace vidette::tests {
namespace {

/// Words and signs put onto the shop.
class Writing : public Gesture {
  protected:
    ui::PlaceText& entry() { return *canvas().findChild<ui::PlaceText*>(); }
    void write(geometry::Point where, const char* words) {
        tool("tool.text");
        click(at(where));
        ASSERT_TRUE(entry().isVisible());
        QTest::keyClicks(&entry(), QString::fromUtf8(words));
    }
    void enter(Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&entry(), Qt::Key_Return, keys); }
    const estate::Note& note() { return *document().estate().notes.begin(); }
    QPoint middleOf(const estate::Note& one) {
        return outlineOf(one, canvas().view()).boundingRect().center().toPoint();
    }
};

TEST_F(Writing, TypedInPlace_StandsOnThePlan) {
    write({3, 4}, "Till");
    enter();
    ASSERT_EQ(document().estate().notes.size(), 1U);
    EXPECT_EQ(note().text, "Till");
    EXPECT_NEAR(std::get<geometry::Point>(note().place).x, 3, 0.05);
    EXPECT_TRUE(m_window.selection().contains(note().id));
    EXPECT_EQ(steps(), 1);
    EXPECT_FALSE(entry().isVisible());
}

TEST_F(Writing, ShiftEnter_BeginsAnotherLine_EscGivesUp) {
    write({3, 4}, "one");
    enter(Qt::ShiftModifier);
    QTest::keyClicks(&entry(), QStringLiteral("two"));
    enter();
    EXPECT_EQ(note().text, "one\ntwo");
    write({3, 6}, "never");
    QTest::keyClick(&entry(), Qt::Key_Escape);
    EXPECT_EQ(document().estate().notes.size(), 1U);
}

TEST_F(Writing, NothingTyped_IsNoText) {
    write({3, 4}, "  ");
    enter();
    EXPECT_TRUE(document().estate().notes.empty());
    EXPECT_EQ(steps(), 0);
}

TEST_F(Writing, LettersOfTools_AreLettersWhileOneTypes) {
    write({3, 4}, "VWSZ");
    enter();
    EXPECT_EQ(note().text, "VWSZ");
}

TEST_F(Writing, AClickElsewhere_IsDone) {
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    write({3, 4}, "Store");
    canvas().setFocus(Qt::MouseFocusReason);
    ASSERT_EQ(document().estate().notes.size(), 1U);
    EXPECT_EQ(note().text, "Store");
}

TEST_F(Writing, DoubleClickWithTheHand_EditsTheWords) {
    write({3, 4}, "Till");
    enter();
    tool("tool.select");
    doubleClick(middleOf(note()));
    ASSERT_TRUE(entry().isVisible());
    EXPECT_EQ(entry().toPlainText(), QStringLiteral("Till"));
    QTest::keyClicks(&entry(), QStringLiteral("Desk"));
    enter();
    EXPECT_EQ(note().text, "Desk");
    document().undoStack().undo();
    EXPECT_EQ(note().text, "Till");
}

TEST_F(Writing, WordsAreDraggedAndNudged_AndTurnedByKeys) {
    write({3, 4}, "Till");
    enter();
    tool("tool.select");
    const geometry::Point before = std::get<geometry::Point>(note().place);
    const QPoint from = middleOf(note());
    drag(from, from + QPoint(50, 0), Qt::AltModifier);
    const geometry::Point after = std::get<geometry::Point>(note().place);
    EXPECT_NEAR(after.x - before.x, canvas().view().toMetres(50), 1e-6);
    key(Qt::Key_BracketRight);
    EXPECT_NEAR(note().rotation, 1, 1e-9);
}

TEST_F(Writing, WordsAndSigns_AreCopiedAndRemoved) {
    write({3, 4}, "Till");
    enter();
    tool("edit.copy");
    tool("edit.paste");
    EXPECT_EQ(document().estate().notes.size(), 2U);
    tool("edit.remove");
    EXPECT_EQ(document().estate().notes.size(), 1U);
}

TEST_F(Writing, LargerLetters_CoverMoreOfThePlan) {
    estate::Note one;
    one.text = "Till";
    one.place = geometry::Point{1, 1};
    const auto box = [&] { return outlineOf(one, canvas().view()).boundingRect(); };
    const double before = box().width();
    one.size *= 2;
    EXPECT_NEAR(box().width() / before, 2, 0.2);
    one.sizeUnit = "point";
    one.size = 12;
    EXPECT_EQ(letterHeight(one, canvas().view()), 12);
    one.rotation = 90;
    EXPECT_GT(box().height(), box().width());
}

class Signs : public Writing {};

TEST_F(Signs, AClick_HangsASignOfTheOnlySite) {
    const estate::Site site{estate::SiteId::fresh(), "S1", "Shop", "shop"};
    ASSERT_TRUE(document().commit(estate::addSite(document().estate(), site), {}));
    const auto before = document().estate().sites.size();
    tool("tool.sign");
    click(at({2, 6}));
    ASSERT_EQ(document().estate().signs.size(), 1U);
    const auto& sign = *document().estate().signs.begin();
    EXPECT_EQ(sign.site.isNull(), before != 1);
    EXPECT_FALSE(sign.placedOn);
    EXPECT_TRUE(m_window.selection().contains(sign.id));
    tool("tool.select");
    m_window.selection().clear();
    click(at(std::get<geometry::Point>(sign.place)));
    EXPECT_TRUE(m_window.selection().contains(sign.id));
}

} // namespace
} // namespace vidette::tests

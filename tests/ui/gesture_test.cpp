// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/camera_layer.h"
#include "ui/gesture.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

TEST_F(Gesture, DragOfACamera_IsOneUndoStep) {
    const estate::Estate before = document().estate();
    drag(at(camera("C4").at), at({4.0, 4.8}));
    EXPECT_EQ(steps(), 1);
    EXPECT_NEAR(camera("C4").at.x, 4.0, 0.06);
    EXPECT_NEAR(camera("C4").at.y, 4.8, 0.06);
    document().undoStack().undo();
    EXPECT_EQ(document().estate(), before);
}

TEST_F(Gesture, WhileDragging_TheViewFollowsAndNothingIsCommitted) {
    const double before = *m_window.coverage().result()->coveredFraction;
    const QPoint from = at(camera("C4").at);
    press(from);
    move(at({6, 4}));
    move(at({3, 1}));
    // On a slow machine the totals follow first, the whole result when the camera is let go.
    const auto follows = [&] { return *m_window.coverage().totals()->coveredFraction != before; };
    EXPECT_TRUE(QTest::qWaitFor(follows, 20000));
    EXPECT_EQ(steps(), 0);
    release(at({3, 1}));
    EXPECT_EQ(steps(), 1);
}

TEST_F(Gesture, EscWhileDragging_Restores) {
    const estate::Estate before = document().estate();
    press(at(camera("C4").at));
    move(at({5, 4}));
    move(at({3, 1}));
    key(Qt::Key_Escape);
    EXPECT_EQ(document().shown(), before);
    release(at({3, 1}));
    EXPECT_EQ(document().estate(), before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(Gesture, AimHandle_TurnsTheCamera_ShiftInSteps) {
    click(at(camera("C4").at));
    ASSERT_NE(m_window.selection().camera(), nullptr);
    const auto aim = ui::handlesOf(camera("C4"), canvas().view()).aim.toPoint();
    const geometry::Point place = camera("C4").at;
    drag(aim, at(place + geometry::Point{-3, -1.1}));
    EXPECT_NEAR(camera("C4").pan.degrees(), 180 + std::atan2(3, 1.1) * 180 / 3.14159265358979, 1);
    EXPECT_EQ(camera("C4").at, place);
    const auto again = ui::handlesOf(camera("C4"), canvas().view()).aim.toPoint();
    drag(again, at(place + geometry::Point{-3, -2.6}), Qt::ShiftModifier);
    EXPECT_EQ(camera("C4").pan.degrees(), 225);
}

TEST_F(Gesture, NumberTypedWhileTurning_SetsItExactly) {
    click(at(camera("C4").at));
    const auto aim = ui::handlesOf(camera("C4"), canvas().view()).aim.toPoint();
    press(aim);
    move(aim + QPoint(20, 30));
    for (const Qt::Key digit : {Qt::Key_2, Qt::Key_0, Qt::Key_7}) key(digit);
    release(aim + QPoint(20, 30));
    EXPECT_EQ(camera("C4").pan.degrees(), 207);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Gesture, SquareHandle_SetsTheFieldOfView) {
    click(at(camera("C4").at));
    const auto left = ui::handlesOf(camera("C4"), canvas().view()).left.toPoint();
    drag(left, at(camera("C4").at + geometry::Point{-1, -3}));
    EXPECT_NEAR(camera("C4").hfov->degrees(), 2 * (45 - std::atan2(1, 3) * 180 / 3.14159265358979), 2);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Gesture, KeysMoveAndTurnTheChosenCamera_AsOneStepEach) {
    click(at(camera("C4").at));
    const geometry::Point before = camera("C4").at;
    const double pan = camera("C4").pan.degrees();
    for (int i = 0; i < 3; ++i) key(Qt::Key_Left);
    EXPECT_NEAR(camera("C4").at.x, before.x - 0.15, 1e-9);
    EXPECT_EQ(steps(), 1);
    for (int i = 0; i < 5; ++i) key(Qt::Key_BracketRight);
    EXPECT_NEAR(camera("C4").pan.degrees(), pan + 5, 1e-9);
    EXPECT_EQ(steps(), 2);
}

TEST_F(Gesture, ClickOnTheFloor_ChoosesTheRoom) {
    click(at({5.5, 3.0}));
    ASSERT_NE(m_window.selection().zone(), nullptr);
    EXPECT_EQ(m_window.selection().zone()->code, "Z1");
    EXPECT_EQ(steps(), 0);
}

TEST_F(Gesture, WhenTheMouseHasLeft_NothingLiesUnderItAnyMore) {
    QSignalSpy hints(&canvas(), &ui::Canvas::hintChanged);
    hover(at(camera("C4").at));
    ASSERT_FALSE(hints.isEmpty());
    EXPECT_TRUE(hints.last().front().toString().contains(QStringLiteral("C4")));
    QEvent gone(QEvent::Leave);
    QApplication::sendEvent(&canvas(), &gone);
    EXPECT_FALSE(hints.last().front().toString().contains(QStringLiteral("C4")));
}

TEST_F(Gesture, MiddleButton_PansTheView) {
    const auto before = canvas().view();
    QTest::mousePress(&canvas(), Qt::MiddleButton, {}, at({5.5, 3.0}));
    move(at({5.5, 3.0}) + QPoint(60, 0));
    QTest::mouseRelease(&canvas(), Qt::MiddleButton, {}, at({5.5, 3.0}) + QPoint(60, 0));
    EXPECT_NE(canvas().view(), before);
    EXPECT_TRUE(m_window.selection().empty());
}

TEST_F(Gesture, CameraTool_HangsAndAimsOneCamera) {
    tool("tool.camera");
    drag(at({3.0, 7.5}), at({3.0, 6.5}));
    ASSERT_EQ(document().estate().cameras.size(), 5U);
    EXPECT_NEAR(camera("C5").pan.degrees(), 180, 1);
    EXPECT_EQ(camera("C5").status, estate::CameraStatus::Proposed);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Gesture, WallTool_DrawsAWallOfTheTypedLength) {
    const auto walls = document().estate().obstacles.size();
    tool("tool.wall");
    click(at({1.5, 7.0}));
    move(at({3.3, 7.0}), Qt::ShiftModifier);
    for (const Qt::Key digit : {Qt::Key_2, Qt::Key_Period, Qt::Key_5}) {
        QTest::keyClick(&canvas(),
                        digit == Qt::Key_Period ? '.' : static_cast<char>('0' + (digit - Qt::Key_0)));
    }
    key(Qt::Key_Return);
    ASSERT_EQ(document().estate().obstacles.size(), walls + 1);
    for (const auto& obstacle : document().estate().obstacles) {
        if (obstacle.code.front() != 'O') continue;
        EXPECT_NEAR(geometry::length(obstacle.sheets.front()), 2.5, 1e-6);
    }
    key(Qt::Key_Escape);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Gesture, ShelfTool_DrawsARectangle) {
    const auto before = document().estate().obstacles.size();
    tool("tool.shelf");
    drag(at({1.0, 6.5}), at({3.0, 7.5}));
    ASSERT_EQ(document().estate().obstacles.size(), before + 1);
    ASSERT_NE(m_window.selection().obstacle(), nullptr);
    EXPECT_NEAR(geometry::area(m_window.selection().obstacle()->solids), 2.0, 0.2);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Gesture, ZoneTool_ClosesCornersWithEnter) {
    const auto before = document().estate().zones.size();
    tool("tool.zone");
    click(at({7.5, 6.5}));
    click(at({9.5, 6.5}));
    click(at({9.5, 8.5}));
    key(Qt::Key_Return);
    EXPECT_EQ(document().estate().zones.size(), before + 1);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Gesture, DeleteAndDuplicate_WorkOnTheChosenRow) {
    click(at(camera("C2").at));
    tool("edit.duplicate");
    EXPECT_EQ(document().estate().cameras.size(), 5U);
    tool("edit.remove");
    EXPECT_EQ(document().estate().cameras.size(), 4U);
    EXPECT_TRUE(m_window.selection().empty());
}

TEST_F(Gesture, Wheel_ZoomsToTheCursor) {
    const QPointF spot(300, 200);
    const geometry::Point under = canvas().view().toPlan(spot);
    QWheelEvent event(spot, canvas().mapToGlobal(spot), {}, QPoint(0, 240), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    const double scale = canvas().view().scale();
    QApplication::sendEvent(&canvas(), &event);
    EXPECT_GT(canvas().view().scale(), scale);
    EXPECT_NEAR(canvas().view().toPlan(spot).x, under.x, 1e-9);
    EXPECT_NEAR(canvas().view().toPlan(spot).y, under.y, 1e-9);
}

} // namespace
} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/chosen_edits.h"
#include "ui/canvas/selection_frame.h"
#include "ui/gesture.h"
#include "ui/panels/camera_form.h"
#include "ui/plan_edits.h"
#include "ui/plan_page.h"

#include <QClipboard>
#include <QGuiApplication>

namespace vidette::tests {
namespace {

class ChoosingMany : public Gesture {
  protected:
    ui::Selection& selection() { return m_window.selection(); }
    ui::PlanEdits& edits() { return m_window.plan().edits(); }
    ui::SelectionFrame frame() {
        return *ui::frameOf(document().estate(), canvas().view(), selection().items());
    }
    const estate::Obstacle& shelf() { return *rowNamed(document().estate().obstacles, "S1"); }
    void chooseCameras(std::initializer_list<const char*> codes) {
        ui::Items items;
        for (const char* code : codes) items.push_back(camera(code).id);
        selection().set(items);
    }
};

TEST_F(ChoosingMany, ShiftClick_AddsAndTakesAway) {
    click(at(camera("C2").at));
    click(at(camera("C4").at), Qt::ShiftModifier);
    EXPECT_EQ(chosen(), 2U);
    EXPECT_EQ(selection().camera(), nullptr);
    click(at(camera("C2").at), Qt::ShiftModifier);
    ASSERT_NE(selection().camera(), nullptr);
    EXPECT_EQ(selection().camera()->code, "C4");
}

TEST_F(ChoosingMany, BandToTheRight_TakesWhatLiesInside_ToTheLeftWhatItTouches) {
    const QPoint low = at({1.2, 1.7});
    const QPoint high = at({4.0, 2.9}); // the right end of the shelf S1 stays out
    drag(low, high);
    EXPECT_FALSE(selection().contains(shelf().id));
    drag(high, low);
    EXPECT_TRUE(selection().contains(shelf().id));
    selection().clear();
    drag(low, at({5.2, 2.9}));
    EXPECT_TRUE(selection().contains(shelf().id));
    EXPECT_EQ(steps(), 0);
}

TEST_F(ChoosingMany, EscDuringABand_ChoosesNothing) {
    press(at({1.2, 1.7}));
    move(at({5.2, 2.9}));
    key(Qt::Key_Escape);
    release(at({5.2, 2.9}));
    EXPECT_TRUE(selection().empty());
}

TEST_F(ChoosingMany, SelectAllAndAlike_TakeWhatTheySay) {
    tool("edit.choose-all");
    const auto& estate = document().estate();
    EXPECT_EQ(chosen(), estate::allPlaces(estate).size() - estate.streets.size());
    click(at(camera("C2").at));
    tool("edit.choose-alike");
    EXPECT_EQ(chosen(), estate.cameras.size());
    EXPECT_EQ(selection().rows(estate.cameras).size(), estate.cameras.size());
}

TEST_F(ChoosingMany, DragOfOneOfThem_MovesAllInOneStep) {
    chooseCameras({"C2", "C4"});
    const geometry::Point first = camera("C2").at;
    const geometry::Point second = camera("C4").at;
    drag(at(second), at(second + geometry::Point{-1, -0.5}), Qt::AltModifier);
    const geometry::Point way = camera("C4").at - second;
    EXPECT_NEAR(way.x, -1, 0.05);
    EXPECT_NEAR(camera("C2").at.x - first.x, way.x, 1e-9);
    EXPECT_NEAR(camera("C2").at.y - first.y, way.y, 1e-9);
    EXPECT_EQ(steps(), 1);
}

TEST_F(ChoosingMany, ArrowKeys_MoveAllAndMergeIntoOneStep) {
    chooseCameras({"C2", "C4"});
    const double before = camera("C2").at.x;
    for (int i = 0; i < 4; ++i) key(Qt::Key_Right);
    EXPECT_NEAR(camera("C2").at.x, before + 0.2, 1e-9);
    EXPECT_EQ(steps(), 1);
    chooseCameras({"C1", "C4"});
    key(Qt::Key_Right);
    EXPECT_EQ(steps(), 2);
}

TEST_F(ChoosingMany, CornerOfTheFrame_ScalesByATypedFactor) {
    selection().set(shelf().id);
    const QPoint corner = frame().corners[2].toPoint();
    press(corner);
    move(corner + QPoint(30, -30));
    type("2");
    release(corner + QPoint(30, -30));
    const auto box = estate::boundsOf(shelf());
    EXPECT_NEAR(box.high.x - box.low.x, 6.8, 1e-9);
    EXPECT_NEAR(box.high.y - box.low.y, 1.4, 1e-9);
    EXPECT_NEAR(box.low.x, 1.4, 1e-9);
    EXPECT_EQ(steps(), 1);
}

TEST_F(ChoosingMany, CornerOfTheFrame_TakesTypedSides) {
    selection().set(shelf().id);
    const QPoint corner = frame().corners[0].toPoint();
    press(corner);
    move(corner + QPoint(-30, 30));
    type("3x0.5");
    release(corner + QPoint(-30, 30));
    const auto box = estate::boundsOf(shelf());
    EXPECT_NEAR(box.high.x - box.low.x, 3, 1e-9);
    EXPECT_NEAR(box.high.y - box.low.y, 0.5, 1e-9);
}

TEST_F(ChoosingMany, RoundHandle_TurnsByATypedAngle) {
    chooseCameras({"C2", "C4"});
    const double pan = camera("C2").pan.degrees();
    const QPoint handle = frame().turn.toPoint();
    press(handle);
    move(handle + QPoint(40, 10));
    type("90");
    release(handle + QPoint(40, 10));
    EXPECT_NEAR(std::remainder(camera("C2").pan.degrees() - pan - 90, 360), 0, 1e-6);
    EXPECT_EQ(steps(), 1);
}

TEST_F(ChoosingMany, CornerOfAShelf_IsDraggedInsertedAndRemoved) {
    selection().set(shelf().id);
    drag(at({4.8, 2.6}), at({5.0, 2.9}), Qt::AltModifier);
    EXPECT_EQ(steps(), 1);
    EXPECT_NEAR(estate::boundsOf(shelf()).high.x, 5.0, 0.03);
    doubleClick(at({3.0, 1.9}));
    EXPECT_EQ(shelf().solids.front().outer.size(), 5U);
    hover(at({3.0, 1.9}));
    tool("edit.remove");
    EXPECT_EQ(shelf().solids.front().outer.size(), 4U);
    EXPECT_EQ(steps(), 3);
}

TEST_F(ChoosingMany, CornerDraggedAcrossTheOutline_IsRefusedWithAReason) {
    selection().set(shelf().id);
    QString said;
    QObject::connect(&document(), &ui::Document::refused, [&](const QString& words) { said = words; });
    drag(at({1.4, 1.9}), at({5.6, 2.3}), Qt::AltModifier);
    EXPECT_EQ(steps(), 0);
    EXPECT_TRUE(said.contains(QStringLiteral("crosses")));
}

TEST_F(ChoosingMany, FieldOfTheForm_SetsItForAllInOneStep) {
    chooseCameras({"C1", "C2", "C3", "C4"});
    auto* form = m_window.findChild<ui::CameraForm*>();
    ui::NumberField* height = nullptr;
    for (auto* field : form->findChildren<ui::NumberField*>()) {
        if (field->accessibleName() == QStringLiteral("Pan")) height = field;
    }
    ASSERT_NE(height, nullptr);
    EXPECT_EQ(height->text(), QStringLiteral("–"));
    height->setFocus();
    height->selectAll();
    QTest::keyClicks(height, QStringLiteral("33"));
    QTest::keyClick(height, Qt::Key_Return);
    for (const auto& row : document().estate().cameras) EXPECT_EQ(row.pan.degrees(), 33);
    EXPECT_EQ(steps(), 1);
    EXPECT_TRUE(height->text().startsWith(QStringLiteral("33")));
}

TEST_F(ChoosingMany, ThousandCameras_AreEditedInOneStep) {
    const auto copies =
        estate::copyRows(document().estate(), {camera("C4").id}, estate::gridOf(25, 40, {0.01, 0.01}));
    ASSERT_TRUE(copies);
    document().commit(copies->estate, QStringLiteral("many"));
    selection().set(copies->rows);
    EXPECT_EQ(chosen(), 999U);
    edits().turn(10);
    EXPECT_EQ(steps(), 2);
    document().undoStack().undo();
    EXPECT_EQ(document().estate(), copies->estate);
}

TEST_F(ChoosingMany, CopyAndPaste_AddsRowsWithNewCodesAndChoosesThem) {
    selection().set({camera("C2").id, shelf().id});
    tool("edit.copy");
    tool("edit.paste");
    EXPECT_EQ(document().estate().cameras.size(), 5U);
    EXPECT_EQ(chosen(), 2U);
    EXPECT_FALSE(selection().contains(shelf().id));
    EXPECT_EQ(steps(), 1);
}

TEST_F(ChoosingMany, PasteIntoAnotherProject_StandsInTheMiddleOfTheView) {
    chooseCameras({"C2"});
    tool("edit.cut");
    EXPECT_EQ(document().estate().cameras.size(), 3U);
    ui::Document other;
    ui::Selection otherSelection(other);
    ui::PlanView otherView(other);
    ui::PlanEdits otherEdits(other, otherSelection, otherView);
    otherEdits.paste({{100, 100}, {120, 140}});
    ASSERT_EQ(other.estate().cameras.size(), 1U);
    EXPECT_NEAR(other.estate().cameras.begin()->at.x, 110, 1e-9);
    EXPECT_NEAR(other.estate().cameras.begin()->at.y, 120, 1e-9);
}

TEST_F(ChoosingMany, WordsOnTheClipboard_AreToldAndPasteNothing) {
    QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
    tool("edit.paste");
    EXPECT_EQ(steps(), 0);
}

TEST(ChoiceField, BeginsWithItsFirstChoice_AndShowsADashForSeveral) {
    ui::ChoiceField field(QStringLiteral("Copies"), nullptr);
    field.addItems({QStringLiteral("In rows"), QStringLiteral("Along a line")});
    EXPECT_EQ(field.currentIndex(), 0);
    field.showMixed();
    EXPECT_EQ(field.currentIndex(), -1);
    EXPECT_EQ(field.placeholderText(), QStringLiteral("–"));
    field.show(1);
    EXPECT_EQ(field.currentText(), QStringLiteral("Along a line"));
}

TEST_F(ChoosingMany, AlignMirrorAndArray_AreOneStepEach) {
    chooseCameras({"C1", "C2", "C3"});
    edits().align(estate::Alignment::Top);
    EXPECT_EQ(camera("C1").at.y, camera("C2").at.y);
    edits().distribute(estate::Axis::Across);
    edits().mirror(estate::Axis::Up);
    edits().arrayGrid(2, 2, {1, 1});
    EXPECT_EQ(document().estate().cameras.size(), 13U);
    EXPECT_EQ(steps(), 4);
}

} // namespace
} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_analysis.h"
#include "analysis/level_view.h"
#include "estate/camera_edits.h"
#include "estate/level_rows.h"
#include "estate/place_edits.h"
#include "ui/canvas/ground.h"
#include "ui/gesture.h"
#include "ui/panels/layers_tab.h"
#include "ui/panels/levels_panel.h"
#include "ui/plan_edits.h"
#include "ui/plan_page.h"
#include "ui/plan_view.h"

#include <QLineEdit>

namespace vidette::tests {
namespace {

using geometry::Point;

geometry::Polygons square(Point low, double side) {
    return {{{low, {low.x + side, low.y}, {low.x + side, low.y + side}, {low.x, low.y + side}}, {}}};
}

/// Two buildings on a map. A has a ground floor and a first floor with a zone and a camera each, B only a
/// ground floor; one camera hangs outside.
struct Campus {
    Campus() {
        estate = *estate::addSite(*estate::addSite({}, a), b);
        for (const auto& level : {ground, first, hall}) estate = *estate::addLevel(estate, level);
        add("Z0", {0, 0}, ground.id, 90);
        add("Z1", {0, 0}, first.id, 40);
        add("ZB", {30, 0}, hall.id, 90);
        camera("out", {20, 5}, {}, 90);
    }
    void add(const char* code, Point low, estate::LevelId level, double field) {
        estate::Zone zone;
        zone.id = estate::ZoneId::named(code);
        zone.code = code;
        zone.area = square(low, 10);
        zone.level = level;
        estate = *estate::addZone(estate, zone);
        camera((std::string("C") + code).c_str(), low + Point{0.5, 0.5}, level, field);
    }
    void camera(const std::string& code, Point at, estate::LevelId level, double field) {
        estate::Camera row;
        row.id = estate::CameraId::named(code);
        row.code = code;
        row.at = at;
        row.pan = base::Angle::degrees(45);
        row.hfov = base::Angle::degrees(field);
        row.imageWidth = 2592;
        row.imageHeight = 1944;
        row.height = base::Metres(2.6);
        row.range = base::Metres(12);
        row.level = level;
        estate = *estate::addCamera(estate, row);
    }

    const estate::Site a{estate::SiteId::named("A"), "A", "Main building", "school"};
    const estate::Site b{estate::SiteId::named("B"), "B", "Gym", "school"};
    const estate::Level ground{estate::LevelId::named("A0"), a.id, "Ground floor", 0, {}};
    const estate::Level first{estate::LevelId::named("A1"), a.id, "First floor", 1, base::Metres(3)};
    const estate::Level hall{estate::LevelId::named("B0"), b.id, "Hall", 0, {}};
    estate::Estate estate;
};

class CampusWindow : public Gesture {
  protected:
    void SetUp() override {
        m_window.resize(1440, 900);
        m_window.show();
        document().begin(m_campus.estate, {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return m_window.coverage().result() && m_window.coverage().settled(); }, 20000));
    }
    ui::PlanView& view() { return m_window.view(); }
    std::string shownCameras() {
        std::string codes;
        for (const auto& row : view().places().estate().cameras) codes += row.code + " ";
        return codes;
    }
    bool isShown(const char* code) { return shownCameras().find(code) != std::string::npos; }
    /// As `vidette coverage --level NAME` counts.
    double countedAs(const std::vector<std::string>& names) {
        const auto choice = analysis::levelsNamed(m_campus.estate, names);
        return analysis::coverage(analysis::onLevels(document().estate(), *choice),
                                  m_window.coverage().options(), base::Task())
            ->coveredArea;
    }
    double shownFigure() { return m_window.coverage().result()->coveredArea; }

    const Campus m_campus;
};

TEST_F(CampusWindow, OpensOnTheGroundFloorOfEachBuilding) {
    EXPECT_TRUE(isShown("CZ0") && isShown("CZB") && isShown("out"));
    EXPECT_FALSE(isShown("CZ1"));
    EXPECT_TRUE(view().level().isNull()); // of two buildings none is guessed
}

TEST_F(CampusWindow, CountsTheSameAsTheCommandLine_OnEveryLevel) {
    EXPECT_NEAR(shownFigure(), countedAs({}), 1e-9);
    view().setLevel(m_campus.first.id);
    settle();
    EXPECT_NEAR(shownFigure(), countedAs({"First floor"}), 1e-9);
    EXPECT_NE(countedAs({}), countedAs({"First floor"}));
    view().setOthers(ui::PlanView::Others::Alike);
    settle();
    const auto all = analysis::coverage(document().estate(), m_window.coverage().options(), base::Task());
    EXPECT_NEAR(shownFigure(), all->coveredArea, 1e-9);
}

TEST_F(CampusWindow, WhatIsBlind_LiesInAZoneOfTheLevelLookedAt) {
    EXPECT_EQ(m_window.coverage().places().zoneAt({5, 5})->code, "Z0");
    view().setLevel(m_campus.first.id);
    settle();
    EXPECT_EQ(m_window.coverage().places().zoneAt({5, 5})->code, "Z1");
}

TEST_F(CampusWindow, PageUpAndDown_GoThroughTheFloorsOfABuilding) {
    view().setLevel(m_campus.ground.id);
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    canvas().setFocus();
    key(Qt::Key_PageUp);
    EXPECT_EQ(view().level(), m_campus.first.id);
    key(Qt::Key_PageUp);
    EXPECT_EQ(view().level(), m_campus.first.id);
    key(Qt::Key_PageDown);
    EXPECT_EQ(view().level(), m_campus.ground.id);
    EXPECT_TRUE(isShown("CZB"));
}

TEST_F(CampusWindow, WhatIsDrawn_StandsOnTheLevelDrawnOn) {
    view().setLevel(m_campus.first.id);
    tool("tool.demand");
    click(at({14, 6}));
    const auto& demands = document().estate().demands;
    ASSERT_EQ(demands.size(), 1U);
    EXPECT_EQ(demands.begin()->level, m_campus.first.id);
    tool("tool.building");
    drag(at({22, 0.5}), at({27, 4}));
    ASSERT_EQ(document().estate().obstacles.size(), 1U);
    EXPECT_TRUE(document().estate().obstacles.begin()->level.isNull()); // the outside of all floors
}

TEST_F(CampusWindow, MouseLeavesOtherLevelsAlone) {
    click(at({0.5, 0.5}));
    ASSERT_NE(m_window.selection().camera(), nullptr);
    EXPECT_EQ(m_window.selection().camera()->code, "CZ0");
    view().setLevel(m_campus.first.id);
    EXPECT_TRUE(m_window.selection().empty());
    click(at({0.5, 0.5}));
    ASSERT_NE(m_window.selection().camera(), nullptr);
    EXPECT_EQ(m_window.selection().camera()->code, "CZ1");
}

TEST_F(CampusWindow, OtherLevels_AreFaintHiddenOrAlike) {
    EXPECT_EQ(view().below().estate().cameras.size(), 1U);
    view().setOthers(ui::PlanView::Others::Hidden);
    EXPECT_TRUE(view().below().bounds().empty());
    view().setOthers(ui::PlanView::Others::Alike);
    EXPECT_TRUE(isShown("CZ0") && isShown("CZ1"));
}

TEST_F(CampusWindow, WhatStandsOnAnotherLevel_IsPaintedFaintly) {
    estate::Obstacle shelf;
    shelf.id = estate::ObstacleId::fresh();
    shelf.kind = "shelf";
    shelf.solids = square({14, 6}, 2);
    shelf.level = m_campus.first.id;
    ASSERT_TRUE(document().commit(estate::addObstacle(document().estate(), shelf), {}));
    const auto colour = [&] {
        const ui::Frame frame{canvas().view(), QSizeF(canvas().size()), 1};
        const auto image = ui::paintedGround(canvas().content(ui::lightTheme()), frame, false, base::Task());
        return image.pixelColor(at({14.8, 6.5}));
    };
    const QColor faint = colour();
    view().setOthers(ui::PlanView::Others::Hidden);
    const QColor hidden = colour();
    view().setLevel(m_campus.first.id);
    const QColor whole = colour();
    EXPECT_LT(faint.blue(), hidden.blue());
    EXPECT_LT(whole.blue(), faint.blue());
}

TEST_F(CampusWindow, ChosenRows_MoveToAnotherLevelAsOneStep) {
    m_window.selection().set(ui::Items{estate::CameraId::named("CZ0"), estate::ZoneId::named("Z0")});
    view().setLevel(m_campus.first.id);
    EXPECT_TRUE(m_window.selection().empty());
    view().setLevel(m_campus.ground.id);
    m_window.selection().set(ui::Items{estate::CameraId::named("CZ0"), estate::ZoneId::named("Z0")});
    view().setLevel({}); // still looks at the ground floor
    EXPECT_EQ(chosen(), 2U);
    tool("level.move");
    EXPECT_TRUE(camera("CZ0").level.isNull());
    EXPECT_EQ(steps(), 1);
}

TEST_F(CampusWindow, Pasted_ComesOntoTheLevelDrawnOn) {
    view().setLevel(m_campus.ground.id);
    m_window.selection().set(estate::CameraId::named("CZ0"));
    tool("edit.copy");
    view().setLevel(m_campus.first.id);
    tool("edit.paste");
    ASSERT_NE(m_window.selection().camera(), nullptr);
    EXPECT_EQ(m_window.selection().camera()->level, m_campus.first.id);
}

TEST_F(CampusWindow, SelectAll_TakesOnlyWhatIsLookedAt) {
    tool("edit.choose-all");
    EXPECT_TRUE(m_window.selection().contains(estate::CameraId::named("CZ0")));
    EXPECT_FALSE(m_window.selection().contains(estate::CameraId::named("CZ1")));
}

TEST_F(CampusWindow, AGoalOnAnotherLevel_IsShownThere) {
    m_window.showGoal({QStringLiteral("plan"), estate::CameraId::named("CZ1"), {{0, 0}, {1, 1}}, {}});
    EXPECT_EQ(view().level(), m_campus.first.id);
    ASSERT_NE(m_window.selection().camera(), nullptr);
}

TEST_F(CampusWindow, ALevelThatIsRemoved_IsNoLongerLookedAt) {
    view().setLevel(m_campus.first.id);
    document().commit(estate::removeLevelWithRows(document().estate(), m_campus.first.id), {});
    EXPECT_TRUE(isShown("CZ0"));
    document().undoStack().undo();
    EXPECT_EQ(document().estate(), m_campus.estate);
}

class LevelList : public CampusWindow {
  protected:
    void SetUp() override {
        CampusWindow::SetUp();
        tool("view.layers");
    }
    ui::LevelsPanel& panel() { return m_window.plan().layersTab().levels(); }
    QAbstractButton& button(const char* name) {
        return *panel().findChild<QAbstractButton*>(QLatin1String(name));
    }
};

TEST_F(LevelList, AddsALevelAboveTheHighestOfTheSameBuilding) {
    view().setLevel(m_campus.ground.id);
    button("addLevel").click();
    const auto* added = document().estate().levels.find(view().level());
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->site, m_campus.a.id);
    EXPECT_EQ(added->order, 2);
    EXPECT_DOUBLE_EQ(added->elevation.value, 6);
    auto* name = panel().findChild<QLineEdit*>(QStringLiteral("levelName"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Attic"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(document().estate().levels.find(view().level())->name, "Attic");
}

TEST_F(LevelList, RemovalOfAUsedLevel_AsksWhatBecomesOfItsRows) {
    view().setLevel(m_campus.first.id);
    button("removeLevel").click();
    EXPECT_EQ(document().estate().levels.size(), 3U); // nothing before it is answered
    ASSERT_TRUE(button("keepRows").isVisible());
    button("keepRows").click(); // every level stands first in the list
    EXPECT_EQ(document().estate().levels.size(), 2U);
    EXPECT_TRUE(camera("CZ1").level.isNull());
    document().undoStack().undo();
    view().setLevel(m_campus.first.id);
    button("removeLevel").click();
    button("removeRows").click();
    EXPECT_EQ(rowNamed(document().estate().cameras, "CZ1"), nullptr);
}

TEST(PlanViewOfOneBuilding, DrawsOnItsGroundFloorFromTheBeginning) {
    Campus campus;
    auto estate = *estate::removeLevelWithRows(campus.estate, campus.hall.id);
    ui::Document document;
    ui::PlanView view(document);
    document.begin(estate, {});
    EXPECT_EQ(view.level(), campus.ground.id);
    EXPECT_EQ(view.places().estate().cameras.size(), 2U); // of the ground floor, and the one outside
}

TEST(PlanViewWithoutLevels, SharesTheRowsOfTheDocument) {
    Campus campus;
    estate::Estate estate;
    estate.cameras = campus.estate.cameras;
    ui::Document document;
    ui::PlanView view(document);
    document.begin(estate, {});
    EXPECT_EQ(&*view.places().estate().cameras.begin(), &*document.estate().cameras.begin());
    EXPECT_EQ(view.levels(), analysis::LevelChoice{});
}

} // namespace
} // namespace vidette::tests

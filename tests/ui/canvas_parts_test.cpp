// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/brushes.h"
#include "ui/canvas/camera_layer.h"
#include "ui/canvas/hit_test.h"
#include "ui/canvas/label_place.h"
#include "ui/canvas/room_title.h"
#include "ui/canvas/snap.h"
#include "ui/shop.h"
#include "ui/tools/typed_number.h"

#include <QKeyEvent>
#include <QPixmap>
#include <QWidget>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::tests {
namespace {

estate::Estate shop() {
    ui::Document document;
    EXPECT_TRUE(document.open(shopFile()));
    return document.estate();
}

ui::ViewTransform shopView(const estate::Estate& estate) {
    ui::ViewTransform view;
    view.fit(estate::boundsOf(estate), {0, 0, 1000, 800});
    return view;
}

RC_GTEST_PROP(ViewTransform, ThereAndBack_IsTheSamePoint, ()) {
    ui::ViewTransform view;
    view.fit({{-3, 2}, {17, 9}}, {30, 30, 840, 640});
    view.zoom({*rc::gen::inRange(0, 900) * 1.0, 100}, *rc::gen::inRange(1, 40) * 0.1);
    const geometry::Point p{*rc::gen::inRange(-5000, 5000) * 0.01, *rc::gen::inRange(-5000, 5000) * 0.01};
    const geometry::Point back = view.toPlan(view.toScreen(p));
    RC_ASSERT(std::abs(back.x - p.x) < 1e-9);
    RC_ASSERT(std::abs(back.y - p.y) < 1e-9);
}

TEST(ViewTransform, UpOnThePlan_IsUpOnTheScreen) {
    ui::ViewTransform view;
    EXPECT_LT(view.toScreen({0, 5}).y(), view.toScreen({0, 0}).y());
    EXPECT_GT(view.toScreen({5, 0}).x(), view.toScreen({0, 0}).x());
}

TEST(HitTest, CameraBeatsWallAndZone) {
    const auto estate = shop();
    const auto view = shopView(estate);
    const auto id = idOf(estate, "C4");
    const ui::Hit hit = ui::hitTest(ui::Places(estate), view, {}, view.toScreen(estate.cameras.find(id)->at));
    EXPECT_EQ(hit.item, ui::Item(id));
    EXPECT_EQ(hit.grip, ui::Grip::Body);
}

TEST(HitTest, HandleOfTheChosenCamera_BeatsWhatLiesBelow) {
    const auto estate = shop();
    const auto view = shopView(estate);
    const auto id = idOf(estate, "C4");
    const auto handles = ui::handlesOf(*estate.cameras.find(id), view);
    EXPECT_EQ(ui::hitTest(ui::Places(estate), view, {id}, handles.aim).grip, ui::Grip::Aim);
    EXPECT_EQ(ui::hitTest(ui::Places(estate), view, {id}, handles.left).grip, ui::Grip::FieldLeft);
    EXPECT_NE(ui::hitTest(ui::Places(estate), view, {}, handles.aim).grip, ui::Grip::Aim);
}

TEST(HitTest, OutsideEverything_IsNothing) {
    const auto estate = shop();
    const auto view = shopView(estate);
    EXPECT_EQ(ui::hitTest(ui::Places(estate), view, {}, view.toScreen({-20, -20})).grip, ui::Grip::None);
}

ui::SnapAsk askAt(geometry::Point wanted, double reach) {
    ui::SnapAsk ask;
    ask.wanted = wanted;
    ask.reach = reach;
    return ask;
}

TEST(Snap, CornerBeatsEdge_AndNothingIsCaughtWithoutReach) {
    const auto estate = shop();
    const auto corner = ui::snap(ui::Places(estate), askAt({1.45, 1.93}, 0.2));
    EXPECT_EQ(corner.by, ui::Caught::Corner);
    EXPECT_EQ(corner.at, (geometry::Point{1.4, 1.9}));
    const auto edge = ui::snap(ui::Places(estate), askAt({3.0, 1.93}, 0.1));
    EXPECT_EQ(edge.by, ui::Caught::Edge);
    EXPECT_NEAR(edge.at.y, 1.9, 1e-12);
    EXPECT_EQ(ui::snap(ui::Places(estate), askAt({3.0, 1.93}, 0)).by, ui::Caught::Nothing);
}

TEST(Snap, CameraInACorner_HangsOffBothWalls) {
    const auto caught = ui::snapCamera(ui::Places(shop()), askAt({0.04, 9.4}, 0.2));
    EXPECT_NEAR(caught.at.x, 0.05, 1e-9);
    EXPECT_NEAR(caught.at.y, 9.45, 1e-9);
}

TEST(LabelPlace, NameOfARoom_DoesNotStandOnAShelf) {
    const auto estate = shop();
    for (const auto& zone : estate.zones) {
        const geometry::Point at = ui::labelPlace(ui::Places(estate), zone, {});
        EXPECT_TRUE(geometry::contains(zone.area, at)) << zone.code;
        for (const auto& obstacle : estate.obstacles) EXPECT_FALSE(geometry::contains(obstacle.solids, at));
    }
}

TEST(LabelPlace, ZoneThatIsBlindAllOver_IsNamedBesideItsShelf) {
    estate::Zone zone;
    zone.area = {{{{0, 0}, {9, 0}, {9, 6}, {0, 6}}, {}}};
    estate::Obstacle shelf;
    shelf.id = estate::ObstacleId::named("S1");
    shelf.solids = {{{{3, 2.5}, {6, 2.5}, {6, 3.5}, {3, 3.5}}, {}}};
    estate::Estate estate;
    estate.obstacles = base::Table<estate::Obstacle>::of({shelf});
    const geometry::Box whole{{0, 0}, {9, 6}};
    const geometry::Point at = ui::labelPlace(ui::Places(estate), zone, {whole});
    EXPECT_TRUE(geometry::contains(zone.area, at));
    EXPECT_FALSE(geometry::contains(shelf.solids, at));
}

TEST(RoomTitle, StaysBetweenTheWallsOfItsRoom) {
    const QString name = QStringLiteral("Sales room, small");
    const auto wide = ui::fitted(name, {400, 100});
    EXPECT_EQ(wide.lines, QStringList{name});
    const double width = wide.width();
    const auto narrower = ui::fitted(name, {width - 10, 100});
    EXPECT_EQ(narrower.lines, (QStringList{QStringLiteral("Sales room,"), QStringLiteral("small")}));
    EXPECT_EQ(narrower.font, wide.font);
    EXPECT_LT(narrower.width(), width - 10);
    const auto low = ui::fitted(name, {width - 10, 45}); // two lines of the name are too high
    EXPECT_EQ(low.lines.size(), 1);
    EXPECT_LT(low.width(), width - 10);
}

TEST(RoomTitle, OfOneWord_IsSmallInANarrowRoom_AndStrongWhereNothingFits) {
    const QString name = QStringLiteral("Kitchenette");
    const auto strong = ui::fitted(name, {400, 100});
    const auto small = ui::fitted(name, {strong.width(), 100});
    EXPECT_EQ(small.lines, QStringList{name});
    EXPECT_LT(small.width(), strong.width() - 8);
    EXPECT_EQ(ui::fitted(name, {10, 10}).font, strong.font);
    EXPECT_EQ(ui::fitted({}, {100, 100}).lines.size(), 1);
}

TEST(PanTowards, NorthIsZero_EastIsNinety) {
    EXPECT_NEAR(ui::panTowards({0, 0}, {0, 1}), 0, 1e-12);
    EXPECT_NEAR(ui::panTowards({0, 0}, {1, 0}), 90, 1e-12);
    EXPECT_NEAR(ui::panTowards({0, 0}, {-1, 0}), 270, 1e-12);
}

TEST(TypedNumber, TwoSidesWithComma_AreTwoNumbers) {
    ui::TypedNumber typed;
    for (const char sign : std::string("3,4x0.7")) {
        EXPECT_TRUE(typed.take(QKeyEvent(QEvent::KeyPress, 0, {}, QString(QLatin1Char(sign)))));
    }
    EXPECT_EQ(typed.value(), 3.4);
    EXPECT_EQ(typed.second(), 0.7);
    EXPECT_FALSE(typed.take(QKeyEvent(QEvent::KeyPress, Qt::Key_V, {}, QStringLiteral("v"))));
}

/// Blind from corner to corner, 100 × 100 points.
class BlindGround final : public QWidget {
  public:
    BlindGround() { setFixedSize(100, 100); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QPainterPath whole;
        whole.addRect(rect());
        ui::fillBlind(painter, whole, ui::lightTheme());
    }
};

TEST(Hatching, ReachesTheFarCornerOnFineScreensToo) {
    for (const int ratio : {1, 2, 3}) {
        QPixmap picture(100 * ratio, 100 * ratio);
        picture.setDevicePixelRatio(ratio);
        BlindGround().render(&picture);
        const QImage image = picture.toImage();
        const QRgb line = ui::lightTheme().blind.rgb();
        int hatched = 0; // in the lower right quarter, away from the outline
        for (int y = 55 * ratio; y < 95 * ratio; ++y)
            for (int x = 55 * ratio; x < 95 * ratio; ++x) hatched += image.pixel(x, y) == line;
        EXPECT_GT(hatched, 40 * ratio * ratio) << ratio;
    }
}

} // namespace
} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ground.h"

#include "ui/canvas/speckle.h"
#include "ui/canvas/visible_path.h"
#include "ui/city.h"

#include <QTest>

#include <cmath>
#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

using ui::Frame;
using ui::Ground;

ui::GroundContent contentOf(const estate::Estate& estate) {
    ui::GroundContent content;
    content.places.follow(estate);
    content.theme = ui::lightTheme();
    return content;
}

Frame frameOf(const geometry::Box& box) {
    Frame frame;
    frame.size = {400, 300};
    frame.view.fit(box, {0, 0, 400, 300});
    return frame;
}

QImage shown(Ground& ground, const ui::GroundContent& content, const Frame& frame) {
    QImage image(frame.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    ground.paint(painter, content, frame);
    return image;
}

bool settles(Ground& ground, const ui::GroundContent& content, const Frame& frame) {
    return QTest::qWaitFor([&] { return shown(ground, content, frame), ground.finished(); }, 20000);
}

TEST(Ground, FewFigures_ArePaintedAtOnce) {
    Ground ground;
    const auto content = contentOf(cityOf(5));
    const Frame frame = frameOf(content.places.bounds());
    EXPECT_EQ(shown(ground, content, frame), paintedGround(content, frame, false, base::Task()));
    EXPECT_TRUE(ground.finished());
}

TEST(Ground, ManyFigures_AreThereALittleLater) {
    Ground ground;
    const auto content = contentOf(cityOf(60));
    const Frame frame = frameOf(content.places.bounds());
    shown(ground, content, frame);
    EXPECT_FALSE(ground.finished());
    EXPECT_EQ(ground.known(), 0);
    ASSERT_TRUE(settles(ground, content, frame));
    EXPECT_EQ(ground.known(), 1);
    EXPECT_EQ(shown(ground, content, frame), paintedGround(content, frame, false, base::Task()));
}

TEST(Ground, WhileTheViewMoves_TheKeptPictureMovesAlong) {
    Ground ground;
    const auto content = contentOf(cityOf(60));
    Frame frame = frameOf(content.places.bounds());
    ASSERT_TRUE(settles(ground, content, frame));
    const QImage before = shown(ground, content, frame);
    frame.view.pan({30, 20});
    const QImage after = shown(ground, content, frame);
    EXPECT_EQ(ground.known(), 1);
    EXPECT_EQ(after.copy(30, 20, 370, 280), before.copy(0, 0, 370, 280));
}

TEST(Ground, AfterAChange_TheOldPictureServesUntilTheNewOneIsThere) {
    Ground ground;
    const Frame frame = frameOf(contentOf(cityOf(60)).places.bounds());
    ASSERT_TRUE(settles(ground, contentOf(cityOf(60)), frame));
    ground.renew();
    const auto changed = contentOf(cityOf(50));
    shown(ground, changed, frame);
    EXPECT_FALSE(ground.finished());
    EXPECT_EQ(ground.known(), 1);
    ASSERT_TRUE(settles(ground, changed, frame));
    EXPECT_EQ(shown(ground, changed, frame), paintedGround(changed, frame, false, base::Task()));
}

TEST(Ground, SeenFromFar_NeighboursAreNotToldApart) {
    const auto content = contentOf(cityOf(100));
    Frame frame = frameOf(content.places.bounds());
    const std::size_t near = figuresIn(content, frame);
    frame.view.zoom({200, 150}, 0.03);
    EXPECT_EQ(near, 10000U);
    EXPECT_LT(figuresIn(content, frame), near / 5);
}

TEST(Speckle, CoversThePixelsByTheShareThatBoxesCover) {
    ui::Speckle speckle({4, 2}, 1);
    speckle.add({0, 0, 1, 1});
    speckle.add({1.5, 0, 1, 1});
    speckle.add({-10, -10, 10.25, 11.5});
    QImage image(4, 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    speckle.paint(painter, Qt::black);
    painter.end();
    EXPECT_EQ(qGray(image.pixel(0, 0)), 0);
    EXPECT_NEAR(qGray(image.pixel(1, 0)), 128, 2);
    EXPECT_NEAR(qGray(image.pixel(2, 0)), 128, 2);
    EXPECT_EQ(qGray(image.pixel(3, 0)), 255);
    EXPECT_NEAR(qGray(image.pixel(0, 1)), 255 - 255 * 0.25 * 0.5, 2);
}

TEST(VisiblePath, ADoorOfACity_IsCutOutsideThePicture) {
    const estate::Estate nothing;
    const auto content = contentOf(nothing);
    const Frame frame = frameOf({{0, 0}, {1, 1}});
    const base::Task task;
    const ui::Scene scene{content.places, nullptr, content.options, frame.view, content.theme,
                          frame.size,     task};
    const geometry::Ring far{{-90000, -90000}, {90000, -90000}, {90000, 90000}, {-90000, 90000}};
    const QPolygonF cut = visibleRing(scene, far);
    const QRectF picture(QPointF(0, 0), frame.size);
    EXPECT_TRUE(cut.boundingRect().contains(picture));
    EXPECT_TRUE(picture.adjusted(-100, -100, 100, 100).contains(cut.boundingRect()));
    EXPECT_EQ(visibleRing(scene, {{5e4, 5e4}, {6e4, 5e4}, {6e4, 6e4}}).size(), 0);
}

} // namespace
} // namespace vidette::tests

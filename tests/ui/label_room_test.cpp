// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/label_room.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace vidette::tests {
namespace {

using ui::LabelRoom;

TEST(LabelRoom, WhoAsksFirst_KeepsThePlaceAndTheNextOneMovesAside) {
    LabelRoom room({200, 100});
    const std::vector<QPointF> places{{50, 50}, {60, 50}, {150, 50}};
    EXPECT_EQ(room.place({40, 20}, places), QPointF(50, 50));
    EXPECT_EQ(room.place({40, 20}, places), QPointF(150, 50));
    EXPECT_EQ(room.place({40, 20}, places), std::nullopt);
}

TEST(LabelRoom, WhatIsNotWholeInThePicture_FindsNoRoom) {
    LabelRoom room({200, 100});
    EXPECT_FALSE(room.free({-1, 10, 20, 20}));
    EXPECT_FALSE(room.free({190, 10, 20, 20}));
    EXPECT_TRUE(room.free({180, 80, 20, 20}));
}

TEST(LabelRoom, ReservedSigns_AreKeptFreeEvenWhereTheyOverlap) {
    LabelRoom room({200, 100});
    room.reserve({10, 10, 30, 30});
    room.reserve({20, 20, 30, 30});
    EXPECT_FALSE(room.free({45, 45, 10, 10}));
    EXPECT_TRUE(room.free({51, 51, 10, 10}));
}

TEST(LabelRoom, SeveralBoxes_AreTakenTogetherOrNotAtAll) {
    LabelRoom room({200, 100});
    room.reserve({100, 40, 10, 10});
    EXPECT_FALSE(room.take({{60, 40, 10, 10}, {105, 45, 10, 10}}));
    EXPECT_TRUE(room.free({60, 40, 10, 10}));
}

TEST(LabelRoom, BoxesAlongAStreet_CoverItsWordsWhateverItsDirection) {
    for (const QLineF line : {QLineF(0, 0, 100, 0), QLineF(0, 0, 60, 80), QLineF(50, 90, 50, -10)}) {
        const auto boxes = ui::boxesAlong(line, 60, 12);
        for (double at = -29; at <= 29; at += 1) {
            const QPointF point = line.pointAt(0.5 + at / line.length());
            EXPECT_TRUE(std::any_of(boxes.begin(), boxes.end(), [&](const QRectF& box) {
                return box.contains(point);
            })) << at;
        }
    }
}

RC_GTEST_PROP(LabelRoom, NothingThatGotAPlace_TouchesAnother, ()) {
    LabelRoom room({640, 480});
    std::vector<QRectF> placed;
    const int count = *rc::gen::inRange(1, 60);
    for (int i = 0; i < count; ++i) {
        const QSizeF size(*rc::gen::inRange(5, 180), *rc::gen::inRange(5, 60));
        const QPointF middle(*rc::gen::inRange(-20, 660), *rc::gen::inRange(-20, 500));
        const auto at = room.place(size, {middle, middle + QPointF(0, 30), middle - QPointF(70, 0)});
        if (!at) continue;
        const QRectF box(*at - QPointF(size.width() / 2, size.height() / 2), size);
        RC_ASSERT(QRectF(0, 0, 640, 480).contains(box));
        for (const QRectF& other : placed) RC_ASSERT(!other.intersects(box));
        placed.push_back(box);
    }
}

} // namespace
} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/box_index.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>
#include <set>

namespace vidette::tests {
namespace {

using geometry::Box;
using geometry::BoxIndex;

Box anyBox() {
    const double x = *rc::gen::inRange(-500, 500);
    const double y = *rc::gen::inRange(-500, 500);
    return {{x, y}, {x + *rc::gen::inRange(0, 60), y + *rc::gen::inRange(0, 60)}};
}

std::vector<Box> anyBoxes() {
    std::vector<Box> boxes(static_cast<std::size_t>(*rc::gen::inRange(0, 400)));
    for (Box& box : boxes) box = anyBox();
    return boxes;
}

bool touch(const Box& a, const Box& b) {
    return std::max(a.low.x, b.low.x) <= std::min(a.high.x, b.high.x) &&
           std::max(a.low.y, b.low.y) <= std::min(a.high.y, b.high.y);
}

std::multiset<std::size_t> found(const BoxIndex& index, const Box& area) {
    std::multiset<std::size_t> result;
    index.visit(area, [&](std::size_t i) { result.insert(i); });
    return result;
}

RC_GTEST_PROP(BoxIndex, FindsWhatLookingAtEveryBoxFinds, ()) {
    const auto boxes = anyBoxes();
    const Box area = anyBox();
    std::multiset<std::size_t> expected;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (touch(boxes[i], area)) expected.insert(i);
    }
    RC_ASSERT(found(BoxIndex(boxes), area) == expected);
}

RC_GTEST_PROP(BoxIndex, MergedOnesAreCountedAndSmall, ()) {
    const auto boxes = anyBoxes();
    const double grain = *rc::gen::inRange(1, 2000);
    std::size_t count = 0;
    BoxIndex(boxes).visitCoarsely(
        {{-1000, -1000}, {1000, 1000}}, grain, [&](std::size_t) { ++count; },
        [&](const Box& box, std::size_t together) {
            RC_ASSERT(box.high.x - box.low.x < grain);
            RC_ASSERT(box.high.y - box.low.y < grain);
            count += together;
        });
    RC_ASSERT(count == boxes.size());
}

TEST(BoxIndex, Nothing_HasEmptyBoundsAndFindsNothing) {
    EXPECT_TRUE(BoxIndex().bounds().empty());
    EXPECT_TRUE(BoxIndex(std::vector<Box>{}).bounds().empty());
    EXPECT_TRUE(found(BoxIndex(), {{-1, -1}, {1, 1}}).empty());
}

TEST(BoxIndex, EmptyAndUndefinedBoxes_AreNeverFound) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const BoxIndex index({Box{}, {{nan, 0}, {1, 1}}, {{0, 0}, {infinity, 1}}, {{2, 2}, {2, 2}}});
    EXPECT_EQ(index.size(), 1U);
    EXPECT_EQ(found(index, {{-10, -10}, {10, 10}}), (std::multiset<std::size_t>{3}));
    EXPECT_EQ(index.bounds(), (Box{{2, 2}, {2, 2}}));
}

TEST(BoxIndex, ManyBoxesOnOnePlace_AreAllFound) {
    const BoxIndex index(std::vector<Box>(1000, Box{{5e6, 5e6}, {5e6, 5e6}}));
    EXPECT_EQ(found(index, {{5e6, 5e6}, {5e6, 5e6}}).size(), 1000U);
    EXPECT_TRUE(found(index, Box{}).empty());
}

} // namespace
} // namespace vidette::tests

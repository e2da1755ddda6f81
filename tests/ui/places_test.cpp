// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/places.h"

#include "estate/place_edits.h"
#include "ui/city.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace vidette::tests {
namespace {

using ui::Places;

std::multiset<std::string> codesIn(const Places& places, const geometry::Box& area) {
    std::multiset<std::string> codes;
    places.obstacles().visit(area, [&](const estate::Obstacle& row) { codes.insert(row.code); });
    return codes;
}

/// One edit of many: moved away, removed, or put back as it was.
estate::Estate edited(const estate::Estate& now, const estate::Estate& first, int step) {
    const auto id = building(step % 7, step / 7 % 7).id;
    base::Result<estate::Estate> next = now;
    if (step % 3 == 0) next = translateObstacle(now, id, {1.0 * step, -2.0 * step});
    if (step % 3 == 1) next = removeObstacle(now, id);
    if (step % 3 == 2) next = removeObstacle(now, id);
    if (step % 3 == 2 && !now.obstacles.find(id)) next = addObstacle(now, *first.obstacles.find(id));
    return next.value_or(now);
}

RC_GTEST_PROP(Places, AfterAnyEdits_FindWhatAFreshOneFinds, ()) {
    const estate::Estate first = cityOf(20);
    estate::Estate now = first;
    Places followed(first);
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 49));
    for (const int step : steps) {
        now = edited(now, first, step);
        followed.follow(now);
    }
    const double corner = *rc::gen::inRange(-100, 500);
    const geometry::Box area{{corner, corner - 50}, {corner + 200, corner + 100}};
    RC_ASSERT(codesIn(followed, area) == codesIn(Places(now), area));
}

TEST(Places, SoManyEditsThatItPacksAnew_FindTheSame) {
    estate::Estate now = cityOf(20);
    Places followed(now);
    for (int i = 0; i < 400; ++i) {
        now = *translateObstacle(now, building(i % 20, i / 20).id, {5, 5});
        followed.follow(now);
    }
    const geometry::Box area{{0, 0}, {200, 200}};
    EXPECT_EQ(codesIn(followed, area), codesIn(Places(now), area));
}

TEST(Places, ACopy_KeepsAnsweringForItsOwnVersion) {
    const estate::Estate first = cityOf(5);
    Places places(first);
    const Places copy = places;
    places.follow(*removeObstacle(first, building(2, 2).id));
    const geometry::Box around{{80, 80}, {81, 81}};
    EXPECT_EQ(codesIn(copy, around).size(), 1U);
    EXPECT_TRUE(codesIn(places, around).empty());
}

TEST(Places, NothingAtAll_HasEmptyBounds) {
    EXPECT_TRUE(Places().bounds().empty());
    EXPECT_TRUE(Places(estate::Estate{}).bounds().empty());
}

} // namespace
} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>
#include <unordered_set>

namespace vidette::base {
namespace {

using CameraId = Id<struct CameraTag>;
using ZoneId = Id<struct ZoneTag>;
static_assert(!std::is_convertible_v<CameraId, ZoneId>, "ids of two kinds do not mix");

int versionOf(const Uuid& uuid) {
    return static_cast<int>((uuid.high >> 12) & 0xF);
}
int variantOf(const Uuid& uuid) {
    return static_cast<int>(uuid.low >> 62);
}

TEST(Uuid, FreshOnesSortAsTheyWereMade) {
    Uuid before = newUuid();
    for (int i = 0; i < 20'000; ++i) {
        const Uuid next = newUuid();
        ASSERT_LT(before, next);
        before = next;
    }
}

TEST(Uuid, IsWrittenInFiveGroups) {
    EXPECT_EQ(toText(Uuid{0x018F3C2E00007ABCULL, 0x8123456789ABCDEFULL}),
              "018f3c2e-0000-7abc-8123-456789abcdef");
    EXPECT_EQ(toText(Uuid{}), "00000000-0000-0000-0000-000000000000");
}

TEST(Uuid, UpperCaseIsReadToo) {
    EXPECT_EQ(uuidFromText("018F3C2E-0000-7ABC-8123-456789ABCDEF"),
              (Uuid{0x018F3C2E00007ABCULL, 0x8123456789ABCDEFULL}));
}

TEST(Uuid, EverythingElseIsRefused) {
    for (const char* text : {"", "018f3c2e", "018f3c2e00007abc8123456789abcdef",
                             "018f3c2e-0000-7abc-8123-456789abcde", "018f3c2e-0000-7abc-8123-456789abcdef0",
                             "018f3c2e-0000-7abc-8123-456789abcdeg", "018f3c2e_0000-7abc-8123-456789abcdef",
                             "018f3c2e-0000-7abc-8123--56789abcdef", "{18f3c2e-0000-7abc-8123-456789abcde}"})
        EXPECT_EQ(uuidFromText(text), std::nullopt) << text;
}

RC_GTEST_PROP(Uuid, TextReadsBackUnchanged, (std::uint64_t high, std::uint64_t low)) {
    const Uuid uuid{high, low};
    RC_ASSERT(uuidFromText(toText(uuid)) == uuid);
}

/// RFC 9562 §5.7: version 7, variant 10, and the time in front.
TEST(Uuid, FreshOnesAreVersion7AndNeverRepeat) {
    std::set<Uuid> seen;
    for (int i = 0; i < 10000; ++i) {
        const Uuid uuid = newUuid();
        EXPECT_EQ(versionOf(uuid), 7);
        EXPECT_EQ(variantOf(uuid), 2);
        seen.insert(uuid);
    }
    EXPECT_EQ(seen.size(), 10000U);
}

TEST(Uuid, FreshOnesSortByTime) {
    const Uuid first = newUuid();
    Uuid later = newUuid();
    while (later.high >> 16 == first.high >> 16) later = newUuid();
    EXPECT_LT(first, later);
}

/// RFC 9562 §5.8: version 8 for ids made our own way.
TEST(Uuid, NamedOnesAreVersion8AndTheSameOnEveryMachine) {
    const Uuid uuid = uuidFromName("camera:C1");
    EXPECT_EQ(versionOf(uuid), 8);
    EXPECT_EQ(variantOf(uuid), 2);
    EXPECT_EQ(uuid, uuidFromName("camera:C1"));
    EXPECT_EQ(toText(uuid), "fafe7c10-efc5-8f54-88a9-f07ced399711");
}

TEST(Uuid, NamesOfACityDoNotCollide) {
    std::set<Uuid> seen;
    for (int i = 0; i < 200000; ++i) seen.insert(uuidFromName("camera:C" + std::to_string(i)));
    EXPECT_EQ(seen.size(), 200000U);
}

TEST(Id, FreshIsNotNullAndDefaultIs) {
    EXPECT_TRUE(CameraId().isNull());
    EXPECT_FALSE(CameraId::fresh().isNull());
    EXPECT_FALSE(CameraId::named("").isNull());
}

TEST(Id, TextIsThatOfItsUuid) {
    const auto id = CameraId::named("C1");
    EXPECT_EQ(id.text(), toText(uuidFromName("C1")));
}

TEST(Id, HashesTellIdsApart) {
    std::unordered_set<CameraId> ids;
    for (int i = 0; i < 1000; ++i) ids.insert(CameraId::named(std::to_string(i)));
    EXPECT_EQ(ids.size(), 1000U);
}

} // namespace
} // namespace vidette::base

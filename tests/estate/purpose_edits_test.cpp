// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/purpose_edits.h"

#include "estate/record_edits.h"
#include "support/backlog.h"
#include "support/put_rows.h"

#include <gtest/gtest.h>

// A further purpose of a camera in operation takes a request that was approved.
namespace vidette::estate {
namespace {

using support::must;
using support::on;
using support::with;

const Act kAct = on("2026-06-01");

/// C1 in operation for "order", and the processing "plates" that no camera serves.
Estate running() {
    Estate city = support::broughtTo("in_operation");
    Purpose plates;
    plates.code = "plates";
    plates.aim = "plates";
    city = with(city, plates);
    InfoSystem system;
    system.code = "IS-P";
    system.purpose = rowNamed(city.purposes, "plates")->id;
    return with(city, system);
}

Estate withPlates(const Estate& city) {
    CameraUse use;
    use.camera = city.cameras.begin()->id;
    use.system = rowNamed(city.infoSystems, "IS-P")->id;
    return with(city, use);
}

/// The state given to the request that requestWidening() opened, with the steps that lead there.
Estate decided(Estate city, const std::string& state) {
    const auto id = rowNamed(city.requests, "RQ-2026-2")->id;
    Transition step;
    step.request = id;
    step.from = "discussed";
    step.to = "approved";
    step.on = kAct.on;
    city = with(city, step);
    return must(changeRecord<Request>(city, id, [&](Request& row) { row.state = state; }));
}

TEST(Widening, IsAPurposeThatACameraInOperationDidNotHave) {
    const Estate city = running();
    const auto widening = wideningBy(city, withPlates(city), kAct.on);
    ASSERT_TRUE(widening);
    EXPECT_EQ(widening->purpose, rowNamed(city.purposes, "plates")->id);
    EXPECT_EQ(widening->cameras, std::vector{city.cameras.begin()->id});
    EXPECT_FALSE(wideningBy(city, city, kAct.on));
}

TEST(Widening, FirstPurposesAndCamerasToCome_AreNone) {
    Estate bare = running();
    bare.cameraUses = {};
    EXPECT_FALSE(wideningBy(bare, withPlates(bare), kAct.on));
    Estate proposed = running();
    Camera camera = *proposed.cameras.begin();
    camera.status = CameraStatus::Proposed;
    proposed.cameras = proposed.cameras.with(camera);
    EXPECT_FALSE(wideningBy(proposed, withPlates(proposed), kAct.on));
}

TEST(Widening, AProcessingThatChangesItsPurpose_WidensAllItsCameras) {
    const Estate city = running();
    const auto plates = rowNamed(city.purposes, "plates")->id;
    const auto next = must(changeRecord<InfoSystem>(city, city.cameraUses.begin()->system,
                                                    [&](InfoSystem& row) { row.purpose = plates; }));
    ASSERT_TRUE(wideningBy(city, next, kAct.on));
}

TEST(RequestWidening, OpensADraftThatNamesCameraAndPurpose) {
    const Estate city = running();
    const auto next = must(requestWidening(city, *wideningBy(city, withPlates(city), kAct.on), kAct));
    const Request* request = rowNamed(next.requests, "RQ-2026-2");
    ASSERT_NE(request, nullptr);
    EXPECT_EQ(request->state, "draft");
    EXPECT_EQ(request->kind, "purpose_change");
    EXPECT_EQ(request->title, "Purpose plates for C1");
    EXPECT_EQ(request->purpose, rowNamed(next.purposes, "plates")->id);
    EXPECT_EQ(next.requestCameras.size(), city.requestCameras.size() + 1);
    EXPECT_EQ(next.cameraUses.size(), city.cameraUses.size());
}

TEST(RequestWidening, AskedTwice_NamesTheRequestThatIsOpen) {
    const Estate city = running();
    const auto widening = *wideningBy(city, withPlates(city), kAct.on);
    const auto again = requestWidening(must(requestWidening(city, widening, kAct)), widening, kAct);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "needs_approval");
    EXPECT_NE(again.error().message.find("request RQ-2026-2"), std::string::npos);
}

TEST(RequestWidening, OnceApproved_ThePurposeIsFree) {
    const Estate city = running();
    const Estate asked = must(requestWidening(city, *wideningBy(city, withPlates(city), kAct.on), kAct));
    EXPECT_TRUE(wideningBy(asked, withPlates(asked), kAct.on)) << "a draft approves nothing";
    for (const char* state : {"approved", "in_operation", "evaluated"}) {
        const Estate free = decided(asked, state);
        EXPECT_FALSE(wideningBy(free, withPlates(free), kAct.on)) << state;
    }
    for (const char* state : {"withdrawn", "suspended"}) {
        const Estate held = decided(asked, state);
        EXPECT_TRUE(wideningBy(held, withPlates(held), kAct.on)) << state;
    }
}

} // namespace
} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/osm_cameras.h"

#include "base/text.h"
#include "estate/invariants.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace vidette::io {
namespace {

using estate::Camera;
using estate::CameraKind;
using Tags = std::map<std::string, std::string>;

constexpr const char* kFrame = "EPSG:32633";

OsmNode node(std::int64_t id, Tags tags) {
    tags["man_made"] = "surveillance";
    return {id, {15, 50}, std::move(tags)}; // on the meridian of the middle of zone 33: its north is true
}

Camera cameraOf(const OsmNode& one) {
    const auto read = camerasOfOsm({one}, kFrame, base::Task());
    EXPECT_TRUE(read) << base::describe(read.error());
    return read->value.front();
}

std::vector<OsmNode> nodesOf(const std::vector<Camera>& cameras, const std::string& frame) {
    estate::Estate estate;
    estate.crs = frame;
    for (const Camera& camera : cameras) estate.cameras = estate.cameras.with(camera);
    const auto nodes = osmNodesOf(estate, base::Task());
    EXPECT_TRUE(nodes) << base::describe(nodes.error());
    return nodes->value;
}

TEST(OsmCameras, TagsThatAreThere_AreTheCameras) {
    const Camera camera = cameraOf(node(7, {{"camera:type", "fixed"},
                                            {"camera:direction", "NNW"},
                                            {"camera:angle", "30"},
                                            {"height", "16'"},
                                            {"camera:mount", "wall"},
                                            {"operator", "M\u011bsto"},
                                            {"ref", "K12"}}));
    EXPECT_EQ(camera.code, "K12 node/7");
    EXPECT_EQ(camera.kind, CameraKind::Fixed);
    EXPECT_NEAR(camera.pan.degrees(), 337.5, 1e-6);
    EXPECT_EQ(camera.tilt->degrees(), 30);
    EXPECT_NEAR(camera.height.value, 4.8768, 1e-9);
    EXPECT_EQ(camera.mount, "wall");
    EXPECT_EQ(camera.owner, "M\u011bsto");
    EXPECT_EQ(camera.assumed, (std::vector<std::string>{"image_width", "image_height", "hfov"}));
}

TEST(OsmCameras, WhatIsNotSaid_IsAssumedAndNamed) {
    const Camera camera = cameraOf(node(7, {}));
    EXPECT_EQ(camera.code, "node/7");
    EXPECT_EQ(camera.height.value, 5);
    EXPECT_EQ(camera.tilt->degrees(), 15);
    EXPECT_EQ(camera.hfov->degrees(), 80);
    EXPECT_EQ(camera.imageWidth, 1920);
    const std::set<std::string> assumed(camera.assumed.begin(), camera.assumed.end());
    EXPECT_EQ(assumed, (std::set<std::string>{"kind", "image_width", "image_height", "height", "tilt", "pan",
                                              "hfov"}));
    EXPECT_TRUE(estate::checkCamera(camera));
    EXPECT_TRUE(estate::lensOf(camera));
}

TEST(OsmCameras, Kinds_FollowTheTags) {
    EXPECT_EQ(cameraOf(node(1, {{"camera:type", "panning"}})).kind, CameraKind::Ptz);
    EXPECT_EQ(cameraOf(node(1, {{"surveillance:type", "ALPR"}})).kind, CameraKind::Anpr);
    const Camera dome = cameraOf(node(1, {{"camera:type", "dome"}}));
    EXPECT_EQ(dome.kind, CameraKind::Fisheye);
    EXPECT_EQ(dome.projection, geometry::Projection::Equidistant);
    EXPECT_EQ(dome.tilt->degrees(), 90);
    EXPECT_EQ(dome.hfov->degrees(), 180);
}

TEST(OsmCameras, SeveralDirections_AreFurtherAims) {
    const Camera camera = cameraOf(node(1, {{"camera:direction", "80;200;320"}, {"camera:type", "fixed"}}));
    EXPECT_EQ(camera.kind, CameraKind::Multi);
    EXPECT_NEAR(camera.pan.degrees(), 80, 1e-6);
    ASSERT_EQ(camera.aims.size(), 2U);
    EXPECT_NEAR(camera.aims[1].pan.degrees(), 320, 1e-6);
    EXPECT_EQ(cameraOf(node(1, {{"direction", "80;200"}, {"camera:type", "panning"}})).kind, CameraKind::Ptz);
}

TEST(OsmCameras, RangesOfDirections_AreWidths) {
    const Camera fixed = cameraOf(node(1, {{"camera:direction", "120-240"}, {"camera:type", "fixed"}}));
    EXPECT_NEAR(fixed.pan.degrees(), 180, 1e-6);
    EXPECT_EQ(fixed.hfov->degrees(), 120);
    const Camera turning = cameraOf(node(1, {{"camera:direction", "350-20"}, {"camera:type", "panning"}}));
    EXPECT_NEAR(turning.pan.degrees(), 5, 1e-6);
    EXPECT_NEAR(turning.panRange->from.degrees(), 350, 1e-6);
    EXPECT_NEAR(turning.panRange->to.degrees(), 20, 1e-6);
    const Camera round = cameraOf(node(1, {{"camera:direction", "0-360"}, {"camera:type", "fixed"}}));
    EXPECT_EQ(round.projection, geometry::Projection::Equidistant);
    EXPECT_TRUE(estate::checkCamera(round));
}

TEST(OsmCameras, WhatIsNoCamera_IsPassedOver) {
    const OsmNode tower{2, {15, 50}, {{"man_made", "tower"}}};
    const auto read =
        camerasOfOsm({node(1, {{"surveillance:type", "guard"}}), tower, node(3, {})}, kFrame, base::Task());
    ASSERT_EQ(read->value.size(), 1U);
    EXPECT_EQ(read->value.front().code, "node/3");
}

TEST(OsmCameras, WarningsSayWhatWasNotUnderstoodLeftOutAndTwice) {
    const auto read = camerasOfOsm({node(1, {{"camera:direction", "forward"}, {"surveillance:zone", "town"}}),
                                    node(1, {{"note", "again"}})},
                                   kFrame, base::Task());
    ASSERT_EQ(read->value.size(), 1U);
    std::map<std::string, base::Warning> byCode;
    for (const auto& one : read->warnings) byCode[one.code] = one;
    EXPECT_EQ(byCode.at("not_understood").where, "node/1: camera:direction");
    EXPECT_NE(byCode.at("not_understood").message.find("'forward'"), std::string::npos);
    EXPECT_NE(byCode.at("left_out").message.find("surveillance:zone of 1"), std::string::npos);
    EXPECT_TRUE(byCode.contains("twice"));
    EXPECT_NE(byCode.at("assumed").message.find("pan of"), std::string::npos);
}

TEST(OsmCameras, FloorPlansAndCancelledWork_AreRefused) {
    EXPECT_EQ(camerasOfOsm({node(1, {})}, "", base::Task()).error().code, "frame_differs");
    EXPECT_EQ(osmNodesOf({}, base::Task()).error().code, "frame_differs");
    base::Task cancelled;
    cancelled.cancel();
    EXPECT_EQ(camerasOfOsm({node(1, {})}, kFrame, cancelled).error().code, "cancelled");
}

TEST(OsmCameras, PlannedAndRetiredCameras_AreNeverWritten) {
    std::vector<Camera> cameras;
    for (const auto status :
         {estate::CameraStatus::InOperation, estate::CameraStatus::Proposed, estate::CameraStatus::Retired}) {
        Camera camera = cameraOf(node(static_cast<int>(status) + 1, {{"ref", "X"}}));
        camera.status = status;
        cameras.push_back(camera);
    }
    const auto nodes = nodesOf(cameras, kFrame);
    ASSERT_EQ(nodes.size(), 1U);
    EXPECT_EQ(nodes.front().id, 1);
}

TEST(OsmCameras, AssumedValues_AreNotWritten) {
    const auto nodes = nodesOf({cameraOf(node(5, {}))}, kFrame);
    EXPECT_EQ(nodes.front().tags, (Tags{{"man_made", "surveillance"}, {"surveillance:type", "camera"}}));
}

TEST(OsmCameras, CamerasOfTheProject_BecomeNewNodesWithTheirCodeAsRef) {
    Camera own = cameraOf(node(5, {}));
    own.code = "C1";
    const auto nodes = nodesOf({own}, kFrame);
    EXPECT_EQ(nodes.front().id, -1);
    EXPECT_EQ(nodes.front().tags.at("ref"), "C1");
}

TEST(OsmCameras, Xml_EscapesEveryName) {
    OsmNode one = node(-1, {{"operator", "<A> & \"B\"\nC\x01"}});
    const std::string text = writeOsmXml({one, node(9, {})});
    EXPECT_NE(text.find("v=\"&lt;A&gt; &amp; &quot;B&quot; C\""), std::string::npos) << text;
    EXPECT_NE(text.find("<node id=\"9\" version=\"1\" lat=\"50.0000000\" lon=\"15.0000000\">"),
              std::string::npos);
    EXPECT_NE(text.find("upload=\"false\""), std::string::npos);
}

/// A node with any of the tags that the document keeps, written the short way.
OsmNode anyNode() {
    const auto maybe = [](Tags& tags, const char* key, std::vector<std::string> values) {
        const auto pick = *rc::gen::inRange<std::size_t>(0, values.size() + 1);
        if (pick < values.size()) tags[key] = values[pick];
    };
    Tags tags{{"man_made", "surveillance"}, {"surveillance:type", "camera"}};
    maybe(tags, "camera:type", {"fixed", "panning", "dome"});
    maybe(tags, "camera:mount", {"wall", "pole", "street_lamp"});
    maybe(tags, "operator", {"City of <X> & \"Y\"", "\u010cD"});
    maybe(tags, "ref", {"K1", "12 34", "node/"});
    maybe(tags, "height", {"3", "4.25", "12"});
    maybe(tags, "camera:angle", {"0", "-5", "45.5"});
    const int directions = *rc::gen::inRange(0, 4);
    std::vector<std::string> list;
    for (int i = 0; i < directions; ++i) list.push_back(base::toText(*rc::gen::inRange(0, 36000) / 100.0));
    if (!list.empty()) tags["camera:direction"] = base::join(list, ";");
    const double east = 12 + *rc::gen::inRange(1, 59999999) / 1e7;
    return {
        *rc::gen::inRange<std::int64_t>(1, 20000000000), {east, *rc::gen::inRange(1, 800000000) / 1e7}, tags};
}

RC_GTEST_PROP(OsmCameras, ThereAndBack_IsTheSameNode, ()) {
    const OsmNode before = anyNode();
    const auto read = camerasOfOsm({before}, kFrame, base::Task());
    RC_ASSERT(read.has_value());
    OsmNode after = nodesOf(read->value, kFrame).front();
    RC_ASSERT(std::abs(after.at.longitude - before.at.longitude) < 1.1e-7);
    RC_ASSERT(std::abs(after.at.latitude - before.at.latitude) < 1.1e-7);
    after.at = before.at;
    RC_ASSERT(after == before);
}

TEST(OsmCameras, FortyFourNodesOfBengaluru_ComeInAndGoOut) {
    const auto file = support::referenceFile("osm-surveillance-bengaluru/cameras_excerpt.csv");
    if (!file) GTEST_SKIP() << "no reference data";
    const auto nodes = readOsmCsv(support::readText(*file), "cameras_excerpt.csv");
    ASSERT_TRUE(nodes) << base::describe(nodes.error());
    const auto read = camerasOfOsm(*nodes, "EPSG:32643", base::Task());
    ASSERT_TRUE(read) << base::describe(read.error());
    EXPECT_EQ(read->value.size(), 44U);
    std::size_t directed = 0;
    for (const Camera& camera : read->value) {
        EXPECT_TRUE(estate::checkCamera(camera)) << camera.code;
        EXPECT_TRUE(estate::lensOf(camera)) << camera.code;
        directed += std::find(camera.assumed.begin(), camera.assumed.end(), "pan") == camera.assumed.end();
    }
    EXPECT_EQ(directed, 38U); // 37 with camera:direction, one with the older direction
    const auto back = nodesOf(read->value, "EPSG:32643");
    ASSERT_EQ(back.size(), 44U);
    std::map<std::int64_t, OsmNode> byId;
    for (const OsmNode& one : back) byId[one.id] = one;
    for (const OsmNode& one : *nodes) {
        ASSERT_TRUE(byId.contains(one.id)) << one.id;
        EXPECT_NEAR(byId[one.id].at.longitude, one.at.longitude, 1.1e-7);
        for (const char* tag : {"camera:direction", "camera:type", "camera:mount"}) {
            if (one.tags.contains(tag)) {
                EXPECT_EQ(byId[one.id].tags[tag], one.tags.at(tag)) << one.id;
            }
        }
    }
}

TEST(OsmCameras, ThreeCamerasOnOnePole_StayApart) {
    const auto file = support::referenceFile("osm-surveillance-bengaluru/cameras_excerpt.csv");
    if (!file) GTEST_SKIP() << "no reference data";
    const auto nodes = readOsmCsv(support::readText(*file), "cameras_excerpt.csv");
    const auto read = camerasOfOsm(*nodes, "EPSG:32643", base::Task());
    const auto north = Projector::to("EPSG:32643")->trueNorth({77.5925228, 13.1073212})->degrees();
    std::map<std::string, Camera> byCode;
    for (const Camera& camera : read->value) byCode[camera.code] = camera;
    const Camera& first = byCode.at("node/12265521644");
    EXPECT_NEAR(first.pan.degrees(), 213 + north, 1e-9);
    EXPECT_NEAR(byCode.at("node/12265521645").pan.degrees(), 332 + north, 1e-9);
    EXPECT_NEAR(byCode.at("node/12265521646").pan.degrees(), 106 + north, 1e-9);
    EXPECT_EQ(byCode.at("node/12265521645").at, first.at);
    EXPECT_NE(byCode.at("node/12265521645").id, first.id);
}

TEST(OsmCsv, BadRows_AreNamedWithTheColumn) {
    const auto errorOf = [](const char* text) {
        const auto read = readOsmCsv(text, "c.csv");
        return read ? std::string("read") : read.error().where + " | " + read.error().message;
    };
    EXPECT_EQ(errorOf("@id,@lat,@lon,camera:type\n1,50,15,dome\n"), "read");
    EXPECT_NE(errorOf("id,lat\n").find("no column lon"), std::string::npos);
    EXPECT_EQ(errorOf("id,lat,lon\n1,91,15\n").substr(0, 18), "c.csv: row 1: lat ");
    EXPECT_NE(errorOf("id,lat,lon\n1,50,east\n").find("'east'"), std::string::npos);
    EXPECT_NE(errorOf("id,lat,lon\nx,50,15\n").find("number of a node"), std::string::npos);
}

} // namespace
} // namespace vidette::io

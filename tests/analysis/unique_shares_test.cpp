// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/unique_shares.h"

#include "estate/camera_edits.h"

#include <gtest/gtest.h>

namespace vidette::analysis {
namespace {

using estate::Camera;
using estate::Estate;

Camera camera(const std::string& code, double x) {
    Camera one;
    one.id = estate::CameraId::named(code);
    one.code = code;
    one.at = {x, 0};
    one.height = base::Metres(4);
    one.hfov = base::Angle::degrees(90);
    one.range = base::Metres(30);
    return one;
}

std::map<estate::CameraId, double> shares(const std::vector<Camera>& cameras) {
    Estate city;
    for (const Camera& one : cameras) city = *estate::addCamera(city, one);
    const auto found = uniqueShares(city, *defaultCoverageOptions(), base::Task());
    EXPECT_TRUE(found) << (found ? "" : base::describe(found.error()));
    return found ? *found : std::map<estate::CameraId, double>{};
}

constexpr double kNearly = 1e-6;

TEST(UniqueShares, OneAloneSeesAllByItselfAndTwinsNothing) {
    EXPECT_NEAR(shares({camera("C1", 0)}).at(estate::CameraId::named("C1")), 1, kNearly);
    const auto twins = shares({camera("C1", 0), camera("C2", 0)});
    EXPECT_NEAR(twins.at(estate::CameraId::named("C1")), 0, kNearly);
    const auto apart = shares({camera("C1", 0), camera("C2", 500)});
    EXPECT_NEAR(apart.at(estate::CameraId::named("C2")), 1, kNearly);
}

TEST(UniqueShares, ProposedAndRetiredCamerasDoNotStandForOthers) {
    Camera proposed = camera("C2", 0);
    proposed.status = estate::CameraStatus::Proposed;
    const auto found = shares({camera("C1", 0), proposed});
    EXPECT_NEAR(found.at(estate::CameraId::named("C1")), 1, kNearly);
    EXPECT_FALSE(found.contains(proposed.id));
}

TEST(UniqueShares, ProposedPlaceWhereAnAssetHangsCounts) {
    Camera proposed = camera("C2", 0);
    proposed.status = estate::CameraStatus::Proposed;
    Estate city = *estate::addCamera({}, proposed);
    estate::Mounting mounting;
    mounting.id = estate::MountingId::named("M");
    mounting.camera = proposed.id;
    city.mountings = city.mountings.with(mounting);
    const auto found = uniqueShares(city, *defaultCoverageOptions(), base::Task());
    EXPECT_NEAR(found->at(proposed.id), 1, kNearly);
}

TEST(UniqueShares, PartOverlapLiesBetween) {
    const double share = shares({camera("C1", 0), camera("C2", 10)}).at(estate::CameraId::named("C1"));
    EXPECT_GT(share, 0.1);
    EXPECT_LT(share, 0.9);
}

TEST(UniqueShares, NoCamerasHaveNoShares) {
    EXPECT_TRUE(shares({}).empty());
}

} // namespace
} // namespace vidette::analysis

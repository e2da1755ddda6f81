// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/backlog_ranking.h"

#include "estate/camera_edits.h"
#include "estate/place_edits.h"
#include "estate/record_edits.h"
#include "support/backlog.h"

#include <gtest/gtest.h>

#include <numbers>

namespace vidette::analysis {
namespace {

using estate::Estate;

/// A square of 400 m to be watched; one camera stands in its middle and looks 50 m around.
class Backlog : public testing::Test {
  protected:
    void SetUp() override {
        estate::Zone zone;
        zone.id = estate::ZoneId::fresh();
        zone.area = {{{{-200, -200}, {200, -200}, {200, 200}, {-200, 200}}, {}}};
        m_city = *estate::addZone({}, zone);
        addCamera({0, 0}, 50, estate::CameraStatus::InOperation);
        estate::Purpose purpose;
        purpose.id = estate::PurposeId::fresh();
        m_city = *estate::putRecord(m_city, purpose);
        m_options.coverage = *defaultCoverageOptions();
        m_options.on = {2026, 6, 1};
    }

    estate::CameraId addCamera(geometry::Point at, double range, estate::CameraStatus status) {
        estate::Camera camera;
        camera.id = estate::CameraId::fresh();
        camera.at = at;
        camera.height = base::Metres(4);
        camera.hfov = base::Angle::degrees(360);
        camera.projection = geometry::Projection::Equidistant;
        camera.range = base::Metres(range);
        camera.status = status;
        m_city = *estate::addCamera(m_city, camera);
        return camera.id;
    }

    /// A registered request with a camera of this range there.
    std::string ask(geometry::Point at, double range) {
        estate::Request request;
        request.title = "Camera";
        request.place = at;
        request.applicantClass = "citizen";
        request.purpose = m_city.purposes.begin()->id;
        request.reason = "asked for";
        request.capex = 5'000'000;
        m_city = *estate::addRequest(m_city, request, support::on("2026-01-01"));
        const std::string number = "RQ-2026-" + std::to_string(m_city.requests.size());
        const auto id = estate::rowNamed(m_city.requests, number)->id;
        m_city = *estate::moveRequest(m_city, id, {"submitted", {}, ""}, support::on("2026-01-02"), {});
        m_city = *estate::moveRequest(m_city, id, {"registered", {{"duplicates_seen", "yes"}}, ""},
                                      support::on("2026-01-03"), {});
        estate::RequestCamera row;
        row.id = estate::RequestCameraId::fresh();
        row.request = id;
        row.camera = addCamera(at, range, estate::CameraStatus::Proposed);
        m_city = *estate::putRecord(m_city, row);
        return number;
    }

    double figure(const BacklogRanking& ranking, const std::string& metric, const std::string& number) const {
        for (const auto& one : ranking.figures)
            if (one.metric == metric && one.alternative == number) return one.computed;
        ADD_FAILURE() << metric << " of " << number;
        return -1;
    }

    Estate m_city;
    BacklogOptions m_options;
};

TEST_F(Backlog, AreaGainedAndOverlap_AreWhatOneCameraAddsToWhatStands) {
    const auto apart = ask({120, 0}, 30);
    const auto inside = ask({10, 0}, 20);
    const auto ranking = rankRequests(m_city, *usualBacklogProblem(), m_options, base::Task());
    ASSERT_TRUE(ranking) << base::describe(ranking.error());
    const double full = std::numbers::pi * (30 * 30 - 9); // lens 4 m up, plane at 1 m
    EXPECT_NEAR(figure(*ranking, "area_gained", apart), full, full * 0.01);
    EXPECT_NEAR(figure(*ranking, "overlap", apart), 0, 1e-9);
    EXPECT_NEAR(figure(*ranking, "area_gained", inside), 0, 1);
    EXPECT_NEAR(figure(*ranking, "overlap", inside), 1, 1e-3);
    EXPECT_EQ(ranking->ranking.ranking.front(), std::vector<std::string>{apart});
}

TEST_F(Backlog, RequestsDoNotTakeAreaFromEachOther) {
    const auto one = ask({120, 0}, 30);
    const auto two = ask({120, 0}, 30);
    const auto ranking = rankRequests(m_city, *usualBacklogProblem(), m_options, base::Task());
    EXPECT_NEAR(figure(*ranking, "area_gained", one), figure(*ranking, "area_gained", two), 1e-6);
    EXPECT_EQ(ranking->ranking.ranking.size(), 1U) << "alike in everything";
}

TEST_F(Backlog, FiguresAreThoseOfAWholeCoverage) {
    const auto number = ask({40, 10}, 35);
    const auto ranking = rankRequests(m_city, *usualBacklogProblem(), m_options, base::Task());
    Estate before = m_city;
    Estate after = m_city;
    for (const auto& camera : m_city.cameras) {
        if (camera.status != estate::CameraStatus::Proposed) continue;
        before.cameras = before.cameras.without(camera.id);
        estate::Camera built = camera;
        built.status = estate::CameraStatus::InOperation;
        after.cameras = after.cameras.with(built);
    }
    const double gained = coverage(after, m_options.coverage, base::Task())->coveredArea -
                          coverage(before, m_options.coverage, base::Task())->coveredArea;
    EXPECT_NEAR(figure(*ranking, "area_gained", number), gained, 1e-6);
}

TEST_F(Backlog, IncidentsCount_NearRecentAndTrueOnes) {
    const auto number = ask({120, 0}, 30);
    const auto happen = [&](geometry::Point at, base::Date on, bool isFalse) {
        estate::Incident row;
        row.id = estate::IncidentId::fresh();
        row.place = at;
        row.on = on;
        row.isFalse = isFalse;
        m_city = *estate::putRecord(m_city, row);
    };
    happen({120, 100}, {2026, 5, 1}, false);
    happen({120, 100.1}, {2026, 5, 1}, false);
    happen({120, 0}, {2024, 5, 31}, false);
    happen({120, 0}, {2024, 6, 1}, false);
    happen({120, 0}, {2026, 5, 1}, true);
    happen({120, 0}, {2026, 6, 2}, false);
    const auto ranking = rankRequests(m_city, *usualBacklogProblem(), m_options, base::Task());
    EXPECT_EQ(figure(*ranking, "incidents", number), 2);
    EXPECT_EQ(figure(*ranking, "age_days", number), 150);
    EXPECT_EQ(figure(*ranking, "cost", number), 50'000);
    EXPECT_EQ(figure(*ranking, "support", number), 1);
}

TEST_F(Backlog, WrittenValuesAndNamedRequests_AreKept) {
    const auto one = ask({120, 0}, 30);
    ask({-120, 0}, 30);
    mcda::Problem problem;
    problem.criteria = {{"V", "Visitors", "a day", mcda::Direction::Max, "", ""},
                        {"G", "Gain", "m²", mcda::Direction::Max, "", "area_gained"}};
    problem.alternatives = {{one, "", {{"V", {4000, "", ""}}}, ""},
                            {"RQ-2026-2", "", {{"V", {900, "", ""}}}, ""}};
    const auto ranking = rankRequests(m_city, problem, m_options, base::Task());
    ASSERT_TRUE(ranking) << base::describe(ranking.error());
    EXPECT_EQ(ranking->ranking.ranking.front().front(), one);
    EXPECT_EQ(ranking->figures.size(), 2U);
    problem.alternatives.front().id = "RQ-9";
    EXPECT_EQ(rankRequests(m_city, problem, m_options, base::Task()).error().code, "no_such_request");
}

TEST_F(Backlog, NothingToCompare_IsSaid) {
    const auto ranking = rankRequests(m_city, *usualBacklogProblem(), m_options, base::Task());
    ASSERT_FALSE(ranking);
    EXPECT_EQ(ranking.error().code, "no_requests");
    mcda::Problem problem;
    problem.criteria = {{"X", "", "", mcda::Direction::Max, "", "beauty"}};
    EXPECT_EQ(rankRequests(m_city, problem, m_options, base::Task()).error().code, "unknown_metric");
}

TEST_F(Backlog, SingleRequestWithoutACamera_IsRanked) {
    const auto number = ask({120, 0}, 30);
    m_city.requestCameras = {};
    const auto ranking = rankRequests(m_city, *usualBacklogProblem(), m_options, base::Task());
    ASSERT_TRUE(ranking) << base::describe(ranking.error());
    EXPECT_EQ(figure(*ranking, "area_gained", number), 0);
    EXPECT_EQ(figure(*ranking, "overlap", number), 0);
}

} // namespace
} // namespace vidette::analysis

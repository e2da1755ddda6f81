// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "support/coverage_run.h"
#include "support/random_plan.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

/// A session that is told of changed walls and buildings one by one, beside coverage() of the same plan.
namespace vidette {
namespace {

using geometry::Point;
using support::add;
using support::coverageOf;
using support::planeAt;
using support::rectangle;
using support::wall;

constexpr double kExact = 1e-9; // of the plan

double sizeOf(const analysis::CoverageResult& result) {
    double size = 1 + result.targetArea;
    for (const auto& camera : result.cameras) size = std::max(size, camera.area);
    return size;
}

bool areSame(const analysis::CoverageResult& a, const analysis::CoverageResult& b) {
    const double allowed = kExact * sizeOf(b);
    const auto same = [&](double x, double y) { return std::abs(x - y) <= allowed; };
    bool result = same(a.targetArea, b.targetArea) && same(a.coveredArea, b.coveredArea) &&
                  same(a.blindArea, b.blindArea) && a.warnings == b.warnings &&
                  a.facades.size() == b.facades.size();
    for (std::size_t i = 0; i < a.cameras.size(); ++i)
        result = result && same(a.cameras[i].area, b.cameras[i].area) &&
                 same(a.cameras[i].uniqueArea, b.cameras[i].uniqueArea);
    for (std::size_t i = 0; result && i < a.facades.size(); ++i) {
        result = a.facades[i].code == b.facades[i].code &&
                 std::abs(a.facades[i].seenLength - b.facades[i].seenLength) <= 1e-5;
    }
    return result;
}

/// A session beside answers from nothing.
class Following {
  public:
    explicit Following(double plane) : m_options(planeAt(plane)) {}

    analysis::CoverageResult tell(const estate::Estate& plan) {
        auto result = m_session.result(plan, m_options, base::Task());
        if (result) return *std::move(result);
        ADD_FAILURE() << base::describe(result.error());
        return {};
    }
    void expectSame(const estate::Estate& plan, const std::string& what) {
        EXPECT_TRUE(areSame(tell(plan), coverageOf(plan, m_options))) << what;
    }
    std::size_t viewsMade(const estate::Estate& plan) {
        const auto figures = m_session.figures(plan, m_options, base::Task());
        return figures ? figures->changed.size() : 0;
    }

  private:
    analysis::CoverageOptions m_options;
    analysis::CoverageSession m_session;
};

/// Two houses on a street, a camera on the façade of one of them, and one far away.
estate::Estate street(Point at) {
    const auto box = [&](double x0, double y0, double x1, double y1) {
        return rectangle(at.x + x0, at.y + y0, at.x + x1, at.y + y1);
    };
    estate::Estate plan;
    plan.crs = "EPSG:32633";
    add(plan, support::monitorZone("Z1", box(0, 0, 400, 100)));
    auto house = support::solid("B1", box(20, 20, 40, 40), 0, 12.0);
    house.kind = "house";
    add(plan, house);
    add(plan, support::solid("B2", box(60, 20, 80, 40), 0, 9.0));
    add(plan, support::wedge("C1", at + Point{30, 40}, 90, 150, 60));
    add(plan, support::wedge("C2", at + Point{45, 10}, 0, 90, 50));
    add(plan, support::wedge("C3", at + Point{350, 50}, 0, 90, 50));
    return plan;
}

estate::Estate with(estate::Estate plan, const estate::Obstacle& obstacle) {
    add(plan, obstacle);
    return plan;
}

estate::Estate without(estate::Estate plan, const std::string& code) {
    for (const auto& one : plan.obstacles) {
        if (one.code == code) return plan.obstacles = plan.obstacles.without(one.id), plan;
    }
    ADD_FAILURE() << "no obstacle " << code;
    return plan;
}

TEST(CoverageChange, AwkwardWallsThatComeAndGo_LeaveTheFiguresOfAFreshSession) {
    for (const Point at : {Point{0, 0}, Point{-743000, -1043500}}) {
        const auto line = [&](std::vector<Point> points) {
            geometry::translate(points, at);
            return wall("W", {points}, 10.0);
        };
        const auto plan = street(at);
        Following session(1);
        session.expectSame(plan, "to begin with");
        session.expectSame(with(plan, line({{60, 40}, {80, 40}})), "on top of a wall");
        session.expectSame(with(plan, line({{60, 60}, {60, 40}})), "ending on a corner");
        session.expectSame(with(plan, line({{30, 60}, {30, 40}})), "ending at a camera");
        session.expectSame(with(plan, line({{10, 25}, {90, 35}})), "through two houses");
        session.expectSame(with(plan, line({{50, 50}, {50, 50}})), "without length");
        session.expectSame(with(plan, line({{0, 0}, {100, 0}})), "on the edge of the zone");
        session.expectSame(with(plan, line({{-2000, 50}, {3e6, 50}})), "to a far place");
        session.expectSame(plan, "and nothing");
    }
}

TEST(CoverageChange, HouseUnderACameraOnItsFacade_ComesAndGoes) {
    const auto plan = street({0, 0});
    Following session(1);
    session.expectSame(plan, "to begin with");
    session.expectSame(without(plan, "B1"), "gone");
    session.expectSame(plan, "back");
    session.expectSame(with(plan, support::solid("B3", rectangle(25, 35, 45, 55), 0, 6.0)), "built over");
}

TEST(CoverageChange, UndoneChange_RestoresTheFigures) {
    const auto plan = street({0, 0});
    Following session(1);
    const auto before = session.tell(plan);
    for (int i = 0; i < 20; ++i)
        session.tell(with(plan, wall("W", {{{10, 50.0 + i}, {100, 30.0 + i}}}, 10.0)));
    EXPECT_TRUE(areSame(session.tell(plan), before));
}

TEST(CoverageChange, ViewsThatDoNotReachTheChange_AreKept) {
    const auto plan = street({0, 0});
    Following session(1);
    EXPECT_EQ(session.viewsMade(plan), 3U);
    EXPECT_EQ(session.viewsMade(with(plan, wall("W", {{{50, 45}, {55, 45}}}, 10.0))), 2U);
    EXPECT_EQ(session.viewsMade(plan), 2U);
}

/// In the dead zone below a camera it sees nothing, but what is built there hides what lies behind.
TEST(CoverageChange, WallInTheDeadZoneOfACamera_HidesWhatLiesBehind) {
    auto plan = support::squareRoom(40);
    add(plan, support::tilted("C1", {20, 1}, 6, 0, 20, 60, 30, 60));
    Following session(1);
    const auto open = session.tell(plan);
    const auto shut = with(plan, wall("W", {{{10, 2}, {30, 2}}}, 20.0));
    session.expectSame(shut, "a wall before the camera");
    EXPECT_GT(open.coveredArea, 10);
    EXPECT_LT(session.tell(shut).coveredArea, 1);
}

/// The same rows as other objects, as after reading a project again.
TEST(CoverageChange, EqualRowsOfAnotherReading_ChangeNothing) {
    auto plan = street({0, 0});
    Following session(1);
    const auto before = session.tell(plan);
    const auto again = [](auto& table) {
        std::vector<std::decay_t<decltype(*table.begin())>> rows(table.begin(), table.end());
        table = std::decay_t<decltype(table)>::of(std::move(rows));
    };
    again(plan.cameras);
    again(plan.zones);
    again(plan.obstacles);
    EXPECT_EQ(session.viewsMade(plan), 0U);
    EXPECT_EQ(session.tell(plan), before);
}

/// A building of the city moved, turned about, raised, taken away or added.
estate::Estate changed(const estate::Estate& city, int step) {
    auto next = city;
    auto at = city.obstacles.begin();
    for (int i = 7 * step % static_cast<int>(city.obstacles.size()); i > 0; --i) ++at;
    auto obstacle = *at;
    if (step % 5 == 0) return next.obstacles = city.obstacles.without(obstacle.id), next;
    for (auto& solid : obstacle.solids)
        geometry::translate(solid.outer, {3.7 * (step % 7 - 3), 2.9 * (step % 4 - 1)});
    for (auto& solid : obstacle.solids) {
        for (auto& hole : solid.holes)
            geometry::translate(hole, {3.7 * (step % 7 - 3), 2.9 * (step % 4 - 1)});
    }
    for (auto& sheet : obstacle.sheets) geometry::translate(sheet, {1.1 * step, 0});
    if (step % 3 == 0) obstacle.top = base::Metres(2.0 + step % 9);
    if (step % 4 == 0) obstacle.id = estate::ObstacleId::named("copy" + std::to_string(step));
    next.obstacles = city.obstacles.with(obstacle);
    return next;
}

RC_GTEST_PROP(CoverageChange, AnyChangesOfACity_LeaveTheFiguresOfAFreshSession, ()) {
    auto city = support::randomCity(*rc::gen::inRange<std::uint64_t>(0, 1000));
    RC_PRE(!city.obstacles.empty());
    const auto steps = *rc::gen::container<std::vector<int>>(2, rc::gen::inRange(0, 100));
    Following session(1.5);
    session.tell(city);
    for (const int step : steps) {
        city = changed(city, step);
        RC_PRE(!city.obstacles.empty());
        RC_ASSERT(areSame(session.tell(city), coverageOf(city, planeAt(1.5))));
    }
}

} // namespace
} // namespace vidette

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "random/cases.h"
#include "random/findings.h"
#include "support/moved_plan.h"

/// Walls, shelves and buildings of tangled plans come, move and go in a session: figures must be those of a
/// session that is told the plan at once.
namespace vidette {
namespace {

using analysis::CoverageResult;
using geometry::Point;
using random_cases::expectOnEveryCase;
using random_cases::Findings;
using support::Dice;
using support::PlanTangle;

estate::Obstacle shifted(const estate::Obstacle& obstacle, Point by) {
    estate::Estate alone;
    alone.obstacles = alone.obstacles.with(obstacle);
    return *support::shifted(alone, by).obstacles.begin();
}

/// An obstacle of another plan, or one of this one moved by steps of its lattice or by any way at all; on top
/// of another, on its corners, across it, or nowhere.
estate::Estate edited(const PlanTangle& tangle, const PlanTangle& other, Dice& dice) {
    estate::Estate next = tangle.plan;
    const auto& table = next.obstacles;
    auto one = table.begin();
    for (int skip = table.empty() ? 0 : dice.whole(0, static_cast<int>(table.size()) - 1); skip > 0; --skip)
        ++one;
    if (table.empty() || dice.chance(.3)) {
        if (other.plan.obstacles.empty()) return next;
        auto added = shifted(*other.plan.obstacles.begin(), tangle.corner - other.corner);
        added.id = estate::ObstacleId::named("N" + std::to_string(dice.whole(0, 3)));
        next.obstacles = table.with(added);
        return next;
    }
    if (dice.chance(.3)) {
        next.obstacles = table.without(one->id);
        return next;
    }
    const double step = tangle.width / 8;
    Point by{dice.whole(-2, 2) * step, dice.whole(-2, 2) * step};
    if (dice.chance(.3)) by = {dice.between(-step, step), dice.between(-step, step)};
    auto moved = shifted(*one, by);
    if (dice.chance(.2)) moved.opaque = !moved.opaque;
    if (dice.chance(.2)) moved.top = base::Metres(dice.between(.5, 3));
    next.obstacles = table.with(moved);
    return next;
}

/// What differs between two results by more than rounding.
std::string difference(const CoverageResult& a, const CoverageResult& b) {
    Findings findings;
    const double exact = 1e-8 * random_cases::sizeOf(b);
    const auto differ = [&](const std::string& what, double x, double y) {
        findings.differ(what, x, y, exact);
    };
    differ("target", a.targetArea, b.targetArea);
    differ("covered", a.coveredArea, b.coveredArea);
    differ("blind", a.blindArea, b.blindArea);
    for (std::size_t i = 0; i < b.cameras.size(); ++i) {
        differ(b.cameras[i].code, a.cameras[i].area, b.cameras[i].area);
        differ(b.cameras[i].code + " target", a.cameras[i].targetArea, b.cameras[i].targetArea);
        differ(b.cameras[i].code + " unique", a.cameras[i].uniqueArea, b.cameras[i].uniqueArea);
        differ(b.cameras[i].code + " privacy", a.cameras[i].privacyArea, b.cameras[i].privacyArea);
        for (std::size_t k = 0; k < b.cameras[i].classes.size(); ++k)
            differ(b.cameras[i].code + " class", a.cameras[i].classes[k].area, b.cameras[i].classes[k].area);
    }
    for (std::size_t i = 0; i < b.zones.size(); ++i) {
        differ(b.zones[i].code + " covered", a.zones[i].coveredArea, b.zones[i].coveredArea);
        findings.require(a.zones[i].met == b.zones[i].met, b.zones[i].code + " met");
    }
    for (std::size_t i = 0; i < b.districts.size(); ++i) {
        differ(b.districts[i].code + " open", a.districts[i].openArea, b.districts[i].openArea);
        differ(b.districts[i].code + " covered", a.districts[i].coveredArea, b.districts[i].coveredArea);
    }
    findings.require(a.warnings == b.warnings, "warnings");
    return findings.text();
}

std::string wrongEdits(std::uint64_t seed) {
    auto tangle = support::planTangle(seed);
    Dice dice(seed);
    const estate::Estate first = tangle.plan;
    analysis::CoverageSession session;
    const auto start = session.result(tangle.plan, tangle.options, base::Task());
    if (!start) return base::describe(start.error());
    for (int step = 1; step <= 6; ++step) {
        // At the end everything as it was.
        tangle.plan = step == 6 ? first : edited(tangle, support::planTangle(seed + 1000 * step), dice);
        const auto followed = session.result(tangle.plan, tangle.options, base::Task());
        const auto fresh = analysis::coverage(tangle.plan, tangle.options, base::Task());
        if (!followed || !fresh) return "no figures";
        const auto wrong = difference(*followed, *fresh);
        if (!wrong.empty()) return "step " + std::to_string(step) + ": " + wrong;
    }
    return {};
}

TEST(RandomEdits, ObstaclesThatComeMoveAndGo_LeaveTheFiguresOfAFreshSession) {
    expectOnEveryCase(60, wrongEdits);
}

std::string wrongThreads(std::uint64_t seed) {
    auto tangle = support::planTangle(seed);
    auto options = tangle.options;
    options.threads = 2;
    Dice dice(seed);
    analysis::CoverageSession one;
    analysis::CoverageSession two;
    for (int step = 0; step < 4; ++step) {
        const auto a = one.result(tangle.plan, tangle.options, base::Task());
        auto b = two.result(tangle.plan, options, base::Task());
        if (!a || !b) return "no figures";
        b->options = a->options;
        if (!(*a == *b)) return "step " + std::to_string(step) + ": one thread and two differ";
        tangle.plan = edited(tangle, support::planTangle(seed + 1), dice);
    }
    return {};
}

TEST(RandomEdits, AnyNumberOfThreadsGivesTheSameBits) {
    expectOnEveryCase(30, wrongThreads);
}

} // namespace
} // namespace vidette

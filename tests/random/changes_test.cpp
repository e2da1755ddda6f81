// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "random/cases.h"
#include "random/findings.h"
#include "support/moved_plan.h"

/// Obstacles of tangled plans that move, come and go in a session: its figures are those of a plan made anew.
namespace vidette {
namespace {

using geometry::Point;
using random_cases::coverageOf;
using random_cases::Findings;
using support::PlanTangle;

/// One obstacle moved along the lattice, or taken away, or one more.
estate::Estate changed(const PlanTangle& tangle, const PlanTangle& other, support::Dice& dice) {
    auto plan = tangle.plan;
    const auto& rows = plan.obstacles;
    if (rows.empty() || dice.chance(.3)) {
        if (other.plan.obstacles.empty()) return plan;
        auto added = *support::shifted(other.plan, tangle.corner - other.corner).obstacles.begin();
        added.code = "NEW";
        added.id = estate::ObstacleId::named(added.code);
        plan.obstacles = rows.with(added);
        return plan;
    }
    auto at = rows.begin();
    for (int i = dice.whole(0, static_cast<int>(rows.size()) - 1); i > 0; --i) ++at;
    estate::Estate alone;
    alone.obstacles = alone.obstacles.with(*at);
    const double step = tangle.width / 8 * dice.whole(-2, 2);
    const auto moved = *support::shifted(alone, {step, dice.chance(.5) ? step : 0}).obstacles.begin();
    plan.obstacles = dice.chance(.3) ? rows.without(moved.id) : rows.with(moved);
    return plan;
}

void compare(const std::string& what, const analysis::CoverageResult& ours,
             const analysis::CoverageResult& fresh, Findings& findings) {
    const double exact = 1e-7 * random_cases::sizeOf(fresh);
    findings.differ(what + " target", ours.targetArea, fresh.targetArea, exact);
    findings.differ(what + " covered", ours.coveredArea, fresh.coveredArea, exact);
    findings.differ(what + " blind", ours.blindArea, fresh.blindArea, exact);
    for (std::size_t i = 0; i < std::min(ours.cameras.size(), fresh.cameras.size()); ++i) {
        const auto name = what + " " + fresh.cameras[i].code;
        findings.differ(name, ours.cameras[i].area, fresh.cameras[i].area, exact);
        findings.differ(name + " unique", ours.cameras[i].uniqueArea, fresh.cameras[i].uniqueArea, exact);
    }
}

std::string wrongChange(std::uint64_t seed) {
    Findings findings;
    auto tangle = support::planTangle(seed);
    support::Dice dice(~seed);
    analysis::CoverageSession session;
    if (!session.figures(tangle.plan, tangle.options, base::Task())) return "no figures";
    for (const auto* what : {"once", "twice", "thrice"}) {
        tangle.plan = changed(tangle, support::planTangle(seed + 1), dice);
        const auto ours = session.result(tangle.plan, tangle.options, base::Task());
        if (!ours) return findings.text() + "no figures of the change";
        compare(what, *ours, coverageOf(tangle, findings), findings);
    }
    return findings.text();
}

TEST(RandomPlans, ChangedObstaclesAreSeenAsInAPlanMadeAnew) {
    random_cases::expectOnEveryCase(60, wrongChange);
}

} // namespace
} // namespace vidette

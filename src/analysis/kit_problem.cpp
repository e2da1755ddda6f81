// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kit_problem.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <optional>

namespace vidette::analysis {
namespace {

using base::say;
using catalog::Kit;
using mcda::Direction;

constexpr double kMinorUnits = 100;
constexpr double kTerabyte = 1e12;

/// 0 means that the figure is not known.
std::optional<double> known(double figure) {
    return figure > 0 ? std::optional(figure) : std::nullopt;
}

/// A fact of a kit and what it is called.
struct KitFact {
    mcda::Criterion criterion;
    std::optional<double> (*figure)(const Kit& kit);
};

std::optional<double> priceOf(const Kit& kit) {
    return known(static_cast<double>(kit.price.minorUnits) / kMinorUnits);
}

std::vector<KitFact> criteriaOf(const std::string& currency) {
    return {
        {{"K1", say("Price with VAT"), currency, Direction::Min, "", ""}, priceOf},
        {{"K2", say("Resolution"), "Mpx", Direction::Max, "", ""},
         [](const Kit& kit) { return known(kit.megapixels); }},
        {{"K3", say("Field of view"), "°", Direction::Max, "", ""},
         [](const Kit& kit) { return known(kit.hfov); }},
        {{"K4", say("Frame rate"), "frames/s", Direction::Max, "", ""},
         [](const Kit& kit) { return known(kit.framesPerSecond); }},
        {{"K5", say("Warranty"), "months", Direction::Max, "", ""},
         [](const Kit& kit) { return known(kit.warrantyMonths); }},
        {{"K6", say("Night vision range"), "m", Direction::Max, "", ""},
         [](const Kit& kit) { return known(kit.irRange); }},
        {{"K7", say("Disk in the kit"), "TB", Direction::Max, "", ""},
         [](const Kit& kit) { return known(kit.diskBytes / kTerabyte); }},
    };
}

std::vector<KitFact> attributesOf() {
    return {
        {{"F1", say("Cameras in the kit"), "", Direction::Max, "", ""},
         [](const Kit& kit) { return known(kit.cameraCount); }},
        {{"F2", say("Channels of the recorder"), "", Direction::Max, "", ""},
         [](const Kit& kit) { return known(kit.channels); }},
    };
}

bool isSeenOnPlan(const estate::Estate& estate) {
    const bool hasCamera = std::any_of(estate.cameras.begin(), estate.cameras.end(), [](const auto& camera) {
        return camera.status != estate::CameraStatus::Retired;
    });
    const bool isWatched = std::any_of(estate.zones.begin(), estate.zones.end(), [](const auto& zone) {
        return zone.kind == estate::ZoneKind::Monitor;
    });
    return hasCamera && isWatched;
}

void addValues(mcda::Problem& problem, const std::vector<Kit>& kits, const KitFact& fact,
               const std::string& currency) {
    for (std::size_t i = 0; i < kits.size(); ++i) {
        const auto figure = fact.figure(kits[i]);
        if (!figure) continue;
        mcda::Value value{*figure, "", ""};
        if (fact.figure == priceOf && kits[i].price.currency != currency) {
            value.unit = kits[i].price.currency;
            value.text = base::toText(*figure) + " " + value.unit;
        }
        problem.alternatives[i].values[fact.criterion.id] = std::move(value);
    }
}

bool isKnown(const std::vector<Kit>& kits, const KitFact& fact) {
    return std::any_of(kits.begin(), kits.end(), [&](const Kit& kit) { return fact.figure(kit); });
}

} // namespace

mcda::Problem kitProblem(const estate::Estate& estate, const std::vector<Kit>& kits) {
    mcda::Problem problem;
    problem.title = say("Which camera kit?");
    for (const auto& kit : kits)
        problem.alternatives.push_back({kit.code, kit.name.empty() ? kit.code : kit.name, {}, kit.code});
    const std::string currency = kits.empty() ? "" : kits.front().price.currency;
    for (const auto& fact : criteriaOf(currency)) {
        if (fact.criterion.id == "K3" && isSeenOnPlan(estate)) {
            problem.criteria.push_back({"K3", say("Share of the watched zones seen"), "share", Direction::Max,
                                        "", "covered_fraction"});
            continue;
        }
        if (!isKnown(kits, fact)) continue;
        problem.criteria.push_back(fact.criterion);
        addValues(problem, kits, fact, currency);
    }
    for (const auto& fact : attributesOf()) {
        if (!isKnown(kits, fact)) continue;
        problem.attributes.push_back(fact.criterion);
        addValues(problem, kits, fact, currency);
    }
    return problem;
}

base::Result<std::vector<Kit>> kitsToCompare(const estate::Estate& estate) {
    std::vector<Kit> kits;
    for (const auto& kit : estate.kits) kits.push_back(kit.facts);
    std::sort(kits.begin(), kits.end(),
              [](const Kit& a, const Kit& b) { return base::naturalLess(a.code, b.code); });
    if (!kits.empty()) return kits;
    return catalog::kits();
}

} // namespace vidette::analysis

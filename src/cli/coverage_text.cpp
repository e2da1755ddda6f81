// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_totals.h"
#include "base/text.h"
#include "cli/coverage_options.h"
#include "cli/coverage_output.h"
#include "cli/text_table.h"

#include <algorithm>

namespace vidette::cli {
namespace {

using analysis::CoverageResult;
using base::decimal;

constexpr std::size_t kShown = 12; // rows of what may be thousands
constexpr std::size_t kNameWidth = 20;

/// The first so many characters of a name; the plan has all of it.
std::string shortened(const std::string& name, std::size_t width) {
    if (characters(name) <= width) return name;
    std::size_t end = 0;
    for (std::size_t shown = 0; shown < width; ++end) {
        const bool begins = (static_cast<unsigned char>(name[end + 1]) & 0xC0U) != 0x80U;
        if (begins) ++shown;
    }
    return name.substr(0, end) + "…";
}

std::string padded(std::string text, std::size_t width, bool right) {
    const std::size_t shown = characters(text);
    if (shown < width) text.insert(right ? 0 : text.size(), width - shown, ' ');
    return text;
}

std::string metres(double length) {
    return decimal(length, 1) + " m";
}

std::string metres2(double value) {
    return padded(decimal(value, 2), 10, true) + " m²";
}

std::string share(const std::optional<double>& fraction) {
    return fraction ? padded(decimal(*fraction * 100, 1), 6, true) + " %" : padded("–", 8, true);
}

std::string zonesText(const CoverageResult& result) {
    std::string text = "\nZones\n";
    for (const auto& zone : result.zones) {
        const std::string wish = (zone.requiredClass.empty() ? std::string("seen") : zone.requiredClass) +
                                 (zone.requiredK > 1 ? " by " + std::to_string(zone.requiredK) : "");
        text += "  " + padded(zone.code, 6, false) +
                padded(shortened(zone.name, kNameWidth), kNameWidth + 2, false) + metres2(zone.area) +
                share(zone.coveredFraction) + "  " + padded(wish, 14, false) +
                (zone.met ? "met" : "not met") + "\n";
    }
    return text;
}

std::string districtsText(const CoverageResult& result) {
    std::string text = "\nDistricts                           area        open     covered\n";
    for (const auto& district : result.districts) {
        text += "  " + padded(district.code, 6, false) +
                padded(shortened(district.name, kNameWidth), kNameWidth + 2, false) + metres2(district.area) +
                metres2(district.openArea) + metres2(district.coveredArea) + share(district.coveredFraction) +
                "\n";
    }
    return text;
}

std::string demandsText(const CoverageResult& result) {
    return "\nDemand points: " + std::to_string(result.demands.size()) + ", weight " +
           decimal(analysis::allDemand(result), 1) + ", of which seen " +
           decimal(analysis::seenDemand(result), 1) + "\n";
}

std::string camerasText(const CoverageResult& result) {
    std::string text = "\nCameras          sees      in target        only it     private\n";
    for (const auto& camera : result.cameras) {
        text += "  " + padded(camera.code, 6, false) + metres2(camera.area) + metres2(camera.targetArea) +
                metres2(camera.uniqueArea) + metres2(camera.privacyArea) + "\n";
    }
    return text;
}

/// One line for each blind spot: number, area, where, and who asks for it.
std::string spotLine(const CoverageResult& result, std::size_t index) {
    const auto& spot = result.blindSpots[index];
    std::string text = padded(std::to_string(index + 1), 4, true) + "." + metres2(spot.area) + "  around " +
                       decimal(spot.centroid.x, 2) + ", " + decimal(spot.centroid.y, 2);
    if (spot.demand > 0) text += "; demand " + decimal(spot.demand, 1);
    if (spot.entrances > 0) text += "; entrances " + std::to_string(spot.entrances);
    if (spot.streetLength > 0) text += "; streets " + decimal(spot.streetLength, 1) + " m";
    return text + "\n";
}

std::string andMore(std::size_t all, const std::string& what) {
    if (all <= kShown) return {};
    return "     and " + std::to_string(all - kShown) + " " + what + "\n";
}

std::string blindText(const CoverageResult& result) {
    std::string text = "\nBlind spots (" + std::to_string(result.blindSpots.size()) + ")\n";
    const std::size_t all = result.blindSpots.size();
    for (std::size_t i = 0; i < std::min(kShown, all); ++i) text += spotLine(result, i);
    return text + andMore(all, "smaller ones");
}

std::string spotsByDemandText(const CoverageResult& result) {
    std::string text = "\nBlind spots by demand (" + std::to_string(result.spotsByDemand.size()) + ")\n";
    const std::size_t all = result.spotsByDemand.size();
    for (std::size_t i = 0; i < std::min(kShown, all); ++i) text += spotLine(result, result.spotsByDemand[i]);
    return text + andMore(all, "less asked for");
}

/// The streets as a whole, then those with the longest blind stretches by weight.
std::string streetsText(const CoverageResult& result) {
    const auto all = analysis::streetTotals(result);
    TextTable table({"", "", "in target", "seen", "blind"});
    for (std::size_t i = 0; i < std::min(result.streets.size(), kShown); ++i) {
        const auto& one = result.streets[i];
        if (one.blindLength <= 0) continue;
        table.add({one.code, one.name, metres(one.targetLength), metres(one.targetLength - one.blindLength),
                   metres(one.blindLength)});
    }
    std::string text = "\nStreets: " + metres(all.length) + ", in the target area " +
                       metres(all.targetLength) + ", of which seen " +
                       metres(all.targetLength - all.blindLength) + ", blind " + metres(all.blindLength) +
                       "\n";
    return all.blindLength > 0 ? text + table.text() : text;
}

std::string entrancesText(const CoverageResult& result) {
    int sides = 0;
    int blind = 0;
    for (const auto& one : result.entrances) {
        sides += one.sides;
        blind += one.blindSides;
    }
    return "\nEntrances: " + std::to_string(result.entrances.size()) + ", forecourts in the target area " +
           std::to_string(sides) + ", of which blind " + std::to_string(blind) + "\n";
}

std::string viewersText(const analysis::FacadeCoverage& facade) {
    constexpr std::size_t kNamed = 3;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(kNamed, facade.cameras.size()); ++i)
        names.push_back(facade.cameras[i].code + " " + metres(facade.cameras[i].length));
    if (facade.cameras.size() > kNamed) names.push_back("…");
    return base::join(names, ", ");
}

/// Whose windows are looked into.
std::string facadesText(const CoverageResult& result) {
    TextTable table({"", "in", "outer walls", "looked at", "by"});
    for (std::size_t i = 0; i < std::min(kShown, result.facades.size()); ++i) {
        const auto& one = result.facades[i];
        table.add({one.code, base::join(one.areas, ", "), metres(one.length), metres(one.seenLength),
                   viewersText(one)});
    }
    return "\nFaçades of private buildings in view (" + std::to_string(result.facades.size()) + ")\n" +
           table.text() + andMore(result.facades.size(), "with less");
}

} // namespace

std::string coverageText(const CoverageResult& result) {
    const auto& options = result.options;
    std::string text = "Target plane " + decimal(options.targetLow, 2) + " m";
    if (options.targetHigh > options.targetLow) text += " to " + decimal(options.targetHigh, 2) + " m";
    text += ", classes of " + options.standard.id + ", density model " + wordOf(options.model);
    if (options.density) {
        text += ", at least " + decimal(*options.density, 1) + " px/m";
        if (!options.densityName.empty()) text += " (" + options.densityName + ")";
    }
    text += options.night ? ", at night\n\n" : "\n\n";
    text += "Target area " + metres2(result.targetArea) + "\n";
    text += "Covered     " + metres2(result.coveredArea) + share(result.coveredFraction) + "\n";
    text += "Blind       " + metres2(result.blindArea) + "\n";
    for (std::size_t i = 1; i < result.kAreas.size() && result.kAreas[i] > 0; ++i) {
        text += "Seen by " + padded(std::to_string(i + 1) + "+", 4, false) + metres2(result.kAreas[i]) + "\n";
    }
    if (!result.zones.empty()) text += zonesText(result);
    if (!result.districts.empty()) text += districtsText(result);
    if (!result.demands.empty()) text += demandsText(result);
    if (!result.streets.empty()) text += streetsText(result);
    if (!result.entrances.empty()) text += entrancesText(result);
    if (!result.cameras.empty()) text += camerasText(result);
    if (!result.facades.empty()) text += facadesText(result);
    if (!result.blindSpots.empty()) text += blindText(result);
    if (!result.spotsByDemand.empty()) text += spotsByDemandText(result);
    return text;
}

} // namespace vidette::cli

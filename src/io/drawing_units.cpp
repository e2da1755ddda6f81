// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/drawing_units.h"

#include "base/speech.h"
#include "io/layer_kinds.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vidette::io {
namespace {

/// What plans have, metres. Usual sizes, not limits of any standard; wide enough that a sound drawing is not
/// doubted, and a factor of ten apart from the wrong unit where doors are known.
struct UsualSize {
    double least;
    double usual;
    double most;
    double weight; ///< how much it says: doors are alike everywhere, plans are not
};
constexpr UsualSize kDoor{0.5, 0.9, 4, 4};
constexpr UsualSize kWall{0.1, 3, 40, 1};
constexpr UsualSize kAcross{2.5, 30, 5000, 0.5};

constexpr std::array<std::pair<const char*, double>, 7> kUnits{
    {{"mm", 0.001}, {"cm", 0.01}, {"m", 1}, {"in", 0.0254}, {"ft", 0.3048}, {"dm", 0.1}, {"km", 1000}}};
constexpr std::size_t kTried = 5; ///< of them, the units that plans are drawn in

void compare(UnitTrial& trial, double metres, const UsualSize& usual) {
    if (metres <= 0) return;
    trial.fits = trial.fits && metres >= usual.least && metres <= usual.most;
    trial.distance += usual.weight * std::abs(std::log(metres / usual.usual));
}

/// The median layer by size, weighed by its things.
std::optional<double> medianSize(std::vector<std::pair<double, int>> layers) {
    std::erase_if(layers, [](const auto& one) { return one.first <= 0; });
    std::sort(layers.begin(), layers.end());
    int all = 0;
    for (const auto& [size, count] : layers) all += count;
    int passed = 0;
    for (const auto& [size, count] : layers) {
        passed += count;
        if (2 * passed >= all) return size;
    }
    return std::nullopt;
}

/// Of a drawing that states its unit or does not, of its doors or of the whole, which does not fit or fits.
constexpr const char* kSizes[2][2][2] = {
    {{base::toSay("The drawing states no unit; in {unit} the whole is {size} wide."),
      base::toSay("The drawing states no unit; in {unit} the whole is {size} wide, which fits.")},
     {base::toSay("The drawing states no unit; in {unit} doors are {size} wide."),
      base::toSay("The drawing states no unit; in {unit} doors are {size} wide, which fits.")}},
    {{base::toSay("The drawing states {unit}; in {unit} the whole is {size} wide."),
      base::toSay("The drawing states {unit}; in {unit} the whole is {size} wide, which fits.")},
     {base::toSay("The drawing states {unit}; in {unit} doors are {size} wide."),
      base::toSay("The drawing states {unit}; in {unit} doors are {size} wide, which fits.")}}};

std::string rounded(double metres) {
    const int decimals = metres >= 10 ? 0 : metres >= 0.095 ? 2 : 4;
    return base::sayNumber(metres, decimals) + " m";
}

} // namespace

std::optional<double> metresOfUnit(const std::string& word) {
    for (const auto& [name, metres] : kUnits)
        if (word == name) return metres;
    return std::nullopt;
}

DrawingSizes sizesOf(const MapListing& listing) {
    std::vector<std::pair<double, int>> doors;
    std::vector<std::pair<double, int>> walls;
    std::vector<std::pair<double, int>> all;
    for (const LayerFacts& layer : listing.layers) {
        const std::string kind = guessedKind(layer.name);
        const int count = layer.lines + layer.areas;
        if (kind == "door") doors.emplace_back(layer.size, count);
        if (kind == "wall") walls.emplace_back(layer.size, count);
        if (kind != "skip") all.emplace_back(layer.size, count);
    }
    DrawingSizes sizes;
    const geometry::Box box = boxOf(listing.layers);
    if (!box.empty()) sizes.across = std::max(box.high.x - box.low.x, box.high.y - box.low.y);
    sizes.door = medianSize(std::move(doors));
    sizes.wall = medianSize(std::move(walls));
    if (!sizes.wall && !sizes.door) sizes.wall = medianSize(std::move(all));
    return sizes;
}

UnitVerdict judgeUnits(const DrawingSizes& sizes, const std::string& stated) {
    UnitVerdict verdict{sizes, stated, {}, false, {}};
    for (std::size_t i = 0; i < kTried; ++i) {
        const auto& [unit, metres] = kUnits[i];
        UnitTrial trial{unit, metres, sizes.across > 0, 0};
        compare(trial, sizes.across * metres, kAcross);
        if (sizes.door) compare(trial, *sizes.door * metres, kDoor);
        if (sizes.wall) compare(trial, *sizes.wall * metres, kWall);
        verdict.trials.push_back(trial);
    }
    const UnitTrial* best = nullptr;
    for (const UnitTrial& trial : verdict.trials)
        if (trial.fits && (!best || trial.distance < best->distance)) best = &trial;
    if (best) verdict.best = best->unit;
    const auto own = std::find_if(verdict.trials.begin(), verdict.trials.end(),
                                  [&](const UnitTrial& trial) { return trial.unit == stated; });
    const bool fits = own != verdict.trials.end() && own->fits;
    verdict.isDoubtful = best && !fits;
    return verdict;
}

std::string describe(const UnitVerdict& verdict) {
    const std::string stated = verdict.stated.empty() ? "m" : verdict.stated;
    const double metres = metresOfUnit(stated).value_or(1);
    const bool byDoor = verdict.sizes.door.has_value();
    const double size = byDoor ? *verdict.sizes.door : verdict.sizes.across;
    const bool fits = !verdict.best.empty() && !verdict.isDoubtful;
    const std::string words = base::say(kSizes[!verdict.stated.empty()][byDoor][fits],
                                        {{"unit", stated}, {"size", rounded(size * metres)}});
    if (fits) return words;
    if (verdict.best.empty()) return words + " " + base::say("No unit fits what is drawn.");
    const double fitting = metresOfUnit(verdict.best).value_or(1);
    const base::Fillings best{{"unit", verdict.best}, {"size", rounded(size * fitting)}};
    return words + " " +
           (verdict.best == stated ? base::say("{unit} fits ({size}): --units {unit}", best)
                                   : base::say("{unit} fits better ({size}): --units {unit}", best));
}

} // namespace vidette::io

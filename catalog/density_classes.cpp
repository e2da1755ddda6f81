// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/density_classes.h"

#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "catalog/catalog_csv.h"

#include <algorithm>
#include <array>

namespace vidette::catalog {
namespace {

DensityStandard& standardOf(std::vector<DensityStandard>& standards, const std::string& id,
                            const std::string& title) {
    const auto same = [&](const DensityStandard& one) { return one.id == id; };
    const auto at = std::find_if(standards.begin(), standards.end(), same);
    if (at != standards.end()) return *at;
    standards.push_back({id, title, {}});
    return standards.back();
}

constexpr std::array kShippedClasses{
    base::toSay("monitor"),   base::toSay("detect"),   base::toSay("observe"),      base::toSay("recognise"),
    base::toSay("identify"),  base::toSay("inspect"),  base::toSay("overview"),     base::toSay("outline"),
    base::toSay("discern"),   base::toSay("perceive"), base::toSay("characterise"), base::toSay("validate"),
    base::toSay("scrutinise")};

} // namespace

const DensityClass* DensityStandard::find(std::string_view name) const {
    for (const auto& one : classes) {
        if (one.name == name) return &one;
    }
    return nullptr;
}

std::string sayClass(const std::string& name) {
    const bool isShipped =
        std::find(kShippedClasses.begin(), kShippedClasses.end(), name) != kShippedClasses.end();
    return isShipped ? base::say(name) : name;
}

base::Result<std::vector<DensityStandard>> parseDensityStandards(std::string_view csv,
                                                                 std::string_view name) {
    const auto table = parseTable(csv, name, {"standard", "title", "class", "pixels_per_metre"});
    if (!table) return base::failure(table.error());
    std::vector<DensityStandard> standards;
    for (std::size_t row = 0; row < table->csv.rows.size(); ++row) {
        RowReader cell(*table, row);
        auto& standard = standardOf(standards, cell.text("standard"), cell.text("title"));
        DensityClass one{base::lowered(cell.text("class")), cell.positive("pixels_per_metre")};
        if (standard.find(one.name))
            cell.refuse("class", base::say("found \"{found}\", expected a class named once per standard",
                                           {{"found", one.name}}));
        if (cell.error()) return base::failure(*cell.error());
        standard.classes.push_back(std::move(one));
    }
    for (auto& standard : standards) {
        std::stable_sort(
            standard.classes.begin(), standard.classes.end(),
            [](const DensityClass& a, const DensityClass& b) { return a.pixelsPerMetre < b.pixelsPerMetre; });
    }
    return standards;
}

base::Result<std::vector<DensityStandard>> densityStandards() {
    constexpr std::string_view kFile = "tables/density_classes.csv";
    const auto text = base::readDataFile(kFile);
    if (!text) return base::failure(text.error());
    return parseDensityStandards(*text, kFile);
}

base::Result<DensityStandard> densityStandard(std::string_view id) {
    auto standards = densityStandards();
    if (!standards) return base::failure(standards.error());
    std::vector<std::string> known;
    for (auto& standard : *standards) {
        if (standard.id == id) return std::move(standard);
        known.push_back(standard.id);
    }
    return base::failure("unknown_standard", "standard",
                         base::say("found \"{found}\", expected one of {words}",
                                   {{"found", std::string(id)}, {"words", base::join(known, ", ")}}));
}

} // namespace vidette::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/assumptions_section.h"

#include "base/speech.h"
#include "base/text.h"
#include "catalog/kit.h"
#include "report/coverage_section.h"
#include "report/html.h"
#include "report/storage_section.h"

#include <algorithm>
#include <set>

namespace vidette::report {
namespace {

using base::say;

std::string item(const std::string& content) {
    return element("li", "", content) + "\n";
}

std::string densityText(geometry::DensityModel model) {
    switch (model) {
    case geometry::DensityModel::Plane:
        return say("Pixel density: the focal length in pixels divided by the depth along the camera's axis "
                   "(the cautious model).");
    case geometry::DensityModel::Angular:
        return say("Pixel density: picture width divided by field of view and distance.");
    case geometry::DensityModel::OnAxis:
        return say("Pixel density: focal length divided by pixel size and distance.");
    case geometry::DensityModel::Printed:
        return say("Pixel density: the distances printed by the maker.");
    }
    return "";
}

std::string camerasWithoutTilt(const estate::Estate& estate) {
    std::vector<std::string> codes;
    for (const auto& camera : estate.cameras) {
        if (!camera.tilt) codes.push_back(camera.code);
    }
    if (codes.empty()) return "";
    std::sort(codes.begin(), codes.end());
    return item(
        sayMarkup("No tilt is given for {cameras}: their view has no upper and lower edge here, so the "
                  "blind place below a camera is not counted.",
                  {{"cameras", escaped(base::join(codes, ", "))}}));
}

std::string seeingItems(const PlanReport& report) {
    const auto& options = report.coverage.options;
    std::string text =
        item(sayMarkup("A place counts as seen when a target {where} is in the picture, within "
                       "range, and no obstacle stands between.",
                       {{"where", targetWords(report.estate, options)}}));
    text += item(escaped(densityText(options.model) + " " +
                         say("Classes after {standard}.", {{"standard", options.standard.title}})));
    text += item(sayMarkup("Areas come from polygons. Curved edges are off by at most {error} mm.",
                           {{"error", asWritten(report.coverage.tolerance * 1000)}}));
    text += item(
        report.estate.crs.empty()
            ? sayMarkup("The plan is in local metres; heights are above the floor.")
            : sayMarkup("Coordinates are in {system}, metres.", {{"system", escaped(report.estate.crs)}}));
    return text + camerasWithoutTilt(report.estate);
}

/// Sources of the catalogue's kits whose figures were used for values computed on the plan.
void addCatalogueSources(const Decision& decision, std::set<std::string>& sources) {
    const auto known = catalog::kits();
    if (!known || !decision.kits) return;
    for (const auto& alternative : decision.problem.alternatives) {
        const std::string& code = alternative.kit.empty() ? alternative.id : alternative.kit;
        for (const auto& kit : *known) {
            if (kit.code == code) sources.insert(say("Kits: {source}", {{"source", kit.source}}));
        }
    }
}

std::string kitSources(const PlanReport& report) {
    std::set<std::string> sources;
    for (const Decision& decision : report.decisions) {
        for (const auto& constraint : decision.problem.constraints) {
            if (!constraint.source.empty())
                sources.insert(say("Limits: {source}", {{"source", constraint.source}}));
        }
        if (report.estate.kits.empty()) addCatalogueSources(decision, sources);
    }
    for (const auto& kit : report.estate.kits) {
        if (!kit.facts.source.empty()) sources.insert(say("Kits: {source}", {{"source", kit.facts.source}}));
    }
    std::string text;
    for (const auto& source : sources) text += item(escaped(source) + ".");
    return text;
}

base::Warnings allWarnings(const PlanReport& report) {
    base::Warnings all = report.warnings;
    const auto add = [&](const base::Warnings& more) { all.insert(all.end(), more.begin(), more.end()); };
    add(report.coverage.warnings);
    if (report.storage) {
        add(report.storage->warnings);
        for (const auto& store : report.storage->stores) add(store.answer.warnings);
    }
    for (const Decision& decision : report.decisions) {
        if (decision.kits) add(decision.kits->warnings);
    }
    base::Warnings unique;
    for (const auto& one : all) {
        if (std::find(unique.begin(), unique.end(), one) == unique.end()) unique.push_back(one);
    }
    return unique;
}

std::string notes(const PlanReport& report) {
    std::string text;
    for (const auto& warning : allWarnings(report)) text += item(escaped(base::describe(warning)));
    if (text.empty())
        return paragraph(sayMarkup("Nothing was repaired or left out while reading and computing."));
    return element("ul", "", text);
}

} // namespace

std::string assumptionsSection(const PlanReport& report) {
    std::string text = element("h2", "", sayMarkup("What this rests on"));
    std::string items = seeingItems(report) + kitSources(report);
    text += element("ul", "", items);
    const std::string rates = report.storage ? storageAssumptions(*report.storage) : "";
    if (!rates.empty()) text += element("h3", "", sayMarkup("Bit rates that nobody measured")) + rates;
    return text + element("h3", "", sayMarkup("Notes")) + notes(report);
}

} // namespace vidette::report

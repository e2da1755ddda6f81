// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_schedule.h"
#include "analysis/material_list.h"
#include "base/speech.h"
#include "base/text.h"
#include "catalog/density_classes.h"
#include "estate/codes.h"
#include "report/estate_parts.h"

#include <algorithm>

namespace vidette::report {
namespace {

using analysis::Material;
using base::say;
using base::sayAll;

std::string stateOf(const estate::Camera& camera) {
    return camera.status == estate::CameraStatus::Proposed ? say("Proposed") : say("In operation");
}

/// "" for what is not known.
std::string metres(const std::optional<base::Metres>& value) {
    return value ? base::decimal(value->value, 2) : "";
}

std::string degrees(double value) {
    return base::decimal(value, 1);
}

std::string placeOf(const analysis::ScheduledCamera& row) {
    return row.level.empty() || row.place.empty() ? row.level + row.place : row.level + ", " + row.place;
}

std::string pixelsOf(const estate::Camera& camera) {
    if (camera.imageWidth <= 0) return "";
    return std::to_string(camera.imageWidth) + " × " + std::to_string(camera.imageHeight);
}

ReportPart settingPart(const ReportAsk& ask, const std::vector<analysis::ScheduledCamera>& rows) {
    ReportPart part{
        say("How they hang"),
        sayAll({"Camera", "State", "Model", "Place", "Mount", "Height m", "Pan °", "Tilt °", "Field °",
                "Range m", "Pixels", "Hangs on", "PoE W"}),
        {},
        {say("Pan is clockwise from the top of the plan (north), tilt below the horizontal; an empty "
             "cell was not stated.")},
        say("There is no camera.")};
    for (const auto& row : rows) {
        const auto* camera = ask.estate.cameras.find(row.id);
        if (!camera) continue;
        part.rows.push_back({camera->code, stateOf(*camera), row.model, placeOf(row), camera->mount,
                             base::decimal(camera->height.value, 2), degrees(camera->pan.degrees()),
                             camera->tilt ? degrees(camera->tilt->degrees()) : "",
                             row.field > 0 ? degrees(row.field) : "", metres(camera->range),
                             pixelsOf(*camera), row.device,
                             row.poeWatts > 0 ? base::decimal(row.poeWatts, 1) : ""});
    }
    return part;
}

/// Areas of one class, "" for a camera that does not reach it.
std::string classArea(const analysis::ScheduledCamera& row, const std::string& name) {
    const auto found = std::find_if(row.classes.begin(), row.classes.end(),
                                    [&](const auto& one) { return one.name == name; });
    return found == row.classes.end() ? "" : base::decimal(found->area, 1);
}

ReportPart viewPart(const ReportAsk& ask, const std::vector<analysis::ScheduledCamera>& rows) {
    ReportPart part{say("What they see"), sayAll({"Camera", "Purpose"}), {}, {}, ""};
    if (!ask.seen) {
        part.paragraphs.push_back(
            say("What they see could not be counted: {reason}", {{"reason", ask.whyUnseen}}));
        part.columns.clear();
        return part;
    }
    const auto& classes = ask.seen->options.standard.classes;
    for (const auto& title : sayAll({"Sees m²", "Of the target m²", "Share %", "Alone m²"}))
        part.columns.push_back(title);
    for (const auto& one : classes) part.columns.push_back("≥ " + catalog::sayClass(one.name) + " m²");
    part.paragraphs.push_back(
        say("At {height} m above the floor. Alone: what no other camera sees of the target area. The "
            "area at a class is part of that at every lower one.",
            {{"height", base::sayNumber(ask.seen->options.targetLow, 2)}}));
    for (const auto& row : rows) {
        const auto* camera = ask.estate.cameras.find(row.id);
        if (!camera) continue;
        std::vector<std::string> cells{camera->code,
                                       row.purpose,
                                       base::decimal(row.seen, 1),
                                       base::decimal(row.target, 1),
                                       row.targetShare ? base::decimal(100 * *row.targetShare, 1) : "",
                                       base::decimal(row.unique, 1)};
        for (const auto& one : classes) cells.push_back(classArea(row, one.name));
        part.rows.push_back(std::move(cells));
    }
    return part;
}

std::string materialName(Material material) {
    switch (material) {
    case Material::Camera:
        return say("Camera");
    case Material::Kit:
        return say("Kit");
    case Material::Mount:
        return say("Mount");
    case Material::Device:
        return say("Device");
    case Material::Recorder:
        return say("Recorder");
    default:
        return say("Disk");
    }
}

std::vector<std::string> lineCells(const analysis::MaterialLine& line) {
    const auto sum = [&](int count) { return line.price ? moneyText(line.price->minorUnits * count) : ""; };
    return {materialName(line.material),
            line.item.empty() ? say("not stated") : line.item,
            line.name,
            std::to_string(line.count),
            std::to_string(line.toBuy),
            sum(1),
            sum(line.count),
            sum(line.toBuy),
            line.price ? line.price->currency : ""};
}

} // namespace

Made scheduleParts(const ReportAsk& ask) {
    const auto rows = analysis::cameraSchedule(ask.estate, ask.seen, ask.on);
    return std::vector{settingPart(ask, rows), viewPart(ask, rows)};
}

Made materialParts(const ReportAsk& ask) {
    const auto list = analysis::materialList(ask.estate, ask.on);
    if (!list) return base::failure(list.error());
    ReportPart lines{
        say("Materials"),
        sayAll({"Material", "Item", "Name", "Count", "To buy", "Price", "Sum", "Sum to buy", "Currency"}),
        {},
        {},
        say("There is nothing to list yet.")};
    for (const auto& line : list->lines) lines.rows.push_back(lineCells(line));
    lines.paragraphs.push_back(
        say("To buy: what hangs on cameras that are proposed, and what records them where "
            "nothing does yet."));
    if (list->terabytes > 0)
        lines.paragraphs.push_back(
            say("Recordings of {days} days need {size} TB.",
                {{"days", base::sayNumber(list->days)}, {"size", base::sayNumber(list->terabytes, 2)}}));
    for (const auto& warning : list->warnings) lines.paragraphs.push_back(base::describe(warning));
    if (list->withoutPrice > 0)
        lines.paragraphs.push_back(base::sayCount(static_cast<std::size_t>(list->withoutPrice),
                                                  "{n} lines have no price and are not in the sums.",
                                                  "{n} lines have no price and are not in the sums."));
    ReportPart sums{say("Sums"), sayAll({"Currency", "All", "To buy"}), {}, {}, say("No price is known.")};
    for (const auto& sum : list->sums)
        sums.rows.push_back({sum.currency, moneyText(sum.all), moneyText(sum.toBuy)});
    return std::vector{lines, sums};
}

} // namespace vidette::report

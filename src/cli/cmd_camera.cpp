// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/printed_gap.h"
#include "base/text.h"
#include "cli/camera_words.h"
#include "cli/command.h"
#include "cli/text_table.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

using analysis::CameraSection;
using analysis::PrintedGap;
using nlohmann::json;

json numberOrNull(const std::optional<double>& value) {
    return value ? json(*value) : json(nullptr);
}

json toJson(const CameraSection& section) {
    json parts = json::array();
    for (const auto& part : section.parts)
        parts.push_back({{"id", part.code},
                         {"kind", part.kind},
                         {"from", part.from},
                         {"to", part.to},
                         {"base", part.base},
                         {"top", numberOrNull(part.top)},
                         {"opaque", part.opaque}});
    json persons = json::array();
    for (const auto& person : section.persons)
        persons.push_back({{"distance", person.distance},
                           {"feet", person.feetInPicture && person.feetInSight},
                           {"head", person.headInPicture && person.headInSight},
                           {"pixels", person.pixels},
                           {"class", person.className}});
    json classes = json::object();
    for (const auto& one : section.optics.classes) classes[one.name] = one.distance;
    const auto& optics = section.optics;
    return {{"height", optics.pose.height},
            {"tilt", optics.pose.tilt ? json(optics.pose.tilt->degrees()) : json(nullptr)},
            {"tilt_suggested", optics.tiltSuggested},
            {"vfov", optics.vfov ? json(optics.vfov->degrees()) : json(nullptr)},
            {"near", numberOrNull(optics.near)},
            {"far", numberOrNull(optics.farFloor)},
            {"far_for_person", numberOrNull(optics.farPerson)},
            {"length", section.length},
            {"classes", classes},
            {"parts", parts},
            {"persons", persons}};
}

json toJson(const PrintedGap& gap) {
    json rows = json::array();
    for (const auto& row : gap.rows)
        rows.push_back({{"density", row.pixelsPerMetre},
                        {"printed", row.printed},
                        {"plane", numberOrNull(row.plane)},
                        {"angular", numberOrNull(row.angular)},
                        {"on_axis", numberOrNull(row.onAxis)},
                        {"vertical", numberOrNull(row.vertical)}});
    return {{"rows", rows}, {"by", analysis::wordOf(gap.by)}, {"plane_share", numberOrNull(gap.planeShare)}};
}

std::string metresOr(const std::optional<double>& value, const char* otherwise) {
    return value ? base::decimal(*value, 2) + " m" : std::string(otherwise);
}

void printEdges(const CameraSection& section) {
    const auto& optics = section.optics;
    std::cout << "Lens at " << base::toText(optics.pose.height) << " m";
    if (optics.pose.tilt)
        std::cout << ", tilted " << base::toText(optics.pose.tilt->degrees()) << "° down"
                  << (optics.tiltSuggested ? " (suggested: none is stated)" : "");
    std::cout << "\n  picture begins on the floor at      " << metresOr(optics.near, "an unknown distance")
              << "\n  picture ends on the floor at        "
              << metresOr(optics.farFloor, "no end: it reaches the horizon")
              << "\n  a standing person is whole up to    " << metresOr(optics.farPerson, "no end") << '\n';
}

void printPersons(const CameraSection& section) {
    TextTable table({"standing person", "feet", "head", "pixels", "class"});
    const auto word = [](bool in, bool sight) { return !in ? "cut off" : sight ? "seen" : "hidden"; };
    for (const auto& person : section.persons)
        table.add({"at " + base::decimal(person.distance, 1) + " m",
                   word(person.feetInPicture, person.feetInSight),
                   word(person.headInPicture, person.headInSight), base::decimal(person.pixels, 0),
                   person.className});
    std::cout << '\n' << table.text();
}

std::string reasonOf(const PrintedGap& gap) {
    switch (gap.by) {
    case analysis::PrintedBy::Nothing:
        return "No distances are printed for this camera.";
    case analysis::PrintedBy::Plane:
        return "The printed distances follow the flat formula.";
    case analysis::PrintedBy::OnAxis:
        return "The maker counts in the middle of the picture, where it is densest.";
    case analysis::PrintedBy::Angular:
        return "The maker divides pixels by angle; a flat target at the edge gets fewer.";
    case analysis::PrintedBy::Vertical:
        return "The maker divides the height of the picture by its vertical angle.";
    case analysis::PrintedBy::Unknown:
        break;
    }
    return "No known formula gives the printed distances within 10 %; ask the maker.";
}

void printGap(const PrintedGap& gap) {
    std::cout << "\nPrinted and computed distances, m\n";
    TextTable table({"px/m", "printed", "plane", "angular", "on-axis", "vertical"});
    const auto cell = [](const std::optional<double>& value) {
        return value ? base::decimal(*value, 1) : std::string("-");
    };
    for (const auto& row : gap.rows)
        table.add({base::toText(row.pixelsPerMetre), base::toText(row.printed), cell(row.plane),
                   cell(row.angular), cell(row.onAxis), cell(row.vertical)});
    if (!gap.rows.empty()) std::cout << table.text();
    std::cout << reasonOf(gap) << '\n';
}

int runCamera(const CameraWords& words, const base::Task& task) {
    const auto opened = openCamera(words, task);
    if (!opened) return fail(opened.error());
    const auto& section = opened->section;
    const auto gap = analysis::printedGap(section.optics.lens);
    printWarnings(opened->input.warnings);
    if (words.json) {
        printJson({{"camera", words.camera}, {"section", toJson(section)}, {"printed", toJson(gap)}});
        return kDone;
    }
    printEdges(section);
    printPersons(section);
    printGap(gap);
    return kDone;
}

} // namespace

void addCameraCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<CameraWords>();
    CLI::App* command =
        root.add_subcommand("camera", "One camera from the side, its printed and computed distances");
    addCameraWords(*command, *words);
    command->callback([words, &status, &task] { status = runCamera(*words, task); });
}

} // namespace vidette::cli

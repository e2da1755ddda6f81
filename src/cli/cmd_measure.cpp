// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "analysis/sight_line.h"
#include "base/text.h"
#include "cli/text_table.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>
#include <memory>
#include <numbers>

namespace vidette::cli {
namespace {

using nlohmann::json;

struct MeasureWords {
    std::string plan;
    std::vector<std::string> path;
    std::string from;
    std::string to;
    bool json = false;
};

/// "1.5,2" or "1.5,2,2.6": as many numbers as are asked for.
base::Result<std::vector<double>> numbersOf(const std::string& words, std::size_t count,
                                            const std::string& option) {
    std::vector<double> numbers;
    for (const std::string& part : base::split(words, ',')) {
        const auto value = base::numberFromText(part);
        if (value) numbers.push_back(*value);
    }
    if (numbers.size() == count && base::split(words, ',').size() == count) return numbers;
    return base::failure("bad_usage", option,
                         "found '" + words + "', expected " + (count == 3 ? "X,Y,HEIGHT" : "X,Y"));
}

base::Result<analysis::SightEnd> endOf(const std::string& words, const std::string& option) {
    const auto numbers = numbersOf(words, 3, option);
    if (!numbers) return base::failure(numbers.error());
    return analysis::SightEnd{{(*numbers)[0], (*numbers)[1]}, base::Metres((*numbers)[2])};
}

json stepJson(const analysis::SightStep& step) {
    return {{"kind", step.kind},     {"id", step.code},      {"from_m", step.from},
            {"to_m", step.to},       {"base_m", step.base},  {"top_m", step.top ? json(*step.top) : json()},
            {"opaque", step.opaque}, {"blocks", step.blocks}};
}

void printSight(const analysis::SightLine& line) {
    std::cout << "Length     " << base::decimal(line.length, 2) << " m\n";
    for (const auto& step : line.steps) {
        std::cout << "At " << base::decimal(step.from, 2) << " m  " << step.kind << ' ' << step.code
                  << ", line " << base::decimal(line.heightAt(step.from), 2) << " m high, top "
                  << (step.top ? base::decimal(*step.top, 2) + " m" : "to the ceiling")
                  << (step.blocks   ? ": blocks"
                      : step.opaque ? ": below or above"
                                    : ": seen through")
                  << '\n';
    }
    std::cout << (line.clear() ? "Nothing blocks the line\n" : "Blocked by " + line.blocker()->code + '\n');
}

int runSight(const MeasureWords& words, const estate::Estate& estate) {
    const auto eye = endOf(words.from, "--from");
    if (!eye) return fail(eye.error());
    const auto target = endOf(words.to, "--to");
    if (!target) return fail(target.error());
    const auto line = analysis::sightLine(estate, *eye, *target);
    if (!line) return fail(line.error());
    if (!words.json) {
        printSight(*line);
        return line->clear() ? kDone : kAnswerNo;
    }
    json steps = json::array();
    for (const auto& step : line->steps) steps.push_back(stepJson(step));
    printJson({{"length_m", line->length},
               {"clear", line->clear()},
               {"blocked_by", line->clear() ? json() : json(line->blocker()->code)},
               {"steps", steps}});
    return line->clear() ? kDone : kAnswerNo;
}

/// Clockwise from +y, 0 … 360.
double directionOf(geometry::Point way) {
    const double degrees = std::atan2(way.x, way.y) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

int runPath(const MeasureWords& words) {
    geometry::Polyline path;
    for (const std::string& word : words.path) {
        const auto numbers = numbersOf(word, 2, "--path");
        if (!numbers) return fail(numbers.error());
        path.push_back({(*numbers)[0], (*numbers)[1]});
    }
    if (path.size() < 2) return fail({"bad_usage", "--path", "found one point, expected two or more"});
    json directions = json::array();
    for (std::size_t i = 1; i < path.size(); ++i) directions.push_back(directionOf(path[i] - path[i - 1]));
    const double area = std::abs(geometry::signedArea(path));
    if (words.json) {
        printJson({{"length_m", geometry::length(path)}, {"area_m2", area}, {"directions_deg", directions}});
        return kDone;
    }
    std::cout << "Length     " << base::decimal(geometry::length(path), 2) << " m\n"
              << "Direction  " << base::decimal(directions.front().get<double>(), 1) << "\u00B0 at first\n"
              << "Area       " << base::decimal(area, 2) << " m\u00B2 when closed\n";
    return kDone;
}

int runMeasure(const MeasureWords& words, const base::Task& task) {
    const bool sight = !words.from.empty() && !words.to.empty();
    if (sight == !words.path.empty())
        return fail({"bad_usage", "measure", "expected --path, or both --from and --to"});
    const auto input = openInput(words.plan, task);
    if (!input) return fail(input.error());
    printWarnings(input->warnings);
    return sight ? runSight(words, input->value) : runPath(words);
}

} // namespace

void addMeasureCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<MeasureWords>();
    auto* command = root.add_subcommand("measure", "Lengths, areas, and what blocks a line of sight");
    command->add_option("plan", words->plan, "Exchange plan (.geojson) or project (.vidette.gpkg)")
        ->required();
    command->add_option("--path", words->path, "Points X,Y: length, direction, area when closed");
    command->add_option("--from", words->from, "The eye, X,Y,HEIGHT");
    command->add_option("--to", words->to, "The target, X,Y,HEIGHT; exit status 1 when the line is blocked");
    command->add_flag("--json", words->json, "Print one JSON document");
    command->callback([words, &status, &task] { status = runMeasure(*words, task); });
}

} // namespace vidette::cli

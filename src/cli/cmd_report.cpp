// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/coverage_options.h"
#include "cli/level_words.h"
#include "cli/report_annual.h"
#include "cli/report_tables.h"
#include "io/decision_json.h"
#include "report/project_report.h"
#include "store/change_log.h"
#include "store/project_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

using nlohmann::json;

struct Options {
    std::string input;
    std::string kind = "plan";
    std::string out;
    std::string on;
    std::vector<std::string> decisions;
    std::vector<std::string> levels;
    bool json = false;
    CoverageWords words;
    AnnualWords annual;
    std::string object;
};

/// Paths that an exchange plan names in "vidette": {"decisions": […]}, relative to the plan's folder.
base::Result<std::vector<std::string>> decisionPaths(const std::string& plan) {
    std::vector<std::string> paths;
    if (store::looksLikeProject(plan)) return paths;
    const auto text = readFile(plan);
    if (!text) return base::failure(text.error());
    const json document = json::parse(*text, nullptr, false);
    if (!document.is_object()) return paths;
    const auto header = document.find("vidette");
    if (header == document.end() || !header->is_object() || !header->contains("decisions")) return paths;
    const json& list = header->at("decisions");
    const bool words = list.is_array() &&
                       std::all_of(list.begin(), list.end(), [](const json& one) { return one.is_string(); });
    if (!words) {
        return base::failure("bad_plan", plan + ": vidette: decisions",
                             "found " + list.dump().substr(0, 60) + ", expected a list of file names");
    }
    const auto folder = std::filesystem::path(plan).parent_path();
    for (const json& one : list) paths.push_back((folder / one.get<std::string>()).string());
    return paths;
}

base::Result<std::vector<report::Question>> questions(const Options& options, const estate::Estate& estate,
                                                      base::Warnings& warnings) {
    std::vector<report::Question> list;
    std::vector<std::string> paths = options.decisions;
    if (paths.empty()) {
        list = report::keptQuestions(estate);
        auto named = decisionPaths(options.input);
        if (!named) return base::failure(named.error());
        paths = std::move(*named);
    }
    for (const auto& path : paths) {
        const auto text = readFile(path);
        if (!text) return base::failure(text.error());
        auto read = io::readProblem(*text, path);
        if (!read) return base::failure(read.error());
        warnings.insert(warnings.end(), read->warnings.begin(), read->warnings.end());
        list.push_back({std::move(read->value), std::filesystem::path(path).filename().string()});
    }
    return list;
}

base::Result<base::Date> dateOf(const Options& options) {
    if (options.on.empty()) return base::today();
    const auto date = base::dateFromText(options.on);
    if (date) return *date;
    return base::failure("bad_date", "--on", "found '" + options.on + "', expected a day as YYYY-MM-DD");
}

base::Result<report::ReportOrder> orderOf(const Options& options, const base::Date& on,
                                          const base::Task& task) {
    report::ReportOrder order;
    order.kind = options.kind;
    order.on = on;
    order.source = std::filesystem::path(options.input).filename().string();
    if (!store::looksLikeProject(options.input)) return order;
    const auto facts = store::fileFacts(options.input, task);
    if (!facts) return base::failure(facts.error());
    order.logHead = facts->logHead;
    return order;
}

base::Result<report::PlanReport> gather(const Options& options, const base::Task& task) {
    const auto on = dateOf(options);
    if (!on) return base::failure(on.error());
    const auto coverageOptions = coverageOptionsOf(options.words);
    if (!coverageOptions) return base::failure(coverageOptions.error());
    auto input = openInput(options.input, task);
    if (!input) return base::failure(input.error());
    const auto levels = chooseLevels(*input, options.levels);
    if (!levels) return base::failure(levels.error());
    const auto order = orderOf(options, *on, task);
    if (!order) return base::failure(order.error());
    auto made = report::planReportOf(input->value, *order, *coverageOptions, task);
    if (!made) return base::failure(base::within(options.input, made.error()));
    made->levels = *levels;
    made->warnings.insert(made->warnings.begin(), input->warnings.begin(), input->warnings.end());
    const auto asked = questions(options, made->estate, made->warnings);
    if (!asked) return base::failure(asked.error());
    for (const report::Question& question : *asked) {
        auto decision = report::answered(question, made->estate, *coverageOptions, task);
        if (!decision) return base::failure(decision.error());
        made->decisions.push_back(std::move(*decision));
    }
    return made;
}

json summaryOf(const report::PlanReport& made, const std::string& out) {
    json document{{"out", out},
                  {"plan", made.estate.name},
                  {"on", base::toText(made.on)},
                  {"target_area", made.coverage.targetArea},
                  {"covered_area", made.coverage.coveredArea},
                  {"covered_fraction", nullptr},
                  {"blind_area", made.coverage.blindArea},
                  {"blind_spots", made.coverage.blindSpots.size()},
                  {"storage_tb", nullptr},
                  {"decisions", json::array()},
                  {"warnings", toJson(made.warnings)}};
    if (!made.levels.empty()) document["levels"] = made.levels;
    if (made.coverage.coveredFraction) document["covered_fraction"] = *made.coverage.coveredFraction;
    if (made.storage) document["storage_tb"] = made.storage->bytes.terabytes();
    for (const auto& decision : made.decisions) {
        json one{{"title", decision.problem.title},
                 {"source", decision.source},
                 {"winners", report::winners(decision.ranking)},
                 {"winner_differs", nullptr}};
        if (decision.kits) one["winner_differs"] = decision.kits->winnerDiffers;
        document["decisions"].push_back(std::move(one));
    }
    return document;
}

void printSummary(const report::PlanReport& made, const std::string& out) {
    if (made.coverage.coveredFraction) {
        std::cout << "Seen        " << base::decimal(100 * *made.coverage.coveredFraction, 1) << " % of "
                  << base::decimal(made.coverage.targetArea, 1) << " m²\n"
                  << "Blind       " << base::decimal(made.coverage.blindArea, 2) << " m² in "
                  << made.coverage.blindSpots.size() << " places\n";
    }
    if (made.storage) {
        std::cout << "Recordings  " << base::decimal(made.storage->bytes.terabytes(), 2) << " TB for "
                  << base::toText(made.storage->days) << " days\n";
    }
    for (const auto& decision : made.decisions) {
        std::cout << "First       " << base::join(report::winners(decision.ranking), " = ") << "  ("
                  << decision.problem.title << ")\n";
    }
    std::cout << "Report      " << out << '\n';
}

/// The words that both kinds have in common, and those of the annual report.
int runAnnual(const Options& options, const base::Task& task) {
    AnnualWords words = options.annual;
    words.edit.project = options.input;
    words.edit.on = options.on;
    words.edit.json = options.json;
    words.out = options.out;
    const auto coverageOptions = coverageOptionsOf(options.words);
    if (!coverageOptions) return fail(coverageOptions.error());
    return runAnnualReport(words, *coverageOptions, task);
}

int run(const Options& options, const base::Task& task) {
    if (options.kind == "annual") return runAnnual(options, task);
    if (isTableReport(options.kind)) {
        EditWords edit = options.annual.edit;
        edit.project = options.input;
        edit.on = options.on;
        edit.json = options.json;
        const auto coverage = coverageOptionsOf(options.words);
        if (!coverage) return fail(coverage.error());
        return runTableReport({edit, options.kind, options.object, options.out}, *coverage, task);
    }
    if (options.kind != "plan")
        return fail(
            {"unknown_kind", "report", "found '" + options.kind + "', expected one of " + allReportKinds()});
    if (options.out.empty()) return fail({"bad_value", "--out", "found none, expected the name of the page"});
    const auto made = gather(options, task);
    if (!made) return fail(made.error());
    printWarnings(made->warnings);
    const auto written = writeFile(options.out, report::planReport(*made));
    if (!written) return fail(written.error());
    if (options.json) {
        printJson(summaryOf(*made, options.out));
    } else {
        printSummary(*made, options.out);
    }
    return kDone;
}

} // namespace

void addReportCommand(CLI::App& root, int& status, const base::Task& task) {
    auto options = std::make_shared<Options>();
    auto* command = root.add_subcommand("report", "One page to show: coverage, recordings, kits and why");
    command->add_option("plan", options->input, "Exchange plan (.geojson) or project (.vidette.gpkg)")
        ->required();
    command->add_option("kind", options->kind, "Kind of report: " + allReportKinds())->capture_default_str();
    command->add_option(
        "--out", options->out,
        "Write FILE.html; all kinds but plan write FILE.csv or a new FILE.xlsx too, public FILE.geojson");
    command->add_option("--of", options->object, "Meeting, request or processing that the report is about");
    command->add_option("--year", options->annual.year, "Year of the annual report");
    command->add_flag("--issue", options->annual.issue, "Freeze the annual report's figures in the project");
    command->add_flag("--as-issued", options->annual.asIssued, "The figures as they were last issued");
    command->add_option("--as", options->annual.edit.login, "Login of who issues the annual report");
    command->add_option("--decision", options->decisions,
                        "Decision problem (.json), may be repeated; instead of those the plan names");
    command->add_option("--on", options->on, "Day that stands on the page, YYYY-MM-DD (default today)");
    addCoverageWords(*command, options->words);
    addLevelWords(*command, options->levels);
    command->add_flag("--json", options->json, "Print one JSON document with the main figures");
    command->callback([options, &status, &task] { status = run(*options, task); });
}

} // namespace vidette::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "analysis/storage_analysis.h"
#include "base/text.h"
#include "catalog/storage_need.h"
#include "io/storage_json.h"
#include "store/project_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

using nlohmann::json;

struct StorageWords {
    std::string file;
    std::optional<double> days;
    double reserve = 0;
    analysis::StreamDefaults streams;
    bool working = false;
    bool json = false;
};

json numberOrNull(const std::optional<double>& value) {
    return value ? json(*value) : json(nullptr);
}

json assumptionsOf(const catalog::StorageAnswer& answer) {
    auto list = json::array();
    for (const auto& one : answer.assumptions) {
        list.push_back({{"stream", one.stream},
                        {"bit_rate", one.rate.rate.bitsPerSecond},
                        {"bits_per_pixel", one.rate.bitsPerPixel},
                        {"working", one.rate.working},
                        {"source", one.rate.source}});
    }
    return list;
}

json streamsOf(const catalog::StorageAnswer& answer) {
    auto list = json::array();
    for (const auto& one : answer.streams) {
        list.push_back({{"id", one.id},
                        {"count", one.count},
                        {"bit_rate", one.rate.bitsPerSecond},
                        {"assumed", one.assumed},
                        {"seconds_per_day", one.recordedSeconds},
                        {"days", one.days},
                        {"bytes", one.bytes.value}});
    }
    return list;
}

json asJson(const catalog::StorageProblem& problem, const catalog::StorageAnswer& answer) {
    json document{{"bytes", answer.bytes.value},
                  {"tb", answer.bytes.terabytes()},
                  {"tib", answer.bytes.tebibytes()},
                  {"vendor_mixed_tb", answer.vendorMixedTerabytes},
                  {"bit_rate_total", answer.totalRate.bitsPerSecond},
                  {"bytes_per_day", answer.perDay.value},
                  {"effective_days", answer.effectiveDays},
                  {"reserve", answer.reserve},
                  {"days_possible", numberOrNull(answer.daysPossible)},
                  {"usable_bytes", nullptr},
                  {"fits", nullptr},
                  {"disks_needed", nullptr},
                  {"streams", streamsOf(answer)},
                  {"assumptions", assumptionsOf(answer)},
                  {"working", catalog::storageWorking(problem, answer)}};
    if (answer.usable) document["usable_bytes"] = answer.usable->value;
    if (answer.fits) document["fits"] = *answer.fits;
    if (answer.disksNeeded) document["disks_needed"] = *answer.disksNeeded;
    return document;
}

/// The whole estate at the top, every store of it below.
json asJson(const analysis::StorageResult& result) {
    json document = asJson(result.stores.front().problem, result.stores.front().answer);
    if (result.stores.size() > 1) {
        for (const char* name : {"days_possible", "usable_bytes", "fits", "disks_needed", "effective_days"}) {
            document[name] = nullptr;
        }
        document["streams"] = json::array();
        document["assumptions"] = json::array();
        document["working"] = json::array();
    }
    document["bytes"] = result.bytes.value;
    document["tb"] = result.bytes.terabytes();
    document["tib"] = result.bytes.tebibytes();
    document["vendor_mixed_tb"] = result.bytes.value / 1e6 / 1024 / 1024;
    document["bit_rate_total"] = result.totalRate.bitsPerSecond;
    document["declared_days"] = result.days;
    document["notes"] = result.notes;
    document["retention_profile"] = nullptr;
    if (result.profile) document["retention_profile"] = result.profile->id;
    document["stores"] = json::array();
    for (const auto& store : result.stores) {
        json one = asJson(store.problem, store.answer);
        one["name"] = store.name;
        document["stores"].push_back(std::move(one));
    }
    return document;
}

void printAnswer(const StorageWords& words, const catalog::StorageProblem& problem,
                 const catalog::StorageAnswer& answer) {
    std::cout << "Needed          " << base::decimal(answer.bytes.terabytes(), 3) << " TB (SI)   "
              << base::decimal(answer.bytes.tebibytes(), 3) << " TiB (binary)   "
              << base::decimal(answer.vendorMixedTerabytes, 3) << " \"TB\" as makers mix it\n"
              << "Kept            " << base::toText(answer.effectiveDays) << " days\n"
              << "Bit rate        " << base::decimal(answer.totalRate.bitsPerSecond / 1e6, 2)
              << " Mbit/s while all record\n";
    if (answer.usable) {
        std::cout << "Room            " << base::decimal(answer.usable->terabytes(), 3)
                  << " TB: " << (answer.fits.value_or(false) ? "it fits" : "it does not fit") << '\n';
    }
    if (answer.daysPossible)
        std::cout << "Days possible   " << base::decimal(*answer.daysPossible, 1) << '\n';
    if (answer.disksNeeded) std::cout << "Disks needed    " << *answer.disksNeeded << " of this size\n";
    for (const auto& one : answer.assumptions) {
        std::cout << "Assumed         " << one.stream << ": " << one.rate.working
                  << "\n                source: " << one.rate.source << '\n';
    }
    if (!words.working) return;
    std::cout << "\nWorking\n";
    for (const auto& line : catalog::storageWorking(problem, answer)) std::cout << "  " << line << '\n';
}

int runProblem(const StorageWords& words, const base::WithWarnings<catalog::StorageProblem>& read) {
    auto problem = read.value;
    if (words.days) problem.days = *words.days;
    const auto answer = catalog::storageNeed(problem);
    if (!answer) return fail(base::within(words.file, answer.error()));
    auto warnings = read.warnings;
    warnings.insert(warnings.end(), answer->warnings.begin(), answer->warnings.end());
    printWarnings(warnings);
    if (words.json) {
        auto document = asJson(problem, *answer);
        document["warnings"] = toJson(warnings);
        printJson(document);
    } else {
        printAnswer(words, problem, *answer);
    }
    return kDone;
}

int runEstate(const StorageWords& words, const base::Task& task) {
    const auto input = openInput(words.file, task);
    if (!input) return fail(input.error());
    analysis::StorageOptions options;
    options.streams = words.streams;
    options.days = words.days;
    options.reserve = words.reserve;
    const auto result = analysis::storage(input->value, options);
    if (!result) return fail(base::within(words.file, result.error()));
    auto warnings = input->warnings;
    warnings.insert(warnings.end(), result->warnings.begin(), result->warnings.end());
    printWarnings(warnings);
    if (words.json) {
        auto document = asJson(*result);
        document["warnings"] = toJson(warnings);
        printJson(document);
        return kDone;
    }
    for (const auto& store : result->stores) {
        if (!store.name.empty()) std::cout << "Store " << store.name << '\n';
        printAnswer(words, store.problem, store.answer);
    }
    for (const auto& note : result->notes) std::cout << note << '\n';
    return kDone;
}

bool isEstate(const std::string& path) {
    const auto extension = base::lowered(std::filesystem::path(path).extension().string());
    return extension == ".geojson" || extension == ".gpkg" || store::looksLikeProject(path);
}

int run(const StorageWords& words, const base::Task& task) {
    if (isEstate(words.file)) return runEstate(words, task);
    const auto text = readFile(words.file);
    if (!text) return fail(text.error());
    const auto problem = io::readStorage(*text, words.file);
    if (problem) return runProblem(words, *problem);
    return problem.error().code == "is_a_plan" ? runEstate(words, task) : fail(problem.error());
}

} // namespace

void addStorageCommand(CLI::App& root, int& status, const base::Task& task) {
    auto* command =
        root.add_subcommand("storage", "How much room recordings need, and how many days disks hold");
    auto words = std::make_shared<StorageWords>();
    command->add_option("FILE", words->file, "storage problem (.json), exchange plan or project")->required();
    command->add_option("--days", words->days, "keep recordings so many days, instead of what the file says");
    command->add_option("--reserve", words->reserve, "plan or project: part added for safety, 0.1 = 10 %");
    command->add_option("--codec", words->streams.codec, "plan or project: h264, h265 or h265+");
    command->add_option("--fps", words->streams.framesPerSecond, "plan or project: frames per second");
    command->add_option("--scene", words->streams.scene, "plan or project: low, medium or high movement");
    command->add_option("--hours", words->streams.hoursPerDay, "plan or project: recorded hours per day");
    command->add_option("--duty", words->streams.duty,
                        "plan or project: recorded part of these hours, 0 to 1");
    command->add_flag("--working", words->working, "print every step of the calculation");
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = run(*words, task); });
}

} // namespace vidette::cli

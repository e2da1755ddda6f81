// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/text.h"
#include "cli/text_table.h"
#include "store/change_log.h"
#include "store/project_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>

namespace vidette::cli {
namespace {

using nlohmann::json;

struct InfoWords {
    std::string project;
    bool json = false;
};

struct Info {
    estate::Estate estate;
    base::Warnings warnings;
    std::optional<store::FileFacts> file; ///< nothing for an exchange plan
};

template<typename Row>
std::vector<std::string> codes(const base::Table<Row>& table) {
    std::vector<std::string> list;
    for (const Row& row : table) list.push_back(row.code);
    std::sort(list.begin(), list.end());
    return list;
}

std::vector<std::string> kitCodes(const estate::Estate& estate) {
    std::vector<std::string> list;
    for (const auto& kit : estate.kits) list.push_back(kit.facts.code);
    std::sort(list.begin(), list.end());
    return list;
}

using Counts = std::vector<std::pair<std::string, std::size_t>>;

Counts countsOf(const estate::Estate& estate) {
    return {{"obstacle", estate.obstacles.size()},
            {"zone", estate.zones.size()},
            {"opening", estate.openings.size()},
            {"camera", estate.cameras.size()},
            {"site", estate.mounts.size()},
            {"demand", estate.demands.size()},
            {"kit", estate.kits.size()},
            {"problem", estate.problems.size()},
            {"place", estate.sites.size()},
            {"level", estate.levels.size()},
            {"plan_image", estate.planImages.size()},
            {"note", estate.notes.size()},
            {"street", estate.streets.size()},
            {"device", estate.devices.size()}};
}

json boundsJson(const estate::Estate& estate) {
    const auto box = estate::boundsOf(estate);
    if (box.empty()) return nullptr;
    return json::array({box.low.x, box.low.y, box.high.x, box.high.y});
}

json asJson(const InfoWords& words, const Info& info) {
    const estate::Estate& estate = info.estate;
    const Counts counts = countsOf(estate);
    json document{{"file", words.project},
                  {"kind", info.file ? "project" : "plan"},
                  {"name", estate.name},
                  {"crs", estate.crs.empty() ? json() : json(estate.crs)},
                  {"bounds", boundsJson(estate)},
                  {"counts", std::map<std::string, std::size_t>(counts.begin(), counts.end())},
                  {"cameras", codes(estate.cameras)},
                  {"zones", codes(estate.zones)},
                  {"kits", kitCodes(estate)},
                  {"problems", codes(estate.problems)},
                  {"retention", nullptr},
                  {"warnings", toJson(info.warnings)}};
    if (estate.retentionDays > 0 || !estate.retentionProfile.empty()) {
        document["retention"] = {{"days", estate.retentionDays},
                                 {"profile", estate.retentionProfile},
                                 {"reason", estate.retentionReason}};
    }
    if (!info.file) return document;
    document["schema_version"] = info.file->schemaVersion;
    document["changes"] = {{"entries", info.file->logEntries},
                           {"outside_edits", info.file->outsideEdits},
                           {"last_at", info.file->lastChangeAt},
                           {"head", info.file->logHead}};
    return document;
}

void printText(const InfoWords& words, const Info& info) {
    const estate::Estate& estate = info.estate;
    std::cout << words.project << ": " << (estate.name.empty() ? "(no name)" : estate.name) << '\n'
              << "Frame      " << (estate.crs.empty() ? "local metres" : estate.crs) << '\n';
    const auto box = estate::boundsOf(estate);
    if (!box.empty()) {
        std::cout << "Extent     " << base::decimal(box.high.x - box.low.x, 2) << " m by "
                  << base::decimal(box.high.y - box.low.y, 2) << " m\n";
    }
    if (estate.retentionDays > 0) {
        std::cout << "Retention  " << estate.retentionDays << " days " << estate.retentionProfile << '\n';
    }
    if (info.file) {
        std::cout << "Changes    " << info.file->logEntries << ", of them " << info.file->outsideEdits
                  << " by other programs; last " << info.file->lastChangeAt << '\n'
                  << "Log head   " << info.file->logHead << '\n';
    }
    TextTable table({"holds", "rows"});
    for (const auto& [name, count] : countsOf(estate)) table.add({name, std::to_string(count)});
    std::cout << table.text();
}

base::Result<Info> readInfo(const std::string& path, const base::Task& task) {
    auto input = openInput(path, task);
    if (!input) return base::failure(input.error());
    Info info{std::move(input->value), std::move(input->warnings), std::nullopt};
    if (!store::looksLikeProject(path)) return info;
    auto facts = store::fileFacts(path, task);
    if (!facts) return base::failure(facts.error());
    info.file = std::move(*facts);
    return info;
}

int runInfo(const InfoWords& words, const base::Task& task) {
    const auto info = readInfo(words.project, task);
    if (!info) return fail(info.error());
    printWarnings(info->warnings);
    if (words.json) {
        printJson(asJson(words, *info));
    } else {
        printText(words, *info);
    }
    return kDone;
}

} // namespace

void addInfoCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<InfoWords>();
    CLI::App* command = root.add_subcommand("info", "What a project holds");
    command->add_option("PROJECT", words->project, "project or exchange plan")->required();
    command->add_flag("--json", words->json, "print one JSON document");
    command->callback([words, &status, &task] { status = runInfo(*words, task); });
}

} // namespace vidette::cli

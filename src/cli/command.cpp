// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/check.h"
#include "base/partial_file.h"
#include "base/text.h"
#include "io/plan_geojson.h"
#include "store/project_store.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace vidette::cli {
namespace {

constexpr std::uintmax_t kLargestText = 1ULL << 30;

bool allFinite(const nlohmann::json& value) {
    if (value.is_number_float()) return std::isfinite(value.get<double>());
    for (const auto& part : value) {
        if ((part.is_structured() || part.is_number_float()) && !allFinite(part)) return false;
    }
    return true;
}

} // namespace

int fail(const base::Error& error) {
    std::cerr << "vidette: " << base::describe(error) << '\n';
    if (error.code == "cancelled") std::_Exit(kCancelled);
    if (error.code == "damaged")
        std::cerr << "`vidette salvage` makes a new project of what can still be read of a damaged one\n";
    return error.code == "not_written" ? kNotWritten : kBadInput;
}

void printWarnings(const base::Warnings& warnings) {
    for (const auto& warning : warnings) std::cerr << "warning: " << base::describe(warning) << '\n';
}

nlohmann::json toJson(const base::Warnings& warnings) {
    auto list = nlohmann::json::array();
    for (const auto& one : warnings)
        list.push_back({{"code", one.code}, {"where", one.where}, {"message", one.message}});
    return list;
}

void printJson(const nlohmann::json& document) {
    VIDETTE_CHECK(allFinite(document), "every figure that is printed is finite");
    std::cout << document.dump(1) << '\n';
}

base::Result<std::string> readFile(const std::string& path) {
    std::error_code code;
    if (!std::filesystem::is_regular_file(path, code)) {
        return base::failure("not_read", path, "there is no such file");
    }
    const auto size = std::filesystem::file_size(path, code);
    if (!code && size > kLargestText) {
        return base::failure(
            "not_read", path,
            "the file is larger than 1 GiB; bring maps of this size into a project with 'vidette import'");
    }
    std::ifstream file(path, std::ios::binary);
    std::string text(code ? 0 : size, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (code || !file) return base::failure("not_read", path, "the file could not be read");
    return text;
}

base::Result<base::WithWarnings<estate::Estate>> openInput(const std::string& path, const base::Task& task) {
    if (store::looksLikeProject(path)) {
        auto project = store::readProject(path, task);
        if (!project) return base::failure(project.error());
        base::WithWarnings<estate::Estate> input{std::move(*project), {}};
        if (auto note = store::newerVersionNote(path)) input.warnings.push_back(std::move(*note));
        return input;
    }
    if (base::lowered(std::filesystem::path(path).extension().string()) == ".gpkg") {
        return base::failure("not_a_project", path,
                             "this is not a Vidette project (no SQLite database inside)");
    }
    const auto text = readFile(path);
    if (!text) return base::failure(text.error());
    return io::readPlan(*text, path, {}, task);
}

base::Result<base::Done> checkNoProject(const std::string& path, const base::Task& task) {
    if (!store::looksLikeProject(path) || !store::readProject(path, task)) return base::Done{};
    return base::failure("is_project", path, "is a project; choose another name for the map");
}

base::Result<estate::Estate> openProject(const std::string& path, const base::Task& task) {
    auto project = store::readProject(path, task);
    const auto note = project ? store::newerVersionNote(path) : std::nullopt;
    if (note) printWarnings({*note});
    return project;
}

base::Result<base::Done> writeFile(const std::string& path, const std::string& content) {
    const base::PartialFile partial(path);
    std::ofstream file(partial.path(), std::ios::binary | std::ios::trunc);
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    std::error_code code;
    if (file) std::filesystem::rename(partial.path(), path, code);
    if (file && !code) return base::Done{};
    return base::failure("not_written", path, "the file could not be written");
}

} // namespace vidette::cli

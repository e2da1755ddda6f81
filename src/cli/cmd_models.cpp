// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "catalog/datasheet_import.h"
#include "catalog/own_models.h"
#include "cli/camera_words.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "io/text_encoding.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace vidette::cli {
namespace {

using catalog::CameraModel;
using catalog::DatasheetImport;

struct ModelsWords {
    std::string own;
    std::string file;
    std::vector<std::string> search;
    std::vector<std::string> map;
    bool dryRun = false;
    bool json = false;

    std::string ownPath() const { return own.empty() ? catalog::ownModelsPath() : own; }
};

nlohmann::json numberOrNull(const std::optional<double>& value) {
    return value ? nlohmann::json(*value) : nlohmann::json(nullptr);
}

nlohmann::json toJson(const CameraModel& model) {
    return {{"maker", model.maker},
            {"code", model.code},
            {"focal", numberOrNull(model.focal)},
            {"image_width", model.imageWidth},
            {"image_height", model.imageHeight},
            {"hfov", model.hfov},
            {"vfov", numberOrNull(model.vfov)},
            {"detect", numberOrNull(model.printed.detect)},
            {"observe", numberOrNull(model.printed.observe)},
            {"recognise", numberOrNull(model.printed.recognise)},
            {"identify", numberOrNull(model.printed.identify)},
            {"ir_range", numberOrNull(model.irRange)},
            {"range", numberOrNull(model.range)},
            {"projection", model.fisheye ? "equidistant" : "rectilinear"},
            {"source", model.source},
            {"source_date", model.sourceDate}};
}

nlohmann::json toJson(const std::vector<catalog::LintFinding>& findings) {
    auto list = nlohmann::json::array();
    for (const auto& one : findings)
        list.push_back({{"code", one.code},
                        {"field", one.field},
                        {"found", one.found},
                        {"expected", one.expected},
                        {"message", one.message}});
    return list;
}

bool holdsAll(const CameraModel& model, const std::vector<std::string>& words) {
    const std::string name = base::lowered(catalog::nameOf(model));
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return name.find(base::lowered(word)) != std::string::npos;
    });
}

std::string metresOf(const std::optional<double>& value) {
    return value ? base::toText(*value) : "-";
}

std::string printedOf(const CameraModel& model) {
    const auto& printed = model.printed;
    if (!printed.detect) return {};
    return metresOf(printed.detect) + '/' + metresOf(printed.observe) + '/' + metresOf(printed.recognise) +
           '/' + metresOf(printed.identify);
}

std::string angleOf(const CameraModel& model) {
    const std::string wide = base::toText(model.hfov) + "°";
    return model.vfov ? wide + " × " + base::toText(*model.vfov) + "°" : wide;
}

std::vector<std::string> rowOf(const CameraModel& model) {
    return {
        catalog::nameOf(model), std::to_string(model.imageWidth) + " × " + std::to_string(model.imageHeight),
        angleOf(model),         model.focal ? base::toText(*model.focal) : "",
        printedOf(model),       model.irRange ? base::toText(*model.irRange) : ""};
}

int runList(const ModelsWords& words) {
    const auto own = catalog::ownModels(words.ownPath());
    if (!own) return fail(own.error());
    const auto all = catalog::allModels(*own);
    if (!all) return fail(all.error());
    auto list = nlohmann::json::array();
    TextTable table({"model", "picture, px", "field", "focal, mm", "D/O/R/I, m", "infrared, m"});
    for (const auto& model : *all) {
        if (!holdsAll(model, words.search)) continue;
        list.push_back(toJson(model));
        table.add(rowOf(model));
    }
    if (words.json) {
        printJson(list);
    } else {
        std::cout << table.text();
    }
    return kDone;
}

/// What --map says on top of what the headings say; "field=" takes a column away from a field.
base::Result<catalog::DatasheetMapping> mappingOf(const ModelsWords& words, const base::CsvTable& table) {
    auto mapping = catalog::guessedMapping(table.header);
    for (const auto& text : words.map) {
        if (!mapping) return mapping;
        const auto at = text.find('=');
        if (at == std::string::npos)
            return base::failure("bad_usage", "--map", "found \"" + text + "\", expected FIELD=COLUMN");
        mapping->erase(text.substr(0, at));
        if (at + 1 < text.size()) mapping->insert({text.substr(0, at), text.substr(at + 1)});
    }
    return mapping;
}

base::Result<DatasheetImport> readSheet(const ModelsWords& words) {
    const auto bytes = readFile(words.file);
    if (!bytes) return base::failure(bytes.error());
    const auto decoded = io::decodeText(*bytes, "", words.file);
    if (!decoded) return base::failure(decoded.error());
    const auto table = base::parseCsv(decoded->text, base::csvSeparatorOf(decoded->text));
    const auto mapping = mappingOf(words, table);
    if (!mapping) return base::failure(mapping.error());
    const auto name = words.file.substr(words.file.find_last_of('/') + 1);
    return catalog::importDatasheet(table, *mapping, name);
}

nlohmann::json toJson(const DatasheetImport& import) {
    auto rows = nlohmann::json::array();
    for (const auto& row : import.rows)
        rows.push_back({{"line", row.line},
                        {"model", row.model ? toJson(*row.model) : nlohmann::json(nullptr)},
                        {"problem", row.problem},
                        {"findings", toJson(row.findings)}});
    return {{"rows", rows}, {"unused_columns", import.unusedColumns}};
}

void print(const DatasheetImport& import) {
    for (const auto& row : import.rows) {
        std::cout << "row " << row.line << ": " << (row.model ? catalog::nameOf(*row.model) : row.problem)
                  << '\n';
        for (const auto& finding : row.findings)
            std::cout << "    " << finding.field << ": " << finding.message << '\n';
    }
    if (!import.unusedColumns.empty())
        std::cout << "Columns not used: " << base::join(import.unusedColumns, ", ") << '\n';
}

int runImport(const ModelsWords& words) {
    const auto import = readSheet(words);
    if (!import) return fail(import.error());
    const auto own = catalog::ownModels(words.ownPath());
    if (!own) return fail(own.error());
    std::vector<CameraModel> read;
    for (const auto& row : import->rows)
        if (row.model) read.push_back(*row.model);
    const auto kept = words.dryRun ? base::Result<base::Done>(base::Done{})
                                   : catalog::keepOwnModels(words.ownPath(), catalog::withModels(*own, read));
    if (!kept) return fail(kept.error());
    if (words.json) {
        auto document = toJson(*import);
        document["dry_run"] = words.dryRun;
        document["own"] = words.ownPath();
        printJson(document);
    } else {
        print(*import);
        std::cout << (words.dryRun ? "Would keep " : "Kept ") << read.size() << " of " << import->rows.size()
                  << " rows in " << words.ownPath() << '\n';
    }
    return read.size() == import->rows.size() ? kDone : kAnswerNo;
}

/// The models to be checked, as rows of an import: those of a file, else all that are known.
base::Result<DatasheetImport> checkedModels(const ModelsWords& words) {
    if (!words.file.empty()) return readSheet(words);
    const auto own = catalog::ownModels(words.ownPath());
    if (!own) return base::failure(own.error());
    const auto all = catalog::allModels(*own);
    if (!all) return base::failure(all.error());
    DatasheetImport result;
    for (const auto& model : *all) {
        const auto findings = catalog::lintDatasheet(model);
        if (!findings) return base::failure(findings.error());
        result.rows.push_back({result.rows.size() + 1, model, {}, *findings});
    }
    return result;
}

int runCheck(const ModelsWords& words) {
    auto checked = checkedModels(words);
    if (!checked) return fail(checked.error());
    std::erase_if(checked->rows, [](const catalog::DatasheetRow& row) {
        return row.problem.empty() && row.findings.empty();
    });
    if (words.json) {
        printJson(toJson(*checked));
    } else {
        print(*checked);
        if (checked->rows.empty()) std::cout << "Nothing to ask\n";
    }
    return checked->rows.empty() ? kDone : kAnswerNo;
}

} // namespace

void addModelsCommand(CLI::App& root, int& status) {
    auto words = std::make_shared<ModelsWords>();
    CLI::App* command = root.add_subcommand("models", "Camera models: the shipped ones and your own");
    command->require_subcommand(1);
    const auto sub = [&](const char* name, const char* help, int (*run)(const ModelsWords&)) {
        CLI::App* one = command->add_subcommand(name, help);
        one->add_option("--own", words->own, "file of the own models; the one of the user when left out");
        one->add_flag("--json", words->json, "print one JSON document");
        one->callback([words, run, &status] { status = run(*words); });
        return one;
    };
    sub("list", "Every model, or those whose name has all the words", runList)
        ->add_option("WORD", words->search, "part of the name");
    CLI::App* import = sub("import", "Takes models from a table of data sheets", runImport);
    import->add_option("FILE", words->file, "CSV file with a header line")->required();
    CLI::App* check = sub("check", "What cannot be right in data sheets", runCheck);
    check->add_option("FILE", words->file, "CSV file; all models that are known when left out");
    for (CLI::App* one : {import, check})
        one->add_option("--map", words->map, "FIELD=COLUMN where the heading does not say it; repeat");
    import->add_flag("--dry-run", words->dryRun, "say what would be kept and keep nothing");
}

} // namespace vidette::cli

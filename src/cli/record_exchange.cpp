// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_exchange.h"

#include "base/text.h"
#include "cli/command.h"
#include "cli/import_map.h"
#include "io/record_book.h"
#include "io/record_export.h"
#include "io/record_import.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>

namespace vidette::cli {
namespace {

using io::RecordImport;
using nlohmann::json;

struct ExchangeWords {
    std::shared_ptr<EditWords> edit;
    std::string table;
    std::string file;
    std::string out;
    std::string sheet;
    std::vector<std::string> maps;
    io::RecordFormat format;
    bool dryRun = false;
    bool skipBad = false;
};

json formatJson(const io::RecordFormat& format) {
    return {{"encoding", format.encoding},
            {"delimiter", format.delimiter},
            {"decimal", format.decimal},
            {"dates", format.dates},
            {"money", format.money}};
}

json toJson(const ExchangeWords& words, const RecordImport& import, bool isWritten) {
    json errors = json::array();
    for (const auto& fault : import.faults)
        errors.push_back({{"row", fault.row},
                          {"column", fault.column},
                          {"field", fault.field},
                          {"message", fault.message}});
    return {{"file", words.file},
            {"table", words.table},
            {"format", formatJson(import.format)},
            {"columns", import.columns},
            {"unused_columns", import.unused},
            {"kept_mapping", import.keptMapping},
            {"rows", import.rows},
            {"added", import.merge.added},
            {"updated", import.merge.changed},
            {"unchanged", import.merge.unchanged},
            {"errors", std::move(errors)},
            {"dry_run", words.dryRun},
            {"written", isWritten}};
}

void printFaults(const std::string& file, const RecordImport& import) {
    for (const auto& fault : import.faults) {
        std::cerr << "vidette: " << file << ": row " << fault.row;
        if (!fault.column.empty()) std::cerr << ": column '" << fault.column << "'";
        if (fault.column.empty() && !fault.field.empty()) std::cerr << ": " << fault.field;
        std::cerr << ": " << fault.message << '\n';
    }
}

/// How the file was read; to stderr, so that a person sees it before the figures.
void printFormat(const RecordImport& import) {
    const auto& format = import.format;
    std::vector<std::string> parts;
    for (const auto& part : {format.encoding, format.delimiter, "decimal " + format.decimal,
                             "dates " + format.dates, "money in " + format.money + " units"})
        if (!part.empty()) parts.push_back(part);
    std::cerr << "Read as " << base::join(parts, ", ")
              << (import.keptMapping ? "; columns as in an earlier import" : "") << '\n';
    for (const auto& [field, column] : import.columns)
        if (field != column) std::cerr << "  " << field << " is the column '" << column << "'\n";
    if (!import.unused.empty()) std::cerr << "  left out: " << base::join(import.unused, ", ") << '\n';
}

void print(const ExchangeWords& words, const RecordImport& import, bool isWritten) {
    if (words.edit->json) {
        printJson(toJson(words, import, isWritten));
        return;
    }
    printFormat(import);
    std::cout << (isWritten ? "Added " : "Would add ") << import.merge.added << " rows, "
              << (isWritten ? "changed " : "change ") << import.merge.changed << ", "
              << (isWritten ? "left " : "leave ") << import.merge.unchanged << " as they were";
    if (!import.faults.empty()) std::cout << "; " << import.faults.size() << " faults";
    std::cout << (isWritten ? "\n" : "; nothing was written\n");
}

base::Result<io::RecordReading> readingOf(const ExchangeWords& words) {
    const auto columns = pairsOf("--map", words.maps);
    if (!columns) return base::failure(columns.error());
    io::RecordReading reading;
    reading.file = words.file;
    reading.table = words.table;
    reading.sheet = words.sheet;
    reading.columns = *columns;
    reading.format = words.format;
    return reading;
}

/// Looks and changes nothing.
int runDry(const ExchangeWords& words, const io::RecordReading& reading, const base::Task& task) {
    const auto project = openProject(words.edit->project, task);
    if (!project) return fail(project.error());
    const auto import = io::importRecords(*project, reading, task);
    if (!import) return fail(import.error());
    printFaults(words.file, *import);
    print(words, *import, false);
    return import->faults.empty() ? kDone : kBadInput;
}

int runImport(const ExchangeWords& words, const base::Task& task) {
    const auto reading = readingOf(words);
    if (!reading) return fail(reading.error());
    if (words.dryRun) return runDry(words, *reading, task);
    RecordImport import;
    const auto edit = [&](const estate::Estate& estate, const estate::Act&) -> base::Result<estate::Estate> {
        auto done = io::importRecords(estate, *reading, task);
        if (!done) return base::failure(done.error());
        import = std::move(*done);
        if (import.faults.empty() || words.skipBad) return import.merge.estate;
        return base::failure("bad_rows", words.file,
                             std::to_string(import.faults.size()) +
                                 " faults; nothing was imported (--skip-bad takes the sound rows)");
    };
    const std::string name = std::filesystem::path(words.file).filename().string();
    const auto changed = changeProject(*words.edit, "Import " + name + " into " + words.table, edit, task);
    printFaults(words.file, import);
    if (!changed && changed.error().code == "bad_rows" && words.edit->json)
        printJson(toJson(words, import, false));
    if (!changed) return fail(changed.error());
    print(words, import, true);
    return kDone;
}

int runExport(const ExchangeWords& words, const base::Task& task) {
    const auto table = estate::recordTableNamed(words.table);
    if (!table) return fail(table.error());
    const auto project = openProject(words.edit->project, task);
    if (!project) return fail(project.error());
    const auto free = checkNoProject(words.out, task);
    if (!free) return fail(free.error());
    const std::string ending = base::lowered(std::filesystem::path(words.out).extension().string());
    if (ending != ".csv" && ending != ".xlsx")
        return fail({"unknown_format", words.out, "expected a file name that ends in .csv or .xlsx"});
    const auto written = ending == ".xlsx" ? io::writeRecordBook(*project, **table, words.out)
                                           : writeFile(words.out, io::recordCsv(*project, **table));
    if (!written) return fail(written.error());
    std::cerr << "Wrote " << words.out << '\n';
    return kDone;
}

/// The registers of a folder, TABLE.csv each, in the order in which rows may refer to each other.
std::vector<ExchangeWords> registersIn(const ExchangeWords& words) {
    std::vector<ExchangeWords> registers;
    for (const auto& table : estate::recordTables()) {
        ExchangeWords one = words;
        one.table = table.name;
        one.file = (std::filesystem::path(words.file) / (one.table + ".csv")).string();
        std::error_code none;
        if (std::filesystem::is_regular_file(one.file, none)) registers.push_back(std::move(one));
    }
    return registers;
}

int runImportAll(const ExchangeWords& words, const base::Task& task) {
    const auto registers = registersIn(words);
    if (registers.empty())
        return fail({"not_found", words.file, "expected a folder with files such as party.csv"});
    std::vector<RecordImport> imports;
    int faults = 0;
    const auto edit = [&](const estate::Estate& estate, const estate::Act&) -> base::Result<estate::Estate> {
        estate::Estate next = estate;
        for (const auto& one : registers) {
            auto done = io::importRecords(next, *readingOf(one), task);
            if (!done) return base::failure(done.error());
            next = done->merge.estate;
            faults += static_cast<int>(done->faults.size());
            printFaults(one.file, *done);
            imports.push_back(std::move(*done));
        }
        if (faults == 0) return next;
        return base::failure("bad_rows", words.file,
                             std::to_string(faults) + " faults; nothing was imported");
    };
    const auto changed = changeProject(*words.edit, "Import registers", edit, task);
    if (!changed && changed.error().code != "bad_rows") return fail(changed.error());
    json tables = json::array();
    for (std::size_t i = 0; i < imports.size(); ++i) {
        tables.push_back(toJson(registers[i], imports[i], changed.has_value()));
        if (words.edit->json || !changed) continue;
        std::cout << registers[i].table << ": added " << imports[i].merge.added << ", changed "
                  << imports[i].merge.changed << '\n';
    }
    if (words.edit->json) printJson(tables);
    return changed ? kDone : fail(changed.error());
}

int runExportAll(const ExchangeWords& words, const base::Task& task) {
    const auto project = openProject(words.edit->project, task);
    if (!project) return fail(project.error());
    std::error_code problem;
    std::filesystem::create_directories(words.out, problem);
    if (problem) return fail({"not_written", words.out, problem.message()});
    int files = 0;
    for (const auto& table : estate::recordTables()) {
        if (table.size(*project) == 0) continue;
        const auto path = std::filesystem::path(words.out) / (std::string(table.name) + ".csv");
        const auto written = writeFile(path.string(), io::recordCsv(*project, table));
        if (!written) return fail(written.error());
        ++files;
    }
    std::cerr << "Wrote " << files << " tables to " << words.out << '\n';
    return kDone;
}

void addImportOptions(CLI::App& command, const std::shared_ptr<ExchangeWords>& words) {
    command.add_option("TABLE", words->table, "table of records, such as asset")->required();
    command
        .add_option("FILE", words->file,
                    "register to bring in: .csv, .tsv, .txt, .xlsx or .ods; .json with requests of Open311")
        ->required();
    command.add_option("--map", words->maps, "field=column where headings do not tell; repeat")
        ->allow_extra_args(false);
    command.add_option("--sheet", words->sheet,
                       "of a workbook; the only one, or the one called like the table");
    command.add_option("--encoding", words->format.encoding,
                       "UTF-8, UTF-16LE, UTF-16BE, Windows-1250 or ISO-8859-2");
    command.add_option("--delimiter", words->format.delimiter, "comma, semicolon or tab");
    command.add_option("--decimal", words->format.decimal, "point or comma");
    command.add_option("--dates", words->format.dates, "iso, dmy (5.11.2026) or mdy (11/5/2026)");
    command.add_option("--money", words->format.money,
                       "minor, as all files of Vidette, or major: in crowns, not in haléře");
    command.add_flag("--skip-bad", words->skipBad, "take the sound rows and leave the others out");
    command.add_flag("--dry-run", words->dryRun, "say what would happen and change nothing");
    addEditOptions(command, *words->edit);
}

} // namespace

void addRecordExchange(CLI::App& command, const std::shared_ptr<EditWords>& edit, int& status,
                       const base::Task& task) {
    auto words = std::make_shared<ExchangeWords>();
    words->edit = edit;
    CLI::App* import = command.add_subcommand("import", "A register kept elsewhere comes into a table");
    addImportOptions(*import, words);
    import->callback([words, &status, &task] { status = runImport(*words, task);
});
CLI::App* all = command.add_subcommand("import-all", "Every register of a folder, in one change");
all->add_option("FOLDER", words->file, "folder with a file TABLE.csv for each table")->required();
addEditOptions(*all, *words->edit);
all->callback([words, &status, &task] { status = runImportAll(*words, task); });
CLI::App* out = command.add_subcommand("export", "A table is written to a file");
out->add_option("TABLE", words->table, "table of records, such as asset")->required();
out->add_option("--out", words->out, "file to write: .csv, or .xlsx that is new")->required();
out->callback([words, &status, &task] { status = runExport(*words, task); });
CLI::App* folder = command.add_subcommand("export-all", "Every table with rows is written to a folder");
folder->add_option("--out", words->out, "folder for TABLE.csv of each table")->required();
folder->callback([words, &status, &task] { status = runExportAll(*words, task); });
} // namespace vidette::cli

} // namespace vidette::cli

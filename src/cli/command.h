// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace CLI {
class App;
}

/// The command line `vidette`: one file per command, each with one add…Command() that declares its words and
/// help and runs it. Exit status: 0 done; 1 done and the answer is "no"; 2 bad usage or input; 3 the output
/// could not be written; 4 cancelled. `--json` prints exactly one document on stdout; the rest goes to
/// stderr.
namespace vidette::cli {

constexpr int kDone = 0;
constexpr int kAnswerNo = 1;
constexpr int kBadInput = 2;
constexpr int kNotWritten = 3;
constexpr int kCancelled = 4;

/// Each adds its sub-command to `root`; the callback leaves the exit status in `status`. Work that may take
/// long is done under `task`.
void addCoverageCommand(CLI::App& root, int& status, const base::Task& task);
void addOpticsCommand(CLI::App& root, int& status);
void addLearnCommand(CLI::App& root, int& status);
void addStorageCommand(CLI::App& root, int& status, const base::Task& task);
void addRankCommand(CLI::App& root, int& status, const base::Task& task);
void addGroupCommand(CLI::App& root, int& status, const base::Task& task);
void addNewCommand(CLI::App& root, int& status);
void addInfoCommand(CLI::App& root, int& status, const base::Task& task);
void addImportCommand(CLI::App& root, int& status, const base::Task& task);
void addGeoreferenceCommand(CLI::App& root, int& status, const base::Task& task);
void addExportCommand(CLI::App& root, int& status, const base::Task& task);
void addEditCommand(CLI::App& root, int& status, const base::Task& task);
void addReportCommand(CLI::App& root, int& status, const base::Task& task);
void addSimulateCommand(CLI::App& root, int& status, const base::Task& task);
void addMeasureCommand(CLI::App& root, int& status, const base::Task& task);
void addAuditCommand(CLI::App& root, int& status, const base::Task& task);
void addSalvageCommand(CLI::App& root, int& status, const base::Task& task);
void addRequestCommand(CLI::App& root, int& status, const base::Task& task);
void addMeetingCommand(CLI::App& root, int& status, const base::Task& task);
void addCheckCommand(CLI::App& root, int& status, const base::Task& task);
void addReplacementCommand(CLI::App& root, int& status, const base::Task& task);
void addTraceCommand(CLI::App& root, int& status, const base::Task& task);
void addRecordCommand(CLI::App& root, int& status, const base::Task& task);

/// Prints "vidette: where: message" to stderr and gives the exit status that belongs to the error's code
/// ("not_written" → 3, "cancelled" → 4, everything else → 2). What was cancelled ends the program here: files
/// and children are gone by now, and to give back the map of a city piece by piece takes longer than whoever
/// pressed Ctrl-C wants to wait.
int fail(const base::Error& error);
/// Prints each as "warning: …" to stderr.
void printWarnings(const base::Warnings& warnings);
/// Warnings as JSON: [{"code","where","message"}].
nlohmann::json toJson(const base::Warnings& warnings);
/// Prints one JSON document to stdout. A figure that is not finite is a mistake of ours and stops the
/// program.
void printJson(const nlohmann::json& document);

/// The estate of an exchange plan (.geojson, .json) or a project (.gpkg); which of them the content tells.
base::Result<base::WithWarnings<estate::Estate>> openInput(const std::string& path, const base::Task& task);
/// Done unless a project has this name: a map is not written over it. Fails with "is_project".
base::Result<base::Done> checkNoProject(const std::string& path, const base::Task& task);
/// A project to look at (store::readProject); printed as a warning: that it is of a newer version.
base::Result<estate::Estate> openProject(const std::string& path, const base::Task& task);
/// Writes a whole file or none: to a new name beside it, then renamed. Fails with code "not_written".
base::Result<base::Done> writeFile(const std::string& path, const std::string& content);
/// The text of a file, at most 1 GiB. Fails with code "not_read".
base::Result<std::string> readFile(const std::string& path);

} // namespace vidette::cli

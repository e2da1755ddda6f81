// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "base/text.h"
#include "base/version.h"
#include "cli/camera_words.h"
#include "cli/command.h"
#include "cli/watched_task.h"
#include "linguist/languages.h"

#include <CLI/CLI.hpp>

namespace vidette::cli {
namespace {

/// Taken before or after the command; spoken before it runs.
void addLanguage(CLI::App& app) {
    app.fallthrough();
    app.add_option_function<std::string>(
           "--language",
           [](const std::string& code) { base::speak(linguist::languageNamed(code).value_or(nullptr)); },
           "Language of reports, lessons and messages: " + base::join(linguist::languages(), ", "))
        ->check(CLI::IsMember(linguist::languages()));
}

} // namespace

int run(int argc, char** argv) {
    CLI::App app{"Vidette plans camera estates and supports the decisions about them."};
    app.name("vidette");
    app.set_version_flag("--version", "vidette " + std::string(base::kVersion));
    app.require_subcommand(1);
    int status = kDone;
    const WatchedTask watched;
    addLanguage(app);
    addCoverageCommand(app, status, watched.task());
    addOpticsCommand(app, status);
    addLearnCommand(app, status);
    addCameraCommand(app, status, watched.task());
    addPictureCommand(app, status, watched.task());
    addModelsCommand(app, status);
    addStorageCommand(app, status, watched.task());
    addRankCommand(app, status, watched.task());
    addGroupCommand(app, status, watched.task());
    addReportCommand(app, status, watched.task());
    addSimulateCommand(app, status, watched.task());
    addMeasureCommand(app, status, watched.task());
    addNewCommand(app, status);
    addInfoCommand(app, status, watched.task());
    addImportCommand(app, status, watched.task());
    addGeoreferenceCommand(app, status, watched.task());
    addTraceCommand(app, status, watched.task());
    addExportCommand(app, status, watched.task());
    addEditCommand(app, status, watched.task());
    addAuditCommand(app, status, watched.task());
    addSalvageCommand(app, status, watched.task());
    addRequestCommand(app, status, watched.task());
    addMeetingCommand(app, status, watched.task());
    addCheckCommand(app, status, watched.task());
    addReplacementCommand(app, status, watched.task());
    addRecordCommand(app, status, watched.task());
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kDone : kBadInput;
    }
    return status;
}

} // namespace vidette::cli

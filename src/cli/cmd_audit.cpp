// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/text_table.h"
#include "store/change_log.h"
#include "store/log_audit.h"
#include "store/outside_edits.h"
#include "store/project_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace vidette::cli {
namespace {

using nlohmann::json;

struct AuditWords {
    std::string project;
    std::string object;
    std::string login;
    bool adopt = false;
    bool revert = false;
    bool json = false;
};

json toJson(const store::LogAudit& audit) {
    json rows = json::array();
    for (const auto& fault : audit.rows)
        rows.push_back({{"table", fault.table}, {"uid", fault.uid}, {"what", fault.what}});
    return {{"ok", audit.ok()},
            {"entries", audit.entries},
            {"head", audit.head},
            {"first_broken", audit.firstBroken ? json(*audit.firstBroken) : json()},
            {"outside_edits", audit.outsideEdits},
            {"rows", std::move(rows)}};
}

/// What a word of RowFault means to the reader.
std::string sentence(const store::RowFault& fault) {
    if (fault.what == "count") return fault.table + ": not as many rows as the log says were brought in";
    const std::string row = fault.table + " " + fault.uid;
    if (fault.what == "missing") return row + ": was never removed, but is gone";
    if (fault.what == "removed") return row + ": was removed, but stands";
    return row + ": is not what was last written";
}

void print(const store::LogAudit& audit) {
    std::cout << (audit.ok() ? "The change log is whole" : "The change log is BROKEN") << ": "
              << audit.entries << " entries, of them " << audit.outsideEdits << " by other programs\n"
              << "Head  " << audit.head << '\n';
    if (audit.firstBroken)
        std::cout << "From entry " << *audit.firstBroken << " on it is not what was sealed\n";
    for (const auto& fault : audit.rows) std::cout << "  " << sentence(fault) << '\n';
}

int runVerify(const AuditWords& words, const base::Task& task) {
    const auto audit = store::auditLog(words.project, task);
    if (!audit) return fail(audit.error());
    if (words.json) {
        printJson(toJson(*audit));
    } else {
        print(*audit);
    }
    return audit->ok() ? kDone : kAnswerNo;
}

void tellNewer(const AuditWords& words) {
    if (const auto note = store::newerVersionNote(words.project)) printWarnings({*note});
}

/// A row as it was; null where there was none.
json rowJson(const std::string& text) {
    return text.empty() ? json() : json::parse(text, nullptr, false);
}

json toJson(const store::LogEntry& entry) {
    return {{"seq", entry.seq},
            {"at", entry.at},
            {"actor", entry.actor ? json(*entry.actor) : json()},
            {"what", entry.what},
            {"edit", entry.edit},
            {"table", entry.table},
            {"uid", entry.uid},
            {"op", entry.op},
            {"old", rowJson(entry.oldJson)},
            {"new", rowJson(entry.newJson)}};
}

void printEntries(const std::vector<store::LogEntry>& entries, bool asJson) {
    if (asJson) {
        json list = json::array();
        for (const auto& entry : entries) list.push_back(toJson(entry));
        printJson(list);
        return;
    }
    TextTable table({"entry", "at", "by", "what", "row", "", ""});
    for (const auto& entry : entries) {
        table.add({std::to_string(entry.seq), entry.at, entry.actor.value_or("another program"), entry.what,
                   entry.op, entry.table, entry.uid});
    }
    std::cout << table.text();
}

/// Only those of the row that was asked for.
void keepObject(const AuditWords& words, std::vector<store::LogEntry>& entries) {
    if (words.object.empty()) return;
    std::erase_if(entries, [&](const store::LogEntry& entry) { return entry.uid != words.object; });
}

int runLog(const AuditWords& words, const base::Task& task) {
    auto entries = store::readChangeLog(words.project, task);
    if (!entries) return fail(entries.error());
    tellNewer(words);
    keepObject(words, *entries);
    printEntries(*entries, words.json);
    return kDone;
}

int runOutside(const AuditWords& words, const base::Task& task) {
    if (words.adopt && words.revert)
        return fail({"bad_value", "--adopt", "expected one of --adopt and --revert"});
    if (!words.adopt && !words.revert) {
        auto entries = store::openOutsideEdits(words.project, task);
        if (!entries) return fail(entries.error());
        tellNewer(words);
        keepObject(words, *entries);
        printEntries(*entries, words.json);
        return entries->empty() ? kDone : kAnswerNo;
    }
    store::OutsideDecision decision{words.login};
    if (!words.object.empty()) decision.rows.push_back(words.object);
    const auto settled = words.adopt ? store::adoptOutsideEdits(words.project, decision, task)
                                     : store::revertOutsideEdits(words.project, decision, task);
    if (!settled) return fail(settled.error());
    const std::string word = words.adopt ? "adopted" : "reverted";
    if (words.json) {
        printJson({{word, *settled}});
    } else {
        std::cout << *settled << (*settled == 1 ? " outside edit " : " outside edits ") << word << '\n';
    }
    return kDone;
}

} // namespace

void addAuditCommand(CLI::App& root, int& status, const base::Task& task) {
    auto words = std::make_shared<AuditWords>();
    CLI::App* command =
        root.add_subcommand("audit", "The change log of a project: whether it is whole, and what it says");
    command->add_option("PROJECT", words->project, "project to look at")->required();
    command->require_subcommand(1);
    CLI::App* verify = command->add_subcommand(
        "verify", "Whether log and project are what was written; exit status 1 if not");
    verify->add_flag("--json", words->json, "print one JSON document");
    verify->callback([words, &status, &task] { status = runVerify(*words, task); });
    CLI::App* log = command->add_subcommand("log", "The changes, oldest first");
    log->add_option("--object", words->object, "only those of the row with this uid");
    log->add_flag("--json", words->json, "print one JSON document");
    log->callback([words, &status, &task] { status = runLog(*words, task); });
    CLI::App* outside = command->add_subcommand(
        "outside", "Changes by other programs on which nothing was decided; exit status 1 if there are any");
    outside->add_flag("--adopt", words->adopt, "they stay, and who is named answers for them");
    outside->add_flag("--revert", words->revert, "they are taken back");
    outside->add_option("--object", words->object, "only those of the row with this uid");
    outside->add_option("--as", words->login, "login of who decides");
    outside->add_flag("--json", words->json, "print one JSON document");
    outside->callback([words, &status, &task] { status = runOutside(*words, task); });
}

} // namespace vidette::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_steps.h"

#include <algorithm>
#include <string>
#include <vector>

namespace vidette::cli {
namespace {

using estate::RecordRow;
using estate::RecordTable;

/// Fields that only a command writes; no fields = the whole row.
struct Reserved {
    std::string_view table;
    std::vector<std::string_view> fields;
    std::string_view command;
};

const std::vector<Reserved>& reserved() {
    static const std::vector<Reserved> kReserved{
        {"transition", {}, "request PROJECT move"},
        {"decision", {}, "request PROJECT move"},
        {"obligation", {}, "request PROJECT met"},
        {"statement", {}, "request PROJECT statement"},
        {"agenda_item", {}, "meeting PROJECT agenda and outcome"},
        {"attendance", {}, "meeting PROJECT attend"},
        {"request",
         {"state", "state_since", "state_before", "state_reason", "review_on", "due_on", "merged_into",
          "support", "director", "director_on", "received_on", "requested_by"},
         "request PROJECT move"},
        {"meeting", {"is_closed", "had_quorum", "closed_on", "minutes"}, "meeting PROJECT close"},
        {"replacement_item", {"state", "state_since", "state_before"}, "replacement PROJECT move"}};
    return kReserved;
}

base::Error refusal(const std::string& where, std::string_view command) {
    return {"by_steps_only", where, "only `vidette " + std::string(command) + "` writes this"};
}

bool isClosedMeeting(const RecordTable& table, const RecordRow& row) {
    const auto at = table.name == "meeting" ? table.field("is_closed") : std::nullopt;
    return at && row.values[*at] == estate::FieldValue(std::int64_t{1});
}

/// A request and a meeting begin with what their commands do beside: number, history, agenda.
std::string_view beginningOf(std::string_view table) {
    if (table == "request") return "request PROJECT add";
    return table == "meeting" ? "meeting PROJECT add" : "";
}

} // namespace

base::Result<base::Done> checkNotByHand(RecordVerb verb, const RecordTable& table, const RecordRow& row,
                                        const estate::RecordTexts& texts) {
    const std::string where = verb == RecordVerb::Add ? std::string(table.name) : nameOfRow(table, row);
    const auto beginning = beginningOf(table.name);
    if (verb == RecordVerb::Add && !beginning.empty()) return base::failure(refusal(where, beginning));
    if (verb == RecordVerb::Remove && table.name == "request")
        return base::failure("by_steps_only", where,
                             "a request is not removed; `vidette request PROJECT move … --to withdrawn` ends "
                             "it");
    if (isClosedMeeting(table, row)) return base::failure("frozen", where, "the meeting is closed");
    for (const Reserved& one : reserved()) {
        if (one.table != table.name) continue;
        if (one.fields.empty()) return base::failure(refusal(where, one.command));
        const auto hit = std::find_if(one.fields.begin(), one.fields.end(), [&](std::string_view field) {
            return texts.contains(std::string(field));
        });
        if (hit != one.fields.end())
            return base::failure(refusal(where + ": " + std::string(*hit), one.command));
    }
    return base::Done{};
}

} // namespace vidette::cli

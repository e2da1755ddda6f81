// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/change_rights.h"

#include "base/check.h"
#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/record_tables.h"

namespace vidette::estate {
namespace {

struct Right {
    const RecordTable* table = nullptr;
    std::string role;
};

const std::vector<Right>& rights() {
    static const std::vector<Right> kRights = [] {
        const auto text = base::readDataFile("tables/change_rights.csv");
        VIDETTE_CHECK(text.has_value(), "the rights are part of the program");
        std::vector<Right> list;
        for (const auto& row : base::parseCsv(*text).rows) {
            const auto* table = row.size() == 2 ? recordTable(row[0]) : nullptr;
            VIDETTE_CHECK(table, "a right is about a table of records");
            list.push_back({table, row[1]});
        }
        return list;
    }();
    return kRights;
}

} // namespace

std::optional<Refusal> refusalOf(const Estate& before, const Estate& next, const Act& act) {
    for (const Right& right : rights()) {
        const auto changes = right.table->changes(before, next);
        if (changes.empty() || !isRoleHeld(before, right.role, act.on)) continue;
        if (holdsRole(before, act.by, right.role, act.on)) continue;
        const std::string role = sayCode("role", right.role);
        const std::string table(right.table->name);
        return Refusal{
            table,
            changes.front().id,
            {"not_permitted", table + " " + changes.front().code,
             act.by.empty()
                 ? base::say("only the role {role} may change this; nobody was named", {{"role", role}})
                 : base::say("only the role {role} may change this; {person} does not hold it",
                             {{"role", role}, {"person", act.by}})}};
    }
    return std::nullopt;
}

} // namespace vidette::estate

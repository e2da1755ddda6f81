// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_seals.h"

#include "base/sha256.h"

#include <utility>
#include <vector>

namespace vidette::store {
namespace {

constexpr int kColumns = 10;
constexpr int kEdit = 4;

void append(const std::string& value, std::string& text) {
    text += std::to_string(value.size()) + ':' + value + ',';
}

} // namespace

const char* const kSealedColumns =
    "l.seq, l.at, l.actor, l.what, l.edit, l.tbl, l.uid, l.op, l.old_json, l.new_json";

std::string noSeal() {
    constexpr std::size_t kDigits = 64;
    return std::string(kDigits, '0');
}

std::string sealOf(const std::string& before, const std::string& kind, const Statement& row) {
    std::string text = "vidette-log-1" + before;
    append(kind, text);
    for (int column = 0; column < kColumns; ++column) {
        if (std::holds_alternative<std::monostate>(row.value(column))) {
            text += "-,";
        } else {
            append(row.text(column), text);
        }
    }
    return base::sha256(text);
}

base::Result<base::Done> sealLog(Database& database, const std::string& edit) {
    const auto last = database.single("SELECT seal FROM log_seal ORDER BY seq DESC LIMIT 1");
    if (!last) return base::failure(last.error());
    const auto* sealed = std::get_if<std::string>(&*last);
    std::string seal = sealed ? *sealed : noSeal();
    auto entries = database.prepare("SELECT " + std::string(kSealedColumns) +
                                    " FROM change_log AS l WHERE l.seq > "
                                    "(SELECT coalesce(max(seq), 0) FROM log_seal) ORDER BY l.seq");
    if (!entries) return base::failure(entries.error());
    std::vector<std::vector<SqlValue>> seals; // written after reading: the query looks at them
    auto row = entries->step();
    for (; row && *row; row = entries->step()) {
        const std::string kind = edit.empty() ? "upgrade" : entries->text(kEdit) == edit ? "own" : "found";
        seal = sealOf(seal, kind, *entries);
        seals.push_back({entries->integer(0), kind, seal});
    }
    if (!row) return base::failure(row.error());
    auto insert = database.prepare("INSERT INTO log_seal (seq, kind, seal) VALUES (?, ?, ?)");
    if (!insert) return base::failure(insert.error());
    for (const auto& values : seals) {
        auto done = insert->bind(values);
        if (!done) return done;
        if (const auto stepped = insert->step(); !stepped) return base::failure(stepped.error());
    }
    return base::Done{};
}

} // namespace vidette::store

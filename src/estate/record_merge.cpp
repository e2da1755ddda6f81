// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/record_merge.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/row_codes.h"

#include <algorithm>
#include <map>
#include <set>

namespace vidette::estate {
namespace {

constexpr std::string_view kUid = "uid";

/// One row of the delivery on its way in.
struct Candidate {
    const StatedRow* stated = nullptr;
    RecordRow row; ///< id and code known; the fields as they stand before the delivery
    bool isNew = false;
};

/// "asset A1: price" → "price" where the table has such a field.
std::string fieldIn(const RecordTable& table, const base::Error& error) {
    const auto at = error.where.rfind(": ");
    const std::string name = at == std::string::npos ? error.where : error.where.substr(at + 2);
    return table.field(name) || name == "code" ? name : "";
}

class Merging {
  public:
    Merging(const Estate& estate, const RecordTable& table)
        : m_estate(estate), m_table(table), m_blank(table.blank()) {
        for (RecordRow& row : table.rows(estate)) {
            m_codes.emplace(keyOf(table, row), row.id);
            m_rows.emplace(row.id, std::move(row));
        }
    }

    base::Result<RecordMerge> run(const std::vector<StatedRow>& rows, const base::Task& task) {
        nameRows(rows);
        bool isSettled = false;
        while (!isSettled) {
            const std::size_t before = m_faults.size();
            const auto done = tryOnce(task);
            if (!done) return base::failure(done.error());
            isSettled = m_faults.size() == before;
        }
        std::stable_sort(m_faults.begin(), m_faults.end(),
                         [](const RowFault& a, const RowFault& b) { return a.row < b.row; });
        m_merge.faults = std::move(m_faults);
        return std::move(m_merge);
    }

  private:
    void fault(const StatedRow& row, const std::string& field, const std::string& message) {
        m_faults.push_back({row.number, field, message});
    }

    /// Which row of the project each row of the delivery is.
    void nameRows(const std::vector<StatedRow>& rows) {
        std::set<std::string> taken;
        for (const auto& [code, id] : m_codes) taken.insert(code);
        for (const StatedRow& stated : rows) taken.insert(textOfKey(stated, "code"));
        CodeSequence fresh(m_table.prefix, taken);
        std::set<base::Uuid> met;
        for (const StatedRow& stated : rows) {
            auto candidate = m_table.hasCode ? byCode(stated, fresh) : byUid(stated);
            if (!candidate) continue;
            if (met.insert(candidate->row.id).second) {
                m_candidates.push_back(std::move(*candidate));
            } else {
                fault(stated, m_table.hasCode ? "code" : "uid",
                      base::say("the row stands twice in this file"));
            }
        }
    }

    std::string textOfKey(const StatedRow& stated, std::string_view key) const {
        const auto at = stated.texts.find(std::string(key));
        return at == stated.texts.end() ? "" : std::string(base::trimmed(at->second));
    }

    std::optional<Candidate> existing(const StatedRow& stated, const std::string& key) const {
        const auto known = m_codes.find(key);
        if (key.empty() || known == m_codes.end()) return std::nullopt;
        return Candidate{&stated, m_rows.at(known->second), false};
    }

    std::optional<Candidate> byCode(const StatedRow& stated, CodeSequence& fresh) {
        std::string code = textOfKey(stated, "code");
        if (auto known = existing(stated, code)) return known;
        if (code.empty()) code = fresh.next();
        Candidate candidate{&stated, m_blank, true};
        candidate.row.code = code;
        candidate.row.id = base::uuidFromName(std::string(m_table.name) + ":" + code);
        if (m_rows.contains(candidate.row.id)) candidate.row.id = base::newUuid();
        return candidate;
    }

    std::optional<Candidate> byUid(const StatedRow& stated) {
        const std::string text = textOfKey(stated, kUid);
        auto uid = base::uuidFromText(text);
        if (!text.empty() && !uid) {
            fault(stated, "uid", base::say("found '{found}', expected a uid or nothing", {{"found", text}}));
            return std::nullopt;
        }
        if (!uid) uid = madeOf(stated);
        if (auto known = existing(stated, base::toText(*uid))) return known;
        Candidate candidate{&stated, m_blank, true};
        candidate.row.id = *uid;
        return candidate;
    }

    /// The first of equal rows, the second …: always the same uids.
    base::Uuid madeOf(const StatedRow& stated) {
        std::string all(m_table.name);
        for (const auto& [field, text] : stated.texts) all += "\n" + field + "=" + text;
        return base::uuidFromName(all + "\n#" + std::to_string(++m_equal[all]));
    }

    /// The delivery without the rows that failed so far.
    base::Result<base::Done> tryOnce(const base::Task& task) {
        for (const Candidate& one : m_candidates)
            if (one.isNew) m_codes[keyOf(m_table, one.row)] = one.row.id;
        std::vector<RecordRow> fresh;
        std::vector<bool> failed(m_candidates.size(), false);
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (task.cancelled())
                return base::failure("cancelled", std::string(m_table.name), base::say("cancelled"));
            auto row = filled(m_candidates[i]);
            failed[i] = !row;
            fresh.push_back(row ? std::move(*row) : m_candidates[i].row);
        }
        loadAll(fresh, failed);
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            if (failed[i]) continue;
            if (task.cancelled())
                return base::failure("cancelled", std::string(m_table.name), base::say("cancelled"));
            const auto holds = m_table.put(m_merge.estate, fresh[i]);
            if (holds) continue;
            failed[i] = true;
            fault(*m_candidates[i].stated, fieldIn(m_table, holds.error()), holds.error().message);
        }
        dropFailed(failed);
        return base::Done{};
    }

    /// References to rows of this table count the delivery's own.
    base::Result<FieldValue> valueIn(const FieldFacts& field, const std::string& text) const {
        const std::string key(base::trimmed(text));
        const bool isOwn = field.kind == FieldKind::Reference && field.target == m_table.name;
        if (!isOwn || key.empty()) return valueOf(m_estate, field, text, "");
        const auto known = m_codes.find(key);
        if (known != m_codes.end()) return FieldValue(known->second);
        return base::failure("no_such_row", std::string(field.name),
                             base::say("there is no {table} {code} in this project",
                                       {{"table", std::string(field.target)}, {"code", key}}));
    }

    /// Nothing where a text is wrong; every wrong field is told.
    std::optional<RecordRow> filled(const Candidate& candidate) {
        RecordRow row = candidate.row;
        bool isSound = true;
        for (const auto& [name, text] : candidate.stated->texts) {
            const auto at = m_table.field(name);
            if (!at) continue; // code and uid
            auto value = valueIn(m_table.fields[*at], text);
            if (!value) {
                fault(*candidate.stated, name, value.error().message);
                isSound = false;
                continue;
            }
            const bool isNothing = std::holds_alternative<std::monostate>(*value);
            row.values[*at] = isNothing ? m_blank.values[*at] : std::move(*value);
        }
        return isSound ? std::optional(std::move(row)) : std::nullopt;
    }

    void loadAll(const std::vector<RecordRow>& fresh, std::vector<bool>& failed) {
        m_merge = {m_estate, 0, 0, 0, {}};
        auto all = m_rows;
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            if (failed[i]) continue;
            const bool isSame = !m_candidates[i].isNew && fresh[i] == m_rows.at(fresh[i].id);
            ++(m_candidates[i].isNew ? m_merge.added : isSame ? m_merge.unchanged : m_merge.changed);
            all[fresh[i].id] = fresh[i];
        }
        std::vector<RecordRow> rows;
        for (auto& [id, row] : all) rows.push_back(std::move(row));
        const auto loaded = m_table.load(m_merge.estate, rows);
        if (loaded) return;
        // A value of another kind, such as a number too large for its field: it is looked for row by row.
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            Estate alone;
            const auto holds = failed[i] ? loaded : m_table.load(alone, {fresh[i]});
            if (failed[i] || holds) continue;
            failed[i] = true;
            fault(*m_candidates[i].stated, fieldIn(m_table, holds.error()),
                  base::say("the value is out of range"));
        }
        loadAll(fresh, failed);
    }

    void dropFailed(const std::vector<bool>& failed) {
        std::vector<Candidate> kept;
        for (std::size_t i = 0; i < failed.size(); ++i) {
            const Candidate& one = m_candidates[i];
            if (failed[i] && one.isNew) m_codes.erase(keyOf(m_table, one.row));
            if (!failed[i]) kept.push_back(std::move(m_candidates[i]));
        }
        m_candidates = std::move(kept);
    }

    const Estate& m_estate;
    const RecordTable& m_table;
    RecordRow m_blank;
    std::map<std::string, base::Uuid> m_codes; ///< of the project and of the delivery
    std::map<base::Uuid, RecordRow> m_rows;    ///< of the project
    std::vector<Candidate> m_candidates;
    std::map<std::string, int> m_equal;
    std::vector<RowFault> m_faults;
    RecordMerge m_merge;
};

} // namespace

base::Result<RecordMerge> mergeRecords(const Estate& estate, const RecordTable& table,
                                       const std::vector<StatedRow>& rows, const base::Task& task) {
    return Merging(estate, table).run(rows, task);
}

} // namespace vidette::estate

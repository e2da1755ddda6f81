// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/step_output.h"

#include "base/text.h"
#include "cli/text_table.h"
#include "estate/record_tables.h"

#include <nlohmann/json.hpp>

#include <utility>
#include <variant>

namespace vidette::cli {

using nlohmann::json;

namespace {

using Stated = std::pair<const estate::FieldFacts*, estate::FieldValue>;

std::vector<Stated> statedFields(const estate::Estate& estate, std::string_view name, const base::Uuid& id) {
    std::vector<Stated> stated;
    const estate::RecordTable* table = estate::recordTable(name);
    const auto row = table ? table->find(estate, id) : std::nullopt;
    for (std::size_t i = 0; row && i < table->fields.size(); ++i)
        if (!std::holds_alternative<std::monostate>(row->values[i]))
            stated.push_back({&table->fields[i], row->values[i]});
    return stated;
}

} // namespace

json dayOrNull(const std::optional<base::Date>& day) {
    return day ? json(base::toText(*day)) : json();
}

json historyJson(const std::vector<const estate::Transition*>& steps) {
    json history = json::array();
    for (const auto* row : steps)
        history.push_back({{"from", row->from},
                           {"to", row->to},
                           {"on", base::toText(row->on)},
                           {"by", row->by},
                           {"note", row->note}});
    return history;
}

std::string historyTable(const std::vector<const estate::Transition*>& steps) {
    TextTable table({"step", "from", "to", "by", "note"});
    for (const auto* row : steps) table.add({base::toText(row->on), row->from, row->to, row->by, row->note});
    return table.text();
}

json stepsJson(const std::vector<estate::AllowedStep>& steps) {
    json list = json::array();
    for (const auto& step : steps) list.push_back({{"to", step.to}, {"missing", step.missing}});
    return list;
}

std::string stepLines(const estate::Estate& estate, std::string_view machine,
                      const std::vector<estate::AllowedStep>& steps) {
    std::string lines;
    for (const auto& step : steps) {
        lines += "  " + estate::labelOfState(estate, machine, step.to) + " (" + step.to + ")";
        if (!step.missing.empty()) lines += ": missing " + base::join(step.missing, ", ");
        lines += '\n';
    }
    return lines;
}

json fieldsJson(const estate::Estate& estate, std::string_view table, const base::Uuid& id) {
    json fields = json::object();
    for (const auto& [field, value] : statedFields(estate, table, id))
        fields[std::string(field->name)] = estate::textOf(estate, *field, value);
    return fields;
}

std::string fieldLines(const estate::Estate& estate, std::string_view table, const base::Uuid& id) {
    std::string lines;
    for (const auto& [field, value] : statedFields(estate, table, id)) {
        const std::string text = estate::textOf(estate, *field, value);
        if (text != "0" && text != "no") lines += "  " + std::string(field->name) + ": " + text + "\n";
    }
    return lines;
}

} // namespace vidette::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_reader.h"

#include "base/speech.h"

#include <limits>

namespace vidette::store {

RowReader::RowReader(const Statement& statement, std::string table, const std::vector<std::string>& columns)
    : m_statement(statement), m_table(std::move(table)), m_columns(columns) {}

SqlValue RowReader::next() {
    return m_statement.value(m_at++);
}

void RowReader::fail(const std::string& message) {
    if (m_error) return;
    const auto column = static_cast<std::size_t>(m_at > 0 ? m_at - 1 : 0);
    m_error = base::Error{"bad_row",
                          "table " + m_table + ": row " + m_statement.text(0) + ": " + m_columns.at(column),
                          message};
}

void RowReader::failAtWord(const std::string& word) {
    fail(base::say("found '{found}', which is none of the words of this column", {{"found", word}}));
}

base::Uuid RowReader::uuid() {
    const auto uuid = base::uuidFromText(text());
    if (!uuid || uuid->isNull()) fail(base::say("found no UUID, expected one such as 018f3c2e-…"));
    return uuid.value_or(base::Uuid{});
}

base::Uuid RowReader::optionalUuid() {
    const std::string found = text();
    if (found.empty()) return {};
    const auto uuid = base::uuidFromText(found);
    if (!uuid) fail(base::say("found '{found}', expected a UUID or nothing", {{"found", found}}));
    return uuid.value_or(base::Uuid{});
}

std::string RowReader::text() {
    SqlValue value = next();
    if (auto* found = std::get_if<std::string>(&value)) return std::move(*found);
    if (!std::holds_alternative<std::monostate>(value)) fail(base::say("found no text, expected text"));
    return {};
}

std::optional<double> RowReader::optional() {
    const SqlValue value = next();
    if (std::holds_alternative<std::monostate>(value)) return std::nullopt;
    if (const auto* real = std::get_if<double>(&value)) return *real;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
    fail(base::say("found no number, expected a number"));
    return std::nullopt;
}

double RowReader::number() {
    const auto value = optional();
    if (!value) fail(base::say("found nothing, expected a number"));
    return value.value_or(0);
}

std::int64_t RowReader::wide() {
    const SqlValue value = next();
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
    fail(base::say("found no whole number, expected one"));
    return 0;
}

int RowReader::whole() {
    const std::int64_t value = wide();
    if (value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max())
        return static_cast<int>(value);
    fail(base::say("found {found}, expected a smaller number", {{"found", std::to_string(value)}}));
    return 0;
}

Shapes RowReader::shapesIn(const SqlValue& value) {
    const auto* blob = std::get_if<Blob>(&value);
    auto shapes = shapesOf(blob ? *blob : Blob{});
    if (!shapes) fail(shapes.error().message);
    return shapes ? std::move(*shapes) : Shapes{};
}

Shapes RowReader::shapes() {
    return shapesIn(next());
}

Shapes RowReader::optionalShapes() {
    const SqlValue value = next();
    return std::holds_alternative<std::monostate>(value) ? Shapes{} : shapesIn(value);
}

} // namespace vidette::store

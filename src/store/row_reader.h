// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "estate/codes.h"
#include "store/gpkg_geometry.h"

#include <optional>
#include <string>
#include <vector>

/// Reads the columns of one row from left to right and keeps the first thing that is wrong; a file may have
/// been edited by any program. Messages name table, uid and column.
namespace vidette::store {

class RowReader {
  public:
    RowReader(const Statement& statement, std::string table, const std::vector<std::string>& columns);

    base::Uuid uuid();
    base::Uuid optionalUuid();
    std::string text();
    double number();
    std::optional<double> optional();
    int whole();
    std::int64_t wide();
    bool flag() { return whole() != 0; }
    template<typename T>
    T choice(const std::vector<estate::Code<T>>& codes) {
        const std::string word = text();
        const auto value = estate::valueOf(codes, word);
        if (!value) failAtWord(word);
        return value.value_or(codes.front().value);
    }
    /// A column that `parse` turns from text into a value.
    template<typename Parse>
    auto parsed(Parse parse) {
        auto value = parse(text());
        if (!value) fail(value.error().message);
        return value ? std::move(*value) : typename decltype(value)::value_type{};
    }
    Shapes shapes();
    /// Nothing for NULL.
    Shapes optionalShapes();
    void fail(const std::string& message);

    const std::optional<base::Error>& error() const { return m_error; }

  private:
    SqlValue next();
    void failAtWord(const std::string& word);
    Shapes shapesIn(const SqlValue& value);

    const Statement& m_statement;
    std::string m_table;
    const std::vector<std::string>& m_columns;
    int m_at = 0;
    std::optional<base::Error> m_error;
};

} // namespace vidette::store

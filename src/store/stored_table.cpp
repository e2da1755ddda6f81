// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stored_table.h"

#include "base/text.h"

namespace vidette::store {
namespace {

std::string quoted(const std::string& column) {
    return "\"" + column + "\"";
}

} // namespace

std::string insertSql(const std::string& table, const std::vector<std::string>& columns) {
    std::vector<std::string> names;
    for (const auto& column : columns) names.push_back(quoted(column));
    const std::vector<std::string> marks(columns.size(), "?");
    return "INSERT INTO " + table + " (" + base::join(names, ", ") + ") VALUES (" + base::join(marks, ", ") +
           ")";
}

std::string updateSql(const std::string& table, const std::vector<std::string>& columns) {
    std::vector<std::string> settings;
    for (const auto& column : columns) settings.push_back(quoted(column) + " = ?");
    return "UPDATE " + table + " SET " + base::join(settings, ", ") + " WHERE uid = ?";
}

std::string selectSql(const std::string& table, const std::vector<std::string>& columns) {
    std::vector<std::string> names;
    for (const auto& column : columns) names.push_back(quoted(column));
    return "SELECT " + base::join(names, ", ") + " FROM " + table + " ORDER BY uid";
}

} // namespace vidette::store

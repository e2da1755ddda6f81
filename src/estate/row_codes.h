// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/table.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

/// The short names people use for rows: a letter and a number, "C5".
namespace vidette::estate {

/// The letter of a kind of row: camera C, obstacle O, zone Z, opening D, site (mount) M, demand P, street S,
/// device SW, kit A, problem R, note NT-, sign SG.
std::string_view codePrefix(std::string_view kind);

/// `prefix` and the number after the largest one in use: {"C1", "C4", "gate"} and "C" give "C5". A number
/// that has been given up in between is not used again.
std::string nextCode(std::string_view prefix, const std::set<std::string>& taken);

/// nextCode() again and again, for many rows at once: the codes in use are looked through only once.
class CodeSequence {
  public:
    CodeSequence(std::string_view prefix, const std::set<std::string>& taken);
    std::string next();

  private:
    std::string m_prefix;
    unsigned long long m_last = 0;
};

/// The row of a table that people call `code`; nothing where there is none. Cost: linear.
template<typename Row>
const Row* rowNamed(const base::Table<Row>& table, std::string_view code) {
    const auto at =
        std::find_if(table.begin(), table.end(), [&](const Row& row) { return row.code == code; });
    return at == table.end() ? nullptr : &*at;
}

} // namespace vidette::estate

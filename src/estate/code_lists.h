// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The words that records choose from (data/tables/code_lists.csv), in the order of the file.
namespace vidette::estate {

struct CodeWord {
    std::string word;  ///< as files write it: "petition_for"
    std::string label; ///< as people read it, in English: "Petition for"
};

/// Empty when there is no such list.
const std::vector<CodeWord>& codeList(std::string_view list);
bool isWordOf(std::string_view list, std::string_view word);
/// The word itself where the list does not have it.
std::string labelOf(std::string_view list, std::string_view word);
/// The same in the language spoken; for pages and lists, not for what is kept.
std::string sayCode(std::string_view list, std::string_view word);

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/code_lists.h"

#include "base/check.h"
#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <functional>
#include <map>

namespace vidette::estate {
namespace {

using Lists = std::map<std::string, std::vector<CodeWord>, std::less<>>;

Lists readLists() {
    const auto text = base::readDataFile("tables/code_lists.csv");
    VIDETTE_CHECK(text.has_value(), "the code lists are part of the program");
    Lists lists;
    for (const auto& row : base::parseCsv(*text).rows) {
        constexpr std::size_t kColumns = 3;
        if (row.size() >= kColumns) lists[row[0]].push_back({row[1], row[2]});
    }
    return lists;
}

const CodeWord* wordIn(std::string_view list, std::string_view word) {
    const auto& words = codeList(list);
    const auto at =
        std::find_if(words.begin(), words.end(), [&](const CodeWord& w) { return w.word == word; });
    return at == words.end() ? nullptr : &*at;
}

} // namespace

const std::vector<CodeWord>& codeList(std::string_view list) {
    static const Lists kLists = readLists();
    static const std::vector<CodeWord> kNone;
    const auto at = kLists.find(list);
    return at == kLists.end() ? kNone : at->second;
}

bool isWordOf(std::string_view list, std::string_view word) {
    return wordIn(list, word) != nullptr;
}

std::string labelOf(std::string_view list, std::string_view word) {
    const CodeWord* found = wordIn(list, word);
    return found ? found->label : std::string(word);
}

std::string sayCode(std::string_view list, std::string_view word) {
    const CodeWord* found = wordIn(list, word);
    return found ? base::sayWord(list, found->label) : std::string(word);
}

} // namespace vidette::estate

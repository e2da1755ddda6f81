// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_book.h"

#include "base/speech.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "io/new_book.h"

#include <algorithm>
#include <ogrsf_frmts.h>
#include <set>

namespace vidette::io {
namespace {

/// A name that no other sheet has.
std::string sheetName(const std::string& wanted, std::set<std::string>& taken) {
    constexpr std::size_t kLongest = 31;
    constexpr std::size_t kCounted = 4; // room for " 999"
    std::size_t end = std::min(wanted.size(), kLongest);
    const auto isInside = [&] {
        return end < wanted.size() && (static_cast<unsigned char>(wanted[end]) & 0xC0U) == 0x80U;
    };
    while (isInside()) --end; // not in the middle of a letter
    std::string name;
    for (const char c : wanted.substr(0, end))
        name += std::string_view("[]:*?/\\").find(c) == std::string_view::npos ? c : '-';
    if (name.empty()) name = base::say("Sheet", {}, "of a workbook");
    const std::string stem = name.substr(0, kLongest - kCounted);
    for (int number = 2; !taken.insert(base::lowered(name)).second; ++number)
        name = stem + " " + std::to_string(number);
    return name;
}

/// A number as people write one; "007" is a code.
bool isNumber(const std::string& text) {
    const bool isCode = text.size() > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9';
    return !isCode && base::numberFromText(text).has_value();
}

bool isNumeric(const TextSheet& sheet, std::size_t column) {
    bool isAny = false;
    for (const auto& row : sheet.rows) {
        if (column >= row.size() || row[column].empty()) continue;
        if (!isNumber(row[column])) return false;
        isAny = true;
    }
    return isAny;
}

bool addSheet(GDALDataset& book, const TextSheet& sheet, const std::string& name) {
    OGRLayer* layer = book.CreateLayer(name.c_str());
    if (!layer) return false;
    std::vector<bool> numeric;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        numeric.push_back(isNumeric(sheet, i));
        OGRFieldDefn column(base::guardedText(sheet.columns[i]).c_str(), numeric[i] ? OFTReal : OFTString);
        if (layer->CreateField(&column) != OGRERR_NONE) return false;
    }
    for (const auto& row : sheet.rows) {
        OGRFeature feature(layer->GetLayerDefn());
        for (std::size_t i = 0; i < std::min(row.size(), numeric.size()); ++i) {
            const int at = static_cast<int>(i);
            if (row[i].empty()) continue;
            if (numeric[i]) {
                feature.SetField(at, *base::numberFromText(row[i]));
            } else {
                feature.SetField(at, base::guardedText(row[i]).c_str());
            }
        }
        if (layer->CreateFeature(&feature) != OGRERR_NONE) return false;
    }
    return true;
}

} // namespace

base::Result<base::Done> writeTextBook(const std::vector<TextSheet>& sheets, const std::string& path) {
    return writeNewBook(path, [&](GDALDataset& book) {
        std::set<std::string> taken;
        return std::all_of(sheets.begin(), sheets.end(), [&](const TextSheet& sheet) {
            return addSheet(book, sheet, sheetName(sheet.name, taken));
        });
    });
}

} // namespace vidette::io

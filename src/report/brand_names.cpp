// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_names.h"

#include "base/speech.h"
#include "base/text.h"
#include "catalog/camera_model.h"
#include "catalog/kit.h"

#include <algorithm>
#include <set>

namespace vidette::report {
namespace {

constexpr std::string_view kLeftOut = base::toSay("[left out]");
constexpr std::size_t kWordStem = 4; ///< from so many letters on endings are a brand's own ("of Lynxes")

bool isLetter(char c) {
    const bool isBeyondAscii = static_cast<unsigned char>(c) >= 0x80;
    return isBeyondAscii || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isOfWord(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
}

class Names {
  public:
    void add(std::string_view name) {
        const std::string text = base::lowered(base::trimmed(name));
        if (text.size() > 1 && std::any_of(text.begin(), text.end(), isLetter)) m_names.insert(text);
    }
    /// The maker stands first in the name of a product.
    void addProduct(std::string_view name) {
        add(name);
        const auto first = name.substr(0, name.find(' '));
        if (first.size() >= kWordStem) add(first);
    }
    std::vector<std::string> longestFirst() const {
        std::vector<std::string> names(m_names.begin(), m_names.end());
        std::stable_sort(names.begin(), names.end(),
                         [](const auto& a, const auto& b) { return a.size() > b.size(); });
        return names;
    }

  private:
    std::set<std::string> m_names;
};

void addCatalogue(Names& names) {
    if (const auto models = catalog::cameraModels()) {
        for (const auto& model : *models) {
            names.add(model.maker);
            names.addProduct(model.code);
        }
    }
    if (const auto kits = catalog::kits())
        for (const auto& kit : *kits) names.addProduct(kit.name);
}

/// One past the brand that begins at `at` of the small text; `at` where none does.
std::size_t endOfBrand(const std::string& small, std::size_t at, const std::vector<std::string>& brands) {
    for (const auto& brand : brands) {
        if (small.compare(at, brand.size(), brand) != 0) continue;
        std::size_t end = at + brand.size();
        const bool isWhole = end == small.size() || !isOfWord(small[end]) || !isOfWord(brand.back());
        if (!isWhole && brand.size() < kWordStem) continue;
        while (end < small.size() && isOfWord(small[end])) ++end;
        return end;
    }
    return at;
}

/// What a cell of the table is called: its row's first cell and its column.
std::string placeOf(const ReportPart& part, const std::vector<std::string>& row, std::size_t column) {
    const std::string name = column < part.columns.size() ? part.columns[column] : "";
    return row.front() + (name.empty() || column == 0 ? "" : ": " + base::sayLowered(name));
}

} // namespace

std::vector<std::string> brandNames(const estate::Estate& estate) {
    Names names;
    addCatalogue(names);
    for (const auto& model : estate.models) {
        names.add(model.maker);
        names.add(model.code);
    }
    for (const auto& camera : estate.cameras) names.add(camera.model);
    for (const auto& kit : estate.kits) names.add(kit.facts.name);
    return names.longestFirst();
}

std::string withoutBrands(const std::string& text, const std::vector<std::string>& brands) {
    const std::string small = base::lowered(text);
    const std::string leftOut = base::say(kLeftOut);
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        const bool isBeginning = at == 0 || !isOfWord(text[at - 1]) || !isOfWord(text[at]);
        const std::size_t end = isBeginning ? endOfBrand(small, at, brands) : at;
        if (end == at) {
            kept += text[at++];
        } else {
            kept += leftOut;
            at = end;
        }
    }
    return kept;
}

void leaveOutBrands(TableReport& report, const std::vector<std::string>& brands) {
    const auto clean = [&](std::string& text, const std::string& where) {
        std::string kept = withoutBrands(text, brands);
        if (kept == text) return;
        text = std::move(kept);
        report.warnings.push_back(
            {"brand_left_out", where,
             base::say("the name of a maker or model was left out; say what is needed")});
    };
    clean(report.title, "title");
    for (auto& part : report.parts) {
        clean(part.heading, "heading");
        for (auto& text : part.paragraphs) clean(text, "text");
        for (auto& row : part.rows) {
            if (!row.empty()) clean(row.front(), "first column");
            for (std::size_t i = 1; i < row.size(); ++i) clean(row[i], placeOf(part, row, i));
        }
    }
    if (report.warnings.empty() || report.parts.empty()) return;
    auto& notes = report.parts.front().paragraphs;
    notes.insert(notes.begin(),
                 base::sayCount(report.warnings.size(),
                                "The name of a maker or model was left out of {n} texts, marked {mark}.",
                                "The name of a maker or model was left out of {n} texts, marked {mark}.",
                                {{"mark", base::say(kLeftOut)}}));
}

} // namespace vidette::report

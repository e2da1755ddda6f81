// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/gdal_tags.h"

#include "base/text.h"
#include "io/gdal_session.h"

#include <ogrsf_frmts.h>

#include <cmath>

namespace vidette::io {
namespace {

/// OpenStreetMap's tags as its driver writes them: "highway"=>"residential","lit"=>"yes".
void addTags(const std::string& text, Tags& tags) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '"') continue;
        std::string word;
        for (++i; i < text.size() && text[i] != '"'; ++i) {
            if (text[i] == '\\' && i + 1 < text.size()) ++i;
            word += text[i];
        }
        words.push_back(cleanText(word));
    }
    for (std::size_t i = 0; i + 1 < words.size(); i += 2) tags.emplace_back(words[i], words[i + 1]);
}

} // namespace

Tags tagsOf(const OGRFeature& feature) {
    Tags tags;
    for (int i = 0; i < feature.GetFieldCount(); ++i) {
        if (!feature.IsFieldSetAndNotNull(i)) continue;
        const OGRFieldDefn& field = *feature.GetFieldDefnRef(i);
        const auto type = field.GetType();
        if (std::string(field.GetNameRef()) == "other_tags") {
            addTags(feature.GetFieldAsString(i), tags);
        } else if (type == OFTInteger || type == OFTInteger64 || type == OFTReal) {
            const double number = feature.GetFieldAsDouble(i);
            if (std::isfinite(number)) tags.emplace_back(field.GetNameRef(), number);
        } else if (type == OFTString || type == OFTDate || type == OFTDateTime || type == OFTTime) {
            tags.emplace_back(cleanText(field.GetNameRef()), cleanText(feature.GetFieldAsString(i)));
        }
    }
    return tags;
}

std::string textOf(const Tags& tags, const std::string& column) {
    for (const auto& [name, value] : tags) {
        if (name != column) continue;
        const auto* number = std::get_if<double>(&value);
        return number ? base::toText(*number) : std::get<std::string>(value);
    }
    return {};
}

} // namespace vidette::io

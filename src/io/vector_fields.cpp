// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vector_fields.h"

#include "base/text.h"

#include <algorithm>

namespace vidette::io {
namespace {

using Words = std::vector<std::string>;
using Columns = std::map<std::string, Words>;

const std::map<std::string, Words>& fields() {
    static const Words kSolid{"id", "kind", "top", "base", "storeys", "base_storeys", "opaque"};
    static const Words kArea{"id", "name"};
    static const std::map<std::string, Words> kFields{
        {"building", {"id", "top", "base", "storeys", "base_storeys", "opaque"}},
        {"obstacle", kSolid},
        {"zone", {"id", "name", "kind", "required_class", "required_k", "weight"}},
        {"district", kArea},
        {"parcel", kArea},
        {"street", {"id", "name", "kind", "weight"}},
        {"opening", {"id", "kind", "is_entry", "opaque"}},
        {"site", {"id", "height", "cost"}},
        {"demand", {"id", "weight", "required_class"}},
        {"camera",
         {"id", "height", "pan", "tilt", "roll", "hfov", "vfov", "focal_length", "sensor_width",
          "image_width", "image_height", "range", "ir_range", "projection", "kind", "status", "model"}},
    };
    return kFields;
}

const Columns& usual() {
    static const Columns kUsual{
        {"id", {"id", "code"}},
        {"name", {"name", "nazev", "jmeno", "title", "label"}},
        {"kind", {"kind"}},
        {"top", {"top", "height", "building:height", "building_height", "bldg_height", "vyska", "hoehe"}},
        {"base", {"base", "min_height", "building:min_height"}},
        {"storeys",
         {"storeys", "building:levels", "building_levels", "levels", "floors", "num_floors", "stories",
          "pocet_podlazi"}},
        {"base_storeys", {"building:min_level", "min_level"}},
        {"height", {"height", "mount_height"}},
        {"pan", {"pan", "azimuth"}},
    };
    return kUsual;
}

struct Unit {
    const char* word;
    double metres;
};
constexpr double kFoot = 0.3048;
constexpr double kInch = 0.0254;

std::optional<double> number(std::string_view text) {
    std::string plain(base::trimmed(text));
    if (plain.find('.') == std::string::npos) std::replace(plain.begin(), plain.end(), ',', '.');
    return base::numberFromText(plain);
}

/// 39'6" and 39'.
std::optional<double> feetAndInches(std::string_view text) {
    const auto mark = text.find('\'');
    if (mark == std::string_view::npos) return std::nullopt;
    const auto feet = number(text.substr(0, mark));
    std::string_view rest = base::trimmed(text.substr(mark + 1));
    if (!rest.empty() && rest.back() == '"') rest.remove_suffix(1);
    const auto inches = rest.empty() ? std::optional<double>(0) : number(rest);
    if (!feet || !inches) return std::nullopt;
    return *feet * kFoot + *inches * kInch;
}

} // namespace

std::optional<double> metresFromText(std::string_view text) {
    const std::string word = base::lowered(base::trimmed(text));
    if (const auto plain = number(word)) return plain;
    if (const auto feet = feetAndInches(word)) return feet;
    for (const Unit& unit : {Unit{"cm", 0.01}, Unit{"mm", 0.001}, Unit{"metres", 1}, Unit{"meters", 1},
                             Unit{"ft", kFoot}, Unit{"feet", kFoot}, Unit{"m", 1}}) {
        const std::string ending = unit.word;
        if (word.size() <= ending.size() || word.substr(word.size() - ending.size()) != ending) continue;
        const auto value = number(word.substr(0, word.size() - ending.size()));
        return value ? std::optional<double>(*value * unit.metres) : std::nullopt;
    }
    return std::nullopt;
}

const std::vector<std::string>& fieldsOfLayer(const std::string& layer) {
    static const Words kNone;
    const auto at = fields().find(layer);
    return at == fields().end() ? kNone : at->second;
}

const std::vector<std::string>& usualColumns(const std::string& layer, const std::string& field) {
    static const Words kKindOfStreet{"kind", "highway", "fclass", "type"};
    static const Words kKindOfObstacle{"kind", "barrier", "type"};
    static const Columns kSelf = [] {
        Columns self;
        for (const auto& [known, names] : fields()) {
            for (const auto& name : names) self[name] = {name};
        }
        return self;
    }();
    if (field == "kind" && layer == "street") return kKindOfStreet;
    if (field == "kind" && layer == "obstacle") return kKindOfObstacle;
    const auto at = usual().find(field);
    if (at != usual().end()) return at->second;
    static const Words kNone;
    const auto self = kSelf.find(field);
    return self == kSelf.end() ? kNone : self->second;
}

std::string statusWord(const std::string& word) {
    static const std::map<std::string, Words> kWords{
        {"in_operation", {"in_operation", "turned_on", "on", "active", "online", "operational", "existing"}},
        {"proposed", {"proposed", "desired", "planned", "requested", "wanted"}},
        {"retired", {"retired", "removed", "void", "decommissioned", "dismantled", "off"}},
    };
    std::string plain = base::lowered(base::trimmed(word));
    std::replace(plain.begin(), plain.end(), ' ', '_');
    for (const auto& [ours, theirs] : kWords) {
        if (std::find(theirs.begin(), theirs.end(), plain) != theirs.end()) return ours;
    }
    return word;
}

FieldValue flagWord(const std::string& word) {
    const std::string plain = base::lowered(base::trimmed(word));
    for (const char* yes : {"true", "yes", "1", "t", "ano", "ja"}) {
        if (plain == yes) return true;
    }
    for (const char* no : {"false", "no", "0", "f", "ne", "nein"}) {
        if (plain == no) return false;
    }
    return word;
}

} // namespace vidette::io

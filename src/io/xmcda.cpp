// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xmcda.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/xml_tree.h"
#include "mcda/value_function.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace vidette::io {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;

constexpr std::string_view kSpace = "http://www.decision-deck.org/";

/// What is being read.
struct Reading {
    const XmlElement& root;
    std::string file;
    mcda::Problem problem;
    base::Warnings warnings;
    std::set<std::string> idle; ///< ids of items that are inactive or fictive
    std::map<std::string, std::map<std::string, double>> levels; ///< [criterion][word], as its scale says

    std::string place(const std::string& element) const { return file + ": " + element; }
    void warn(const char* code, const std::string& element, const std::string& sentence) {
        warnings.push_back({code, place(element), sentence});
    }
};

/// Elements of one kind, whatever their version calls them: "criterionScale" in 3.x, "criterionScales" in 4.
std::vector<const XmlElement*> allOf(const XmlElement& parent, const std::string& name) {
    auto found = parent.all(name);
    const auto plural = parent.all(name + "s");
    found.insert(found.end(), plural.begin(), plural.end());
    return found;
}

Result<Done> checkVersion(const XmlDocument& document, const std::string& file) {
    const std::string name = base::lowered(document.root.name);
    if (name != "xmcda" || !document.space.starts_with(kSpace))
        return failure("not_a_decision", file, say("the document is no XMCDA"));
    const auto dash = document.space.rfind("XMCDA-");
    const std::string version = dash == std::string::npos ? "" : document.space.substr(dash + 6);
    if (version.starts_with("3.") || version == "4.0.0") return Done{};
    return failure(
        "newer_version", file,
        say("the file is XMCDA {version}; this program reads 3.x and 4.0.0", {{"version", version}}));
}

bool isTrue(const std::string& text) {
    return base::lowered(text) == "true" || text == "1";
}

bool isIdle(const XmlElement& item) {
    const std::string active = base::lowered(item.textOf("active"));
    return active == "false" || active == "0" || base::lowered(item.textOf("type")) == "fictive";
}

/// Reads <alternatives> or <criteria>; `add` takes id and name.
template<typename Add>
Result<Done> readItems(Reading& reading, const std::string& list, const std::string& one, Add add) {
    std::set<std::string> seen;
    for (const XmlElement* part : reading.root.all(list)) {
        for (const XmlElement* item : part->all(one)) {
            const std::string id(base::trimmed(item->attribute("id"))); // as the text of an element is
            if (id.empty())
                return failure("missing_field", reading.place(list),
                               say("\"{field}\" is missing", {{"field", "id"}}));
            if (!seen.insert(id).second)
                return failure("duplicate_item", reading.place(list),
                               say("the item \"{item}\" stands twice", {{"item", id}}));
            if (isIdle(*item)) {
                reading.idle.insert(id);
                reading.warn("left_out", list + ": " + id, say("it is inactive and was left out"));
                continue;
            }
            const std::string name = item->attribute("name");
            add(id, name.empty() ? id : name);
        }
    }
    if (!seen.empty()) return Done{};
    return failure("missing_field", reading.file,
                   say("there is no <{element}>; all parts of the problem must stand in one document",
                       {{"element", list}}));
}

Result<Done> readAllItems(Reading& reading) {
    auto& problem = reading.problem;
    const auto read =
        readItems(reading, "criteria", "criterion", [&](const std::string& id, const std::string& name) {
            problem.criteria.push_back({id, name, "", mcda::Direction::Max, "", ""});
        });
    if (!read) return read;
    return readItems(reading, "alternatives", "alternative",
                     [&](const std::string& id, const std::string& name) {
                         problem.alternatives.push_back({id, name, {}, {}});
                     });
}

/// The criterion that an element is about; null when that one is left out.
Result<mcda::Criterion*> criterionOf(Reading& reading, const XmlElement& element, const std::string& where) {
    const std::string id = element.textOf("criterionID");
    if (id.empty())
        return failure("missing_field", reading.place(where),
                       say("\"{field}\" is missing", {{"field", "criterionID"}}));
    for (auto& criterion : reading.problem.criteria) {
        if (criterion.id == id) return &criterion;
    }
    if (reading.idle.count(id)) return nullptr;
    return failure("unknown_item", reading.place(where),
                   say("it names the criterion \"{id}\", which is unknown", {{"id", id}}));
}

Result<double> numberIn(const XmlElement& element, const std::string& where) {
    const auto number = base::numberFromText(element.text);
    if (number) return *number;
    return failure("not_a_number", where, say("\"{found}\" is no number", {{"found", element.text}}));
}

Result<double> rationalIn(const XmlElement& element, const std::string& where) {
    const auto top = base::numberFromText(element.textOf("numerator"));
    const auto bottom = base::numberFromText(element.textOf("denominator"));
    if (top && bottom && *bottom != 0) return *top / *bottom;
    return failure("not_a_number", where, say("the fraction is none"));
}

Result<mcda::Value> valueIn(Reading& reading, const XmlElement& value, const std::string& where);

/// A word that comes with a number counts as the number.
Result<mcda::Value> valuedLabelIn(Reading& reading, const XmlElement& label, const std::string& where) {
    const XmlElement* inner = label.child("value");
    auto value = inner ? valueIn(reading, *inner, where) : mcda::Value{};
    if (!value || value->number) return value;
    return mcda::Value{{}, {}, label.textOf("label")};
}

/// What stands in <value>: a number, a word or nothing.
Result<mcda::Value> valueIn(Reading& reading, const XmlElement& value, const std::string& where) {
    if (value.children.empty()) return mcda::Value{};
    const XmlElement& content = value.children.front();
    const std::string place = reading.place(where);
    if (content.name == "real" || content.name == "integer" || content.name == "rational") {
        const auto number =
            content.name == "rational" ? rationalIn(content, place) : numberIn(content, place);
        if (!number) return failure(number.error());
        return mcda::Value{*number, {}, {}};
    }
    if (content.name == "boolean") return mcda::Value{isTrue(content.text) ? 1 : 0, {}, {}};
    if (content.name == "label") {
        const auto number = base::numberFromText(content.text);
        return number ? mcda::Value{*number, {}, {}} : mcda::Value{{}, {}, content.text};
    }
    if (content.name == "valuedLabel") return valuedLabelIn(reading, content, where);
    if (content.name != "NA")
        reading.warn(
            "left_out", where,
            say("a value of the kind <{kind}> is not known here and was left out", {{"kind", content.name}}));
    return mcda::Value{};
}

/// The first of <values><value>, or <value> itself.
Result<mcda::Value> firstValue(Reading& reading, const XmlElement& element, const std::string& where) {
    const XmlElement* values = element.child("values");
    const auto all = (values ? *values : element).all("value");
    if (all.empty()) return mcda::Value{};
    if (all.size() > 1) reading.warn("left_out", where, say("of several values the first was taken"));
    return valueIn(reading, *all.front(), where);
}

void tellUnread(Reading& reading, const std::string& part) {
    reading.warn("left_out", part, say("\"{field}\" is not known here and is not used", {{"field", part}}));
}

using ScalesById = std::map<std::string, const XmlElement*>;

ScalesById namedScales(const XmlElement& list) {
    ScalesById byId;
    for (const XmlElement* one : allOf(list, "criterionScale")) {
        const XmlElement* scales = one->child("scales");
        if (!scales) continue;
        for (const XmlElement* scale : scales->all("scale")) {
            if (!scale->attribute("id").empty()) byId.try_emplace(scale->attribute("id"), scale);
        }
    }
    return byId;
}

/// What the scales of a criterion are: <quantitative>, <qualitative> or <nominal>. A scale may be named once
/// and referred to before and later.
std::vector<const XmlElement*> kindsOf(const XmlElement& one, const ScalesById& byId) {
    std::vector<const XmlElement*> kinds;
    const auto add = [&](const XmlElement& scale) {
        for (const auto& kind : scale.children) kinds.push_back(&kind);
    };
    const XmlElement* scales = one.child("scales");
    if (!scales) return kinds;
    for (const auto& scale : scales->children) {
        const auto found = scale.name == "scaleID" ? byId.find(scale.text) : byId.end();
        if (found != byId.end()) add(*found->second);
        if (scale.name == "scale") add(scale);
    }
    return kinds;
}

/// The first that is given, in small letters.
std::string directionOf(const std::vector<const XmlElement*>& kinds) {
    for (const XmlElement* kind : kinds) {
        if (const XmlElement* direction = kind->child("preferenceDirection"))
            return base::lowered(direction->text);
    }
    return {};
}

/// The numbers of words, and what else of a scale a decision does not know: labels, minimum and maximum.
Result<Done> readLevels(Reading& reading, const mcda::Criterion& criterion,
                        const std::vector<const XmlElement*>& kinds, std::set<std::string>& unread) {
    for (const XmlElement* kind : kinds) {
        for (const auto& part : kind->children) {
            const bool known = part.name == "preferenceDirection" || part.name == "valuedLabels";
            if (!known && unread.insert(part.name).second) tellUnread(reading, part.name);
            for (const XmlElement* label : part.all("valuedLabel")) {
                const auto value = valuedLabelIn(reading, *label, "criteriaScales: " + criterion.id);
                if (!value) return failure(value.error());
                if (value->number) reading.levels[criterion.id][label->textOf("label")] = *value->number;
            }
        }
    }
    return Done{};
}

Result<Done> readScale(Reading& reading, mcda::Criterion& criterion, const std::string& word) {
    if (word != "max" && word != "min")
        return failure("unknown_choice", reading.place("criteriaScales: " + criterion.id),
                       say("the preference direction \"{word}\" is neither max nor min", {{"word", word}}));
    criterion.direction = word == "max" ? mcda::Direction::Max : mcda::Direction::Min;
    return Done{};
}

Result<Done> readScales(Reading& reading) {
    std::set<std::string> told;
    std::set<std::string> unread;
    for (const XmlElement* list : reading.root.all("criteriaScales")) {
        const auto byId = namedScales(*list);
        for (const XmlElement* one : allOf(*list, "criterionScale")) {
            const auto criterion = criterionOf(reading, *one, "criteriaScales");
            if (!criterion) return failure(criterion.error());
            if (!*criterion) continue;
            const auto kinds = kindsOf(*one, byId);
            auto read = readLevels(reading, **criterion, kinds, unread);
            const std::string word = directionOf(kinds);
            if (read && !word.empty()) {
                read = readScale(reading, **criterion, word);
                told.insert((*criterion)->id);
            }
            if (!read) return read;
        }
    }
    for (const auto& criterion : reading.problem.criteria) {
        if (!told.count(criterion.id))
            reading.warn("direction_assumed", "criterion " + criterion.id,
                         say("no scale is given for it; it is maximised"));
    }
    return Done{};
}

/// Whose scale gives a word a number is given that number.
void countWord(const Reading& reading, const std::string& criterion, mcda::Value& value) {
    const auto levels = reading.levels.find(criterion);
    if (value.number || levels == reading.levels.end()) return;
    const auto level = levels->second.find(value.text);
    if (level != levels->second.end()) value = mcda::Value{level->second, {}, {}};
}

Result<Done> readRow(Reading& reading, const XmlElement& row) {
    const std::string id = row.textOf("alternativeID");
    auto& list = reading.problem.alternatives;
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const mcda::Alternative& one) { return one.id == id; });
    if (found == list.end()) {
        if (reading.idle.count(id)) return Done{};
        return failure("unknown_item", reading.place("performanceTable"),
                       say("it names the alternative \"{id}\", which is unknown", {{"id", id}}));
    }
    for (const XmlElement* cell : row.all("performance")) {
        const auto criterion = criterionOf(reading, *cell, "performanceTable: " + id);
        if (!criterion) return failure(criterion.error());
        if (!*criterion) continue;
        const std::string where = "performanceTable: " + id + ": " + (*criterion)->id;
        auto value = firstValue(reading, *cell, where);
        if (!value) return failure(value.error());
        countWord(reading, (*criterion)->id, *value);
        if (*value != mcda::Value{}) found->values[(*criterion)->id] = std::move(*value);
    }
    return Done{};
}

Result<Done> readTable(Reading& reading) {
    const auto tables = reading.root.all("performanceTable");
    if (tables.empty()) return Done{};
    if (tables.size() > 1)
        reading.warn("left_out", "performanceTable", say("of several tables the first was taken"));
    for (const XmlElement* row : tables.front()->all("alternativePerformances")) {
        const auto read = readRow(reading, *row);
        if (!read) return read;
    }
    return Done{};
}

constexpr std::array<const char*, 3> kNaming{"id", "name", "mcdaConcept"};

/// By which people know a list of values.
std::string nameOf(const XmlElement& values) {
    for (const char* key : kNaming) {
        if (!values.attribute(key).empty()) return values.attribute(key);
    }
    return values.name;
}

bool speaksOfWeights(const XmlElement& values) {
    for (const char* key : kNaming) {
        const std::string word = base::lowered(values.attribute(key));
        if (word.find("weight") != std::string::npos || word.find("importance") != std::string::npos)
            return true;
    }
    return false;
}

/// Thresholds, matrices, categories: a decision has no place for them.
void tellOtherParts(Reading& reading) {
    constexpr std::array<std::string_view, 6> kRead{"alternatives",      "criteria",       "performanceTable",
                                                    "criteriaFunctions", "criteriaScales", "criteriaValues"};
    std::set<std::string> told;
    for (const auto& part : reading.root.children) {
        const bool read = std::find(kRead.begin(), kRead.end(), part.name) != kRead.end();
        if (!read && told.insert(part.name).second) tellUnread(reading, part.name);
    }
}

Result<Done> readWeights(Reading& reading) {
    const auto lists = reading.root.all("criteriaValues");
    const auto named =
        std::find_if(lists.begin(), lists.end(), [](const XmlElement* one) { return speaksOfWeights(*one); });
    if (lists.empty()) return Done{};
    if (named == lists.end() && lists.size() > 1) {
        reading.warn("left_out", "criteriaValues",
                     say("none of several lists speaks of weights; all weigh the same"));
        return Done{};
    }
    const XmlElement& taken = named == lists.end() ? *lists.front() : **named;
    for (const XmlElement* list : lists) {
        if (list != &taken) tellUnread(reading, nameOf(*list));
    }
    auto& weights = reading.problem.weights;
    for (const XmlElement* one : allOf(taken, "criterionValue")) {
        const auto criterion = criterionOf(reading, *one, "criteriaValues");
        if (!criterion) return failure(criterion.error());
        if (!*criterion) continue;
        const std::string where = "criteriaValues: " + (*criterion)->id;
        const auto value = firstValue(reading, *one, where);
        if (!value) return failure(value.error());
        if (!value->number) return failure("not_a_number", reading.place(where), say("a weight is a number"));
        weights.values[(*criterion)->id] = *value->number;
        weights.method = mcda::WeightMethod::Points;
    }
    return Done{};
}

/// Not a number where the file has something else there.
Result<double> coordinateIn(Reading& reading, const XmlElement& point, const char* axis,
                            const std::string& where) {
    const XmlElement* found = point.child(axis);
    if (!found || found->children.empty())
        return failure("missing_field", reading.place(where), say("a point of the function is incomplete"));
    const auto value = valueIn(reading, *found, where);
    if (!value) return failure(value.error());
    return value->number.value_or(std::numeric_limits<double>::quiet_NaN());
}

/// An empty head is the tail before it.
Result<std::vector<mcda::ValuePoint>> pointsIn(Reading& reading, const XmlElement& pieces,
                                               const std::string& where) {
    static const XmlElement kNone;
    std::vector<mcda::ValuePoint> points;
    for (const XmlElement* segment : pieces.all("segment")) {
        for (const std::string_view end : {"head", "tail"}) {
            const XmlElement* point = segment->child(end);
            if (point && point->children.empty() && end == "head" && !points.empty()) continue;
            const auto x = coordinateIn(reading, point ? *point : kNone, "abscissa", where);
            if (!x) return failure(x.error());
            const auto y = coordinateIn(reading, point ? *point : kNone, "ordinate", where);
            if (!y) return failure(y.error());
            if (points.empty() || points.back() != mcda::ValuePoint{*x, *y}) points.push_back({*x, *y});
        }
    }
    return points;
}

/// The first function that a decision can use.
Result<Done> readFunctionsOf(Reading& reading, const XmlElement& one, mcda::Criterion& criterion) {
    const std::string where = "criteriaFunctions: " + criterion.id;
    const XmlElement* functions = one.child("functions");
    if (!functions) return Done{};
    for (const XmlElement* function : functions->all("function")) {
        const XmlElement* pieces = function->child("piecewiseLinear");
        auto points = pieces ? pointsIn(reading, *pieces, where)
                             : Result<std::vector<mcda::ValuePoint>>(std::vector<mcda::ValuePoint>{});
        if (!points) return failure(points.error());
        mcda::Criterion tried = criterion;
        tried.valueFunction = std::move(*points);
        if (!pieces || !mcda::checkValueFunction(tried))
            reading.warn("left_out", where,
                         say("the function is not piecewise linear from 0 to 1 and was left out"));
        else if (!criterion.valueFunction.empty())
            reading.warn("left_out", where, say("of several values the first was taken"));
        else
            criterion = std::move(tried);
    }
    return Done{};
}

Result<Done> readFunctions(Reading& reading) {
    for (const XmlElement* list : reading.root.all("criteriaFunctions")) {
        for (const XmlElement* one : allOf(*list, "criterionFunction")) {
            const auto criterion = criterionOf(reading, *one, "criteriaFunctions");
            if (!criterion) return failure(criterion.error());
            if (!*criterion) continue;
            const auto read = readFunctionsOf(reading, *one, **criterion);
            if (!read) return read;
        }
    }
    return Done{};
}

} // namespace

Result<base::WithWarnings<mcda::Problem>> readXmcda(std::string_view text, const std::string& fileName) {
    const auto document = readXml(text, fileName);
    if (!document) return failure(document.error());
    const auto version = checkVersion(*document, fileName);
    if (!version) return failure(version.error());
    Reading reading{document->root, fileName, {}, {}, {}, {}};
    auto read = readAllItems(reading);
    if (read) read = readScales(reading);
    if (read) read = readTable(reading);
    if (read) read = readWeights(reading);
    if (read) read = readFunctions(reading);
    if (!read) return failure(read.error());
    tellOtherParts(reading);
    return base::WithWarnings<mcda::Problem>{std::move(reading.problem), std::move(reading.warnings)};
}

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/lesson_json.h"

#include "base/data_file.h"
#include "base/speech.h"
#include "io/decision_json.h"
#include "io/json_text.h"

#include <nlohmann/json.hpp>

// After the library that it is a template for.
#include "io/decision_reader.h"

#include <algorithm>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using nlohmann::json;
using Field = DecisionField<json>;

constexpr std::string_view kFolder = "lessons/";

constexpr std::array kSheetKinds{Word<mcda::SheetKind>{"triangle", mcda::SheetKind::Triangle},
                                 Word<mcda::SheetKind>{"matrix", mcda::SheetKind::Matrix},
                                 Word<mcda::SheetKind>{"consistency", mcda::SheetKind::Consistency},
                                 Word<mcda::SheetKind>{"evaluations", mcda::SheetKind::Evaluations},
                                 Word<mcda::SheetKind>{"totals", mcda::SheetKind::Totals}};

Result<json> parsed(std::string_view text, const std::string& fileName) {
    if (depthOfJson(text) > kDeepestJson) return failure(tooDeep(fileName));
    try {
        return json::parse(text);
    } catch (const json::parse_error& error) {
        return failure("not_json", fileName + ": " + placeInText(text, error.byte),
                       base::say("the file is broken here"));
    } catch (const json::exception& error) {
        return failure("not_json", fileName, error.what());
    }
}

/// Every {"en": …, "cs": …} becomes the text of the language.
json spoken(const json& value, const std::string& language) {
    if (value.is_object() && value.contains("en"))
        return value.contains(language) ? value[language] : value["en"];
    json result = value;
    if (value.is_structured())
        for (auto& [key, part] : result.items()) part = spoken(part, language);
    return result;
}

void leaveOut(json& problem, const std::vector<std::string>& ids) {
    auto& list = problem["alternatives"];
    json kept = json::array();
    for (const auto& one : list)
        if (std::find(ids.begin(), ids.end(), one.value("id", "")) == ids.end()) kept.push_back(one);
    list = std::move(kept);
}

Result<mcda::Problem> problemOf(const json& document, const std::string& where) {
    auto read = readProblem(document.dump(), where);
    if (!read) return failure(read.error());
    if (!read->warnings.empty())
        return failure("unknown_key", read->warnings[0].where, read->warnings[0].message);
    return std::move(read->value);
}

/// The file that "problem" names, with its "change", and without whom "without" names.
Result<json> changed(json problem, const Field& change) {
    if (change.has("change")) problem.merge_patch(change.at("change").json());
    if (!change.has("without")) return problem;
    const auto ids = change.at("without").texts();
    if (!ids) return failure(ids.error());
    leaveOut(problem, *ids);
    return problem;
}

Result<json> problemFile(const Field& field, const std::string& language) {
    if (!field.has("file")) return failure(missingField(field.where(), "file"));
    const auto name = field.at("file").text();
    if (!name) return failure(name.error());
    const std::string path = std::string(kFolder) + *name + ".json";
    const auto text = base::readDataFile(path);
    if (!text) return failure(text.error());
    const auto document = parsed(*text, path);
    if (!document) return failure(document.error());
    return spoken(*document, language);
}

Result<mcda::LessonSheet> readSheet(const Field& field) {
    mcda::LessonSheet sheet;
    FieldSet set;
    if (!field.has("kind")) return failure(missingField(field.where(), "kind"));
    set.put(sheet.name.kind, field.at("kind").choice(kSheetKinds, "unknown_choice"));
    if (field.has("node")) set.put(sheet.name.node, field.at("node").text());
    if (field.has("task")) set.put(sheet.task, field.at("task").text());
    if (const auto read = set.done(); !read) return failure(read.error());
    if (!field.has("printed")) return sheet;
    const Field printed = field.at("printed");
    if (!printed.json().is_object())
        return printed.wrong(base::toSay("expected an object by row/column, found {found}"));
    for (const auto& [cell, value] : printed.json().items()) {
        const auto text = Field(value, printed.where() + ": " + cell).text();
        if (!text) return failure(text.error());
        sheet.printed[cell] = *text;
    }
    return sheet;
}

/// Calls `take` with every element of a list; nothing where the key is missing.
template<typename Take>
Result<base::Done> eachOf(const Field& root, const char* key, Take take) {
    if (!root.has(key)) return base::Done{};
    const Field list = root.at(key);
    if (!list.json().is_array()) return list.wrong(DecisionTexts::kList);
    std::size_t number = 0;
    for (const auto& element : list.json()) {
        const auto taken = take(Field(element, list.where() + " " + std::to_string(++number)));
        if (!taken) return failure(taken.error());
    }
    return base::Done{};
}

Result<mcda::LessonClaim> readClaim(const Field& field) {
    for (const char* key : {"id", "words", "holds", "why"})
        if (!field.has(key)) return failure(missingField(field.where(), key));
    mcda::LessonClaim claim;
    FieldSet set;
    set.put(claim.id, field.at("id").text());
    set.put(claim.words, field.at("words").text());
    set.put(claim.holds, field.at("holds").yesOrNo());
    set.put(claim.why, field.at("why").text());
    if (const auto read = set.done(); !read) return failure(read.error());
    return claim;
}

/// {"task": …, "list": [claims]}
Result<base::Done> readClaims(const Field& root, mcda::Lesson& lesson) {
    if (!root.has("claims")) return base::Done{};
    const Field claims = root.at("claims");
    if (!claims.json().is_object()) return claims.wrong(base::toSay("expected an object, found {found}"));
    if (!claims.has("task")) return failure(missingField(claims.where(), "task"));
    const auto task = claims.at("task").text();
    if (!task) return failure(task.error());
    lesson.claimsTask = *task;
    return eachOf(claims, "list", [&](const Field& field) -> Result<base::Done> {
        auto claim = readClaim(field);
        if (!claim) return failure(claim.error());
        lesson.claims.push_back(std::move(*claim));
        return base::Done{};
    });
}

Result<base::Done> readVariants(const Field& root, const json& problem, mcda::Lesson& lesson) {
    return eachOf(root, "variants", [&](const Field& field) -> Result<base::Done> {
        if (!field.has("name")) return failure(missingField(field.where(), "name"));
        const auto name = field.at("name").text();
        if (!name) return failure(name.error());
        const auto document = changed(problem, field);
        if (!document) return failure(document.error());
        auto read = problemOf(*document, field.where());
        if (!read) return failure(read.error());
        lesson.variants.push_back({*name, std::move(*read)});
        return base::Done{};
    });
}

Result<base::Done> readWords(const Field& root, mcda::Lesson& lesson) {
    for (const char* key : {"id", "number", "title", "text", "problem"})
        if (!root.has(key)) return failure(missingField(root.where(), key));
    FieldSet set;
    double number = 0;
    set.put(lesson.id, root.at("id").text());
    set.put(number, root.at("number").number());
    set.put(lesson.title, root.at("title").text());
    set.put(lesson.text, root.at("text").texts());
    if (root.has("question")) set.put(lesson.question, root.at("question").text());
    if (root.has("summary")) set.put(lesson.summary, root.at("summary").text());
    if (root.has("source")) set.put(lesson.source, root.at("source").text());
    lesson.number = static_cast<int>(number);
    return set.done();
}

} // namespace

Result<mcda::Lesson> readLesson(std::string_view text, const std::string& fileName,
                                const std::string& language) {
    const auto document = parsed(text, fileName);
    if (!document) return failure(document.error());
    const json said = spoken(*document, language);
    const Field root(said, fileName);
    if (!said.is_object()) return root.wrong(base::toSay("expected an object, found {found}"));
    mcda::Lesson lesson;
    if (const auto words = readWords(root, lesson); !words) return failure(words.error());
    const auto problem = problemFile(root.at("problem"), language);
    if (!problem) return failure(problem.error());
    const auto asked = changed(*problem, root.at("problem"));
    if (!asked) return failure(asked.error());
    auto read = problemOf(*asked, fileName + ": problem");
    if (!read) return failure(read.error());
    lesson.problem = std::move(*read);
    const auto sheets = eachOf(root, "sheets", [&](const Field& field) -> Result<base::Done> {
        auto sheet = readSheet(field);
        if (!sheet) return failure(sheet.error());
        lesson.sheets.push_back(std::move(*sheet));
        return base::Done{};
    });
    if (!sheets) return failure(sheets.error());
    if (const auto claims = readClaims(root, lesson); !claims) return failure(claims.error());
    if (const auto variants = readVariants(root, *problem, lesson); !variants)
        return failure(variants.error());
    return lesson;
}

Result<std::vector<mcda::Lesson>> lessons(const std::string& language) {
    std::vector<mcda::Lesson> all;
    for (const auto& file : base::embeddedFiles()) {
        if (!file.name.starts_with(kFolder) || file.name.size() <= kFolder.size()) continue;
        const char first = file.name[kFolder.size()];
        if (first < '0' || first > '9') continue;
        const auto text = base::readDataFile(file.name);
        if (!text) return failure(text.error());
        auto lesson = readLesson(*text, file.name, language);
        if (!lesson) return failure(lesson.error());
        all.push_back(std::move(*lesson));
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    return all;
}

} // namespace vidette::io

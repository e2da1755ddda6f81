// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/learn_output.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/text_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vidette::cli {
namespace {

using base::say;
using mcda::Verdict;
using nlohmann::json;

/// Calls `visit` with every cell that is asked for: row, column, cell.
template<typename Visit>
void eachAsked(const mcda::Sheet& sheet, Visit visit) {
    for (std::size_t i = 0; i < sheet.rows.size(); ++i)
        for (std::size_t j = 0; j < sheet.columns.size(); ++j)
            if (sheet.cells[i][j] && sheet.cells[i][j]->asked) visit(i, j, *sheet.cells[i][j]);
}

std::string cellName(const mcda::Sheet& sheet, std::size_t row, std::size_t column) {
    return sheet.rows[row] + "/" + sheet.columns[column];
}

/// Figures of the calculation with the decimal sign of the language.
std::string spoken(std::string figures) {
    std::replace(figures.begin(), figures.end(), '.', base::decimalSign());
    return figures;
}

std::string_view wordOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Empty:
        return "empty";
    case Verdict::Right:
        return "right";
    case Verdict::Wrong:
        return "wrong";
    case Verdict::NotANumber:
        break;
    }
    return "not_a_number";
}

std::string cellText(const LearnShown& shown, const FilledSheet& sheet, std::size_t i, std::size_t j) {
    const auto& cell = sheet.sheet.cells[i][j];
    if (!cell) return "";
    if (!cell->asked || shown.solution) return spoken(cell->text);
    const std::string written = spoken(sheet.written[i][j]);
    if (written.empty()) return "?";
    const Verdict verdict = mcda::judged(*cell, written);
    return shown.marked ? written + (verdict == Verdict::Right ? " ok" : " x") : written;
}

std::string tableText(const LearnShown& shown, const FilledSheet& sheet) {
    auto header = sheet.sheet.columns;
    header.insert(header.begin(), "");
    TextTable rows(header);
    for (std::size_t i = 0; i < sheet.sheet.rows.size(); ++i) {
        std::vector<std::string> row{sheet.sheet.rows[i]};
        for (std::size_t j = 0; j < sheet.sheet.columns.size(); ++j)
            row.push_back(cellText(shown, sheet, i, j));
        rows.add(std::move(row));
    }
    return rows.text();
}

/// The working of every figure, or of those that are wrong.
std::string workingText(const LearnShown& shown, const FilledSheet& sheet) {
    std::string text;
    eachAsked(sheet.sheet, [&](std::size_t i, std::size_t j, const mcda::SheetCell& cell) {
        const std::string& written = sheet.written[i][j];
        const Verdict verdict = mcda::judged(cell, written);
        const bool wrong = shown.marked && verdict != Verdict::Right && verdict != Verdict::Empty;
        if (!shown.solution && !wrong) return;
        const std::string slip = mcda::slipOf(sheet.lesson, sheet.sheet, i, j, written);
        const base::Fillings words{
            {"written", spoken(written)}, {"working", spoken(cell.formula)}, {"slip", slip}};
        text += "  " + cellName(sheet.sheet, i, j) + ": " +
                (shown.solution ? words.at("working")
                 : slip.empty() ? say("found {written}; {working}", words)
                                : say("found {written}. {slip} {working}", words)) +
                "\n";
    });
    return text;
}

std::string countText(const FilledSheet& sheet) {
    std::size_t right = 0, asked = 0;
    eachAsked(sheet.sheet, [&](std::size_t i, std::size_t j, const mcda::SheetCell& cell) {
        ++asked;
        if (mcda::judged(cell, sheet.written[i][j]) == Verdict::Right) ++right;
    });
    return "  " +
           say("{right} of {asked} right",
               {{"right", std::to_string(right)}, {"asked", std::to_string(asked)}}) +
           "\n";
}

std::string orderText(const mcda::Ranking& ranking) {
    std::vector<std::string> groups;
    for (const auto& group : ranking.ranking) groups.push_back(base::join(group, " = "));
    return base::join(groups, " > ");
}

std::string claimMark(const LearnShown& shown, const JudgedClaim& one) {
    if (shown.solution) return one.claim.holds ? say("holds") : say("mistake");
    if (!one.said) return "?";
    const std::string said = *one.said ? say("holds") : say("mistake");
    return shown.marked ? said + (one.isRight() ? " ok" : " x") : said;
}

std::string claimsText(const LearnShown& shown) {
    if (shown.claims.empty()) return "";
    std::string text = "\n" + shown.lesson.claimsTask + "\n";
    for (const auto& one : shown.claims) {
        text += "  " + one.claim.id + "  [" + claimMark(shown, one) + "]  " + one.claim.words + "\n";
        if (shown.solution || (shown.marked && one.said)) text += "      " + one.claim.why + "\n";
    }
    return text;
}

std::string variantsText(const LearnShown& shown) {
    if (shown.variants.empty()) return "";
    TextTable rows({"", say("order", {}, "of the alternatives")});
    for (const auto& variant : shown.variants) rows.add({variant.name, orderText(variant.ranking)});
    return "\n" + shown.lesson.question + "\n" + rows.text();
}

std::string problemText(const mcda::Problem& problem) {
    std::vector<std::string> header{""};
    for (const auto& criterion : problem.criteria) header.push_back(criterion.id);
    TextTable rows(header);
    for (const auto& alternative : problem.alternatives) {
        std::vector<std::string> row{alternative.id + "  " + alternative.name};
        for (const auto& criterion : problem.criteria) {
            const auto found = alternative.values.find(criterion.id);
            const bool known = found != alternative.values.end() && found->second.number;
            row.push_back(known ? base::sayNumber(*found->second.number) : "-");
        }
        rows.add(std::move(row));
    }
    std::string text = "\n" + problem.title + "\n";
    for (const auto& criterion : problem.criteria) {
        const base::Fillings words{{"criterion", criterion.name}, {"unit", criterion.unit}};
        text += "  " + criterion.id + "  " +
                (criterion.direction == mcda::Direction::Min
                     ? say("{criterion}, {unit}, small is better", words)
                     : say("{criterion}, {unit}, large is better", words)) +
                "\n";
    }
    return text + rows.text();
}

json cellDocument(const LearnShown& shown, const FilledSheet& sheet, std::size_t i, std::size_t j) {
    const auto& cell = sheet.sheet.cells[i][j];
    if (!cell) return nullptr;
    json document{
        {"cell", cellName(sheet.sheet, i, j)}, {"asked", cell->asked}, {"text", sheet.written[i][j]}};
    if (!cell->asked) return document;
    const Verdict verdict = mcda::judged(*cell, sheet.written[i][j]);
    if (shown.marked) document["mark"] = wordOf(verdict);
    const bool tell = shown.solution || (shown.marked && verdict != Verdict::Empty);
    if (tell) document["formula"] = cell->formula;
    const std::string slip =
        shown.marked ? mcda::slipOf(sheet.lesson, sheet.sheet, i, j, sheet.written[i][j]) : "";
    if (!slip.empty()) document["slip"] = slip;
    if (tell) document["value"] = cell->value;
    return document;
}

json claimsDocument(const LearnShown& shown) {
    json claims = json::array();
    for (const auto& one : shown.claims) {
        json document{{"claim", one.claim.id}, {"words", one.claim.words}};
        if (shown.marked) document["mark"] = !one.said ? "empty" : one.isRight() ? "right" : "wrong";
        if (shown.solution || (shown.marked && one.said)) {
            document["holds"] = one.claim.holds;
            document["why"] = one.claim.why;
        }
        claims.push_back(std::move(document));
    }
    return {{"task", shown.lesson.claimsTask}, {"list", claims}};
}

json sheetDocument(const LearnShown& shown, const FilledSheet& sheet) {
    json cells = json::array();
    for (std::size_t i = 0; i < sheet.sheet.rows.size(); ++i)
        for (std::size_t j = 0; j < sheet.sheet.columns.size(); ++j)
            if (sheet.sheet.cells[i][j]) cells.push_back(cellDocument(shown, sheet, i, j));
    return {{"task", sheet.lesson.task},
            {"rows", sheet.sheet.rows},
            {"columns", sheet.sheet.columns},
            {"cells", cells}};
}

} // namespace

base::Result<std::vector<VariantOutcome>> variantsOf(const mcda::Lesson& lesson) {
    std::vector<VariantOutcome> outcomes;
    for (const auto& variant : lesson.variants) {
        auto ranking = mcda::rank(variant.problem);
        if (!ranking) return base::failure(base::within(variant.name, ranking.error()));
        outcomes.push_back({variant.name, std::move(*ranking)});
    }
    return outcomes;
}

bool allRight(const std::vector<FilledSheet>& sheets, const std::vector<JudgedClaim>& claims) {
    bool right = std::all_of(claims.begin(), claims.end(), [](const auto& one) { return one.isRight(); });
    for (const auto& sheet : sheets)
        eachAsked(sheet.sheet, [&](std::size_t i, std::size_t j, const mcda::SheetCell& cell) {
            right = right && mcda::judged(cell, sheet.written[i][j]) == Verdict::Right;
        });
    return right;
}

std::string firstAsked(const mcda::Sheet& sheet) {
    std::string name;
    eachAsked(sheet, [&](std::size_t i, std::size_t j, const mcda::SheetCell&) {
        if (name.empty()) name = cellName(sheet, i, j);
    });
    return name;
}

std::string blankAnswers(const LearnShown& shown) {
    std::string text;
    for (std::size_t number = 0; number < shown.sheets.size(); ++number) {
        const FilledSheet& sheet = shown.sheets[number];
        if (sheet.sheet.asked() > 0) text += "# " + sheet.lesson.task + "\n";
        eachAsked(sheet.sheet, [&](std::size_t i, std::size_t j, const mcda::SheetCell&) {
            text += std::to_string(number + 1) + ":" + cellName(sheet.sheet, i, j) + "=" +
                    sheet.written[i][j] + "\n";
        });
    }
    if (!shown.claims.empty()) text += "# " + shown.lesson.claimsTask + " (right, wrong)\n";
    for (const auto& one : shown.claims) text += one.claim.id + "=\n";
    return text;
}

std::string learnText(const LearnShown& shown) {
    const auto& lesson = shown.lesson;
    std::string text = std::to_string(lesson.number) + "  " + lesson.title + "\n";
    for (const auto& paragraph : lesson.text) text += "\n" + paragraph + "\n";
    text += problemText(lesson.problem);
    text += claimsText(shown);
    std::size_t number = 0;
    for (const auto& sheet : shown.sheets) {
        text += "\n" +
                say("Table {number}. {task}",
                    {{"number", std::to_string(++number)}, {"task", sheet.lesson.task}}) +
                "\n" + tableText(shown, sheet) + workingText(shown, sheet);
        if (shown.marked && sheet.sheet.asked() > 0) text += countText(sheet);
    }
    text += variantsText(shown);
    if (!lesson.summary.empty()) text += "\n" + lesson.summary + "\n";
    if (!lesson.source.empty()) text += say("Figures: {source}", {{"source", lesson.source}}) + "\n";
    return text;
}

json learnDocument(const LearnShown& shown) {
    const auto& lesson = shown.lesson;
    json sheets = json::array();
    for (const auto& sheet : shown.sheets) sheets.push_back(sheetDocument(shown, sheet));
    json variants = json::array();
    for (const auto& variant : shown.variants) {
        json totals = json::object();
        for (std::size_t a = 0; a < variant.ranking.alternatives.size(); ++a)
            totals[variant.ranking.alternatives[a]] = variant.ranking.totals[a];
        variants.push_back(
            {{"name", variant.name}, {"ranking", variant.ranking.ranking}, {"totals", totals}});
    }
    json document{{"number", lesson.number},     {"id", lesson.id},           {"title", lesson.title},
                  {"text", lesson.text},         {"sheets", sheets},          {"variants", variants},
                  {"question", lesson.question}, {"summary", lesson.summary}, {"source", lesson.source}};
    if (!shown.claims.empty()) document["claims"] = claimsDocument(shown);
    return document;
}

} // namespace vidette::cli

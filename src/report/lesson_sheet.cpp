// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lesson_sheet.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/ranking.h"
#include "report/html.h"
#include "report/page.h"

#include <algorithm>

namespace vidette::report {
namespace {

using base::failure;
using base::Result;
using mcda::Lesson;

constexpr std::string_view kNewPage = "style=\"page-break-before:always\"";
constexpr std::string_view kBox = "☐";
constexpr std::string_view kTicked = "☒";
/// As high as a figure written by hand.
constexpr std::string_view kRoom = "<span style=\"font-size:16pt\">&nbsp;</span>";
constexpr std::string_view kLine = "_______________________________";

/// Figures of a calculation with the decimal sign of the language.
std::string figure(std::string text) {
    std::replace(text.begin(), text.end(), '.', base::decimalSign());
    return escaped(text);
}

std::string cell(std::string_view name, std::string_view content, std::string_view align = "center") {
    return element(name, "align=\"" + std::string(align) + "\"", content);
}

/// A table with lines to write between.
std::string ruled(const std::string& head, const std::string& rows) {
    return "<table class=\"sheet\" border=\"1\" width=\"100%\" style=\"border-collapse:collapse\">\n" +
           element("thead", "", element("tr", "", head)) + "\n" + element("tbody", "", rows) + "</table>\n";
}

/// One table of a lesson: as it is handed out, or solved.
struct Filled {
    const mcda::LessonSheet& lesson;
    mcda::Sheet sheet;
};

std::string cellOf(const Filled& filled, std::size_t i, std::size_t j, bool solved) {
    const auto& one = filled.sheet.cells[i][j];
    if (!one) return "<td bgcolor=\"#E4E8EC\"></td>";
    if (solved) return cell("td", one->asked ? element("b", "", figure(one->text)) : figure(one->text));
    const std::string text = mcda::startText(filled.lesson, filled.sheet, i, j);
    return cell("td", text.empty() ? std::string(kRoom) : figure(text));
}

std::string sheetTable(const Filled& filled, bool solved) {
    std::string head = cell("th", "");
    for (const auto& column : filled.sheet.columns) head += cell("th", escaped(column));
    std::string rows;
    for (std::size_t i = 0; i < filled.sheet.rows.size(); ++i) {
        std::string row = cell("th", escaped(filled.sheet.rows[i]));
        for (std::size_t j = 0; j < filled.sheet.columns.size(); ++j) row += cellOf(filled, i, j, solved);
        rows += element("tr", "", row) + "\n";
    }
    return ruled(head, rows);
}

/// "K1/v: v = f*/Σf* = 7/25 = 0.280" for every cell; a pair of a triangle says all itself.
std::string workings(const Filled& filled) {
    std::string list;
    for (std::size_t i = 0; i < filled.sheet.rows.size(); ++i)
        for (std::size_t j = 0; j < filled.sheet.columns.size(); ++j) {
            const auto& one = filled.sheet.cells[i][j];
            const bool isPair =
                filled.sheet.name.kind == mcda::SheetKind::Triangle && j < filled.sheet.rows.size();
            if (!one || !one->asked || isPair) continue;
            list += element("b", "", escaped(filled.sheet.rows[i] + "/" + filled.sheet.columns[j])) + ": " +
                    figure(one->formula) + "<br>\n";
        }
    return paragraph(list, "note");
}

std::string valuesTable(const mcda::Problem& problem) {
    std::vector<Column> columns{{escaped(problem.title)}};
    std::vector<std::string> names;
    for (const auto& criterion : problem.criteria) {
        columns.push_back({escaped(criterion.id), true});
        const base::Fillings words{{"criterion", criterion.name}, {"unit", criterion.unit}};
        const std::string line = criterion.direction == mcda::Direction::Min
                                     ? base::say("{criterion}, {unit}, small is better", words)
                                     : base::say("{criterion}, {unit}, large is better", words);
        names.push_back(element("b", "", escaped(criterion.id)) + "&nbsp;" + escaped(line));
    }
    std::vector<Row> rows;
    for (const auto& alternative : problem.alternatives) {
        Row row{escaped(alternative.id + "  " + alternative.name)};
        for (const auto& criterion : problem.criteria) {
            const auto found = alternative.values.find(criterion.id);
            const bool known = found != alternative.values.end() && found->second.number;
            row.push_back(known ? asWritten(*found->second.number) : "–");
        }
        rows.push_back(std::move(row));
    }
    return table(columns, rows, "compact") + paragraph(base::join(names, " · "), "note");
}

std::string claimsTable(const Lesson& lesson, bool solved) {
    if (lesson.claims.empty()) return "";
    const std::string head = cell("th", "") + cell("th", "", "left") + cell("th", sayMarkup("holds")) +
                             cell("th", sayMarkup("mistake"));
    std::string rows;
    for (const auto& claim : lesson.claims) {
        const std::string why = solved ? "<br>" + element("i", "", escaped(claim.why)) : "";
        rows += element("tr", "",
                        cell("td", escaped(claim.id)) + cell("td", escaped(claim.words) + why, "left") +
                            cell("td", solved && claim.holds ? kTicked : kBox) +
                            cell("td", solved && !claim.holds ? kTicked : kBox)) +
                "\n";
    }
    return paragraph(element("b", "", escaped(lesson.claimsTask))) + ruled(head, rows);
}

std::string orderText(const mcda::Ranking& ranking) {
    std::vector<std::string> groups;
    for (const auto& group : ranking.ranking) groups.push_back(base::join(group, " = "));
    return escaped(base::join(groups, " > "));
}

Result<std::string> variantsTable(const Lesson& lesson, bool solved) {
    if (lesson.variants.empty()) return std::string();
    std::string rows;
    for (const auto& variant : lesson.variants) {
        const auto ranking = mcda::rank(variant.problem);
        if (!ranking) return failure(base::within(variant.name, ranking.error()));
        rows += element("tr", "",
                        cell("td", escaped(variant.name), "left") +
                            cell("td", solved ? orderText(*ranking) : std::string(kRoom), "left")) +
                "\n";
    }
    const std::string head = cell("th", sayMarkup("Convention"), "left") +
                             cell("th", escaped(base::say("order", {}, "of the alternatives")), "left");
    return paragraph(element("b", "", escaped(lesson.question))) + ruled(head, rows);
}

Result<std::vector<Filled>> sheetsOf(const Lesson& lesson) {
    const auto ranking = mcda::rank(lesson.problem);
    if (!ranking) return failure(ranking.error());
    std::vector<Filled> filled;
    for (const auto& one : lesson.sheets) {
        auto sheet = mcda::sheetOf(one.name, *ranking);
        if (!sheet) return failure(sheet.error());
        filled.push_back({one, std::move(*sheet)});
    }
    return filled;
}

/// `below` says that much stands above already, so that the first begins on a page of its own.
std::string tables(const std::vector<Filled>& sheets, bool solved, bool below) {
    std::string text;
    std::size_t number = 0;
    for (const auto& one : sheets) {
        if (solved && one.sheet.asked() == 0) {
            ++number;
            continue;
        }
        const base::Fillings words{{"number", std::to_string(++number)}, {"task", one.lesson.task}};
        const std::string title = element("b", "", escaped(base::say("Table {number}. {task}", words)));
        const bool breaks = solved && below && text.empty();
        text += element("p", breaks ? kNewPage : "", title) + "\n";
        text += sheetTable(one, solved);
        if (solved) text += workings(one);
    }
    return text;
}

std::string titleOf(const Lesson& lesson) {
    return base::say("Lesson {number}: {title}",
                     {{"number", std::to_string(lesson.number)}, {"title", lesson.title}});
}

Result<std::string> solved(const Lesson& lesson, const std::vector<Filled>& sheets) {
    const auto variants = variantsTable(lesson, true);
    if (!variants) return failure(variants.error());
    std::string text =
        element("h1", kNewPage, escaped(base::say("Solution: {title}", {{"title", titleOf(lesson)}})));
    text += claimsTable(lesson, true) + tables(sheets, true, !lesson.claims.empty()) + *variants;
    if (!lesson.summary.empty()) text += paragraph(element("b", "", escaped(lesson.summary)));
    return text;
}

} // namespace

Result<std::string> lessonSheet(const Lesson& lesson, bool solution) {
    const auto sheets = sheetsOf(lesson);
    if (!sheets) return failure(sheets.error());
    const auto variants = variantsTable(lesson, false);
    if (!variants) return failure(variants.error());
    std::string body = element("h1", "", escaped(titleOf(lesson)));
    body += paragraph(sayMarkup("Name {line}", {{"line", std::string(kLine)}}), "sub");
    for (const auto& words : lesson.text) body += paragraph(escaped(words));
    body +=
        valuesTable(lesson.problem) + claimsTable(lesson, false) + tables(*sheets, false, false) + *variants;
    if (!lesson.source.empty())
        body += paragraph(escaped(base::say("Figures: {source}", {{"source", lesson.source}})), "note");
    if (!solution) return page(titleOf(lesson), body);
    const auto answers = solved(lesson, *sheets);
    if (!answers) return failure(answers.error());
    return page(titleOf(lesson), body + *answers);
}

} // namespace vidette::report

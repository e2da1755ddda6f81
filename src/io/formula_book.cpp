// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/formula_book.h"

#include "base/text.h"
#include "io/stored_zip.h"
#include "io/xml_text.h"

namespace vidette::io {
namespace {

constexpr const char* kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char* kSheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/// 0 → "A", 26 → "AA".
std::string columnName(std::size_t column) {
    constexpr std::size_t kLetters = 26;
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
    return name;
}

std::string localName(std::size_t row, std::size_t column) {
    return columnName(column) + std::to_string(row + 1);
}

std::string absolute(const CellRef& cell) {
    return "$" + columnName(cell.column) + "$" + std::to_string(cell.row + 1);
}

/// 'Kit''s'!
std::string quoted(const std::string& sheet) {
    std::string name = "'";
    for (const char c : sheet) name += c == '\'' ? std::string("''") : std::string(1, c);
    return name + "'!";
}

std::string cellXml(const BookCell& cell, const std::string& name, bool results) {
    const std::string open =
        "<c r=\"" + name + "\" s=\"" + std::to_string(static_cast<int>(cell.style)) + "\"";
    if (!cell.isNumber && cell.text.empty()) return {};
    if (!cell.isNumber)
        return open + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xmlText(cell.text) +
               "</t></is></c>";
    std::string content;
    if (!cell.formula.empty()) content += "<f>" + xmlText(cell.formula) + "</f>";
    if (cell.formula.empty() || results) content += "<v>" + base::toText(cell.value) + "</v>";
    return open + ">" + content + "</c>";
}

std::string sheetXml(const BookSheet& sheet, bool results) {
    std::string xml = kHead + ("<worksheet xmlns=\"" + std::string(kMain) + "\">") +
                      "<cols><col min=\"1\" max=\"2\" width=\"24\" customWidth=\"1\"/>"
                      "<col min=\"3\" max=\"200\" width=\"13\" customWidth=\"1\"/></cols><sheetData>\n";
    for (std::size_t r = 0; r < sheet.rows().size(); ++r) {
        std::string cells;
        for (std::size_t c = 0; c < sheet.rows()[r].size(); ++c)
            cells += cellXml(sheet.rows()[r][c], localName(r, c), results);
        if (!cells.empty()) xml += "<row r=\"" + std::to_string(r + 1) + "\">" + cells + "</row>\n";
    }
    return xml + "</sheetData></worksheet>\n";
}

std::string typesXml(std::size_t sheets) {
    std::string xml = kHead + ("<Types xmlns=\"" + std::string(kPackage) + "content-types\">") +
                      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                      "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                      "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
                      kSheetType + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" +
                      kSheetType + "styles+xml\"/>";
    for (std::size_t i = 1; i <= sheets; ++i)
        xml += "<Override PartName=\"/xl/worksheets/sheet" + std::to_string(i) + ".xml\" ContentType=\"" +
               kSheetType + "worksheet+xml\"/>";
    return xml + "</Types>\n";
}

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + kRelations + "/" + type + "\" Target=\"" + target +
           "\"/>";
}

std::string relationsXml(const std::string& list) {
    return kHead + ("<Relationships xmlns=\"" + std::string(kPackage) + "relationships\">") + list +
           "</Relationships>\n";
}

std::string workbookRelations(std::size_t sheets) {
    std::string list;
    for (std::size_t i = 1; i <= sheets; ++i)
        list +=
            relation("rId" + std::to_string(i), "worksheet", "worksheets/sheet" + std::to_string(i) + ".xml");
    return relationsXml(list + relation("rId" + std::to_string(sheets + 1), "styles", "styles.xml"));
}

std::string workbookXml(const std::vector<BookSheet>& sheets) {
    std::string xml =
        kHead + ("<workbook xmlns=\"" + std::string(kMain) + "\" xmlns:r=\"" + kRelations) + "\"><sheets>";
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        xml += "<sheet name=\"" + xmlText(sheets[i].name()) + "\" sheetId=\"" + number + "\" r:id=\"rId" +
               number + "\"/>";
    }
    return xml + "</sheets><calcPr fullCalcOnLoad=\"1\"/></workbook>\n";
}

/// One format for each BookStyle, in their order: plain, bold, yellow input, computed with four decimals,
/// grey note.
std::string stylesXml() {
    return kHead + ("<styleSheet xmlns=\"" + std::string(kMain) + "\">") +
           "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0000\"/></numFmts>"
           "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
           "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>"
           "<font><i/><sz val=\"10\"/><color rgb=\"FF666666\"/><name val=\"Calibri\"/></font></fonts>"
           "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill>"
           "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF7CC\"/></patternFill></fill></fills>"
           "<borders count=\"1\"><border/></borders>"
           "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\"><xf/>"
           "<xf fontId=\"1\" applyFont=\"1\"/><xf fillId=\"2\" applyFill=\"1\"/>"
           "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf fontId=\"2\" applyFont=\"1\"/></cellXfs>"
           "</styleSheet>\n";
}

} // namespace

std::string CellRef::text() const {
    return quoted(sheet) + absolute(*this);
}

std::string rangeOf(const CellRef& first, const CellRef& last) {
    return first.text() + ":" + absolute(last);
}

CellRef BookSheet::put(std::size_t row, std::size_t column, BookCell cell) {
    if (m_rows.size() <= row) m_rows.resize(row + 1);
    if (m_rows[row].size() <= column) m_rows[row].resize(column + 1);
    m_rows[row][column] = std::move(cell);
    return {m_name, row, column};
}

CellRef BookSheet::text(std::size_t row, std::size_t column, const std::string& words, BookStyle style) {
    return put(row, column, {style, false, words, {}, 0});
}

CellRef BookSheet::input(std::size_t row, std::size_t column, double value) {
    return put(row, column, {BookStyle::Input, true, {}, {}, value});
}

CellRef BookSheet::written(std::size_t row, std::size_t column, const std::string& formula, double value) {
    return put(row, column, {BookStyle::Input, true, {}, formula, value});
}

CellRef BookSheet::formula(std::size_t row, std::size_t column, const std::string& formula, double result) {
    return put(row, column, {BookStyle::Computed, true, {}, formula, result});
}

std::string formulaBook(const std::vector<BookSheet>& sheets, bool results) {
    std::vector<ZipEntry> parts{
        {"[Content_Types].xml", typesXml(sheets.size())},
        {"_rels/.rels", relationsXml(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", workbookXml(sheets)},
        {"xl/_rels/workbook.xml.rels", workbookRelations(sheets.size())},
        {"xl/styles.xml", stylesXml()}};
    for (std::size_t i = 0; i < sheets.size(); ++i)
        parts.push_back(
            {"xl/worksheets/sheet" + std::to_string(i + 1) + ".xml", sheetXml(sheets[i], results)});
    return storedZip(parts);
}

} // namespace vidette::io

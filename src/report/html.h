// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"

#include <string>
#include <string_view>
#include <vector>

/// Small pieces of HTML and the way figures are written for people. Everything that comes from a file goes
/// through escaped(); the other functions take and give markup.
namespace vidette::report {

/// Text as it may stand in an element or a quoted attribute of HTML and SVG. Control characters, which no
/// page may hold, become spaces.
std::string escaped(std::string_view text);

/// base::say() as markup: the text is escaped, what is filled in is markup already.
std::string sayMarkup(std::string_view text, const base::Fillings& markup = {});

/// <name attributes>content</name>; `attributes` is markup or empty.
std::string element(std::string_view name, std::string_view attributes, std::string_view content);
/// <p class="…">content</p>
std::string paragraph(std::string_view content, std::string_view cssClass = "");

struct Column {
    std::string title;   ///< markup
    bool number = false; ///< right-aligned, tabular figures
};
using Row = std::vector<std::string>;

/// A table of markup cells. An empty row list gives an empty string: no table without content.
std::string table(const std::vector<Column>& columns, const std::vector<Row>& rows,
                  std::string_view cssClass = "");

/// "96.7 %", with a space that does not break.
std::string percent(double fraction, int decimals = 1);
/// Number and unit with a space that does not break: "2.3 m²".
std::string withUnit(double value, int decimals, std::string_view unit);
/// A unit as it follows a number: after a space that does not break, but "°" directly. Plain text.
std::string unitAfter(std::string_view unit);
/// A number with gaps between groups of three digits: "11 290", "2 400.5".
std::string grouped(double value, int decimals);
/// As many decimals as the value needs, at most six, with gaps: for values that people wrote.
std::string asWritten(double value);
/// Square metres with two decimals below 10 and one above; "under 0.01 m²" for a sliver.
std::string squareMetres(double area);
/// base::sayCount() with a space that does not break: counted(2, "{n} place", "{n} places").
std::string counted(std::size_t count, std::string_view one, std::string_view many);

} // namespace vidette::report

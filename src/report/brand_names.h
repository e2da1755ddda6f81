// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "report/table_report.h"

#include <string>
#include <vector>

/// Leaving makers and models out of a text that is to invite all of them (Prague's concept §7: open
/// competition), wherever somebody wrote them.
namespace vidette::report {

/// Makers, codes of models and names of kits of the project and of the catalogue, in small letters, the
/// longest first. Numbers and single letters are not among them.
std::vector<std::string> brandNames(const estate::Estate& estate);

/// The text with "[left out]" for every word that is a brand name or, from four letters on, begins with one.
/// Letters beyond ASCII are compared as they are written.
std::string withoutBrands(const std::string& text, const std::vector<std::string>& brands);

/// Every text above the foot so. Each one that had a brand becomes a warning "brand_left_out" that says
/// where, and a note at the beginning tells how many there were.
void leaveOutBrands(TableReport& report, const std::vector<std::string>& brands);

} // namespace vidette::report

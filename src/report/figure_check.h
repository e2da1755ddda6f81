// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/printed_figures.h"
#include "report/table_report.h"

#include <string>

/// A checked table of printed figures (mcda/printed_figures.h) as window and command line tell it.
namespace vidette::report {

/// The key of the file, "local"; figureTitle() is for people.
std::string figureKey(mcda::FigureKind kind);
/// "local priority K1, A1".
std::string figureTitle(const mcda::PrintedFigure& figure);
/// "holds to its digits", "differs", "cannot be derived".
std::string verdictText(mcda::FigureVerdict verdict);
/// How many agree, differ and cannot be derived.
std::string checkSummary(const mcda::FigureCheck& check);
/// Cell by cell: what differs first, then what cannot be derived, then what holds.
ReportPart checkPart(const mcda::FigureCheck& check);
/// True when every figure that can be derived agrees and no slip was found.
bool holdsUp(const mcda::FigureCheck& check);

} // namespace vidette::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/annual_figures.h"
#include "estate/estate.h"

#include <string>

/// The annual report of a camera estate as one HTML page in its six parts: state of the system, work of the
/// year, audits and controls, tasks for the next year, complaints with what was done, statistics. A part
/// without content says so.
namespace vidette::report {

struct AnnualReportPage {
    estate::Estate estate;
    analysis::AnnualFigures figures;
    base::Date on;
    std::string source;  ///< name of the project file
    std::string program; ///< "Vidette 0.1.0"
    std::string logHead; ///< head of the change log; "" = none
};

std::string annualReport(const AnnualReportPage& page);

/// figure,table,key,value: a line per cell; an empty value is not available.
std::string annualCsv(const analysis::AnnualFigures& figures);

/// What a figure is about: "Cameras in operation"; "" for an id that is none.
std::string figureTitle(const std::string& id);
/// A value as the page writes it, with its unit: "1 900 000.00 CZK", "93.50 %", "not available".
std::string figureText(const analysis::AnnualFigure& figure, const analysis::FigureCell& cell,
                       const std::string& currency);

/// "put_into_operation" as people read it: "Put into operation"; in English.
std::string readable(const std::string& key);
/// The same in the language spoken.
std::string figureWord(const std::string& key);
/// What a table of cells is by: "Owner", "Share of makers: camera"; "" for none.
std::string tableWord(const std::string& table);
/// What a cell of a figure is about: its key, a word of a code list, a class of pixel density or a
/// state by its label, a name as it stands.
std::string cellWord(const estate::Estate& estate, const std::string& figure,
                     const analysis::FigureCell& cell);

} // namespace vidette::report

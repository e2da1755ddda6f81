// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "geometry/polygon.h"
#include "ui/canvas/places.h"
#include "ui/panels/figure_table.h"
#include "ui/selection.h"

/// What the wide tables below the plan say: one function for each question, from an answer of the analysis to
/// words and figures.
namespace vidette::ui {

/// What a click on a row shows and chooses.
struct FigureGoal {
    geometry::Box area; ///< empty = nothing to show
    Item item;
};

struct FigurePage {
    QStringList headings;
    std::vector<FigureRow> rows;
    std::vector<FigureGoal> goals; ///< one for each row
    QString summary;               ///< the answer in a sentence
    QString empty;                 ///< instead, where there are no rows: how one gets some
};

/// How much of each district is seen, and at which class.
FigurePage districtPage(const analysis::CoverageResult& result, const Places& places);
/// How much of each street is seen, the longest blind stretch first.
FigurePage streetPage(const analysis::CoverageResult& result, const Places& places);
/// Blind spots in the order of what asks for them: points of demand, entrances, streets, area.
FigurePage demandPage(const analysis::CoverageResult& result, const Places& places);
/// Whose windows are looked into.
FigurePage facadePage(const analysis::CoverageResult& result, const Places& places);

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The figures of a year's report on a camera estate, S01 to S24 (data/tables/annual_figures.csv says what
/// each is), for the days from 1 January to 31 December. Every figure comes from rows of the estate; one that
/// they do not give is "not available", never nought.
///
/// A camera counts as in operation on a day when an asset hangs at its place on that day, or has hung there
/// before and another takes its place later; so a replacement neither begins nor ends a camera. A camera
/// without any mounting counts all the time if its status is "in operation", else never.
///
/// Geometry is that of today: the plan keeps no history. A turning camera covers all that it can look at,
/// whatever `ptz` of the options says: what a city tells of its area is not where its cameras look just now.
/// Money in minor units of the programme's currency.
namespace vidette::analysis {

/// One number of a figure: `table` and `key` say which ("district" / "Střed"); both may be empty.
struct FigureCell {
    std::string table;
    std::string key;
    std::optional<double> value; ///< nothing = not available

    bool operator==(const FigureCell&) const = default;
};

struct AnnualFigure {
    std::string id; ///< "S04"
    std::vector<FigureCell> cells;

    bool operator==(const AnnualFigure&) const = default;
};

/// Two ways to the same number that must agree.
struct FigureBalance {
    std::string name;
    bool isMet = false;

    bool operator==(const FigureBalance&) const = default;
};

struct AnnualFigures {
    int year = 0;
    std::string currency;
    std::vector<AnnualFigure> figures; ///< S01 … S24
    std::vector<FigureBalance> balances;

    bool operator==(const AnnualFigures&) const = default;
};

/// Null when the figure has no such cell.
const FigureCell* cellOf(const AnnualFigures& figures, std::string_view id, std::string_view table,
                         std::string_view key);

/// Without `coverage` the figures of area (S05 … S07) are not available. Fails with "cancelled" and with what
/// coverage() fails with. Cost: linear, beside the coverage.
base::Result<AnnualFigures> annualFigures(const estate::Estate& estate, int year,
                                          const std::optional<CoverageOptions>& coverage,
                                          const base::Task& task);

} // namespace vidette::analysis

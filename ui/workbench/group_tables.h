// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group.h"
#include "ui/panels/figure_table.h"

#include <QStringList>

#include <vector>

/// Rows of the tables that show a group's result. Figures as report/group_protocol has them.
namespace vidette::ui {

/// Headings of the experts' own figures, the group's (AIJ) last.
QStringList expertHeadings(const mcda::GroupProblem& group);
/// An item a row: the arithmetic and the geometric mean of priorities (AIP), then mean judgments (AIJ).
std::vector<FigureRow> averageRows(const mcda::GroupProblem& group, const mcda::NodeResult& node);
/// An item a row: what follows from the judgments of each expert alone, then AIJ.
std::vector<FigureRow> expertRows(const mcda::GroupProblem& group, const mcda::NodeResult& node);
/// The same of the ranking, an alternative a row: place and total.
std::vector<FigureRow> averageRows(const mcda::GroupProblem& group, const mcda::GroupResult& result);
std::vector<FigureRow> expertRows(const mcda::GroupProblem& group, const mcda::GroupResult& result);
/// A member a row: Spearman's ρ, Kendall's τ and Σ|a − b| against the group.
std::vector<FigureRow> distanceRows(const mcda::GroupProblem& group, const mcda::Agreement& agreement);
/// Pairs and ratings that lie farthest apart, over all nodes, at most ten.
std::vector<FigureRow> spreadRows(const mcda::GroupProblem& group, const mcda::GroupResult& result);
/// Every reason given, in the order of the judgments.
std::vector<FigureRow> reasonRows(const mcda::GroupProblem& group);

} // namespace vidette::ui

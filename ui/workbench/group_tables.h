// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group.h"
#include "ui/panels/figure_table.h"

#include <QStringList>

#include <vector>

/// Rows of the tables that show a group's result. Figures as report/group_protocol has them.
namespace vidette::ui {

/// Headings of priorities: the three averages, then each expert.
QStringList figureHeadings(const mcda::GroupProblem& group);
/// An item a row: what the group and each expert say of it at a node.
std::vector<FigureRow> nodeRows(const mcda::GroupProblem& group, const mcda::NodeResult& node);
/// An alternative a row: place and total by each average, and by each expert alone.
std::vector<FigureRow> rankingRows(const mcda::GroupProblem& group, const mcda::GroupResult& result);
/// A member a row: Σ|a − b|, Kendall's τ and Spearman's ρ against the group.
std::vector<FigureRow> distanceRows(const mcda::GroupProblem& group, const mcda::Agreement& agreement);
/// Pairs and ratings that lie farthest apart, over all nodes, at most ten.
std::vector<FigureRow> spreadRows(const mcda::GroupProblem& group, const mcda::GroupResult& result);
/// Every reason given, in the order of the judgments.
std::vector<FigureRow> reasonRows(const mcda::GroupProblem& group);

} // namespace vidette::ui

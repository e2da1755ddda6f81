// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/chosen_edits.h"

/// Order among chosen rows: in line, at equal gaps, in rows and columns. Every row moves as a whole, by its
/// bounding box (a camera is a point). Pure; one version of the document, so one step of undo.
namespace vidette::estate {

enum class Alignment { Left, Right, Top, Bottom, MiddleAcross, MiddleUp };
enum class Axis { Across, Up };

/// To the edge, or the middle, of the box around all; fewer than two rows stay where they are.
base::Result<Estate> alignRows(const Estate& estate, const PlaceIds& rows, Alignment alignment);
/// The outermost two stay; the gaps between neighbours become equal (negative where they do not fit). Fewer
/// than three rows stay where they are.
base::Result<Estate> distributeRows(const Estate& estate, const PlaceIds& rows, Axis axis);

/// Where the copies of an array go, without the original: rows × columns, `step` apart in both directions.
/// Counts below 1 count as 1. At most kMostCopies, else nothing.
constexpr int kMostCopies = 10000;
std::vector<geometry::Transform> gridOf(int rows, int columns, geometry::Point step);
/// `count` in all along the direction of `step`, each `step` from the one before.
std::vector<geometry::Transform> lineOf(int count, geometry::Point step);

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <string_view>
#include <vector>

/// Projects of AHP-OS (Goepel 2018, bpmsg.com) as its JSON files: "pj" holds name and hierarchy as text
/// ("Goal: Price=0.3, Image; Image: Pixels, Angle;"), "alt" the alternatives, "pwc" the comparisons: for each
/// participant and node two strings with a digit per pair (1/2, 1/3 … 2/3 …), pwc_ab = 0 where the first is
/// preferred and 1 where the second is, pwc_intense = how much, 1 … 9.
namespace vidette::io {

/// One line of the hierarchy. `order` is that of the comparisons, which is not always that of the text:
/// AHP-OS moves elements with lines of their own behind the others, in the order of their lines.
struct AhpNode {
    std::string name;
    std::vector<std::string> elements; ///< as written
    std::vector<double> priorities;    ///< [element]; 0 where none is given
    std::vector<std::string> order;

    bool operator==(const AhpNode&) const = default;
};

/// The lines of a hierarchy, the goal's first. Fails with "bad_hierarchy": a line without colon, a node
/// without elements, an element that stands twice, more than one goal, lines that run in a circle.
base::Result<std::vector<AhpNode>> readHierarchy(std::string_view text, const std::string& where);

/// Names become ids. Comparisons of several participants are joined by their geometric mean (AIJ), told by a
/// warning. Where the file has priorities instead of comparisons, weights are points; a node with neither is
/// taken as equal ("assumed_equal"). The random index is that of AHP-OS. A project without alternatives is
/// read as such ("no_alternatives" as a warning); ranking will refuse it until some are added.
///
/// Fails naming file and place: "not_json", "not_a_decision", "missing_field", "wrong_type", "bad_hierarchy",
/// "bad_judgments" (a string of another length or with another digit), "duplicate_item".
base::Result<base::WithWarnings<mcda::Problem>> readAhpOs(std::string_view text, const std::string& fileName);

/// The problem as a project. AHP-OS knows two kinds: a hierarchy that is compared, or alternatives compared
/// under a hierarchy whose priorities are numbers. The second is written when alternatives are judged by
/// Saaty, or the weights are not; else the first. What is not carried over is told ("left_out"), as are
/// judgments that are no whole numbers or reciprocals ("rounded"), names that AHP-OS would not read
/// ("renamed") and sizes beyond its limits ("too_large_for_ahp_os"). Fails with "too_few_criteria" below two.
base::Result<base::WithWarnings<std::string>>
writeAhpOs(const mcda::Problem& problem, const mcda::Ranking& ranking, const std::string& fileName);

} // namespace vidette::io

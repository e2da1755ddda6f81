// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/judging_report.h"
#include "ui/panels/rows.h"

#include <QString>

#include <optional>
#include <string>

/// Comparisons in pairs in words.
namespace vidette::ui {

/// "K1  Purchase price", "A4  Patronum 5 MPx".
QString itemTitle(const mcda::Problem& problem, const mcda::GroupNode& node, const std::string& id);
/// "What counts how much", "Within Optics", "By price".
QString nodeTitle(const mcda::Problem& problem, const mcda::GroupNode& node);
/// The same in a list: "What counts how much", "Within Optics", "Purchase price".
QString nodeName(const mcda::Problem& problem, const mcda::GroupNode& node);
/// "3 of 10 pairs", "not linked yet", "inconsistent, CR .164".
QString nodeStateWords(const mcda::NodeReport& report);
Tone nodeTone(const mcda::NodeReport& report);
/// "3", "1/3", "0.459" in the number format of the user.
QString ratioWords(double ratio);
/// A cell as it was written, in the number format of the user.
QString writtenWords(const std::string& written);
/// "A1 is moderately better than A2.", "K1 and K2 are equally important." For Fuller 1, 0.5 and 0.
QString judgedWords(const mcda::Problem& problem, const mcda::GroupNode& node, std::size_t first,
                    std::size_t second, std::optional<double> value);
/// Whether something is written of a pair that does not count, because its cells contradict each other.
bool isDoubtful(const mcda::NodeReport& report, std::size_t first, std::size_t second);
QString doubtWords(const mcda::Problem& problem, const mcda::GroupNode& node, std::size_t first,
                   std::size_t second);
/// "Which is more important, K1 or K2, and how much more?"
QString questionWords(const mcda::Problem& problem, const mcda::GroupNode& node, std::size_t first,
                      std::size_t second);
/// "Open pairs: 7 of 10. A result needs at least 2 of them."
QString remainingWords(const mcda::NodeReport& report);
/// Where the ratios come from, when nobody wrote them; "" else.
QString formWords(const mcda::Problem& problem, const mcda::NodeReport& report);
/// What to do about more pairs than anybody judges; "" where they are few.
QString manyWords(const mcda::NodeReport& report);

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/judgment_slips.h"

#include "base/text.h"
#include "mcda/judgment_effect.h"
#include "mcda/quantity.h"

#include <cmath>
#include <utility>

namespace vidette::mcda {
namespace {

constexpr double kRounded = 0.02;
constexpr double kExact = 1e-9;
constexpr double kScale = 9;

/// A pair of cells with the one of 1 or more first.
struct Cells {
    std::string row;
    std::string column;
    std::string text;
    std::string mirror;
};

bool isEmpty(const std::string& text) {
    return base::trimmed(text).empty();
}

/// 1 for anything that is no positive ratio, which unreadable() tells.
double ratioIn(const std::string& text) {
    const auto value = ratioFromText(base::trimmed(text));
    return value && *value > 0 ? *value : 1;
}

bool unreadable(const std::string& text) {
    const auto value = ratioFromText(base::trimmed(text));
    return !isEmpty(text) && !(value && *value > 0);
}

/// A decimal near 1/k that is not 1/k.
void addRoundedDecimal(const Cells& cells, JudgmentSlips& slips) {
    const double ratio = ratioIn(cells.text);
    const double whole = std::round(1 / ratio);
    const double off = std::abs(ratio * whole - 1);
    if (ratio >= 1 || whole > kScale || cells.text.find('/') != std::string::npos) return;
    if (off > kExact && off <= kRounded)
        slips.rounded.push_back({cells.row, cells.column, cells.text, keptRatio(1 / whole)});
}

void look(const Cells& cells, JudgmentSlips& slips) {
    const bool both = !isEmpty(cells.text) && !isEmpty(cells.mirror);
    if (!both) {
        addRoundedDecimal(cells, slips);
        addRoundedDecimal({cells.column, cells.row, cells.mirror, cells.text}, slips);
        return;
    }
    const double off = std::abs(ratioIn(cells.text) * ratioIn(cells.mirror) - 1);
    const std::string expected = reciprocalText(cells.text);
    if (off > kRounded)
        slips.clashes.push_back(
            {cells.row, cells.column, cells.text, cells.mirror, expected, reciprocalText(cells.mirror)});
    else if (off > kExact)
        slips.rounded.push_back({cells.column, cells.row, cells.mirror, expected});
}

} // namespace

JudgmentSlips slipsOf(const KeptJudgments& kept) {
    JudgmentSlips slips;
    const auto& items = kept.node.items;
    for (std::size_t i = 0; i < kept.written.size(); ++i) {
        for (std::size_t j = i + 1; j < items.size(); ++j) {
            Cells cells{items[i], items[j], kept.written[i][j], kept.written[j][i]};
            const std::size_t before = slips.unreadable.size();
            if (unreadable(cells.text)) slips.unreadable.push_back({cells.row, cells.column, cells.text});
            if (unreadable(cells.mirror)) slips.unreadable.push_back({cells.column, cells.row, cells.mirror});
            if (slips.unreadable.size() > before) continue;
            if (ratioIn(cells.mirror) > ratioIn(cells.text)) {
                std::swap(cells.row, cells.column);
                std::swap(cells.text, cells.mirror);
            }
            look(cells, slips);
        }
    }
    return slips;
}

base::Result<Problem> withoutRounding(const Problem& problem, const GroupNode& node) {
    Problem changed = problem;
    for (const auto& cell : slipsOf(keptAt(problem, node)).rounded) {
        auto next = withRatio(changed, node, cell.row, cell.column, cell.meant);
        if (!next) return next;
        changed = std::move(*next);
    }
    return changed;
}

} // namespace vidette::mcda

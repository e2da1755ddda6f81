// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/facade_output.h"

#include "base/text.h"
#include "cli/command.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace vidette::cli {
namespace {

using base::decimal;
using nlohmann::json;

json toJson(const estate::FacadeMove& move) {
    return {{"id", move.code},
            {"building", move.building},
            {"distance", move.distance},
            {"from", {move.from.x, move.from.y}}};
}

} // namespace

json toJson(const estate::FacadeMoves& moves) {
    json moved = json::array();
    for (const auto& move : moves.moved) {
        moved.push_back(toJson(move));
        moved.back()["to"] = {move.to.x, move.to.y};
    }
    json left = json::array();
    for (const auto& move : moves.left) left.push_back(toJson(move));
    return {{"moved", std::move(moved)}, {"left", std::move(left)}};
}

base::Warnings warningsOf(const estate::FacadeMoves& moves, base::Metres within) {
    base::Warnings warnings;
    for (const auto& move : moves.left) {
        const std::string found = move.distance > 0
                                      ? "the nearest outer wall is " + decimal(move.distance, 2) + " m away"
                                      : "no outer wall is near";
        warnings.push_back({"far_inside", "camera " + move.code,
                            "stands inside " + move.building + " and was left there: " + found +
                                ", more than " + decimal(within.value, 2) + " m"});
    }
    return warnings;
}

void printMoves(const estate::FacadeMoves& moves, base::Metres within) {
    for (const auto& move : moves.moved) {
        std::cout << "Camera " << move.code << " moved " << decimal(move.distance, 2) << " m out of "
                  << move.building << " onto its outer wall, to " << decimal(move.to.x, 2) << ", "
                  << decimal(move.to.y, 2) << '\n';
    }
    printWarnings(warningsOf(moves, within));
}

} // namespace vidette::cli

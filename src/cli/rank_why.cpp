// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_why.h"

#include "base/speech.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using nlohmann::json;

/// "  weight/K1 = 0.2800, f*/K1/A4 = 1": what the figure rests on, in a line that can be asked again.
std::string restsText(const RankAnswer& answer, const mcda::Explanation& told) {
    std::vector<std::string> parts;
    for (const auto& name : told.rests) {
        const auto below = mcda::explained(answer.problem, answer.ranking, name);
        if (below) parts.push_back(mcda::figureCode(name) + " = " + below->figure);
    }
    return parts.empty()
               ? ""
               : "  " + base::say("Rests on: {figures}", {{"figures", base::join(parts, ", ")}}) + "\n";
}

} // namespace

base::Result<std::vector<mcda::Explanation>> whyOf(const RankAnswer& answer, const std::string& figure,
                                                   int depth) {
    const auto name = mcda::figureOf(answer.problem, answer.ranking, figure);
    if (!name) return base::failure(name.error());
    return mcda::chainOf(answer.problem, answer.ranking, *name, depth);
}

std::string whyText(const RankAnswer& answer, const std::vector<mcda::Explanation>& chain) {
    std::string text;
    for (const auto& told : chain) {
        const std::string unit = told.unit.empty() ? "" : " " + told.unit;
        text += (text.empty() ? "" : "\n") + told.title + ": " + told.figure + unit + "  (" +
                mcda::figureCode(told.name) + ")\n";
        if (!told.formula.empty()) text += "  " + told.line() + "\n";
        text += "  " + told.sentence + "\n" + restsText(answer, told);
    }
    return text;
}

json whyDocument(const std::vector<mcda::Explanation>& chain) {
    json figures = json::array();
    for (const auto& told : chain) {
        json rests = json::array();
        for (const auto& name : told.rests) rests.push_back(mcda::figureCode(name));
        figures.push_back({{"figure", mcda::figureCode(told.name)},
                           {"title", told.title},
                           {"value", told.value},
                           {"shown", told.figure},
                           {"unit", told.unit},
                           {"formula", told.formula},
                           {"put_in", told.putIn},
                           {"sentence", told.sentence},
                           {"rests_on", rests}});
    }
    return {{"figures", figures}};
}

} // namespace vidette::cli

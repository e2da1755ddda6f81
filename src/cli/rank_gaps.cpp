// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_gaps.h"

#include "mcda/completions.h"
#include "mcda/judgment_effect.h"
#include "mcda/perron_bounds.h"

#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using nlohmann::json;

constexpr double kUsualCr = 0.1;

json byItem(const std::vector<std::string>& items, const std::vector<double>& values) {
    json object = json::object();
    for (std::size_t i = 0; i < items.size(); ++i) object[items[i]] = values[i];
    return object;
}

json documentOf(const mcda::Completions& completions) {
    json gaps = json::array();
    for (const auto& gap : completions.gaps)
        gaps.push_back({{"cell", {completions.items[gap.row], completions.items[gap.column]}},
                        {"least_lambda", gap.leastLambda},
                        {"least_squares", gap.leastSquares}});
    return {{"gaps", std::move(gaps)},
            {"least_lambda_bounds", {completions.lambdaLow, completions.lambdaHigh}},
            {"proven", completions.proven},
            {"lambda_of_least_squares", completions.lambdaOfLeastSquares},
            {"eigenvector", byItem(completions.items, completions.eigenvector)},
            {"geometric_mean", byItem(completions.items, completions.geometricMean)},
            {"sentence", mcda::sentenceOf(completions)}};
}

} // namespace

void addProof(json& detail, const mcda::SaatyTable& table) {
    const auto bounds = mcda::perronBounds(table.matrix, table.perron);
    detail["eigenvector_bounds"] = json::object();
    for (std::size_t i = 0; i < table.items.size(); ++i)
        detail["eigenvector_bounds"][table.items[i]] = {bounds.low[i], bounds.high[i]};
    detail["gci_threshold"] = nullptr;
    if (table.gci) detail["gci_threshold"] = mcda::gciThreshold(table.items.size(), kUsualCr);
    const auto completions = mcda::completionsOf(table);
    detail["completions"] = completions ? documentOf(*completions) : json(nullptr);
}

} // namespace vidette::cli

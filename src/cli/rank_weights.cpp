// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_weights.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/text_table.h"
#include "mcda/weights_by_method.h"
#include "mcda/what_if_weights.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>

namespace vidette::cli {
namespace {

using base::failure;
using base::Result;
using base::say;

constexpr int kDecimals = 4;
constexpr double kPercent = 100;

/// 0.4 of "0.4" and "40 %".
std::optional<double> shareFrom(std::string_view words) {
    words = base::trimmed(words);
    if (!words.ends_with('%')) return base::numberFromText(words);
    words.remove_suffix(1);
    const auto percent = base::numberFromText(base::trimmed(words));
    return percent ? std::optional(*percent / kPercent) : std::nullopt;
}

Result<std::map<std::string, double>> sharesFrom(const std::string& moved) {
    std::map<std::string, double> shares;
    for (const auto& part : base::split(moved, ',')) {
        const auto sign = part.rfind('=');
        const auto share = sign == std::string::npos ? std::optional<double>{}
                                                     : shareFrom(std::string_view(part).substr(sign + 1));
        if (!share)
            return failure("bad_weight", "--weights",
                           say("\"{found}\" is no weight; write as K1=0.4 or K1=40%", {{"found", part}}));
        const std::string id(base::trimmed(std::string_view(part).substr(0, sign)));
        if (!shares.emplace(id, *share).second)
            return failure("bad_weight", "--weights",
                           say("\"{criterion}\" is named twice", {{"criterion", id}}));
    }
    return shares;
}

} // namespace

Result<RankAnswer> answerWith(const Question& question, const std::string& moved, const base::Task& task) {
    auto answer = answerTo(question, task);
    if (!answer || moved.empty()) return answer;
    const auto shares = sharesFrom(moved);
    if (!shares) return failure(shares.error());
    const auto weights = mcda::withShares(answer->ranking, *shares);
    if (!weights) return failure(weights.error());
    Question asked = question;
    asked.problem.weights =
        mcda::givenDirectly(std::move(asked.problem.weights), answer->ranking.criteria, *weights);
    return answerTo(asked, task);
}

nlohmann::json weightsByMethodDocument(const RankAnswer& answer) {
    auto list = nlohmann::json::array();
    for (const auto& one : mcda::weightsByMethod(answer.problem, answer.ranking)) {
        nlohmann::json object{{"method", one.code}, {"weights", nlohmann::json::object()}};
        for (std::size_t k = 0; k < one.weights.size(); ++k)
            object["weights"][answer.ranking.criteria[k]] = one.weights[k];
        if (one.reason) object["reason"] = one.reason->code;
        list.push_back(std::move(object));
    }
    return list;
}

std::string weightsByMethodText(const RankAnswer& answer) {
    const auto all = mcda::weightsByMethod(answer.problem, answer.ranking);
    if (all.empty()) return {};
    auto header = answer.ranking.criteria;
    header.insert(header.begin(), "");
    TextTable rows(header);
    std::string reasons;
    for (const auto& one : all) {
        if (one.reason) {
            reasons += "  " +
                       say("{method}: {reason}", {{"method", one.title}, {"reason", one.reason->message}}) +
                       "\n";
            continue;
        }
        std::vector<std::string> row{one.title};
        for (const double weight : one.weights) row.push_back(base::sayNumber(weight, kDecimals));
        rows.add(std::move(row));
    }
    return "\n" + say("Weights by method") + "\n" + rows.text() + reasons;
}

} // namespace vidette::cli

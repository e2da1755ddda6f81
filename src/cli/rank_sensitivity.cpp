// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_sensitivity.h"

#include "base/speech.h"
#include "base/text.h"
#include "cli/text_table.h"
#include "report/firmness_report.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace vidette::cli {
namespace {

using base::say;
using nlohmann::json;

constexpr std::array<std::pair<const char*, mcda::Drawn>, 4> kDrawn{{{"any", mcda::Drawn::AnyWeights},
                                                                     {"order", mcda::Drawn::WeightsInOrder},
                                                                     {"around", mcda::Drawn::WeightsAround},
                                                                     {"judgments", mcda::Drawn::Judgments}}};

std::string percentText(double share) {
    return base::sayNumber(100 * share, 1) + " %";
}

json errorOf(const base::Error& error) {
    return {{"error", error.code}, {"message", error.message}};
}

json drawnDocument(const mcda::Acceptability& drawn) {
    json document{{"drawn", "any"}, {"draws", drawn.draws}, {"seed", drawn.seed}, {"spread", drawn.spread}};
    for (const auto& [word, value] : kDrawn)
        if (value == drawn.drawn) document["drawn"] = word;
    for (std::size_t a = 0; a < drawn.alternatives.size(); ++a) {
        const std::string& id = drawn.alternatives[a];
        document["places"][id] = drawn.places[a];
        document["standard_errors"][id] = drawn.errors[a];
        document["central_weights"][id] = json::object();
        for (std::size_t c = 0; c < drawn.centralWeights[a].size(); ++c)
            document["central_weights"][id][drawn.criteria[c]] = drawn.centralWeights[a][c];
    }
    return document;
}

json trialsDocument(const mcda::RankReversals& reversals) {
    json trials = json::array();
    for (const auto& trial : reversals.trials) {
        json one{{"code", trial.code}, {"subject", trial.subject}};
        if (trial.error) {
            one.update(errorOf(*trial.error));
        } else {
            one["ranking"] = trial.order;
            one["first_changes"] = trial.firstChanges;
            one["turned"] = json::array();
            for (const auto& pair : trial.turned) one["turned"].push_back({pair.first, pair.second});
        }
        trials.push_back(std::move(one));
    }
    return trials;
}

json agreementDocument(const mcda::AgreementMap& map) {
    json cells = json::array();
    for (std::size_t r = 0; r < map.rows.size(); ++r)
        for (std::size_t c = 0; c < map.columns.size(); ++c) {
            json one{{"method", map.rows[r].code}, {"weights", map.columns[c].code}};
            const auto& cell = map.cells[r][c];
            if (cell.reason) one.update(errorOf(*cell.reason));
            one["ranking"] = cell.order;
            cells.push_back(std::move(one));
        }
    json wins = json::object();
    for (const auto& terms : map.terms)
        wins[terms.alternative] = {{"alone", terms.alone}, {"shared", terms.shared}};
    return {{"cells", cells}, {"computed", map.computed}, {"wins", wins}};
}

json changeDocument(const std::optional<mcda::WeightChange>& change) {
    if (!change) return {};
    return {{"criterion", change->criterion},
            {"first", change->first},
            {"second", change->second},
            {"change", change->change},
            {"percent", change->percent ? json(*change->percent) : json(nullptr)},
            {"weight", change->weight}};
}

std::string drawnText(const mcda::Acceptability& drawn) {
    std::vector<std::string> header{""};
    for (std::size_t place = 0; place < drawn.alternatives.size(); ++place)
        header.push_back(std::to_string(place + 1) + ".");
    header.push_back(say("error of the first", {}, "standard error of a share"));
    TextTable table(header);
    for (std::size_t a = 0; a < drawn.alternatives.size(); ++a) {
        std::vector<std::string> row{drawn.alternatives[a]};
        for (const double share : drawn.places[a]) row.push_back(percentText(share));
        row.push_back("± " + base::sayNumber(100 * drawn.errors[a].front(), 2) + " %");
        table.add(std::move(row));
    }
    return report::drawnTitle(drawn) + "\n" + table.text();
}

std::string trialsText(const mcda::RankReversals& reversals) {
    std::string text = say("What turns the order") + "\n";
    for (const auto& trial : reversals.trials) {
        const std::string mark = trial.firstChanges ? "! " : "  ";
        const std::string came = trial.error ? trial.error->message : report::orderText(trial.order);
        text += "  " + mark + trial.done + ": " + came + "\n";
    }
    return text + "  " + say("! marks a new first place.") + "\n";
}

std::string agreementText(const mcda::AgreementMap& map) {
    std::string text = say("Who comes first by which method and weights") + "\n";
    std::vector<std::string> header{""};
    for (const auto& column : map.columns) header.push_back(column.code);
    TextTable table(header);
    for (std::size_t r = 0; r < map.rows.size(); ++r) {
        std::vector<std::string> row{map.rows[r].title};
        for (const auto& cell : map.cells[r])
            row.push_back(cell.order.empty() ? "–" : base::join(cell.order.front(), " = "));
        table.add(std::move(row));
    }
    text += table.text();
    for (const auto& column : map.columns)
        text += "  " + column.code + ": " + (column.reason ? column.reason->message : column.title) + "\n";
    text += "\n" + say("What must hold") + "\n";
    for (std::size_t a = 0; a < map.alternatives.size(); ++a)
        for (const auto& sentence : mcda::winningWords(map, a)) text += "  " + sentence + "\n";
    return text;
}

json criteriaDocument(const mcda::CriticalWeights& critical) {
    json document = json::object();
    for (std::size_t k = 0; k < critical.criteria.size(); ++k)
        document[critical.criteria[k]] = {{"first_place", changeDocument(critical.topOf[k])},
                                          {"any_pair", changeDocument(critical.anyOf[k])}};
    return document;
}

} // namespace

base::Result<mcda::Firmness> sensitivityOf(const RankAnswer& answer, const mcda::DrawOptions& options,
                                           const base::Task& task) {
    auto drawn = mcda::monteCarlo(answer.problem, options, task);
    if (!drawn) return base::failure(drawn.error());
    auto firmness = mcda::firmnessOf(answer.problem, answer.ranking, task);
    if (firmness) firmness->drawn = std::move(*drawn);
    return firmness;
}

std::optional<mcda::Drawn> drawnOf(const std::string& word) {
    for (const auto& [name, drawn] : kDrawn)
        if (word == name) return drawn;
    return std::nullopt;
}

json sensitivityDocument(const mcda::Firmness& firmness) {
    json document{{"acceptability", nullptr},
                  {"trials", trialsDocument(firmness.reversals)},
                  {"agreement", agreementDocument(firmness.agreement)},
                  {"critical", nullptr}};
    if (firmness.drawn) document["acceptability"] = drawnDocument(*firmness.drawn);
    if (firmness.critical)
        document["critical"] = {{"first_place", changeDocument(firmness.critical->topAbsolute)},
                                {"any_pair", changeDocument(firmness.critical->anyAbsolute)},
                                {"criteria", criteriaDocument(*firmness.critical)}};
    return document;
}

std::string sensitivityText(const RankAnswer& answer, const mcda::Firmness& firmness) {
    std::string text = "\n" + say("How firm it is") + "\n";
    for (const auto& sentence : report::firmnessSentences(answer.problem, answer.ranking, firmness))
        text += "  " + sentence + "\n";
    if (firmness.drawn) text += "\n" + drawnText(*firmness.drawn);
    text += "\n" + trialsText(firmness.reversals) + "\n" + agreementText(firmness.agreement);
    if (firmness.critical) text += "\n" + report::criticalSentence(answer.problem, *firmness.critical) + "\n";
    return text;
}

} // namespace vidette::cli

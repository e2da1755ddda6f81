// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/replacement_scores.h"

#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <functional>
#include <map>

namespace vidette::analysis {
namespace {

constexpr std::string_view kFile = "tables/replacement_scores.csv";
constexpr std::string_view kBand = "band:";
constexpr double kMostMonths = 1200;

using Member = double ReplacementScores::*;

const std::map<std::string, Member, std::less<>>& members() {
    static const std::map<std::string, Member, std::less<>> kMembers{
        {"least", &ReplacementScores::least},
        {"most", &ReplacementScores::most},
        {"age_weight", &ReplacementScores::ageWeight},
        {"condition_weight", &ReplacementScores::conditionWeight},
        {"support_weight", &ReplacementScores::supportWeight},
        {"age_unknown", &ReplacementScores::ageUnknown},
        {"condition_unknown", &ReplacementScores::conditionUnknown},
        {"support_running", &ReplacementScores::supportRunning},
        {"support_ended", &ReplacementScores::supportEnded},
        {"shared", &ReplacementScores::shared},
        {"least_risk", &ReplacementScores::leastRisk},
        {"most_risk", &ReplacementScores::mostRisk},
        {"discount_rate", &ReplacementScores::discountRate}};
    return kMembers;
}

/// False when there is no such name.
bool setNamed(ReplacementScores& scores, const std::string& name, double value) {
    if (name.rfind(kBand, 0) == 0) {
        scores.bands.push_back({name.substr(kBand.size()), value});
        return true;
    }
    if (name == "watch_months") {
        scores.watchMonths = static_cast<int>(std::min(value, kMostMonths));
        return true;
    }
    const auto at = members().find(name);
    if (at == members().end()) return false;
    scores.*(at->second) = value;
    return true;
}

} // namespace

std::string ReplacementScores::bandOf(double risk) const {
    std::string name;
    for (const RiskBand& band : bands)
        if (risk >= band.from) name = band.name;
    return name;
}

base::Result<ReplacementScores> parseReplacementScores(std::string_view csv, const std::string& file) {
    const auto table = base::parseCsv(csv);
    const auto name = table.column("name");
    const auto value = table.column("value");
    if (!name || !value)
        return base::failure("bad_table", file, base::say("expected the columns name and value"));
    ReplacementScores scores;
    for (const auto& row : table.rows) {
        const auto number = base::numberFromText(row[*value]);
        const std::string where = file + ": " + row[*name];
        if (!number || *number < 0)
            return base::failure(
                "bad_table", where,
                base::say("found '{found}', expected a number from 0", {{"found", row[*value]}}));
        if (!setNamed(scores, row[*name], *number))
            return base::failure("bad_table", where, base::say("there is no such weight or band"));
    }
    if (scores.least > scores.most || scores.leastRisk > scores.mostRisk || scores.shared > 1)
        return base::failure("bad_table", file, base::say("expected least up to most, and a share up to 1"));
    std::stable_sort(scores.bands.begin(), scores.bands.end(),
                     [](const RiskBand& a, const RiskBand& b) { return a.from < b.from; });
    return scores;
}

base::Result<ReplacementScores> replacementScores() {
    const auto text = base::readDataFile(kFile);
    if (!text) return base::failure(text.error());
    return parseReplacementScores(*text, std::string(kFile));
}

} // namespace vidette::analysis

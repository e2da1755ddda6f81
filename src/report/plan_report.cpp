// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_report.h"

#include "base/text.h"
#include "report/assumptions_section.h"
#include "report/coverage_section.h"
#include "report/decision_section.h"
#include "report/html.h"
#include "report/page.h"
#include "report/storage_section.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace vidette::report {
namespace {

std::string card(std::string_view name, const std::string& big, const std::string& more, bool warn = false) {
    const std::string content = element("div", "class=\"name\"", name) +
                                element("div", "class=\"big\"", big) + element("div", "class=\"more\"", more);
    return element("div", warn ? "class=\"card warn\"" : "class=\"card\"", content) + "\n";
}

std::string coveredCard(const PlanReport& report) {
    const auto& coverage = report.coverage;
    if (!coverage.coveredFraction) return card("Seen", "–", "No zone to be watched is drawn.");
    return card("Seen", percent(*coverage.coveredFraction),
                squareMetres(coverage.coveredArea) + " of " + squareMetres(coverage.targetArea) +
                    " to be watched, " + targetWords(report.estate, coverage.options));
}

std::string blindCard(const analysis::CoverageResult& coverage) {
    if (!coverage.coveredFraction) return card("Blind", "–", "");
    if (coverage.blindSpots.empty()) return card("Blind", squareMetres(0), "Nothing is missed.");
    return card("Blind", squareMetres(coverage.blindArea),
                "in " + counted(coverage.blindSpots.size(), "place", "places") + ", the largest " +
                    squareMetres(coverage.blindSpots.front().area),
                true);
}

std::string storageCard(const PlanReport& report) {
    if (!report.storage) return card("Recordings", "–", "Could not be computed, see the notes.");
    std::string more = "for " + asWritten(report.storage->days) + " days";
    bool fits = true;
    for (const auto& store : report.storage->stores) {
        const std::string words = fitWords(store.answer);
        if (!words.empty()) more += (store.answer.fits.value_or(true) ? "; " : "; the disk is ") + words;
        fits = fits && store.answer.fits.value_or(true);
    }
    return card("Recordings need", withUnit(report.storage->bytes.terabytes(), 2, "TB"), more, !fits);
}

/// Who comes first in how many comparisons, in order of appearance.
std::vector<std::pair<std::string, std::size_t>> firstPlaces(const PlanReport& report) {
    std::vector<std::pair<std::string, std::size_t>> list;
    for (const Decision& decision : report.decisions) {
        const std::string best = base::join(winners(decision.ranking), " = ");
        if (best.empty()) continue;
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.first == best; });
        if (found == list.end()) {
            list.emplace_back(best, 1);
        } else {
            ++found->second;
        }
    }
    return list;
}

/// What to say where comparisons disagree: the computed ones are named, they look at this very place.
std::string disagreement(const PlanReport& report,
                         const std::vector<std::pair<std::string, std::size_t>>& first) {
    const std::string all = std::to_string(report.decisions.size());
    std::string text =
        first.front().first + " in " + std::to_string(first.front().second) + " of " + all + " comparisons";
    for (std::size_t i = 1; i < first.size(); ++i) {
        text += ", " + first[i].first + " in " + std::to_string(first[i].second);
    }
    for (const Decision& decision : report.decisions) {
        if (!decision.kits || !decision.kits->winnerDiffers) continue;
        return text + ". " + base::join(winners(decision.ranking), " = ") +
               " wins with figures computed on this plan.";
    }
    return text + ".";
}

std::string kitCard(const PlanReport& report) {
    if (report.decisions.empty()) return card("Kit", "–", "No decision is part of this plan.");
    const auto first = firstPlaces(report);
    if (first.empty()) return card("Kit", "–", "Every kit is excluded.", true);
    if (first.size() > 1) {
        const std::string both = first[0].first + " or " + first[1].first;
        return card("Kit", escaped(both), escaped(disagreement(report, first)), true);
    }
    const Decision& decision = report.decisions.front();
    return card("Kit", escaped(first.front().first), escaped(firmness(decision.problem, decision.ranking)),
                decision.ranking.nearTie.has_value());
}

std::string head(const PlanReport& report) {
    const std::string name = report.estate.name.empty() ? report.source : report.estate.name;
    std::string about = "Camera plan, " + base::toText(report.on) + ". From " + escaped(report.source) + ".";
    if (!report.levels.empty()) about += " Level: " + escaped(base::join(report.levels, ", ")) + ".";
    return element("h1", "", escaped(name)) + "\n" + paragraph(about, "sub") +
           element("div", "class=\"cards\"",
                   coveredCard(report) + blindCard(report.coverage) + storageCard(report) + kitCard(report)) +
           "\n";
}

std::string storagePart(const PlanReport& report) {
    if (report.storage) return storageSection(report.estate, *report.storage, report.on);
    return element("h2", "", "Recordings") +
           paragraph("The room for recordings could not be computed; the notes at the end say why.");
}

std::string decisionPart(const PlanReport& report) {
    std::string text = element("h2", "", "Which kit, and why");
    if (report.decisions.empty()) return text + paragraph("No decision is part of this plan.");
    for (std::size_t i = 0; i < report.decisions.size(); ++i) text += decisionSection(report.decisions, i);
    return text;
}

} // namespace

std::string planReport(const PlanReport& report) {
    const std::string name = report.estate.name.empty() ? report.source : report.estate.name;
    std::string body = head(report) + coverageSection(report.estate, report.coverage) + storagePart(report) +
                       decisionPart(report) + assumptionsSection(report);
    std::string foot = escaped(report.program) + ", " + base::toText(report.on) + ".";
    if (!report.logHead.empty()) foot += " Change log sealed with " + escaped(report.logHead) + ".";
    body += element("footer", "", foot) + "\n";
    return page(name + ": camera plan", body);
}

} // namespace vidette::report

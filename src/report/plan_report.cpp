// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_report.h"

#include "base/speech.h"
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

using base::say;

std::string card(std::string_view name, const std::string& big, const std::string& more, bool warn = false) {
    const std::string content = element("div", "class=\"name\"", name) +
                                element("div", "class=\"big\"", big) + element("div", "class=\"more\"", more);
    return element("div", warn ? "class=\"card warn\"" : "class=\"card\"", content) + "\n";
}

std::string coveredCard(const PlanReport& report) {
    const auto& coverage = report.coverage;
    const std::string name = sayMarkup("Seen");
    if (!coverage.coveredFraction) return card(name, "–", sayMarkup("No zone to be watched is drawn."));
    return card(name, percent(*coverage.coveredFraction),
                sayMarkup("{seen} of {all} to be watched, {where}",
                          {{"seen", squareMetres(coverage.coveredArea)},
                           {"all", squareMetres(coverage.targetArea)},
                           {"where", targetWords(report.estate, coverage.options)}}));
}

std::string blindCard(const analysis::CoverageResult& coverage) {
    const std::string name = sayMarkup("Blind");
    if (!coverage.coveredFraction) return card(name, "–", "");
    if (coverage.blindSpots.empty()) return card(name, squareMetres(0), sayMarkup("Nothing is missed."));
    const std::string places = counted(coverage.blindSpots.size(), "in {n} place, the largest {area}",
                                       "in {n} places, the largest {area}");
    return card(name, squareMetres(coverage.blindArea),
                base::filled(escaped(places), {{"area", squareMetres(coverage.blindSpots.front().area)}}),
                true);
}

std::string storageCard(const PlanReport& report) {
    if (!report.storage)
        return card(sayMarkup("Recordings"), "–", sayMarkup("Could not be computed, see the notes."));
    std::string more = sayMarkup("for {days} days", {{"days", asWritten(report.storage->days)}});
    bool fits = true;
    for (const auto& store : report.storage->stores) {
        const std::string words = fitWords(store.answer);
        if (!words.empty()) more += "; " + words;
        fits = fits && store.answer.fits.value_or(true);
    }
    return card(sayMarkup("Recordings need"), withUnit(report.storage->bytes.terabytes(), 2, "TB"), more,
                !fits);
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
    std::vector<std::string> parts{
        say("{kit} in {count} of {all} comparisons", {{"kit", first.front().first},
                                                      {"count", std::to_string(first.front().second)},
                                                      {"all", std::to_string(report.decisions.size())}})};
    for (std::size_t i = 1; i < first.size(); ++i) {
        parts.push_back(
            say("{kit} in {count}", {{"kit", first[i].first}, {"count", std::to_string(first[i].second)}}));
    }
    const std::string text = base::join(parts, ", ") + ".";
    for (const Decision& decision : report.decisions) {
        if (!decision.kits || !decision.kits->winnerDiffers) continue;
        return text + " " +
               say("{kit} wins with figures computed on this plan.",
                   {{"kit", base::join(winners(decision.ranking), " = ")}});
    }
    return text;
}

std::string kitCard(const PlanReport& report) {
    const std::string name = sayMarkup("Kit");
    if (report.decisions.empty()) return card(name, "–", sayMarkup("No decision is part of this plan."));
    const auto first = firstPlaces(report);
    if (first.empty()) return card(name, "–", sayMarkup("Every kit is excluded."), true);
    if (first.size() > 1) {
        const std::string both =
            say("{kit} or {other}", {{"kit", first[0].first}, {"other", first[1].first}});
        return card(name, escaped(both), escaped(disagreement(report, first)), true);
    }
    const Decision& decision = report.decisions.front();
    return card(name, escaped(first.front().first), escaped(firmness(decision.problem, decision.ranking)),
                decision.ranking.nearTie.has_value());
}

std::string head(const PlanReport& report) {
    const std::string name = report.estate.name.empty() ? report.source : report.estate.name;
    std::string about =
        say("Camera plan, {day}. From {file}.", {{"day", base::toText(report.on)}, {"file", report.source}});
    if (!report.levels.empty())
        about += " " + say("Level: {levels}.", {{"levels", base::join(report.levels, ", ")}});
    return element("h1", "", escaped(name)) + "\n" + paragraph(escaped(about), "sub") +
           element("div", "class=\"cards\"",
                   coveredCard(report) + blindCard(report.coverage) + storageCard(report) + kitCard(report)) +
           "\n";
}

std::string storagePart(const PlanReport& report) {
    if (report.storage) return storageSection(report.estate, *report.storage, report.on);
    return element("h2", "", sayMarkup("Recordings")) +
           paragraph(
               sayMarkup("The room for recordings could not be computed; the notes at the end say why."));
}

std::string decisionPart(const PlanReport& report) {
    std::string text = element("h2", "", sayMarkup("Which kit, and why"));
    if (report.decisions.empty()) return text + paragraph(sayMarkup("No decision is part of this plan."));
    for (std::size_t i = 0; i < report.decisions.size(); ++i) text += decisionSection(report.decisions, i);
    return text;
}

} // namespace

std::string planReport(const PlanReport& report) {
    const std::string name = report.estate.name.empty() ? report.source : report.estate.name;
    std::string body = head(report) + coverageSection(report.estate, report.coverage) + storagePart(report) +
                       decisionPart(report) + assumptionsSection(report);
    std::string foot = report.program + ", " + base::toText(report.on) + ".";
    if (!report.logHead.empty())
        foot += " " + say("Change log sealed with {seal}.", {{"seal", report.logHead}});
    body += element("footer", "", escaped(foot)) + "\n";
    return page(say("{name}: camera plan", {{"name", name}}), body);
}

} // namespace vidette::report

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

std::string kitCard(const PlanReport& report) {
    if (report.decisions.empty()) return card("Kit", "–", "No decision is part of this plan.");
    const Decision& first = report.decisions.front();
    const auto best = winners(first.ranking);
    if (best.empty()) return card("Kit", "–", "Every kit is excluded.", true);
    std::string more = escaped(firmness(first.problem, first.ranking));
    for (std::size_t i = 1; i < report.decisions.size(); ++i) {
        const auto other = winners(report.decisions[i].ranking);
        if (other == best) continue;
        more += " " +
                escaped(base::join(other, " and ") + " wins in: " + report.decisions[i].problem.title + ".");
    }
    return card("Kit", escaped(base::join(best, " = ")), more, first.ranking.nearTie.has_value());
}

std::string head(const PlanReport& report) {
    const std::string name = report.estate.name.empty() ? report.source : report.estate.name;
    return element("h1", "", escaped(name)) + "\n" +
           paragraph("Camera plan, " + base::toText(report.on) + ". From " + escaped(report.source) + ".",
                     "sub") +
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
    for (const Decision& decision : report.decisions) text += decisionSection(decision);
    return text;
}

} // namespace

std::string planReport(const PlanReport& report) {
    const std::string name = report.estate.name.empty() ? report.source : report.estate.name;
    std::string body = head(report) + coverageSection(report.estate, report.coverage) + storagePart(report) +
                       decisionPart(report) + assumptionsSection(report);
    body += element("footer", "", escaped(report.program) + ", " + base::toText(report.on) + ".") + "\n";
    return page(name + ": camera plan", body);
}

} // namespace vidette::report

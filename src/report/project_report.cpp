// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/project_report.h"

#include "base/speech.h"
#include "base/version.h"
#include "estate/levels.h"
#include "estate/row_codes.h"
#include "report/agenda_ranking.h"
#include "report/brand_names.h"

#include <optional>
#include <utility>

namespace vidette::report {
namespace {

std::string programName() {
    return "Vidette " + std::string(base::kVersion);
}

base::Result<ReportTexts> planTexts(const estate::Estate& estate, const ReportOrder& order,
                                    const analysis::CoverageOptions& coverage, const base::Task& task) {
    auto made = planReportOf(estate, order, coverage, task);
    if (!made) return base::failure(made.error());
    for (const Question& question : keptQuestions(estate)) {
        auto decision = answered(question, estate, coverage, task);
        if (task.cancelled()) return base::failure("cancelled", "", base::say("the report was not finished"));
        if (decision) {
            made->decisions.push_back(std::move(*decision));
        } else {
            const auto& error = decision.error();
            made->warnings.push_back({error.code, error.where, error.message});
        }
    }
    return ReportTexts{planReport(*made), ""};
}

base::Result<ReportTexts> annualTexts(const estate::Estate& estate, const ReportOrder& order,
                                      const analysis::CoverageOptions& coverage, const base::Task& task) {
    auto figures = analysis::annualFigures(estate, order.year, coverage, task);
    if (!figures) return base::failure(figures.error());
    std::string table = annualCsv(*figures);
    return ReportTexts{annualReport(annualPage(estate, std::move(*figures), order)), std::move(table)};
}

} // namespace

const std::vector<ReportKind>& allReportKinds() {
    static const std::vector<ReportKind> kKinds = [] {
        std::vector<ReportKind> kinds{{"plan", base::toSay("What the cameras see"), ""},
                                      {"annual", base::toSay("Annual report"), ""}};
        kinds.insert(kinds.end(), reportKinds().begin(), reportKinds().end());
        return kinds;
    }();
    return kKinds;
}

base::Result<TableReport> tableReport(const estate::Estate& estate, const ReportOrder& order,
                                      const analysis::CoverageOptions& coverage, const base::Task& task) {
    std::optional<base::Result<analysis::CoverageResult>> seen;
    if (order.kind == "schedule") seen = analysis::coverage(estate, coverage, task);
    if (task.cancelled()) return base::failure("cancelled", "", base::say("the report was not finished"));
    auto made = estateReport(order.kind, estate, order.object, order.on, seen ? &*seen : nullptr);
    if (!made) return made;
    const auto* meeting = order.kind == "meeting" ? estate::rowNamed(estate.meetings, order.object) : nullptr;
    if (meeting && !meeting->isClosed) {
        analysis::BacklogOptions options;
        options.coverage = coverage;
        options.on = order.on;
        auto compared = agendaRanking(estate, *meeting, options, task);
        if (task.cancelled()) return base::failure("cancelled", "", base::say("the report was not finished"));
        if (!compared)
            compared = ReportPart{
                base::say("How the requests compare"), {}, {}, {}, base::describe(compared.error())};
        made->parts.push_back(std::move(*compared));
    }
    made->foot = {programName(), order.source, base::toText(order.on)};
    if (!order.logHead.empty())
        made->foot.push_back(base::say("head of the change log {seal}", {{"seal", order.logHead}}));
    if (order.kind == "tender")
        for (auto& text : made->foot) text = withoutBrands(text, brandNames(estate));
    return made;
}

AnnualReportPage annualPage(const estate::Estate& estate, analysis::AnnualFigures figures,
                            const ReportOrder& order) {
    return {estate, std::move(figures), order.on, order.source, programName(), order.logHead};
}

base::Result<PlanReport> planReportOf(const estate::Estate& whole, const ReportOrder& order,
                                      const analysis::CoverageOptions& coverage, const base::Task& task) {
    const estate::Estate estate = order.levels ? analysis::onLevels(whole, *order.levels) : whole;
    auto seen = analysis::coverage(estate, coverage, task);
    if (!seen) return base::failure(seen.error());
    PlanReport made;
    made.source = order.source;
    made.program = programName();
    made.on = order.on;
    made.logHead = order.logHead;
    if (order.levels)
        for (const auto id : order.levels->active) made.levels.push_back(estate::nameOfLevel(whole, id));
    made.estate = estate;
    made.coverage = std::move(*seen);
    analysis::StorageOptions options;
    options.today = order.on;
    auto storage = analysis::storage(estate, options);
    if (storage) {
        made.storage = std::move(*storage);
    } else {
        const auto& error = storage.error();
        made.warnings.push_back({error.code, error.where, error.message});
    }
    return made;
}

base::Result<ReportTexts> reportTexts(const estate::Estate& estate, const ReportOrder& order,
                                      const analysis::CoverageOptions& coverage, const base::Task& task) {
    if (order.kind == "plan") return planTexts(estate, order, coverage, task);
    if (order.kind == "annual") return annualTexts(estate, order, coverage, task);
    const auto made = tableReport(estate, order, coverage, task);
    if (!made) return base::failure(made.error());
    return ReportTexts{htmlOf(*made), csvOf(*made)};
}

} // namespace vidette::report

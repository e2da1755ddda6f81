// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_year.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

std::optional<double> share(double part, double whole) {
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

AnnualFigure audits(const AnnualYear& year) {
    double held = 0;
    for (const auto& row : year.estate.auditCases) held += year.holds(row.heldOn) ? 1 : 0;
    double open = 0;
    double closed = 0;
    double late = 0;
    for (const auto& row : year.estate.findings) {
        const auto* audit = year.estate.auditCases.find(row.audit);
        if (!audit || !audit->heldOn || *audit->heldOn > year.last) continue;
        const bool isDone = row.doneOn && *row.doneOn <= year.last;
        (isDone ? closed : open) += 1;
        late += !isDone && row.dueOn && *row.dueOn <= year.last ? 1 : 0;
    }
    AnnualFigure figure{"S19",
                        {{"", "audits", held},
                         {"", "findings_open", open},
                         {"", "findings_closed", closed},
                         {"", "findings_late", late}}};
    constexpr int kPrinciples = 11;
    for (int principle = 1; principle <= kPrinciples; ++principle) {
        std::optional<double> now;
        std::optional<double> before;
        for (const auto& row : year.estate.selfAssessments) {
            if (row.principle != principle) continue;
            if (row.year == year.year) now = row.score;
            if (row.year == year.year - 1) before = row.score;
        }
        figure.cells.push_back({"score", std::to_string(principle), now});
        figure.cells.push_back({"score of last year", std::to_string(principle), before});
    }
    return figure;
}

AnnualFigure incidents(const AnnualYear& year) {
    double real = 0;
    double wrong = 0;
    double cost = 0;
    for (const auto& row : year.estate.incidents) {
        if (!year.holds(row.on)) continue;
        (row.isFalse ? wrong : real) += 1;
        cost += row.isFalse ? static_cast<double>(row.cost) : 0;
    }
    double faults = 0;
    std::vector<double> days;
    for (const auto& row : year.estate.faults) {
        faults += year.holds(row.openedOn) ? 1 : 0;
        if (year.holds(row.openedOn) && row.closedOn)
            days.push_back(
                static_cast<double>(base::dayNumber(*row.closedOn) - base::dayNumber(*row.openedOn)));
    }
    double sum = 0;
    for (const double one : days) sum += one;
    return {"S20",
            {{"", "true", real},
             {"", "false", wrong},
             {"", "false_share", share(wrong, real + wrong)},
             {"", "cost_of_false", cost},
             {"", "faults", faults},
             {"", "mean_days_to_repair", share(sum, static_cast<double>(days.size()))}}};
}

AnnualFigure staff(const AnnualYear& year) {
    double seats = 0;
    for (const auto& row : year.estate.facilities) seats += row.kind == "control_room" ? row.seats : 0;
    std::set<estate::PersonId> operators;
    std::set<estate::PersonId> authorised;
    for (const auto& row : year.estate.roleGrants) {
        if (!estate::holdsOn(row.from, row.to, year.last)) continue;
        authorised.insert(row.person);
        if (row.role == "operator") operators.insert(row.person);
    }
    double trained = 0;
    for (const auto id : operators) {
        const auto* person = year.estate.people.find(id);
        trained += person && person->trainedOn && *person->trainedOn <= year.last ? 1 : 0;
    }
    return {"S21",
            {{"", "seats", seats},
             {"", "cameras_per_seat", share(static_cast<double>(year.atEnd.size()), seats)},
             {"", "operators", static_cast<double>(operators.size())},
             {"", "trained_share", share(trained, static_cast<double>(operators.size()))},
             {"", "authorised_persons", static_cast<double>(authorised.size())}}};
}

AnnualFigure privacy(const AnnualYear& year) {
    double masks = 0;
    for (const auto& row : year.estate.masks) masks += !row.setOn || *row.setOn <= year.last ? 1 : 0;
    double consents = 0;
    for (const auto& row : year.estate.consents)
        consents += estate::holdsOn(row.from, row.to, year.last) ? 1 : 0;
    double signs = 0;
    for (const auto& row : year.estate.signs) signs += row.placedOn && *row.placedOn <= year.last ? 1 : 0;
    double duties = 0;
    for (const auto& row : year.estate.obligations) {
        const bool isOpened = row.openedOn && *row.openedOn <= year.last;
        duties += isOpened && (!row.closedOn || *row.closedOn > year.last) ? 1 : 0;
    }
    return {"S22",
            {{"", "masks", masks},
             {"", "consents", consents},
             {"", "signs", signs},
             {"", "open_duties", duties}}};
}

AnnualFigure holds(const AnnualYear& year) {
    double open = 0;
    double old = 0;
    const base::Date yearBefore = base::monthsAfter(year.last, -12);
    for (const auto& row : year.estate.legalHolds) {
        if (!estate::holdsOn(row.from, row.to, year.last)) continue;
        ++open;
        old += row.from && *row.from <= yearBefore ? 1 : 0;
    }
    return {"S23", {{"", "open", open}, {"", "older_than_a_year", old}}};
}

AnnualFigure vendors(const AnnualYear& year) {
    std::map<std::string, std::map<std::string, double>> byClass;
    double closedStandard = 0;
    for (const auto& asset : year.estate.assets) {
        const bool isUsed = (!asset.installedOn || *asset.installedOn <= year.last) &&
                            (!asset.retiredOn || *asset.retiredOn > year.last);
        const auto* model = isUsed ? year.estate.models.find(asset.model) : nullptr;
        if (!model) continue;
        byClass[asset.assetClass][model->maker.empty() ? "unknown" : model->maker] += 1;
        closedStandard += model->openStandard.empty() ? 1 : 0;
    }
    AnnualFigure figure{"S24", {{"", "without_open_standard", closedStandard}}};
    for (const auto& [assetClass, makers] : byClass) {
        double all = 0;
        for (const auto& [maker, count] : makers) all += count;
        for (const auto& [maker, count] : makers)
            figure.cells.push_back({"share of makers: " + assetClass, maker, count / all});
    }
    return figure;
}

} // namespace

void addControlFigures(const AnnualYear& year, Figures& figures) {
    figures.insert(figures.end(),
                   {audits(year), incidents(year), staff(year), privacy(year), holds(year), vendors(year)});
}

} // namespace vidette::analysis

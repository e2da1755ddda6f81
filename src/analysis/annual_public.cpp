// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_year.h"
#include "base/speech.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

std::optional<double> share(double part, double whole) {
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

AnnualFigure complaints(const AnnualYear& year) {
    Tally byTopic("topic");
    double received = 0;
    double justified = 0;
    double open = 0;
    std::vector<double> days;
    for (const auto& row : year.estate.complaints) {
        if (row.receivedOn && *row.receivedOn <= year.last &&
            (!row.answeredOn || *row.answeredOn > year.last))
            ++open;
        if (!year.holds(row.receivedOn)) continue;
        ++received;
        byTopic.add(row.topic.empty() ? "other" : row.topic);
        justified += row.isJustified ? 1 : 0;
        if (row.answeredOn)
            days.push_back(
                static_cast<double>(base::dayNumber(*row.answeredOn) - base::dayNumber(*row.receivedOn)));
    }
    AnnualFigure figure{"S17",
                        {{"", "received", received},
                         {"", "justified_share", share(justified, received)},
                         {"", "median_days", medianOf(days)},
                         {"", "open", open}}};
    byTopic.into(figure);
    return figure;
}

/// Numbers of the register that are missing or given twice, from 1 to the largest of the year.
double registerFaults(const std::vector<int>& numbers) {
    const std::set<int> once(numbers.begin(), numbers.end());
    const int largest = once.empty() ? 0 : *once.rbegin();
    const auto missing = static_cast<double>(largest) - static_cast<double>(once.size());
    return missing + static_cast<double>(numbers.size() - once.size());
}

AnnualFigure releases(const AnnualYear& year, Balances& balances) {
    Tally byAuthority("authority");
    Tally byProceeding("proceeding");
    double hours = 0;
    double count = 0;
    std::vector<int> numbers;
    for (const auto& row : year.estate.releases) {
        if (!year.holds(row.handedOn)) continue;
        ++count;
        byAuthority.add(row.authorityClass);
        byProceeding.add(row.proceeding.empty() ? "other" : row.proceeding);
        hours += row.hours;
        if (row.number > 0) numbers.push_back(row.number);
    }
    AnnualFigure figure{
        "S18",
        {{"", "released", count}, {"", "hours", hours}, {"", "register_faults", registerFaults(numbers)}}};
    byAuthority.into(figure);
    byProceeding.into(figure);
    balances.push_back({base::toSay("S18 by authority = by proceeding"),
                        byAuthority.sum() == count && byProceeding.sum() == count});
    return figure;
}

} // namespace

void addPublicFigures(const AnnualYear& year, Figures& figures, Balances& balances) {
    figures.push_back(complaints(year));
    figures.push_back(releases(year, balances));
}

} // namespace vidette::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "estate/estate.h"

#include <optional>
#include <string>
#include <vector>

/// What a year's money was meant for and where it went: by budget line, by source and by kind, and what
/// grants ask for afterwards. Minor units of the programme's currency. O(cost items + requests + replacement
/// items) per budget line.
namespace vidette::analysis {

struct Amounts {
    std::int64_t planned = 0;
    std::int64_t committed = 0; ///< ordered, or funded without items of its own
    std::int64_t paid = 0;

    bool operator==(const Amounts&) const = default;
    std::int64_t all() const { return planned + committed + paid; }
};

struct LineFigures {
    estate::BudgetLineId id;
    std::string code;
    int year = 0;
    std::string kind; ///< renewal, growth, building, staff, operation
    std::int64_t cap = 0;
    Amounts amounts;
    std::int64_t free = 0; ///< cap less all amounts; negative = overspent

    bool operator==(const LineFigures&) const = default;
};

struct SourceFigures {
    std::string source; ///< own, grant, district, other
    std::string kind;   ///< capex, opex, building, staff
    Amounts amounts;

    bool operator==(const SourceFigures&) const = default;
};

struct BudgetFigures {
    int year = 0;
    std::vector<LineFigures> lines; ///< in order of code
    std::vector<SourceFigures>
        sources;                ///< every source with every kind, with zeros, in the order of the lists
    Amounts total;              ///< of the sources
    std::int64_t cap = 0;       ///< of all lines
    std::int64_t unsecured = 0; ///< of the total: counts on grants that are not awarded
    std::int64_t spare = 0;     ///< cap of all lines less what was paid: the difference of plan and actual

    bool operator==(const BudgetFigures&) const = default;
};

/// A cost item belongs to the year of its line, without a line to that of its day; with neither to none. What
/// was funded without cost items counts with its estimate as committed, own, capex. A source or kind that the
/// lists do not know counts as "other" and "capex", so that the tables always sum to the total.
BudgetFigures budgetFigures(const estate::Estate& estate, int year);

/// What a grant that was awarded asks of an asset bought with it: to stay where it is until a day (programmes
/// of the European funds usually ask for five years).
struct GrantDuty {
    estate::AssetId asset;
    estate::GrantId grant;
    base::Date until;
    std::optional<base::Date> leftOn; ///< retired or taken down
    bool isBroken = false;            ///< it left before that day
    std::optional<int> replacedIn;    ///< year an open replacement item would retire it before that day

    bool operator==(const GrantDuty&) const = default;
};

/// Of all assets with an awarded or closed grant that has such a day, in order of asset.
std::vector<GrantDuty> grantDuties(const estate::Estate& estate);

} // namespace vidette::analysis

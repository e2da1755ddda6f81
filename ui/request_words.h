// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

/// What the backlog says to people: names of the fields of a request, and what a step still waits for.
namespace vidette::ui {

/// "Technical means" for "sheet_technical"; a field without words of its own is named after itself.
QString requestFieldTitle(std::string_view field);

/// One thing that a step waits for (estate::AllowedStep::missing) in words: "statement:dpo" → "the statement
/// of dpo – Data protection officer", "role:keeper" → "somebody who is Keeper of the backlog".
QString missingWords(const estate::Estate& estate, std::string_view missing);
QString missingWords(const estate::Estate& estate, const std::vector<std::string>& missing);

/// "RQ-2026-7 cannot become Ready for the expert team yet; missing: …".
QString refusedWords(const estate::Estate& estate, const estate::Request& request, std::string_view to,
                     const std::vector<std::string>& missing);

/// "dpo – Data protection officer": a party by its code and name.
QString partyTitle(const estate::Estate& estate, std::string_view code);

/// The name of the request's district, "" where it has none.
QString districtTitle(const estate::Estate& estate, const estate::Request& request);

/// Days since it was received, −1 where it was not.
int ageOf(const estate::Request& request, const base::Date& on);

/// Where it is, as part of the plan; empty where it says no place.
geometry::Box boxOf(const estate::Request& request);

/// The density class that the zone at its place asks for; "" = none.
std::string wantedClass(const estate::Estate& estate, const estate::Request& request);

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/replacement_edits.h"

#include <string>

/// A small city whose old camera is to be replaced, for tests of replacement. Everybody in it is a login.
namespace vidette::support {

/// Camera place C1 where the asset OLD hangs since 2017 (condition 4, scored 2025-10-01, life 8 years), the
/// asset NEW in store, a server SRV, a budget line RENEW of 2026 with 50,000.00, the person "anna", and the
/// item RP1 (planned, due 2025, 38,000.00).
estate::Estate oldCity();
const estate::ReplacementItem& theItem(const estate::Estate& estate, const std::string& code = "RP1");
const estate::Asset& asset(const estate::Estate& estate, const std::string& code);

/// The step, or a failed test that names what was missing.
estate::Estate renewed(const estate::Estate& estate, const std::string& to,
                       const estate::FieldTexts& fields = {}, const std::string& note = "");
/// As far as `state`, by the straight way.
estate::Estate renewedTo(const std::string& state);

} // namespace vidette::support

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/meeting_edits.h"
#include "estate/request_edits.h"

#include <string>

/// A small city with a proposed camera, for tests of the backlog. Everybody in it is a login.
namespace vidette::support {

estate::Act on(const std::string& day, const std::string& by = "anna");

/// One proposed camera C1 with its request RQ-2026-1 (draft), a purpose, a budget line "growth" with money.
estate::Estate smallCity();
const estate::Request& theRequest(const estate::Estate& estate, const std::string& number = "RQ-2026-1");

/// The step, or a failed test that names what was missing.
estate::Estate moved(const estate::Estate& estate, const std::string& to,
                     const estate::FieldTexts& fields = {}, const estate::Act& act = on("2026-03-01"));
/// Both statements that are always given.
estate::Estate withStatements(const estate::Estate& estate, const std::string& dpo = "agree");
/// Sheets filled.
estate::FieldTexts sheets();
/// A closed meeting of the expert team with this outcome.
estate::Estate advised(const estate::Estate& estate, const std::string& outcome);
/// As far as `state`, by the shortest way.
estate::Estate broughtTo(const std::string& state);
/// An asset at C1 with purpose, sign and register sheet: all that operation asks for.
estate::Estate equipped(const estate::Estate& estate);

} // namespace vidette::support

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/record_access.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

/// Records as `vidette record` prints them.
namespace vidette::cli {

/// {"uid","code"} and every field: days, words and references as text (references by code), numbers, money
/// in minor units and flags as such, null where nothing is stated.
nlohmann::json recordJson(const estate::Estate& estate, const estate::RecordTable& table,
                          const estate::RecordRow& row);
/// A table of the fields that at least one row states, by code.
void printRecords(const estate::Estate& estate, const estate::RecordTable& table,
                  const std::vector<estate::RecordRow>& rows);
/// One field a line; those that are not stated are left out.
void printRecord(const estate::Estate& estate, const estate::RecordTable& table,
                 const estate::RecordRow& row);

} // namespace vidette::cli

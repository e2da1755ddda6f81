// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request_edits.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

/// A request as `vidette request` prints it.
namespace vidette::cli {

/// {"number","title","state","since","missing_statements","score"}; the score is null.
nlohmann::json listedJson(const estate::Estate& estate, const estate::Request& request);
/// The whole request with statements, obligations, allowed steps and history.
nlohmann::json shownJson(const estate::Estate& estate, const estate::Request& request, const estate::Act& act,
                         const estate::Blocks& blocks);
void printRequest(const estate::Estate& estate, const estate::Request& request, const estate::Act& act,
                  const estate::Blocks& blocks);
nlohmann::json toJson(const estate::Estate& estate, const estate::Statement& statement);

} // namespace vidette::cli

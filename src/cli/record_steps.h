// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/record_access.h"

#include <string_view>

/// What `vidette record` leaves to the commands that know the course of work: a step, a statement or minutes
/// that anybody could write by hand would prove nothing.
namespace vidette::cli {

enum class RecordVerb { Add, Set, Remove };

/// Done where the verb may write these fields of the row; a row that is new is the table's blank one. Fails
/// with "by_steps_only" and the command that does it.
base::Result<base::Done> checkNotByHand(RecordVerb verb, const estate::RecordTable& table,
                                        const estate::RecordRow& row, const estate::RecordTexts& texts);

} // namespace vidette::cli

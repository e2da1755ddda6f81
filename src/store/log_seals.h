// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <string>

/// The chain over the change log. The seal of entry n is SHA-256 of "vidette-log-1", the seal before it – 64
/// zeros for the first –, its kind and the ten columns of the entry, each as "bytes:text," and NULL as "-,".
/// So whoever changes, adds or removes an entry must make all seals after it anew; the last one, the head,
/// stands for the whole log and may be noted elsewhere.
namespace vidette::store {

/// "l.seq, …": the columns of change_log AS l, all of them sealed.
extern const char* const kSealedColumns;

/// The seal before the first entry.
std::string noSeal();
/// The seal of the entry in the row at hand, whose columns are kSealedColumns.
std::string sealOf(const std::string& before, const std::string& kind, const Statement& row);

/// Seals every entry after the last one that is sealed: as last step of a change, those of this `edit` as its
/// own and others as found; with no edit, all that an older schema left without.
base::Result<base::Done> sealLog(Database& database, const std::string& edit);

} // namespace vidette::store

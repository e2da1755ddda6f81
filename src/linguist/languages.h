// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/speech.h"

#include <string>
#include <string_view>
#include <vector>

/// The languages of the program, from data/translations: what the window says by tr() and what the rooms
/// below say by base::say() stand in the same files.
namespace vidette::linguist {

/// "en", "cs", "sk", "pl"; a program built without Qt knows English only.
std::vector<std::string> languages();

/// For base::speak(); lives as long as the process, null for English. Fails with "unknown_language". Loads
/// the translations with the first call for a language; for any thread.
base::Result<const base::Language*> languageNamed(std::string_view code);

} // namespace vidette::linguist

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/layered_import.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <vector>

/// The part of `vidette import` that brings maps.
namespace vidette::cli {

using WordPairs = std::map<std::string, std::string>;

/// "field=column" of an option that may be repeated. Fails with "bad_map".
base::Result<WordPairs> pairsOf(const std::string& option, const std::vector<std::string>& words);

/// The columns that an earlier import of such a file into this project was given; empty where none was.
WordPairs keptColumns(const estate::Estate& project, const io::VectorReading& reading);
/// Keeps them with the rows that are brought.
void keepColumns(estate::Estate& brought, const io::VectorReading& reading);

/// The choices of `--layer NAME=KIND`; the last '=' parts them. Fails with "bad_map".
base::Result<std::vector<io::LayerChoice>> choicesOf(const std::vector<std::string>& words);

/// The same for every layer that has such fields: `--map`, `--set` and `--storey-height`.
void addRules(std::vector<io::LayerChoice>& choices, const WordPairs& columns, const WordPairs& values,
              double storeyHeight);

void printNotes(const io::ImportReport& report);
nlohmann::json toJson(const io::ImportReport& report);
/// With the name and kind of each layer.
nlohmann::json toJson(const std::vector<io::LayerReport>& layers);

} // namespace vidette::cli

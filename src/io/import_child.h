// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/speech.h"
#include "base/task.h"
#include "io/map_reader.h"

#include <optional>
#include <string>
#include <string_view>

/// Maps and terrain models are read in a process of their own: the program starts itself once more with
/// hidden words. The child has bounds of memory, time, file size and open files, can open no socket, sees
/// none of the settings of GDAL and proxies, and sends what it reads over a pipe. A file that makes the
/// reader crash, hang or grow costs the child, not the program; cancelling kills it at once.
///
/// main() of every program that imports begins with
///
///     if (const auto status = io::runAsImportChild(argc, argv, linguist::languageNamed)) return *status;
namespace vidette::io {

/// Of linguist/languages.h, which this room does not know.
using LanguageFinder = base::Result<const base::Language*> (*)(std::string_view code);

/// The child's life, when the words say that this process is one: reads, sends, and gives the exit status.
/// `languageNamed` lets it speak as its parent does.
std::optional<int> runAsImportChild(int argc, char** argv, LanguageFinder languageNamed = nullptr);

/// The program that is running now.
inline constexpr const char* kThisProgram = "/proc/self/exe";

/// As readMap(), through a child made of `program`. MapProgress goes to `task`, not to the sink. Fails beyond
/// readMap(): "cancelled"; "reader_ended" (the child crashed or was killed), "too_long", "too_large" (its
/// bounds), each with the name of the file.
base::Result<base::Done> readMapGuarded(const MapRequest& request, const std::string& program,
                                        const MapSink& sink, const base::Task& task);

} // namespace vidette::io

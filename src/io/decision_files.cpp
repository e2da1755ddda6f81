// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_files.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/ahp_os.h"
#include "io/decision_book.h"
#include "io/decision_json.h"
#include "io/dmsy.h"
#include "io/xmcda.h"

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using base::say;
using Written = base::WithWarnings<std::string>;

/// The first sign that is no blank and no byte order mark; 0 in an empty text.
char firstSign(std::string_view text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool mark = byte == 0xEF || byte == 0xBB || byte == 0xBF || byte == 0xFE || byte == 0xFF;
        if (byte > ' ' && !mark) return c;
    }
    return 0;
}

/// A member "pj" at the top is AHP-OS's; our own files name their format.
bool isAhpOs(std::string_view text) {
    return text.find("\"pj\"") != std::string_view::npos &&
           text.find("\"vidette-decision/") == std::string_view::npos;
}

Result<Written> book(const mcda::Problem& problem, const mcda::Ranking& ranking, const std::string& path) {
    auto made = decisionBook(problem, ranking, path);
    if (!made) return failure(made.error());
    return Written{formulaBook(made->sheets), std::move(made->warnings)};
}

} // namespace

Result<base::WithWarnings<mcda::Problem>> readDecision(std::string_view text, const std::string& fileName) {
    const char first = firstSign(text);
    if (first == '{' || first == '[' || base::lowered(fileName).ends_with(".json"))
        return isAhpOs(text) ? readAhpOs(text, fileName) : readProblem(text, fileName);
    return first == '<' ? readXmcda(text, fileName) : readDecisionCsv(text, fileName);
}

Result<Written> writtenDecision(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                const CsvStyle& style, const std::string& path) {
    const std::string name = base::lowered(path);
    if (name.ends_with(".csv")) return writeDecisionCsv(problem, ranking, style, path);
    if (name.ends_with(".xml")) return writeXmcda(problem, ranking, path);
    if (name.ends_with(".yaml") || name.ends_with(".yml")) return writeDmsy(problem, ranking, path);
    if (name.ends_with(".ahp.json")) return writeAhpOs(problem, ranking, path);
    if (name.ends_with(".json")) return Written{writeProblem(problem), {}};
    if (name.ends_with(".xlsx")) return book(problem, ranking, path);
    return failure(
        "unknown_ending", path,
        say("the ending says as what it is written: .xlsx, .csv, .xml, .yaml, .ahp.json or .json"));
}

} // namespace vidette::io

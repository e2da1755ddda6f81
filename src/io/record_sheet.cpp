// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/record_sheet.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/open311.h"
#include "io/sheet_child.h"
#include "io/text_encoding.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace vidette::io {
namespace {

constexpr std::uintmax_t kLargestText = 1U << 30U;

base::Result<std::string> bytesOf(const std::string& path) {
    std::error_code code;
    const auto size =
        std::filesystem::is_regular_file(path, code) ? std::filesystem::file_size(path, code) : 0;
    if (size > kLargestText)
        return base::failure("too_large", path, base::say("the file is larger than 1 GiB"));
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file || size == 0)
        return base::failure("not_read", path, base::say("the file cannot be read or is empty"));
    return bytes;
}

base::Result<char> delimiterIn(RecordFormat& format, const std::string& text) {
    if (format.delimiter.empty()) {
        const char found = delimiterOf(text);
        format.delimiter = found == ';' ? "semicolon" : found == '\t' ? "tab" : "comma";
    }
    if (format.delimiter == "comma") return ',';
    if (format.delimiter == "semicolon") return ';';
    if (format.delimiter == "tab") return '\t';
    return base::failure(
        "bad_value", "--delimiter",
        base::say("found '{found}', expected comma, semicolon or tab", {{"found", format.delimiter}}));
}

base::Result<base::Done> checkWord(const std::string& option, const std::string& word,
                                   const std::vector<std::string>& known) {
    for (const auto& one : known)
        if (word.empty() || word == one) return base::Done{};
    return base::failure("bad_value", option,
                         base::say("found '{found}', expected one of {words}",
                                   {{"found", word}, {"words", base::join(known, ", ")}}));
}

base::Result<base::Done> checkFormat(const RecordFormat& format) {
    const auto decimal = checkWord("--decimal", format.decimal, {"point", "comma"});
    if (!decimal) return decimal;
    const auto dates = checkWord("--dates", format.dates, {"iso", "dmy", "mdy"});
    return dates ? checkWord("--money", format.money, {"minor", "major"}) : dates;
}

base::Result<CellTable> readText(RecordReading& reading) {
    const auto bytes = bytesOf(reading.file);
    if (!bytes) return base::failure(bytes.error());
    auto text = decodeText(*bytes, reading.format.encoding, reading.file);
    if (!text) return base::failure(text.error());
    reading.format.encoding = text->encoding;
    const auto delimiter = delimiterIn(reading.format, text->text);
    if (!delimiter) return base::failure(delimiter.error());
    return cellsOf(text->text, *delimiter, reading.file);
}

} // namespace

base::Result<CellTable> readCells(RecordReading& reading, const base::Task& task) {
    const auto words = checkFormat(reading.format);
    if (!words) return base::failure(words.error());
    const std::string ending = base::lowered(std::filesystem::path(reading.file).extension().string());
    if (ending == ".csv" || ending == ".tsv" || ending == ".txt") return readText(reading);
    if (ending == ".xlsx" || ending == ".ods")
        return readSheet(reading.file, reading.sheet, reading.table, reading.program, task);
    if (ending == ".json" && reading.table == "request") {
        const auto bytes = bytesOf(reading.file);
        return bytes ? readOpen311(*bytes, reading.file) : base::failure(bytes.error());
    }
    return base::failure(
        "unknown_format", reading.file,
        base::say("expected a file name that ends in .csv, .tsv, .txt, .xlsx or .ods, or .json with "
                  "requests of Open311"));
}

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_encoding.h"

#include "base/speech.h"
#include "base/text.h"

#include <cpl_conv.h>
#include <cpl_string.h>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace vidette::io {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LittleMark = "\xFF\xFE";
constexpr std::string_view kUtf16BigMark = "\xFE\xFF";
constexpr std::size_t kLooked = 4096; ///< bytes that tell UTF-16 without a mark

long countOf(std::string_view bytes, std::string_view wanted) {
    return std::count_if(bytes.begin(), bytes.end(),
                         [&](char c) { return wanted.find(c) != std::string_view::npos; });
}

void appendUtf8(std::string& text, std::uint32_t c) {
    if (c < 0x80U) {
        text += static_cast<char>(c);
        return;
    }
    if (c < 0x800U) {
        text += static_cast<char>(0xC0U | (c >> 6U));
    } else if (c < 0x10000U) {
        text += static_cast<char>(0xE0U | (c >> 12U));
        text += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
    } else {
        text += static_cast<char>(0xF0U | (c >> 18U));
        text += static_cast<char>(0x80U | ((c >> 12U) & 0x3FU));
        text += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
    }
    text += static_cast<char>(0x80U | (c & 0x3FU));
}

std::uint32_t unitAt(std::string_view bytes, std::size_t at, bool isBig) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return isBig ? first * 256U + second : second * 256U + first;
}

/// Nothing where a unit stands alone that needs another.
std::optional<std::string> fromUtf16(std::string_view bytes, bool isBig) {
    if (bytes.size() % 2 != 0) return std::nullopt;
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        std::uint32_t c = unitAt(bytes, at, isBig);
        if (c >= 0xDC00U && c < 0xE000U) return std::nullopt;
        if (c >= 0xD800U && c < 0xDC00U) {
            at += 2;
            const std::uint32_t low = at < bytes.size() ? unitAt(bytes, at, isBig) : 0;
            if (low < 0xDC00U || low >= 0xE000U) return std::nullopt;
            c = 0x10000U + ((c - 0xD800U) << 10U) + (low - 0xDC00U);
        }
        appendUtf8(text, c);
    }
    return text;
}

bool isUtf8(std::string_view bytes) {
    return CPLIsUTF8(bytes.data(), static_cast<int>(bytes.size())) != 0;
}

std::string recoded(std::string_view bytes, const char* from) {
    char* text = CPLRecode(std::string(bytes).c_str(), from, CPL_ENC_UTF8);
    std::string result = text ? text : "";
    CPLFree(text);
    return result;
}

/// UTF-16 without a mark: of Latin text every second byte is zero.
std::string unmarkedUtf16(std::string_view bytes) {
    const auto head = bytes.substr(0, kLooked);
    long even = 0;
    long odd = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (head[i] != '\0') continue;
        ++(i % 2 == 0 ? even : odd);
    }
    const auto most = static_cast<long>(head.size()) * 2 / 5;
    if (even == 0 && odd > most) return "UTF-16LE";
    return odd == 0 && even > most ? "UTF-16BE" : "";
}

std::string encodingOf(std::string_view bytes) {
    if (bytes.starts_with(kUtf8Mark)) return "UTF-8";
    if (bytes.starts_with(kUtf16LittleMark)) return "UTF-16LE";
    if (bytes.starts_with(kUtf16BigMark)) return "UTF-16BE";
    const std::string wide = unmarkedUtf16(bytes);
    if (!wide.empty()) return wide;
    return isUtf8(bytes) ? "UTF-8" : guessEncoding(bytes);
}

std::string knownName(const std::string& encoding) {
    for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1250", "ISO-8859-2"}) {
        if (base::lowered(encoding) == base::lowered(name)) return name;
    }
    return "";
}

std::string_view withoutMark(std::string_view bytes, const std::string& encoding) {
    const auto mark = encoding == "UTF-8"      ? kUtf8Mark
                      : encoding == "UTF-16LE" ? kUtf16LittleMark
                                               : kUtf16BigMark;
    const bool isWide = encoding.starts_with("UTF");
    return isWide && bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

std::optional<std::string> textIn(std::string_view bytes, const std::string& encoding) {
    if (encoding == "UTF-8") return isUtf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
    if (encoding.starts_with("UTF-16")) return fromUtf16(bytes, encoding == "UTF-16BE");
    return recoded(bytes, encoding == "Windows-1250" ? "CP1250" : "ISO-8859-2");
}

} // namespace

std::string guessEncoding(std::string_view bytes) {
    const bool hasHigh = std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte < 0xA0;
    });
    if (hasHigh) return "Windows-1250";
    const long polish = countOf(bytes, "\xEA\xB3\xBF\xF1\xE6\xA3\xAF"); // ę ł ż ń ć Ł Ż
    const long czech =
        countOf(bytes, "\xF8\xEC\xF9\xE8\xF2\xEF\xED\xE1\xFD\xF4\xE4"); // ř ě ů č ň ď í á ý ô ä
    const bool isPolish = polish > czech;
    const long windows = isPolish ? countOf(bytes, "\xB9\xA5") : 0;          // ą Ą, in the other š Ľ
    const long latin = isPolish ? countOf(bytes, "\xB1\xB6\xBC\xA1\xA6\xAC") // ą ś ź, in the other ± ¶ Ľ
                                : countOf(bytes, "\xB9\xBB\xBE\xA9\xAB\xAE"); // š ť ž, in the other ą » ľ
    return latin > windows ? "ISO-8859-2" : "Windows-1250";
}

base::Result<DecodedText> decodeText(std::string_view bytes, const std::string& encoding,
                                     const std::string& where) {
    const std::string name = encoding.empty() ? encodingOf(bytes) : knownName(encoding);
    if (name.empty())
        return base::failure(
            "unknown_encoding", "--encoding",
            base::say("found '{found}', expected UTF-8, UTF-16LE, UTF-16BE, Windows-1250 or ISO-8859-2",
                      {{"found", encoding}}));
    const auto body = withoutMark(bytes, name);
    const bool isWide = name.starts_with("UTF-16");
    const bool hasZero = !isWide && body.find('\0') != std::string_view::npos;
    auto text = hasZero ? std::nullopt : textIn(body, name);
    if (!text || (isWide && text->find('\0') != std::string::npos))
        return base::failure(
            "not_text", where,
            base::say("expected a text in {encoding}, found other bytes", {{"encoding", name}}));
    return DecodedText{std::move(*text), name};
}

} // namespace vidette::io

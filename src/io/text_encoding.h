// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

/// The letters of a text file of unknown origin. Offices of central Europe send UTF-8 with and without its
/// mark, UTF-16 (spreadsheets: "Unicode text"), Windows-1250 and ISO 8859-2.
namespace vidette::io {

struct DecodedText {
    std::string text;     ///< UTF-8 without mark
    std::string encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1250" or "ISO-8859-2"
};

/// The text as UTF-8. `encoding` = one of the names above, whatever the case; "" = what the bytes show: a
/// mark, zero bytes in every second place, sound UTF-8, else the likelier of the two alphabets of one byte
/// (guessEncoding()). Fails with "unknown_encoding", or "not_text" where bytes are not of that encoding or a
/// zero character stands in it.
base::Result<DecodedText> decodeText(std::string_view bytes, const std::string& encoding,
                                     const std::string& where);

/// "Windows-1250" or "ISO-8859-2". They share most letters; bytes 0x80 … 0x9F are letters in the first only,
/// and of the letters that differ (ą ľ ś š ť ź ž) the alphabet in which more of them make sense beside the
/// Czech and Slovak or the Polish letters of the text wins.
std::string guessEncoding(std::string_view bytes);

} // namespace vidette::io

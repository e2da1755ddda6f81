// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_encoding.h"

#include "base/speech.h"
#include "base/text.h"

#include <cpl_conv.h>
#include <cpl_string.h>

namespace vidette::io {
namespace {

/// "CP1250" for "windows-1250", as iconv knows it.
base::Result<std::string> iconvName(const std::string& encoding) {
    constexpr std::string_view kWindows = "windows-";
    const std::string asked = base::lowered(base::trimmed(encoding));
    for (const std::string& known : mapEncodings()) {
        if (base::lowered(known) != asked) continue;
        return asked.starts_with(kWindows) ? "CP" + asked.substr(kWindows.size()) : known;
    }
    return base::failure("unknown_encoding", "--encoding",
                         base::say("found '{found}', expected one of {words}",
                                   {{"found", encoding}, {"words", base::join(mapEncodings(), ", ")}}));
}

} // namespace

const std::vector<std::string>& mapEncodings() {
    static const std::vector<std::string> kNames{"UTF-8",        "Windows-1250", "ISO-8859-2",  "CP852",
                                                 "Windows-1252", "ISO-8859-1",   "Windows-1251"};
    return kNames;
}

base::Result<std::string> mapTextFrom(const std::string& bytes, const std::string& encoding) {
    std::string from = "CP1250";
    if (!encoding.empty()) {
        auto name = iconvName(encoding);
        if (!name) return name;
        from = std::move(*name);
    } else if (CPLIsUTF8(bytes.c_str(), -1)) {
        return bytes;
    }
    char* recoded = CPLRecode(bytes.c_str(), from.c_str(), CPL_ENC_UTF8);
    std::string text = recoded ? recoded : "";
    CPLFree(recoded);
    return text;
}

struct GdalLetters::Impl {
    CPLConfigOptionSetter drawing;
    CPLConfigOptionSetter shapefile;

    explicit Impl(const char* name)
        : drawing("DXF_ENCODING", name, false), shapefile("SHAPE_ENCODING", name, false) {}
};

GdalLetters::GdalLetters(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
GdalLetters::GdalLetters(GdalLetters&&) noexcept = default;
GdalLetters& GdalLetters::operator=(GdalLetters&&) noexcept = default;
GdalLetters::~GdalLetters() = default;

base::Result<GdalLetters> GdalLetters::of(const std::string& encoding) {
    if (encoding.empty()) return GdalLetters(nullptr);
    const auto name = iconvName(encoding);
    if (!name) return base::failure(name.error());
    return GdalLetters(std::make_unique<Impl>(name->c_str()));
}

} // namespace vidette::io

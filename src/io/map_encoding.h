// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <vector>

/// The letters of maps: which code page the texts of a drawing, a shapefile or a table are in, where the file
/// states none or a wrong one. ($DWGCODEPAGE of a drawing, the .cpg of a shapefile; tables state none.)
namespace vidette::io {

/// Names that are understood, whatever their case: "UTF-8", "Windows-1250", "ISO-8859-2" …
const std::vector<std::string>& mapEncodings();

/// The text as UTF-8. "" = UTF-8 where the bytes are that, else Windows-1250, as spreadsheets of central
/// Europe write. Fails with "unknown_encoding", listing the names.
base::Result<std::string> mapTextFrom(const std::string& bytes, const std::string& encoding);

/// While it lives, drawings and shapefiles that this thread opens by GDAL are read in this encoding.
class GdalLetters {
  public:
    /// "" = as the files say. Fails with "unknown_encoding".
    static base::Result<GdalLetters> of(const std::string& encoding);
    GdalLetters(GdalLetters&&) noexcept;
    GdalLetters& operator=(GdalLetters&&) noexcept;
    ~GdalLetters();

  private:
    struct Impl;
    explicit GdalLetters(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidette::io

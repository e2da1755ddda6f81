// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// A ZIP archive whose files are stored as they are: the same bytes for the same files, wherever and whenever
/// it is made (no times, no owners, no compression).
namespace vidette::io {

struct ZipEntry {
    std::string name; ///< "xl/workbook.xml", UTF-8
    std::string content;
};

/// The bytes of the archive, in the order given. Up to 65,535 files and 4 GiB in all; more is a mistake of
/// ours.
std::string storedZip(const std::vector<ZipEntry>& entries);

} // namespace vidette::io

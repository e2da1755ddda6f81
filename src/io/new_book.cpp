// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/new_book.h"

#include "base/partial_file.h"
#include "base/speech.h"
#include "io/gdal_session.h"
#include "io/private_folder.h"

#include <filesystem>
#include <ogrsf_frmts.h>

namespace vidette::io {

namespace fs = std::filesystem;

namespace {

bool makeBook(const std::string& made, const std::function<bool(GDALDataset&)>& fill) {
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("XLSX");
    const GDALDatasetUniquePtr book(driver ? driver->Create(made.c_str(), 0, 0, 0, GDT_Unknown, nullptr)
                                           : nullptr);
    return book && fill(*book);
}

} // namespace

base::Result<base::Done> writeNewBook(const std::string& path,
                                      const std::function<bool(GDALDataset&)>& fill) {
    std::error_code code;
    if (fs::exists(path, code))
        return base::failure(
            "exists", path,
            base::say("there is a file of this name; a workbook is only written to a new one"));
    prepareGdal();
    const GdalMessages messages;
    const PrivateFolder folder; // GDAL tells by the ending what it writes
    const std::string made = folder.path() + "/book.xlsx";
    const base::PartialFile partial(path);
    const bool isMade = makeBook(made, fill);
    if (isMade) fs::copy_file(made, partial.path(), code);
    if (isMade && !code) fs::rename(partial.path(), path, code);
    if (isMade && !code) return base::Done{};
    return base::failure("not_written", path, base::say("the workbook could not be written"));
}

} // namespace vidette::io

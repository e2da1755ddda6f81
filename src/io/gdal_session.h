// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <vector>

class GDALDataset;

/// Files of others are opened with GDAL through here, so that no file can make the program call a network,
/// run a driver that nobody meant, or read what lies beside it.
///
/// - Only the drivers listed in gdal_session.cpp exist in this process: none of them is virtual (VRT), a
///   service (WMS, WFS …) or a database server.
/// - Whatever GDAL would fetch by HTTP fails at once, and all proxies lead nowhere.
/// - A file is opened through a link in an empty private folder: of its neighbours only those that belong to
///   its format (.shx, .dbf, .prj, .cpg of a shapefile) are linked beside it.
///
/// GDAL itself may still crash, hang or eat memory over a hostile file: maps and terrain models are therefore
/// read in a child process (import_child.h).
namespace vidette::io {

/// Registers the drivers and closes the ways out, once per process; later calls cost nothing. Every function
/// of this room that calls GDAL begins with it. Thread safe.
void prepareGdal();

/// While it lives, what GDAL complains about on this thread is kept here instead of being printed.
class GdalMessages {
  public:
    GdalMessages();
    GdalMessages(const GdalMessages&) = delete;
    GdalMessages& operator=(const GdalMessages&) = delete;
    ~GdalMessages();

    /// What was said, each thing once, in order; at most 20 are kept.
    const std::vector<std::string>& list() const { return *m_list; }
    /// The first complaint on one line; "" when there was none.
    std::string first() const;
    void clear() { m_list->clear(); }

  private:
    std::unique_ptr<std::vector<std::string>> m_list;
};

/// A text of a file as UTF-8 without control characters; what is not UTF-8 is read as Windows-1250.
std::string cleanText(const std::string& text);

/// Done for the name of a regular file on this machine, absolute or relative. Fails with "not_a_file" for
/// network addresses, GDAL's virtual names (/vsicurl/…), XML in place of a name, folders and devices.
base::Result<base::Done> checkLocalFile(const std::string& path);

enum class MapContent { Vector, Raster, Sheet, Picture };

/// A file opened for reading.
class GdalFile {
  public:
    /// Fails with "not_a_file", or with "not_read" and GDAL's reason where no driver of this content reads
    /// it.
    static base::Result<GdalFile> open(const std::string& path, MapContent content);
    /// A picture: PNG, JPEG, TIFF, or a page of a PDF (pages count from 1; a TIFF may have several too)
    /// painted at so many dots per inch. Nothing but the page itself is looked at: no link, no script, no
    /// attachment.
    static base::Result<GdalFile> openPage(const std::string& path, int page, double dpi);
    GdalFile(GdalFile&&) noexcept;
    GdalFile& operator=(GdalFile&&) noexcept;
    ~GdalFile();

    GDALDataset& dataset() const;
    /// Short name of the driver: "GPKG", "GeoJSON", "GTiff".
    const std::string& driver() const;
    /// What GDAL complained about while it opened the file all the same.
    const std::vector<std::string>& complaints() const;
    /// The private folder: for what a driver has to write while it reads.
    const std::string& folder() const;

  private:
    struct Impl;
    struct Page;
    explicit GdalFile(std::unique_ptr<Impl> impl);
    static base::Result<GdalFile> openPart(const std::string& path, MapContent content, const Page& page);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidette::io

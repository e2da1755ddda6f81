// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "geometry/grey_picture.h"
#include "geometry/transform.h"
#include "io/import_child.h"

#include <optional>
#include <string>
#include <vector>

/// Pictures of others as pixels: PNG, JPEG, TIFF (bilevel scans, palettes, 16 bits a colour, CMYK, several
/// pages) and pages of PDF, decoded in a child process (import_child.h): a file that is hostile or broken
/// costs the child. Of a PDF only the page is painted; its links, scripts and attachments are not looked at.
///
/// Colours become 8 bits, what is transparent becomes white. Pixels are counted as in GreyPicture.
///
/// All of them fail, naming the file, with "not_a_file", "not_read" (none of these formats, or damaged),
/// "no_page", "bad_value" (page or dpi), "not_a_picture" (numbers that are no colours),
/// "picture_too_large" (more than 250 megapixels, or than 64 MB as PNG and as JPEG), "cancelled"; and, where
/// the child does not end well, "reader_ended", "too_long", "too_large" (memory), "broken_stream",
/// "not_started". Cost: about a second for 25 megapixels; a page of a PDF as long as its drawing takes to
/// paint.
namespace vidette::io {

struct PictureReading {
    std::string file;
    int page = 1;                       ///< from 1; of a PDF or of a TIFF with several
    double dpi = 200;                   ///< of a PDF: pixels per inch of paper, 10 … 1200
    std::string frame;                  ///< of the project, "EPSG:5514"; "" = local metres
    std::string program = kThisProgram; ///< what the child is made of
};

/// A picture as a plan image keeps it (estate/plan_image.h).
struct KeptPicture {
    std::string mediaType; ///< image/png; image/jpeg where PNG would be too large, with a warning
    std::string bytes;
    int width = 0; ///< pixels
    int height = 0;
    std::optional<geometry::Transform> toPlan; ///< pixel → plan, where the file says where it lies
};

/// Warnings: "kept_as_jpeg"; of a file that says where it lies "assumed_crs" (in no frame: taken to be in the
/// project's), "reprojected" (from another frame, with how far the straight map is off), "frame_differs" (the
/// plan is in local metres: the scale is kept, the place is the origin), "no_place".
base::Result<base::WithWarnings<KeptPicture>> readPicture(const PictureReading& reading,
                                                          const base::Task& task);

struct ReadGrey {
    geometry::GreyPicture picture;
    int step = 1; ///< so many pixels of the file, along each side, became one: their mean
};

/// At most `mostPixels` pixels.
base::Result<ReadGrey> readGrey(const PictureReading& reading, const base::Task& task,
                                std::size_t mostPixels = 25'000'000);

/// The same of bytes that are no file, those of a plan image; errors name the `reading.file`, which need not
/// exist.
base::Result<ReadGrey> readGreyOf(const std::string& bytes, PictureReading reading, const base::Task& task,
                                  std::size_t mostPixels = 25'000'000);

/// The sizes of the pages of a file in millimetres of paper, the first 500 of them. The page of a PNG or JPEG
/// is its size at 25.4 pixels per millimetre.
base::Result<std::vector<PageSize>> readPages(const PictureReading& reading, const base::Task& task);

} // namespace vidette::io

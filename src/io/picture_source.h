// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "geometry/transform.h"
#include "io/gdal_session.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// One picture, or one page, opened and decoded: the pieces of picture_pixels.h. This runs in the child.
namespace vidette::io {

/// Rows of 8-bit colours, one plane after the other: 1 (grey) or 3 (red, green, blue).
struct PictureRows {
    int count = 0;
    std::vector<std::uint8_t> bytes; ///< planes × count × width
};

class PictureSource {
  public:
    /// Fails as readPicture() does.
    static base::Result<PictureSource> open(const std::string& path, int page, double dpi);

    int width() const;
    int height() const;
    int planes() const { return m_planes; }
    /// Where the file says that it lies: pixel → plan; see readPicture() for the warnings.
    std::optional<geometry::Transform> place(const std::string& frame, base::Warnings& warnings) const;
    /// Gives all rows from the top, some at a time.
    using TakeRows = std::function<void(int top, const PictureRows& rows)>;
    base::Result<base::Done> read(const TakeRows& take, const base::Task& task) const;

  private:
    /// What the numbers of the file mean.
    enum class Colours { Grey, Inverted, Palette, Rgb, Cmyk };

    PictureSource(std::string path, GdalFile file) : m_path(std::move(path)), m_file(std::move(file)) {}
    base::Result<base::Done> understand();
    base::Result<base::Done> readBand(int band, int top, int rows, std::vector<std::uint8_t>& into) const;
    void paint(const std::vector<std::vector<std::uint8_t>>& bands, PictureRows& rows) const;

    std::string m_path;
    GdalFile m_file;
    Colours m_colours = Colours::Grey;
    std::vector<int> m_bands; ///< the colours' bands, then that of opacity where there is one
    bool m_hasOpacity = false;
    int m_planes = 1;
    double m_white = 255;                ///< the largest number of a colour
    std::vector<std::uint8_t> m_palette; ///< red, green, blue of each of 256 numbers
};

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "geometry/terrain.h"
#include "io/gdal_session.h"

#include <optional>
#include <string>
#include <vector>

/// One file of heights, opened and checked; the pieces of raster_import.h.
namespace vidette::io {

class RasterSource {
  public:
    /// Fails as readTerrain() does for one file.
    static base::Result<RasterSource> open(const std::string& path, const std::string& frame,
                                           base::Warnings& warnings);

    const std::string& path() const { return m_path; }
    /// Whether the file's own cells lie straight in the project's frame.
    bool straight() const { return m_straight; }
    /// The file's own posts; of a file that is not straight, those that GDAL suggests for the frame.
    const geometry::PostLattice& lattice() const { return m_lattice; }

    /// Heights row by row from the south-west, NaN = void. `posts` are some of the file's own, and the file
    /// is straight.
    base::Result<std::vector<float>> read(const geometry::PostLattice& posts, const base::Task& task) const;
    /// The same for any posts of the project's frame, by bilinear interpolation, or as means of the file's
    /// cells where the posts stand much wider. Void where the file has nothing.
    base::Result<std::vector<float>> warped(const geometry::PostLattice& posts, const base::Task& task) const;
    /// What is odd about the heights that were read.
    base::Warnings oddities() const;

  private:
    RasterSource(std::string path, GdalFile file) : m_path(std::move(path)), m_file(std::move(file)) {}

    base::Result<base::Done> checkBand() const;
    base::Result<base::Done> place(const std::string& frame, base::Warnings& warnings);
    base::Result<base::Done> placeByTransformation();
    void placeStraight(const double* corner);
    void understandHeights(base::Warnings& warnings);
    void clean(std::vector<float>& heights) const;

    std::string m_path;
    GdalFile m_file;
    geometry::PostLattice m_lattice;
    bool m_straight = false;
    bool m_southUp = false;    ///< the file's first row is the southernmost
    std::string m_sourceFrame; ///< WKT; "" where it is the target frame
    std::string m_targetFrame;
    double m_scale = 1;
    double m_offset = 0;
    std::optional<double> m_nodata;
    mutable std::size_t m_implausible = 0;
};

} // namespace vidette::io

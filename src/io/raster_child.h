// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/map_stream.h"
#include "io/raster_import.h"

/// Terrain models are read in the same guarded child process as maps (import_child.h); the heights come back
/// as records of plain numbers.
namespace vidette::io {

/// The hidden word that makes a process this child; then come the request and the files.
inline constexpr const char* kTerrainWord = "--read-terrain-as-child";

/// The child's work: reads as readTerrainHere() and sends warnings, HeightGrid, HeightRun … and MapEnd.
base::Result<base::Done> sendTerrain(const std::string& request, const std::vector<std::string>& files,
                                     const MapSink& sink);

/// Puts a model together from the records of a child that is not believed: the numbers of posts must agree.
class TerrainReceiver {
  public:
    /// False once a record does not belong where it comes.
    bool take(const MapRecord& record);
    /// Fails with "broken_stream", naming `file`, where the records are no whole model.
    base::Result<base::WithWarnings<geometry::Terrain>> finish(const std::string& file);

  private:
    bool start(const HeightGrid& grid);
    bool add(const HeightRun& run);

    base::Warnings m_warnings;
    geometry::PostLattice m_lattice;
    std::vector<float> m_heights;
    std::size_t m_expected = 0;
    bool m_broken = false;
};

} // namespace vidette::io

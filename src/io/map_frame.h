// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/crs.h"
#include "io/map_reader.h"

#include <optional>
#include <string>

/// Brings what a file states about its frame together with the frame of the project.
namespace vidette::io {

class MapFrameChange {
  public:
    /// `source` is a name or a definition (WKT); "" = the file states none, then its numbers are taken for
    /// metres of the project's frame. `place` is any position of the file. Fails with "frame_differs" when
    /// the project is in local metres and the file is not, "unknown_crs", "no_transformation",
    /// "not_projected".
    static base::Result<MapFrameChange> from(const std::string& source, const MapRequest& request,
                                             geometry::Point place);

    const MapFrame& frame() const { return m_frame; }
    /// Brings a feature into the frame and says how directions turn with it. Fails with "not_projected".
    base::Result<base::Done> apply(MapFeature& feature) const;
    /// Multiplies every coordinate: a drawing in millimetres is metres by 0.001.
    void setUnit(double metres) { m_unit = metres; }

  private:
    MapFrame m_frame;
    std::optional<Transformation> m_transformation;
    double m_unit = 1;
};

} // namespace vidette::io

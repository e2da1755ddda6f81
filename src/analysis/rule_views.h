// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"
#include "geometry/box_index.h"
#include "geometry/polygon.h"

#include <map>
#include <vector>

/// The views of all cameras as rules ask about them: at 1 m above the floor, by day, a turning camera with
/// its presets one after the other, less the masks that are set (a masked part is neither shown nor stored).
namespace vidette::analysis {

struct CameraSight {
    estate::CameraId camera;
    geometry::Polygons view;
    geometry::Polygons recognise; ///< the part where faces are recognised; empty where pixels are unknown
    geometry::Polygons identify;
    geometry::Box bounds; ///< of the view
};

/// What a camera sees of a zone that a rule asks about, m², less its masks.
struct ZoneSight {
    estate::CameraId camera;
    const estate::Zone* zone = nullptr;
    double area = 0;
};

/// What goes dark with a device.
struct DeviceLoss {
    const estate::Device* device = nullptr;
    std::vector<estate::CameraId> cameras;
    double share = 0; ///< of the covered target area that only these cameras see
};

struct RuleViews {
    std::vector<CameraSight> sights;   ///< in order of code
    std::vector<ZoneSight> zoneSights; ///< in order of code of the camera, larger ones first
    std::map<const estate::Zone*, std::vector<std::size_t>> zoneSightsOf;
    std::vector<DeviceLoss> losses; ///< of devices with cameras, where asked for
    geometry::BoxIndex index;       ///< of sights
    base::Warnings warnings;        ///< cameras whose view is not known; they are left out

    /// Calls found(sight) for each whose bounds hold the point.
    template<typename Found>
    void around(geometry::Point at, Found&& found) const {
        index.visit(geometry::boundsOf(at, at), [&](std::size_t i) { found(sights[i]); });
    }
};

struct ViewQuestions {
    std::vector<const estate::Zone*> zones; ///< whose share in views is asked for
    bool devices = false;                   ///< losses too
    base::Date on;                          ///< masks set later do not count
};

/// Fails with "cancelled", and where a figure of the data tables is missing. Cost: that of coverage()
/// without blind spots and façades.
base::Result<RuleViews> ruleViews(const estate::Estate& estate, const ViewQuestions& questions,
                                  const base::Task& task);

} // namespace vidette::analysis

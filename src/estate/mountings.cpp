// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/mountings.h"

namespace vidette::estate {

bool hangsOn(const Mounting& mounting, const base::Date& day) {
    return (!mounting.from || *mounting.from <= day) && (!mounting.to || *mounting.to > day);
}

CameraId placeOf(const Estate& estate, AssetId asset) {
    const Mounting* last = nullptr;
    for (const Mounting& row : estate.mountings) {
        if (row.asset != asset) continue;
        if (!row.to) return row.camera;
        if (!last || *last->to <= *row.to) last = &row;
    }
    return last ? last->camera : CameraId{};
}

const Asset* assetAt(const Estate& estate, CameraId place) {
    for (const Mounting& row : estate.mountings)
        if (row.camera == place && !row.to) return estate.assets.find(row.asset);
    return nullptr;
}

} // namespace vidette::estate

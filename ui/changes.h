// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

/// What differs between two versions of the document, coarse enough for a view to decide whether it must look
/// again. Cost: comparisons of pointers for everything that did not change.
namespace vidette::ui {

struct Changes {
    bool preview = false; ///< shown while dragging; not an edit and not saved
    bool facts = false;   ///< name, frame, retention
    bool cameras = false;
    bool obstacles = false; ///< obstacles and openings
    bool zones = false;     ///< zones, demand points, mounts and streets
    bool kits = false;      ///< kits and decision problems
    bool images = false;    ///< pictures under the plan
    bool notes = false;     ///< words and information signs

    bool operator==(const Changes&) const = default;
    bool any() const { return facts || cameras || obstacles || zones || kits || images || notes; }
    /// Something that can change what is seen.
    bool place() const { return cameras || obstacles || zones; }
};

Changes changesBetween(const estate::Estate& before, const estate::Estate& after);
/// Everything, for a document that was just opened.
Changes allChanged();

} // namespace vidette::ui

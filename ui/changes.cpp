// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes.h"

namespace vidette::ui {

Changes changesBetween(const estate::Estate& before, const estate::Estate& after) {
    Changes changes;
    changes.facts = before.name != after.name || before.crs != after.crs ||
                    before.retentionDays != after.retentionDays ||
                    before.retentionProfile != after.retentionProfile ||
                    before.retentionReason != after.retentionReason || before.sites != after.sites ||
                    before.levels != after.levels;
    changes.cameras = before.cameras != after.cameras;
    changes.obstacles = before.obstacles != after.obstacles || before.openings != after.openings;
    changes.zones = before.zones != after.zones || before.demands != after.demands ||
                    before.mounts != after.mounts || before.streets != after.streets;
    changes.notes = before.notes != after.notes || before.signs != after.signs;
    changes.kits = before.kits != after.kits || before.problems != after.problems;
    changes.images = before.planImages != after.planImages || before.imageContents != after.imageContents;
    return changes;
}

Changes allChanged() {
    return {false, true, true, true, true, true, true, true};
}

} // namespace vidette::ui

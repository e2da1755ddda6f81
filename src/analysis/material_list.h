// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/money.h"
#include "base/result.h"
#include "estate/estate.h"

#include <optional>
#include <string>
#include <vector>

/// The bill of materials: how many of what an estate is made of, how many of these are still to be bought
/// (what hangs on cameras that are proposed), and what that costs where prices are known.
///
/// Cameras count by model; a model that is a kit counts as kits, which bring a recorder and a disk along.
/// Prices of models are those of the project, of kits those of the seller. Where nothing records yet, the
/// smallest recorder with enough channels and input and the fewest disks that hold the recordings for their
/// days are proposed. Retired cameras are left out.
namespace vidette::analysis {

enum class Material { Camera, Kit, Mount, Device, Recorder, Disk };

struct MaterialLine {
    Material material = Material::Camera;
    std::string item; ///< code of the model, kit or recorder; word of the mount; "" = not stated
    std::string name;
    int count = 0;
    int toBuy = 0;                    ///< of these
    std::optional<base::Money> price; ///< of one; nothing = not known
};

struct MaterialSum {
    std::string currency;
    std::int64_t all = 0;   ///< minor units
    std::int64_t toBuy = 0; ///< minor units

    bool operator==(const MaterialSum&) const = default;
};

struct MaterialList {
    std::vector<MaterialLine> lines; ///< by material, then by item
    std::vector<MaterialSum> sums;   ///< of the lines with a price, by currency
    int withoutPrice = 0;            ///< lines
    double days = 0;                 ///< the recordings are kept
    double terabytes = 0;            ///< they need
    base::Warnings warnings;         ///< "no_recorder", "no_storage": what could not be proposed, and why
};

/// Fails with what the tables of the catalogue fail with.
base::Result<MaterialList> materialList(const estate::Estate& estate, const base::Date& on);

} // namespace vidette::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/map_listing.h"

#include <optional>
#include <string>
#include <vector>

/// Which unit a drawing is in. Headers of drawings ($INSUNITS) are often missing or wrong; what is drawn
/// tells more: doors are about 0.9 m wide, pieces of wall a few metres long, and a plan is neither a matchbox
/// nor a country. For each unit that drawings come in, these sizes are computed and compared with what is
/// usual.
namespace vidette::io {

/// Sizes of what is drawn, in units of the drawing.
struct DrawingSizes {
    double across = 0;          ///< the longer side of everything
    std::optional<double> door; ///< median of the longer sides of doors (with the arc they swing along)
    std::optional<double> wall; ///< the same of walls; of everything where no layer is known for walls

    bool operator==(const DrawingSizes&) const = default;
};

struct UnitTrial {
    std::string unit; ///< "mm", "cm", "m", "in", "ft"
    double metres = 1;
    bool fits = false;   ///< every size that is known is one that plans have
    double distance = 0; ///< from what is usual; smaller is likelier
};

struct UnitVerdict {
    DrawingSizes sizes;
    std::string stated;      ///< as the header says; "" = it states none
    std::string best;        ///< the likeliest unit; "" where none fits
    bool isDoubtful = false; ///< nothing is stated, or what is stated does not fit while another unit does
    std::vector<UnitTrial> trials;
};

/// Metres of a unit by its word (mm, cm, dm, m, km, in, ft); nothing for another word.
std::optional<double> metresOfUnit(const std::string& word);

/// Layers are known for doors and walls by their names (layer_kinds.h).
DrawingSizes sizesOf(const MapListing& listing);

/// A drawing all of whose sizes are `factor` times as large gets the verdict of the unit `factor` times
/// smaller, where that is one of the five.
UnitVerdict judgeUnits(const DrawingSizes& sizes, const std::string& stated);

/// "It states mm. Doors would be 0.0009 m wide; m fits (0.9 m)." for people at the command line.
std::string describe(const UnitVerdict& verdict);

} // namespace vidette::io

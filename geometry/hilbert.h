// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <cstdint>

/// An order in which neighbours on the plan are neighbours in memory.
namespace vidette::geometry {

/// How far along Hilbert's curve through the 2^16 × 2^16 cells of `bounds` the cell of p lies; points outside
/// count as the nearest cell. Unlike on simpler curves, neighbours along it are neighbours on the plan.
std::uint32_t placeOnHilbertCurve(Point p, const Box& bounds);

} // namespace vidette::geometry

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection.h"

#include <QString>

/// What people call the rows of a selection.
namespace vidette::ui {

/// "C4", "shelf S1", "Store"; empty for nothing.
QString nameOf(const estate::Estate& estate, const Item& item);
/// The name of one, "12 cameras" of many of a kind, "5 things" else.
QString nameOf(const estate::Estate& estate, const Items& items);
/// What people call a picture: its name, else its code.
QString nameOf(const estate::PlanImage& image);
/// For merging edits in a row: the same for the same rows, "" for none.
QString keyOf(const Items& items);

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/selection.h"

#include <QString>

/// The edits that every kind of row knows, chosen by what is selected.
namespace vidette::ui {

base::Result<estate::Estate> translateItem(const estate::Estate& estate, const Item& item,
                                           geometry::Point by);
base::Result<estate::Estate> removeItem(const estate::Estate& estate, const Item& item);
/// A copy of a camera, obstacle or zone half a metre beside it.
struct Copy {
    Item item;
    estate::Estate estate;
};
base::Result<Copy> duplicateItem(const estate::Estate& estate, const Item& item);
/// "C4", "shelf S1", "Store"; empty for nothing.
QString nameOf(const estate::Estate& estate, const Item& item);

} // namespace vidette::ui

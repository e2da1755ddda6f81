// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <QMimeData>

#include <memory>

/// Rows on the clipboard: an exchange plan of nothing but these rows, so that they can be pasted into this
/// project, into one in another window, and into a text editor.
namespace vidette::ui {

/// For QClipboard::setMimeData().
std::unique_ptr<QMimeData> clipOf(const estate::Estate& rows);
bool holdsClip(const QMimeData& data);
/// The rows; a plan in another named frame is brought into `frame` ("" = local metres). Fails where it is no
/// plan, or one that cannot be brought there.
base::Result<estate::Estate> rowsOfClip(const QMimeData& data, const std::string& frame);

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request_edits.h"

#include <optional>
#include <vector>

/// A further purpose of a camera that is in operation is discussed before it is decided (Prague's concept
/// §6.1): it takes a request that was approved. The first purposes of a camera are those it was built for.
namespace vidette::estate {

/// A purpose, and the cameras in operation that are to have it beside or instead of theirs.
struct Widening {
    PurposeId purpose;
    std::vector<CameraId> cameras;
};

/// A request for the purpose that names the camera was approved, and has neither been ended otherwise nor
/// suspended.
bool isPurposeApproved(const Estate& estate, CameraId camera, PurposeId purpose);

/// The first purpose (in order of id) that the uses of `next` give to cameras in operation which had others
/// in `before`, and that nobody approved; nothing where there is none. Uses that ended before the day of the
/// act do not count. O(uses · requests).
std::optional<Widening> wideningBy(const Estate& before, const Estate& next, const base::Date& on);

/// The estate with a draft of a request for it (kind "purpose_change", at the first of the cameras). Fails
/// with "needs_approval", naming the request, where an open one asks for it already, and as bringIn() does.
base::Result<Estate> requestWidening(const Estate& estate, const Widening& widening, const Act& act);

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera.h"

namespace vidette::estate {

/// Whether strangers are told of a camera at all: what watches now, not what is planned or gone.
bool isPublic(const Camera& camera);

/// Where they are told that it hangs: to 10 m, so that nobody learns from which corner it looks.
geometry::Point publicPlace(const Camera& camera);

} // namespace vidette::estate

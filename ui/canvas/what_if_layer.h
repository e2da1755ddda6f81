// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// A what-if on the plan: what the lost cameras see now and nobody would see then, hatched as blind, and the
/// views of those that would come, outlined.
namespace vidette::ui {

void paintWhatIf(QPainter& painter, const Scene& scene);

} // namespace vidette::ui

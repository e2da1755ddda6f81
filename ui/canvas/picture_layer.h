// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>
#include <QTransform>

#include <vector>

/// Pictures under the plan: scans, pages, aerial photos.
namespace vidette::ui {

/// Pixels of the picture → points of the screen.
QTransform pixelsToScreen(const estate::PlanImage& image, const ViewTransform& view);
/// Those that can be seen, the lowest first.
std::vector<const estate::PlanImage*> visibleImages(const estate::Estate& estate);
/// The visible ones, each cut to what is shown of it. One that is not decoded yet is an empty frame, one that
/// is damaged a frame with a cross.
void paintPictures(QPainter& painter, const Scene& scene);

} // namespace vidette::ui

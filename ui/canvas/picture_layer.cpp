// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/picture_layer.h"

#include "estate/plan_image_place.h"
#include "ui/canvas/plan_pictures.h"

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

/// A piece of an image without a copy of it: what is painted of a scan may be more than 32,767 pixels from
/// its corner, which is further than Qt's painting can count.
QImage pieceOf(const QImage& image, const QRect& piece) {
    const qsizetype start = static_cast<qsizetype>(piece.left()) * (image.depth() / 8);
    return {image.constScanLine(piece.top()) + start, piece.width(), piece.height(), image.bytesPerLine(),
            image.format()};
}

/// The whole pixels of one of the sizes that hold this part of the picture, beginning on a word of memory.
QRect pixelsIn(const QImage& size, const QRectF& part) {
    QRect pixels = part.toAlignedRect() & size.rect();
    if (size.depth() == 8) pixels.setLeft(pixels.left() / 4 * 4);
    return pixels;
}

/// The smallest size that has a pixel for each of the device.
const QImage& sizeFor(const DecodedPicture& picture, double devicePixels) {
    const double halvings = std::floor(std::log2(1 / std::max(devicePixels, 1e-9)));
    const double last = static_cast<double>(picture.sizes.size() - 1);
    return picture.sizes[static_cast<std::size_t>(std::clamp(halvings, 0.0, last))];
}

double scaleOf(const QTransform& transform) {
    return std::sqrt(std::abs(transform.determinant()));
}

void paintPixels(QPainter& painter, const estate::PlanImage& image, const DecodedPicture& picture,
                 const QRectF& part) {
    // The first size may be a half itself, so that sizes are counted from its own width.
    const double first = image.pixelWidth / double(picture.sizes.front().width());
    const QImage& size = sizeFor(picture, scaleOf(painter.deviceTransform()) * first);
    const QTransform toSize = QTransform::fromScale(size.width() / double(image.pixelWidth),
                                                    size.height() / double(image.pixelHeight));
    const QRect pixels = pixelsIn(size, toSize.mapRect(part));
    if (pixels.isEmpty()) return;
    const QRectF target = toSize.inverted().mapRect(QRectF(pixels));
    if (image.crop) {
        const auto& crop = *image.crop;
        painter.setClipRect(QRectF(crop.left, crop.top, crop.width, crop.height), Qt::IntersectClip);
    }
    painter.drawImage(target, pieceOf(size, pixels));
}

void paintEmpty(QPainter& painter, const Scene& scene, const estate::PlanImage& image, bool damaged) {
    const QPolygonF frame = scene.view.toScreen(estate::cornersOf(image));
    painter.setPen(QPen(damaged ? scene.theme.warning : scene.theme.muted, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(frame);
    if (!damaged) return;
    painter.drawLine(frame[0], frame[2]);
    painter.drawLine(frame[1], frame[3]);
}

void paintPicture(QPainter& painter, const Scene& scene, const estate::PlanImage& image) {
    const auto found = scene.pictures ? scene.pictures->find(image.digest) : PlanPictures::const_iterator();
    const bool known = scene.pictures && found != scene.pictures->end();
    if (!known || found->second->sizes.empty()) return paintEmpty(painter, scene, image, known);
    const QTransform toScreen = pixelsToScreen(image, scene.view);
    const estate::PixelRect shown = estate::shownPart(image);
    const QRectF room = toScreen.inverted().mapRect(QRectF(QPointF(0, 0), scene.size));
    const QRectF part = room & QRectF(shown.left, shown.top, shown.width, shown.height);
    if (part.isEmpty()) return;
    painter.save();
    painter.setOpacity(image.opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !scene.quick);
    painter.setTransform(toScreen, true);
    paintPixels(painter, image, *found->second, part);
    painter.restore();
}

} // namespace

QTransform pixelsToScreen(const estate::PlanImage& image, const ViewTransform& view) {
    const geometry::Transform& map = image.toPlan;
    const double scale = view.scale();
    const QPointF origin = view.toScreen(map.by);
    return {map.xx * scale, -map.yx * scale, map.xy * scale, -map.yy * scale, origin.x(), origin.y()};
}

std::vector<const estate::PlanImage*> visibleImages(const estate::Estate& estate) {
    std::vector<const estate::PlanImage*> images;
    for (const estate::PlanImage& image : estate.planImages)
        if (image.visible && image.opacity > 0) images.push_back(&image);
    std::sort(images.begin(), images.end(), [](const auto* a, const auto* b) {
        return a->order != b->order ? a->order < b->order : a->id < b->id;
    });
    return images;
}

void paintPictures(QPainter& painter, const Scene& scene) {
    for (const estate::PlanImage* image : visibleImages(scene.estate())) {
        if (scene.task.cancelled()) return;
        const geometry::Box box = geometry::boundsOf(estate::cornersOf(*image));
        if (geometry::meet(box, scene.area())) paintPicture(painter, scene, *image);
    }
}

} // namespace vidette::ui

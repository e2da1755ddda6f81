// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/svg_picture.h"

#include "estate/plan_image_place.h"
#include "ui/words.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace vidette::ui {
namespace {

constexpr int kLongest = 4000;          ///< pixels
constexpr qint64 kLargest = 20'000'000; ///< bytes

} // namespace

base::Result<io::PlanImageFile> readSvgPicture(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure("not_read", utf8(path), utf8(file.errorString()));
    if (file.size() > kLargest)
        return base::failure("too_large", utf8(path), "the drawing has more than 20 MB; save it as PNG");
    QSvgRenderer drawing(file.readAll());
    const QSizeF size = drawing.isValid() ? drawing.viewBoxF().size() : QSizeF();
    if (!(size.width() > 0) || !(size.height() > 0))
        return base::failure("damaged", utf8(path), "found no drawing with a size");
    QImage image(size.scaled(kLongest, kLongest, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "PNG")) return base::failure("damaged", utf8(path), "it could not be painted");
    io::PlanImageFile picture;
    picture.image.name = utf8(QFileInfo(path).completeBaseName());
    picture.image.source = utf8(QFileInfo(path).fileName());
    picture.image.mediaType = "image/png";
    picture.image.pixelWidth = image.width();
    picture.image.pixelHeight = image.height();
    picture.image.toPlan = estate::unscaledAt({}, image.height());
    picture.bytes = bytes.toStdString();
    return picture;
}

} // namespace vidette::ui

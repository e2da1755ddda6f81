// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace vidette::ui {

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, double pixelRatio) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray text = file.readAll();
    text.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(text);
    const int pixels = static_cast<int>(std::lround(size * pixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QIcon iconOf(const QString& name, const QColor& colour) {
    QIcon icon;
    for (const double ratio : {1.0, 2.0, 3.0}) icon.addPixmap(iconPixmap(name, colour, 20, ratio));
    return icon;
}

} // namespace vidette::ui

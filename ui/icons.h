// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

/// The window's own icons (data/icons/*.svg, 20 px, line weight 1.75), drawn in a colour of the palette at
/// the exact pixels of the screen. `name` is the file's name without its ending; an unknown name gives an
/// empty icon.
namespace vidette::ui {

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, double pixelRatio);
/// The icon in `colour` at 20 px for screens of one to three pixels per point.
QIcon iconOf(const QString& name, const QColor& colour);

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

/// The colours and type of the window, light and dark, each in one value.
///
/// A widget asks themeOf(palette()), so a change of palette recolours the whole window and nothing keeps a
/// colour of its own. Text colours reach a contrast of at least 4.5:1 on every surface they stand on.
namespace vidette::ui {

struct Theme {
    bool dark = false;
    QColor surface;
    QColor canvas;
    QColor grid;
    QColor line;
    QColor field; ///< outline of what can be typed into
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent; ///< text on the accent
    QColor strong;
    QColor selected; ///< ground of the chosen tool and workspace
    QColor warning;
    QColor good;
    QColor blind;
    QColor blindTint; ///< the part of a bar that is not reached
    QColor privacy;
    QColor wall;
    QColor building; ///< light enough for what cameras see beside it to stand out
    QColor buildingEdge;
    QColor street;
    QColor shelf;
    QColor shelfEdge;
    QColor onShelf;
    QColor low; ///< a low obstacle, such as a counter
    QColor onLow;
    QColor bar; ///< a bar that did not win
};

Theme lightTheme();
Theme darkTheme();
/// The theme whose palette this is: dark when its window colour is dark.
Theme themeOf(const QPalette& palette);

QPalette paletteOf(const Theme& theme);
QString styleSheetOf(const Theme& theme);

/// Colour of a pixel density in px/m: one hue, light to dark, fixed at the densities 62.5, 125, 250 and 1000
/// and interpolated in the logarithm between them. The same density has the same colour in every edition.
QColor densityColour(double pixelsPerMetre);
/// `over` at `opacity` 0 … 1 laid on `ground`, as one opaque colour.
QColor blended(const QColor& over, const QColor& ground, double opacity);
/// Contrast ratio of two opaque colours, 1 … 21 (WCAG 2.1, relative luminance).
double contrast(const QColor& a, const QColor& b);

enum class Type { Caption, Body, Strong, Title, Figure };
/// The system's sans serif in one of the window's sizes: 11, 13, 13 bold, 15 bold, 32 bold pixels.
QFont fontOf(Type type);

} // namespace vidette::ui

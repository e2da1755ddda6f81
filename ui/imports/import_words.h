// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"
#include "io/drawing_units.h"
#include "io/layered_import.h"
#include "io/map_listing.h"

#include <QString>

/// What an import says to people.
namespace vidette::ui {

/// "Walls", "Doors", "Buildings" …: a kind of io/layer_kinds.h.
QString kindTitle(const std::string& kind);
/// "millimetres"
QString unitTitle(const std::string& unit);
/// "EPSG:5514, S-JTSK / Krovak East North"
QString frameTitle(const std::string& frame);
/// "12 areas, 3 lines"
QString shapesText(const io::LayerFacts& layer);
/// "x 14.412 to 14.431, y 50.083 to 50.101"
QString boxText(const geometry::Box& box);
/// "AutoCAD drawing (DXF)"
QString formatTitle(const std::string& format);
/// "shop.dxf gives no unit. Doors would be 900 m wide in metres; millimetres fit (0.90 m)." `file` = name.
QString unitText(const io::UnitVerdict& verdict, const QString& file);
/// "3 left out: …": a note of the report.
QString noteText(const io::ImportNote& note);

} // namespace vidette::ui

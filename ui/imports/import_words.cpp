// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_words.h"

#include "io/crs.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QMap>

#include <cmath>

namespace vidette::ui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("imports", words);
}

QString counted(const char* words, int count) {
    return QCoreApplication::translate("imports", words, nullptr, count);
}

/// Metres of a door or a whole plan, as exactly as their size asks for.
QString sizeText(double metres) {
    return metresText(metres, metres >= 10 ? 0 : metres >= 0.1 ? 2 : 4);
}

QString foundIn(const QMap<QString, QString>& titles, const std::string& word) {
    return titles.value(text(word), text(word));
}

} // namespace

QString kindTitle(const std::string& kind) {
    const QMap<QString, QString> titles{
        {QStringLiteral("wall"), say(QT_TRANSLATE_NOOP("imports", "Walls"))},
        {QStringLiteral("glass"), say(QT_TRANSLATE_NOOP("imports", "Glass"))},
        {QStringLiteral("column"), say(QT_TRANSLATE_NOOP("imports", "Columns"))},
        {QStringLiteral("shelf"), say(QT_TRANSLATE_NOOP("imports", "Shelves"))},
        {QStringLiteral("counter"), say(QT_TRANSLATE_NOOP("imports", "Counters"))},
        {QStringLiteral("furniture"), say(QT_TRANSLATE_NOOP("imports", "Furniture"))},
        {QStringLiteral("fence"), say(QT_TRANSLATE_NOOP("imports", "Fences"))},
        {QStringLiteral("tree"), say(QT_TRANSLATE_NOOP("imports", "Trees"))},
        {QStringLiteral("obstacle"), say(QT_TRANSLATE_NOOP("imports", "Other obstacles"))},
        {QStringLiteral("door"), say(QT_TRANSLATE_NOOP("imports", "Doors"))},
        {QStringLiteral("window"), say(QT_TRANSLATE_NOOP("imports", "Windows"))},
        {QStringLiteral("room"), say(QT_TRANSLATE_NOOP("imports", "Rooms"))},
        {QStringLiteral("zone"), say(QT_TRANSLATE_NOOP("imports", "Zones"))},
        {QStringLiteral("building"), say(QT_TRANSLATE_NOOP("imports", "Buildings"))},
        {QStringLiteral("street"), say(QT_TRANSLATE_NOOP("imports", "Streets"))},
        {QStringLiteral("district"), say(QT_TRANSLATE_NOOP("imports", "Districts"))},
        {QStringLiteral("parcel"), say(QT_TRANSLATE_NOOP("imports", "Parcels"))},
        {QStringLiteral("site"), say(QT_TRANSLATE_NOOP("imports", "Mounting places"))},
        {QStringLiteral("camera"), say(QT_TRANSLATE_NOOP("imports", "Cameras"))},
        {QStringLiteral("demand"), say(QT_TRANSLATE_NOOP("imports", "Points of demand"))}};
    return foundIn(titles, kind);
}

QString unitTitle(const std::string& unit) {
    const QMap<QString, QString> titles{
        {QStringLiteral("mm"), say(QT_TRANSLATE_NOOP("imports", "millimetres"))},
        {QStringLiteral("cm"), say(QT_TRANSLATE_NOOP("imports", "centimetres"))},
        {QStringLiteral("dm"), say(QT_TRANSLATE_NOOP("imports", "decimetres"))},
        {QStringLiteral("m"), say(QT_TRANSLATE_NOOP("imports", "metres"))},
        {QStringLiteral("km"), say(QT_TRANSLATE_NOOP("imports", "kilometres"))},
        {QStringLiteral("in"), say(QT_TRANSLATE_NOOP("imports", "inches"))},
        {QStringLiteral("ft"), say(QT_TRANSLATE_NOOP("imports", "feet"))}};
    return foundIn(titles, unit);
}

QString frameTitle(const std::string& frame) {
    const QMap<QString, QString> titles{
        {QStringLiteral("EPSG:4326"),
         say(QT_TRANSLATE_NOOP("imports", "EPSG:4326, longitude and latitude (WGS 84)"))},
        {QStringLiteral("EPSG:5514"),
         say(QT_TRANSLATE_NOOP("imports", "EPSG:5514, S-JTSK Krovak (Czechia)"))},
        {QStringLiteral("EPSG:8353"),
         say(QT_TRANSLATE_NOOP("imports", "EPSG:8353, S-JTSK JTSK03 (Slovakia)"))},
        {QStringLiteral("EPSG:2180"), say(QT_TRANSLATE_NOOP("imports", "EPSG:2180, PL-1992 (Poland)"))},
        {QStringLiteral("EPSG:3857"), say(QT_TRANSLATE_NOOP("imports", "EPSG:3857, Web Mercator"))},
        {QStringLiteral("EPSG:32633"), say(QT_TRANSLATE_NOOP("imports", "EPSG:32633, UTM zone 33 north"))},
        {QStringLiteral("EPSG:32634"), say(QT_TRANSLATE_NOOP("imports", "EPSG:32634, UTM zone 34 north"))}};
    return foundIn(titles, io::frameInWords(frame));
}

QString shapesText(const io::LayerFacts& layer) {
    QStringList parts;
    if (layer.areas > 0) parts << counted(QT_TRANSLATE_N_NOOP("imports", "%n areas"), layer.areas);
    if (layer.lines > 0) parts << counted(QT_TRANSLATE_N_NOOP("imports", "%n lines"), layer.lines);
    if (layer.points > 0) parts << counted(QT_TRANSLATE_N_NOOP("imports", "%n points"), layer.points);
    if (layer.shapeless > 0)
        parts << counted(QT_TRANSLATE_N_NOOP("imports", "%n without a shape"), layer.shapeless);
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("imports", "nothing")) : parts.join(QStringLiteral(", "));
}

QString boxText(const geometry::Box& box) {
    if (box.empty()) return say(QT_TRANSLATE_NOOP("imports", "nothing has a place"));
    // Degrees need more figures than metres.
    const bool degrees = std::abs(box.high.x) <= 360 && std::abs(box.high.y) <= 90 &&
                         box.high.x - box.low.x < 2 && box.high.y - box.low.y < 2;
    const int decimals = degrees ? 5 : 1;
    return say(QT_TRANSLATE_NOOP("imports", "x %1 to %2, y %3 to %4"))
        .arg(number(box.low.x, decimals), number(box.high.x, decimals), number(box.low.y, decimals),
             number(box.high.y, decimals));
}

QString formatTitle(const std::string& format) {
    const QMap<QString, QString> titles{
        {QStringLiteral("DXF"), say(QT_TRANSLATE_NOOP("imports", "Drawing (DXF)"))},
        {QStringLiteral("GPKG"), say(QT_TRANSLATE_NOOP("imports", "Map (GeoPackage)"))},
        {QStringLiteral("ESRI Shapefile"), say(QT_TRANSLATE_NOOP("imports", "Map (Shapefile)"))},
        {QStringLiteral("FlatGeobuf"), say(QT_TRANSLATE_NOOP("imports", "Map (FlatGeobuf)"))},
        {QStringLiteral("GeoJSON"), say(QT_TRANSLATE_NOOP("imports", "Map (GeoJSON)"))},
        {QStringLiteral("OSM"), say(QT_TRANSLATE_NOOP("imports", "Map (OpenStreetMap)"))},
        {QStringLiteral("LIBKML"), say(QT_TRANSLATE_NOOP("imports", "Map (KML)"))},
        {QStringLiteral("KML"), say(QT_TRANSLATE_NOOP("imports", "Map (KML)"))},
        {QStringLiteral("GML"), say(QT_TRANSLATE_NOOP("imports", "Map (GML)"))},
        {QStringLiteral("CSV"), say(QT_TRANSLATE_NOOP("imports", "Table with coordinates"))}};
    return foundIn(titles, format);
}

QString unitText(const io::UnitVerdict& verdict, const QString& file) {
    const std::string taken = verdict.stated.empty() ? "m" : verdict.stated;
    const bool doors = verdict.sizes.door.has_value();
    const double size = doors ? *verdict.sizes.door : verdict.sizes.across;
    const auto inUnit = [&](const std::string& unit) {
        return sizeText(size * io::metresOfUnit(unit).value_or(1));
    };
    const QString stated =
        verdict.stated.empty()
            ? say(QT_TRANSLATE_NOOP("imports", "%1 gives no unit.")).arg(file)
            : say(QT_TRANSLATE_NOOP("imports", "%1 says %2.")).arg(file, unitTitle(verdict.stated));
    const char* would = doors ? QT_TRANSLATE_NOOP("imports", "Doors would be %1 wide in %2")
                              : QT_TRANSLATE_NOOP("imports", "Everything would be %1 wide in %2");
    const char* are = doors ? QT_TRANSLATE_NOOP("imports", "Doors are %1 wide, which fits.")
                            : QT_TRANSLATE_NOOP("imports", "Everything is %1 wide, which fits.");
    const QString blank = QStringLiteral(" ");
    if (verdict.best.empty())
        return stated + blank + say(would).arg(inUnit(taken), unitTitle(taken)) +
               say(QT_TRANSLATE_NOOP("imports", "; no unit fits. Choose the one of the drawing."));
    if (!verdict.isDoubtful) return stated + blank + say(are).arg(inUnit(taken));
    if (verdict.best == taken)
        return stated + blank + say(would).arg(inUnit(taken), unitTitle(taken)) +
               say(QT_TRANSLATE_NOOP("imports", ", which fits."));
    return stated + blank + say(would).arg(inUnit(taken), unitTitle(taken)) +
           say(QT_TRANSLATE_NOOP("imports", "; %1 fit (%2)."))
               .arg(unitTitle(verdict.best), inUnit(verdict.best));
}

namespace {

/// In the words of the window, where those of the command line name its options.
QString reasonText(const io::ImportNote& note) {
    if (note.code == "no_top")
        return say(QT_TRANSLATE_NOOP("imports", "no height is stated, so they hide everything behind them"));
    return text(note.message);
}

} // namespace

QString noteText(const io::ImportNote& note) {
    const char* words = note.kind == io::NoteKind::Skipped ? QT_TRANSLATE_NOOP("imports", "%1 left out: %2")
                        : note.kind == io::NoteKind::Repaired
                            ? QT_TRANSLATE_NOOP("imports", "%1 repaired: %2")
                            : QT_TRANSLATE_NOOP("imports", "%1 assumed: %2");
    QStringList places;
    for (const auto& place : note.places) places << text(place);
    const bool more = note.count > static_cast<int>(note.places.size());
    QString said = say(words).arg(number(note.count, 0), reasonText(note));
    if (!places.isEmpty())
        said += QStringLiteral(" (%1%2)").arg(places.join(QStringLiteral(", ")),
                                              more ? QStringLiteral(" …") : QString());
    return said;
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/dropped_file.h"

#include "io/map_csv.h"
#include "io/vector_import.h"
#include "store/file_kind.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace vidette::ui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("dropped_file", words);
}

std::string beginningOf(const QString& path) {
    constexpr qint64 kBeginning = 1 << 20;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kBeginning).toStdString() : std::string();
}

bool hasPlaces(const QString& path) {
    const std::string text = beginningOf(path);
    return io::hasCoordinates(text);
}

const QStringList& mapEndings() {
    static const QStringList kEndings{
        QStringLiteral("dxf"),     QStringLiteral("gpkg"), QStringLiteral("shp"), QStringLiteral("fgb"),
        QStringLiteral("geojson"), QStringLiteral("json"), QStringLiteral("kml"), QStringLiteral("gml"),
        QStringLiteral("osm"),     QStringLiteral("pbf"),  QStringLiteral("csv"), QStringLiteral("tsv")};
    return kEndings;
}

const QStringList& endingsOfPictures() {
    static const QStringList kEndings{QStringLiteral("png"), QStringLiteral("jpg"),  QStringLiteral("jpeg"),
                                      QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("pdf"),
                                      QStringLiteral("svg")};
    return kEndings;
}

QString patternsOf(const QStringList& endings) {
    QStringList patterns;
    for (const QString& ending : endings)
        patterns << QStringLiteral("*.%1 *.%2").arg(ending, ending.toUpper());
    return patterns.join(QLatin1Char(' '));
}

} // namespace

FileUse useOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (path.startsWith(QLatin1Char(':'))) return FileUse::Plan;
    if (endingsOfPictures().contains(ending)) return FileUse::Picture;
    if (!mapEndings().contains(ending)) return FileUse::Unknown;
    if (ending == QStringLiteral("gpkg")) {
        const bool named = path.endsWith(QStringLiteral(".vidette.gpkg"), Qt::CaseInsensitive);
        return named || store::isProject(utf8(path)) ? FileUse::Plan : FileUse::Map;
    }
    if (ending == QStringLiteral("geojson") || ending == QStringLiteral("json"))
        return io::isExchangePlan(beginningOf(path)) ? FileUse::Plan : FileUse::Map;
    const bool table = ending == QStringLiteral("csv") || ending == QStringLiteral("tsv");
    return table && !hasPlaces(path) ? FileUse::NoPlace : FileUse::Map;
}

QString importEndings() {
    return patternsOf(mapEndings() + endingsOfPictures());
}

QString pictureEndings() {
    return patternsOf(endingsOfPictures());
}

QString refusalText(FileUse use, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    if (use == FileUse::NoPlace)
        return say(QT_TRANSLATE_NOOP(
                       "dropped_file",
                       "%1 has no columns of coordinates (longitude and latitude, x and y, or wkt). A table "
                       "of cameras or zones can be copied in a spreadsheet and pasted on the plan."))
            .arg(name);
    return say(QT_TRANSLATE_NOOP(
                   "dropped_file",
                   "%1 cannot be taken. Projects and exchange plans are opened (.gpkg, .geojson), maps and "
                   "drawings imported (.dxf, .gpkg, .shp, .fgb, .geojson, .kml, .gml, .osm, .pbf, .csv), "
                   "pictures laid under the plan (.png, .jpg, .tif, .pdf, .svg)."))
        .arg(name);
}

} // namespace vidette::ui

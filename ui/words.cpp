// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "base/text.h"
#include "catalog/density_classes.h"
#include "ui/canvas/places.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace vidette::ui {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("words", words);
}

QString withUnit(const QString& figure, const QString& unit) {
    return figure + QChar(0x202F) + unit;
}

} // namespace

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string utf8(const QString& text) {
    return text.toStdString();
}

QString number(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

QString areaText(double squareMetres) {
    constexpr double kSquareKilometre = 1e6;
    if (squareMetres >= kSquareKilometre)
        return withUnit(number(squareMetres / kSquareKilometre, 2), QStringLiteral("km²"));
    const int decimals = squareMetres >= 1000 ? 0 : squareMetres < 0.1 && squareMetres > 0 ? 2 : 1;
    return withUnit(number(squareMetres, decimals), QStringLiteral("m²"));
}

QString percentText(double fraction) {
    double percent = fraction * 100;
    if (percent < 100) percent = std::min(percent, 99.9);
    const bool whole = percent >= 100 || percent <= 0;
    return withUnit(number(percent, whole ? 0 : 1), QStringLiteral("%"));
}

QString exactPercentText(double fraction) {
    return withUnit(number(fraction * 100, 2), QStringLiteral("%"));
}

QString codesText(const std::vector<std::string>& codes) {
    constexpr std::size_t kMost = 8;
    std::vector<std::string> sorted = codes;
    std::sort(sorted.begin(), sorted.end(), base::naturalLess);
    QStringList words;
    for (std::size_t i = 0; i < std::min(sorted.size(), kMost); ++i) words << text(sorted[i]);
    return words.join(QStringLiteral(", ")) + (sorted.size() > kMost ? QStringLiteral(" …") : QString());
}

QString roughPercentText(double fraction) {
    return withUnit(number(fraction * 100, 0), QStringLiteral("%"));
}

QString metresText(double metres, int decimals) {
    return withUnit(number(metres, decimals), QStringLiteral("m"));
}

QString lengthText(double metres) {
    constexpr double kKilometre = 1000;
    if (metres < kKilometre) return metresText(metres, 0);
    return withUnit(number(metres / kKilometre, 2), QStringLiteral("km"));
}

QString degreesText(double degrees) {
    const bool whole = std::abs(degrees - std::round(degrees)) < 0.05;
    return number(degrees, whole ? 0 : 1) + QStringLiteral("°");
}

QString moneyText(const base::Money& money) {
    const bool whole = money.minorUnits % 100 == 0;
    const double major = static_cast<double>(money.minorUnits) / 100;
    return withUnit(number(major, whole ? 0 : 2), text(money.currency));
}

QString terabytesText(double bytes) {
    return withUnit(number(bytes / 1e12, 2), QStringLiteral("TB"));
}

QString positionText(geometry::Point at) {
    return QStringLiteral("x %1  y %2").arg(number(at.x, 2), withUnit(number(at.y, 2), QStringLiteral("m")));
}

QString classTitle(std::string_view name) {
    QString own = text(catalog::sayClass(std::string(name)));
    if (!own.isEmpty()) own[0] = own[0].toUpper();
    return own;
}

QString obstacleTitle(std::string_view kind) {
    if (kind == "wall") return say(QT_TRANSLATE_NOOP("words", "Wall"));
    if (kind == "shelf") return say(QT_TRANSLATE_NOOP("words", "Shelf"));
    if (kind == "counter") return say(QT_TRANSLATE_NOOP("words", "Counter"));
    if (kind == "building") return say(QT_TRANSLATE_NOOP("words", "Building"));
    if (kind == "fence") return say(QT_TRANSLATE_NOOP("words", "Fence"));
    if (kind == "tree") return say(QT_TRANSLATE_NOOP("words", "Tree"));
    if (kind == "glass") return say(QT_TRANSLATE_NOOP("words", "Glass"));
    QString own = text(kind);
    if (own.isEmpty()) return say(QT_TRANSLATE_NOOP("words", "Obstacle"));
    own[0] = own[0].toUpper();
    return own;
}

QString zoneKindTitle(estate::ZoneKind kind) {
    switch (kind) {
    case estate::ZoneKind::Monitor:
        return say(QT_TRANSLATE_NOOP("words", "Must be seen"));
    case estate::ZoneKind::Privacy:
        return say(QT_TRANSLATE_NOOP("words", "Must not be seen"));
    case estate::ZoneKind::District:
        return say(QT_TRANSLATE_NOOP("words", "District"));
    case estate::ZoneKind::Parcel:
        return say(QT_TRANSLATE_NOOP("words", "Someone else's ground"));
    case estate::ZoneKind::Room:
        return say(QT_TRANSLATE_NOOP("words", "Room"));
    }
    return {};
}

QString zoneTitle(const estate::Zone& zone) {
    return text(zone.name.empty() ? zone.code : zone.name);
}

Named placeNamed(const Places& places, geometry::Point at) {
    const estate::Zone* zone = places.zoneAt(at);
    return zone ? Named{text(zone->name), text(zone->code)} : Named{{}, positionText(at)};
}

QStringList toldApart(const std::vector<Named>& rows) {
    std::map<QString, QString> first;
    std::set<QString> shared;
    for (const auto& row : rows) {
        const auto [at, fresh] = first.emplace(row.name, row.code);
        if (!fresh && at->second != row.code) shared.insert(row.name);
    }
    QStringList names;
    for (const auto& row : rows) {
        const bool plain = row.name.isEmpty() || row.name == row.code;
        if (plain) {
            names << row.code;
        } else {
            names << (shared.contains(row.name) ? row.name + QLatin1Char(' ') + row.code : row.name);
        }
    }
    return names;
}

} // namespace vidette::ui

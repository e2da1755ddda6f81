// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "estate/estate.h"
#include "geometry/point.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

/// Numbers and names as people read them, in the language and number format of the user. Units are always
/// shown; a narrow space stands between number and unit.
namespace vidette::ui {

class Places;

QString text(std::string_view utf8);
std::string utf8(const QString& text);

QString number(double value, int decimals);
QString areaText(double squareMetres);
/// 0 … 1 as "96.9 %"; a share that rounds to 100 but is less stays below: "99.9 %".
QString percentText(double fraction);
QString metresText(double metres, int decimals = 2);
/// Of streets: "640 m", "1.36 km".
QString lengthText(double metres);
QString degreesText(double degrees);
QString moneyText(const base::Money& money);
QString terabytesText(double bytes);
/// "x 4.12 y 3.87 m".
QString positionText(geometry::Point at);

/// 0 … 1 as "5.62 %", where small differences count.
QString exactPercentText(double fraction);
/// Codes in a row, of many only the first and their number: "K1, K2, K3 …".
QString codesText(const std::vector<std::string>& codes);
/// 0 … 1 as "22 %".
QString roughPercentText(double fraction);
/// "Recognise" for "recognise"; a class of a city's own is shown as it is written, with a capital.
QString classTitle(std::string_view name);
QString obstacleTitle(std::string_view kind);
QString zoneKindTitle(estate::ZoneKind kind);
/// The name of a zone, or its code where it has none.
QString zoneTitle(const estate::Zone& zone);

/// A row as a list names it.
struct Named {
    QString name; ///< "" = only the code
    QString code;
};
/// Names for a list: rows of different code that have the same name carry their code too.
QStringList toldApart(const std::vector<Named>& rows);
/// Where a point lies: the smallest zone that holds it, else its coordinates.
Named placeNamed(const Places& places, geometry::Point at);

} // namespace vidette::ui

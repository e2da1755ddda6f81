// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/typed_value.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

/// Metres in one of them.
std::optional<double> lengthUnit(const QString& word) {
    static const std::array<std::pair<const char*, double>, 9> kUnits{{{"mm", 0.001},
                                                                       {"cm", 0.01},
                                                                       {"dm", 0.1},
                                                                       {"m", 1},
                                                                       {"km", 1000},
                                                                       {"ft", 0.3048},
                                                                       {"'", 0.3048},
                                                                       {"in", 0.0254},
                                                                       {"\"", 0.0254}}};
    for (const auto& [name, metres] : kUnits)
        if (word == QLatin1String(name)) return metres;
    return {};
}

std::optional<double> numberIn(const QString& words, const QLocale& locale) {
    bool fine = false;
    double value = locale.toDouble(words, &fine);
    if (!fine) value = QString(words).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&fine);
    return fine && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> typedValue(const QString& typed, const QString& unit, const QLocale& locale) {
    static const QRegularExpression kParts(
        QStringLiteral("^\\s*([-+−]?[0-9.,\\s\\x{A0}\\x{202F}]+)\\s*([a-zA-Z'\"°]*)\\s*$"));
    const auto parts = kParts.match(typed);
    if (!parts.hasMatch()) return {};
    QString digits = parts.captured(1).trimmed();
    digits.replace(QChar(0x2212), QLatin1Char('-'));
    const auto value = numberIn(digits, locale);
    const QString word = parts.captured(2).toLower();
    if (!value || word.isEmpty() || word == unit.toLower()) return value;
    const auto metres = unit == QStringLiteral("m") ? lengthUnit(word) : std::nullopt;
    return metres ? std::optional(*value * *metres) : std::nullopt;
}

} // namespace vidette::ui

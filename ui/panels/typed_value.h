// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace vidette::ui {

/// What a person typed into a field of this unit ("m", "°", "" …), in that unit: "3.2", "3,2 m", "320 cm",
/// "3200mm", "10.5 ft", "126 in" are all the same length. A number without a unit is in the field's own, one
/// with another unit only where the field is a length. Decimal comma and point are both understood, groups of
/// the locale too. Nothing where it is no such value.
///
/// The foot is 0.3048 m and the inch 0.0254 m exactly (international yard and pound agreement, 1959).
std::optional<double> typedValue(const QString& typed, const QString& unit, const QLocale& locale);

} // namespace vidette::ui

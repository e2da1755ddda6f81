// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/typed_number.h"

#include <QStringList>

namespace vidette::ui {

bool TypedNumber::take(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) return false;
    if (event.key() == Qt::Key_Backspace && !m_text.isEmpty()) {
        m_text.chop(1);
        return true;
    }
    const QString typed = event.text();
    if (typed.size() != 1) return false;
    const QChar sign = typed.at(0).toLower();
    const bool first = m_text.isEmpty();
    const bool digit = sign.isDigit() || (sign == QLatin1Char('-') && first);
    const bool mark = !first && (sign == QLatin1Char('.') || sign == QLatin1Char(',') ||
                                 sign == QLatin1Char('x') || sign == QLatin1Char('*'));
    if (!digit && !mark) return false;
    m_text += sign == QLatin1Char(',')   ? QLatin1Char('.')
              : sign == QLatin1Char('*') ? QLatin1Char('x')
                                         : sign;
    return true;
}

std::optional<double> TypedNumber::part(int index) const {
    const QStringList parts = m_text.split(QLatin1Char('x'));
    if (index >= parts.size()) return {};
    bool fine = false;
    const double value = parts.at(index).toDouble(&fine);
    return fine ? std::optional(value) : std::nullopt;
}

} // namespace vidette::ui

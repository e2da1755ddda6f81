// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/typed_polar.h"

namespace vidette::ui {

bool TypedPolar::take(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Less || event.text() == QStringLiteral("<")) {
        m_atAngle = !m_atAngle;
        return true;
    }
    if (event.key() == Qt::Key_Backspace && m_atAngle && m_angle.empty() && !m_length.empty()) {
        m_atAngle = false;
        return true;
    }
    return (m_atAngle ? m_angle : m_length).take(event);
}

void TypedPolar::clear() {
    m_length.clear();
    m_angle.clear();
    m_atAngle = false;
}

QString TypedPolar::text() const {
    const QString mark = QStringLiteral("▏");
    const QString length = m_length.text() + (m_atAngle ? QString() : mark);
    const QString angle = m_angle.text() + (m_atAngle ? mark : QString());
    if (m_angle.empty() && !m_atAngle) return length + QStringLiteral(" m");
    return QStringLiteral("%1 m < %2°").arg(length, angle);
}

} // namespace vidette::ui

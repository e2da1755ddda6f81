// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/speckle.h"

#include <algorithm>
#include <cmath>

namespace vidette::ui {

Speckle::Speckle(QSizeF size, double ratio)
    : m_width(static_cast<int>(std::ceil(size.width() * ratio))),
      m_height(static_cast<int>(std::ceil(size.height() * ratio))), m_ratio(ratio) {}

void Speckle::add(const QRectF& box) {
    const double left = std::clamp(box.left() * m_ratio, 0.0, m_width * 1.0);
    const double right = std::clamp(box.right() * m_ratio, 0.0, m_width * 1.0);
    const double top = std::clamp(box.top() * m_ratio, 0.0, m_height * 1.0);
    const double bottom = std::clamp(box.bottom() * m_ratio, 0.0, m_height * 1.0);
    if (right <= left || bottom <= top) return;
    if (m_covered.empty()) m_covered.assign(static_cast<std::size_t>(m_width) * m_height, 0.0F);
    m_empty = false;
    for (int y = static_cast<int>(top); y < bottom; ++y) {
        const double down = std::min(bottom, y + 1.0) - std::max(top, y * 1.0);
        float* row = m_covered.data() + static_cast<std::size_t>(y) * m_width;
        for (int x = static_cast<int>(left); x < right; ++x) {
            const double across = std::min(right, x + 1.0) - std::max(left, x * 1.0);
            row[x] += static_cast<float>(across * down);
        }
    }
}

void Speckle::paint(QPainter& painter, const QColor& colour) const {
    if (m_empty) return;
    QImage image(m_width, m_height, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    for (int y = 0; y < m_height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const float* row = m_covered.data() + static_cast<std::size_t>(y) * m_width;
        for (int x = 0; x < m_width; ++x) {
            const int alpha = static_cast<int>(std::min(row[x], 1.0F) * 255);
            line[x] =
                alpha == 0 ? 0 : qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
        }
    }
    painter.drawImage(QPointF(0, 0), image);
}

} // namespace vidette::ui

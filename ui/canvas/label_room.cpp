// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/label_room.h"

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kCell = 64; ///< points

} // namespace

LabelRoom::LabelRoom(QSizeF size)
    : m_picture(QPointF(0, 0), size), m_columns(static_cast<int>(size.width() / kCell) + 1),
      m_rows(static_cast<int>(size.height() / kCell) + 1),
      m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)) {}

template<typename Visit>
void LabelRoom::eachCell(const QRectF& box, Visit&& visit) const {
    const QRectF inside = box.intersected(m_picture);
    if (inside.isEmpty()) return;
    const int right = std::min(static_cast<int>(inside.right() / kCell), m_columns - 1);
    const int bottom = std::min(static_cast<int>(inside.bottom() / kCell), m_rows - 1);
    for (int row = static_cast<int>(inside.top() / kCell); row <= bottom; ++row) {
        for (int column = static_cast<int>(inside.left() / kCell); column <= right; ++column)
            visit(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                  static_cast<std::size_t>(column));
    }
}

void LabelRoom::reserve(const QRectF& box) {
    eachCell(box, [&](std::size_t cell) { m_cells[cell].push_back(box); });
}

bool LabelRoom::free(const QRectF& box) const {
    if (!m_picture.contains(box)) return false;
    bool touched = false;
    eachCell(box, [&](std::size_t cell) {
        const auto& taken = m_cells[cell];
        touched = touched || std::any_of(taken.begin(), taken.end(),
                                         [&](const QRectF& other) { return other.intersects(box); });
    });
    return !touched;
}

bool LabelRoom::take(const std::vector<QRectF>& boxes) {
    if (!std::all_of(boxes.begin(), boxes.end(), [&](const QRectF& box) { return free(box); })) return false;
    for (const QRectF& box : boxes) reserve(box);
    return true;
}

std::optional<QPointF> LabelRoom::place(QSizeF size, const std::vector<QPointF>& middles) {
    for (const QPointF& middle : middles) {
        const QPointF corner = middle - QPointF(size.width() / 2, size.height() / 2);
        if (take({QRectF(corner, size)})) return middle;
    }
    return std::nullopt;
}

std::vector<QRectF> boxesAlong(QLineF line, double length, double height) {
    const int count = std::max(1, static_cast<int>(std::ceil(length / height)));
    const QPointF way = line.length() > 0 ? (line.p2() - line.p1()) / line.length() : QPointF(1, 0);
    std::vector<QRectF> boxes;
    for (int i = 0; i < count; ++i) {
        const QPointF middle = line.center() + way * (length * ((i + 0.5) / count - 0.5));
        boxes.emplace_back(middle.x() - height / 2, middle.y() - height / 2, height, height);
    }
    return boxes;
}

} // namespace vidette::ui

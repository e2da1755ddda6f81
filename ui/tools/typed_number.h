// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QString>

#include <optional>

/// A number typed while dragging: digits, sign, point or comma, Backspace. "2.5x1.2" gives two numbers, for
/// the sides of a rectangle.
namespace vidette::ui {

class TypedNumber {
  public:
    /// True when the key belongs to a number and was taken.
    bool take(const QKeyEvent& event);
    void clear() { m_text.clear(); }
    bool empty() const { return m_text.isEmpty(); }
    const QString& text() const { return m_text; }
    std::optional<double> value() const { return part(0); }
    std::optional<double> second() const { return part(1); }

  private:
    std::optional<double> part(int index) const;
    QString m_text;
};

} // namespace vidette::ui

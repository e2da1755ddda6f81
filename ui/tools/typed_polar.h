// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/typed_number.h"

/// A length and a direction typed while drawing: "3.5", "3.5<90", "<90". `<` or Tab goes from length to
/// direction and back. Directions are degrees clockwise from up, as everywhere in the window.
namespace vidette::ui {

class TypedPolar {
  public:
    /// True when the key belongs to them and was taken.
    bool take(const QKeyEvent& event);
    void clear();
    bool empty() const { return m_length.empty() && m_angle.empty(); }
    std::optional<double> length() const { return m_length.value(); }
    std::optional<double> angle() const { return m_angle.value(); }
    /// As it stands: "3.5 m < 90°", with a mark where the next digit goes.
    QString text() const;

  private:
    TypedNumber m_length;
    TypedNumber m_angle;
    bool m_atAngle = false;
};

} // namespace vidette::ui

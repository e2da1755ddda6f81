// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/fields.h"

#include <functional>
#include <utility>

/// A list that is looked up when somebody turns to it: a table may have thousands of rows, and most lists of
/// a page are never opened.
namespace vidette::ui {

class LateChoice final : public ChoiceField {
  public:
    /// `fill` puts everything into the list that it is given, and keeps what is chosen.
    LateChoice(const QString& name, std::function<void(ChoiceField&)> fill, QWidget* parent)
        : ChoiceField(name, parent), m_fill(std::move(fill)) {}
    void showPopup() override {
        m_fill(*this);
        ChoiceField::showPopup();
    }

  protected:
    void focusInEvent(QFocusEvent* event) override {
        m_fill(*this);
        ChoiceField::focusInEvent(event);
    }

  private:
    std::function<void(ChoiceField&)> m_fill;
};

} // namespace vidette::ui

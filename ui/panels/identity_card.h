// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// Who acts, and as of which day: a small sheet above the status line with the persons of the estate, their
/// roles, and the day. It closes when something else is clicked.
namespace vidette::ui {

class ChoiceField;
class DayField;
class Identity;

class IdentityCard final : public QFrame {
    Q_OBJECT

  public:
    IdentityCard(Identity& identity, QWidget* parent);
    /// Opens with its lower right corner at this point of the screen.
    void openAt(const QPoint& corner);

  private:
    void fill();

    Identity& m_identity;
    ChoiceField* m_person;
    DayField* m_day;
};

/// "novak · today", "Nobody named · 2025-06-01".
QString identityWords(const Identity& identity);

} // namespace vidette::ui

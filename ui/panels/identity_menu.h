// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

/// Who acts, and as of which day: the persons of the estate with their roles, then the day. Made anew every
/// time it opens.
namespace vidette::ui {

class Identity;

class IdentityMenu final : public QMenu {
    Q_OBJECT

  public:
    IdentityMenu(Identity& identity, QWidget* parent);

  private:
    void fill();
    void addPersons();
    void addDay();

    Identity& m_identity;
};

/// "novak · today", "Nobody named · 2025-06-01".
QString identityWords(const Identity& identity);

} // namespace vidette::ui

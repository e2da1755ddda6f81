// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/identity_menu.h"

#include "ui/identity.h"
#include "ui/panels/fields.h"
#include "ui/words.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QWidgetAction>

namespace vidette::ui {

QString identityWords(const Identity& identity) {
    const QString who = identity.login().isEmpty() ? IdentityMenu::tr("Nobody named") : identity.login();
    const QString day = identity.isToday() ? IdentityMenu::tr("today") : text(base::toText(identity.day()));
    return QStringLiteral("%1 · %2").arg(who, day);
}

IdentityMenu::IdentityMenu(Identity& identity, QWidget* parent) : QMenu(parent), m_identity(identity) {
    setAccessibleName(tr("Who acts, and as of which day"));
    connect(this, &QMenu::aboutToShow, this, &IdentityMenu::fill);
}

void IdentityMenu::fill() {
    clear();
    addSection(tr("Changes are made by"));
    addPersons();
    addSection(tr("As of"));
    addDay();
}

void IdentityMenu::addPersons() {
    auto* persons = new QActionGroup(this);
    const auto add = [&](const QString& login, const QString& words) {
        QAction* person = addAction(words);
        person->setCheckable(true);
        person->setChecked(login == m_identity.login());
        persons->addAction(person);
        connect(person, &QAction::triggered, this, [this, login] { m_identity.actAs(login); });
    };
    add({}, tr("Nobody named"));
    for (const QString& login : m_identity.logins()) {
        const QString roles = m_identity.rolesOf(login);
        add(login, roles.isEmpty() ? login : QStringLiteral("%1 – %2").arg(login, roles));
    }
}

void IdentityMenu::addDay() {
    QAction* today = addAction(tr("Today"));
    today->setCheckable(true);
    today->setChecked(m_identity.isToday());
    connect(today, &QAction::triggered, this, [this] { m_identity.actOn({}); });
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(28, 2, 16, 4);
    row->addWidget(new QLabel(tr("Another day"), line));
    auto* day = new DayField(tr("Day as of which changes are made"), line);
    day->show(m_identity.isToday() ? std::nullopt : std::optional(m_identity.day()));
    row->addWidget(day);
    auto* field = new QWidgetAction(this);
    field->setDefaultWidget(line);
    addAction(field);
    connect(day, &DayField::edited, this, [this](const std::optional<base::Date>& chosen) {
        m_identity.actOn(chosen);
        close();
    });
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/identity_card.h"

#include "ui/identity.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kWidth = 320;

} // namespace

QString identityWords(const Identity& identity) {
    const QString who = identity.login().isEmpty() ? IdentityCard::tr("Nobody named") : identity.login();
    const QString day = identity.isToday() ? IdentityCard::tr("today") : text(base::toText(identity.day()));
    return QStringLiteral("%1 · %2").arg(who, day);
}

IdentityCard::IdentityCard(Identity& identity, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_identity(identity),
      m_person(new ChoiceField(tr("Who makes the changes"), this)),
      m_day(new DayField(tr("Day as of which changes are made"), this)) {
    setObjectName(QStringLiteral("card"));
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(4);
    column->addWidget(new Words(tr("Changes are made by"), Tone::Quiet, this));
    column->addWidget(m_person);
    column->addSpacing(8);
    column->addWidget(new Words(tr("As of which day; empty is today"), Tone::Quiet, this));
    column->addWidget(m_day);
    m_person->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_person, &QComboBox::activated, this,
            [this](int index) { m_identity.actAs(m_person->itemData(index).toString()); });
    connect(m_day, &DayField::edited, this,
            [this](const std::optional<base::Date>& day) { m_identity.actOn(day); });
}

void IdentityCard::openAt(const QPoint& corner) {
    fill();
    adjustSize();
    move(corner - QPoint(width(), height()));
    show();
}

void IdentityCard::fill() {
    const QSignalBlocker blocker(m_person);
    m_person->clear();
    m_person->addItem(tr("Nobody named"), QString());
    for (const QString& login : m_identity.logins()) {
        const QString roles = m_identity.rolesOf(login);
        m_person->addItem(roles.isEmpty() ? login : QStringLiteral("%1 – %2").arg(login, roles), login);
    }
    m_person->setCurrentIndex(std::max(m_person->findData(m_identity.login()), 0));
    m_day->show(m_identity.isToday() ? std::nullopt : std::optional(m_identity.day()));
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity.h"

#include "estate/people.h"
#include "estate/row_codes.h"
#include "ui/document.h"
#include "ui/table_words.h"
#include "ui/words.h"

namespace vidette::ui {

Identity::Identity(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::changed, this, &Identity::follow);
}

estate::Act Identity::act() const {
    return {utf8(m_login), day()};
}

QStringList Identity::logins() const {
    QStringList logins;
    for (const auto& person : m_document.estate().people)
        if (!person.left) logins << text(person.code);
    logins.sort(Qt::CaseInsensitive);
    return logins;
}

QString Identity::rolesOf(const QString& login) const {
    const auto& estate = m_document.estate();
    const auto* person = estate::rowNamed(estate.people, utf8(login));
    if (!person) return {};
    QStringList roles;
    for (const auto& grant : estate.roleGrants)
        if (grant.person == person->id && estate::holdsOn(grant.from, grant.to, day()))
            roles << codeLabel("role", grant.role);
    roles.removeDuplicates();
    return roles.join(QStringLiteral(", "));
}

void Identity::actAs(const QString& login) {
    const QString known = logins().contains(login) ? login : QString();
    if (known == m_login) return;
    m_login = known;
    m_document.setActor(utf8(m_login));
    emit changed();
}

void Identity::actOn(std::optional<base::Date> day) {
    if (day == m_day) return;
    m_day = day;
    emit changed();
}

void Identity::follow() {
    if (!m_login.isEmpty()) actAs(m_login);
}

} // namespace vidette::ui

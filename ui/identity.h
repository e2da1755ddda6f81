// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "estate/state_machine.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

/// Who works in the window, and as of which day.
///
/// The person is one of the estate by login; "" = nobody named, as it must be where the estate has no
/// persons. What the document keeps from now on is logged under that login. Roles are not a wall: they are
/// asked by the steps of the workflow, and only where somebody holds them. Another day than today is for
/// demonstrations and for records kept late.
namespace vidette::ui {

class Document;

class Identity final : public QObject {
    Q_OBJECT

  public:
    explicit Identity(Document& document, QObject* parent = nullptr);

    QString login() const { return m_login; }
    base::Date day() const { return m_day.value_or(base::today()); }
    bool isToday() const { return !m_day.has_value(); }
    /// What edits of the workflow ask for.
    estate::Act act() const;

    /// Logins of the persons who work here, in order of their names.
    QStringList logins() const;
    /// "Keeper of the backlog, Secretary of the expert team" as of the day; "" where there is none.
    QString rolesOf(const QString& login) const;

    /// A login that the estate does not have counts as "".
    void actAs(const QString& login);
    /// Nothing = today.
    void actOn(std::optional<base::Date> day);

  signals:
    void changed();

  private:
    void follow();

    Document& m_document;
    QString m_login;
    std::optional<base::Date> m_day;
};

} // namespace vidette::ui

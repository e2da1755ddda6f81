// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/field.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <string>

namespace vidette::estate {
struct Estate;
}

/// One field of a record to be edited in place, with the widget its kind asks for: a list for words and
/// references, a day, a tick, an amount, a line of text. What it says is text as estate::valueOf() reads it,
/// so every edit goes the way of the command line.
namespace vidette::ui {

class RecordField final : public QWidget {
    Q_OBJECT

  public:
    /// `title` names it for people.
    RecordField(const estate::FieldFacts& facts, const QString& title, QWidget* parent);

    /// Shows a value; the rows that a reference may choose from are those of the estate.
    void show(const estate::Estate& estate, const estate::FieldValue& value);
    std::string words() const { return m_read(); }
    const estate::FieldFacts& facts() const { return m_facts; }

  signals:
    /// The user finished a change (Enter, Tab, a choice).
    void edited();

  private:
    void buildChoice(const QString& title);
    void buildFlag(const QString& title);
    void buildDay(const QString& title);
    void buildMoney(const QString& title);
    void buildText(const QString& title);

    estate::FieldFacts m_facts;
    std::function<std::string()> m_read;
    std::function<void(const estate::Estate&, const estate::FieldValue&)> m_show;
};

} // namespace vidette::ui

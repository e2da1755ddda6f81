// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "estate/field.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <string>

/// One field of a record to be edited in place, with the widget its kind asks for: a list for words and
/// references, a day, a tick, a number, an amount with its currency, a line of text. What it says is text as
/// estate::valueOf() reads it, so every edit goes the way of the command line.
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
    void buildWord(const QString& title);
    void buildReference(const QString& title);
    void buildFlag(const QString& title);
    void buildDay(const QString& title);
    void buildNumber(const QString& title);
    void buildText(const QString& title);

    estate::FieldFacts m_facts;
    estate::Estate m_estate; ///< whose rows a reference may choose from
    std::function<std::string()> m_read;
    std::function<void(const estate::Estate&, const estate::FieldValue&)> m_show;
};

} // namespace vidette::ui

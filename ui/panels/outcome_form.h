// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "estate/meeting.h"

#include <QWidget>

/// What came of one item of an agenda: the outcome with its conditions, the votes and a note.
namespace vidette::ui {

class ChoiceField;
class Document;
class LinkButton;
class NumberField;
class StrongButton;
class TextField;
class Words;

class OutcomeForm final : public QWidget {
    Q_OBJECT

  public:
    OutcomeForm(Document& document, QWidget* parent);
    /// Null = none; hidden then.
    void show(estate::AgendaItemId id);

  signals:
    void requestWanted(const vidette::base::Uuid& id);

  private:
    void build();
    void judge();
    void record();
    const estate::AgendaItem* item() const;

    Document& m_document;
    estate::AgendaItemId m_id;
    Words* m_title;
    LinkButton* m_request;
    ChoiceField* m_outcome;
    TextField* m_conditions;
    NumberField* m_for;
    NumberField* m_against;
    NumberField* m_abstained;
    TextField* m_note;
    StrongButton* m_record;
    Words* m_missing;
    Words* m_said;
    QWidget* m_fields;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"
#include "ui/panels/fields.h"
#include "ui/panels/section.h"

#include <QPlainTextEdit>

#include <optional>

/// What one hit of a rule is about: what was found, why the rule is there, where it comes from, and the
/// waiver that takes the rule from this subject – or the form for one.
namespace vidette::ui {

class Document;
class Identity;
class LinkButton;
class StrongButton;
class Words;

class HitPanel final : public QWidget {
    Q_OBJECT

  public:
    HitPanel(Document& document, Identity& identity, QWidget* parent);

    /// `rule` null = the project does not ask it any more.
    void show(const analysis::RuleHit& hit, const analysis::Rule* rule);
    void clear();
    /// Takes the rule from the subject shown, or from all subjects, until the day that stands in the form.
    bool waive(const QString& reason, const std::optional<base::Date>& until, bool fromAll);
    /// Removes the waiver that covers the hit shown.
    bool endWaiver();

  signals:
    void goalWanted();

  private:
    void build();
    void showWaiver();
    const estate::Waiver* waiver() const;

    Document& m_document;
    Identity& m_identity;
    std::optional<analysis::RuleHit> m_hit;
    Section* m_found;
    Section* m_why;
    Section* m_waiving;
    Words* m_subject;
    Words* m_message;
    Words* m_place;
    StrongButton* m_go;
    Words* m_reason;
    Words* m_source;
    Words* m_waived;
    LinkButton* m_end;
    QWidget* m_form;
    QPlainTextEdit* m_because;
    DayField* m_until;
    ChoiceField* m_scope;
    StrongButton* m_waive;
    Words* m_nothing;
};

/// "Role grant keeper1 keeper" for "role_grant keeper1 keeper": the kind of a subject as people read it.
QString subjectText(const std::string& subject);

} // namespace vidette::ui

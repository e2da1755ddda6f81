// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request.h"
#include "ui/panels/section.h"

#include <vector>

/// What everybody says of a request: who, how, when; what was superseded and what is missing; and a new
/// statement, or one that is not waited for.
namespace vidette::ui {

class ChoiceField;
class Document;
class Identity;
class LinkButton;
class RowList;
class StrongButton;
class TextField;
class Words;

class RequestStatements final : public Section {
    Q_OBJECT

  public:
    RequestStatements(Document& document, Identity& identity, QWidget* parent);
    void show(estate::RequestId id);
    /// The party whose statement the form below is for.
    void choose(const std::string& party);

  private:
    void buildForm();
    void fillParties();
    void showForm();
    void give();
    void waive();
    QString code() const;

    Document& m_document;
    Identity& m_identity;
    estate::RequestId m_id;
    Words* m_missing;
    RowList* m_list;
    std::vector<std::string> m_parties; ///< of each row of the list
    QWidget* m_form;
    ChoiceField* m_party;
    ChoiceField* m_stance;
    TextField* m_text;
    TextField* m_signatures;
    StrongButton* m_give;
    LinkButton* m_waive;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request_edits.h"
#include "ui/panels/section.h"

#include <optional>
#include <vector>

/// Where a request may go from its state, and what each step still waits for. A chosen step opens the fields
/// it asks for; it can be made when nothing is missing, and until then says what is.
namespace vidette::ui {

class Document;
class Identity;
class RecordField;
class RowList;
class StrongButton;
class TextField;
class Words;

class RequestSteps final : public Section {
    Q_OBJECT

  public:
    RequestSteps(Document& document, Identity& identity, QWidget* parent);

    /// `blocks` is what the rules of the plan say against a step; nothing = they are still being asked, and
    /// no step can be made until they have answered.
    void show(estate::RequestId id, std::optional<estate::Blocks> blocks);
    /// Opens the fields of a step ("consultation"); "" closes them.
    void choose(const std::string& to);
    /// Makes the chosen step; refused with the words of what is missing.
    bool make();

  private:
    void buildForm();
    void showForm(const std::vector<std::string>& missing);
    void addField(std::string_view name);
    void judge();
    estate::StepWords words() const;
    const estate::Request* request() const;

    Document& m_document;
    Identity& m_identity;
    estate::RequestId m_id;
    std::optional<estate::Blocks> m_blocks;
    std::vector<estate::AllowedStep> m_steps;
    std::string m_to;

    Words* m_state;
    RowList* m_list;
    QWidget* m_form;
    QVBoxLayout* m_fieldRows;
    std::vector<RecordField*> m_fields;
    TextField* m_parties;
    TextField* m_note;
    Words* m_missing;
    StrongButton* m_make;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/replacement_edits.h"
#include "ui/panels/fields.h"
#include "ui/panels/record_form.h"
#include "ui/panels/section.h"
#include "ui/replacement_model.h"

/// One asset of the replacement plan: when it is due and why, how much depends on it, what the plan makes of
/// it; its item with the steps that lead on, each with what it waits for, and its fields.
namespace vidette::ui {

class Document;
class Identity;
class LinkButton;
class StrongButton;
class StepRows;
class Words;

class ItemPanel final : public QWidget {
    Q_OBJECT

  public:
    ItemPanel(Document& document, Identity& identity, QWidget* parent);

    /// Null = nothing is chosen.
    void show(const ReplacementAnswer* answer, const analysis::PlannedAsset* item);
    /// Puts the asset shown on the list.
    bool addItem();
    /// Makes a step of the item shown; the words that stand in the field for a reason go with it.
    bool move(const std::string& to);
    /// Records a new asset for the item shown, like the old one.
    bool addNewAsset();
    /// Scores the condition of the asset shown, 1 new to 5 failing.
    void scoreCondition(int condition);
    /// What is written in the field for a reason.
    void setNote(const QString& note);

  signals:
    void placeWanted(const vidette::estate::CameraId& camera);

  private:
    void build();
    void connectParts();
    void showAsset();
    void showItem();
    void showSteps();
    void showNewAsset();
    /// Changes a field of an asset; a condition is scored on the day of whoever works.
    void changeAsset(estate::AssetId asset, const QString& field, const QString& value);
    const estate::ReplacementItem* item() const;
    estate::StepWords wordsOf(const std::string& to) const;

    Document& m_document;
    Identity& m_identity;
    const ReplacementAnswer* m_answer = nullptr;
    std::optional<analysis::PlannedAsset> m_asset;
    Words* m_nothing;
    Section* m_about;
    QLabel* m_condition = nullptr;
    QLabel* m_alone = nullptr;
    QLabel* m_failure = nullptr;
    QLabel* m_consequence = nullptr;
    QLabel* m_risk = nullptr;
    QLabel* m_cost = nullptr;
    Words* m_planned;
    Words* m_due;
    Words* m_economy;
    LinkButton* m_place;
    Section* m_listed;
    Words* m_state;
    StrongButton* m_add;
    QWidget* m_course;
    TextField* m_note;
    StepRows* m_steps;
    Words* m_history;
    Section* m_fields;
    RecordForm* m_form;
    Section* m_new;
    LinkButton* m_record;
    RecordForm* m_newForm;
    Section* m_old;
    RecordForm* m_oldForm;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group_round.h"

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

/// A new round before it is begun: what it is about, what the experts are asked, and who they are.
namespace vidette::ui {

class ChoiceField;
class NumberField;
class StrongButton;
class TextField;
class Words;

class GroupBegin final : public QWidget {
    Q_OBJECT

  public:
    explicit GroupBegin(QWidget* parent);

    /// `decision`: its title, "" = there is none; `requests` that could be compared.
    void show(const QString& decision, int requests);
    void say(const QString& words);

  signals:
    /// `backlog`: the requests of the project are the alternatives. The plan has no problem yet.
    void begun(const vidette::mcda::RoundPlan& plan, bool backlog);

  private:
    struct ExpertRow {
        QWidget* row = nullptr;
        TextField* name = nullptr;
        TextField* role = nullptr;
        NumberField* weight = nullptr;
    };
    void build();
    void addExpert();
    void removeExpert(QWidget* row);
    std::vector<mcda::Expert> experts() const;
    void begin();

    ChoiceField* m_about;
    ChoiceField* m_weights;
    ChoiceField* m_alternatives;
    QVBoxLayout* m_list;
    std::vector<ExpertRow> m_experts;
    StrongButton* m_begin;
    Words* m_note;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group_question.h"
#include "mcda/group_round.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

/// Judging as one expert: the next question in words, its scale, a reason, how far one is, and all earlier
/// answers, each of which can be asked again. Only this expert's own judgments are here.
namespace vidette::ui {

class AnswerScale;
class FigureTable;
class GroupDesk;
class LinkButton;
class ShareBar;
class StrongButton;
class TextField;
class Words;

class GroupJudge final : public QWidget {
    Q_OBJECT

  public:
    GroupJudge(GroupDesk& desk, QWidget* parent);
    /// Asks this expert the next question; false where he may not judge (told).
    bool begin(const std::string& expert);
    AnswerScale& scale() { return *m_scale; }

  signals:
    /// Back to the round: handed in, or to be continued later.
    void left();

  private:
    void build();
    void next();
    void ask(const mcda::Question& question);
    void showProgress();
    void showAnswers();
    void answer();
    void submit();
    void again(std::size_t row);

    GroupDesk& m_desk;
    std::string m_expert;
    mcda::GroupProblem m_own;
    mcda::Questionnaire m_questions;
    std::optional<mcda::Question> m_asked;
    bool m_warned = false; ///< that questions are left
    Words* m_head;
    Words* m_progress;
    ShareBar* m_bar;
    Words* m_question;
    Words* m_known;
    Words* m_first;
    Words* m_second;
    AnswerScale* m_scale;
    Words* m_meaning;
    TextField* m_reason;
    StrongButton* m_keep;
    LinkButton* m_submit;
    Words* m_left;
    QWidget* m_earlier; ///< m_answers with its heading
    FigureTable* m_answers;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/group_judge.h"

#include "base/date.h"
#include "mcda/group_ratings.h"
#include "report/group_questions.h"
#include "report/group_words.h"
#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/figure_table.h"
#include "ui/panels/section.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/workbench/answer_scale.h"
#include "ui/workbench/group_desk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kLastStep = 9;
constexpr int kWidest = 860; ///< of the scale; longer rows tear apart what belongs together

QString itemWords(const mcda::Problem& problem, const std::string& id) {
    return text(report::itemName(problem, id));
}

/// 9 … 1 … 9: the left side counts more, both alike, the right side.
std::vector<ScaleAnswer> ratioAnswers(const QString& first, const QString& second) {
    std::vector<ScaleAnswer> answers;
    const auto meaning = [](const QString& item, int step) {
        return GroupJudge::tr("%1, %2 times: %3").arg(item).arg(step).arg(text(report::strengthWord(step)));
    };
    for (int step = kLastStep; step > 1; --step)
        answers.push_back({QString::number(step), QString::number(step), meaning(first, step)});
    answers.push_back({QStringLiteral("1"), QStringLiteral("1"), GroupJudge::tr("Both the same")});
    for (int step = 2; step <= kLastStep; ++step)
        answers.push_back({QStringLiteral("1/%1").arg(step), QString::number(step), meaning(second, step)});
    return answers;
}

/// 1, 0.9 … 0, where a rating is a number.
std::vector<ScaleAnswer> tenths() {
    std::vector<ScaleAnswer> answers;
    for (int tenth = 10; tenth >= 0; --tenth)
        answers.push_back({QString::number(tenth / 10.0), number(tenth / 10.0, 1), number(tenth / 10.0, 1)});
    return answers;
}

std::vector<ScaleAnswer> answersTo(const mcda::Problem& problem, const mcda::Question& question) {
    const QString first = itemWords(problem, question.first);
    const QString second = itemWords(problem, question.second);
    std::vector<ScaleAnswer> answers;
    if (question.second.empty()) {
        for (const auto& word : mcda::scaleWords(problem, question.node))
            answers.push_back({text(word), text(word), text(word)});
        if (answers.empty()) answers = tenths();
        return answers;
    }
    const auto node = mcda::nodeForJudgments(problem, question.node);
    if (!node || node->method != mcda::PairMethod::Fuller) return ratioAnswers(first, second);
    return {{QStringLiteral("1"), first, GroupJudge::tr("%1 is preferred").arg(first)},
            {QStringLiteral("0.5"), GroupJudge::tr("both alike"), GroupJudge::tr("Both alike")},
            {QStringLiteral("0"), second, GroupJudge::tr("%1 is preferred").arg(second)}};
}

/// The last answer to a question, said the way it is asked now; "" where there is none.
mcda::GroupJudgment lastAnswer(const mcda::GroupProblem& own, const mcda::Question& question) {
    const auto node = mcda::nodeForJudgments(own.problem, question.node);
    const bool fuller = node && node->method == mcda::PairMethod::Fuller;
    for (const auto& one : mcda::currentJudgments(own)) {
        if (one.node != question.node) continue;
        if (one.first == question.first && one.second == question.second) return one;
        if (one.first == question.second && one.second == question.first) return mcda::turned(one, fuller);
    }
    return {};
}

} // namespace

GroupJudge::GroupJudge(GroupDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_head(new Words({}, Tone::Strong, this)),
      m_progress(new Words({}, Tone::Quiet, this)), m_bar(new ShareBar(this)),
      m_question(new Words({}, Tone::Plain, this)), m_known(new Words({}, Tone::Quiet, this)),
      m_first(new Words({}, Tone::Bold, this)), m_second(new Words({}, Tone::Bold, this)),
      m_scale(new AnswerScale(this)), m_meaning(new Words({}, Tone::Quiet, this)),
      m_reason(new TextField(tr("Why; it goes into the protocol under your name"), this)),
      m_keep(new StrongButton(tr("Keep and next"), this)), m_submit(new LinkButton(tr("Submit"), this)),
      m_left(new Words({}, Tone::Warning, this)), m_earlier(new QWidget(this)),
      m_answers(new FigureTable(tr("Your answers"),
                                {tr("Question"), tr("Answer"), tr("Reason"), tr("Counts")}, this)) {
    build();
    setFocusProxy(m_scale);
    connect(m_scale, &AnswerScale::chosen, this, [this] {
        m_meaning->say(m_scale->meaning(), Tone::Quiet);
        m_keep->setEnabled(true);
    });
    connect(m_scale, &AnswerScale::confirmed, this, &GroupJudge::answer);
    connect(m_keep, &QAbstractButton::clicked, this, &GroupJudge::answer);
    connect(m_reason, &QLineEdit::returnPressed, this, &GroupJudge::answer);
    connect(m_submit, &QAbstractButton::clicked, this, &GroupJudge::submit);
    connect(m_answers, &FigureTable::chosen, this, &GroupJudge::again);
}

void GroupJudge::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    auto* back = new LinkButton(tr("Back to the round"), this);
    connect(back, &QAbstractButton::clicked, this, &GroupJudge::left);
    top->addWidget(m_head, 1);
    top->addWidget(back);
    column->addLayout(top);
    column->addWidget(m_progress);
    m_bar->setMaximumWidth(kWidest);
    column->addWidget(m_bar);
    column->addSpacing(16);
    column->addWidget(m_question);
    column->addWidget(m_known);
    auto* sides = new QHBoxLayout;
    m_second->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    sides->addWidget(m_first, 1);
    sides->addWidget(m_second, 1);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(kWidest);
    auto* asked = new QVBoxLayout(middle);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(4);
    asked->addLayout(sides);
    asked->addWidget(m_scale);
    asked->addWidget(m_meaning);
    m_reason->setPlaceholderText(tr("Why? In your words; it may stay empty"));
    m_reason->setObjectName(QStringLiteral("judgeReason"));
    asked->addWidget(m_reason);
    column->addWidget(middle);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(20);
    m_keep->setObjectName(QStringLiteral("judgeKeep"));
    m_submit->setObjectName(QStringLiteral("judgeSubmit"));
    buttons->addWidget(m_keep);
    buttons->addWidget(m_submit);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_left);
    column->addSpacing(16);
    auto* earlier = new QVBoxLayout(m_earlier);
    earlier->setContentsMargins(0, 0, 0, 0);
    earlier->setSpacing(8);
    earlier->addWidget(titleLabel(tr("Your answers"), m_earlier));
    earlier->addWidget(
        new Words(tr("A click asks again. The new answer counts, the old one stays on record."), Tone::Quiet,
                  m_earlier));
    earlier->addWidget(m_answers);
    column->addWidget(m_earlier);
    column->addStretch();
}

bool GroupJudge::begin(const std::string& expert) {
    auto own = m_desk.ownRound(expert);
    const auto may =
        own ? mcda::mayJudge(*own, expert) : base::Result<base::Done>(base::failure(own.error()));
    if (!may) {
        emit m_desk.told(text(base::describe(may.error())));
        return false;
    }
    m_expert = expert;
    m_own = std::move(*own);
    m_head->say(tr("%1 judges").arg(text(report::expertName(m_own, expert))), Tone::Strong);
    m_head->setType(Type::Title);
    next();
    return true;
}

void GroupJudge::next() {
    m_warned = false;
    m_submit->say(tr("Submit"));
    m_left->say({}, Tone::Warning);
    const auto questions = mcda::questionsFor(m_own, m_expert);
    if (!questions) return emit m_desk.told(text(base::describe(questions.error())));
    m_questions = *questions;
    showProgress();
    showAnswers();
    m_asked.reset();
    for (QWidget* part : std::initializer_list<QWidget*>{m_scale, m_first, m_second, m_reason, m_keep})
        part->setVisible(m_questions.next.has_value());
    if (m_questions.next) return ask(*m_questions.next);
    m_question->say(
        tr("Everything is answered. Submit, and the round goes on without further answers of yours."),
        Tone::Plain);
    m_known->say({}, Tone::Quiet);
    m_meaning->say({}, Tone::Quiet);
}

void GroupJudge::ask(const mcda::Question& question) {
    m_asked = question;
    for (QWidget* part : std::initializer_list<QWidget*>{m_scale, m_first, m_second, m_reason, m_keep})
        part->setVisible(true);
    const mcda::Problem& problem = m_own.problem;
    m_question->say(text(report::questionWords(problem, question)), Tone::Plain);
    m_question->setType(Type::Title);
    m_known->say(text(report::knownWords(problem, question)), Tone::Quiet);
    const auto node = mcda::nodeForJudgments(problem, question.node);
    const bool ratios = node && node->method == mcda::PairMethod::Saaty;
    m_first->say(ratios ? itemWords(problem, question.first) : QString(), Tone::Bold);
    m_second->say(ratios ? itemWords(problem, question.second) : QString(), Tone::Bold);
    m_scale->show(answersTo(problem, question));
    m_keep->setEnabled(false);
    m_meaning->say(
        ratios ? tr("A click, the arrow keys, or typed: 3, and /3 for the other side. Enter keeps it.")
               : tr("A click or the arrow keys. Enter keeps it."),
        Tone::Quiet);
    const auto before = lastAnswer(m_own, question);
    m_reason->show(text(before.reason));
    if (!before.value.empty()) m_scale->choose(text(before.value));
    m_scale->setFocus();
}

void GroupJudge::showProgress() {
    m_progress->say(text(report::progressWords(m_questions)), m_questions.enough ? Tone::Good : Tone::Quiet);
    const auto needed = std::max<std::size_t>(m_questions.needed, 1);
    m_bar->show(static_cast<double>(m_questions.asked) / static_cast<double>(needed));
}

void GroupJudge::showAnswers() {
    const auto current = mcda::currentJudgments(m_own);
    std::vector<FigureRow> rows;
    for (auto one = m_own.judgments.rbegin(); one != m_own.judgments.rend(); ++one) {
        const mcda::Question question{one->node, one->first, one->second, false};
        const bool counts = std::find(current.begin(), current.end(), *one) != current.end();
        const double sequence = one->sequence;
        rows.push_back({text(report::questionWords(m_own.problem, question)),
                        {sequence, sequence, sequence},
                        {text(one->value), text(one->reason), counts ? tr("yes") : tr("answered anew")},
                        counts ? Tone::Plain : Tone::Quiet,
                        text(one->reason)});
    }
    m_earlier->setVisible(!rows.empty());
    m_answers->show(std::move(rows));
}

void GroupJudge::answer() {
    const QString value = m_scale->value();
    if (!m_asked || value.isEmpty()) return;
    const mcda::GroupJudgment judgment{m_expert,          m_asked->node,
                                       m_asked->first,    m_asked->second,
                                       utf8(value),       utf8(m_reason->text().trimmed()),
                                       base::nowAsText(), 1};
    if (!m_desk.judge(judgment)) return;
    auto own = m_desk.ownRound(m_expert);
    if (!own) return emit m_desk.told(text(base::describe(own.error())));
    m_own = std::move(*own);
    next();
}

void GroupJudge::submit() {
    const bool open = std::any_of(m_questions.nodes.begin(), m_questions.nodes.end(),
                                  [](const auto& one) { return !one.progress.linked; });
    if (open && !m_warned) {
        m_warned = true;
        m_left->say(tr("Questions are left that a result of your own needs. What you answered counts all the "
                       "same. Nothing can be added after submitting."),
                    Tone::Warning);
        m_submit->say(tr("Submit all the same"));
        return;
    }
    if (m_desk.submit(m_expert)) emit left();
}

void GroupJudge::again(std::size_t row) {
    const auto& all = m_own.judgments;
    if (row >= all.size()) return;
    const auto& one = all[all.size() - 1 - row];
    ask({one.node, one.first, one.second, false});
}

} // namespace vidette::ui

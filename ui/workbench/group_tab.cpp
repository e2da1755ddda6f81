// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/group_tab.h"

#include "analysis/backlog_ranking.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/panels/rows.h"
#include "ui/ranking_model.h"
#include "ui/words.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/group_begin.h"
#include "ui/workbench/group_desk.h"
#include "ui/workbench/group_judge.h"
#include "ui/workbench/group_results.h"
#include "ui/workbench/group_round_view.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

const QString kBacklog = QStringLiteral("backlog");

int waiting(const estate::Estate& estate) {
    const analysis::BacklogOptions options;
    int count = 0;
    for (const auto& request : estate.requests) {
        const auto& states = options.states;
        if (std::find(states.begin(), states.end(), request.state) != states.end()) ++count;
    }
    return count;
}

/// The requests with what the estate knows of them, by the usual criteria.
base::Result<mcda::Problem> backlogProblem(const estate::Estate& estate, const base::Task& task) {
    const auto usual = analysis::usualBacklogProblem();
    if (!usual) return base::failure(usual.error());
    const auto coverage = analysis::defaultCoverageOptions();
    if (!coverage) return base::failure(coverage.error());
    analysis::BacklogOptions options;
    options.coverage = *coverage;
    auto ranked = analysis::rankRequests(estate, *usual, options, task);
    if (!ranked) return base::failure(ranked.error());
    return std::move(ranked->problem);
}

/// The folder after `last` in "shop-group-kits", "shop-group-kits-2", "shop-group-kits-3" …
QString following(const QString& first, const QString& last) {
    const int number = last == first ? 1 : last.mid(first.size() + 1).toInt();
    return QStringLiteral("%1-%2").arg(first).arg(number + 1);
}

QString wayWords(mcda::GroupWay way) {
    switch (way) {
    case mcda::GroupWay::Judgments:
        return GroupTab::tr("mean judgments");
    case mcda::GroupWay::Geometric:
        return GroupTab::tr("mean priorities");
    case mcda::GroupWay::Arithmetic:
        return GroupTab::tr("arithmetic mean priorities");
    }
    return {};
}

} // namespace

GroupTab::GroupTab(DecisionDesk& desk, QWidget* parent)
    : WorkTab(desk, parent), m_group(new GroupDesk(this)), m_note(new Words({}, Tone::Quiet, this)),
      m_cancel(new LinkButton(tr("Cancel"), this)), m_open(new LinkButton(tr("Open files…"), this)),
      m_again(new LinkButton(tr("Read again"), this)),
      m_other(new LinkButton(tr("Begin another round"), this)), m_begin(new GroupBegin(this)),
      m_round(new GroupRoundView(*m_group, this)), m_judge(new GroupJudge(*m_group, this)),
      m_results(new GroupResults(*m_group, this)) {
    build();
    connect(m_group, &GroupDesk::changed, this, &GroupTab::follow);
    connect(m_group, &GroupDesk::told, this, &GroupTab::say);
    connect(m_group, &GroupDesk::told, &desk, &DecisionDesk::told);
    connect(m_begin, &GroupBegin::begun, this, &GroupTab::begin);
    connect(m_round, &GroupRoundView::judges, this, &GroupTab::judgeAs);
    connect(m_judge, &GroupJudge::left, this, &GroupTab::leaveJudging);
    connect(m_results, &GroupResults::taken, this, &GroupTab::take);
    connect(m_open, &QAbstractButton::clicked, this, &GroupTab::openFiles);
    connect(m_again, &QAbstractButton::clicked, m_group, &GroupDesk::readAgain);
    connect(m_other, &QAbstractButton::clicked, this, [this] {
        m_beginning = !m_beginning;
        follow();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_making.cancel();
        m_group->cancel();
    });
    connect(&m_making, &Job::progressed, this,
            [this](double done) { say(tr("Looking at the requests … %1").arg(roughPercentText(done))); });
}

void GroupTab::build() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(40, 28, 40, 32);
    column->setSpacing(8);
    column->addWidget(m_round);
    auto* links = new QHBoxLayout;
    links->setSpacing(20);
    m_open->setObjectName(QStringLiteral("groupOpen"));
    m_other->setObjectName(QStringLiteral("groupOther"));
    for (QWidget* link : std::initializer_list<QWidget*>{m_open, m_again, m_other, m_cancel})
        links->addWidget(link);
    links->addStretch();
    column->addWidget(m_begin);
    column->addLayout(links);
    column->addWidget(m_note);
    column->addWidget(m_judge);
    column->addWidget(m_results);
    column->addStretch();
    setWidget(page);
}

void GroupTab::refresh() {
    const QString file = desk().document().file();
    if (m_code != desk().code() || m_file != file) {
        const bool sameRound = m_file == file && m_group->group();
        m_code = desk().code();
        m_file = file;
        const QStringList files = kept(text(m_code));
        if (!files.isEmpty() && !m_judging)
            m_group->open(files);
        else if (!sameRound)
            m_group->close();
    }
    follow();
}

void GroupTab::follow() {
    const bool has = m_group->group() != nullptr;
    const bool busy = m_group->reading() || m_making.running();
    const bool begins = !m_judging && (!has || m_beginning) && !busy;
    const auto* problem = desk().problem();
    const QString title = problem ? text(problem->title.empty() ? desk().code() : problem->title) : QString();
    m_begin->show(title, waiting(desk().document().estate()));
    m_begin->setVisible(begins);
    m_judge->setVisible(m_judging);
    m_cancel->setVisible(busy);
    m_open->setVisible(!m_judging && !busy);
    m_again->setVisible(has && !m_judging && !busy);
    m_other->setVisible(has && !m_judging && !busy);
    m_other->say(m_beginning ? tr("Back to the round that is open") : tr("Begin another round"));
    m_round->refresh();
    m_results->refresh();
    if (m_judging || begins) {
        m_round->hide();
        m_results->hide();
    }
    if (m_group->reading())
        m_note->say(tr("Reading the files of the round …"), Tone::Quiet);
    else if (!m_making.running())
        m_note->say(m_group->trouble(), Tone::Warning);
    m_note->setVisible(!m_note->text().isEmpty());
}

void GroupTab::say(const QString& words) {
    m_note->say(words, m_making.running() ? Tone::Quiet : Tone::Warning);
    m_note->setVisible(!words.isEmpty());
    if (m_begin->isVisible()) m_begin->say({});
}

void GroupTab::openFiles() {
    const QString folder = m_file.isEmpty() ? QDir::homePath() : QFileInfo(m_file).absolutePath();
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open files of a round"), folder,
                                                            tr("Files of a group (*.json)"));
    if (files.isEmpty()) return;
    m_beginning = false;
    m_group->open(files);
}

QString GroupTab::folderFor(const QString& code) const {
    const QFileInfo project(desk().document().file());
    return project.absolutePath() + QLatin1Char('/') + project.baseName() + QStringLiteral("-group-") + code;
}

QStringList GroupTab::kept(const QString& code) const {
    if (m_file.isEmpty() || code.isEmpty()) return {};
    const QString first = folderFor(code);
    QString latest;
    for (QString next = first; GroupDesk::holdsRound(next);) {
        latest = next;
        next = following(first, next);
    }
    return latest.isEmpty() ? QStringList() : GroupDesk::filesIn(latest);
}

void GroupTab::begin(const mcda::RoundPlan& plan, bool backlog) {
    if (backlog) return beginBacklog(plan);
    const auto* decision = desk().ranking().decision();
    const auto* problem = decision ? &decision->problem : desk().problem();
    if (!problem) return;
    mcda::RoundPlan whole = plan;
    whole.problem = *problem;
    beginIn(whole, text(desk().code()));
}

void GroupTab::beginBacklog(const mcda::RoundPlan& plan) {
    m_making.start(
        [this, estate = desk().document().estate(), plan](const base::Task& task) -> Job::Delivery {
            auto problem = backlogProblem(estate, task);
            return [this, plan, problem = std::move(problem)] {
                if (!problem) return say(text(base::describe(problem.error())));
                mcda::RoundPlan whole = plan;
                whole.problem = *problem;
                whole.problem.title = utf8(tr("Requests of the backlog"));
                beginIn(whole, kBacklog);
            };
        });
    follow();
    say(tr("Looking at the requests …"));
}

void GroupTab::beginIn(const mcda::RoundPlan& plan, const QString& code) {
    QString folder = folderFor(code);
    if (m_file.isEmpty() || desk().document().isDraft()) {
        folder = QFileDialog::getExistingDirectory(this, tr("Folder for the files of the round"));
        if (folder.isEmpty()) return follow();
    }
    const QString first = folder;
    while (GroupDesk::holdsRound(folder)) folder = following(first, folder);
    m_beginning = false;
    m_group->begin(plan, folder);
}

void GroupTab::judgeAs(const std::string& expert) {
    m_judging = m_judge->begin(expert);
    if (!m_judging) return;
    say({});
    follow();
    verticalScrollBar()->setValue(0);
    m_judge->setFocus();
}

void GroupTab::leaveJudging() {
    m_judging = false;
    m_group->readAgain();
}

void GroupTab::take(mcda::GroupWay way) {
    const auto* result = m_group->result();
    if (!result) return;
    const auto& group = *m_group->group();
    const auto* shown = desk().problem();
    const bool same = shown && mcda::comparesTheSame(*shown, group.problem);
    const bool weightsOnly = !mcda::asksAlternatives(*result);
    auto problem = weightsOnly ? mcda::withGroupWeights(same ? *shown : group.problem, *result, way)
                               : mcda::decidedProblem(group, *result, way);
    if (!problem) return say(text(base::describe(problem.error())));
    const QString title = text(group.problem.title.empty() ? desk().code() : group.problem.title);
    problem->title =
        utf8((weightsOnly ? tr("%1 (weights of a group of %n, %2)", nullptr, int(group.experts.size()))
                          : tr("%1 (judged by a group of %n, %2)", nullptr, int(group.experts.size())))
                 .arg(title, wayWords(way)));
    const QString what = tr("Take the group's answer as the decision");
    const bool done =
        same ? desk().put(std::move(*problem), what) : desk().add(std::move(*problem), "group", what);
    if (!done) return;
    say(same ? tr("The decision has the group's answer now. Undo takes it back.")
             : tr("The group's answer is a decision of its own now. Undo takes it away."));
}

} // namespace vidette::ui

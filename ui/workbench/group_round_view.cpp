// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/group_round_view.h"

#include "report/group_words.h"
#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/workbench/group_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr int kWidest = 860;

void empty(QLayout& list) {
    while (QLayoutItem* item = list.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// "2026-03-02 08:40" of a time as it is kept.
QString timeWords(const std::string& time) {
    return text(time.substr(0, 16)).replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString fileNames(const std::vector<std::string>& paths) {
    QStringList names;
    for (const auto& path : paths) names << QFileInfo(text(path)).fileName();
    return names.join(QStringLiteral(", "));
}

QString stateWords(const mcda::GroupProblem& group) {
    if (!group.closedAt.empty())
        return GroupRoundView::tr("The round was opened to all on %1.").arg(timeWords(group.closedAt));
    if (mcda::isOpen(group))
        return GroupRoundView::tr("All have submitted; the results are open to everybody.");
    QStringList names;
    for (const auto& name : report::expertNames(group, mcda::waitingFor(group))) names << text(name);
    return GroupRoundView::tr("The round is blind until all have submitted. Not submitted yet: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

} // namespace

GroupRoundView::GroupRoundView(GroupDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(new Words({}, Tone::Plain, this)),
      m_state(new Words({}, Tone::Quiet, this)), m_members(new QGridLayout), m_conflicts(new QWidget(this)),
      m_conflictList(new QVBoxLayout), m_files(new Words({}, Tone::Quiet, this)),
      m_end(new LinkButton(tr("Open to all now"), this)) {
    build();
    connect(m_end, &QAbstractButton::clicked, this, &GroupRoundView::endRound);
}

void GroupRoundView::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_state);
    auto* members = new QWidget(this);
    members->setMaximumWidth(kWidest);
    members->setLayout(m_members);
    m_members->setContentsMargins(0, 4, 0, 4);
    m_members->setVerticalSpacing(4);
    m_members->setHorizontalSpacing(16);
    for (const int wide : {0, 1, 3, 4}) m_members->setColumnStretch(wide, 3);
    column->addWidget(members);
    m_end->setObjectName(QStringLiteral("roundEnd"));
    column->addWidget(m_end);
    auto* conflicts = new QVBoxLayout(m_conflicts);
    conflicts->setContentsMargins(0, 8, 0, 0);
    conflicts->setSpacing(8);
    conflicts->addWidget(titleLabel(tr("The files contradict each other"), m_conflicts));
    conflicts->addWidget(
        new Words(tr("Nothing is decided by itself. Say which file is right; the other version "
                     "stays on record."),
                  Tone::Quiet, m_conflicts));
    conflicts->addLayout(m_conflictList);
    column->addWidget(m_conflicts);
    column->addWidget(m_files);
}

void GroupRoundView::refresh() {
    const auto* group = m_desk.group();
    setVisible(group != nullptr);
    if (!group) return;
    m_sure = false;
    m_end->say(tr("Open to all now"));
    m_title->say(text(group->problem.title.empty() ? "" : group->problem.title), Tone::Plain);
    m_title->setType(Type::Title);
    m_title->setVisible(!group->problem.title.empty());
    m_state->say(stateWords(*group), mcda::isOpen(*group) ? Tone::Quiet : Tone::Warning);
    m_end->setVisible(!mcda::isOpen(*group));
    showMembers();
    showConflicts();
    QStringList names;
    for (const QString& file : m_desk.files()) names << QFileInfo(file).fileName();
    const QString folder = QDir::toNativeSeparators(QFileInfo(m_desk.files().value(0)).absolutePath());
    m_files->say(tr("Files: %1, in %2").arg(names.join(QStringLiteral(", ")), folder), Tone::Quiet);
}

void GroupRoundView::addMember(int line) {
    const auto& group = *m_desk.group();
    const auto& expert = group.experts[static_cast<std::size_t>(line)];
    auto* parent = m_members->parentWidget();
    const QString name = text(report::expertName(group, expert.id));
    const bool done = !expert.submittedAt.empty();
    const int decimals = expert.weight == std::floor(expert.weight) ? 0 : 2;
    const auto add = [&](const QString& words, Tone tone, int column) {
        auto* label = new Words(words, tone, parent);
        label->setWordWrap(false);
        m_members->addWidget(label, line, column);
    };
    add(name, Tone::Bold, 0);
    add(text(expert.role), Tone::Quiet, 1);
    add(tr("weight %1").arg(number(expert.weight, decimals)), Tone::Quiet, 2);
    add(done ? tr("submitted %1").arg(timeWords(expert.submittedAt)) : tr("not submitted yet"),
        done ? Tone::Good : Tone::Warning, 3);
    auto* judge = new LinkButton(tr("Judge as %1").arg(name), parent);
    judge->setEnabled(!done && group.closedAt.empty());
    judge->setObjectName(QStringLiteral("judge-") + text(expert.id));
    m_members->addWidget(judge, line, 4);
    judge->setVisible(judge->isEnabled());
    connect(judge, &QAbstractButton::clicked, this, [this, id = expert.id] { emit judges(id); });
}

void GroupRoundView::showMembers() {
    empty(*m_members);
    for (int i = 0; i < static_cast<int>(m_desk.group()->experts.size()); ++i) addMember(i);
}

void GroupRoundView::showConflicts() {
    empty(*m_conflictList);
    const auto conflicts = m_desk.conflicts();
    m_conflicts->setVisible(!conflicts.empty());
    for (const auto& conflict : conflicts) {
        m_conflictList->addWidget(new Words(text(conflict.key), Tone::Bold, m_conflicts));
        for (const auto& version : conflict.versions) {
            auto* row = new QWidget(m_conflicts);
            auto* line = new QHBoxLayout(row);
            line->setContentsMargins(16, 0, 0, 0);
            line->setSpacing(16);
            const QString said =
                version.text.empty() ? tr("not shown while the round is blind") : text(version.text);
            line->addWidget(new Words(said, Tone::Plain, row), 3);
            line->addWidget(new Words(fileNames(version.sources), Tone::Quiet, row), 2);
            auto* right = new LinkButton(tr("This one is right"), row);
            line->addWidget(right);
            connect(
                right, &QAbstractButton::clicked, this,
                [this, key = conflict.key, source = version.sources.front()] { m_desk.decide(key, source); });
            m_conflictList->addWidget(row);
        }
    }
}

void GroupRoundView::endRound() {
    if (!m_sure) {
        m_sure = true;
        m_end->say(tr("Open to all now, without those who have not submitted"));
        return;
    }
    m_desk.endRound();
}

} // namespace vidette::ui

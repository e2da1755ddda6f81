// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group_decision.h"
#include "mcda/group_round.h"
#include "ui/job.h"
#include "ui/workbench/work_tab.h"

#include <QString>
#include <QStringList>

#include <string>

/// The room of the expert team: a round is begun, each judges alone, and once all have submitted it is seen
/// what the group says, how far it agrees, and where it does not.
namespace vidette::ui {

class GroupBegin;
class GroupDesk;
class GroupJudge;
class GroupResults;
class GroupRoundView;
class LinkButton;
class Words;

class GroupTab final : public WorkTab {
    Q_OBJECT

  public:
    GroupTab(DecisionDesk& desk, QWidget* parent);

    GroupDesk& group() { return *m_group; }
    GroupJudge& judging() { return *m_judge; }
    GroupResults& results() { return *m_results; }
    /// Judges as this expert.
    void judgeAs(const std::string& expert);

  protected:
    void refresh() override;

  private:
    void build();
    void follow();
    void openFiles();
    void begin(const mcda::RoundPlan& plan, bool backlog);
    void beginBacklog(const mcda::RoundPlan& plan);
    void beginIn(const mcda::RoundPlan& plan, const QString& code);
    QString folderFor(const QString& code) const;
    /// The files of the latest round of this decision that lies next to the project.
    QStringList kept(const QString& code) const;
    void take(mcda::GroupWay way);
    void leaveJudging();
    void say(const QString& words);

    GroupDesk* m_group;
    Words* m_note;
    LinkButton* m_cancel;
    LinkButton* m_open;
    LinkButton* m_again;
    LinkButton* m_other;
    GroupBegin* m_begin;
    GroupRoundView* m_round;
    GroupJudge* m_judge;
    GroupResults* m_results;
    Job m_making;
    std::string m_code; ///< of the decision whose rounds were looked for
    QString m_file;     ///< … and of the file it stands in
    bool m_judging = false;
    bool m_beginning = false;
};

} // namespace vidette::ui

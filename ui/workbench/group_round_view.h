// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <string>

class QGridLayout;
class QVBoxLayout;

/// The round that is open: what it is about, who takes part, whom it waits for, and where its files
/// contradict each other. While it is blind nothing of what was judged stands here.
namespace vidette::ui {

class GroupDesk;
class LinkButton;
class Words;

class GroupRoundView final : public QWidget {
    Q_OBJECT

  public:
    GroupRoundView(GroupDesk& desk, QWidget* parent);
    void refresh();

  signals:
    void judges(const std::string& expert);

  private:
    void build();
    void showMembers();
    void showConflicts();
    void addMember(int line);
    void endRound();

    GroupDesk& m_desk;
    Words* m_title;
    Words* m_state;
    QGridLayout* m_members;
    QWidget* m_conflicts;
    QVBoxLayout* m_conflictList;
    Words* m_files;
    LinkButton* m_end;
    bool m_sure = false; ///< "open to all" was clicked once
};

} // namespace vidette::ui

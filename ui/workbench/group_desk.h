// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/group.h"
#include "mcda/group_merge.h"
#include "mcda/group_round.h"
#include "ui/job.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The round of a group that is open in the window: its files, what they say together, and the result once it
/// may be seen. Files are read and merged below the window. What an expert judges goes into the expert's own
/// file at once, read anew before each change, so that nothing another program added is lost.
namespace vidette::ui {

class GroupDesk final : public QObject {
    Q_OBJECT

  public:
    explicit GroupDesk(QObject* parent);

    /// Writes the files of a new round into `folder`, which is made, and opens them. Refused (told) where a
    /// round is there already.
    void begin(const mcda::RoundPlan& plan, const QString& folder);
    /// Opens these files as one round, in place of what was open.
    void open(const QStringList& files);
    /// Opens further files beside those that are open.
    void add(const QStringList& files);
    /// Reads the files anew.
    void readAgain();
    void close();
    void cancel();

    /// Whether a round was begun in this folder, and all files there.
    static bool holdsRound(const QString& folder);
    static QStringList filesIn(const QString& folder);

    bool reading() const { return m_job.running(); }
    QStringList files() const { return m_files; }
    /// Why nothing is open; "" = no reason.
    QString trouble() const { return m_trouble; }
    /// The whole round, what is blind included; null where none is open. What is shown asks `result`.
    const mcda::GroupProblem* group() const { return m_read ? &m_read->merge.group : nullptr; }
    /// As somebody without a part in the round may see them.
    std::vector<mcda::MergeConflict> conflicts() const;
    /// Null while the round is blind, or contradictions are not decided.
    const mcda::GroupResult* result() const;

    /// Which file is right about a contradiction. The version that loses is kept in the file of the round.
    void decide(const std::string& key, const std::string& source);
    /// Opens the round to everybody, also where somebody has not submitted.
    bool endRound();

    /// One expert's file: what it holds now, everything of others left out. Fails as reading does.
    base::Result<mcda::GroupProblem> ownRound(const std::string& expert) const;
    /// Each refuses as judged() and handedIn() do, and tells why.
    bool judge(const mcda::GroupJudgment& judgment);
    bool submit(const std::string& expert);

  signals:
    void changed();
    /// Words for the status line.
    void told(const QString& message);

  private:
    /// What reading gave.
    struct Read {
        std::vector<mcda::GroupSource> sources;
        mcda::GroupMerge merge;
        std::optional<mcda::GroupResult> result;
    };
    static base::Result<Read> readFiles(const QStringList& files,
                                        const std::vector<mcda::MergeDecision>& decisions,
                                        const base::Task& task);
    void take(base::Result<Read> read);
    QString fileOf(const std::string& expert) const;
    QString roundFile() const;
    bool keep(const QString& path, const base::Result<mcda::GroupProblem>& next);
    void keepSetAside();

    QStringList m_files;
    std::vector<mcda::MergeDecision> m_decisions;
    std::shared_ptr<const Read> m_read;
    QString m_trouble;
    Job m_job;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"
#include "report/check_report.h"
#include "ui/job.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>

/// The latest run of all rules on the document, as of the day of whoever works, and what differs from an
/// earlier run that was kept in a file.
///
/// A run that was quick is repeated a moment after each edit while it is followed; after a longer one the
/// answer is out of date until somebody asks again.
namespace vidette::ui {

class Document;
class Identity;
struct Changes;

class ChecksModel final : public QObject {
    Q_OBJECT

  public:
    static constexpr int kQuickMilliseconds = 400; ///< runs up to this are repeated by themselves

    ChecksModel(Document& document, Identity& identity, QObject* parent = nullptr);

    /// Whether somebody looks: the first look runs the rules.
    void follow(bool isSeen);
    void run();
    /// Gives up the run that is under way; an older answer stays, out of date.
    void cancel();

    /// Null while there is none.
    const analysis::RuleRun* result() const { return m_result ? &*m_result : nullptr; }
    base::Date on() const { return m_on; } ///< day of the result
    bool isOutOfDate() const { return m_result && !m_isFresh; }
    bool running() const { return m_job.running(); }
    /// Why there is no answer.
    QString trouble() const { return m_trouble; }
    /// Null when the project does not ask it.
    const analysis::Rule* rule(const std::string& id) const;
    /// So many hits are errors or block a step.
    int graveHits() const;

    /// From now on difference() tells what changed since that run. Fails with "not_a_check".
    base::Result<base::Done> compareWith(const std::string& text, const std::string& file);
    void compareWithNone();
    /// Null while no earlier run is looked at.
    const report::RunDifference* difference() const { return m_difference ? &*m_difference : nullptr; }

  signals:
    void changed();
    void progressed(double done);

  private:
    void documentChanged(const Changes& changes);
    void becomeOld();
    void show(base::Result<analysis::RuleRun> answer, std::vector<analysis::Rule> rules, base::Date on);
    void compare();

    Document& m_document;
    Identity& m_identity;
    std::optional<analysis::RuleRun> m_result;
    std::map<std::string, analysis::Rule> m_rules;
    std::optional<std::vector<report::HitName>> m_earlier;
    std::optional<report::RunDifference> m_difference;
    base::Date m_on;
    QString m_trouble;
    QElapsedTimer m_clock;
    qint64 m_took = 0;
    bool m_isFresh = false;
    bool m_isSeen = false;
    Job m_job;
};

} // namespace vidette::ui

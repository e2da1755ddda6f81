// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/decision_report.h"
#include "ui/job.h"

#include <QObject>
#include <QString>

#include <optional>

/// The question "which kit?": the chosen decision problem of the document and the latest answer to it.
///
/// Values that a problem derives from the plan are computed below the window, a moment after the last edit;
/// previews are not followed.
namespace vidette::ui {

class CoverageModel;
class Document;
struct Changes;

class RankingModel final : public QObject {
    Q_OBJECT

  public:
    RankingModel(Document& document, CoverageModel& coverage, QObject* parent = nullptr);

    /// The chosen problem, or null when the document has none.
    const estate::DecisionProblem* problem() const;
    void choose(const estate::ProblemId& id);
    /// The latest answer, or null.
    const report::Decision* decision() const { return m_decision ? &*m_decision : nullptr; }
    bool running() const { return m_job.running() || m_job.waiting(); }
    /// Why there is no answer.
    QString trouble() const { return m_trouble; }
    /// The same as it was told; null when there is an answer, or none is asked for.
    const base::Error* error() const { return m_error ? &*m_error : nullptr; }

  signals:
    void changed();
    /// Another problem was chosen.
    void chosen();

  private:
    void follow(const Changes& changes);
    void renew();
    void compute();

    Document& m_document;
    CoverageModel& m_coverage;
    std::optional<estate::ProblemId> m_chosen;
    std::optional<report::Decision> m_decision;
    QString m_trouble;
    std::optional<base::Error> m_error;
    Job m_job;
};

} // namespace vidette::ui

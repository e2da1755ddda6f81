// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/failure_impact.h"
#include "ui/job.h"
#include "ui/what_if_shapes.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// The question "what if?": what a failure, a retirement or new cameras would change, and what the failure
/// of each camera and device would leave unseen. Both are computed below the window when they are asked for,
/// and forgotten when the plan or the way of asking changes.
namespace vidette::ui {

class CoverageModel;
class Document;

class WhatIfModel final : public QObject {
    Q_OBJECT

  public:
    WhatIfModel(Document& document, CoverageModel& coverage, QObject* parent = nullptr);

    /// `question` names it for people: "SW-1 fails".
    void ask(const analysis::Scenario& scenario, const QString& question);
    /// What the failure of each camera and device would cost; asked once for each plan.
    void rank();
    /// Back to the plan as it is.
    void clear();
    /// Gives up what is being computed.
    void cancel();

    /// Empty: nothing is asked.
    QString question() const { return m_question; }
    bool running() const { return m_job.running(); }
    bool ranking() const { return m_rankJob.running(); }
    /// The answer, or null; shared, never changed.
    std::shared_ptr<const WhatIfShapes> answer() const { return m_answer; }
    /// The worst first; null while it is not known.
    const std::vector<analysis::FailureImpact>* failures() const {
        return m_failures ? &*m_failures : nullptr;
    }
    /// Why there is no answer.
    QString trouble() const { return m_trouble; }

  signals:
    void changed();
    /// "What if SW-1 fails … 40 %"; empty when it is over.
    void working(const QString& words);

  private:
    void forget();

    Document& m_document;
    CoverageModel& m_coverage;
    QString m_question;
    QString m_trouble;
    std::shared_ptr<const WhatIfShapes> m_answer;
    std::optional<std::vector<analysis::FailureImpact>> m_failures;
    Job m_job;
    Job m_rankJob;
};

} // namespace vidette::ui

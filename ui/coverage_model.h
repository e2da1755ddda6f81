// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage_shapes.h"
#include "ui/job.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

/// The question "what is seen?" as the window asks it: the chosen height, classes and night, and the latest
/// answer for what is shown.
///
/// Follows the document, previews too. While answers take less than kDirectMilliseconds they are computed at
/// once, so that a dragged camera never lags; else below the window, and the old answer stays, marked as
/// stale. Unchanged cameras are remembered between answers.
namespace vidette::ui {

class Document;
struct Changes;

class CoverageModel final : public QObject {
    Q_OBJECT

  public:
    using Compute = std::function<base::Result<analysis::CoverageResult>(
        const estate::Estate&, const analysis::CoverageOptions&, const base::Task&)>;
    static constexpr double kDirectMilliseconds = 10;

    explicit CoverageModel(Document& document, QObject* parent = nullptr);
    /// With another way to compute; for tests.
    CoverageModel(Document& document, Compute compute, QObject* parent = nullptr);

    const analysis::CoverageOptions& options() const { return m_options; }
    void setOptions(const analysis::CoverageOptions& options);

    /// The latest answer, or null while there is none.
    const analysis::CoverageResult* result() const { return m_shapes ? &m_shapes->result : nullptr; }
    /// The same with where its figures lie; shared, never changed.
    std::shared_ptr<const CoverageShapes> shapes() const { return m_shapes; }
    const analysis::CameraCoverage* cameraOf(const estate::CameraId& id) const;
    /// True while the answer belongs to an older plan and a newer one is being computed.
    bool stale() const { return m_job.running(); }
    /// Why there is no answer: "camera C2: range …"; empty when there is one.
    QString problem() const { return m_problem; }
    double lastMilliseconds() const { return m_milliseconds; }

  signals:
    void resultChanged();
    void optionsChanged();

  private:
    struct Answer;
    void follow(const Changes& changes);
    void compute();
    void take(const Answer& answer);

    Document& m_document;
    Compute m_direct; ///< used in the thread of the window
    Compute m_below;  ///< used in the worker; each has a memory of its own
    analysis::CoverageOptions m_options;
    std::shared_ptr<const CoverageShapes> m_shapes;
    QString m_problem;
    double m_milliseconds = 1e9;
    Job m_job;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_session.h"
#include "analysis/level_view.h"
#include "ui/canvas/places.h"
#include "ui/coverage_shapes.h"
#include "ui/job.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

/// The question "what is seen?" as the window asks it: the chosen height, classes and night, and the latest
/// answer for what is shown.
///
/// Follows the document, previews too. While answers take less than kDirectMilliseconds they are computed at
/// once, so that a dragged camera never lags; else below the window, and the old answer stays, marked as
/// stale. While a camera of such a large plan is dragged, its own view and the totals follow it
/// (movedCamera(), totals()); blind spots and the rest follow a little behind where everything takes less
/// than kLiveMilliseconds, else they come when it is let go.
namespace vidette::ui {

class Document;
struct Changes;

class CoverageModel final : public QObject {
    Q_OBJECT

  public:
    using Compute = std::function<base::Result<analysis::CoverageResult>(
        const estate::Estate&, const analysis::CoverageOptions&, const base::Task&)>;
    using Follow = std::function<base::Result<analysis::CoverageFigures>(
        const estate::Estate&, const analysis::CoverageOptions&, const base::Task&)>;
    static constexpr double kDirectMilliseconds = 10;
    static constexpr double kLiveMilliseconds = 800;

    /// One thread's way to answer: everything, or only what follows the mouse.
    struct Engine {
        Compute everything;
        Follow figures; ///< null: there is only everything
    };

    explicit CoverageModel(Document& document, QObject* parent = nullptr);
    /// With another way to compute; for tests.
    CoverageModel(Document& document, Compute compute, QObject* parent = nullptr);
    /// `live`, where there is one, answers everything again and again while a camera is dragged.
    CoverageModel(Document& document, Engine direct, Engine below, QObject* parent = nullptr,
                  Engine live = {});

    const analysis::CoverageOptions& options() const { return m_options; }
    void setOptions(const analysis::CoverageOptions& options);
    /// Counts these levels from now on, as `--level` of the command line does; nothing = all of them at once.
    void setLevels(const std::optional<analysis::LevelChoice>& levels);
    std::optional<analysis::LevelChoice> levels() const;
    /// Where the rows stand that the latest answer counts.
    const Places& places() const;
    /// The rows of an estate that stand on these levels, for other questions about the same.
    estate::Estate counted(const estate::Estate& estate) const;

    /// The latest answer, or null while there is none.
    const analysis::CoverageResult* result() const { return m_shapes ? &m_shapes->result : nullptr; }
    /// The same with where its figures lie; shared, never changed.
    std::shared_ptr<const CoverageShapes> shapes() const { return m_shapes; }
    /// The newest that is known of a camera, the dragged one included.
    const analysis::CameraCoverage* cameraOf(const estate::CameraId& id) const;
    /// The newest totals; null while nothing is known.
    const analysis::CoverageFigures* totals() const { return m_shapes ? &m_totals : nullptr; }
    /// The view of the camera that is being dragged and that result() does not know yet; else null.
    const analysis::CameraCoverage* movedCamera() const;
    /// True while the answer belongs to an older plan, in more than the dragged camera, and a newer one is
    /// being computed.
    bool stale() const { return m_job.running() && !m_following && !movedCamera(); }
    /// True when nothing is under way: what is known is of the plan as it is shown.
    bool settled() const { return !m_job.running(); }
    /// Why there is no answer: "camera C2: range …"; empty when there is one.
    QString problem() const { return m_problem; }
    double lastMilliseconds() const { return m_milliseconds; }

    /// Gives up what is being computed; what is known stays, and problem() says that it is old.
    void cancel();
    bool stopped() const { return m_stopped; }
    void computeAgain() { compute(); }
    /// The camera stands inside a building, where it sees nothing.
    bool standsInside(const estate::Camera& camera) const;

  signals:
    /// What takes longer than a moment, and how far it is: "Counting what is seen … 40 %"; empty when over.
    void working(const QString& words);
    void resultChanged();
    /// Totals and the dragged camera's view are new; result() is not.
    void figuresChanged();
    void optionsChanged(); ///< the options or the levels

  private:
    struct Answer;
    void follow(const Changes& changes);
    estate::Estate asked();
    void compute();
    void forget();
    void tellWork();
    void followFigures();
    void take(const Answer& answer);
    void followAll();
    void takeAll(const std::shared_ptr<const CoverageShapes>& shapes);
    void stopFollowing();
    void takeFigures(const base::Result<analysis::CoverageFigures>& figures);

    Document& m_document;
    Engine m_direct; ///< used in the thread of the window
    Engine m_below;  ///< used in the worker; each has a memory of its own
    Engine m_live;   ///< used in another one while a camera is dragged
    analysis::CoverageOptions m_options;
    std::optional<analysis::LevelView> m_levels;
    Places m_places;       ///< where levels are left out: of the rows that stay
    bool m_leaves = false; ///< levels are left out
    std::shared_ptr<const CoverageShapes> m_shapes;
    analysis::CoverageFigures m_totals;
    bool m_following = false; ///< the job that runs computes figures
    bool m_followAgain = false;
    bool m_allAgain = false;
    QString m_problem;
    static constexpr double kNotMeasured = 1e9;
    double m_milliseconds = kNotMeasured;
    QTimer m_long; ///< runs out when an answer takes longer than a moment
    double m_done = 0;
    bool m_stopped = false;
    Job m_job;
    Job m_all; ///< everything, while a camera is dragged
};

} // namespace vidette::ui

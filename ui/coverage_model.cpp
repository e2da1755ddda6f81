// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage_model.h"

#include "ui/document.h"
#include "ui/words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace vidette::ui {

struct CoverageModel::Answer {
    base::Result<std::shared_ptr<const CoverageShapes>> shapes;
    double milliseconds = 0;
};

namespace {

constexpr int kMomentMilliseconds = 300;
constexpr double kFromNothing = 5; ///< the first answer takes about so many times as long as the next ones

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

CoverageModel::Engine remembering() {
    const auto session = std::make_shared<analysis::CoverageSession>();
    return {[session](const auto& estate, const auto& options, const base::Task& task) {
                return session->result(estate, options, task);
            },
            [session](const auto& estate, const auto& options, const base::Task& task) {
                return session->figures(estate, options, task);
            }};
}

analysis::CoverageFigures totalsOf(const analysis::CoverageResult& result) {
    return {result.targetArea, result.coveredArea, result.coveredFraction, result.blindArea, {}};
}

} // namespace

CoverageModel::CoverageModel(Document& document, QObject* parent)
    : CoverageModel(document, remembering(), remembering(), parent, remembering()) {}

CoverageModel::CoverageModel(Document& document, Compute compute, QObject* parent)
    : CoverageModel(document, Engine{compute, {}}, Engine{compute, {}}, parent) {}

CoverageModel::CoverageModel(Document& document, Engine direct, Engine below, QObject* parent, Engine live)
    : QObject(parent), m_document(document), m_direct(std::move(direct)), m_below(std::move(below)),
      m_live(std::move(live)) {
    if (auto options = analysis::defaultCoverageOptions()) m_options = std::move(*options);
    connect(&document, &Document::changed, this, &CoverageModel::follow);
    m_long.setSingleShot(true);
    m_long.setInterval(kMomentMilliseconds);
    connect(&m_long, &QTimer::timeout, this, &CoverageModel::tellWork);
    connect(&m_job, &Job::progressed, this, [this](double done) {
        m_done = done;
        if (!m_long.isActive()) tellWork();
    });
}

void CoverageModel::tellWork() {
    if (!m_job.running() || m_following) return;
    emit working(tr("Counting what is seen … %1").arg(roughPercentText(m_done)));
}

void CoverageModel::cancel() {
    if (!m_job.running()) return;
    m_job.cancel();
    stopFollowing();
    m_stopped = true;
    m_problem =
        m_shapes ? tr("Counting was stopped: figures are of an older plan.") : tr("Counting was stopped.");
    emit working({});
    emit resultChanged();
}

void CoverageModel::setOptions(const analysis::CoverageOptions& options) {
    if (m_options == options) return;
    m_options = options;
    emit optionsChanged();
    compute();
}

void CoverageModel::setLevels(const std::optional<analysis::LevelChoice>& levels) {
    const bool same = m_levels ? levels && m_levels->choice() == *levels : !levels;
    if (same) return;
    m_levels.reset();
    if (levels) m_levels.emplace(*levels);
    // What was seen of another level is no older answer of this one.
    m_totals = {};
    emit optionsChanged();
    compute();
}

std::optional<analysis::LevelChoice> CoverageModel::levels() const {
    return m_levels ? std::optional(m_levels->choice()) : std::nullopt;
}

estate::Estate CoverageModel::counted(const estate::Estate& estate) const {
    return m_levels ? analysis::onLevels(estate, m_levels->choice()) : estate;
}

estate::Estate CoverageModel::asked() {
    const auto& shown = m_document.shown();
    m_leaves = m_levels && analysis::leavesOut(shown, m_levels->choice());
    if (!m_leaves) return shown;
    m_places.follow(m_levels->of(shown));
    return m_places.estate();
}

const Places& CoverageModel::places() const {
    return m_leaves ? m_places : m_document.places();
}

const analysis::CameraCoverage* CoverageModel::cameraOf(const estate::CameraId& id) const {
    if (!m_shapes) return nullptr;
    const auto* moved = movedCamera();
    if (moved && moved->id == id) return moved;
    for (const auto& camera : m_shapes->result.cameras) {
        if (camera.id == id) return &camera;
    }
    return nullptr;
}

const analysis::CameraCoverage* CoverageModel::movedCamera() const {
    return m_totals.changed.size() == 1 ? &m_totals.changed.front() : nullptr;
}

void CoverageModel::follow(const Changes& changes) {
    if (!changes.place() && m_shapes) return;
    if (changes == allChanged()) forget();
    const bool dragged = changes.preview && (changes.cameras || changes.obstacles) && !changes.zones;
    const bool large = m_milliseconds >= kDirectMilliseconds && m_shapes;
    if (dragged && large && m_below.figures) {
        followFigures();
        followAll();
    } else {
        compute();
    }
}

/// What was seen of the last plan, and how long that took, says nothing about another one.
void CoverageModel::forget() {
    m_milliseconds = kNotMeasured;
    m_totals = {};
    m_problem.clear();
    if (std::exchange(m_shapes, nullptr)) emit resultChanged();
}

void CoverageModel::followFigures() {
    // Not cancelled by the next move: asked anew at every move, no answer would ever come.
    if (m_following) {
        m_followAgain = true;
        return;
    }
    m_job.start([this, estate = asked(), options = m_options,
                 figures = m_below.figures](const base::Task& task) -> Job::Delivery {
        return [this, answer = figures(estate, options, task)] { takeFigures(answer); };
    });
    m_following = true;
}

void CoverageModel::followAll() {
    if (!m_live.everything || m_milliseconds > kFromNothing * kLiveMilliseconds) return;
    if (m_all.running()) {
        m_allAgain = true;
        return;
    }
    m_all.start([this, estate = asked(), options = m_options,
                 everything = m_live.everything](const base::Task& task) -> Job::Delivery {
        auto result = everything(estate, options, task);
        if (!result) return [] {};
        const auto shapes = std::make_shared<const CoverageShapes>(std::move(*result));
        return [this, shapes] { takeAll(shapes); };
    });
}

/// A little older than the totals, which stay, and than the view of the dragged camera.
void CoverageModel::takeAll(const std::shared_ptr<const CoverageShapes>& shapes) {
    m_shapes = shapes;
    emit resultChanged();
    if (std::exchange(m_allAgain, false)) followAll();
}

void CoverageModel::stopFollowing() {
    m_all.cancel();
    m_following = m_followAgain = m_allAgain = false;
}

void CoverageModel::takeFigures(const base::Result<analysis::CoverageFigures>& figures) {
    m_following = false;
    if (figures) {
        // A call between two moves names no camera: the dragged one is still the same.
        auto moved = std::exchange(m_totals, *figures).changed;
        if (m_totals.changed.empty()) m_totals.changed = std::move(moved);
    }
    m_problem = figures ? QString() : text(base::describe(figures.error()));
    emit figuresChanged();
    if (std::exchange(m_followAgain, false)) followFigures();
}

bool CoverageModel::standsInside(const estate::Camera& camera) const {
    if (!m_shapes) return false;
    const auto& warnings = m_shapes->result.warnings;
    return std::any_of(warnings.begin(), warnings.end(), [&](const base::Warning& one) {
        return one.code == "inside_obstacle" && one.where == "camera " + camera.code;
    });
}

void CoverageModel::compute() {
    m_stopped = false;
    stopFollowing();
    const auto work = [estate = asked(), options = m_options](const Compute& compute,
                                                              const base::Task& task) {
        QElapsedTimer timer;
        timer.start();
        auto result = compute(estate, options, task);
        if (!result) return Answer{base::failure(result.error()), milliseconds(timer)};
        auto shapes = std::make_shared<const CoverageShapes>(std::move(*result));
        return Answer{std::move(shapes), milliseconds(timer)};
    };
    if (m_milliseconds < kDirectMilliseconds) {
        m_job.cancel();
        take(work(m_direct.everything, base::Task()));
        return;
    }
    m_done = 0;
    m_long.start();
    m_job.start([this, work, compute = m_below.everything](const base::Task& task) -> Job::Delivery {
        return [this, answer = work(compute, task)] { take(answer); };
    });
}

void CoverageModel::take(const Answer& answer) {
    m_long.stop();
    emit working({});
    m_milliseconds = answer.milliseconds;
    m_shapes = answer.shapes ? *answer.shapes : nullptr;
    m_totals = m_shapes ? totalsOf(m_shapes->result) : analysis::CoverageFigures{};
    m_problem = answer.shapes ? QString() : text(base::describe(answer.shapes.error()));
    emit resultChanged();
}

} // namespace vidette::ui

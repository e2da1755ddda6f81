// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage_model.h"

#include "analysis/coverage_session.h"

#include "ui/document.h"
#include "ui/words.h"

#include <QElapsedTimer>

#include <utility>

namespace vidette::ui {

struct CoverageModel::Answer {
    base::Result<std::shared_ptr<const CoverageShapes>> shapes;
    double milliseconds = 0;
};

namespace {

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

CoverageModel::Compute remembering() {
    return [session = std::make_shared<analysis::CoverageSession>()](
               const estate::Estate& estate, const analysis::CoverageOptions& options,
               const base::Task& task) { return session->result(estate, options, task); };
}

} // namespace

CoverageModel::CoverageModel(Document& document, QObject* parent)
    : CoverageModel(document, remembering(), parent) {
    m_below = remembering();
}

CoverageModel::CoverageModel(Document& document, Compute compute, QObject* parent)
    : QObject(parent), m_document(document), m_direct(compute), m_below(std::move(compute)) {
    if (auto options = analysis::defaultCoverageOptions()) m_options = std::move(*options);
    connect(&document, &Document::changed, this, &CoverageModel::follow);
}

void CoverageModel::setOptions(const analysis::CoverageOptions& options) {
    if (m_options == options) return;
    m_options = options;
    emit optionsChanged();
    compute();
}

const analysis::CameraCoverage* CoverageModel::cameraOf(const estate::CameraId& id) const {
    if (!m_shapes) return nullptr;
    for (const auto& camera : m_shapes->result.cameras) {
        if (camera.id == id) return &camera;
    }
    return nullptr;
}

void CoverageModel::follow(const Changes& changes) {
    if (changes.place() || !m_shapes) compute();
}

void CoverageModel::compute() {
    const auto work = [estate = m_document.shown(), options = m_options](const Compute& compute,
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
        take(work(m_direct, base::Task()));
        return;
    }
    m_job.start([this, work, compute = m_below](const base::Task& task) -> Job::Delivery {
        return [this, answer = work(compute, task)] { take(answer); };
    });
}

void CoverageModel::take(const Answer& answer) {
    m_milliseconds = answer.milliseconds;
    m_shapes = answer.shapes ? *answer.shapes : nullptr;
    m_problem = answer.shapes ? QString() : text(base::describe(answer.shapes.error()));
    emit resultChanged();
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_look.h"

#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/words.h"

namespace vidette::ui {
namespace {

constexpr int kPictureWidth = 560;

base::Result<CameraLook::Answer> lookOf(const estate::Estate& estate, const estate::Camera& camera,
                                        const analysis::CoverageOptions& coverage,
                                        const analysis::SectionOptions& sectionOptions,
                                        analysis::PictureOptions options, const report::ImageColours& colours,
                                        const base::Task& task) {
    auto section = analysis::cameraSection(estate, camera.id, coverage, sectionOptions, task);
    if (!section) return base::failure(section.error());
    CameraLook::Answer answer{camera.code, std::move(*section), {}, {}, {}};
    answer.printed = analysis::printedGap(answer.section.optics.lens);
    options.width = kPictureWidth;
    for (const auto& person : answer.section.persons) options.personDistances.push_back(person.distance);
    auto picture = analysis::cameraPicture(estate, camera.id, coverage, options, task);
    if (!picture) return base::failure(picture.error());
    answer.picture = std::move(*picture);
    answer.image = report::imageOf(*answer.picture, colours);
    return answer;
}

} // namespace

CameraLook::CameraLook(Document& document, Selection& selection, CoverageModel& coverage, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_coverage(coverage) {
    connect(&document, &Document::changed, this, &CameraLook::ask);
    connect(&selection, &Selection::changed, this, &CameraLook::ask);
    connect(&coverage, &CoverageModel::optionsChanged, this, &CameraLook::ask);
}

void CameraLook::watch(bool watched) {
    m_watched = watched;
    ask();
}

void CameraLook::setColours(const report::ImageColours& colours) {
    m_colours = colours;
    ask();
}

void CameraLook::setPersons(std::vector<double> distances) {
    m_persons = std::move(distances);
    ask();
}

void CameraLook::standAt(geometry::Point at) {
    m_standing = at;
    ask();
}

void CameraLook::ask() {
    if (!m_watched) return m_job.cancel();
    const auto* camera = m_selection.camera();
    if (!camera) {
        m_job.cancel();
        m_answer.reset();
        m_problem.clear();
        return emit changed();
    }
    analysis::PictureOptions options;
    if (m_standing) options.personsAt.push_back(*m_standing);
    m_job.start([this, estate = m_document.shown(), chosen = *camera, coverage = m_coverage.options(),
                 section = analysis::SectionOptions{m_persons, 0}, options,
                 colours = m_colours](const base::Task& task) -> Job::Delivery {
        auto look = lookOf(estate, chosen, coverage, section, options, colours, task);
        std::shared_ptr<const Answer> answer;
        if (look) answer = std::make_shared<const Answer>(std::move(*look));
        const QString problem = look ? QString() : text(base::describe(look.error()));
        return [this, answer, problem] {
            m_answer = answer;
            m_problem = problem;
            emit changed();
        };
    });
}

} // namespace vidette::ui

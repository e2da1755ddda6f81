// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/camera_picture.h"
#include "analysis/camera_section.h"
#include "analysis/printed_gap.h"
#include "report/camera_image.h"
#include "ui/job.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

/// How the chosen camera looks at the world: its side section, its simulated picture, its printed and
/// computed distances. Follows document, previews too, selection and the asked question; computed below the
/// window, and only while somebody looks.
namespace vidette::ui {

class CoverageModel;
class Document;
class Selection;

class CameraLook final : public QObject {
    Q_OBJECT

  public:
    struct Answer {
        std::string code;
        analysis::CameraSection section;
        analysis::PrintedGap printed;
        std::optional<analysis::CameraPicture> picture;
        report::Image image;
    };

    CameraLook(Document& document, Selection& selection, CoverageModel& coverage, QObject* parent = nullptr);

    /// Nothing is computed while nobody watches.
    void watch(bool watched);
    void setColours(const report::ImageColours& colours);
    /// Distances of standing persons, m; empty = some that fit.
    void setPersons(std::vector<double> distances);
    /// A person stands here too, where the mouse is on the plan.
    void standAt(geometry::Point at);

    /// The newest answer; null where no camera is chosen or nothing is known of it.
    const Answer* answer() const { return m_answer.get(); }
    QString problem() const { return m_problem; } ///< why there is none
    bool settled() const { return !m_job.running(); }

  signals:
    void changed();

  private:
    void ask();

    Document& m_document;
    Selection& m_selection;
    CoverageModel& m_coverage;
    std::shared_ptr<const Answer> m_answer;
    report::ImageColours m_colours;
    std::vector<double> m_persons;
    std::optional<geometry::Point> m_standing;
    QString m_problem;
    bool m_watched = false;
    Job m_job;
};

} // namespace vidette::ui

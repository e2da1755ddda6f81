// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/image_walls.h"
#include "io/picture_pixels.h"
#include "ui/job.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>

/// Walls suggested from one picture under the plan, found below the window. The picture is decoded once, in
/// the import child; another darkness or length only looks at it again.
namespace vidette::ui {

class WallSuggestions final {
  public:
    /// `changed` is called when an answer has come.
    explicit WallSuggestions(std::function<void()> changed) : m_changed(std::move(changed)) {}

    /// Begins to look, unless it looks at the same in the same way already, or has an answer to it.
    void lookAt(const estate::PlanImage& image, std::shared_ptr<const std::string> bytes,
                const analysis::WallSearch& search);
    void lookAtNothing();

    bool busy() const { return m_job.running(); }
    /// Why there is no answer; "" while all is well.
    const QString& problem() const { return m_problem; }
    const estate::PlanImage& image() const { return m_image; }
    const estate::TracedWalls& walls() const { return m_walls; }
    /// Grows with every answer.
    int answers() const { return m_answers; }

  private:
    struct Answer;
    void take(const Answer& answer);

    std::function<void()> m_changed;
    estate::PlanImage m_image;
    analysis::WallSearch m_search;
    std::shared_ptr<const io::ReadGrey> m_grey; ///< of m_image's digest
    estate::TracedWalls m_walls;
    QString m_problem;
    int m_answers = 0;
    Job m_job; ///< the last: its thread ends before the rest goes
};

} // namespace vidette::ui

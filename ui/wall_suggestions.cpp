// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall_suggestions.h"

#include "ui/words.h"

#include <utility>

namespace vidette::ui {
namespace {

constexpr std::size_t kMostPixels = 12'000'000; // as `vidette trace`

} // namespace

struct WallSuggestions::Answer {
    std::shared_ptr<const io::ReadGrey> grey;
    base::Result<estate::TracedWalls> walls;
};

void WallSuggestions::lookAt(const estate::PlanImage& image, std::shared_ptr<const std::string> bytes,
                             const analysis::WallSearch& search) {
    if (image == m_image && search == m_search) return;
    if (image.digest != m_image.digest) m_grey.reset();
    if (image.id != m_image.id) m_walls.clear();
    m_image = image;
    m_search = search;
    m_problem.clear();
    m_job.start([this, image, search, bytes = std::move(bytes),
                 grey = m_grey](const base::Task& task) mutable -> Job::Delivery {
        if (!grey && bytes) {
            io::PictureReading reading;
            reading.file = image.code;
            auto read = io::readGreyOf(*bytes, reading, task, kMostPixels);
            if (!read) return [this, error = read.error()] { take({nullptr, base::failure(error)}); };
            grey = std::make_shared<const io::ReadGrey>(*std::move(read));
        }
        if (!grey) {
            const auto missing =
                base::failure("damaged", image.code, "the bytes of this picture are missing");
            return [this, missing] { take({nullptr, missing}); };
        }
        auto walls = analysis::imageWalls(grey->picture, grey->step, image, search, task);
        return [this, answer = Answer{std::move(grey), std::move(walls)}] { take(answer); };
    });
}

void WallSuggestions::lookAtNothing() {
    m_job.cancel();
    m_image = {};
    m_walls.clear();
    m_grey.reset();
    m_problem.clear();
    ++m_answers;
}

void WallSuggestions::take(const Answer& answer) {
    m_grey = answer.grey;
    m_walls = answer.walls ? *answer.walls : estate::TracedWalls();
    m_problem = answer.walls ? QString() : text(answer.walls.error().message);
    ++m_answers;
    m_changed();
}

} // namespace vidette::ui

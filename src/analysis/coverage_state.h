// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_place.h"
#include "analysis/coverage_scene.h"
#include "analysis/coverage_session.h"
#include "base/speech.h"

#include <memory>
#include <unordered_map>
#include <vector>

/// What a session of coverage remembers, and how a result is put together from it.
namespace vidette::analysis {

/// What a camera sees, and what was made of it so far.
struct Remembered {
    CameraView view;
    std::vector<geometry::Polygons> regions; ///< by level; empty = not asked for yet
};

/// What is kept between two calls.
struct CoverageSession::State {
    estate::Estate estate;
    CoverageOptions options;
    CoverageQuestions questions; ///< pointers into `estate`
    std::unique_ptr<geometry::Scene> scene;
    BlockerNumbers blockers; ///< of the scene
    std::unordered_map<estate::CameraId, std::size_t> indexOf;
    std::vector<std::unique_ptr<Remembered>> views; ///< in order of questions.cameras
    std::vector<geometry::Box> bounds;              ///< of the views, in the same order
    std::unique_ptr<PlacedPieces> placed;
    std::unique_ptr<CoverageSums> sums; ///< null = nothing is counted
    std::vector<std::size_t> changed;   ///< views made anew by the last call
};

/// What work on coverage answers when its task was cancelled.
inline auto cancelled() {
    return base::failure("cancelled", "coverage", base::say("was cancelled"));
}

/// The figures of one camera, and its regions where outlines are asked for (made once). Safe to call for
/// different cameras from several threads.
CameraCoverage cameraCoverage(CoverageSession::State& state, std::size_t index);

/// Everything. The state must be up to date.
base::Result<CoverageResult> coverageResult(CoverageSession::State& state, const base::Task& task);

} // namespace vidette::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_recount.h"

#include <algorithm>
#include <iterator>

namespace vidette::analysis {
namespace {

void eachOnce(std::vector<int>& triangles) {
    std::sort(triangles.begin(), triangles.end());
    triangles.erase(std::unique(triangles.begin(), triangles.end()), triangles.end());
}

} // namespace

void Recount::addTriangles(std::size_t camera, std::vector<int>& triangles) const {
    for (const geometry::PieceSet& level : m_state.views[camera]->view.levels) {
        for (const geometry::Piece& piece : level.pieces) triangles.push_back(piece.triangle);
    }
}

void Recount::takeOut(const std::vector<int>& triangles) {
    m_touched = triangles;
    for (const std::size_t camera : m_cameras) addTriangles(camera, m_touched);
    eachOnce(m_touched);
    CoverageTally tally(*m_state.scene, m_state.questions.plan, *m_state.placed);
    for (const int triangle : triangles) tally.countPlace(triangle, -1, *m_state.sums);
    for (const int triangle : m_touched) tally.countSeen(triangle, -1, *m_state.sums);
    for (const std::size_t camera : m_cameras) {
        const CameraView& view = m_state.views[camera]->view;
        for (std::size_t level = 0; level < view.levels.size(); ++level)
            m_state.placed->remove({level, static_cast<int>(camera), &view.levels[level]});
    }
}

void Recount::putIn(std::vector<CameraView> views, const std::vector<int>& triangles) {
    std::vector<int> entered = triangles;
    for (std::size_t i = 0; i < m_cameras.size(); ++i) {
        m_state.views[m_cameras[i]] = std::make_unique<Remembered>(Remembered{std::move(views[i]), {}});
        addTriangles(m_cameras[i], entered);
    }
    eachOnce(entered);
    std::vector<int> others; // of the cameras that stay
    std::set_difference(entered.begin(), entered.end(), m_touched.begin(), m_touched.end(),
                        std::back_inserter(others));
    m_state.placed->grow(m_state.scene->mesh().triangles().size());
    CoverageTally tally(*m_state.scene, m_state.questions.plan, *m_state.placed);
    for (const int triangle : others) tally.countSeen(triangle, -1, *m_state.sums);
    for (const std::size_t camera : m_cameras) {
        const CameraView& view = m_state.views[camera]->view;
        for (std::size_t level = 0; level < view.levels.size(); ++level)
            m_state.placed->place({level, static_cast<int>(camera), &view.levels[level]});
    }
    others.insert(others.end(), m_touched.begin(), m_touched.end());
    for (const int triangle : others) tally.countSeen(triangle, 1, *m_state.sums);
    for (const int triangle : triangles) tally.countPlace(triangle, 1, *m_state.sums);
}

} // namespace vidette::analysis

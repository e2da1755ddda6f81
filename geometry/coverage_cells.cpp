// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/coverage_cells.h"

#include "geometry/convex.h"

#include <algorithm>
#include <bit>

namespace vidette::geometry {

void CoverageCells::numberViewers(std::span<const ViewerPiece> pieces) {
    m_viewers.clear();
    for (const ViewerPiece& piece : pieces) m_viewers.push_back(piece.viewer);
    std::sort(m_viewers.begin(), m_viewers.end());
    m_viewers.erase(std::unique(m_viewers.begin(), m_viewers.end()), m_viewers.end());
}

std::size_t CoverageCells::numberOf(int viewer) const {
    return static_cast<std::size_t>(std::lower_bound(m_viewers.begin(), m_viewers.end(), viewer) -
                                    m_viewers.begin());
}

CoverageCells::Open& CoverageCells::addCell() {
    if (m_count == m_cells.size()) m_cells.emplace_back();
    return m_cells[m_count++];
}

void CoverageCells::make(const std::array<Point, 3>& triangle, std::span<const ViewerPiece> pieces) {
    numberViewers(pieces);
    m_count = 0;
    Open& whole = addCell();
    whole.corners.assign(triangle.begin(), triangle.end());
    whole.in.assign((m_viewers.size() + 63) / 64, 0);
    for (const ViewerPiece& piece : pieces) {
        if (!piece.corners.empty()) continue;
        const std::size_t number = numberOf(piece.viewer);
        whole.in[number / 64] |= std::uint64_t{1} << (number % 64);
    }
    const double half = cross(triangle[1] - triangle[0], triangle[2] - triangle[0]) / 4;
    for (const ViewerPiece& piece : pieces) {
        if (piece.corners.empty() || piece.area < kNothing) continue;
        cuttingSides(triangle, piece.corners, m_cuts);
        if (m_cuts.empty() && piece.area < half) continue; // a sliver along the border
        cutBy(piece.viewer);
    }
}

void CoverageCells::cutBy(int viewer) {
    const std::size_t number = numberOf(viewer);
    const std::uint64_t bit = std::uint64_t{1} << (number % 64);
    const std::size_t count = m_count; // cells that are cut off are outside the piece
    for (std::size_t i = 0; i < count; ++i) {
        if ((m_cells[i].in[number / 64] & bit) != 0) continue;
        if (takeInside(i)) m_cells[i].in[number / 64] |= bit;
    }
}

/// Leaves of the cell what lies inside all cuts, and adds what was cut off as cells; false: nothing lies
/// inside, and the cell is as before.
bool CoverageCells::takeInside(std::size_t index) {
    const std::size_t before = m_count;
    bool isCut = false;
    for (const Line& line : m_cuts) {
        Open& off = addCell();
        const Ring& whole = isCut ? m_inside : m_cells[index].corners;
        const Cut found = cut(whole, line, m_scratch, &off.corners);
        if (found == Cut::Both) {
            off.in = m_cells[index].in;
            std::swap(m_inside, m_scratch);
            isCut = true;
            continue;
        }
        --m_count;
        if (found == Cut::AllInside) continue;
        m_count = before;
        return false;
    }
    if (isCut) std::swap(m_cells[index].corners, m_inside);
    return true;
}

CoverageCells::Cell CoverageCells::cell(std::size_t index) {
    const Open& one = m_cells[index];
    m_found.clear();
    for (std::size_t word = 0; word < one.in.size(); ++word) {
        for (std::uint64_t bits = one.in[word]; bits != 0; bits &= bits - 1)
            m_found.push_back(m_viewers[64 * word + static_cast<std::size_t>(std::countr_zero(bits))]);
    }
    return {signedArea(one.corners), one.corners, m_found};
}

} // namespace vidette::geometry

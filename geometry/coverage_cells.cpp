// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/coverage_cells.h"

#include "geometry/convex.h"

#include <algorithm>

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
    for (const ViewerPiece& piece : pieces) {
        if (piece.corners.size() > 2) cutBy(piece);
    }
}

void CoverageCells::cutBy(const ViewerPiece& piece) {
    const std::size_t number = numberOf(piece.viewer);
    const std::uint64_t bit = std::uint64_t{1} << (number % 64);
    const std::vector<Line> lines = sidesOf({piece.corners.begin(), piece.corners.end()});
    if (lines.size() < 3) return;
    const std::size_t count = m_count; // cells that are cut off are outside the piece
    for (std::size_t i = 0; i < count; ++i) {
        if ((m_cells[i].in[number / 64] & bit) != 0) continue;
        const std::size_t before = m_count;
        bool inside = true;
        m_sides[0] = m_cells[i].corners;
        for (const Line& line : lines) {
            const Cut found = cut(m_sides[0], line, m_sides[1], &addCell().corners);
            if (found == Cut::Both) {
                m_cells[m_count - 1].in = m_cells[i].in;
                std::swap(m_sides[0], m_sides[1]);
                continue;
            }
            --m_count;
            if (found == Cut::AllInside) continue;
            inside = false;
            break;
        }
        if (!inside) { // what was cut off belongs to the cell as before
            m_count = before;
            continue;
        }
        m_cells[i].corners = m_sides[0];
        m_cells[i].in[number / 64] |= bit;
    }
}

CoverageCells::Cell CoverageCells::cell(std::size_t index) {
    const Open& one = m_cells[index];
    m_found.clear();
    for (std::size_t i = 0; i < m_viewers.size(); ++i) {
        if ((one.in[i / 64] >> (i % 64) & 1) != 0) m_found.push_back(m_viewers[i]);
    }
    return {signedArea(one.corners), one.corners, m_found};
}

} // namespace vidette::geometry

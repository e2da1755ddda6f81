// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/overlap_areas.h"

#include "geometry/convex.h"

#include <bit>

namespace vidette::geometry {

bool OverlapAreas::canTake(std::span<const ViewerPiece> pieces) {
    if (pieces.size() > kMost) return false;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        if (pieces[i].viewer == pieces[i - 1].viewer) return false;
    }
    return true;
}

void OverlapAreas::make(const std::array<Point, 3>& triangle, std::span<const ViewerPiece> pieces) {
    m_count = static_cast<unsigned>(pieces.size());
    for (unsigned i = 0; i < m_count; ++i) {
        const ViewerPiece& piece = pieces[i];
        m_viewers[i] = piece.viewer;
        cuttingSides(triangle, piece.corners, m_cuts[i]);
        const auto corners = piece.corners.empty() ? std::span<const Point>(triangle) : piece.corners;
        m_common[1U << i].assign(corners.begin(), corners.end());
        m_exactly[1U << i] = piece.area;
    }
    const unsigned sets = 1U << m_count;
    for (unsigned set = 1; set < sets; ++set) {
        if (!std::has_single_bit(set)) intersect(set);
    }
    // From what all of a set see, whoever else does, to what nobody else sees (Möbius inversion).
    for (unsigned i = 0; i < m_count; ++i) {
        for (unsigned set = 1; set < sets; ++set) {
            if ((set >> i & 1) == 0) m_exactly[set] -= m_exactly[set | 1U << i];
        }
    }
}

/// What the set sees in common: what all but the last do, cut by the last one's piece.
void OverlapAreas::intersect(unsigned set) {
    const auto last = static_cast<unsigned>(std::bit_width(set)) - 1;
    const unsigned others = set ^ (1U << last);
    const Ring* common = &m_common[others];
    Ring& result = m_common[set];
    result.clear();
    m_exactly[set] = 0;
    if (common->empty()) return;
    for (const Line& line : m_cuts[last]) {
        const Cut found = cut(*common, line, m_scratch, nullptr);
        if (found == Cut::AllInside) continue;
        if (found == Cut::AllOutside) return result.clear();
        std::swap(result, m_scratch);
        common = &result;
    }
    m_exactly[set] = signedArea(*common);
    if (common != &result) result = *common;
}

} // namespace vidette::geometry

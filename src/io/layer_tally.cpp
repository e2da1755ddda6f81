// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/layer_tally.h"

#include <algorithm>
#include <cmath>

namespace vidette::io {

void LayerTally::take(PlanGeometry geometry) {
    geometry::Box box;
    bool finite = true;
    eachPosition(geometry, [&](geometry::Point p) {
        finite = finite && std::isfinite(p.x) && std::isfinite(p.y);
        if (finite) box.include(p);
    });
    if (!finite || box.empty()) {
        ++m_facts.shapeless;
        return;
    }
    const bool area = !geometry.polygons.empty();
    const bool line = !area && !geometry.lines.empty();
    ++(area ? m_facts.areas : line ? m_facts.lines : m_facts.points);
    m_box.include(box);
    if (area || line) m_sizes.offer(std::max(box.high.x - box.low.x, box.high.y - box.low.y));
    for (const auto& one : geometry.lines) sample(one);
    for (const auto& rings : geometry.polygons)
        if (!rings.empty()) sample(rings.front());
    for (const geometry::Point p : geometry.points) m_pieces.offer({p, p});
}

void LayerTally::sample(const std::vector<geometry::Point>& line) {
    for (std::size_t i = 1; i < line.size(); ++i) m_pieces.offer({line[i - 1], line[i]});
}

LayerFacts LayerTally::facts() const {
    LayerFacts facts = m_facts;
    if (!m_box.empty()) facts.corners = {m_box.low, m_box.high};
    for (const auto& [a, b] : m_pieces.kept()) {
        facts.pieces.push_back(a);
        facts.pieces.push_back(b);
    }
    auto sizes = m_sizes.kept();
    if (sizes.empty()) return facts;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    facts.size = *middle;
    return facts;
}

} // namespace vidette::io

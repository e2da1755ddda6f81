// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/map_stream.h"

#include <string>
#include <vector>

/// Counts what a layer holds, thing by thing, and keeps a bounded part of its edges and sizes.
namespace vidette::io {

/// At most 2 · kMost of what is offered, evenly spread over all of it, whatever comes.
template<typename One>
class EvenSample {
  public:
    static constexpr std::size_t kMost = 1'000;

    void offer(const One& one) {
        if (m_seen++ % m_stride != 0) return;
        m_kept.push_back(one);
        if (m_kept.size() < 2 * kMost) return;
        for (std::size_t i = 0; i < kMost; ++i) m_kept[i] = m_kept[2 * i];
        m_kept.resize(kMost);
        m_stride *= 2;
    }
    const std::vector<One>& kept() const { return m_kept; }

  private:
    std::vector<One> m_kept;
    std::size_t m_seen = 0;
    std::size_t m_stride = 1;
};

class LayerTally {
  public:
    explicit LayerTally(std::string name) { m_facts.name = std::move(name); }
    void setFrame(std::string frame) { m_facts.frame = std::move(frame); }
    void addField(std::string name) { m_facts.fields.push_back(std::move(name)); }
    /// One thing; without a type it has no shape. Coordinates that are not finite count as none.
    void take(PlanGeometry geometry);
    LayerFacts facts() const;

  private:
    void sample(const std::vector<geometry::Point>& line);

    LayerFacts m_facts;
    geometry::Box m_box;
    EvenSample<std::pair<geometry::Point, geometry::Point>> m_pieces;
    EvenSample<double> m_sizes;
};

} // namespace vidette::io

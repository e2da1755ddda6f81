// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/ring_chain.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace vidette::geometry {
namespace {

class Chain {
  public:
    Chain(const std::vector<Point>& nodes, std::vector<ChainSide> sides)
        : m_nodes(nodes), m_sides(std::move(sides)), m_used(m_sides.size(), false) {
        std::stable_sort(m_sides.begin(), m_sides.end(),
                         [](const ChainSide& a, const ChainSide& b) { return a.from < b.from; });
        m_firstOut.assign(m_nodes.size() + 1, 0);
        for (const ChainSide& one : m_sides) ++m_firstOut[static_cast<std::size_t>(one.from) + 1];
        for (std::size_t i = 1; i < m_firstOut.size(); ++i) m_firstOut[i] += m_firstOut[i - 1];
    }

    std::vector<ChainedRing> rings() {
        for (std::size_t start = 0; start < m_sides.size(); ++start) {
            std::vector<int> chain;
            for (int at = static_cast<int>(start); at >= 0 && !m_used[static_cast<std::size_t>(at)];
                 at = nextSide(at)) {
                m_used[static_cast<std::size_t>(at)] = true;
                chain.push_back(at);
            }
            if (chain.size() > 2) cutLoops(chain);
        }
        return std::move(m_rings);
    }

  private:
    const ChainSide& side(int index) const { return m_sides[static_cast<std::size_t>(index)]; }
    Point node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }

    /// The side that goes on around the same piece of the region: the sharpest turn to the left.
    int nextSide(int arrived) const {
        const int at = side(arrived).to;
        const int first = m_firstOut[static_cast<std::size_t>(at)];
        const int last = m_firstOut[static_cast<std::size_t>(at) + 1];
        const Point back = node(side(arrived).from) - node(at);
        int best = -1;
        double bestTurn = 0;
        for (int i = first; i < last; ++i) {
            if (m_used[static_cast<std::size_t>(i)]) continue;
            const Point ahead = node(side(i).to) - node(at);
            double turn = std::atan2(cross(ahead, back), dot(ahead, back));
            if (turn <= 0) turn += 2 * std::numbers::pi;
            if (best >= 0 && turn >= bestTurn) continue;
            best = i;
            bestTurn = turn;
        }
        return best;
    }

    void addRing(const std::vector<int>& sides) {
        ChainedRing result{{}, side(sides.front()).region};
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const ChainSide& before = side(sides[(i + sides.size() - 1) % sides.size()]);
            const ChainSide& after = side(sides[i]);
            if (before.source != after.source) result.ring.push_back(node(after.from));
        }
        m_rings.push_back(std::move(result));
    }

    /// Cuts a closed chain that passes a node more than once into simple rings.
    void cutLoops(const std::vector<int>& chain) {
        std::vector<int> open;
        std::unordered_map<int, std::size_t> seenAt;
        for (const int one : chain) {
            const int from = side(one).from;
            if (const auto seen = seenAt.find(from); seen != seenAt.end()) {
                const std::vector<int> loop(open.begin() + static_cast<std::ptrdiff_t>(seen->second),
                                            open.end());
                for (const int inner : loop) seenAt.erase(side(inner).from);
                open.resize(open.size() - loop.size());
                addRing(loop);
            }
            seenAt[from] = open.size();
            open.push_back(one);
        }
        addRing(open);
    }

    const std::vector<Point>& m_nodes;
    std::vector<ChainSide> m_sides; ///< in order of `from`
    std::vector<bool> m_used;
    std::vector<int> m_firstOut; ///< [n] = first side leaving node n
    std::vector<ChainedRing> m_rings;
};

} // namespace

std::vector<ChainedRing> chainedRings(const std::vector<Point>& nodes, std::vector<ChainSide> sides) {
    return Chain(nodes, std::move(sides)).rings();
}

} // namespace vidette::geometry

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/site_entries.h"

#include "analysis/blind_demand.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::analysis {
namespace {

constexpr double kOfTheSite = 60; // m

double distance(geometry::Point a, geometry::Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Finds the site of the nearest camera.
class NearestSite {
  public:
    explicit NearestSite(const RuleInput& input) : m_sites(input.sites) {
        std::vector<geometry::Box> boxes;
        for (const auto& site : m_sites) {
            for (const auto* camera : site.cameras) {
                m_cameras.push_back({camera->camera->at, &site});
                boxes.push_back(geometry::boundsOf(camera->camera->at, camera->camera->at));
            }
        }
        m_index = geometry::BoxIndex(boxes);
    }

    const SiteFacts* of(geometry::Point at) const {
        if (m_sites.size() == 1) return &m_sites.front();
        const SiteFacts* nearest = nullptr;
        double least = std::numeric_limits<double>::infinity();
        m_index.visit(geometry::boundsOf(at, at).grown(kOfTheSite), [&](std::size_t i) {
            const double metres = distance(m_cameras[i].first, at);
            if (metres > kOfTheSite || metres >= least) return;
            least = metres;
            nearest = m_cameras[i].second;
        });
        return nearest;
    }

  private:
    const std::vector<SiteFacts>& m_sites;
    std::vector<std::pair<geometry::Point, const SiteFacts*>> m_cameras;
    geometry::BoxIndex m_index;
};

} // namespace

std::vector<SiteEntry> siteEntries(const RuleInput& input) {
    std::vector<SiteEntry> entries;
    if (input.cameras.empty() || (input.sites.empty() && !input.estate.crs.empty())) return entries;
    const NearestSite nearest(input);
    for (const auto& opening : input.estate.openings) {
        auto before = opening.isEntry ? forecourtsOf(opening.line) : std::vector<geometry::Point>();
        if (before.empty()) continue;
        const auto* site = input.sites.empty() ? nullptr : nearest.of(opening.line.front());
        if (site || input.sites.empty()) entries.push_back({&opening, std::move(before), site});
    }
    std::sort(entries.begin(), entries.end(), [](const SiteEntry& a, const SiteEntry& b) {
        return base::naturalLess(a.opening->code, b.opening->code);
    });
    return entries;
}

} // namespace vidette::analysis

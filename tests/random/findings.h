// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "support/random_tangle.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <string>

namespace vidette::random_cases {

/// Collects what is wrong.
class Findings {
  public:
    void differ(const std::string& what, double a, double b, double allowed) {
        if (std::abs(a - b) <= allowed) return;
        m_text.precision(17);
        m_text << what << ": " << a << " and " << b << "; ";
    }
    void require(bool holds, const std::string& what) {
        if (!holds) m_text << what << "; ";
    }
    std::string text() const { return m_text.str(); }

  private:
    std::ostringstream m_text;
};

inline analysis::CoverageResult coverageOf(const support::PlanTangle& tangle, Findings& findings) {
    auto result = analysis::coverage(tangle.plan, tangle.options, base::Task());
    if (result) return *std::move(result);
    findings.require(false, base::describe(result.error()));
    return {};
}

/// The largest of the areas, against which rounding is measured, m².
inline double sizeOf(const analysis::CoverageResult& result) {
    double size = 1e-3 + result.targetArea;
    for (const auto& camera : result.cameras) size = std::max(size, camera.area);
    for (const auto& district : result.districts) size = std::max(size, district.area);
    return size;
}

} // namespace vidette::random_cases

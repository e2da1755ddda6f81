// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "support/plan_parts.h"

#include <gtest/gtest.h>

/// Coverage of a plan in one word, for tests in which it must not fail.
namespace vidette::support {

inline analysis::CoverageResult coverageOf(const estate::Estate& plan,
                                           const analysis::CoverageOptions& options = planeAt(1.0)) {
    auto result = analysis::coverage(plan, options, base::Task());
    if (result) return *std::move(result);
    ADD_FAILURE() << base::describe(result.error());
    return {};
}

/// The figures of one camera; fails the test where there is none.
inline analysis::CameraCoverage figuresOf(const analysis::CoverageResult& result, const std::string& code) {
    for (const auto& camera : result.cameras) {
        if (camera.code == code) return camera;
    }
    ADD_FAILURE() << "no figures of camera " << code;
    return {};
}

inline analysis::ZoneCoverage zoneOf(const analysis::CoverageResult& result, const std::string& code) {
    for (const auto& zone : result.zones) {
        if (zone.code == code) return zone;
    }
    ADD_FAILURE() << "no figures of zone " << code;
    return {};
}

inline bool hasWarning(const analysis::CoverageResult& result, const std::string& where) {
    for (const auto& warning : result.warnings) {
        if (warning.where.find(where) != std::string::npos ||
            warning.message.find(where) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace vidette::support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fit_output.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace vidette::cli {

void addFit(nlohmann::json& document, const geometry::MapFit& fit) {
    document["scale"] = fit.scale;
    document["rotation"] = fit.rotation;
    document["rms"] = fit.rms;
    document["residuals"] = fit.residuals;
}

void printResiduals(const geometry::MapFit& fit) {
    for (std::size_t i = 0; i < fit.residuals.size(); ++i)
        std::cout << "Point " << i + 1 << "     missed by " << base::decimal(fit.residuals[i] * 1000, 1)
                  << " mm\n";
    std::cout << "All         " << base::decimal(fit.rms * 1000, 1) << " mm (root mean square)\n";
}

} // namespace vidette::cli

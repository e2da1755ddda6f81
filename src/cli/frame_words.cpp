// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame_words.h"

#include "base/text.h"
#include "io/crs.h"

namespace vidette::cli {

base::Result<std::string> frameOf(const std::string& word) {
    if (base::lowered(word) == "local") return std::string();
    const std::string name = io::epsgName(word);
    if (name.empty())
        return base::failure("unknown_crs", "--crs", "found '" + word + "', expected local or EPSG:n");
    const auto suitable = io::checkMetricFrame(name);
    if (!suitable) return base::failure(suitable.error().code, "--crs", suitable.error().message);
    return name;
}

} // namespace vidette::cli

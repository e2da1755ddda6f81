// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_file.h"

#include "base/speech.h"

#include <filesystem>
#include <unistd.h>

namespace vidette::store {

base::Error nameTaken(const std::string& path) {
    return {"exists", path, base::say("the file is there already; choose another name")};
}

base::Result<base::Done> takeName(const std::string& partial, const std::string& path) {
    if (link(partial.c_str(), path.c_str()) == 0) {
        unlink(partial.c_str());
        return base::Done{};
    }
    std::error_code code;
    if (std::filesystem::exists(path, code)) return base::failure(nameTaken(path));
    std::filesystem::rename(partial, path, code); // a file system without hard links
    if (code) return base::failure("not_written", path, base::say("the file could not be written"));
    return base::Done{};
}

} // namespace vidette::store

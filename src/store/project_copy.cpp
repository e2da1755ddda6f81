// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/project_copy.h"

#include "base/partial_file.h"
#include "base/speech.h"
#include "store/database.h"

#include <filesystem>

namespace vidette::store {

base::Result<base::Done> copyProject(const std::string& path, const std::string& to, const base::Task& task) {
    std::error_code code;
    if (std::filesystem::exists(to, code))
        return base::failure("exists", to, base::say("there is a file of this name already"));
    const base::PartialFile partial(to);
    {
        auto source = Database::open(path, Database::Mode::ReadOnly);
        if (!source) return base::failure(source.error());
        source->watch(&task);
        auto copy = Database::open(partial.path(), Database::Mode::Create);
        if (!copy) return base::failure("not_written", to, copy.error().message);
        const auto done = source->copyTo(*copy);
        if (!done && done.error().code == "cancelled") return done;
        if (!done) return base::failure("not_written", to, done.error().message);
    }
    std::filesystem::rename(partial.path(), to, code);
    if (code) return base::failure("not_written", to, base::say("the copy could not be put in its place"));
    return base::Done{};
}

} // namespace vidette::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_kind.h"

#include "store/database.h"
#include "store/project_store.h"
#include "store/schema.h"

namespace vidette::store {

bool isProject(const std::string& path) {
    if (!looksLikeProject(path)) return false;
    auto database = Database::open(path, Database::Mode::ReadOnly);
    return database && schemaOf(*database).has_value();
}

} // namespace vidette::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logged_edit.h"

#include "base/id.h"
#include "store/log_seals.h"

namespace vidette::store {

base::Result<base::Done> makeEdit(Database& database, const std::string& what, const std::string& actor,
                                  const std::function<base::Result<base::Done>()>& changes) {
    const std::string edit = base::toText(base::newUuid());
    auto done = database.run("UPDATE app_session SET actor = ?, what = ?, edit = ?", {actor, what, edit});
    if (done) done = changes();
    if (done) done = database.execute("UPDATE app_session SET actor = NULL, what = NULL, edit = NULL");
    if (done) done = sealLog(database, edit);
    if (!done) return done;
    return database.execute("UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "
                            "WHERE table_name <> 'change_log'");
}

} // namespace vidette::store

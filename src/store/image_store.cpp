// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/image_store.h"

#include "base/sha256.h"
#include "estate/plan_image_edits.h"

#include <set>

namespace vidette::store {
namespace {

std::string bytesAt(const Statement& row, int column) {
    const SqlValue value = row.value(column);
    const auto* blob = std::get_if<Blob>(&value);
    return blob ? std::string(blob->begin(), blob->end()) : row.text(column);
}

} // namespace

base::Result<base::Done> loadImages(Database& database, estate::Estate& estate) {
    std::set<std::string> shown;
    for (const auto& image : estate.planImages) shown.insert(image.digest);
    auto rows = database.prepare("SELECT digest, bytes FROM plan_image_content ORDER BY digest");
    if (!rows) return base::failure(rows.error());
    std::vector<estate::ImageContent> contents;
    auto more = rows->step();
    for (; more && *more; more = rows->step()) {
        const std::string digest = rows->text(0);
        if (!shown.contains(digest)) continue;
        contents.push_back(
            {estate::contentId(digest), digest, std::make_shared<const std::string>(bytesAt(*rows, 1))});
    }
    if (!more) return base::failure(more.error());
    estate.imageContents = base::Table<estate::ImageContent>::of(std::move(contents));
    return base::Done{};
}

base::Result<base::Done> saveImages(Database& database, const estate::Estate& before,
                                    const estate::Estate& after) {
    for (const auto& change :
         base::Table<estate::ImageContent>::changes(before.imageContents, after.imageContents)) {
        auto done = base::Result<base::Done>(base::Done{});
        if (change.before)
            done = database.run("DELETE FROM plan_image_content WHERE digest = ?", {change.before->digest});
        if (done && change.after) {
            const std::string& bytes = *change.after->bytes;
            done = database.run("INSERT OR REPLACE INTO plan_image_content (digest, bytes) VALUES (?, ?)",
                                {change.after->digest, Blob(bytes.begin(), bytes.end())});
        }
        if (!done) return done;
    }
    return base::Done{};
}

base::Result<std::vector<ImageFault>> auditImages(Database& database) {
    auto rows = database.prepare("SELECT i.uid, i.digest, c.bytes FROM plan_image AS i LEFT JOIN "
                                 "plan_image_content AS c ON c.digest = i.digest ORDER BY i.uid");
    if (!rows) return base::failure(rows.error());
    std::vector<ImageFault> faults;
    auto more = rows->step();
    for (; more && *more; more = rows->step()) {
        const bool isThere = !std::holds_alternative<std::monostate>(rows->value(2));
        if (isThere && base::sha256(bytesAt(*rows, 2)) == rows->text(1)) continue;
        faults.push_back({rows->text(0), isThere ? "changed" : "missing"});
    }
    if (!more) return base::failure(more.error());
    return faults;
}

} // namespace vidette::store

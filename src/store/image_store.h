// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "store/database.h"

#include <string>
#include <vector>

/// The bytes of pictures (table plan_image_content). They are not logged: the digest in the row of the
/// picture, which is logged and sealed, says which bytes they must be.
namespace vidette::store {

/// Bytes are taken as they stand, under the digest they stand under; auditImages() says whether they are
/// those. Bytes that no picture of `estate` shows are left in the file and out of the document.
base::Result<base::Done> loadImages(Database& database, estate::Estate& estate);

/// Writes what came and takes away what went.
base::Result<base::Done> saveImages(Database& database, const estate::Estate& before,
                                    const estate::Estate& after);

struct ImageFault {
    std::string uid;  ///< of the row of the picture
    std::string what; ///< "missing" (no bytes), "changed" (not those of its digest)
};
/// Every picture whose bytes are not those of its digest. Cost: one pass over all bytes.
base::Result<std::vector<ImageFault>> auditImages(Database& database);

} // namespace vidette::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/request_edits.h"

#include <string>

/// A request as people bring it in, by words and codes.
namespace vidette::estate {

struct RequestWish {
    std::string title;
    std::string kind = "new_camera";
    std::string
        place; ///< "x,y" in the frame of the project, or the corners of an area as textOf() writes them
    std::string applicantClass;
    std::string purpose; ///< code of a purpose, or a known aim, which is added where the project has none so
    std::string reason;
    std::string applicant; ///< name; kept as a personal text, never in the change log; "" = none
};

/// The estate with this request as a draft, in the district that holds its place. Fails with "no_such_row"
/// (purpose), naming those there are, "bad_value" (place), and as addRequest() does.
base::Result<Estate> bringIn(const Estate& estate, const RequestWish& wish, const Act& act);

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geometry/transform.h"

#include <optional>
#include <string>
#include <string_view>

/// What the first bytes of a picture tell, read without decoding it: the bytes come from anywhere.
namespace vidette::io {

struct PictureFacts {
    std::string mediaType; ///< image/png, image/jpeg
    int width = 0;         ///< pixels
    int height = 0;
    int turns =
        0; ///< quarter turns clockwise that bring it upright, as the camera noted them (EXIF 2.3, tag 274)

    bool operator==(const PictureFacts&) const = default;
};

/// PNG (ISO/IEC 15948, IHDR) and JPEG (ITU-T T.81, frame header). Fails with "unknown_format" for anything
/// else, "damaged" where the size is missing, cut off or zero. A note of the camera that is damaged, or says
/// that the picture is mirrored, is no turn.
base::Result<PictureFacts> readPictureFacts(std::string_view bytes);

/// The six lines of a world file (.pgw, .jgw, .wld), which place the middle of the first pixel. Nothing when
/// the text is something else.
std::optional<geometry::Transform> worldFileFrom(std::string_view text);

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/map_stream.h"
#include "io/record_child.h"

#include <string>

/// The child's side of picture_pixels.h.
namespace vidette::io {

/// The hidden word that makes a process this child; then come the request and the file.
inline constexpr const char* kPictureWord = "--read-picture-as-child";

enum class PictureAnswer { Kept, Grey, Pages };

struct PictureRequest {
    PictureAnswer answer = PictureAnswer::Kept;
    int page = 1;
    double dpi = 200;
    std::string frame;
    std::size_t mostPixels = 0; ///< of a grey picture
};

std::string pictureRequestText(const PictureRequest& request);

/// The child's work: sends warnings, PictureHead, PictureRun … and MapEnd; of pages PageSize … and MapEnd.
base::Result<base::Done> sendPicture(const std::string& file, const std::string& request,
                                     const MapSink& sink);

inline constexpr std::size_t kMostPages = 500;

/// A page of a drawing takes longer to paint than a map of its size to read.
ReadingBounds pictureBounds();

} // namespace vidette::io

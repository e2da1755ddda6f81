// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/picture_child.h"

/// The parent's side of picture_pixels.h.
namespace vidette::io {

/// Puts a picture together from the records of a child that is not believed: grey pixels must be as many as
/// the head says, and no picture may be larger than one that is kept.
class PictureReceiver {
  public:
    explicit PictureReceiver(PictureAnswer answer) : m_answer(answer) {}

    /// False once a record does not belong where it comes.
    bool take(const MapRecord& record);
    /// Everything came, and it fits together.
    bool whole() const;

    PictureHead head;
    std::string bytes;
    std::vector<PageSize> pages;
    base::Warnings warnings;

  private:
    bool start(const PictureHead& said);
    bool add(const PictureRun& run);

    PictureAnswer m_answer;
    std::size_t m_most = 0; ///< bytes that may come
    bool m_broken = false;
};

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <clocale>
#include <memory>
#include <string>

struct pj_ctx;
struct PJconsts;

/// What every call of PROJ in this room begins with: a context that prints nothing and asks no network.
namespace vidette::io {

struct ProjContextEnd {
    void operator()(pj_ctx* context) const;
};
struct ProjObjectEnd {
    void operator()(PJconsts* object) const;
};
using ProjContext = std::unique_ptr<pj_ctx, ProjContextEnd>;
using ProjObject = std::unique_ptr<PJconsts, ProjObjectEnd>;

ProjContext quietProj();

/// While it lives, numbers have a dot in this thread, whatever the language of the machine: PROJ reads its
/// own definitions by the locale, and a window's may write a comma. Without it 24.83° east would be 24°.
class PlainNumbers {
  public:
    PlainNumbers();
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;
    ~PlainNumbers();

  private:
    locale_t m_plain;
    locale_t m_before;
};

/// A frame of the register. Fails with "unknown_crs", "no_frame_register".
base::Result<ProjObject> frameNamed(pj_ctx* context, const std::string& name);

} // namespace vidette::io

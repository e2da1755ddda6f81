// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

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

/// A frame of the register. Fails with "unknown_crs", "no_frame_register".
base::Result<ProjObject> frameNamed(pj_ctx* context, const std::string& name);

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/proj_session.h"

#include "base/speech.h"

#include <proj.h>

namespace vidette::io {

void ProjContextEnd::operator()(pj_ctx* context) const {
    proj_context_destroy(context);
}

void ProjObjectEnd::operator()(PJconsts* object) const {
    proj_destroy(object);
}

ProjContext quietProj() {
    ProjContext context(proj_context_create());
    proj_log_func(context.get(), nullptr, [](void*, int, const char*) {});
    proj_context_set_enable_network(context.get(), 0);
    return context;
}

PlainNumbers::PlainNumbers() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}

PlainNumbers::~PlainNumbers() {
    uselocale(m_before);
    if (m_plain) freelocale(m_plain);
}

base::Result<ProjObject> frameNamed(pj_ctx* context, const std::string& name) {
    const PlainNumbers plain;
    ProjObject crs(proj_create(context, name.c_str()));
    if (crs && proj_is_crs(crs.get())) return crs;
    if (proj_context_get_database_metadata(context, "PROJ.VERSION") == nullptr) {
        return base::failure(
            "no_frame_register", "crs",
            base::say(
                "the register of frames (proj.db of PROJ) was not found, so {frame} is not known; expected "
                "it in the folder that PROJ_DATA names, or installed with the package proj-data",
                {{"frame", name}}));
    }
    return base::failure(
        "unknown_crs", "crs",
        base::say("found '{found}', expected an EPSG frame known to PROJ", {{"found", name}}));
}

} // namespace vidette::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/layer_styles.h"

#include "base/data_file.h"

#include <array>
#include <string>

namespace vidette::store {
namespace {

struct Style {
    const char* layer;
    const char* file; ///< of data/styles
};

constexpr std::array<Style, 16> kStyles{{{"camera", "camera"},
                                         {"v_camera", "camera"},
                                         {"zone", "zone"},
                                         {"obstacle", "obstacle"},
                                         {"opening", "opening"},
                                         {"mount", "site"},
                                         {"demand", "demand"},
                                         {"street", "street"},
                                         {"device", "device"},
                                         {"mask", "mask"},
                                         {"sign", "sign"},
                                         {"incident", "incident"},
                                         {"request", "request"},
                                         {"v_backlog", "request"},
                                         {"v_due", "due"},
                                         {"note", "note"}}};

} // namespace

base::Result<base::Done> addStyles(Database& database) {
    for (const auto& [layer, file] : kStyles) {
        const auto qml = base::readDataFile("styles/" + std::string(file) + ".qml");
        if (!qml) return base::failure(qml.error());
        const auto done = database.run(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, "
            "styleName, styleQML, useAsDefault, description) SELECT '', '', ?1, 'geom', ?1, ?2, 1, 'Vidette' "
            "WHERE NOT EXISTS (SELECT 1 FROM layer_styles WHERE f_table_name = ?1)",
            {layer, *qml});
        if (!done) return done;
    }
    return base::Done{};
}

} // namespace vidette::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tool_table.h"

#include "ui/tools/camera_tool.h"
#include "ui/tools/measure_tool.h"
#include "ui/tools/mirror_tool.h"
#include "ui/tools/opening_tool.h"
#include "ui/tools/point_tool.h"
#include "ui/tools/select_tool.h"
#include "ui/tools/sight_tool.h"
#include "ui/tools/sign_tool.h"
#include "ui/tools/solid_tool.h"
#include "ui/tools/text_tool.h"
#include "ui/tools/trace_tool.h"
#include "ui/tools/wall_tool.h"
#include "ui/tools/zone_tool.h"

namespace vidette::ui {
namespace {

using Placed = std::function<void()>;

template<typename Made, auto... kinds>
std::unique_ptr<Tool> made(const ToolContext& context, const Placed&) {
    return std::make_unique<Made>(context, kinds...);
}

std::unique_ptr<Tool> madeCamera(const ToolContext& context, const Placed& placed) {
    return std::make_unique<CameraTool>(context, placed);
}

std::unique_ptr<Tool> madeMirror(const ToolContext& context, const Placed& placed) {
    return std::make_unique<MirrorTool>(context, placed);
}

struct Row {
    const char* id;
    const char* words;
    Qt::Key key;
    bool onBar;
    std::unique_ptr<Tool> (*make)(const ToolContext&, const Placed&);
};

const Row kRows[] = {
    {"select", QT_TRANSLATE_NOOP("ToolTable", "Select"), Qt::Key_V, true, made<SelectTool>},
    {"wall", QT_TRANSLATE_NOOP("ToolTable", "Wall"), Qt::Key_W, true, made<WallTool>},
    {"trace", QT_TRANSLATE_NOOP("ToolTable", "Trace walls"), Qt::Key_E, false, made<TraceTool>},
    {"opening", QT_TRANSLATE_NOOP("ToolTable", "Door, window"), Qt::Key_O, false, made<OpeningTool>},
    {"shelf", QT_TRANSLATE_NOOP("ToolTable", "Shelf"), Qt::Key_S, true, made<SolidTool, Solid::Shelf>},
    {"box", QT_TRANSLATE_NOOP("ToolTable", "Box or counter"), Qt::Key_B, false, made<SolidTool, Solid::Box>},
    {"building", QT_TRANSLATE_NOOP("ToolTable", "Building"), Qt::Key_U, false,
     made<SolidTool, Solid::Building>},
    {"zone", QT_TRANSLATE_NOOP("ToolTable", "Zone"), Qt::Key_Z, true,
     made<ZoneTool, estate::ZoneKind::Monitor>},
    {"room", QT_TRANSLATE_NOOP("ToolTable", "Room"), Qt::Key_R, false,
     made<ZoneTool, estate::ZoneKind::Room>},
    {"privacy", QT_TRANSLATE_NOOP("ToolTable", "Privacy mask"), Qt::Key_P, false,
     made<ZoneTool, estate::ZoneKind::Privacy>},
    {"parcel", QT_TRANSLATE_NOOP("ToolTable", "Parcel"), Qt::Key_L, false,
     made<ZoneTool, estate::ZoneKind::Parcel>},
    {"camera", QT_TRANSLATE_NOOP("ToolTable", "Camera"), Qt::Key_C, true, madeCamera},
    {"mount", QT_TRANSLATE_NOOP("ToolTable", "Mounting site"), Qt::Key_H, false,
     made<PointTool, PointKind::Mount>},
    {"demand", QT_TRANSLATE_NOOP("ToolTable", "Demand point"), Qt::Key_D, false,
     made<PointTool, PointKind::Demand>},
    {"text", QT_TRANSLATE_NOOP("ToolTable", "Text"), Qt::Key_X, false, made<TextTool>},
    {"sign", QT_TRANSLATE_NOOP("ToolTable", "Information sign"), Qt::Key_G, false, made<SignTool>},
    {"mirror", QT_TRANSLATE_NOOP("ToolTable", "Mirror about a line"), Qt::Key_unknown, false, madeMirror},
    {"sight", QT_TRANSLATE_NOOP("ToolTable", "Line of sight"), Qt::Key_I, false, made<SightTool>},
    {"measure", QT_TRANSLATE_NOOP("ToolTable", "Measure"), Qt::Key_M, true, made<MeasureTool>},
};

} // namespace

std::vector<ToolRow> toolTable() {
    std::vector<ToolRow> table;
    for (const Row& row : kRows) {
        const QString id = QLatin1String(row.id);
        const QKeySequence key = row.key == Qt::Key_unknown ? QKeySequence() : QKeySequence(row.key);
        table.push_back(
            {id, QCoreApplication::translate("ToolTable", row.words), key, id, row.onBar, row.make});
    }
    return table;
}

} // namespace vidette::ui

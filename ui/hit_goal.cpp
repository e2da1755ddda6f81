// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hit_goal.h"

#include "estate/mountings.h"
#include "estate/record_edits.h"
#include "estate/row_codes.h"
#include "ui/canvas/row_index.h"
#include "ui/words.h"

#include <map>

namespace vidette::ui {
namespace {

using estate::Estate;

struct Workspace {
    const char* name;
    const char* report = ""; ///< that lists such records
};

/// Kinds of records that have a workspace. What speaks of a year speaks of replacement and growth.
const std::map<std::string_view, Workspace>& workspaces() {
    static const std::map<std::string_view, Workspace> kPlaces{{"request", {"backlog"}},
                                                               {"meeting", {"meetings"}},
                                                               {"asset", {"replacement"}},
                                                               {"replacement_item", {"replacement"}},
                                                               {"year", {"replacement"}},
                                                               {"problem", {"kits"}},
                                                               {"budget_line", {"reports", "budget"}},
                                                               {"grant", {"reports", "budget"}},
                                                               {"cost_group", {"reports", "budget"}},
                                                               {"cost_item", {"reports", "budget"}},
                                                               {"info_system", {"reports", "register"}},
                                                               {"person", {"reports", "access"}},
                                                               {"role_grant", {"reports", "access"}}};
    return kPlaces;
}

/// The row of the plan that a subject names; nothing when it is of another kind.
Item itemNamed(const Estate& estate, const std::string& kind, const std::string& code) {
    const base::Uuid id = estate::idOfCode(estate, kind, code);
    if (id.isNull()) return {};
    if (kind == "camera") return estate::CameraId{id};
    if (kind == "zone") return estate::ZoneId{id};
    if (kind == "opening") return estate::OpeningId{id};
    if (kind == "obstacle") return estate::ObstacleId{id};
    if (kind != "asset") return {};
    const estate::CameraId place = estate::placeOf(estate, estate::AssetId{id});
    return estate.cameras.find(place) ? Item(place) : Item();
}

template<typename Row, typename Id>
void addBox(const base::Table<Row>& rows, const Id& id, geometry::Box& box) {
    if (const Row* row = rows.find(id)) box.include(boxOf(*row));
}

geometry::Box areaOf(const Estate& estate, const Item& item) {
    geometry::Box box;
    if (const auto* id = std::get_if<estate::CameraId>(&item)) addBox(estate.cameras, *id, box);
    if (const auto* id = std::get_if<estate::ZoneId>(&item)) addBox(estate.zones, *id, box);
    if (const auto* id = std::get_if<estate::OpeningId>(&item)) addBox(estate.openings, *id, box);
    if (const auto* id = std::get_if<estate::ObstacleId>(&item)) addBox(estate.obstacles, *id, box);
    return box;
}

constexpr double kAround = 20; ///< m shown on every side of what is only a point

/// Around a device, which cannot be chosen on the plan; empty for everything else.
geometry::Box areaOfDevice(const Estate& estate, const std::string& kind, const std::string& code) {
    geometry::Box box;
    const auto* device = kind == "device" ? estate::rowNamed(estate.devices, code) : nullptr;
    if (device && device->at) box.include(*device->at);
    return box.grown(kAround);
}

} // namespace

HitGoal goalOf(const Estate& estate, const std::string& subject) {
    const auto space = subject.find(' ');
    const std::string kind = subject.substr(0, space);
    const std::string code = space == std::string::npos ? "" : subject.substr(space + 1);
    HitGoal goal;
    goal.item = itemNamed(estate, kind, code);
    goal.area = areaOf(estate, goal.item);
    if (goal.area.empty()) goal.area = areaOfDevice(estate, kind, code);
    const auto workspace = workspaces().find(kind);
    if (!goal.area.empty()) {
        goal.workspace = QStringLiteral("plan");
    } else if (workspace != workspaces().end()) {
        goal.workspace = QLatin1String(workspace->second.name);
        goal.report = QLatin1String(workspace->second.report);
        goal.object = goal.report == QStringLiteral("register") ? text(code) : QString();
        if (estate::rowExists(estate, kind, estate::idOfCode(estate, kind, code)))
            goal.row = estate::idOfCode(estate, kind, code);
    }
    return goal;
}

HitGoal goalOf(const Estate& estate, const analysis::RuleHit& hit) {
    HitGoal goal = goalOf(estate, hit.subject);
    if (goal.isSomewhere()) return goal;
    for (const auto& id : hit.cameras) addBox(estate.cameras, id, goal.area);
    if (!goal.area.empty()) goal.workspace = QStringLiteral("plan");
    return goal;
}

} // namespace vidette::ui

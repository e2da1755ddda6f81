// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/level_edits.h"

#include "base/speech.h"
#include "estate/chosen_edits.h"
#include "estate/place_tables.h"
#include "estate/plan_image_place.h"
#include "estate/record_edits.h"
#include "estate/record_tables.h"
#include "geometry/map_fit.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vidette::estate {
namespace {

using geometry::Point;
using geometry::Transform;

template<typename Row>
base::Result<Estate> setLevel(const Estate& estate, const Rows<Row>& rows, const base::Uuid& id,
                              LevelId level) {
    return changeRow(estate, rows, {id}, [level](Row& row) { row.level = level; });
}

base::Result<Estate> moveOne(const Estate& estate, const RowName& row, LevelId level) {
    const auto& id = row.id;
    if (row.kind == RowKind::Obstacle) return setLevel(estate, obstacleRows(), id, level);
    if (row.kind == RowKind::Zone) return setLevel(estate, zoneRows(), id, level);
    if (row.kind == RowKind::Opening) return setLevel(estate, openingRows(), id, level);
    if (row.kind == RowKind::Camera) return setLevel(estate, cameraRows(), id, level);
    if (row.kind == RowKind::Mount) return setLevel(estate, mountRows(), id, level);
    if (row.kind == RowKind::Demand) return setLevel(estate, demandRows(), id, level);
    if (row.table == "plan_image")
        return changeRecord<PlanImage>(estate, {id}, [level](PlanImage& image) { image.level = level; });
    if (row.table == "note")
        return changeRecord<Note>(estate, {id}, [level](Note& note) { note.level = level; });
    return base::failure("no_level", std::string(wordOf(row.kind)) + " " + base::toText(id),
                         base::say("this stands on no level"));
}

bool belongsToThePlan(const Zone& zone) {
    return zone.kind == ZoneKind::District || zone.kind == ZoneKind::Parcel;
}

template<typename Row>
bool belongsToThePlan(const Row&) {
    return false;
}

template<typename Row>
void putAdded(const Rows<Row>& rows, const Estate& before, Estate& after, LevelId level) {
    if constexpr (requires(Row row) { row.level; }) {
        std::vector<Row> moved;
        for (const Row& row : after.*rows.table) {
            if (!row.level.isNull() || belongsToThePlan(row) || (before.*rows.table).find(row.id)) continue;
            moved.push_back(row);
            moved.back().level = level;
        }
        if (!moved.empty()) after.*rows.table = (after.*rows.table).withAll(std::move(moved));
    }
}

void applyTo(Device& device, const Transform& map) {
    if (device.at) device.at = map(*device.at);
}

void applyTo(FieldValue& value, const Transform& map) {
    if (auto* point = std::get_if<Point>(&value)) *point = map(*point);
    if (auto* area = std::get_if<geometry::Polygons>(&value)) apply(map, *area);
}

/// One table after the other, the rows of one level or all.
class Transformation {
  public:
    Transformation(const Estate& estate, const Transform& map, std::optional<LevelId> level)
        : m_next(estate), m_map(map), m_level(level) {}

    base::Result<Estate> run() {
        eachPlaceTable([this](const auto& table) { rows(table); });
        if (!m_level) {
            rows(deviceRows());
            places();
        }
        records(&Estate::planImages);
        return std::move(m_next);
    }

  private:
    template<typename Row>
    bool isMeant(const Row& row) const {
        if constexpr (requires { row.level; }) return !m_level || row.level == *m_level;
        return !m_level;
    }

    template<typename Row>
    void rows(const Rows<Row>& table) {
        if (!m_next) return;
        std::vector<decltype(Row::id)> ids;
        const Row* first = nullptr;
        for (const Row& row : (*m_next).*table.table) {
            if (!isMeant(row)) continue;
            if (!first) first = &row;
            ids.push_back(row.id);
        }
        if (!first) return;
        constexpr bool kHasDirection = std::is_same_v<Row, Camera> || std::is_same_v<Row, Mount>;
        if (kHasDirection && !geometry::isSimilarity(m_map)) {
            m_next = base::failure(bent(std::string(table.kind) + " " + first->code));
            return;
        }
        m_next = changeRows(*m_next, table, ids, [this](Row& row) { applyTo(row, m_map); });
    }

    base::Error bent(const std::string& where) const {
        return {m_map.mirrors() ? "mirrored" : "sheared", where,
                base::say("directions cannot follow, expected one scale, a turn and a shift")};
    }

    template<typename Row>
    void records(base::Table<Row> Estate::*table) {
        if (!m_next) return;
        std::vector<Row> moved;
        for (const Row& row : (*m_next).*table) {
            if (!isMeant(row)) continue;
            moved.push_back(row);
            applyTo(moved.back(), m_map);
        }
        if (!moved.empty()) (*m_next).*table = ((*m_next).*table).withAll(std::move(moved));
    }

    /// Of all records but notes and signs, which are moved as rows of the plan.
    void places() {
        for (const RecordTable& table : recordTables()) {
            const auto at = std::find_if(table.fields.begin(), table.fields.end(),
                                         [](const FieldFacts& f) { return f.kind == FieldKind::Place; });
            const bool isRow = table.name == "note" || table.name == "sign";
            if (!m_next || at == table.fields.end() || isRow || table.size(*m_next) == 0) continue;
            const auto place = static_cast<std::size_t>(at - table.fields.begin());
            auto all = table.rows(*m_next);
            for (RecordRow& row : all) applyTo(row.values[place], m_map);
            const auto loaded = table.load(*m_next, all);
            if (!loaded) m_next = base::failure(loaded.error());
        }
    }

    base::Result<Estate> m_next;
    Transform m_map;
    std::optional<LevelId> m_level;
};

} // namespace

base::Result<Estate> moveToLevel(const Estate& estate, const std::vector<RowName>& rows, LevelId level) {
    if (!level.isNull() && !estate.levels.find(level))
        return base::failure("no_such_row", "level " + level.text(),
                             base::say("there is no such level in this project"));
    base::Result<Estate> next = estate;
    for (const RowName& row : rows) {
        next = moveOne(*next, row, level);
        if (!next) return next;
    }
    return next;
}

base::Result<Estate> putAdded(const Estate& before, const Estate& after, LevelId level) {
    if (!after.levels.find(level))
        return base::failure("no_such_row", "level " + base::toText(level.uuid),
                             base::say("there is no such level"));
    Estate next = after;
    eachPlaceTable([&](const auto& rows) { putAdded(rows, before, next, level); });
    return next;
}

base::Result<Estate> transformLevel(const Estate& estate, LevelId level, const Transform& map) {
    if (!estate.levels.find(level))
        return base::failure("no_such_row", "level " + level.text(),
                             base::say("there is no such level in this project"));
    return Transformation(estate, map, level).run();
}

base::Result<Estate> transformPlan(const Estate& estate, const Transform& map, const std::string& crs) {
    auto next = Transformation(estate, map, std::nullopt).run();
    if (next) next->crs = crs;
    return next;
}

} // namespace vidette::estate

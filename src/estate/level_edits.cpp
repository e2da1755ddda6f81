// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/level_edits.h"

#include "estate/record_edits.h"
#include "estate/record_tables.h"
#include "estate/row_edits.h"
#include "geometry/map_fit.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vidette::estate {
namespace {

using geometry::AffineMap;
using geometry::Point;

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
                         "this stands on no level");
}

/// What a map does to directions, lines and areas.
class Mover {
  public:
    explicit Mover(const AffineMap& map) : m_map(map), m_turn(geometry::rotationOf(map)) {}

    Point operator()(Point p) const { return m_map(p); }
    /// Pans count clockwise, rotations of the plane the other way.
    double pan(double degrees) const {
        const double turned = std::fmod(degrees - m_turn, 360);
        return turned < 0 ? turned + 360 : turned;
    }
    base::Angle pan(base::Angle angle) const { return base::Angle::degrees(pan(angle.degrees())); }

    void move(std::vector<Point>& points) const {
        for (Point& p : points) p = m_map(p);
    }
    void move(geometry::Polygons& polygons) const {
        for (auto& polygon : polygons) {
            move(polygon.outer);
            for (auto& hole : polygon.holes) move(hole);
        }
    }
    void move(Obstacle& row) const {
        move(row.solids);
        for (auto& sheet : row.sheets) move(sheet);
    }
    void move(Zone& row) const { move(row.area); }
    void move(Opening& row) const { move(row.line); }
    void move(Demand& row) const { row.at = m_map(row.at); }
    void move(Street& row) const {
        for (auto& line : row.lines) move(line);
    }
    void move(Device& row) const {
        if (row.at) row.at = m_map(*row.at);
    }
    void move(Mount& row) const {
        row.at = m_map(row.at);
        for (double& degrees : row.allowedPan) degrees = pan(degrees);
    }
    void move(Camera& row) const {
        row.at = m_map(row.at);
        row.pan = pan(row.pan);
        for (Aim& aim : row.aims) aim.pan = pan(aim.pan);
        if (row.panRange) row.panRange = Turn{pan(row.panRange->from), pan(row.panRange->to)};
    }
    void move(PlanImage& row) const {
        row.toPlan = geometry::composed(m_map, row.toPlan);
        for (ControlPoint& point : row.controlPoints) point.plan = m_map(point.plan);
    }
    void move(Note& row) const {
        if (const auto* at = std::get_if<Point>(&row.place)) row.place = m_map(*at);
        row.rotation = pan(row.rotation);
        if (row.sizeUnit == "metre") row.size *= std::sqrt(std::abs(m_map.determinant()));
    }
    void move(FieldValue& value) const {
        if (auto* point = std::get_if<Point>(&value)) *point = m_map(*point);
        if (auto* area = std::get_if<geometry::Polygons>(&value)) move(*area);
    }

  private:
    AffineMap m_map;
    double m_turn;
};

/// One row after the other, those of one level or all.
class Transform {
  public:
    Transform(const Estate& estate, const AffineMap& map, std::optional<LevelId> level)
        : m_next(estate), m_map(map), m_mover(map), m_level(level) {}

    base::Result<Estate> run() {
        rows(obstacleRows());
        rows(zoneRows());
        rows(openingRows());
        rows(cameraRows());
        rows(mountRows());
        rows(demandRows());
        if (!m_level) {
            rows(streetRows());
            rows(deviceRows());
            places();
        }
        records(m_next.planImages);
        records(m_next.notes);
        if (m_error) return base::failure(*m_error);
        return std::move(m_next);
    }

  private:
    template<typename Row>
    bool isMeant(const Row& row) const {
        if constexpr (requires { row.level; }) return !m_level || row.level == *m_level;
        return !m_level;
    }

    template<typename Row>
    void rows(const Rows<Row>& description) {
        std::vector<Row> moved;
        for (const Row& row : m_next.*description.table) {
            if (m_error || !isMeant(row)) continue;
            if constexpr (std::is_same_v<Row, Camera> || std::is_same_v<Row, Mount>)
                refuseBent(std::string(description.kind) + " " + row.code);
            Row next = row;
            m_mover.move(next);
            next = description.kept(std::move(next));
            const auto holds = description.check(next);
            if (!holds && !m_error) m_error = holds.error();
            moved.push_back(std::move(next));
        }
        if (!moved.empty()) m_next.*description.table = (m_next.*description.table).withAll(std::move(moved));
    }

    void refuseBent(const std::string& where) {
        if (m_error || geometry::isSimilarity(m_map)) return;
        const bool isMirror = m_map.determinant() < 0;
        m_error = base::Error{isMirror ? "mirrored" : "sheared", where,
                              "directions cannot follow, expected one scale, a turn and a shift"};
    }

    template<typename Row>
    void records(base::Table<Row>& table) {
        std::vector<Row> moved;
        for (const Row& row : table) {
            if (!isMeant(row)) continue;
            moved.push_back(row);
            m_mover.move(moved.back());
        }
        if (!moved.empty()) table = table.withAll(std::move(moved));
    }

    /// Of all records but notes, which are moved as such.
    void places() {
        for (const RecordTable& table : recordTables()) {
            const auto at = std::find_if(table.fields.begin(), table.fields.end(),
                                         [](const FieldFacts& f) { return f.kind == FieldKind::Place; });
            if (at == table.fields.end() || table.name == "note" || table.size(m_next) == 0) continue;
            const auto place = static_cast<std::size_t>(at - table.fields.begin());
            auto all = table.rows(m_next);
            for (RecordRow& row : all) m_mover.move(row.values[place]);
            const auto loaded = table.load(m_next, all);
            if (!loaded && !m_error) m_error = loaded.error();
        }
    }

    Estate m_next;
    AffineMap m_map;
    Mover m_mover;
    std::optional<LevelId> m_level;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<Estate> moveToLevel(const Estate& estate, const std::vector<RowName>& rows, LevelId level) {
    if (!level.isNull() && !estate.levels.find(level))
        return base::failure("no_such_row", "level " + level.text(),
                             "there is no such level in this project");
    base::Result<Estate> next = estate;
    for (const RowName& row : rows) {
        next = moveOne(*next, row, level);
        if (!next) return next;
    }
    return next;
}

base::Result<Estate> transformLevel(const Estate& estate, LevelId level, const AffineMap& map) {
    if (!estate.levels.find(level))
        return base::failure("no_such_row", "level " + level.text(),
                             "there is no such level in this project");
    return Transform(estate, map, level).run();
}

base::Result<Estate> transformPlan(const Estate& estate, const AffineMap& map, const std::string& crs) {
    auto next = Transform(estate, map, std::nullopt).run();
    if (next) next->crs = crs;
    return next;
}

} // namespace vidette::estate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/arrange_edits.h"
#include "estate/camera_edits.h"
#include "estate/opening_edits.h"
#include "estate/place_edits.h"
#include "estate/project_edits.h"
#include "estate/record_edits.h"
#include "estate/vertex_edits.h"
#include "ui/plan_edits.h"
#include "ui/plan_view.h"
#include "ui/selection.h"
#include "ui/shop.h"

#include <QTemporaryDir>

#include <functional>
#include <gtest/gtest.h>
#include <random>

/// A long walk of edits, undo and redo, checked at every step against a list of the versions.
namespace vidette::tests {
namespace {

using estate::Estate;
using geometry::Point;

constexpr std::size_t kMostRows = 60; ///< the walk removes rather than adds beyond so many

class Walk {
  public:
    explicit Walk(unsigned seed)
        : m_random(seed), m_selection(m_document), m_view(m_document),
          m_edits(m_document, m_selection, m_view) {}

    ui::Document& document() { return m_document; }

    /// False when a version is not what it was.
    bool step() {
        auto& stack = m_document.undoStack();
        const int dice = roll(10);
        if (dice < 2) return stack.undo(), agrees();
        if (dice < 4) return stack.redo(), agrees();
        const int before = stack.index();
        choose();
        edit();
        return noted(before);
    }

    void begin() { m_versions = {m_document.estate()}; }
    const Estate& first() const { return m_versions.front(); }
    const Estate& last() const { return m_versions.back(); }
    std::size_t edits() const { return m_made; }

  private:
    int roll(int sides) { return static_cast<int>(m_random() % static_cast<unsigned>(sides)); }
    double metres() { return roll(2000) * 0.01 - 5; }
    Point point() { return {metres(), metres()}; }

    void choose() {
        ui::Items all = estate::allPlaces(m_document.estate());
        std::shuffle(all.begin(), all.end(), m_random);
        all.resize(std::min<std::size_t>(all.size(), static_cast<std::size_t>(1 + roll(4))));
        m_selection.set(std::move(all));
    }

    bool agrees() {
        return m_document.estate() == m_versions.at(static_cast<std::size_t>(m_document.undoStack().index()));
    }

    /// An edit cuts off what could be redone, and adds a version or, merged, replaces the last.
    bool noted(int before) {
        const auto now = static_cast<std::size_t>(m_document.undoStack().index());
        const auto was = static_cast<std::size_t>(before);
        if (now == was && m_document.estate() == m_versions.at(now)) return true;
        ++m_made;
        m_versions.resize(std::min(m_versions.size(), now));
        m_versions.push_back(m_document.estate());
        return m_versions.size() == now + 1;
    }

    void commit(base::Result<Estate> next, const QString& key = {}) {
        m_document.commit(std::move(next), QStringLiteral("step"), key);
    }

    void edit() {
        const bool many = estate::allPlaces(m_document.estate()).size() > kMostRows;
        switch (many ? 0 : roll(5)) {
        case 0:
            return arrange(roll(8), many);
        case 1:
            return addRow(roll(6));
        case 2:
            return change(roll(6));
        case 3:
            return moveCorner(roll(3));
        default:
            return record(roll(4));
        }
    }

    void arrange(int which, bool many) {
        if (many || which == 0) return m_edits.remove();
        if (which == 1) return m_edits.duplicate();
        if (which == 2) return m_edits.turn(roll(360));
        if (which == 3) return m_edits.scale(0.5 + roll(3) * 0.5, roll(2)); // 0 flattens and is refused
        if (which == 4) return m_edits.mirror(roll(2) ? estate::Axis::Across : estate::Axis::Up);
        if (which == 5) return m_edits.align(static_cast<estate::Alignment>(roll(6)));
        if (which == 6) return m_edits.distribute(estate::Axis::Across);
        m_edits.arrayGrid(1 + roll(2), 1 + roll(2), point());
    }

    void addRow(int which) {
        const Estate& now = m_document.estate();
        const Point low = point();
        const geometry::Polygon area{{low, {low.x + roll(3), low.y}, {low.x, low.y + 1}}, {}};
        estate::Obstacle obstacle;
        obstacle.id = estate::ObstacleId::fresh();
        obstacle.solids = {area};
        estate::Opening opening;
        opening.id = estate::OpeningId::fresh();
        estate::Zone zone;
        zone.id = estate::ZoneId::fresh();
        zone.area = {area};
        estate::Mount mount;
        mount.id = estate::MountId::fresh();
        mount.at = low;
        estate::Demand demand;
        demand.id = estate::DemandId::fresh();
        demand.at = low;
        if (which == 0) return commit(addObstacle(now, obstacle));
        if (which == 1) return commit(addZone(now, zone));
        if (which == 2) return commit(addMount(now, mount));
        if (which == 3) return commit(addDemand(now, demand));
        for (const auto& wall : now.obstacles) {
            const auto place = estate::wallPlace(wall, low, 0.9, 3);
            if (place) return commit(placeOpening(now, *place, opening));
        }
    }

    void change(int which) {
        const Estate& now = m_document.estate();
        std::vector<estate::CameraId> cameras;
        for (const auto* row : m_selection.rows(now.cameras)) cameras.push_back(row->id);
        const double value = roll(100) - 5; // a height below 0 is refused
        const auto zones = m_selection.rows(now.zones);
        if (cameras.empty() && !zones.empty())
            return commit(estate::changeRows(now, estate::zoneRows(), {zones.front()->id},
                                             [value](estate::Zone& row) { row.weight = value; }));
        const auto key = which < 3 ? QStringLiteral("height") : QString();
        commit(estate::changeRows(now, estate::cameraRows(), cameras,
                                  [value](estate::Camera& row) { row.height = base::Metres(value); }),
               key);
    }

    void moveCorner(int which) {
        const Estate& now = m_document.estate();
        const estate::Vertex vertex{m_selection.items().empty() ? ui::Item{} : m_selection.items().front(), 0,
                                    static_cast<std::size_t>(roll(5))};
        if (which == 0) return commit(estate::moveVertex(now, vertex, point()));
        if (which == 1) return commit(estate::insertVertex(now, vertex, point()));
        commit(estate::removeVertex(now, vertex));
    }

    void record(int which) {
        const Estate& now = m_document.estate();
        if (which == 0) return commit(estate::setName(now, "plan " + std::to_string(roll(5))));
        if (which == 1) return commit(estate::setRetention(now, roll(30), "", "because"));
        estate::Party party;
        party.id = decltype(party.id)::named("party " + std::to_string(roll(3)));
        party.code = "P" + std::to_string(roll(3));
        party.name = "Party " + std::to_string(roll(9));
        commit(estate::putRecord(now, party));
    }

    std::mt19937 m_random;
    ui::Document m_document;
    ui::Selection m_selection;
    ui::PlanView m_view;
    ui::PlanEdits m_edits;
    std::vector<Estate> m_versions;
    std::size_t m_made = 0;
};

TEST(UndoWalk, TenThousandRandomSteps_EndWhereTheyBegan) {
    Walk walk(20261122);
    ASSERT_TRUE(walk.document().open(shopFile()));
    walk.begin();
    for (int i = 0; i < 10000; ++i) ASSERT_TRUE(walk.step()) << "step " << i;
    EXPECT_GT(walk.edits(), 2000U);
    auto& stack = walk.document().undoStack();
    while (stack.canUndo()) stack.undo();
    EXPECT_EQ(walk.document().estate(), walk.first());
    while (stack.canRedo()) stack.redo();
    EXPECT_EQ(walk.document().estate(), walk.last());
}

TEST(UndoWalk, ProjectFile_HoldsWhatTheWalkEndedWith) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("walk.vidette.gpkg"));
    Walk walk(7);
    ASSERT_TRUE(walk.document().open(shopFile()));
    ASSERT_TRUE(walk.document().saveAs(path));
    walk.begin();
    for (int i = 0; i < 150; ++i) ASSERT_TRUE(walk.step()) << "step " << i;
    EXPECT_EQ(walk.document().kept(), ui::Document::Kept::Saved);
    const auto again = ui::Document::read(path, base::Task());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->estate, walk.document().estate());
}

} // namespace
} // namespace vidette::tests

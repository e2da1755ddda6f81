// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/table.h"
#include "estate/camera.h"
#include "estate/duty.h"
#include "estate/place.h"
#include "estate/plan_image.h"
#include "geometry/box_index.h"

#include <memory>
#include <unordered_set>
#include <vector>

/// Where the rows of a table stand, following its versions. The packed index of one version is kept and
/// shared; rows that changed since are on a short list of their own, until there are so many that packing
/// anew is cheaper. A copy is cheap and may go to another thread.
///
/// Cost of follow(): O(1) for the same table, else a comparison of pointers for each row; 100,000 rows are
/// packed in about 40 ms.
namespace vidette::ui {

geometry::Box boxOf(const estate::Obstacle& obstacle);
geometry::Box boxOf(const estate::Zone& zone);
geometry::Box boxOf(const estate::Opening& opening);
geometry::Box boxOf(const estate::Camera& camera);
geometry::Box boxOf(const estate::Street& street);
geometry::Box boxOf(const estate::Mount& mount);
geometry::Box boxOf(const estate::Demand& demand);
/// The point where it begins.
geometry::Box boxOf(const estate::Note& note);
/// Empty where it has no place.
geometry::Box boxOf(const estate::Sign& sign);

template<typename Row>
class RowIndex {
  public:
    /// From now on answers for this version.
    void follow(const base::Table<Row>& table) {
        // Rows that are equal but another object count too: the old ones end with the old table.
        const auto changes = base::Table<Row>::replaced(m_table, table);
        m_table = table;
        if (m_fresh.size() + m_gone.size() + changes.size() > kMostLoose) return pack();
        for (const auto& change : changes) {
            if (change.before) forget(change.before);
            if (change.after) m_fresh.push_back(change.after);
        }
    }

    std::size_t size() const { return m_table.size(); }

    geometry::Box bounds() const {
        geometry::Box box = m_packed ? m_packed->index.bounds() : geometry::Box{};
        for (const Row* row : m_fresh) box.include(boxOf(*row));
        return box;
    }

    /// Calls `found(row)` for every row whose box touches `area`.
    template<typename Found>
    void visit(const geometry::Box& area, Found&& found) const {
        visitCoarsely(area, 0, found, [](const geometry::Box&) {});
    }

    /// Rows in groups smaller than `grain` are not told apart: `merged(box)` is called for each group.
    template<typename Found, typename Merged>
    void visitCoarsely(const geometry::Box& area, double grain, Found&& found, Merged&& merged) const {
        if (m_packed) {
            const auto one = [&](std::size_t i) {
                const Row* row = m_packed->rows[i];
                if (m_gone.empty() || !m_gone.contains(row)) found(*row);
            };
            m_packed->index.visitCoarsely(area, grain, one,
                                          [&](const geometry::Box& box, std::size_t) { merged(box); });
        }
        for (const Row* row : m_fresh) {
            const geometry::Box box = boxOf(*row);
            const bool apart = box.empty() || box.low.x > area.high.x || box.high.x < area.low.x ||
                               box.low.y > area.high.y || box.high.y < area.low.y;
            if (!apart) found(*row);
        }
    }

  private:
    static constexpr std::size_t kMostLoose = 256;

    struct Packed {
        base::Table<Row> table; ///< keeps the rows alive
        std::vector<const Row*> rows;
        geometry::BoxIndex index;
    };

    void forget(const Row* row) {
        if (std::erase(m_fresh, row) == 0) m_gone.insert(row);
    }

    void pack() {
        auto packed = std::make_shared<Packed>();
        packed->table = m_table;
        std::vector<geometry::Box> boxes;
        boxes.reserve(m_table.size());
        for (const Row& row : m_table) {
            packed->rows.push_back(&row);
            boxes.push_back(boxOf(row));
        }
        packed->index = geometry::BoxIndex(boxes);
        m_packed = std::move(packed);
        m_fresh.clear();
        m_gone.clear();
    }

    base::Table<Row> m_table;
    std::shared_ptr<const Packed> m_packed;
    std::vector<const Row*> m_fresh;       ///< in m_table, not in m_packed
    std::unordered_set<const Row*> m_gone; ///< in m_packed, no longer in m_table
};

} // namespace vidette::ui

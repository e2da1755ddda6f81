// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "estate/place_id.h"

#include <QObject>

#include <set>
#include <vector>

/// What is chosen, the same in canvas, lists and panels: rows of the plan of any kind, one, many or none.
///
/// What works on one row asks camera(), zone() …, which answer only where nothing else is chosen; what works
/// on many asks items() or cameras(). Instead of rows, one picture under the plan can be chosen.
namespace vidette::ui {

class Document;

using Item = estate::PlaceId;
using Items = estate::PlaceIds;

class Selection final : public QObject {
    Q_OBJECT

  public:
    /// Follows the document: a row that is gone is no longer chosen.
    explicit Selection(Document& document, QObject* parent = nullptr);

    /// In the order in which they were chosen.
    const Items& items() const { return m_items; }
    bool empty() const { return m_items.empty(); }
    bool contains(const Item& item) const { return m_set.contains(item); }
    /// The only chosen row; none where there are none or several.
    Item item() const { return m_items.size() == 1 ? m_items.front() : Item{}; }

    /// Nothing but this row; no row = nothing.
    void set(const Item& item);
    void set(Items items);
    /// These rows too.
    void add(const Items& items);
    /// In or out.
    void toggle(const Item& item);
    void clear() { set(Items{}); }

    /// The chosen camera as it is shown now, where it is the only chosen row; else null.
    const estate::Camera* camera() const;
    const estate::Obstacle* obstacle() const;
    const estate::Zone* zone() const;
    const estate::Opening* opening() const;

    /// The chosen picture, as it is shown now; null where rows are chosen, or nothing is.
    const estate::PlanImage* image() const;
    /// Lets go of what was chosen before. An id of no picture chooses nothing.
    void chooseImage(estate::PlanImageId id);

    /// The chosen rows of one kind, as they are shown now.
    template<typename Row>
    std::vector<const Row*> rows(const base::Table<Row>& table) const {
        std::vector<const Row*> found;
        for (const Item& item : m_items) {
            const auto* id = std::get_if<decltype(Row::id)>(&item);
            const Row* row = id ? table.find(*id) : nullptr;
            if (row) found.push_back(row);
        }
        return found;
    }

  signals:
    void changed();

  private:
    void followDocument();

    Document& m_document;
    Items m_items;
    std::set<Item> m_set;
    estate::PlanImageId m_image;
};

/// True when the estate still holds the row; no row is always held.
bool holds(const estate::Estate& estate, const Item& item);

} // namespace vidette::ui

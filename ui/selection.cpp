// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection.h"

#include "estate/chosen_edits.h"
#include "ui/document.h"

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

template<typename RowId, typename Rows>
auto chosen(const Item& item, const Rows& rows) -> decltype(rows.find(RowId{})) {
    const auto* id = std::get_if<RowId>(&item);
    return id ? rows.find(*id) : nullptr;
}

} // namespace

Selection::Selection(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::changed, this, &Selection::followDocument);
}

void Selection::followDocument() {
    Items left = m_items;
    std::erase_if(left, [this](const Item& item) { return !holds(m_document.shown(), item); });
    if (left.size() != m_items.size()) set(std::move(left));
    if (!m_image.isNull() && !image()) clear();
}

void Selection::set(const Item& item) {
    set(std::holds_alternative<std::monostate>(item) ? Items{} : Items{item});
}

void Selection::set(Items items) {
    std::set<Item> known;
    std::erase_if(items, [&](const Item& item) {
        return std::holds_alternative<std::monostate>(item) || !known.insert(item).second;
    });
    if (items == m_items && m_image.isNull()) return;
    m_image = {};
    m_items = std::move(items);
    m_set = std::move(known);
    emit changed();
}

void Selection::add(const Items& items) {
    Items all = m_items;
    all.insert(all.end(), items.begin(), items.end());
    set(std::move(all));
}

void Selection::toggle(const Item& item) {
    if (!contains(item)) return add({item});
    Items left = m_items;
    std::erase(left, item);
    set(std::move(left));
}

const estate::Camera* Selection::camera() const {
    return chosen<estate::CameraId>(item(), m_document.shown().cameras);
}

const estate::Obstacle* Selection::obstacle() const {
    return chosen<estate::ObstacleId>(item(), m_document.shown().obstacles);
}

const estate::Zone* Selection::zone() const {
    return chosen<estate::ZoneId>(item(), m_document.shown().zones);
}

const estate::Opening* Selection::opening() const {
    return chosen<estate::OpeningId>(item(), m_document.shown().openings);
}

const estate::PlanImage* Selection::image() const {
    return m_document.shown().planImages.find(m_image);
}

void Selection::chooseImage(estate::PlanImageId id) {
    if (!m_document.shown().planImages.find(id)) id = {};
    if (id == m_image && m_items.empty()) return;
    m_items.clear();
    m_set.clear();
    m_image = id;
    emit changed();
}

bool holds(const estate::Estate& estate, const Item& item) {
    return std::holds_alternative<std::monostate>(item) || estate::holdsRow(estate, item);
}

} // namespace vidette::ui

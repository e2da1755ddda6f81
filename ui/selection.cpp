// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection.h"

#include "ui/document.h"

namespace vidette::ui {
namespace {

template<typename RowId, typename Rows>
auto chosen(const Item& item, const Rows& rows) -> decltype(rows.find(RowId{})) {
    const auto* id = std::get_if<RowId>(&item);
    return id ? rows.find(*id) : nullptr;
}

} // namespace

Selection::Selection(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::changed, this, [this] {
        if (!holds(m_document.shown(), m_item)) clear();
    });
}

void Selection::set(const Item& item) {
    if (m_item == item) return;
    m_item = item;
    emit changed();
}

const estate::Camera* Selection::camera() const {
    return chosen<estate::CameraId>(m_item, m_document.shown().cameras);
}

const estate::Obstacle* Selection::obstacle() const {
    return chosen<estate::ObstacleId>(m_item, m_document.shown().obstacles);
}

const estate::Zone* Selection::zone() const {
    return chosen<estate::ZoneId>(m_item, m_document.shown().zones);
}

const estate::Opening* Selection::opening() const {
    return chosen<estate::OpeningId>(m_item, m_document.shown().openings);
}

bool holds(const estate::Estate& estate, const Item& item) {
    if (const auto* id = std::get_if<estate::CameraId>(&item)) return estate.cameras.find(*id);
    if (const auto* id = std::get_if<estate::ObstacleId>(&item)) return estate.obstacles.find(*id);
    if (const auto* id = std::get_if<estate::ZoneId>(&item)) return estate.zones.find(*id);
    if (const auto* id = std::get_if<estate::OpeningId>(&item)) return estate.openings.find(*id);
    return true;
}

} // namespace vidette::ui

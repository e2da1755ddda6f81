// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_edits.h"

#include "estate/level_rows.h"
#include "estate/record_edits.h"
#include "ui/clipboard.h"
#include "ui/document.h"
#include "ui/plan_view.h"
#include "ui/selection.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <set>

namespace vidette::ui {
namespace {

constexpr geometry::Point kBeside{0.5, -0.5};

geometry::Point middleOf(const geometry::Box& box) {
    return (box.low + box.high) * 0.5;
}

/// What makes rows alike: their table, and their kind where it has kinds.
std::string likenessOf(const estate::Estate& estate, const Item& item) {
    const std::string table = std::to_string(item.index()) + " ";
    if (const auto* id = std::get_if<estate::ObstacleId>(&item)) {
        if (const auto* row = estate.obstacles.find(*id)) return table + row->kind;
    }
    if (const auto* id = std::get_if<estate::OpeningId>(&item)) {
        if (const auto* row = estate.openings.find(*id)) return table + row->kind;
    }
    if (const auto* id = std::get_if<estate::ZoneId>(&item)) {
        if (const auto* row = estate.zones.find(*id))
            return table + std::to_string(static_cast<int>(row->kind));
    }
    return table;
}

Items allItems(const estate::Estate& estate) {
    Items all = estate::allPlaces(estate);
    std::erase_if(all, [&](const Item& item) {
        return std::holds_alternative<estate::StreetId>(item) || estate::boundsOf(estate, item).empty();
    });
    return all;
}

} // namespace

PlanEdits::PlanEdits(Document& document, Selection& selection, PlanView& view, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_view(view) {}

QString PlanEdits::name() const {
    return nameOf(m_document.estate(), m_selection.items());
}

geometry::Box PlanEdits::box() const {
    return estate::boundsOf(m_document.estate(), m_selection.items());
}

geometry::Point PlanEdits::size() const {
    const geometry::Box around = box();
    return around.empty() ? geometry::Point{} : around.high - around.low;
}

void PlanEdits::transform(const geometry::Transform& transform, const QString& what) {
    if (m_selection.empty()) return;
    m_document.commit(estate::transformRows(m_document.estate(), m_selection.items(), transform), what);
}

void PlanEdits::addCopies(base::Result<estate::Copies> copies, const QString& what) {
    if (!copies) {
        m_document.commit(base::failure(copies.error()), what);
        return;
    }
    Items rows = std::move(copies->rows);
    if (m_document.commit(std::move(copies->estate), what)) m_selection.set(std::move(rows));
}

void PlanEdits::remove() {
    if (const auto* image = m_selection.image()) {
        m_document.commit(estate::removeRecord<estate::PlanImage>(m_document.estate(), image->id),
                          tr("Remove %1").arg(nameOf(*image)));
        return;
    }
    if (m_selection.empty()) return;
    m_document.commit(estate::removeRows(m_document.estate(), m_selection.items()),
                      tr("Remove %1").arg(name()));
}

void PlanEdits::duplicate() {
    if (m_selection.empty()) return;
    addCopies(estate::copyRows(m_document.estate(), m_selection.items(), {geometry::moving(kBeside)}),
              tr("Duplicate %1").arg(name()));
}

void PlanEdits::copy() {
    if (m_selection.empty()) return;
    auto clip = clipOf(estate::onlyRows(m_document.estate(), m_selection.items()));
    QGuiApplication::clipboard()->setMimeData(clip.release());
    emit told(tr("%1 copied. Ctrl+V pastes, into another project too.").arg(name()));
}

void PlanEdits::cut() {
    if (m_selection.empty()) return;
    const QString words = tr("Cut %1").arg(name());
    copy();
    m_document.commit(estate::removeRows(m_document.estate(), m_selection.items()), words);
}

void PlanEdits::paste(const geometry::Box& shown) {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || data->text().isEmpty()) return emit told(tr("Nothing is on the clipboard."));
    if (!holdsClip(*data)) return emit tableFound(data->text());
    const auto& estate = m_document.estate();
    const auto rows = rowsOfClip(*data, estate.crs);
    if (!rows) return emit told(text(base::describe(rows.error())));
    const geometry::Box around = estate::boundsOf(*rows, estate::allPlaces(*rows));
    const bool near = rows->crs == estate.crs && geometry::meet(around, shown);
    const geometry::Point by = near || around.empty() ? kBeside : middleOf(shown) - middleOf(around);
    addCopies(onLevelDrawn(estate::pasteRows(estate, *rows, {geometry::moving(by)})), tr("Paste"));
}

base::Result<estate::Copies> PlanEdits::onLevelDrawn(base::Result<estate::Copies> copies) const {
    if (!copies || m_view.level().isNull()) return copies;
    Items moved = copies->rows;
    std::erase_if(moved, [&](const Item& item) {
        return estate::levelOf(copies->estate, item).value_or(estate::LevelId{}).isNull();
    });
    auto next = estate::moveToLevel(copies->estate, moved, m_view.level());
    if (!next) return base::failure(next.error());
    copies->estate = std::move(*next);
    return copies;
}

void PlanEdits::chooseAll() {
    m_selection.set(allItems(m_view.reachable().estate()));
}

void PlanEdits::chooseAlike() {
    const auto& estate = m_document.estate();
    std::set<std::string> wanted;
    for (const Item& item : m_selection.items()) wanted.insert(likenessOf(estate, item));
    Items alike = allItems(m_view.reachable().estate());
    std::erase_if(alike, [&](const Item& item) { return !wanted.contains(likenessOf(estate, item)); });
    m_selection.set(std::move(alike));
}

void PlanEdits::turn(double degrees) {
    transform(geometry::turning(middleOf(box()), -degrees), tr("Turn %1").arg(name()));
}

void PlanEdits::scale(double x, double y) {
    transform(geometry::stretching(middleOf(box()), x, y), tr("Scale %1").arg(name()));
}

void PlanEdits::mirror(estate::Axis axis) {
    const bool across = axis == estate::Axis::Across;
    transform(geometry::stretching(middleOf(box()), across ? -1 : 1, across ? 1 : -1),
              tr("Mirror %1").arg(name()));
}

void PlanEdits::align(estate::Alignment alignment) {
    m_document.commit(estate::alignRows(m_document.estate(), m_selection.items(), alignment),
                      tr("Align %1").arg(name()));
}

void PlanEdits::distribute(estate::Axis axis) {
    m_document.commit(estate::distributeRows(m_document.estate(), m_selection.items(), axis),
                      tr("Equal gaps between %1").arg(name()));
}

void PlanEdits::array(const std::vector<geometry::Transform>& places) {
    if (m_selection.empty()) return;
    const std::size_t copies = places.size() * m_selection.items().size();
    if (places.empty() || copies > estate::kMostCopies)
        return emit told(tr("An array makes from 1 to %L1 copies.").arg(estate::kMostCopies));
    addCopies(estate::copyRows(m_document.estate(), m_selection.items(), places),
              tr("Array of %1").arg(name()));
}

void PlanEdits::arrayGrid(int rows, int columns, geometry::Point step) {
    array(estate::gridOf(rows, columns, step));
}

void PlanEdits::arrayLine(int count, geometry::Point step) {
    array(estate::lineOf(count, step));
}

} // namespace vidette::ui

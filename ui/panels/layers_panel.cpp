// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/layers_panel.h"

#include "estate/record_edits.h"
#include "ui/document.h"
#include "ui/panels/rows.h"
#include "ui/plan_view.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

std::vector<const estate::PlanImage*> fromTheHighest(const estate::Estate& estate) {
    std::vector<const estate::PlanImage*> images;
    for (const auto& image : estate.planImages) images.push_back(&image);
    std::sort(images.begin(), images.end(), [](const auto* a, const auto* b) {
        return a->order != b->order ? a->order > b->order : b->id < a->id;
    });
    return images;
}

} // namespace

LayersPanel::LayersPanel(Document& document, PlanView& view, QWidget* parent)
    : Section(tr("Layers"), parent), m_document(document), m_view(view),
      m_pictures(new Words(tr("Pictures under the plan"), Tone::Quiet, this)),
      m_imageColumn(new QVBoxLayout) {
    content().setSpacing(0);
    for (std::size_t i = 0; i < kLayers; ++i) {
        m_rows.push_back(new LayerRow(this));
        content().addWidget(m_rows.back());
        connectLayer(i);
    }
    content().addSpacing(8);
    content().addWidget(m_pictures);
    content().addLayout(m_imageColumn);
    m_imageColumn->setSpacing(0);
    connect(&view, &PlanView::changed, this, &LayersPanel::refreshLayers);
    connect(&document, &Document::changed, this, &LayersPanel::refreshImages);
    refreshLayers();
    refreshImages();
}

void LayersPanel::connectLayer(std::size_t index) {
    LayerRow* row = m_rows[index];
    connect(row, &LayerRow::visibleWanted, this, [this, index](bool visible) {
        change(index, [visible](LayerLook& look) { look.visible = visible; });
    });
    connect(row, &LayerRow::lockWanted, this, [this, index](bool locked) {
        change(index, [locked](LayerLook& look) { look.locked = locked; });
    });
    connect(row, &LayerRow::opacityWanted, this, [this, index](double opacity) {
        change(index, [opacity](LayerLook& look) { look.opacity = opacity; });
    });
    connect(row, &LayerRow::shiftWanted, this, [this, index](int by) {
        Layers layers = m_view.layers();
        layers.shift(m_layers[index], by);
        m_view.setLayers(layers);
    });
}

void LayersPanel::change(std::size_t index, const std::function<void(LayerLook&)>& change) {
    Layers layers = m_view.layers();
    LayerLook look = layers.of(m_layers[index]);
    change(look);
    layers.set(m_layers[index], look);
    m_view.setLayers(layers);
}

void LayersPanel::refreshLayers() {
    const Layers& layers = m_view.layers();
    m_layers = layers.fromTheLowest();
    const auto movable = static_cast<std::size_t>(
        std::count_if(m_layers.begin(), m_layers.end(), [](Layer one) { return Layers::canMove(one); }));
    std::reverse(m_layers.begin(), m_layers.end());
    const std::size_t first = m_layers.size() - movable;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Layer layer = m_layers[i];
        LayerRow::Can can;
        can.lock = canLock(layer);
        can.move = Layers::canMove(layer);
        can.up = can.move && i > first;
        can.down = can.move && i + 1 < m_layers.size();
        m_rows[i]->show(titleOf(layer), layers.of(layer), can);
    }
}

void LayersPanel::connectImage(LayerRow* row, std::size_t index) {
    connect(row, &LayerRow::visibleWanted, this, [this, index](bool visible) {
        changeImage(index, {}, [visible](estate::PlanImage& image) { image.visible = visible; });
    });
    connect(row, &LayerRow::lockWanted, this, [this, index](bool locked) {
        changeImage(index, {}, [locked](estate::PlanImage& image) { image.locked = locked; });
    });
    connect(row, &LayerRow::opacityWanted, this, [this, index](double opacity) {
        changeImage(index, QStringLiteral("opacity"),
                    [opacity](estate::PlanImage& image) { image.opacity = opacity; });
    });
    connect(row, &LayerRow::shiftWanted, this, [this, index](int by) { shiftImage(index, by); });
    connect(row, &LayerRow::chosen, this, [this, index] { emit imageChosen(m_images[index]); });
}

void LayersPanel::changeImage(std::size_t index, const QString& key,
                              const std::function<void(estate::PlanImage&)>& change) {
    const auto id = m_images[index];
    const auto& estate = m_document.estate();
    const auto* image = estate.planImages.find(id);
    if (!image) return;
    const QString merge = key.isEmpty() ? QString() : key + QLatin1Char(' ') + text(id.text());
    m_document.commit(estate::changeRecord<estate::PlanImage>(estate, id, change),
                      tr("Change %1").arg(nameOf(*image)), merge);
}

/// All pictures are numbered anew in the order they are then in, so that no two have the same.
void LayersPanel::shiftImage(std::size_t index, int by) {
    std::vector<estate::PlanImageId> order = m_images;
    const auto to = static_cast<std::ptrdiff_t>(index) - by; // the highest stands first
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(order.size())) return;
    std::swap(order[index], order[static_cast<std::size_t>(to)]);
    base::Result<estate::Estate> next = m_document.estate();
    int place = static_cast<int>(order.size());
    for (const auto& id : order) {
        if (next)
            next = estate::changeRecord<estate::PlanImage>(
                *next, id, [place](estate::PlanImage& image) { image.order = place; });
        --place;
    }
    m_document.commit(std::move(next), tr("Order of pictures"));
}

void LayersPanel::refreshImages() {
    const auto images = fromTheHighest(m_document.shown());
    m_images.clear();
    while (m_imageRows.size() < images.size()) {
        m_imageRows.push_back(new LayerRow(this));
        m_imageColumn->addWidget(m_imageRows.back());
        connectImage(m_imageRows.back(), m_imageRows.size() - 1);
    }
    for (std::size_t i = 0; i < m_imageRows.size(); ++i) {
        m_imageRows[i]->setVisible(i < images.size());
        if (i >= images.size()) continue;
        m_images.push_back(images[i]->id);
        const LayerRow::Can can{true, i > 0, i + 1 < images.size(), images.size() > 1, true};
        m_imageRows[i]->show(nameOf(*images[i]), {images[i]->visible, images[i]->locked, images[i]->opacity},
                             can);
    }
    m_pictures->setVisible(!images.empty());
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/images_panel.h"

#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

#include <algorithm>

namespace vidette::ui {
namespace {

std::vector<const estate::PlanImage*> highestFirst(const estate::Estate& estate) {
    std::vector<const estate::PlanImage*> images;
    for (const auto& image : estate.planImages) images.push_back(&image);
    std::sort(images.begin(), images.end(), [](const auto* a, const auto* b) {
        return a->order != b->order ? a->order > b->order : b->id < a->id;
    });
    return images;
}

} // namespace

ImagesPanel::ImagesPanel(Document& document, Selection& selection, QWidget* parent)
    : Section(tr("Pictures under the plan"), parent), m_document(document), m_selection(selection),
      m_rows(new RowList(this)) {
    content().addWidget(m_rows);
    connect(m_rows, &RowList::clicked, this, [this](std::size_t index) {
        const auto images = highestFirst(m_document.shown());
        if (index < images.size()) m_selection.chooseImage(images[index]->id);
    });
    connect(&document, &Document::changed, this, &ImagesPanel::refresh);
    connect(&selection, &Selection::changed, this, &ImagesPanel::refresh);
    refresh();
}

void ImagesPanel::refresh() {
    const auto images = highestFirst(m_document.shown());
    m_rows->setCount(images.size());
    for (std::size_t i = 0; i < images.size(); ++i) {
        const auto& image = *images[i];
        const QString state = !image.visible ? tr("hidden") : image.locked ? tr("locked") : QString();
        const bool chosen = m_selection.image() == &image;
        m_rows->row(i).show(nameOf(image), state, chosen ? Tone::Strong : Tone::Plain);
    }
    setRemark(QString::number(images.size()));
    setVisible(!images.empty());
}

} // namespace vidette::ui

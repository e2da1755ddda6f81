// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/layer_list.h"

#include "io/layer_kinds.h"
#include "ui/imports/import_words.h"
#include "ui/imports/map_import.h"
#include "ui/panels/fields.h"
#include "ui/words.h"

#include <QHeaderView>

#include <algorithm>

namespace vidette::ui {
namespace {

enum Column { kName, kShapes, kKind };

} // namespace

LayerList::LayerList(MapImport& import, QWidget* parent) : QTableWidget(parent), m_import(import) {
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Layer"), tr("Holds"), tr("Its things are")});
    setAccessibleName(tr("Layers of the file"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(34);
    horizontalHeader()->setSectionResizeMode(kName, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(kShapes, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(kKind, QHeaderView::Fixed);
    setColumnWidth(kKind, 170);
    connect(&import, &MapImport::changed, this, &LayerList::follow);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (m_isFilling || item->column() != kName) return;
        m_import.want(static_cast<std::size_t>(item->row()), item->checkState() == Qt::Checked);
    });
    follow();
}

QWidget* LayerList::kindField(int row) {
    const auto place = static_cast<std::size_t>(row);
    auto* kind = new ChoiceField(tr("What the things of %1 are").arg(item(row, kName)->text()), this);
    kind->addItem(tr("– not taken –"), QString());
    for (const auto& one : io::layerKinds()) kind->addItem(kindTitle(one.word), text(one.word));
    connect(kind, &QComboBox::activated, this, [this, kind, place](int index) {
        setCurrentCell(static_cast<int>(place), kName);
        m_import.setKind(place, utf8(kind->itemData(index).toString()));
    });
    return kind;
}

void LayerList::fill() {
    const auto& layers = m_import.layers();
    setRowCount(0);
    setRowCount(static_cast<int>(layers.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const io::LayerFacts& facts = layers[static_cast<std::size_t>(row)].facts;
        auto* name = new QTableWidgetItem(text(facts.name));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        setItem(row, kName, name);
        setItem(row, kShapes, new QTableWidgetItem(shapesText(facts)));
        setCellWidget(row, kKind, kindField(row));
    }
    const auto wanted = std::find_if(layers.begin(), layers.end(),
                                     [](const MapImport::Layer& layer) { return layer.isWanted; });
    const auto first = wanted == layers.end() ? 0 : wanted - layers.begin();
    if (rowCount() > 0) setCurrentCell(static_cast<int>(first), kName);
}

void LayerList::follow() {
    const auto& layers = m_import.layers();
    m_isFilling = true;
    bool same = rowCount() == static_cast<int>(layers.size());
    for (int row = 0; same && row < rowCount(); ++row)
        same = item(row, kName)->text() == text(layers[static_cast<std::size_t>(row)].facts.name);
    if (!same) fill();
    for (int row = 0; row < rowCount(); ++row) {
        const auto& layer = layers[static_cast<std::size_t>(row)];
        item(row, kName)->setCheckState(layer.isWanted ? Qt::Checked : Qt::Unchecked);
        auto* kind = qobject_cast<ChoiceField*>(cellWidget(row, kKind));
        kind->show(std::max(0, kind->findData(text(layer.choice.kind))));
    }
    m_isFilling = false;
}

} // namespace vidette::ui

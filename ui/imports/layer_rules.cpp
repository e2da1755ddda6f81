// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/layer_rules.h"

#include "base/text.h"
#include "io/layer_kinds.h"
#include "io/vector_fields.h"
#include "ui/imports/import_words.h"
#include "ui/imports/map_import.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr double kStorey = 3;
constexpr double kHeight = 2.5; ///< to begin with, where one is typed for all

bool hasField(const std::string& as, const char* field) {
    const auto& fields = io::fieldsOfLayer(as);
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// The field that says how high things are; "" where they have none.
std::string heightFieldOf(const std::string& as) {
    return hasField(as, "top") ? "top" : hasField(as, "height") ? "height" : "";
}

std::string columnIn(const ChoiceField& field) {
    return utf8(field.currentData().toString());
}

} // namespace

LayerRules::LayerRules(MapImport& import, QWidget* parent)
    : QWidget(parent), m_import(import), m_title(new Words({}, Tone::Bold, this)),
      m_grid(new FieldGrid(this)), m_height(new ChoiceField(tr("Height"), this)),
      m_heightField(new ChoiceField(tr("Field of the height"), this)),
      m_metres(new NumberField(tr("Metres"), {0.1, 300, 0.1, 2}, tr("m"), this)),
      m_kind(new ChoiceField(tr("Kind of each"), this)), m_name(new ChoiceField(tr("Code of each"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_grid);
    m_grid->add(tr("Height"), m_height);
    m_grid->add(tr("Field"), m_heightField);
    m_grid->add(tr("Metres"), m_metres);
    m_grid->add(tr("Kind of each"), m_kind);
    m_grid->add(tr("Code of each"), m_name);
    for (auto* field : {m_height, m_heightField, m_kind, m_name}) field->setFixedWidth(230);
    for (auto* field : {m_heightField, m_kind, m_name})
        connect(field, &QComboBox::activated, this, &LayerRules::keep);
    connect(m_height, &QComboBox::activated, this, [this](int rule) {
        m_metres->show(rule == kStoreys ? kStorey : kHeight);
        keep();
    });
    connect(m_metres, &NumberField::edited, this, &LayerRules::keep);
    connect(&import, &MapImport::changed, this, &LayerRules::fill);
}

void LayerRules::show(int layer) {
    if (layer != m_layer) m_waiting = kAsFile;
    m_layer = layer;
    fill();
}

void LayerRules::fill() {
    const auto& layers = m_import.layers();
    const bool known = m_layer >= 0 && static_cast<std::size_t>(m_layer) < layers.size();
    const io::LayerKind* kind =
        known ? io::layerKind(layers[static_cast<std::size_t>(m_layer)].choice.kind) : nullptr;
    setVisible(kind != nullptr);
    if (!kind) return;
    const auto& layer = layers[static_cast<std::size_t>(m_layer)];
    const io::LayerChoice& choice = layer.choice;
    m_title->say(tr("%1: %2").arg(text(layer.facts.name), kindTitle(choice.kind)), Tone::Bold);
    const auto offer = [&](ChoiceField& field, const QString& usual, const std::string& chosen) {
        field.clear();
        field.addItem(usual, QString());
        for (const auto& name : layer.facts.fields) field.addItem(text(name), text(name));
        field.show(std::max(0, field.findData(text(chosen))));
    };
    const auto columnOf = [&](const std::string& field) {
        const auto at = choice.columns.find(field);
        return at == choice.columns.end() ? std::string() : at->second;
    };
    const std::string height = heightFieldOf(kind->as);
    const std::string storeys = columnOf("storeys");
    const auto fixed = choice.values.find(height);
    const int rule = !storeys.empty()               ? kStoreys
                     : !columnOf(height).empty()    ? kField
                     : fixed != choice.values.end() ? kOneForAll
                                                    : kAsFile;
    const bool fields = !layer.facts.fields.empty();
    const int shown = rule == kAsFile ? m_waiting : rule;
    m_height->clear();
    m_height->addItems({tr("as the file says"), tr("one for all"), tr("from a field")});
    if (hasField(kind->as, "storeys")) m_height->addItem(tr("storeys in a field"));
    m_height->show(shown);
    offer(*m_heightField, tr("– choose –"), rule == kStoreys ? storeys : columnOf(height));
    if (rule == kStoreys) m_metres->show(choice.storeyHeight);
    if (rule == kOneForAll) m_metres->show(base::numberFromText(fixed->second).value_or(kHeight));
    offer(*m_kind, kindTitle(choice.kind), columnOf("kind"));
    offer(*m_name, tr("as the file numbers it"), columnOf("id"));
    m_grid->setRowVisible(m_height, !height.empty());
    m_grid->setRowVisible(m_heightField, !height.empty() && shown >= kField);
    m_grid->setRowVisible(m_metres, !height.empty() && (shown == kOneForAll || shown == kStoreys));
    m_grid->setRowVisible(m_kind, fields && hasField(kind->as, "kind"));
    m_grid->setRowVisible(m_name, fields);
}

void LayerRules::keep() {
    const auto at = static_cast<std::size_t>(m_layer);
    io::LayerChoice choice = m_import.layers().at(at).choice;
    const io::LayerKind* kind = io::layerKind(choice.kind);
    if (!kind) return;
    const std::string height = heightFieldOf(kind->as);
    choice.columns.clear();
    choice.values.clear();
    const int rule = m_height->currentIndex();
    const std::string column = columnIn(*m_heightField);
    if (rule == kOneForAll && !height.empty()) choice.values[height] = base::toText(m_metres->value());
    if (rule == kField && !column.empty()) choice.columns[height] = column;
    if (rule == kStoreys && !column.empty()) choice.columns["storeys"] = column;
    choice.storeyHeight = rule == kStoreys ? m_metres->value() : kStorey;
    if (!columnIn(*m_kind).empty()) choice.columns["kind"] = columnIn(*m_kind);
    if (!columnIn(*m_name).empty()) choice.columns["id"] = columnIn(*m_name);
    m_waiting = rule >= kField && column.empty() ? rule : kAsFile;
    m_import.setRules(at, choice);
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/place_forms.h"

#include "estate/place_edits.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/panels/chosen_rows.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vidette::ui {
namespace {

const std::array<std::string_view, 6> kKinds{"wall", "shelf", "counter", "building", "fence", "glass"};
const std::array<estate::ZoneKind, 5> kZoneKinds{estate::ZoneKind::Monitor, estate::ZoneKind::Privacy,
                                                 estate::ZoneKind::Room, estate::ZoneKind::Parcel,
                                                 estate::ZoneKind::District};

} // namespace

ObstacleForm::ObstacleForm(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_kind(new ChoiceField(tr("Kind"), this)),
      m_base(new NumberField(tr("Bottom"), {0, 1000, 0.1, 2}, QStringLiteral("m"), this)),
      m_top(new NumberField(tr("Top"), {0, 1000, 0.1, 2}, QStringLiteral("m"), this)),
      m_opaque(new ChoiceField(tr("Seen through"), this)) {
    FieldGrid* grid = gridIn(this);
    for (const std::string_view kind : kKinds) m_kind->addItem(obstacleTitle(kind));
    m_opaque->addItems({tr("No"), tr("Yes")});
    m_top->setSpecialValueText(tr("to the ceiling"));
    grid->add(tr("Kind"), m_kind);
    grid->add(tr("Bottom"), m_base);
    grid->add(tr("Top"), m_top);
    grid->add(tr("Seen through"), m_opaque);
    m_size = grid->addFigure(tr("Size"));
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        apply({}, [index](auto& row) { row.kind = kKinds.at(static_cast<std::size_t>(index)); });
    });
    connect(m_base, &NumberField::edited, this, [this](double value) {
        apply(QStringLiteral("bottom"), [value](auto& row) { row.base = base::Metres(value); });
    });
    connect(m_top, &NumberField::edited, this, [this](double value) {
        apply(QStringLiteral("top"), [value](auto& row) {
            row.top.reset();
            if (value > 0) row.top = base::Metres(value);
        });
    });
    connect(m_opaque, &QComboBox::activated, this,
            [this](int index) { apply({}, [index](auto& row) { row.opaque = index == 0; }); });
}

void ObstacleForm::apply(const QString& key, const std::function<void(estate::Obstacle&)>& change) {
    const bool done = changeChosen(m_document, m_selection, estate::obstacleRows(), key, change);
    const auto rows = m_selection.rows(m_document.shown().obstacles);
    if (!done && !rows.empty()) show(rows);
}

void ObstacleForm::show(const std::vector<const estate::Obstacle*>& obstacles) {
    using estate::Obstacle;
    showCommon(*m_kind, obstacles, [](const Obstacle& row) { return placeIn(kKinds, row.kind); });
    showCommon(*m_base, obstacles, [](const Obstacle& row) { return row.base.value; });
    showCommon(*m_top, obstacles, [](const Obstacle& row) { return row.top ? row.top->value : 0; });
    showCommon(*m_opaque, obstacles, [](const Obstacle& row) { return row.opaque ? 0 : 1; });
    double line = 0;
    double area = 0;
    for (const Obstacle* row : obstacles) {
        for (const auto& sheet : row->sheets) line += geometry::length(sheet);
        area += geometry::area(row->solids);
    }
    m_size->setText(area > 0 ? areaText(area) : metresText(line));
}

ZoneForm::ZoneForm(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_coverage(coverage),
      m_grid(gridIn(this)), m_name(new TextField(tr("Name"), this)),
      m_kind(new ChoiceField(tr("Kind"), this)), m_class(new ChoiceField(tr("At least"), this)),
      m_times(new NumberField(tr("Cameras at once"), {1, 20, 1, 0}, {}, this)),
      m_weight(new NumberField(tr("Weight"), {0, 1e6, 1, 1}, {}, this)) {
    m_grid->add(tr("Name"), m_name);
    m_grid->add(tr("Kind"), m_kind);
    m_grid->add(tr("At least"), m_class);
    m_grid->add(tr("Cameras at once"), m_times);
    m_grid->add(tr("Weight"), m_weight);
    m_weight->setToolTip(tr("How much it counts beside other zones"));
    m_size = m_grid->addFigure(tr("Area"));
    for (const auto kind : kZoneKinds) m_kind->addItem(zoneKindTitle(kind));
    m_class->setToolTip(tr("The class that must be reached everywhere in the zone"));
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        // Nothing was typed over the names of many: they stay.
        if (m_name->isModified()) apply({}, [this](auto& row) { row.name = utf8(m_name->text().trimmed()); });
        m_name->setModified(false);
    });
    connect(m_weight, &NumberField::edited, this, [this](double value) {
        apply(QStringLiteral("weight"), [value](auto& row) { row.weight = value; });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        apply({}, [index](auto& row) { row.kind = kZoneKinds.at(static_cast<std::size_t>(index)); });
    });
    connect(m_class, &QComboBox::activated, this, [this](int index) {
        apply({},
              [this, index](auto& row) { row.requiredClass = utf8(m_class->itemData(index).toString()); });
    });
    connect(m_times, &NumberField::edited, this, [this](double value) {
        apply(QStringLiteral("times"), [value](auto& row) { row.requiredK = static_cast<int>(value); });
    });
}

void ZoneForm::apply(const QString& key, const std::function<void(estate::Zone&)>& change) {
    const bool done = changeChosen(m_document, m_selection, estate::zoneRows(), key, change);
    const auto rows = m_selection.rows(m_document.shown().zones);
    if (!done && !rows.empty()) show(rows);
}

void ZoneForm::fillClasses() {
    const QSignalBlocker blocker(m_class);
    m_class->clear();
    m_class->addItem(tr("Just seen"), QString());
    for (const auto& one : m_coverage.options().standard.classes) {
        m_class->addItem(classTitle(one.name), text(one.name));
    }
}

void ZoneForm::show(const std::vector<const estate::Zone*>& zones) {
    using estate::Zone;
    fillClasses();
    for (const Zone* zone : zones) {
        const QString wanted = text(zone->requiredClass);
        if (m_class->findData(wanted) < 0) m_class->addItem(classTitle(zone->requiredClass), wanted);
    }
    showCommon(*m_name, zones, [](const Zone& row) { return text(row.name); });
    showCommon(*m_kind, zones, [](const Zone& row) { return placeIn(kZoneKinds, row.kind); });
    showCommon(*m_class, zones,
               [this](const Zone& row) { return m_class->findData(text(row.requiredClass)); });
    showCommon(*m_times, zones, [](const Zone& row) { return row.requiredK; });
    showCommon(*m_weight, zones, [](const Zone& row) { return row.weight; });
    const bool monitored = std::all_of(
        zones.begin(), zones.end(), [](const Zone* row) { return row->kind == estate::ZoneKind::Monitor; });
    for (QWidget* field : std::initializer_list<QWidget*>{m_class, m_times, m_weight})
        m_grid->setRowVisible(field, monitored);
    double area = 0;
    for (const Zone* zone : zones) area += geometry::area(zone->area);
    m_size->setText(areaText(area));
}

} // namespace vidette::ui

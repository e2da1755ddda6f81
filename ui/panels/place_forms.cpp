// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/place_forms.h"

#include "estate/place_edits.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <array>

namespace vidette::ui {
namespace {

const std::array<const char*, 6> kKinds{"wall", "shelf", "counter", "building", "fence", "glass"};
const std::array<estate::ZoneKind, 5> kZoneKinds{estate::ZoneKind::Monitor, estate::ZoneKind::Privacy,
                                                 estate::ZoneKind::Room, estate::ZoneKind::Parcel,
                                                 estate::ZoneKind::District};

FieldGrid* gridIn(QWidget* form) {
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* grid = new FieldGrid(form);
    layout->addWidget(grid);
    return grid;
}

} // namespace

ObstacleForm::ObstacleForm(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_kind(new ChoiceField(tr("Kind"), this)),
      m_base(new NumberField(tr("Bottom"), {0, 1000, 0.1, 2}, QStringLiteral("m"), this)),
      m_top(new NumberField(tr("Top"), {0, 1000, 0.1, 2}, QStringLiteral("m"), this)),
      m_opaque(new ChoiceField(tr("Seen through"), this)) {
    FieldGrid* grid = gridIn(this);
    for (const char* kind : kKinds) m_kind->addItem(obstacleTitle(kind));
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
    const auto* obstacle = m_selection.obstacle();
    if (!obstacle) return;
    estate::Obstacle next = *obstacle;
    change(next);
    const QString name = text(obstacle->code);
    const QString merge = key.isEmpty() ? QString() : key + QLatin1Char(' ') + name;
    const bool done = m_document.commit(estate::replaceObstacle(m_document.estate(), next),
                                        tr("Change %1").arg(name), merge);
    if (!done) show(*obstacle);
}

void ObstacleForm::show(const estate::Obstacle& obstacle) {
    int kind = -1;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (obstacle.kind == kKinds[i]) kind = static_cast<int>(i);
    }
    m_kind->show(kind);
    m_base->show(obstacle.base.value);
    m_top->show(obstacle.top ? obstacle.top->value : 0);
    m_opaque->show(obstacle.opaque ? 0 : 1);
    double line = 0;
    for (const auto& sheet : obstacle.sheets) line += geometry::length(sheet);
    m_size->setText(obstacle.solids.empty() ? metresText(line) : areaText(geometry::area(obstacle.solids)));
}

ZoneForm::ZoneForm(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_coverage(coverage),
      m_grid(gridIn(this)), m_name(new TextField(tr("Name"), this)),
      m_kind(new ChoiceField(tr("Kind"), this)), m_class(new ChoiceField(tr("At least"), this)),
      m_times(new NumberField(tr("Cameras at once"), {1, 20, 1, 0}, {}, this)) {
    m_grid->add(tr("Name"), m_name);
    m_grid->add(tr("Kind"), m_kind);
    m_grid->add(tr("At least"), m_class);
    m_grid->add(tr("Cameras at once"), m_times);
    m_size = m_grid->addFigure(tr("Area"));
    for (const auto kind : kZoneKinds) m_kind->addItem(zoneKindTitle(kind));
    m_class->setToolTip(tr("The class that must be reached everywhere in the zone"));
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { apply({}, [this](auto& row) { row.name = utf8(m_name->text().trimmed()); }); });
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
    const auto* zone = m_selection.zone();
    if (!zone) return;
    estate::Zone next = *zone;
    change(next);
    const QString name = zoneTitle(*zone);
    const QString merge = key.isEmpty() ? QString() : key + QLatin1Char(' ') + text(zone->code);
    const bool done =
        m_document.commit(estate::replaceZone(m_document.estate(), next), tr("Change %1").arg(name), merge);
    if (!done) show(*zone);
}

void ZoneForm::fillClasses() {
    const QSignalBlocker blocker(m_class);
    m_class->clear();
    m_class->addItem(tr("Just seen"), QString());
    for (const auto& one : m_coverage.options().standard.classes) {
        m_class->addItem(classTitle(one.name), text(one.name));
    }
}

void ZoneForm::show(const estate::Zone& zone) {
    fillClasses();
    m_name->show(text(zone.name));
    for (std::size_t i = 0; i < kZoneKinds.size(); ++i) {
        if (kZoneKinds[i] == zone.kind) m_kind->show(static_cast<int>(i));
    }
    const QString wanted = text(zone.requiredClass);
    if (m_class->findData(wanted) < 0) m_class->addItem(classTitle(zone.requiredClass), wanted);
    m_class->show(m_class->findData(wanted));
    m_times->show(zone.requiredK);
    const bool monitored = zone.kind == estate::ZoneKind::Monitor;
    m_grid->setRowVisible(m_class, monitored);
    m_grid->setRowVisible(m_times, monitored);
    m_size->setText(areaText(geometry::area(zone.area)));
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/point_forms.h"

#include "ui/coverage_model.h"
#include "ui/panels/chosen_rows.h"
#include "ui/words.h"

#include <QSignalBlocker>

#include <array>
#include <string_view>

namespace vidette::ui {
namespace {

const std::array<std::string_view, 3> kOpenings{"door", "window", "glass"};

} // namespace

OpeningForm::OpeningForm(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_kind(new ChoiceField(tr("Kind"), this)),
      m_opaque(new ChoiceField(tr("Seen through"), this)), m_entry(new ChoiceField(tr("Entrance"), this)) {
    FieldGrid* grid = gridIn(this);
    m_kind->addItems({tr("Door"), tr("Window"), tr("Glass wall or door")});
    m_opaque->addItems({tr("No: closed, or with foil"), tr("Yes: open, or clear glass")});
    m_entry->addItems({tr("No"), tr("Yes")});
    grid->add(tr("Kind"), m_kind);
    grid->add(tr("Seen through"), m_opaque);
    grid->add(tr("Entrance"), m_entry);
    m_width = grid->addFigure(tr("Width"));
    const auto change = [this, &document, &selection](ChoiceField* field, auto set) {
        connect(field, &QComboBox::activated, this, [this, &document, &selection, set](int index) {
            if (changeChosen(document, selection, estate::openingRows(), {},
                             [&](auto& row) { set(row, index); }))
                return;
            show(selection.rows(document.shown().openings));
        });
    };
    change(m_kind, [](auto& row, int index) { row.kind = kOpenings.at(static_cast<std::size_t>(index)); });
    change(m_opaque, [](auto& row, int index) { row.opaque = index == 0; });
    change(m_entry, [](auto& row, int index) { row.isEntry = index == 1; });
}

void OpeningForm::show(const std::vector<const estate::Opening*>& openings) {
    if (openings.empty()) return;
    double width = 0;
    for (const auto* opening : openings) width += geometry::length(opening->line);
    showCommon(*m_kind, openings, [](const auto& row) { return placeIn(kOpenings, row.kind); });
    showCommon(*m_opaque, openings, [](const auto& row) { return row.opaque ? 0 : 1; });
    showCommon(*m_entry, openings, [](const auto& row) { return row.isEntry ? 1 : 0; });
    m_width->setText(openings.size() == 1 ? metresText(width) : tr("%1 in all").arg(metresText(width)));
}

MountForm::MountForm(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_height(new NumberField(tr("Height"), {0, 500, 0.1, 2}, QStringLiteral("m"), this)),
      m_cost(new NumberField(tr("Cost"), {-1, 1e9, 100, 0}, {}, this)) {
    FieldGrid* grid = gridIn(this);
    m_cost->setSpecialValueText(tr("not known"));
    grid->add(tr("Height"), m_height);
    grid->add(tr("Cost"), m_cost);
    connect(m_height, &NumberField::edited, this, [&document, &selection](double value) {
        changeChosen(document, selection, estate::mountRows(), QStringLiteral("height"),
                     [value](auto& row) { row.height = base::Metres(value); });
    });
    connect(m_cost, &NumberField::edited, this, [&document, &selection](double value) {
        changeChosen(document, selection, estate::mountRows(), QStringLiteral("cost"),
                     [value](auto& row) { row.cost = value < 0 ? std::nullopt : std::optional(value); });
    });
}

void MountForm::show(const std::vector<const estate::Mount*>& mounts) {
    showCommon(*m_height, mounts, [](const auto& row) { return row.height.value; });
    showCommon(*m_cost, mounts, [](const auto& row) { return row.cost.value_or(-1); });
}

DemandForm::DemandForm(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent)
    : QWidget(parent), m_coverage(coverage),
      m_weight(new NumberField(tr("Weight"), {0, 1e6, 1, 1}, {}, this)),
      m_class(new ChoiceField(tr("At least"), this)) {
    FieldGrid* grid = gridIn(this);
    grid->add(tr("Weight"), m_weight);
    grid->add(tr("At least"), m_class);
    connect(m_weight, &NumberField::edited, this, [&document, &selection](double value) {
        changeChosen(document, selection, estate::demandRows(), QStringLiteral("weight"),
                     [value](auto& row) { row.weight = value; });
    });
    connect(m_class, &QComboBox::activated, this, [this, &document, &selection](int index) {
        const std::string wanted = utf8(m_class->itemData(index).toString());
        changeChosen(document, selection, estate::demandRows(), {},
                     [&](auto& row) { row.requiredClass = wanted; });
    });
}

void DemandForm::show(const std::vector<const estate::Demand*>& demands) {
    const QSignalBlocker blocker(m_class);
    m_class->clear();
    m_class->addItem(tr("Just seen"), QString());
    for (const auto& one : m_coverage.options().standard.classes)
        m_class->addItem(classTitle(one.name), text(one.name));
    for (const auto* demand : demands) {
        const QString wanted = text(demand->requiredClass);
        if (m_class->findData(wanted) < 0) m_class->addItem(classTitle(demand->requiredClass), wanted);
    }
    showCommon(*m_weight, demands, [](const auto& row) { return row.weight; });
    showCommon(*m_class, demands,
               [this](const auto& row) { return m_class->findData(text(row.requiredClass)); });
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/sheet_form.h"

#include "ui/panels/section.h"
#include "ui/words.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr double kWidestOverlap = 50; ///< mm

QString typedOr(const TextField& field) {
    const QString typed = field.text().trimmed();
    return typed.isEmpty() ? field.placeholderText() : typed;
}

} // namespace

SheetForm::SheetForm(QWidget* parent)
    : QWidget(parent), m_paper(new ChoiceField(tr("Paper"), this)),
      m_turned(new ChoiceField(tr("Direction of the paper"), this)),
      m_scale(new ChoiceField(tr("Scale"), this)), m_part(new ChoiceField(tr("Part of the plan"), this)),
      m_overlap(new NumberField(tr("Overlap of sheets"), {0, kWidestOverlap, 5, 0}, tr("mm"), this)),
      m_title(new TextField(tr("Title on the sheet"), this)), m_level(new TextField(tr("Level"), this)),
      m_author(new TextField(tr("Author"), this)), m_remark(new TextField(tr("Remark"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildSheet();
    buildParts();
    buildTitle();
}

void SheetForm::buildSheet() {
    m_paper->addItems({QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("A2"), QStringLiteral("A1"),
                       QStringLiteral("A0")});
    m_turned->addItems({tr("Landscape"), tr("Portrait")});
    m_scale->addItem(tr("To fit"), 0);
    for (const int scale : usualScales()) m_scale->addItem(tr("1 : %L1").arg(scale), scale);
    m_part->addItems({tr("Whole plan"), tr("As shown")});
    m_scale->setToolTip(tr("To fit: the largest usual scale at which everything is on one sheet"));
    m_part->setToolTip(tr("As shown: what the Plan workspace shows now"));
    m_overlap->show(SheetWish{}.overlap);
    m_overlap->setToolTip(tr("What neighbouring sheets share, to be trimmed and joined"));
    auto* section = new Section(tr("Sheet"), this);
    auto* grid = new FieldGrid(section);
    grid->add(tr("Paper"), m_paper);
    grid->add(tr("Direction"), m_turned);
    grid->add(tr("Scale"), m_scale);
    grid->add(tr("Part"), m_part);
    grid->add(tr("Overlap of sheets"), m_overlap);
    section->content().addWidget(grid);
    layout()->addWidget(section);
    for (ChoiceField* field : {m_paper, m_turned, m_scale, m_part})
        connect(field, &QComboBox::currentIndexChanged, this, &SheetForm::changed);
    connect(m_overlap, &NumberField::edited, this, &SheetForm::changed);
}

void SheetForm::buildParts() {
    const std::vector<std::pair<bool SheetParts::*, QString>> names{
        {&SheetParts::coverage, tr("What cameras see")},
        {&SheetParts::blindSpots, tr("Blind spots")},
        {&SheetParts::cameras, tr("Cameras")},
        {&SheetParts::names, tr("Names and numbers")},
        {&SheetParts::masks, tr("What must not be seen")},
        {&SheetParts::pictures, tr("Pictures under the plan")},
        {&SheetParts::grid, tr("Grid")}};
    auto* section = new Section(tr("On the sheet"), this);
    const SheetParts usual;
    for (const auto& [part, name] : names) {
        auto* tick = new QCheckBox(name, section);
        tick->setMinimumHeight(26);
        tick->setAccessibleName(name);
        tick->setChecked(usual.*part);
        section->content().addWidget(tick);
        m_ticks.emplace_back(part, tick);
        connect(tick, &QCheckBox::toggled, this, &SheetForm::changed);
    }
    layout()->addWidget(section);
}

void SheetForm::buildTitle() {
    auto* section = new Section(tr("Title block"), this);
    auto* grid = new FieldGrid(section);
    grid->add(tr("Title"), m_title);
    grid->add(tr("Level"), m_level);
    grid->add(tr("Author"), m_author);
    grid->add(tr("Remark"), m_remark);
    section->content().addWidget(grid);
    layout()->addWidget(section);
    for (TextField* field : {m_title, m_level, m_author, m_remark})
        connect(field, &QLineEdit::textChanged, this, &SheetForm::changed);
}

SheetWish SheetForm::wish() const {
    SheetWish wish;
    wish.paper = static_cast<Paper>(m_paper->currentIndex());
    wish.isLandscape = m_turned->currentIndex() == 0;
    const int scale = m_scale->currentData().toInt();
    if (scale > 0) wish.scale = scale;
    wish.overlap = m_overlap->value();
    return wish;
}

void SheetForm::show(const SheetWish& wish) {
    {
        const QSignalBlocker blocker(this);
        m_paper->setCurrentIndex(static_cast<int>(wish.paper));
        m_turned->setCurrentIndex(wish.isLandscape ? 0 : 1);
        m_scale->setCurrentIndex(std::max(0, m_scale->findData(wish.scale.value_or(0))));
        m_overlap->show(wish.overlap);
    }
    emit changed();
}

SheetParts SheetForm::parts() const {
    SheetParts parts;
    for (const auto& [part, tick] : m_ticks) parts.*part = tick->isChecked();
    return parts;
}

void SheetForm::show(const SheetParts& parts) {
    for (const auto& [part, tick] : m_ticks) tick->setChecked(parts.*part);
}

TitleBlock SheetForm::title() const {
    return {typedOr(*m_title), typedOr(*m_level), typedOr(*m_author), typedOr(*m_remark), {}, {}};
}

void SheetForm::propose(const TitleBlock& title) {
    m_title->setPlaceholderText(title.title);
    m_level->setPlaceholderText(title.level);
    m_author->setPlaceholderText(title.author);
}

} // namespace vidette::ui

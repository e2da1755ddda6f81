// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tool_strip.h"

#include "ui/panels/fields.h"
#include "ui/panels/section.h"
#include "ui/theme.h"
#include "ui/tools/tool_table.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kHeight = 40;

struct SnapWord {
    SnapKinds::Kind kind;
    const char* words;
};

const SnapWord kSnapWords[] = {
    {SnapKinds::Ends, QT_TRANSLATE_NOOP("ToolStrip", "Ends and corners")},
    {SnapKinds::Middles, QT_TRANSLATE_NOOP("ToolStrip", "Middles of edges")},
    {SnapKinds::Crossings, QT_TRANSLATE_NOOP("ToolStrip", "Crossings of edges")},
    {SnapKinds::Edges, QT_TRANSLATE_NOOP("ToolStrip", "On edges")},
    {SnapKinds::Angles, QT_TRANSLATE_NOOP("ToolStrip", "Angles in steps of 15°")},
    {SnapKinds::Parallels, QT_TRANSLATE_NOOP("ToolStrip", "Parallel and perpendicular")},
    {SnapKinds::Grid, QT_TRANSLATE_NOOP("ToolStrip", "Grid of 5 cm on floor plans")},
    {SnapKinds::MapGrid, QT_TRANSLATE_NOOP("ToolStrip", "Grid of 5 cm on maps")},
};

} // namespace

ToolStrip::ToolStrip(ToolSettings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_row(new QHBoxLayout(this)), m_title(new QLabel(this)) {
    setFixedHeight(kHeight);
    m_row->setContentsMargins(16, 0, 12, 0);
    m_row->setSpacing(8);
    m_title->setFont(fontOf(Type::Strong));
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    addSnapButton();
    connect(&settings, &ToolSettings::changed, this, &ToolStrip::refresh);
}

void ToolStrip::addSnapButton() {
    auto* button = new QToolButton(this);
    auto* menu = new QMenu(button);
    for (const SnapWord& word : kSnapWords) {
        QAction* action = menu->addAction(tr(word.words));
        action->setCheckable(true);
        action->setChecked(m_settings.snapKinds().has(word.kind));
        connect(action, &QAction::toggled, this,
                [this, kind = word.kind](bool on) { m_settings.setSnap(kind, on); });
        m_kinds.append(action);
    }
    button->setObjectName(QStringLiteral("snap"));
    button->setProperty("bar", true);
    button->setText(tr("What catches"));
    button->setAccessibleName(tr("What catches while drawing"));
    button->setToolTip(tr("What a drawn point catches · Alt held down: nothing"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(28);
    m_row->addWidget(button);
}

void ToolStrip::showTool(const QString& tool) {
    delete m_fields;
    m_fields = new QWidget(this);
    auto* row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const ToolRow& one : toolTable()) {
        if (one.id == tool) m_title->setText(one.words);
    }
    m_row->insertWidget(1, m_fields);
    for (const ToolField& field : fieldsOfTool(tool)) addField(field);
}

void ToolStrip::addField(const ToolField& field) {
    auto* row = static_cast<QHBoxLayout*>(m_fields->layout());
    auto* label = new QLabel(field.words, m_fields);
    label->setFont(fontOf(Type::Body));
    row->addSpacing(6);
    row->addWidget(label);
    if (field.options.empty()) {
        auto* number = new NumberField(field.words, {field.low, field.high, field.step, field.decimals},
                                       field.unit, m_fields);
        number->setObjectName(field.key);
        number->setSpecialValueText(field.lowest);
        number->setFixedWidth(field.lowest.isEmpty() ? 96 : 124);
        number->show(m_settings.number(field.key));
        label->setBuddy(number);
        row->addWidget(number);
        connect(number, &NumberField::edited, this,
                [this, key = field.key](double value) { m_settings.set(key, value); });
        return;
    }
    auto* choice = new ChoiceField(field.words, m_fields);
    choice->setObjectName(field.key);
    for (const auto& [key, words] : field.options) choice->addItem(words, key);
    choice->show(std::max(choice->findData(m_settings.choice(field.key)), 0));
    label->setBuddy(choice);
    row->addWidget(choice);
    connect(choice, &QComboBox::activated, this,
            [this, choice, key = field.key](int index) { m_settings.set(key, choice->itemData(index)); });
}

void ToolStrip::refresh() {
    if (!m_fields) return;
    for (auto* number : m_fields->findChildren<NumberField*>())
        number->show(m_settings.number(number->objectName()));
    for (auto* choice : m_fields->findChildren<ChoiceField*>())
        choice->show(std::max(choice->findData(m_settings.choice(choice->objectName())), 0));
}

void ToolStrip::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::BottomEdge);
}

} // namespace vidette::ui

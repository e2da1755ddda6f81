// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header_bar.h"

#include "catalog/density_classes.h"
#include "ui/buttons.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/more_tools.h"
#include "ui/panels/section.h"
#include "ui/theme.h"
#include "ui/tools/tool_table.h"
#include "ui/window_actions.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kHeight = 52;
constexpr int kNarrowest = 960;
constexpr int kNarrowClass = 92;
constexpr int kNameRoom = 180;
constexpr int kNameRoomAlone = 560; ///< where no tools stand beside it

} // namespace

HeaderBar::HeaderBar(Document& document, CoverageModel& coverage, Actions& actions, QWidget* parent)
    : QWidget(parent), m_document(document), m_coverage(coverage), m_brand(new QToolButton(this)),
      m_name(new QLabel(this)),
      m_height(new NumberField(tr("Height of target"), {0, 50, 0.1, 2}, QStringLiteral("m"), this)),
      m_edition(new ChoiceField(tr("Edition of the density classes"), this)),
      m_class(new ChoiceField(tr("Class that counts as seen"), this)) {
    setFixedHeight(kHeight);
    setObjectName(QStringLiteral("header"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(4);
    addMenu(actions);
    row->addWidget(m_name);
    addTools(actions);
    addQuestions(actions);
    connectQuestions();
    connect(&document, &Document::changed, this, &HeaderBar::showName);
    connect(&coverage, &CoverageModel::optionsChanged, this, &HeaderBar::showOptions);
    showOptions();
    m_classWidth = std::max(m_class->minimumWidth(), m_class->sizeHint().width());
    showName();
    // The bar gives way by itself (resizeEvent) instead of holding the window open.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumWidth(kNarrowest);
}

void HeaderBar::addMenu(Actions& actions) {
    auto* menu = new QMenu(this);
    for (const MenuRow& row : windowMenus()) {
        auto* part = menu->addMenu(row.title);
        part->setToolTipsVisible(true);
        actions.fill(*part, row.ids);
    }
    m_brand->setObjectName(QStringLiteral("brand"));
    m_brand->setText(tr("Vidette"));
    m_brand->setAccessibleName(tr("Menu"));
    m_brand->setToolTip(tr("Menu"));
    m_brand->setMenu(menu);
    m_brand->setPopupMode(QToolButton::InstantPopup);
    m_brand->setFocusPolicy(Qt::TabFocus);
    m_brand->setFixedHeight(36);
    layout()->addWidget(m_brand);
}

void HeaderBar::addTools(Actions& actions) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addSpacing(6);
    row->addWidget(new IconButton(*actions.find(QStringLiteral("edit.undo")), QStringLiteral("undo"), this));
    row->addWidget(new IconButton(*actions.find(QStringLiteral("edit.redo")), QStringLiteral("redo"), this));
    row->addStretch(1);
    QStringList further;
    for (const ToolRow& tool : toolTable()) {
        const QString id = QStringLiteral("tool.") + tool.id;
        if (!tool.onBar) further << id;
        if (!tool.onBar) continue;
        auto* button = new ToolButton(*actions.find(id), tool.icon, this);
        m_tools.push_back(button);
        m_ofPlan.push_back(button);
        row->addWidget(button);
    }
    auto* more = new MoreTools(actions, further, this);
    m_ofPlan.push_back(more);
    row->addWidget(more);
    connect(more, &MoreTools::renamed, this, &HeaderBar::fit);
    row->addStretch(1);
}

void HeaderBar::addQuestions(Actions& actions) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    const auto label = [&](const QString& words, QWidget* field) {
        auto* text = new QLabel(words, this);
        QFont font = fontOf(Type::Body);
        font.setPixelSize(12);
        text->setFont(font);
        text->setBuddy(field);
        m_labels.push_back(text);
        m_ofPlan.push_back(field);
        row->addSpacing(6);
        row->addWidget(text);
        row->addWidget(field);
    };
    m_height->setFixedWidth(72);
    m_height->setToolTip(tr("Height above the floor at which things must be seen"));
    label(tr("Target at"), m_height);
    m_edition->setFixedWidth(86);
    m_edition->setToolTip(tr("Edition of EN/IEC 62676-4 whose classes of pixel density are shown"));
    if (const auto standards = catalog::densityStandards()) {
        for (const auto& standard : *standards) m_edition->addItem(text(standard.id));
    }
    label(tr("Classes"), m_edition);
    m_class->setFixedWidth(122);
    m_class->setToolTip(tr("Only what reaches this class counts as seen"));
    row->addWidget(m_class);
    m_ofPlan.push_back(m_class);
    for (const char* name : {"night", "figures"}) {
        const QString icon = QLatin1String(name);
        auto* button = new IconButton(*actions.find(QStringLiteral("view.") + icon), icon, this);
        row->addWidget(button);
        m_ofPlan.push_back(button);
    }
    row->addSpacing(6);
    row->addWidget(new StrongButton(*actions.find(QStringLiteral("file.report")), this));
}

void HeaderBar::connectQuestions() {
    connect(m_height, &NumberField::edited, this, [this](double metres) {
        auto options = m_coverage.options();
        options.targetLow = options.targetHigh = metres;
        m_coverage.setOptions(options);
    });
    connect(m_edition, &QComboBox::activated, this, [this](int index) {
        const auto standard = catalog::densityStandard(utf8(m_edition->itemText(index)));
        if (!standard) return;
        auto options = m_coverage.options();
        options.standard = *standard;
        options.density.reset();
        options.densityName.clear();
        m_coverage.setOptions(options);
    });
    connect(m_class, &QComboBox::activated, this, [this](int index) {
        auto options = m_coverage.options();
        options.density.reset();
        options.densityName = utf8(m_class->itemData(index).toString());
        const auto* wanted = options.standard.find(options.densityName);
        if (wanted) options.density = wanted->pixelsPerMetre;
        m_coverage.setOptions(options);
    });
}

void HeaderBar::showOptions() {
    const auto& options = m_coverage.options();
    m_height->show(options.targetLow);
    m_edition->show(m_edition->findText(text(options.standard.id)));
    const QSignalBlocker blocker(m_class);
    m_class->clear();
    m_class->addItem(tr("Any class"), QString());
    for (const auto& one : options.standard.classes) {
        m_class->addItem(QStringLiteral("≥ ") + classTitle(one.name), text(one.name));
    }
    m_class->setCurrentIndex(std::max(m_class->findData(text(options.densityName)), 0));
}

void HeaderBar::showName() {
    const QString name = text(m_document.estate().name);
    const QString shown = name.isEmpty() ? m_document.source() : name;
    QFont font = fontOf(Type::Strong);
    font.setPixelSize(14);
    m_name->setFont(font);
    const QString words = shown.isEmpty() ? tr("New plan") : shown;
    m_name->setText(
        QFontMetrics(font).elidedText(words, Qt::ElideRight, m_besidePlan ? kNameRoom : kNameRoomAlone));
    const QString file = m_document.path().isEmpty() ? m_document.source() : m_document.path();
    m_name->setToolTip(words + QLatin1Char('\n') + file);
    fit();
}

void HeaderBar::setBesidePlan(bool beside) {
    m_besidePlan = beside;
    for (QWidget* part : m_ofPlan) part->setVisible(beside);
    showName();
    fit();
}

void HeaderBar::fit() {
    // From all words to the fewest: first the labels go, then the words of the tools, then the name, then
    // keys and most of the brand.
    for (int left = 4; left >= 0; --left) {
        for (QLabel* label : m_labels) label->setVisible(m_besidePlan && left == 4);
        for (ToolButton* tool : m_tools)
            tool->setRoom(left > 2   ? ToolButton::Room::Words
                          : left > 0 ? ToolButton::Room::IconAndKey
                                     : ToolButton::Room::Icon);
        m_name->setVisible(left > 1);
        m_brand->setText(left > 0 ? tr("Vidette") : QStringLiteral("V"));
        m_class->setFixedWidth(left > 0 ? m_classWidth : kNarrowClass);
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width()) return;
    }
}

void HeaderBar::resizeEvent(QResizeEvent*) {
    fit();
}

void HeaderBar::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::BottomEdge);
}

} // namespace vidette::ui

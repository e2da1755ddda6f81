// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/camera_dock.h"

#include "base/text.h"
#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/picture_view.h"
#include "ui/panels/printed_view.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/panels/section_view.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kLowest = 220;
constexpr double kNearest = 0.3; ///< m; nearer persons than this are no distances
constexpr qsizetype kMostPersons = 9;

} // namespace

CameraDock::CameraDock(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent)
    : QWidget(parent), m_look(document, selection, coverage), m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)), m_persons(new TextField(tr("Persons at, metres"), this)),
      m_words(new Words({}, Tone::Quiet, this)) {
    setMinimumHeight(kLowest);
    m_section = new SectionView(document, selection, m_look, m_pages);
    m_picture = new PictureView(m_look, m_pages);
    build();
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_persons, &QLineEdit::editingFinished, this, &CameraDock::takePersons);
    connect(&m_look, &CameraLook::changed, this, &CameraDock::refresh);
    refresh();
}

void CameraDock::build() {
    m_tabs->setObjectName(QStringLiteral("figureTabs"));
    m_tabs->setAccessibleName(tr("Views of the camera"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->addTab(tr("Side and picture"));
    m_tabs->addTab(tr("Printed distances"));
    auto* both = new QWidget(m_pages);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_section, 5);
    row->addWidget(m_picture, 4);
    m_pages->addWidget(both);
    m_pages->addWidget(new PrintedView(m_look, m_pages));
    auto* label = new QLabel(tr("Persons at"), this);
    label->setBuddy(m_persons);
    m_persons->setFixedWidth(160);
    m_persons->setPlaceholderText(tr("e.g. 2 5 10 m"));
    m_persons->setToolTip(tr("Distances in metres at which persons stand; empty: some that fit"));
    auto* close = new LinkButton(tr("Close"), this);
    connect(close, &QAbstractButton::clicked, this, &CameraDock::closeWanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 6, 20, 10);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->addWidget(m_tabs);
    top->addStretch();
    top->addWidget(label);
    top->addWidget(m_persons);
    top->addSpacing(8);
    top->addWidget(close);
    column->addLayout(top);
    column->addWidget(m_words);
    column->addWidget(m_pages, 1);
}

void CameraDock::takePersons() {
    std::vector<double> distances;
    static const QRegularExpression apart(QStringLiteral("[\\s;]+"));
    for (QString word : m_persons->text().split(apart, Qt::SkipEmptyParts)) {
        const auto value = base::numberFromText(utf8(word.replace(QLatin1Char(','), QLatin1Char('.'))));
        if (value && *value >= kNearest && static_cast<qsizetype>(distances.size()) < kMostPersons)
            distances.push_back(*value);
    }
    m_look.setPersons(std::move(distances));
}

void CameraDock::refresh() {
    const bool known = m_look.answer();
    m_pages->setVisible(known);
    const QString why = m_look.problem().isEmpty()
                            ? tr("Choose a camera on the plan to see it from the side.")
                            : m_look.problem();
    m_words->say(known ? QString() : why, Tone::Quiet);
}

void CameraDock::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_look.watch(true);
}

void CameraDock::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_look.watch(false);
}

void CameraDock::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::TopEdge);
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench_page.h"

#include "ui/document.h"
#include "ui/panels/fields.h"
#include "ui/ranking_model.h"
#include "ui/words.h"
#include "ui/workbench/answer_tab.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/decision_menu.h"
#include "ui/workbench/decision_notice.h"
#include "ui/workbench/decision_start.h"
#include "ui/workbench/firm_tab.h"
#include "ui/workbench/group_tab.h"
#include "ui/workbench/judgments_tab.h"
#include "ui/workbench/method_tab.h"
#include "ui/workbench/pictures_tab.h"
#include "ui/workbench/values_tab.h"
#include "ui/workbench/weights_tab.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace vidette::ui {
namespace {

template<typename Tab>
WorkTab* make(DecisionDesk& desk, QWidget* parent) {
    return new Tab(desk, parent);
}

} // namespace

WorkbenchPage::WorkbenchPage(Document& document, RankingModel& ranking, QWidget* parent)
    : QWidget(parent), m_desk(new DecisionDesk(document, ranking, this)),
      m_problem(new ChoiceField(tr("Decision"), this)), m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)), m_menu(new DecisionMenu(*m_desk, this)),
      m_start(new DecisionStart(*m_menu, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 8, 24, 0);
    head->setSpacing(8);
    head->addWidget(m_tabs);
    head->addStretch(1);
    m_problem->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_problem->setMinimumWidth(180);
    m_problem->setMaximumWidth(320);
    m_problem->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    head->addWidget(m_problem, 4);
    head->addWidget(m_menu);
    column->addLayout(head);
    auto* said = new QHBoxLayout;
    said->setContentsMargins(24, 8, 24, 0);
    said->addWidget(m_menu->notice());
    column->addLayout(said);
    column->addWidget(m_start, 1);
    column->addWidget(m_pages, 1);
    m_tabs->setAccessibleName(tr("Parts of the decision"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    addParts();
    connect(m_tabs, &QTabBar::currentChanged, this, &WorkbenchPage::show);
    connect(m_problem, &QComboBox::activated, this, [&document, &ranking, this](int index) {
        const std::string code = utf8(m_problem->itemData(index).toString());
        for (const auto& problem : document.estate().problems) {
            if (problem.code == code) return ranking.choose(problem.id);
        }
    });
    connect(m_desk, &DecisionDesk::problemChanged, this, &WorkbenchPage::fillProblems);
    connect(m_desk, &DecisionDesk::told, this, &WorkbenchPage::told);
    connect(m_menu, &DecisionMenu::begun, this, [this] { open(QStringLiteral("values")); });
    connect(m_menu, &DecisionMenu::renaming, this, [this](bool now) { m_problem->setVisible(!now); });
    fillProblems();
    show(0);
}

void WorkbenchPage::addParts() {
    add(QStringLiteral("answer"), tr("Answer"), make<AnswerTab>);
    add(QStringLiteral("values"), tr("Values"), make<ValuesTab>);
    add(QStringLiteral("method"), tr("Method"), make<MethodTab>);
    add(QStringLiteral("weights"), tr("Weights"), make<WeightsTab>);
    add(QStringLiteral("judgments"), tr("Judgments"), make<JudgmentsTab>);
    add(QStringLiteral("firm"), tr("How firm"), make<FirmTab>);
    add(QStringLiteral("pictures"), tr("Pictures"), make<PicturesTab>);
    add(QStringLiteral("group"), tr("Group"), make<GroupTab>);
}

void WorkbenchPage::add(const QString& id, const QString& title, Maker make) {
    m_tabs->setTabData(m_tabs->addTab(title), id);
    m_makers.push_back(std::move(make));
    m_made.push_back(nullptr);
}

void WorkbenchPage::show(int tab) {
    auto& made = m_made[static_cast<std::size_t>(tab)];
    if (!made) {
        made = m_makers[static_cast<std::size_t>(tab)](*m_desk, this);
        m_pages->addWidget(made);
    }
    m_pages->setCurrentWidget(made);
}

void WorkbenchPage::open(const QString& id) {
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toString() == id) m_tabs->setCurrentIndex(tab);
}

void WorkbenchPage::fillProblems() {
    const QSignalBlocker blocker(m_problem);
    m_problem->clear();
    for (const auto& problem : m_desk->document().estate().problems) {
        const QString title = text(problem.problem.title.empty() ? problem.code : problem.problem.title);
        m_problem->addItem(title, text(problem.code));
    }
    m_problem->model()->sort(0);
    m_problem->setCurrentIndex(m_problem->findData(text(m_desk->code())));
    const bool isAny = m_problem->count() > 0;
    m_problem->setVisible(isAny);
    for (QWidget* part : std::initializer_list<QWidget*>{m_tabs, m_pages}) part->setVisible(isAny);
    m_start->setVisible(!isAny);
}

} // namespace vidette::ui

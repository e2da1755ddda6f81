// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/decision_menu.h"

#include "analysis/kit_problem.h"
#include "ui/document.h"
#include "ui/panels/fields.h"
#include "ui/words.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/decision_exchange.h"
#include "ui/workbench/decision_notice.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace vidette::ui {
namespace {

/// A way to write a decision, as the dialog for files offers it.
struct Format {
    QString filter;
    QString ending;
    io::CsvStyle style;
};

std::vector<Format> formats() {
    return {
        {DecisionMenu::tr("Workbook that computes itself (*.xlsx)"), QStringLiteral(".xlsx"), {}},
        {DecisionMenu::tr("Table with semicolons and decimal commas (*.csv)"),
         QStringLiteral(".csv"),
         {';', ','}},
        {DecisionMenu::tr("Table with commas and decimal points (*.csv)"),
         QStringLiteral(".csv"),
         {',', '.'}},
        {DecisionMenu::tr("XMCDA 4.0.0 (*.xml)"), QStringLiteral(".xml"), {}},
        {DecisionMenu::tr("scikit-criteria (*.yaml)"), QStringLiteral(".yaml"), {}},
        {DecisionMenu::tr("AHP-OS project (*.ahp.json)"), QStringLiteral(".ahp.json"), {}},
        {DecisionMenu::tr("Vidette decision, without loss (*.json)"), QStringLiteral(".json"), {}},
    };
}

mcda::Problem plainProblem(const QString& title) {
    mcda::Problem problem;
    problem.title = utf8(title);
    problem.criteria = {
        {"K1", utf8(DecisionMenu::tr("First criterion")), "", mcda::Direction::Max, "", ""},
        {"K2", utf8(DecisionMenu::tr("Second criterion")), "", mcda::Direction::Max, "", ""},
    };
    for (const char* id : {"A1", "A2"})
        problem.alternatives.push_back(
            {id, utf8(DecisionMenu::tr("Alternative %1").arg(QLatin1String(id))), {}, ""});
    return problem;
}

} // namespace

DecisionMenu::DecisionMenu(DecisionDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_exchange(new DecisionExchange(desk, this)),
      m_notice(new DecisionNotice(parent)), m_button(new QToolButton(this)), m_menu(new QMenu(m_button)),
      m_name(new TextField(tr("Name of the decision"), this)) {
    build();
    connect(m_exchange, &DecisionExchange::working, m_notice, &DecisionNotice::work);
    connect(m_exchange, &DecisionExchange::said, m_notice, &DecisionNotice::say);
    connect(m_notice, &DecisionNotice::cancelled, m_exchange, &DecisionExchange::cancel);
    connect(&desk, &DecisionDesk::problemChanged, this, &DecisionMenu::follow);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { endRename(true); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { endRename(true); });
    m_name->installEventFilter(this);
    follow();
}

QAction* DecisionMenu::add(const QString& words, void (DecisionMenu::*does)()) {
    QAction* action = m_menu->addAction(words);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void DecisionMenu::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_button);
    m_name->setMinimumWidth(220);
    m_name->hide();
    m_button->setText(tr("Decision"));
    m_button->setAccessibleName(tr("Begin, read, write, rename or remove a decision"));
    m_button->setObjectName(QStringLiteral("decisionMenu"));
    m_button->setProperty("bar", true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setMinimumHeight(28);
    m_button->setMenu(m_menu);
    add(tr("New decision"), &DecisionMenu::begin);
    m_kits = add(tr("New from kits"), &DecisionMenu::beginWithKits);
    add(tr("Open a decision file…"), &DecisionMenu::askOpen);
    m_menu->addSeparator();
    m_needDecision << add(tr("Save as…"), &DecisionMenu::askSave);
    m_needDecision << add(tr("Copy of this decision"), &DecisionMenu::copy);
    m_needDecision << add(tr("Rename"), &DecisionMenu::rename);
    m_needDecision << add(tr("Remove"), &DecisionMenu::remove);
}

void DecisionMenu::follow() {
    for (QAction* action : std::as_const(m_needDecision)) action->setEnabled(m_desk.problem());
    m_kits->setText(m_desk.document().estate().kits.empty() ? tr("New from the kits of the catalogue")
                                                            : tr("New from this project's kits"));
}

void DecisionMenu::begin() {
    if (m_desk.add(plainProblem(tr("New decision")), "decision", tr("Begin a decision"))) emit begun();
}

void DecisionMenu::beginWithKits() {
    const auto& estate = m_desk.document().estate();
    const auto kits = analysis::kitsToCompare(estate);
    if (!kits) return m_notice->say(text(base::describe(kits.error())), {}, true);
    if (m_desk.add(analysis::kitProblem(estate, *kits), "kits", tr("Compare kits"))) emit begun();
}

void DecisionMenu::askOpen() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a decision file"), {}, tr("Decisions (*.json *.xml *.csv *.txt);;All files (*)"));
    if (!path.isEmpty()) m_exchange->open(path);
}

void DecisionMenu::askSave() {
    const auto all = formats();
    QStringList filters;
    for (const auto& format : all) filters << format.filter;
    QString chosen;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save the decision"), text(m_desk.code()) + all.front().ending,
                                     filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty()) return;
    const auto place = std::max<qsizetype>(0, filters.indexOf(chosen));
    const Format& format = all[static_cast<std::size_t>(place)];
    if (QFileInfo(path).suffix().isEmpty()) path += format.ending;
    m_exchange->save(path, format.style);
}

void DecisionMenu::copy() {
    mcda::Problem problem = *m_desk.problem();
    const QString title = text(problem.title.empty() ? m_desk.code() : problem.title);
    problem.title = utf8(tr("%1 (copy)").arg(title));
    m_desk.add(std::move(problem), m_desk.code(), tr("Copy %1").arg(title));
}

void DecisionMenu::rename() {
    const auto* problem = m_desk.problem();
    if (!problem) return;
    m_isRenaming = true;
    m_name->show(text(problem->title.empty() ? m_desk.code() : problem->title));
    m_name->setVisible(true);
    m_name->setFocus();
    m_name->selectAll();
    emit renaming(true);
}

void DecisionMenu::endRename(bool keep) {
    if (!std::exchange(m_isRenaming, false)) return;
    m_name->hide();
    emit renaming(false);
    const auto* problem = m_desk.problem();
    const std::string title = utf8(m_name->text().trimmed());
    if (!keep || !problem || title.empty() || title == problem->title) return;
    mcda::Problem next = *problem;
    next.title = title;
    m_desk.put(std::move(next), tr("Rename a decision"));
}

void DecisionMenu::remove() {
    m_desk.remove(tr("Remove a decision"));
}

bool DecisionMenu::eventFilter(QObject* watched, QEvent* event) {
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched != m_name || !isEscape) return QWidget::eventFilter(watched, event);
    endRename(false);
    return true;
}

} // namespace vidette::ui

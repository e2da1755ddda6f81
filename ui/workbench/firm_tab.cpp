// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/firm_tab.h"

#include "base/date.h"
#include "report/firmness_report.h"
#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/ranking_model.h"
#include "ui/words.h"
#include "ui/workbench/agreement_view.h"
#include "ui/workbench/check_view.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/draws_view.h"
#include "ui/workbench/part_table.h"
#include "ui/workbench/trials_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QVBoxLayout>

namespace vidette::ui {

FirmTab::FirmTab(DecisionDesk& desk, QWidget* parent)
    : WorkTab(desk, parent), m_title(titleLabel(tr("How firm the first place is"), this)),
      m_paragraph(new Words({}, Tone::Plain, this)), m_state(new Words({}, Tone::Quiet, this)),
      m_save(new StrongButton(tr("Save these findings…"), this)), m_findings(new QWidget(this)),
      m_draws(new DrawsView(this)), m_agreement(new AgreementView(this)), m_trials(new TrialsView(this)),
      m_most(new Words({}, Tone::Plain, this)),
      m_critical(new PartTable(tr("How far a single weight may move"), this)), m_check(new CheckView(this)) {
    build();
    connectParts();
}

void FirmTab::build() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(40, 28, 40, 32);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(m_title, 1);
    head->addWidget(m_save);
    column->addLayout(head);
    column->addWidget(m_paragraph);
    column->addWidget(m_state);
    auto* findings = new QVBoxLayout(m_findings);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(8);
    const auto add = [&](const QString& title, std::initializer_list<QWidget*> parts) {
        findings->addSpacing(20);
        findings->addWidget(titleLabel(title, page));
        for (QWidget* part : parts) findings->addWidget(part);
    };
    add(tr("When weights or judgments are not known exactly"), {m_draws});
    add(tr("By other methods and other ways of weighing"), {m_agreement});
    add(tr("Changes that should not matter"), {m_trials});
    add(tr("How far a single weight may move"), {m_most, m_critical});
    add(tr("A printed table, checked"), {m_check});
    column->addWidget(m_findings);
    column->addStretch();
    setWidget(page);
    m_findings->hide();
    m_save->hide();
}

void FirmTab::connectParts() {
    connect(m_save, &QAbstractButton::clicked, this, &FirmTab::ask);
    connect(m_draws, &DrawsView::changed, this, [this] {
        if (m_firmness) m_firmness->drawn = m_draws->drawn();
        showParagraph();
    });
    connect(m_draws, &DrawsView::told, &desk(), &DecisionDesk::told);
    connect(m_agreement, &AgreementView::told, &desk(), &DecisionDesk::told);
}

bool FirmTab::isComputing() const {
    return m_job.running() || m_draws->isDrawing();
}

void FirmTab::refresh() {
    const RankingModel& ranking = desk().ranking();
    const auto* decision = ranking.decision();
    const bool hasAnswer = decision && !decision->ranking.ranking.empty();
    if (hasAnswer && m_decision == *decision) return;
    m_firmness.reset();
    m_trouble.clear();
    m_decision = hasAnswer ? std::optional(*decision) : std::nullopt;
    m_check->setDecision(m_decision);
    if (m_decision) {
        compute();
        m_draws->show(*m_decision);
    } else {
        m_job.cancel();
        m_draws->clear();
        m_trouble = decision                       ? tr("Every alternative is excluded.")
                    : !ranking.trouble().isEmpty() ? ranking.trouble()
                                                   : tr("Computing …");
    }
    showParts();
}

void FirmTab::compute() {
    m_job.start([this, problem = m_decision->problem,
                 ranking = m_decision->ranking](const base::Task& task) -> Job::Delivery {
        return [this, firmness = mcda::firmnessOf(problem, ranking, task)] { take(firmness); };
    });
}

void FirmTab::take(const base::Result<mcda::Firmness>& firmness) {
    m_firmness = firmness ? std::optional(*firmness) : std::nullopt;
    m_trouble = firmness ? QString() : text(base::describe(firmness.error()));
    if (m_firmness) m_firmness->drawn = m_draws->drawn();
    showParts();
}

void FirmTab::showParts() {
    m_findings->setVisible(m_firmness.has_value());
    m_save->setVisible(m_firmness.has_value());
    showParagraph();
    if (!m_firmness) return;
    m_agreement->show(m_decision->problem, m_firmness->agreement);
    m_trials->show(m_firmness->reversals);
    const auto& critical = m_firmness->critical;
    m_critical->setVisible(critical.has_value());
    if (!critical) {
        m_most->say(tr("The totals of this method are no sums of weighted values, so there is no exact limit "
                       "of a single weight."),
                    Tone::Quiet);
        return;
    }
    const auto part = report::criticalPart(m_decision->problem, m_decision->ranking, *critical);
    m_most->say(text(part.paragraphs.front()), Tone::Plain);
    m_critical->show(part);
    for (std::size_t k = 0; k < critical->criteria.size(); ++k) {
        const bool isMost = critical->top && critical->top->criterion == critical->criteria[k];
        if (isMost) m_critical->setTone(static_cast<int>(k), Tone::Bold);
    }
}

void FirmTab::showParagraph() {
    const bool isComputing = m_decision && !m_firmness && m_trouble.isEmpty();
    m_state->say(isComputing ? tr("Computing …") : m_trouble,
                 m_decision && !m_trouble.isEmpty() ? Tone::Warning : Tone::Quiet);
    m_title->setVisible(m_decision.has_value());
    if (!m_firmness) return m_paragraph->say({}, Tone::Plain);
    QStringList sentences;
    for (const auto& one : report::firmnessSentences(m_decision->problem, m_decision->ranking, *m_firmness))
        sentences << text(one);
    m_paragraph->say(sentences.join(QLatin1Char(' ')), Tone::Plain);
}

void FirmTab::ask() {
    const QString proposed = text(desk().code()) + QStringLiteral("-firmness.html");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save these findings"), proposed, tr("Web pages (*.html)"));
    if (!path.isEmpty()) save(path);
}

void FirmTab::save(const QString& path) {
    if (!m_firmness) return;
    const auto report = report::firmnessReport(*m_decision, *m_firmness, base::today());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(QByteArray::fromStdString(report::htmlOf(report))) >= 0 && file.commit();
    emit desk().told(written ? tr("Findings written: %1").arg(path)
                             : tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace vidette::ui

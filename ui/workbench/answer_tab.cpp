// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/answer_tab.h"

#include "ui/buttons.h"
#include "ui/ranking_model.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/why_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kMost = 12;
constexpr int kRowHeight = 52;

QLabel* heading(const QString& words, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setFont(fontOf(Type::Title));
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

} // namespace

AnswerTab::AnswerTab(DecisionDesk& desk, QWidget* parent)
    : AskedTab(desk, parent), m_headline(new Words({}, Tone::Strong, this)),
      m_firmness(new Words({}, Tone::Quiet, this)), m_compared(new Words({}, Tone::Warning, this)),
      m_method(new Words({}, Tone::Quiet, this)), m_excluded(new Words({}, Tone::Quiet, this)),
      m_empty(new Words({}, Tone::Quiet, this)), m_answer(new QWidget(this)),
      m_plot(new ContributionPlot(kMost, kRowHeight, this)), m_weights(new WeightList(this)),
      m_table(new KitTable(this)), m_whyFirst(new LinkButton(tr("Why is it first?"), this)),
      m_whyFirm(new LinkButton(tr("How large is its lead?"), this)) {
    build();
    connectQuestions();
}

void AnswerTab::build() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(40, 28, 40, 32);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_headline, m_firmness, m_compared, m_empty}) {
        column->addWidget(part);
    }
    auto* questions = new QHBoxLayout;
    questions->setSpacing(20);
    questions->addWidget(m_whyFirst);
    questions->addWidget(m_whyFirm);
    questions->addStretch();
    column->addLayout(questions);
    auto* answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 12, 0, 0);
    answer->setSpacing(8);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(56);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(heading(tr("Totals, and what they are made of"), page));
    left->addWidget(m_plot);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(heading(tr("What counts, and who wins when it counts more or less"), page));
    right->addWidget(m_weights);
    right->addStretch();
    sides->addLayout(left, 3);
    sides->addLayout(right, 2);
    answer->addLayout(sides);
    answer->addSpacing(12);
    answer->addWidget(heading(tr("Every value"), page));
    answer->addWidget(new Words(tr("Click any figure, or press Enter on it, to see how it is reached."),
                                Tone::Quiet, page));
    answer->addWidget(m_table);
    answer->addWidget(m_excluded);
    answer->addWidget(m_method);
    column->addWidget(m_answer);
    column->addStretch();
    setWidget(page);
}

void AnswerTab::connectQuestions() {
    m_weights->setAsking();
    m_plot->setCursor(Qt::PointingHandCursor);
    connect(m_plot, &ContributionPlot::asked, this, &AnswerTab::askValue);
    connect(m_table, &KitTable::asked, this, &AnswerTab::askValue);
    connect(m_weights, &WeightList::asked, this, [this](const QString& criterion, bool turn) {
        if (turn) return askTurn(criterion);
        ask({mcda::FigureSort::Weight, {utf8(criterion)}});
    });
    connect(m_whyFirst, &QAbstractButton::clicked, this, [this] {
        const auto* decision = desk().ranking().decision();
        if (decision && !decision->ranking.ranking.empty())
            ask({mcda::FigureSort::Total, {decision->ranking.ranking.front().front()}});
    });
    connect(m_whyFirm, &QAbstractButton::clicked, this, [this] { ask({mcda::FigureSort::Lead, {}}); });
}

void AnswerTab::askValue(const QString& alternative, const QString& criterion) {
    const auto* decision = desk().ranking().decision();
    if (!decision) return;
    if (criterion.isEmpty()) return ask({mcda::FigureSort::Total, {utf8(alternative)}});
    const bool adds = !decision->ranking.contributions.empty();
    ask({adds ? mcda::FigureSort::Contribution : mcda::FigureSort::Local,
         {utf8(alternative), utf8(criterion)}});
}

void AnswerTab::askTurn(const QString& criterion) {
    const auto* decision = desk().ranking().decision();
    const auto turn = decision ? turnOf(decision->ranking, utf8(criterion)) : std::nullopt;
    if (turn) ask(*turn);
}

QString AnswerTab::comparedWords(const report::Decision& decision) const {
    if (!decision.kits || !decision.kits->catalogue) return {};
    const auto& catalogue = *decision.kits->catalogue;
    if (catalogue.ranking.empty()) return {};
    const QString winner = text(catalogue.ranking.front().front());
    return decision.kits->winnerDiffers
               ? tr("By the catalogue's figures alone %1 would win; on this plan it does not.").arg(winner)
               : tr("The catalogue's figures alone give the same winner, %1.").arg(winner);
}

void AnswerTab::refresh() {
    const RankingModel& ranking = desk().ranking();
    const auto* decision = ranking.decision();
    m_answer->setVisible(decision);
    m_whyFirst->setVisible(decision && !decision->ranking.ranking.empty());
    m_whyFirm->setVisible(decision && decision->ranking.ranking.size() > 1);
    why().follow(decision);
    for (Words* words : {m_headline, m_firmness, m_compared, m_method, m_excluded, m_empty}) {
        words->say({}, Tone::Quiet);
    }
    if (!decision) {
        const QString none = tr("No kits are compared in this project. An exchange plan may name decision "
                                "problems, and a project keeps them.");
        m_empty->say(!ranking.trouble().isEmpty() ? ranking.trouble()
                     : ranking.problem()          ? tr("Computing …")
                                                  : none,
                     ranking.trouble().isEmpty() ? Tone::Quiet : Tone::Warning);
        return;
    }
    const auto winners = report::winners(decision->ranking);
    if (!winners.empty()) {
        m_headline->say(tr("%1 comes first").arg(alternativeTitle(decision->problem, winners.front())),
                        Tone::Strong);
        m_headline->setType(Type::Title);
    }
    m_firmness->say(firmnessWords(decision->problem, decision->ranking),
                    nearlyTied(decision->ranking) ? Tone::Warning : Tone::Quiet);
    m_compared->say(comparedWords(*decision),
                    decision->kits && decision->kits->winnerDiffers ? Tone::Warning : Tone::Quiet);
    m_plot->show(*decision);
    m_weights->show(*decision);
    m_table->show(*decision);
    QStringList out;
    for (const auto& one : decision->ranking.excluded) {
        out << text(one.id) + QStringLiteral(": ") + text(report::exclusionReason(decision->problem, one));
    }
    m_excluded->say(out.isEmpty() ? QString()
                                  : tr("Out of the comparison: %1").arg(out.join(QStringLiteral("; "))),
                    Tone::Quiet);
    m_method->say(tr("Weights: %1. Values: %2.")
                      .arg(text(report::weightMethodWords(decision->problem.weights)),
                           text(report::evaluationMethodWords(decision->problem.evaluation))),
                  Tone::Quiet);
}

} // namespace vidette::ui

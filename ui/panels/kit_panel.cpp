// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kit_panel.h"

#include "ui/ranking_model.h"
#include "ui/ranking_words.h"

namespace vidette::ui {
namespace {

constexpr int kShown = 3;
constexpr int kRowHeight = 42;

} // namespace

KitPanel::KitPanel(RankingModel& ranking, QWidget* parent)
    : Section(tr("Kit"), parent), m_ranking(ranking), m_plot(new ContributionPlot(kShown, kRowHeight, this)),
      m_firmness(new Words({}, Tone::Quiet, this)),
      m_empty(new Words(tr("No kits are compared in this project."), Tone::Quiet, this)),
      m_why(new LinkButton(tr("Why? All kits and their working ›"), this)) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_plot, m_firmness, m_empty, m_why}) {
        content().addWidget(part);
    }
    connect(m_why, &QAbstractButton::clicked, this, &KitPanel::whyWanted);
    connect(&ranking, &RankingModel::changed, this, &KitPanel::refresh);
    refresh();
}

void KitPanel::refresh() {
    const auto* decision = m_ranking.decision();
    m_plot->setVisible(decision);
    m_why->setVisible(decision);
    setRemark(decision ? methodTitle(decision->problem) : QString());
    m_firmness->say({}, Tone::Quiet);
    const QString trouble = m_ranking.trouble();
    m_empty->say(decision              ? QString()
                 : !trouble.isEmpty()  ? trouble
                 : m_ranking.problem() ? tr("Computing …")
                                       : tr("No kits are compared in this project."),
                 trouble.isEmpty() ? Tone::Quiet : Tone::Warning);
    if (!decision) return;
    m_plot->show(*decision);
    m_firmness->say(firmnessWords(decision->problem, decision->ranking),
                    nearlyTied(decision->ranking) ? Tone::Warning : Tone::Quiet);
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/pictures_tab.h"

#include "mcda/flow_plane.h"
#include "mcda/profiles.h"
#include "mcda/weights_by_method.h"
#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/plots/contribution_plot.h"
#include "ui/plots/flow_plot.h"
#include "ui/plots/method_weights_plot.h"
#include "ui/plots/profile_plot.h"
#include "ui/plots/stability_plot.h"
#include "ui/ranking_model.h"
#include "ui/ranking_words.h"
#include "ui/words.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/picture_section.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kMost = 20;
constexpr int kRowHeight = 44;

enum Section { Totals, Stability, Strengths, Weights, Flows };

} // namespace

PicturesTab::PicturesTab(DecisionDesk& desk, QWidget* parent)
    : WorkTab(desk, parent), m_empty(new Words({}, Tone::Quiet, this)), m_pictures(new QWidget(this)),
      m_all(new LinkButton(tr("Save all pictures…"), this)),
      m_totals(new ContributionPlot(kMost, kRowHeight, this)), m_stability(new StabilityPlot(this)),
      m_profiles(new ProfilePlot(this)), m_weights(new MethodWeightsPlot(this)), m_flows(new FlowPlot(this)) {
    build();
}

PictureSection* PicturesTab::section(const QString& title, Plot* plot, QWidget* parent) {
    auto* made = new PictureSection(title, plot, parent);
    connect(made, &PictureSection::told, &desk(), &DecisionDesk::told);
    m_sections.push_back(made);
    return made;
}

void PicturesTab::build() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(40, 28, 40, 32);
    column->setSpacing(8);
    column->addWidget(m_empty);
    auto* pictures = new QVBoxLayout(m_pictures);
    pictures->setContentsMargins(0, 0, 0, 0);
    pictures->setSpacing(32);
    auto* head = new QHBoxLayout;
    head->addWidget(new Words(tr("Each picture is saved as a drawing (SVG) or as pixels (PNG), always in the "
                                 "light colours, in the width it has here."),
                              Tone::Quiet, page),
                    1);
    m_all->setToolTip(tr("Every picture of this page, as SVG and as PNG, into a folder"));
    head->addWidget(m_all);
    pictures->addLayout(head);
    pictures->addWidget(section(tr("Totals, and what they are made of"), m_totals, page));
    pictures->addWidget(section(tr("How far each weight may go"), m_stability, page));
    pictures->addWidget(section(tr("Strengths and weaknesses"), m_profiles, page));
    pictures->addWidget(section(tr("Weights by method"), m_weights, page));
    pictures->addWidget(section(tr("For and against: the flows of PROMETHEE"), m_flows, page));
    column->addWidget(m_pictures);
    column->addStretch();
    setWidget(page);
    connect(m_all, &QAbstractButton::clicked, this, &PicturesTab::askAll);
}

std::vector<Plot*> PicturesTab::plots() const {
    std::vector<Plot*> shown;
    for (const auto* section : m_sections)
        if (!section->plot().isHidden()) shown.push_back(&section->plot());
    return shown;
}

void PicturesTab::refresh() {
    const RankingModel& ranking = desk().ranking();
    const auto* decision = ranking.decision();
    const bool isThere = decision && !decision->ranking.ranking.empty();
    m_pictures->setVisible(isThere);
    m_empty->say({}, Tone::Quiet);
    if (!isThere) {
        m_empty->say(!ranking.trouble().isEmpty() ? ranking.trouble()
                     : decision                   ? tr("Nobody is left to compare.")
                     : ranking.problem()          ? tr("Computing …")
                                                  : tr("No kits are compared in this project."),
                     ranking.trouble().isEmpty() ? Tone::Quiet : Tone::Warning);
        return;
    }
    m_totals->show(*decision);
    const auto all = static_cast<int>(decision->ranking.alternatives.size());
    m_sections[Totals]->explain(all > kMost ? tr("The first %1 of %n.", nullptr, all).arg(kMost) : QString());
    showStability(*decision);
    showProfiles(*decision);
    m_weights->show(*decision, mcda::weightsByMethod(decision->problem, decision->ranking));
    m_sections[Weights]->explain(
        tr("The same criteria, weighed by every method that this decision has data for: "
           "what is opinion, and what is the method."));
    showFlows(*decision);
}

void PicturesTab::showStability(const report::Decision& decision) {
    m_stability->show(decision);
    if (decision.ranking.stability.empty())
        return m_sections[Stability]->lack(
            tr("%1 does not add up weighted values, so where another comes first has no exact border.")
                .arg(methodTitle(decision.problem)));
    m_sections[Stability]->explain(
        tr("Who comes first while the weight of one criterion runs from 0 to 100 % and "
           "the others keep their proportions. The thick mark is the weight in force."));
}

void PicturesTab::showProfiles(const report::Decision& decision) {
    const auto profiles = mcda::profiles(decision.problem, decision.ranking);
    if (!profiles) return m_sections[Strengths]->lack(text(base::describe(profiles.error())));
    m_profiles->show(decision, *profiles);
    m_sections[Strengths]->explain(
        tr("Each axis runs from the worst value compared (below) to the best (above). The first five places "
           "are drawn strong; no weight plays a part in where a line runs."));
}

void PicturesTab::showFlows(const report::Decision& decision) {
    const auto plane = mcda::flowPlane(decision.problem, decision.ranking);
    if (!plane)
        return m_sections[Flows]->lack(
            tr("PROMETHEE cannot be computed here: %1").arg(text(plane.error().message)));
    m_flows->show(decision, *plane);
    const QString how =
        tr("Further right, more speaks for an alternative; higher up, less speaks against it. On a "
           "dashed line the difference of the two, the net flow, is the same.");
    m_sections[Flows]->explain(
        plane->contrast ? tr("A contrast: this decision is made by %1. The flows are computed from the same "
                             "values and weights. %2")
                              .arg(methodTitle(decision.problem), how)
                        : how);
}

void PicturesTab::askAll() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for all pictures"));
    if (folder.isEmpty()) return;
    const auto files = writePictures(plots(), folder);
    emit desk().told(files ? tr("%n pictures written: %1", nullptr, *files).arg(folder)
                           : text(base::describe(files.error())));
}

} // namespace vidette::ui

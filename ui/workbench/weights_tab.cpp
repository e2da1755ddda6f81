// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/weights_tab.h"

#include "mcda/critical_weight.h"
#include "mcda/stability.h"
#include "mcda/weights_by_method.h"
#include "mcda/what_if_weights.h"
#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/plots/contribution_plot.h"
#include "ui/plots/method_weights_plot.h"
#include "ui/ranking_model.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/live_ranking.h"
#include "ui/workbench/picture_section.h"
#include "ui/workbench/weight_row.h"
#include "ui/workbench/why_panel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vidette::ui {
namespace {

constexpr double kSame = 1e-12;
constexpr int kGap = 20;
constexpr int kRest = 60; ///< ms

std::vector<double> sharesOf(std::vector<double> weights) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum > 0)
        for (double& weight : weights) weight /= sum;
    return weights;
}

QLabel* heading(const QString& words, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setFont(fontOf(Type::Title));
    label->setWordWrap(true);
    return label;
}

} // namespace

WeightsTab::WeightsTab(DecisionDesk& desk, QWidget* parent)
    : AskedTab(desk, parent), m_empty(new Words({}, Tone::Quiet, this)), m_page(new QWidget(this)),
      m_headline(new Words({}, Tone::Strong, this)), m_firmness(new Words({}, Tone::Quiet, this)),
      m_critical(new Words({}, Tone::Quiet, this)), m_inexact(new Words({}, Tone::Quiet, this)),
      m_keep(new StrongButton(tr("Keep these weights"), this)),
      m_back(new LinkButton(tr("Back to the weights in force"), this)), m_left(new QWidget(this)),
      m_list(new QVBoxLayout), m_right(new QWidget(this)), m_beside(new QVBoxLayout),
      m_above(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed)),
      m_ranking(new LiveRanking(this)), m_methods(new MethodWeightsPlot(this)),
      m_picture(new PictureSection(tr("The same criteria, weighed by other methods"), m_methods, this)) {
    build();
    connect(m_keep, &QAbstractButton::clicked, this, &WeightsTab::keep);
    connect(m_back, &QAbstractButton::clicked, this, &WeightsTab::back);
    connect(m_picture, &PictureSection::told, &desk, &DecisionDesk::told);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] { showRows(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &WeightsTab::followScroll);
}

QWidget* WeightsTab::buildHead(QWidget* page) {
    auto* head = new QWidget(page);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    for (Words* one : {m_headline, m_firmness, m_critical, m_inexact}) words->addWidget(one);
    row->addLayout(words, 1);
    m_keep->setToolTip(
        tr("The decision takes these weights as given directly. Judgments made before stay, and "
           "their method can be chosen again."));
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(m_keep, 0, Qt::AlignTop);
    return head;
}

QWidget* WeightsTab::buildSides(QWidget* page) {
    auto* both = new QWidget(page);
    auto* sides = new QHBoxLayout(both);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(56);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(heading(tr("How much each criterion counts"), m_left));
    m_list->setSpacing(kGap);
    left->addLayout(m_list);
    left->addStretch();
    m_right->setLayout(m_beside);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(12);
    m_beside->addSpacerItem(m_above);
    m_beside->addWidget(heading(tr("Ranking with these weights"), m_right));
    m_beside->addWidget(m_ranking);
    m_beside->addStretch();
    sides->addWidget(m_left, 3);
    sides->addWidget(m_right, 2);
    return both;
}

void WeightsTab::build() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(40, 28, 40, 32);
    column->setSpacing(8);
    column->addWidget(m_empty);
    auto* whole = new QVBoxLayout(m_page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(kGap);
    whole->addWidget(buildHead(m_page));
    whole->addWidget(buildSides(m_page));
    whole->addWidget(m_picture);
    column->addWidget(m_page);
    column->addStretch();
    setWidget(page);
}

/// The answer to the decision shown; null while another's is still there.
const report::Decision* WeightsTab::answered() const {
    const auto* decision = desk().ranking().decision();
    const bool isOurs = decision && decision->source == desk().code();
    return isOurs && !decision->ranking.weights.empty() && !decision->ranking.ranking.empty() ? decision
                                                                                              : nullptr;
}

void WeightsTab::refresh() {
    const auto* decision = answered();
    m_page->setVisible(decision);
    m_empty->say({}, Tone::Quiet);
    if (!decision) {
        why().close();
        return sayEmpty();
    }
    take(*decision);
    showWeights();
    m_methods->show(m_kept, mcda::weightsByMethod(m_kept.problem, m_kept.ranking));
    m_picture->explain(
        tr("Weights in force: %1.").arg(text(report::weightMethodWords(m_kept.problem.weights))));
}

void WeightsTab::sayEmpty() {
    const RankingModel& ranking = desk().ranking();
    const bool nobody = ranking.decision() && ranking.decision()->source == desk().code();
    m_empty->say(!ranking.trouble().isEmpty() ? ranking.trouble()
                 : nobody                     ? tr("Nobody is left to compare.")
                 : ranking.problem()          ? tr("Computing …")
                                              : tr("No kits are compared in this project."),
                 ranking.trouble().isEmpty() ? Tone::Quiet : Tone::Warning);
}

/// Weights being tried stay while values change around them, and end when other weights are in force.
void WeightsTab::take(const report::Decision& decision) {
    const bool same =
        decision.source == m_kept.source && decision.ranking.criteria == m_kept.ranking.criteria && m_problem;
    const bool sameWeights = same && decision.ranking.weights == m_kept.ranking.weights;
    const bool renamed = !same || decision.problem.criteria != m_kept.problem.criteria;
    m_kept = decision;
    m_problem = std::make_shared<const mcda::Problem>(decision.problem);
    m_inForce = sharesOf(decision.ranking.weights);
    if (!sameWeights) {
        m_weights = m_inForce;
        m_moving.reset();
    }
    if (renamed) makeRows();
    m_ranking->begin(m_problem, m_kept.ranking);
}

void WeightsTab::makeRows() {
    for (WeightRow* row : m_rows) delete row;
    m_rows.clear();
    for (const auto& id : m_kept.ranking.criteria) {
        auto* row = new WeightRow(criterionTitle(*m_problem, id), m_left);
        const std::size_t index = m_rows.size();
        connect(row, &WeightRow::moved, this, [this, index](double weight) { setWeight(index, weight); });
        connect(row, &WeightRow::lockChanged, this, [this] {
            m_moving.reset();
            showWeights();
        });
        connect(row, &WeightRow::asked, this, [this, index](bool turn) { askWhy(index, turn); });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
}

std::vector<bool> WeightsTab::locked() const {
    std::vector<bool> all;
    for (const WeightRow* row : m_rows) all.push_back(row->isLocked());
    return all;
}

bool WeightsTab::isAnyLocked() const {
    return std::any_of(m_rows.begin(), m_rows.end(), [](const WeightRow* row) { return row->isLocked(); });
}

/// The answer with the weights shown, as if they were given.
report::Decision WeightsTab::shownDecision() const {
    report::Decision decision = m_kept;
    if (isTried())
        decision.problem.weights =
            mcda::givenDirectly(std::move(decision.problem.weights), m_kept.ranking.criteria, m_weights);
    decision.ranking = m_shown;
    return decision;
}

void WeightsTab::askWhy(std::size_t criterion, bool turn) {
    const std::string& id = m_shown.criteria[criterion];
    const mcda::FigureName weight{mcda::FigureSort::Weight, {id}};
    ask(shownDecision(), turn ? turnOf(m_shown, id).value_or(weight) : weight);
}

void WeightsTab::setWeight(std::size_t criterion, double weight) {
    // From where this one began, so that others come back as they were when it does.
    if (m_moving != criterion) m_before = m_weights;
    m_moving = criterion;
    m_weights = mcda::rescaled(m_before, locked(), criterion, weight);
    showWeights();
}

bool WeightsTab::isTried() const {
    for (std::size_t k = 0; k < m_weights.size(); ++k)
        if (std::abs(m_weights[k] - m_inForce[k]) > kSame) return true;
    return false;
}

void WeightsTab::showWeights() {
    const bool tried = isTried();
    auto answer = tried ? mcda::reweighed(m_kept.problem, m_kept.ranking, m_weights)
                        : base::Result<mcda::Ranking>(m_kept.ranking);
    if (!answer) {
        m_headline->say(text(base::describe(answer.error())), Tone::Warning);
        return;
    }
    m_shown = std::move(*answer);
    m_shown.stability = mcda::weightStability(m_shown, locked());
    m_ranking->show(m_shown);
    m_keep->setEnabled(tried && !desk().ranking().running());
    m_back->setEnabled(tried);
    showRows(m_moving ? Which::InSight : Which::All);
    if (m_moving) m_rest.start();
    sayWhatFollows();
    if (!why().shown()) return;
    const auto decision = shownDecision();
    why().follow(&decision);
}

void WeightsTab::showRows(Which which) {
    const auto locks = locked();
    const auto& stability = m_shown.stability;
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        if (which == Which::InSight && m_rows[k]->visibleRegion().isEmpty()) continue;
        m_rows[k]->show({m_weights[k], m_inForce[k], mcda::largestShare(m_weights, locks, k), locks[k],
                         ContributionPlot::criterionColour(k, palette()),
                         stability.empty() ? std::nullopt : std::optional(stability[k])},
                        !isAnyLocked() && turnOf(m_shown, m_shown.criteria[k]).has_value());
    }
}

QString WeightsTab::headline() const {
    const auto first = report::winners(m_shown);
    const auto before = report::winners(m_kept.ranking);
    const QString now = text(report::allOf(first));
    if (!isTried()) return tr("First with the weights in force: %1").arg(now);
    if (first == before) return tr("Still first with these weights: %1").arg(now);
    return tr("First with these weights: %1 instead of %2").arg(now, text(report::allOf(before)));
}

QString WeightsTab::criticalWords() const {
    const auto change = mcda::criticalForFirst(m_shown);
    if (!change || isAnyLocked()) return {}; // it lets all others give way
    if (!*change) return tr("No change of a single weight lets another come first.");
    const auto& one = **change;
    const auto shares = sharesOf(m_shown.weights);
    const auto index = mcda::indexOf(m_shown.criteria, one.criterion).value_or(0);
    return tr("The most critical criterion is %1: %2 overtakes %3 once it counts %4 instead of %5.")
        .arg(criterionTitle(*m_problem, one.criterion), text(one.second), text(one.first),
             exactPercentText(one.renormalisedWeight), exactPercentText(shares[index]));
}

void WeightsTab::sayWhatFollows() {
    const bool turned = isTried() && report::winners(m_shown) != report::winners(m_kept.ranking);
    m_headline->say(headline(), turned ? Tone::Warning : Tone::Strong);
    m_headline->setType(Type::Title);
    m_firmness->say(firmnessWords(*m_problem, m_shown), nearlyTied(m_shown) ? Tone::Warning : Tone::Quiet);
    m_critical->say(criticalWords(), Tone::Quiet);
    const bool inexact = m_shown.stability.empty() && m_shown.contributions.empty();
    m_inexact->say(inexact ? tr("%1 does not add up weighted values, so how far a weight may go has no exact "
                                "border; the ranking follows all the same.")
                                 .arg(methodTitle(*m_problem))
                           : QString(),
                   Tone::Quiet);
}

void WeightsTab::keep() {
    const mcda::Problem* problem = desk().problem();
    if (!problem || !isTried()) return;
    mcda::Problem next = *problem;
    next.weights = mcda::givenDirectly(std::move(next.weights), m_kept.ranking.criteria, m_weights);
    if (desk().put(std::move(next), tr("Give other weights")))
        emit desk().told(tr("These weights are in force now; undo brings back those before"));
}

void WeightsTab::back() {
    m_weights = m_inForce;
    m_moving.reset();
    showWeights();
}

void WeightsTab::followScroll() {
    const int top = m_right->mapTo(widget(), QPoint(0, 0)).y();
    const int own = m_beside->sizeHint().height() - m_above->sizeHint().height();
    const int room = std::max(0, m_left->sizeHint().height() - own);
    const int down = std::clamp(verticalScrollBar()->value() - top + kGap, 0, room);
    if (down == m_above->sizeHint().height()) return;
    m_above->changeSize(0, down, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_beside->invalidate();
}

void WeightsTab::changeEvent(QEvent* event) {
    AskedTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_problem) showRows();
}

void WeightsTab::resizeEvent(QResizeEvent* event) {
    AskedTab::resizeEvent(event);
    followScroll();
}

} // namespace vidette::ui

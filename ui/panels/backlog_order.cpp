// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/backlog_order.h"

#include "analysis/backlog_ranking.h"
#include "estate/row_codes.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/panels/weight_list.h"
#include "ui/plots/contribution_plot.h"
#include "ui/ranking_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kMost = 10; ///< requests drawn
constexpr int kRowHeight = 40;
constexpr int kLowest = 250;

/// Asks about requests: what it derives the backlog computes, or requests stand in it by their numbers.
bool ranksRequests(const estate::Estate& estate, const mcda::Problem& problem) {
    const auto metrics = analysis::requestMetrics();
    bool derives = false;
    for (const auto& criterion : problem.criteria) {
        if (criterion.derived.empty()) continue;
        derives = true;
        if (!std::binary_search(metrics.begin(), metrics.end(), criterion.derived)) return false;
    }
    return derives ||
           std::any_of(problem.alternatives.begin(), problem.alternatives.end(),
                       [&](const auto& one) { return estate::rowNamed(estate.requests, one.id) != nullptr; });
}

/// As `vidette request rank --rank` does: the project's problem of that code, else the usual criteria.
base::Result<analysis::BacklogRanking> ranking(const estate::Estate& estate, const std::string& problem,
                                               const base::Date& on, const base::Task& task) {
    const auto* kept = estate::rowNamed(estate.problems, problem);
    const auto asked = kept ? base::Result<mcda::Problem>(kept->problem) : analysis::usualBacklogProblem();
    if (!asked) return base::failure(asked.error());
    const auto coverage = analysis::defaultCoverageOptions();
    if (!coverage) return base::failure(coverage.error());
    analysis::BacklogOptions options;
    options.coverage = *coverage;
    options.on = on;
    return analysis::rankRequests(estate, *asked, options, task);
}

} // namespace

BacklogOrder::BacklogOrder(Document& document, Identity& identity, QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity) {
    build();
    connect(&document, &Document::opened, this, &BacklogOrder::clear);
    connect(&m_job, &Job::progressed, this, [this](double done) {
        emit working(tr("Ranking the backlog … %1").arg(roughPercentText(done)));
    });
    setMinimumHeight(kLowest);
    hide();
}

void BacklogOrder::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(area);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 10, 20, 12);
    column->setSpacing(6);
    m_headline = titleLabel({}, page);
    m_firmness = new Words({}, Tone::Quiet, page);
    m_notes = new Words({}, Tone::Quiet, page);
    m_plot = new ContributionPlot(kMost, kRowHeight, page);
    m_weights = new WeightList(page);
    auto* top = new QHBoxLayout;
    auto* close = new LinkButton(tr("Close"), page);
    top->addWidget(m_headline, 1);
    top->addWidget(close);
    column->addLayout(top);
    column->addWidget(m_firmness);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(40);
    auto* left = new QVBoxLayout;
    left->addWidget(m_plot);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_weights);
    right->addStretch();
    sides->addLayout(left, 3);
    sides->addLayout(right, 2);
    column->addLayout(sides);
    column->addWidget(m_notes);
    column->addStretch();
    area->setWidget(page);
    outer->addWidget(area);
    connect(close, &QAbstractButton::clicked, this, &BacklogOrder::clear);
}

void BacklogOrder::fill(ChoiceField& field) const {
    const QString before = field.currentData().toString();
    field.clear();
    field.addItem(tr("by the usual criteria"), QStringLiteral("usual"));
    for (const auto& one : m_document.estate().problems) {
        if (!ranksRequests(m_document.estate(), one.problem)) continue;
        field.addItem(tr("by %1").arg(text(one.problem.title.empty() ? one.code : one.problem.title)),
                      text(one.code));
    }
    field.setCurrentIndex(std::max(field.findData(before), 0));
}

void BacklogOrder::rank(const QString& problem) {
    emit working(tr("Ranking the backlog …"));
    m_job.start([this, estate = m_document.estate(), name = utf8(problem),
                 on = m_identity.day()](const base::Task& task) -> Job::Delivery {
        auto answer = ranking(estate, name, on, task);
        return [this, name, answer = std::move(answer)] {
            emit working({});
            if (answer) return take({answer->problem, answer->ranking, {}, name}, answer->warnings);
            clear();
            m_headline->setText(text(base::describe(answer.error())));
            setVisible(true);
        };
    });
}

void BacklogOrder::cancel() {
    m_job.cancel();
    emit working({});
}

void BacklogOrder::clear() {
    m_places.clear();
    m_totals.clear();
    m_plot->clear();
    m_headline->clear();
    for (Words* words : {m_firmness, m_notes}) words->say({}, Tone::Quiet);
    hide();
    emit ranked();
}

void BacklogOrder::take(report::Decision decision, const base::Warnings& warnings) {
    m_places.clear();
    m_totals.clear();
    int place = 1;
    for (const auto& equal : decision.ranking.ranking) {
        for (const auto& number : equal) m_places.insert(text(number), place);
        place += static_cast<int>(equal.size());
    }
    for (std::size_t i = 0; i < decision.ranking.alternatives.size(); ++i)
        m_totals.insert(text(decision.ranking.alternatives[i]), decision.ranking.totals.at(i));
    const auto winners = report::winners(decision.ranking);
    m_headline->setText(winners.empty()
                            ? tr("No request can be ranked")
                            : tr("%1 comes first").arg(alternativeTitle(decision.problem, winners.front())));
    m_firmness->say(firmnessWords(decision.problem, decision.ranking),
                    nearlyTied(decision.ranking) ? Tone::Warning : Tone::Quiet);
    QStringList notes{
        tr("%1 requests compared, as of %2").arg(m_places.size()).arg(text(base::toText(m_identity.day())))};
    for (const auto& warning : warnings) notes << text(warning.message);
    m_notes->say(notes.join(QStringLiteral(" · ")), Tone::Quiet);
    m_plot->show(decision);
    m_weights->show(decision);
    // In a page that scrolls, what is drawn keeps its height.
    for (QWidget* drawn : std::initializer_list<QWidget*>{m_plot, m_weights})
        drawn->setMinimumHeight(drawn->sizeHint().height());
    show();
    emit ranked();
}

} // namespace vidette::ui

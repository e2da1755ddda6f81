// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/draws_view.h"

#include "report/firmness_report.h"
#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/plots/acceptability_plot.h"
#include "ui/words.h"
#include "ui/workbench/part_table.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace vidette::ui {
namespace {

constexpr std::array kKinds{mcda::Drawn::AnyWeights, mcda::Drawn::WeightsInOrder, mcda::Drawn::WeightsAround,
                            mcda::Drawn::Judgments};
constexpr double kMostDraws = 100'000'000;
constexpr double kMostSeed = 2'147'483'647;
constexpr int kFieldsWidth = 340;

} // namespace

DrawsView::DrawsView(QWidget* parent)
    : QWidget(parent), m_kind(new ChoiceField(tr("What is drawn"), this)),
      m_spread(new NumberField(tr("Each weight varies by up to"), {0, 100, 1, 1}, tr(" %"), this)),
      m_count(new NumberField(tr("Number of draws"), {1, kMostDraws, 10'000, 0}, {}, this)),
      m_seed(new NumberField(tr("Seed"), {0, kMostSeed, 1, 0}, {}, this)), m_fields(new FieldGrid(this)),
      m_again(new LinkButton(tr("Draw again"), this)), m_cancel(new LinkButton(tr("Cancel"), this)),
      m_about(new Words({}, Tone::Quiet, this)), m_state(new Words({}, Tone::Quiet, this)),
      m_caption(new Words(tr("Each bar holds all draws, cut into the places that the alternative came out "
                             "at: the first place stands at the left and is the strongest. Behind it: the "
                             "share of first places and its standard error."),
                          Tone::Quiet, this)),
      m_plot(new AcceptabilityPlot(this)), m_result(new QWidget(this)),
      m_central(new Words(tr("Mean weights of the draws in which each comes first"), Tone::Bold, this)),
      m_weights(new PartTable(tr("Mean weights with which each comes first"), this)) {
    build();
    connectParts();
    showState();
}

void DrawsView::build() {
    for (const QString& words : {tr("Weights, all alike likely"), tr("Weights in their order"),
                                 tr("Weights around those in force"), tr("Judgments within half a step")})
        m_kind->addItem(words);
    m_spread->show(10);
    m_count->setGroupSeparatorShown(true);
    m_count->show(kSmall);
    m_seed->show(1);
    m_seed->setToolTip(tr("The same seed gives the same draws on every computer."));
    m_count->setToolTip(tr("Four times as many draws halve the standard error."));
    m_fields->add(tr("What is drawn"), m_kind);
    m_fields->add(tr("Each weight varies by up to"), m_spread);
    m_fields->add(tr("Number of draws"), m_count);
    m_fields->add(tr("Seed"), m_seed);
    auto* sides = new QHBoxLayout;
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(40);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_fields);
    left->addWidget(m_about);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(16);
    actions->addWidget(m_again);
    actions->addWidget(m_cancel);
    actions->addStretch();
    left->addLayout(actions);
    left->addWidget(m_state);
    left->addStretch();
    auto* narrow = new QWidget(this);
    narrow->setLayout(left);
    narrow->setFixedWidth(kFieldsWidth);
    left->setContentsMargins(0, 0, 0, 0);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_plot);
    right->addWidget(m_caption);
    right->addStretch();
    sides->addWidget(narrow);
    sides->addLayout(right, 1);
    auto* result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 8, 0, 0);
    result->setSpacing(4);
    result->addWidget(m_central);
    result->addWidget(m_weights);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(sides);
    column->addWidget(m_result);
}

void DrawsView::connectParts() {
    const auto redraw = [this] { start(options()); };
    connect(m_kind, &QComboBox::activated, this, redraw);
    for (NumberField* field : {m_spread, m_count, m_seed}) connect(field, &NumberField::edited, this, redraw);
    connect(m_again, &QAbstractButton::clicked, this, redraw);
    connect(m_cancel, &QAbstractButton::clicked, this, &DrawsView::cancel);
    connect(m_plot, &Plot::told, this, &DrawsView::told);
    connect(&m_job, &Job::progressed, this, [this](double done) {
        m_done = done;
        showState();
    });
}

mcda::DrawOptions DrawsView::options() const {
    mcda::DrawOptions options;
    options.drawn = kKinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
    options.spread = m_spread->value() / 100;
    options.draws = static_cast<std::uint64_t>(m_count->value());
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    return options;
}

void DrawsView::show(const report::Decision& decision) {
    m_decision = decision;
    m_drawn.reset();
    mcda::DrawOptions small = options();
    small.draws = std::min<std::uint64_t>(small.draws, kSmall);
    start(small);
}

void DrawsView::clear() {
    m_job.cancel();
    m_decision.reset();
    m_drawn.reset();
    m_trouble.clear();
    showDrawn();
}

void DrawsView::ask(const mcda::DrawOptions& options) {
    m_kind->show(static_cast<int>(std::find(kKinds.begin(), kKinds.end(), options.drawn) - kKinds.begin()));
    m_spread->show(options.spread * 100);
    m_count->show(static_cast<double>(options.draws));
    m_seed->show(static_cast<double>(options.seed));
    start(options);
}

void DrawsView::start(const mcda::DrawOptions& options) {
    m_done.reset();
    m_trouble.clear();
    m_wasCancelled = false;
    if (!m_decision) return showState();
    m_job.start([this, problem = m_decision->problem, options](const base::Task& task) -> Job::Delivery {
        return [this, drawn = mcda::monteCarlo(problem, options, task)] { take(drawn); };
    });
    showState();
}

void DrawsView::cancel() {
    m_job.cancel();
    m_wasCancelled = true;
    showDrawn();
    emit told(tr("Drawing was cancelled"));
}

void DrawsView::take(const base::Result<mcda::Acceptability>& drawn) {
    m_drawn = drawn ? std::optional(*drawn) : std::nullopt;
    m_trouble = drawn ? QString() : text(drawn.error().message);
    showDrawn();
    emit changed();
}

void DrawsView::showDrawn() {
    const bool isThere = m_drawn && m_decision;
    m_plot->setVisible(isThere);
    m_caption->setVisible(isThere);
    m_result->setVisible(isThere);
    if (isThere) {
        const auto part = report::centralWeightsPart(m_decision->problem, m_decision->ranking, *m_drawn);
        m_plot->show(*m_decision, *m_drawn);
        m_weights->show(part);
        m_weights->setTone(static_cast<int>(part.rows.size()) - 1, Tone::Quiet);
    } else {
        m_plot->clear();
    }
    showState();
}

QString DrawsView::stateWords() const {
    if (m_job.running()) return m_done ? tr("Drawing … %1").arg(roughPercentText(*m_done)) : tr("Drawing …");
    if (!m_trouble.isEmpty()) return m_trouble;
    if (!m_drawn) return m_wasCancelled ? tr("Nothing was drawn.") : QString();
    const QLocale locale;
    const QString draws = locale.toString(static_cast<qulonglong>(m_drawn->draws));
    const QString words = tr("Shown: %1 draws with seed %2.")
                              .arg(draws, locale.toString(static_cast<qulonglong>(m_drawn->seed)));
    const auto asked = static_cast<std::uint64_t>(m_count->value());
    if (asked <= m_drawn->draws) return words;
    return tr("%1 “Draw again” draws %2 times.").arg(words, locale.toString(static_cast<qulonglong>(asked)));
}

void DrawsView::showState() {
    const auto drawn = options().drawn;
    m_fields->setRowVisible(m_spread, drawn == mcda::Drawn::WeightsAround);
    const QString about =
        drawn == mcda::Drawn::AnyWeights
            ? tr("Nothing is known of the weights: any that sum to 1 are alike likely.")
        : drawn == mcda::Drawn::WeightsInOrder
            ? tr("Only the order of importance is known: all weights that keep it are alike likely.")
        : drawn == mcda::Drawn::WeightsAround
            ? tr("Every weight in force is multiplied by a random factor, then all are divided by their sum.")
            : tr("Every pair of Saaty's matrices is moved by up to half a step of its scale.");
    m_about->say(about, Tone::Quiet);
    m_cancel->setVisible(m_job.running());
    m_again->setVisible(!m_job.running());
    m_again->setEnabled(m_decision.has_value());
    m_state->say(stateWords(), m_trouble.isEmpty() ? Tone::Quiet : Tone::Warning);
}

} // namespace vidette::ui

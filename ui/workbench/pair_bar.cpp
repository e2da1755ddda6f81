// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/pair_bar.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/workbench/judging_words.h"
#include "ui/workbench/pair_scale.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

/// What is said of a pair, the first of `pair` being the first.
std::optional<double> valueOf(const mcda::NodeReport& report, const std::array<std::size_t, 2>& pair) {
    const auto [low, high] = std::minmax(pair[0], pair[1]);
    for (const auto& said : report.kept.said) {
        if (said.first != low || said.second != high) continue;
        if (pair[0] == low) return said.value;
        return report.kept.node.method == mcda::PairMethod::Fuller ? 1 - said.value : 1 / said.value;
    }
    return std::nullopt;
}

} // namespace

PairBar::PairBar(QWidget* parent)
    : QWidget(parent), m_words(new Words({}, Tone::Bold, this)), m_scale(new PairScale(this)),
      m_refused(new Words({}, Tone::Warning, this)),
      m_ask(new StrongButton(tr("Ask me the next pair"), this)),
      m_stop(new LinkButton(tr("Stop asking"), this)),
      m_takeBack(new LinkButton(tr("Take this judgment back"), this)),
      m_fill(new LinkButton(tr("Write down what follows"), this)),
      m_remaining(new Words({}, Tone::Quiet, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_words->setMinimumHeight(2 * QFontMetrics(m_words->font()).lineSpacing() + 2);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    column->addWidget(m_words);
    column->addWidget(m_scale);
    column->addWidget(m_refused);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (QWidget* part : std::initializer_list<QWidget*>{m_ask, m_stop, m_fill, m_takeBack})
        row->addWidget(part);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_remaining);
    connect(m_ask, &QAbstractButton::clicked, this, [this] { ask(true); });
    connect(m_stop, &QAbstractButton::clicked, this, [this] { ask(false); });
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] { emit chosen(std::nullopt); });
    connect(m_fill, &QAbstractButton::clicked, this, &PairBar::fillWanted);
    connect(m_scale, &PairScale::chosen, this, &PairBar::chosen);
    connect(m_scale, &PairScale::pointed, this,
            [this](std::optional<double> value) { tell(value ? value : m_value); });
}

void PairBar::ask(bool asking) {
    if (asking == m_asking) return;
    m_asking = asking;
    emit askingChanged(asking);
}

void PairBar::refuse(const QString& reason) {
    m_refused->say(reason, Tone::Warning);
}

void PairBar::focusScale() {
    m_scale->setFocus(Qt::OtherFocusReason);
}

void PairBar::tell(std::optional<double> value) {
    const QString words = value || (!m_asking && !m_doubtful)
                              ? judgedWords(m_problem, m_node, m_pair[0], m_pair[1], value)
                          : m_doubtful ? doubtWords(m_problem, m_node, m_pair[0], m_pair[1])
                                       : questionWords(m_problem, m_node, m_pair[0], m_pair[1]);
    m_words->say(words, Tone::Bold);
    m_scale->setAccessibleDescription(words);
}

void PairBar::showPair(const std::optional<std::array<std::size_t, 2>>& pair) {
    m_scale->setEnabled(pair.has_value());
    m_takeBack->setVisible(pair && m_value);
    if (!pair) {
        m_words->say(tr("Choose a pair in the table."), Tone::Quiet);
        return;
    }
    m_pair = *pair;
    const auto kind =
        m_node.method == mcda::PairMethod::Fuller ? PairScale::Kind::Preference : PairScale::Kind::Ratio;
    m_scale->show(kind, itemTitle(m_problem, m_node, m_node.items[m_pair[0]]),
                  itemTitle(m_problem, m_node, m_node.items[m_pair[1]]), m_value);
    tell(m_value);
}

void PairBar::show(const mcda::Problem& problem, const mcda::NodeReport& report,
                   const std::optional<std::array<std::size_t, 2>>& pair) {
    m_problem = problem;
    m_node = report.kept.node;
    m_value = pair ? valueOf(report, *pair) : std::nullopt;
    m_doubtful = pair && isDoubtful(report, (*pair)[0], (*pair)[1]);
    const bool clear = report.state != mcda::NodeState::Clash && report.state != mcda::NodeState::Unreadable;
    const bool open = clear && report.next.has_value();
    m_ask->setVisible(open && !m_asking);
    m_stop->setVisible(m_asking);
    const bool follows = m_node.method == mcda::PairMethod::Fuller &&
                         report.progress.asked < report.progress.all && !report.next;
    m_fill->setVisible(follows);
    m_remaining->say(clear ? remainingWords(report) : QString(), Tone::Quiet);
    showPair(pair);
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/judgments_tab.h"

#include "io/judgment_block.h"
#include "mcda/candidates.h"
#include "mcda/judgment_effect.h"
#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/ranking_model.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/workbench/consistency_view.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/judging_words.h"
#include "ui/workbench/node_list.h"
#include "ui/workbench/pair_bar.h"
#include "ui/workbench/slip_questions.h"
#include "ui/workbench/value_model.h"
#include "ui/workbench/why_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kNodesWidth = 204;
constexpr int kConsistencyWidth = 288;
constexpr int kMiddleWidth = 420;
constexpr std::size_t kTall = 10; ///< a longer table stands below the pair, which would be out of sight else

std::size_t place(int row) {
    return static_cast<std::size_t>(row);
}

} // namespace

/// While it lives things are rebuilt; at its end the keys go on from where they were, or to where the next
/// one is useful.
class JudgmentsTab::KeyKeeper {
  public:
    explicit KeyKeeper(JudgmentsTab& tab) : m_tab(tab) {
        QWidget* keys = tab.window()->focusWidget();
        m_held = keys && tab.isAncestorOf(keys) && !keys->isHidden();
        m_keys = keys;
    }
    KeyKeeper(const KeyKeeper&) = delete;
    KeyKeeper& operator=(const KeyKeeper&) = delete;
    ~KeyKeeper() {
        if (m_held && !(m_keys && m_keys->isVisible() && m_keys->isEnabled())) m_tab.giveKeys();
    }

  private:
    JudgmentsTab& m_tab;
    QPointer<QWidget> m_keys;
    bool m_held = false;
};

JudgmentsTab::JudgmentsTab(DecisionDesk& desk, QWidget* parent)
    : AskedTab(desk, parent), m_whole(new QWidget(this)), m_beginning(nullptr),
      m_empty(new Words({}, Tone::Quiet, this)), m_nodes(new NodeList(this)),
      m_title(new Words({}, Tone::Strong, this)), m_many(new Words({}, Tone::Warning, this)),
      m_form(new Words({}, Tone::Quiet, this)), m_slips(new SlipQuestions(this)),
      m_table(new JudgingTable(this)), m_pair(new PairBar(this)), m_consistency(new ConsistencyView(this)) {
    build();
    followParts();
}

QWidget* JudgmentsTab::middle() {
    auto* part = new QWidget(m_whole);
    m_middle = new QVBoxLayout(part);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(8);
    m_middle->addWidget(head());
    for (QWidget* one : std::initializer_list<QWidget*>{m_many, m_form, m_slips, m_table, m_pair})
        m_middle->addWidget(one);
    m_middle->addStretch();
    part->setMinimumWidth(kMiddleWidth);
    return part;
}

/// What is judged, and the way to a spreadsheet and back.
QWidget* JudgmentsTab::head() {
    auto* part = new QWidget(m_whole);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    auto* paste = new LinkButton(tr("Paste"), part);
    auto* copy = new LinkButton(tr("Copy"), part);
    paste->setToolTip(tr("Paste judgments: a square with names in its first row and column, copied in a "
                         "spreadsheet. One half is enough."));
    copy->setToolTip(tr("Copy the judgments with both halves, for a spreadsheet."));
    connect(paste, &QAbstractButton::clicked, this, &JudgmentsTab::paste);
    connect(copy, &QAbstractButton::clicked, this, &JudgmentsTab::copy);
    row->addWidget(m_title, 1);
    row->addWidget(paste);
    row->addWidget(copy);
    return part;
}

/// Where the methods of the decision judge nothing in pairs: two ways to begin.
QWidget* JudgmentsTab::beginning() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    auto* fuller = new LinkButton(tr("Weigh the criteria by preferences: who wins each pair (Fuller)"), part);
    auto* saaty = new LinkButton(tr("Weigh the criteria by ratios: how many times more (Saaty)"), part);
    connect(fuller, &QAbstractButton::clicked, this, [this] { begin(mcda::WeightMethod::Fuller); });
    connect(saaty, &QAbstractButton::clicked, this, [this] { begin(mcda::WeightMethod::Saaty); });
    column->addWidget(fuller);
    column->addWidget(saaty);
    return part;
}

void JudgmentsTab::build() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(0);
    m_beginning = beginning();
    column->addWidget(m_empty);
    column->addWidget(m_beginning);
    auto* row = new QHBoxLayout(m_whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    m_nodes->setFixedWidth(kNodesWidth);
    row->addWidget(m_nodes);
    row->addWidget(middle(), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(titleLabel(tr("Do they agree?"), m_whole));
    right->addWidget(m_consistency);
    right->addStretch();
    m_consistency->setFixedWidth(kConsistencyWidth);
    row->addLayout(right);
    column->addWidget(m_whole, 1);
    column->addStretch();
    setWidget(page);
}

void JudgmentsTab::followParts() {
    connect(m_nodes, &NodeList::chose, this, [this] {
        m_pair->ask(false);
        m_pair->refuse({});
        showNode();
    });
    connect(m_table, &JudgingTable::moved, this, [this] {
        m_pair->refuse({});
        showPair();
    });
    connect(m_nodes, &QListWidget::itemActivated, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &JudgingTable::said, this, &JudgmentsTab::say);
    connect(m_table, &JudgingTable::asked, this, &JudgmentsTab::askWhy);
    connect(m_table, &JudgingTable::copyWanted, this, &JudgmentsTab::copy);
    connect(m_table, &JudgingTable::pasteWanted, this, &JudgmentsTab::paste);
    connect(m_pair, &PairBar::chosen, this, &JudgmentsTab::sayValue);
    connect(m_pair, &PairBar::askingChanged, this, [this](bool asking) {
        if (asking) return askNext();
        showPair();
    });
    connect(m_pair, &PairBar::fillWanted, this, [this] {
        if (const auto* shown = report())
            keep(mcda::withImplied(*m_problem, shown->kept.node), tr("What follows from the preferences"));
    });
    connect(m_slips, &SlipQuestions::meant, this, &JudgmentsTab::settle);
    connect(m_slips, &SlipQuestions::goTo, this, &JudgmentsTab::goTo);
    connect(m_slips, &SlipQuestions::roundingMeant, this, [this] {
        if (const auto* shown = report())
            keep(mcda::withoutRounding(*m_problem, shown->kept.node), tr("Rounded judgments"));
    });
    connect(m_consistency, &ConsistencyView::accepted, this, &JudgmentsTab::settle);
    connect(m_consistency, &ConsistencyView::goTo, this, &JudgmentsTab::goTo);
    connect(m_consistency, &ConsistencyView::pointedAt, this, &JudgmentsTab::point);
    connect(m_consistency, &ConsistencyView::fillingChosen, this, [this](GapFilling filling) {
        m_filling = filling;
        showNode();
        m_consistency->focusFilling();
    });
    connect(m_consistency, &ConsistencyView::asked, this, &JudgmentsTab::askWhy);
}

void JudgmentsTab::open(const std::string& node) {
    m_nodes->choose(node);
}

const mcda::NodeReport* JudgmentsTab::report() const {
    const std::string id = m_nodes->chosen();
    const auto found = std::find_if(m_reports.begin(), m_reports.end(),
                                    [&](const mcda::NodeReport& one) { return one.kept.node.id == id; });
    return found == m_reports.end() ? nullptr : &*found;
}

void JudgmentsTab::refresh() {
    const KeyKeeper keeper(*this);
    const mcda::Problem* problem = desk().problem();
    if (problem && m_problem == *problem) return followWhy();
    m_problem = problem ? std::optional(*problem) : std::nullopt;
    m_reports.clear();
    if (m_problem)
        for (const auto& node : mcda::judgingNodes(*m_problem))
            m_reports.push_back(mcda::judgedAt(*m_problem, node));
    m_whole->setVisible(!m_reports.empty());
    const bool canBegin = m_problem && m_problem->criteria.size() > 1;
    m_beginning->setVisible(m_reports.empty() && canBegin);
    m_empty->say(
        !m_reports.empty() ? QString()
        : canBegin
            ? tr("The methods of this decision compare nothing in pairs. Weights can be judged in pairs:")
            : tr("There is nothing to compare in pairs: one criterion, or none."),
        Tone::Quiet);
    if (m_reports.empty()) return why().close();
    m_nodes->show(*m_problem, m_reports);
    showNode();
    followWhy();
}

void JudgmentsTab::showNode() {
    const KeyKeeper keeper(*this);
    const auto* shown = report();
    if (!shown) return;
    const auto& node = shown->kept.node;
    m_title->say(nodeTitle(*m_problem, node), Tone::Strong);
    m_title->setType(Type::Title);
    const bool tall = node.items.size() > kTall;
    if (tall != (m_middle->indexOf(m_pair) < m_middle->indexOf(m_table))) {
        m_middle->removeWidget(m_pair);
        m_middle->insertWidget(m_middle->indexOf(m_table) + (tall ? 0 : 1), m_pair);
    }
    m_many->say(manyWords(*shown), Tone::Warning);
    m_form->say(formWords(*m_problem, *shown), Tone::Quiet);
    m_slips->show(node.id == "goal" ? tr("Criteria") : text(node.id), shown->slips);
    m_completions = shown->saaty ? mcda::completionsOf(*shown->saaty) : std::nullopt;
    const bool vector = mcda::saatyRuleAt(*m_problem, node).priority == mcda::Priority::Eigenvector;
    const auto filling = m_filling.value_or(vector ? GapFilling::LeastLambda : GapFilling::LeastSquares);
    m_table->show(tr("Judgments: %1").arg(nodeTitle(*m_problem, node)),
                  lookOf(*m_problem, *shown, m_completions, filling));
    m_consistency->show(*m_problem, *shown, m_completions, filling);
    showPair();
}

void JudgmentsTab::showPair() {
    const KeyKeeper keeper(*this);
    const auto* shown = report();
    if (!shown) return;
    const auto [row, column] = m_table->pair();
    std::optional<std::array<std::size_t, 2>> pair;
    if (row >= 0) pair = {place(row), place(column)};
    m_pair->show(*m_problem, *shown, pair);
}

bool JudgmentsTab::keep(const base::Result<mcda::Problem>& changed, const QString& what) {
    if (!changed) {
        m_pair->refuse(text(changed.error().message));
        showNode();
        return false;
    }
    const KeyKeeper keeper(*this);
    m_pair->refuse({});
    if (*changed == *m_problem) {
        showNode();
        return true;
    }
    const bool kept = desk().put(*changed, what);
    if (!kept) showNode();
    return kept;
}

void JudgmentsTab::settle(const std::string& row, const std::string& column, const std::string& ratio) {
    const auto* shown = report();
    if (!shown) return;
    const auto changed = mcda::withRatio(*m_problem, shown->kept.node, row, column, ratio);
    if (keep(changed, tr("Judgment %1/%2").arg(text(row), text(column)))) goTo(row, column);
}

void JudgmentsTab::say(int row, int column, const QString& typed) {
    const auto* shown = report();
    if (!shown) return;
    const auto& node = shown->kept.node;
    const std::string first = node.items[place(row)];
    const std::string second = node.items[place(column)];
    const QString what = tr("Judgment %1/%2").arg(text(first), text(second));
    bool kept = false;
    if (node.method == mcda::PairMethod::Fuller) {
        std::optional<double> value;
        if (!typed.isEmpty()) value = typed == QStringLiteral("=") ? 0.5 : typed.toDouble();
        kept = keep(mcda::withPreference(*m_problem, node, first, second, value), what);
    } else {
        const auto ratio = mcda::ratioTyped(utf8(typed), mcda::saatyRuleAt(*m_problem, node));
        if (!ratio) {
            m_pair->refuse(text(ratio.error().message));
            return showNode();
        }
        kept = keep(mcda::withRatio(*m_problem, node, first, second, *ratio), what);
        const QString taken = writtenWords(*ratio);
        if (kept && taken != typed.trimmed() && !taken.isEmpty())
            emit desk().told(tr("%1 is taken as %2.").arg(typed.trimmed(), taken));
    }
    if (kept && m_pair->asking()) askNext();
}

void JudgmentsTab::sayValue(std::optional<double> value) {
    const auto* shown = report();
    const auto [row, column] = m_table->pair();
    if (!shown || row < 0) return;
    const bool fuller = shown->kept.node.method == mcda::PairMethod::Fuller;
    QString typed;
    if (value)
        typed = fuller ? (*value == 0.5 ? QStringLiteral("=") : QString::number(*value))
                       : text(mcda::keptRatio(*value));
    say(row, column, typed);
}

void JudgmentsTab::askNext() {
    const auto* shown = report();
    if (!shown) return;
    if (!shown->next) {
        m_pair->ask(false);
        return;
    }
    m_table->goTo(static_cast<int>(shown->next->first), static_cast<int>(shown->next->second));
    showPair();
    m_pair->focusScale();
}

void JudgmentsTab::goTo(const std::string& row, const std::string& column) {
    const auto* shown = report();
    if (!shown) return;
    const auto i = mcda::indexOf(shown->kept.node.items, row);
    const auto j = mcda::indexOf(shown->kept.node.items, column);
    if (!i || !j) return;
    m_table->goTo(static_cast<int>(*i), static_cast<int>(*j));
    m_table->setFocus(Qt::OtherFocusReason);
}

void JudgmentsTab::point(const std::vector<std::array<std::string, 2>>& cells) {
    const auto* shown = report();
    JudgingTable::Cells places;
    for (const auto& [row, column] : cells) {
        const auto i = shown ? mcda::indexOf(shown->kept.node.items, row) : std::nullopt;
        const auto j = shown ? mcda::indexOf(shown->kept.node.items, column) : std::nullopt;
        if (i && j) places.push_back({static_cast<int>(*i), static_cast<int>(*j)});
    }
    m_table->mark(places);
}

void JudgmentsTab::giveKeys() {
    if (!m_beginning->isHidden())
        return m_beginning->findChild<LinkButton*>()->setFocus(Qt::OtherFocusReason);
    if (m_pair->asking()) return m_pair->focusScale();
    m_table->setFocus(Qt::OtherFocusReason);
}

void JudgmentsTab::copy() {
    const auto* shown = report();
    if (!shown) return;
    QApplication::clipboard()->setText(text(io::judgmentText(shown->kept, decimalSign())));
    emit desk().told(tr("The judgments are on the clipboard"));
}

void JudgmentsTab::paste() {
    const auto* shown = report();
    if (!shown) return;
    const auto cells = io::blockCells(utf8(QApplication::clipboard()->text()));
    if (!cells) return m_pair->refuse(text(cells.error().message));
    const auto pasted = io::withJudgmentBlock(*m_problem, shown->kept.node, *cells);
    if (!pasted) return m_pair->refuse(text(pasted.error().message));
    if (keep(pasted->problem, tr("Paste judgments")))
        emit desk().told(tr("%n judgments pasted", nullptr, static_cast<int>(pasted->judged)));
}

/// The answer in force; where there is none, at least what the judgments give, so that a CR that stands
/// against an answer can be asked too.
report::Decision JudgmentsTab::judged() const {
    const auto* decision = desk().ranking().decision();
    if (decision && decision->source == desk().code() && !desk().ranking().running()) return *decision;
    report::Decision own{*m_problem, {}, std::nullopt, desk().code()};
    if (const auto candidates = mcda::selectCandidates(*m_problem)) {
        own.ranking.alternatives = candidates->alternativeIds();
    }
    for (const auto& leaf : mcda::leavesOf(m_problem->criteria)) own.ranking.criteria.push_back(leaf.id);
    for (const auto& one : m_reports) {
        const auto& node = one.kept.node;
        const bool isWhole = one.fuller && one.needed == 0;
        auto& details = node.ofCriteria ? own.ranking.weightsDetail : own.ranking.localDetail;
        details.push_back({node.id, isWhole ? one.fuller : std::nullopt, one.saaty});
        if (isWhole && node.ofCriteria) own.ranking.weights = one.fuller->weights;
    }
    return own;
}

void JudgmentsTab::askWhy(const mcda::FigureName& name) {
    ask(judged(), name);
}

void JudgmentsTab::followWhy() {
    if (!why().shown()) return;
    const auto decision = judged();
    why().follow(&decision);
}

void JudgmentsTab::begin(mcda::WeightMethod method) {
    if (!m_problem) return;
    mcda::Problem changed = *m_problem;
    changed.weights.method = method;
    desk().put(std::move(changed), tr("Criteria judged in pairs"));
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/group_results.h"

#include "base/date.h"
#include "report/group_protocol.h"
#include "report/group_words.h"
#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/section.h"
#include "ui/plots/consensus_plot.h"
#include "ui/theme.h"
#include "ui/whole_file.h"
#include "ui/words.h"
#include "ui/workbench/group_desk.h"
#include "ui/workbench/group_tables.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vidette::ui {
namespace {

constexpr std::size_t kMostBeside = 10; ///< members whose picture has room beside a table

constexpr int kRanking = -1; ///< the place that is no node
constexpr int kPlaceWidth = 320;
constexpr int kDecisionWidth = 640;
constexpr int kNameWidth = 240;

QLabel* heading(const QString& words, QWidget* parent) {
    QLabel* label = titleLabel(words, parent);
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

QString sentences(const std::vector<std::string>& all) {
    QStringList words;
    for (const auto& one : all) words << text(one);
    return words.join(QLatin1Char(' '));
}

} // namespace

GroupResults::GroupResults(GroupDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_head(new Words({}, Tone::Strong, this)),
      m_compared(new Words({}, Tone::Plain, this)), m_warning(new Words({}, Tone::Warning, this)),
      m_place(new ChoiceField(tr("Comparison shown"), this)),
      m_averages(new FigureTable(tr("What the group says"),
                                 {QString(), tr("Arithmetic mean priorities"), tr("Mean priorities (AIP)"),
                                  tr("Mean judgments (AIJ)")},
                                 this)),
      m_experts(new FigureTable(tr("What each expert says alone"), {}, this)),
      m_consensus(new Words({}, Tone::Bold, this)), m_agreement(new Words({}, Tone::Quiet, this)),
      m_plot(new ConsensusPlot(this)),
      m_plotTitle(heading(tr("How far every two agree (S*, 1 = alike; frames: like-minded)"), this)),
      m_plotRoom(new QScrollArea(this)),
      m_distancesTitle(heading(tr("How far everybody is from the group"), this)), m_sides(new QGridLayout),
      m_distances(new FigureTable(tr("How far everybody is from the group"),
                                  {tr("Member"), tr("Spearman's ρ"), tr("Kendall's τ"), tr("Difference")},
                                  this)),
      m_spreads(new FigureTable(tr("Where they disagree most"),
                                {tr("Question"), tr("Judges"), tr("Lowest"), tr("Highest")}, this)),
      m_reasons(new FigureTable(tr("Reasons given"),
                                {tr("Reason"), tr("Expert"), tr("Question"), tr("Value"), tr("Counts")},
                                this)),
      m_decision(new TextField(tr("What was decided, for the minutes"), this)),
      m_protocol(new LinkButton(tr("Protocol for the minutes…"), this)),
      m_way(new ChoiceField(tr("By which average"), this)),
      m_take(new StrongButton(tr("Take this as the decision"), this)) {
    build();
    connect(m_place, &QComboBox::activated, this, &GroupResults::showPlace);
    connect(m_protocol, &QAbstractButton::clicked, this, &GroupResults::askProtocol);
    connect(m_take, &QAbstractButton::clicked, this, [this] { emit taken(way()); });
    connect(m_plot, &Plot::told, &desk, &GroupDesk::told);
}

void GroupResults::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_compared, m_warning})
        column->addWidget(part);
    buildActions(*column);
    column->addSpacing(12);
    m_place->setFixedWidth(kPlaceWidth);
    m_place->setObjectName(QStringLiteral("groupPlace"));
    column->addWidget(m_place);
    column->addWidget(m_averages);
    column->addSpacing(4);
    column->addWidget(heading(tr("What each expert says alone"), this));
    m_experts->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // a team may be large
    column->addWidget(m_experts);
    column->addSpacing(12);
    column->addWidget(heading(tr("Do they agree?"), this));
    column->addWidget(m_consensus);
    column->addWidget(m_agreement);
    m_plotRoom->setFrameShape(QFrame::NoFrame);
    m_plotRoom->setWidgetResizable(true);
    m_plotRoom->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_plotRoom->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    m_plotRoom->setAccessibleName(m_plot->accessibleName());
    m_plotRoom->setWidget(m_plot);
    m_sides->setHorizontalSpacing(56);
    m_sides->setVerticalSpacing(8);
    for (const int side : {0, 1}) m_sides->setColumnStretch(side, 1);
    placeSides(0);
    column->addLayout(m_sides);
    column->addWidget(
        new Words(tr("ρ and τ: 1 = the group's order, −1 = the reverse. Difference: the sum over all "
                     "priorities, at most 2."),
                  Tone::Quiet, this));
    column->addSpacing(12);
    column->addWidget(heading(tr("Where they disagree most"), this));
    column->addWidget(m_spreads);
    column->addSpacing(12);
    column->addWidget(heading(tr("Reasons given"), this));
    column->addWidget(m_reasons);
}

/// Side by side, or below each other where the picture needs the whole width.
void GroupResults::placeSides(std::size_t members) {
    const bool isWide = members > kMostBeside;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_plotTitle, m_plotRoom, m_distancesTitle, m_distances})
        m_sides->removeWidget(part);
    m_sides->addWidget(m_plotTitle, 0, 0);
    m_sides->addWidget(m_plotRoom, 1, 0, 1, isWide ? 2 : 1, Qt::AlignTop);
    m_sides->addWidget(m_distancesTitle, isWide ? 2 : 0, isWide ? 0 : 1);
    m_sides->addWidget(m_distances, isWide ? 3 : 1, isWide ? 0 : 1, 1, isWide ? 2 : 1, Qt::AlignTop);
    const int bar = m_plotRoom->horizontalScrollBar()->sizeHint().height();
    m_plotRoom->setFixedHeight(m_plot->sizeHint().height() + bar);
}

void GroupResults::buildActions(QVBoxLayout& column) {
    auto* take = new QHBoxLayout;
    take->setSpacing(12);
    m_way->addItem(tr("by mean judgments (AIJ)"));
    m_way->addItem(tr("by mean priorities (AIP)"));
    m_way->addItem(tr("by arithmetic mean priorities"));
    m_way->setToolTip(
        tr("AIJ: the group as one judge whose every judgment is the mean of all. AIP: the mean of "
           "what follows from each expert's own judgments."));
    m_take->setObjectName(QStringLiteral("groupTake"));
    take->addWidget(m_take);
    take->addWidget(m_way);
    take->addStretch();
    column.addLayout(take);
    auto* minutes = new QHBoxLayout;
    minutes->setSpacing(12);
    m_decision->setPlaceholderText(tr("What was decided; empty leaves a line to write on"));
    m_decision->setMaximumWidth(kDecisionWidth);
    m_decision->setObjectName(QStringLiteral("groupDecision"));
    m_protocol->setObjectName(QStringLiteral("groupProtocol"));
    minutes->addWidget(m_decision, 1);
    minutes->addWidget(m_protocol);
    minutes->addStretch();
    column.addLayout(minutes);
}

void GroupResults::refresh() {
    const auto* result = m_desk.result();
    setVisible(result != nullptr);
    if (!result) return;
    const auto& group = *m_desk.group();
    QStringList first;
    if (result->byJudgments && !result->byJudgments->ranking.empty())
        for (const auto& id : result->byJudgments->ranking.front())
            first << text(report::itemName(group.problem, id));
    m_head->say(first.isEmpty()    ? tr("The group has no ranking yet")
                : first.size() > 1 ? tr("Equal first for the group: %1").arg(first.join(QStringLiteral(", ")))
                                   : tr("%1 comes first for the group").arg(first.front()),
                Tone::Strong);
    m_head->setType(Type::Title);
    m_compared->say(sentences(report::averageSentences(group, *result)), Tone::Plain);
    showAlarms();
    fillPlaces();
    showPlace();
    m_spreads->show(spreadRows(group, *result));
    m_reasons->show(reasonRows(group));
    m_take->setEnabled(result->byJudgments.has_value());
}

void GroupResults::showAlarms() {
    QStringList words;
    for (const auto& one : report::alarmSentences(*m_desk.group(), *m_desk.result())) words << text(one);
    m_warning->say(words.join(QLatin1Char('\n')), Tone::Warning);
    m_warning->setVisible(!words.isEmpty());
}

void GroupResults::fillPlaces() {
    const int before = m_place->currentIndex();
    const auto& result = *m_desk.result();
    m_place->clear();
    m_place->addItem(tr("Ranking"), kRanking);
    for (std::size_t i = 0; i < result.nodes.size(); ++i)
        m_place->addItem(text(report::nodeName(m_desk.group()->problem, result.nodes[i].node)),
                         static_cast<int>(i));
    m_place->setCurrentIndex(before >= 0 && before < m_place->count() ? before : 0);
}

void GroupResults::showPlace() {
    const auto* result = m_desk.result();
    if (!result) return;
    m_experts->setHeadings(expertHeadings(*m_desk.group()));
    m_experts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    const int place = m_place->currentData().toInt();
    if (place == kRanking) return showRanking();
    showNode(result->nodes[static_cast<std::size_t>(place)]);
}

void GroupResults::showNode(const mcda::NodeResult& node) {
    m_averages->show(averageRows(*m_desk.group(), node));
    m_experts->show(expertRows(*m_desk.group(), node));
    m_experts->setColumnWidth(0, kNameWidth);
    showAgreement(node.agreement ? &*node.agreement : nullptr);
}

void GroupResults::showRanking() {
    const auto& result = *m_desk.result();
    m_averages->show(averageRows(*m_desk.group(), result));
    m_experts->show(expertRows(*m_desk.group(), result));
    m_experts->setColumnWidth(0, kNameWidth);
    showAgreement(result.agreement ? &*result.agreement : nullptr);
}

void GroupResults::showAgreement(const mcda::Agreement* agreement) {
    m_plotTitle->setVisible(agreement && !agreement->pairwise.empty());
    m_plotRoom->setVisible(agreement && !agreement->pairwise.empty());
    if (!agreement) {
        m_consensus->say(tr("There are no two members with a result of their own to compare."), Tone::Quiet);
        m_agreement->say({}, Tone::Quiet);
        m_plot->clear();
        placeSides(0);
        return m_distances->show({});
    }
    const auto& group = *m_desk.group();
    if (const auto& found = agreement->consensus)
        m_consensus->say(text(report::consensusMeaning(found->consensus)),
                         agreement->isLow() ? Tone::Warning : Tone::Bold);
    else
        m_consensus->say(tr("These totals are no shares, so only places are compared."), Tone::Quiet);
    m_agreement->say(sentences(report::agreementSentences(group, *agreement)), Tone::Quiet);
    QStringList names;
    for (const auto& id : agreement->experts) names << text(report::expertName(group, id));
    std::vector<std::vector<std::size_t>> clusters;
    for (const auto& members : agreement->clusters) {
        clusters.emplace_back();
        for (const auto& id : members) clusters.back().push_back(*mcda::indexOf(agreement->experts, id));
    }
    m_plot->show(names, agreement->pairwise, clusters);
    placeSides(agreement->pairwise.size());
    m_distances->show(distanceRows(group, *agreement));
}

mcda::GroupWay GroupResults::way() const {
    constexpr std::array kWays{mcda::GroupWay::Judgments, mcda::GroupWay::Geometric,
                               mcda::GroupWay::Arithmetic};
    return kWays.at(static_cast<std::size_t>(std::max(m_way->currentIndex(), 0)));
}

void GroupResults::askProtocol() {
    const QString folder = QFileInfo(m_desk.files().value(0)).absolutePath();
    const QString path = QFileDialog::getSaveFileName(this, tr("Protocol for the minutes"),
                                                      folder + QStringLiteral("/protocol.html"),
                                                      tr("Page (*.html);;Table (*.csv)"));
    if (!path.isEmpty()) writeProtocol(path);
}

bool GroupResults::writeProtocol(const QString& path) {
    const auto* result = m_desk.result();
    if (!result) return false;
    const auto protocol =
        report::groupProtocol({*m_desk.group(), *result, utf8(m_decision->text().trimmed()), base::today()});
    const bool asTable = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const QString trouble = writeWhole(path, asTable ? report::csvOf(protocol) : report::htmlOf(protocol));
    emit m_desk.told(trouble.isEmpty() ? tr("Protocol written: %1").arg(path) : trouble);
    return trouble.isEmpty();
}

} // namespace vidette::ui

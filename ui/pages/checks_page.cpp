// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks_page.h"

#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/panels/side_frame.h"
#include "ui/table_words.h"
#include "ui/theme.h"
#include "ui/whole_file.h"
#include "ui/words.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace vidette::ui {
namespace {

using analysis::Severity;

enum Shown { All, Grave, Warnings, Information };
enum Waived { Standing, Both, OnlyWaived };

Tone toneOf(const analysis::RuleHit& hit) {
    if (hit.waived || hit.severity == Severity::Info) return Tone::Quiet;
    return hit.severity >= Severity::Error ? Tone::Warning : Tone::Plain;
}

int countOf(const analysis::RuleRun& run, Severity severity) {
    const auto at = run.counts.find(severity);
    return at == run.counts.end() ? 0 : at->second;
}

QString namesText(const std::vector<report::HitName>& names) {
    constexpr std::size_t kMost = 6;
    QStringList words;
    for (std::size_t i = 0; i < std::min(names.size(), kMost); ++i)
        words << text(names[i].rule) + QLatin1Char(' ') + text(names[i].subject);
    return words.join(QStringLiteral("; ")) + (names.size() > kMost ? QStringLiteral(" …") : QString());
}

} // namespace

ChecksPage::ChecksPage(Document& document, Identity& identity, QWidget* parent)
    : QWidget(parent), m_document(document), m_checks(document, identity), m_count(new BigFigure(this)),
      m_state(new Words({}, Tone::Quiet, this)), m_again(new LinkButton(tr("Run again"), this)),
      m_compare(new LinkButton(tr("Compare with an earlier run…"), this)),
      m_keep(new LinkButton(tr("Keep this run…"), this)), m_severity(new ChoiceField(tr("Severity"), this)),
      m_rule(new ChoiceField(tr("Rule"), this)), m_waived(new ChoiceField(tr("Waivers"), this)),
      m_table(new ListTable(tr("What the rules found"),
                            {{tr("Severity")},
                             {tr("Rule")},
                             {tr("About")},
                             {tr("What was found"), TableColumn::Wide},
                             {tr("Since")}},
                            this)),
      m_filter(new FilterField(*m_table, this)), m_empty(new Words({}, Tone::Quiet, this)),
      m_difference(new Words({}, Tone::Quiet, this)), m_panel(new HitPanel(document, identity, this)) {
    build();
    connectParts();
    refresh();
}

void ChecksPage::build() {
    QVBoxLayout* column = columnBeside(m_panel, *this);
    column->addWidget(buildHead());
    column->addWidget(buildFilters());
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_difference);
    column->addWidget(new Words(tr("A design aid, not legal advice."), Tone::Quiet, this));
}

QWidget* ChecksPage::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_count, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    auto* state = new QHBoxLayout;
    state->setSpacing(8);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    state->addStretch();
    state->addWidget(m_state);
    state->addWidget(m_again);
    right->addLayout(state);
    auto* links = new QHBoxLayout;
    links->setSpacing(16);
    links->addStretch();
    links->addWidget(m_compare);
    links->addWidget(m_keep);
    right->addLayout(links);
    row->addLayout(right);
    return head;
}

QWidget* ChecksPage::buildFilters() {
    m_severity->addItems({tr("Every severity"), tr("Blocks and errors"), tr("Warnings"), tr("Information")});
    m_waived->addItems({tr("Without waived"), tr("With waived"), tr("Only waived")});
    m_waived->setObjectName(QStringLiteral("waived"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(12);
    auto* filters = new QWidget(this);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_severity);
    row->addWidget(m_rule);
    row->addWidget(m_waived);
    row->addWidget(m_filter, 1);
    return filters;
}

void ChecksPage::connectParts() {
    connect(&m_checks, &ChecksModel::changed, this, &ChecksPage::refresh);
    connect(&m_checks, &ChecksModel::progressed, this, [this](double done) {
        m_done = done;
        showState();
    });
    connect(m_again, &QAbstractButton::clicked, this,
            [this] { m_checks.running() ? m_checks.cancel() : m_checks.run(); });
    connect(m_compare, &QAbstractButton::clicked, this, &ChecksPage::askCompare);
    connect(m_keep, &QAbstractButton::clicked, this, &ChecksPage::askKeep);
    for (ChoiceField* field : {m_severity, m_rule, m_waived})
        connect(field, &QComboBox::currentIndexChanged, this, &ChecksPage::fill);
    connect(m_table, &ListTable::chose, this, &ChecksPage::showChosen);
    const auto go = [this] {
        const auto at = std::find_if(m_hits.begin(), m_hits.end(),
                                     [&](const Listed& one) { return one.id == m_table->chosen(); });
        if (at == m_hits.end()) return;
        const HitGoal goal = goalOf(m_document.estate(), at->hit);
        if (goal.isSomewhere()) emit goalWanted(goal);
    };
    connect(m_table, &ListTable::opened, this, go);
    connect(m_panel, &HitPanel::goalWanted, this, go);
}

void ChecksPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_checks.follow(true);
}

void ChecksPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_checks.follow(false);
}

void ChecksPage::refresh() {
    if (!m_checks.running()) m_done.reset();
    number();
    fillRules();
    fill();
    showState();
    const auto* difference = m_checks.difference();
    m_table->setColumnHidden(4, !difference);
    QString words;
    if (difference)
        words = tr("Since the earlier run: %1 new, %2 gone.")
                    .arg(difference->added.size())
                    .arg(difference->gone.size());
    if (difference && !difference->gone.empty())
        words += QLatin1Char(' ') + tr("Gone: %1").arg(namesText(difference->gone));
    m_difference->say(words, Tone::Quiet);
    m_compare->say(difference ? tr("End the comparison") : tr("Compare with an earlier run…"));
    emit waiting(m_checks.graveHits());
}

/// Hits have no identity of their own: they are known by rule, subject and which of several it is.
void ChecksPage::number() {
    m_hits.clear();
    const auto* run = m_checks.result();
    if (!run) return;
    std::map<report::HitName, int> seen;
    std::map<report::HitName, int> fresh;
    if (const auto* difference = m_checks.difference())
        for (const auto& name : difference->added) ++fresh[name];
    for (const auto& hit : run->hits) {
        const report::HitName name{hit.rule, hit.subject};
        const int which = ++seen[name];
        const bool isNew = !hit.waived && fresh[name]-- > 0;
        m_hits.push_back(
            {base::uuidFromName(hit.rule + '\n' + hit.subject + '\n' + std::to_string(which)), hit, isNew});
    }
}

void ChecksPage::fillRules() {
    std::map<std::string, int> counts;
    for (const Listed& one : m_hits) ++counts[one.hit.rule];
    QStringList words{tr("Every rule")};
    QStringList codes{QString()};
    for (const Listed& one : m_hits) {
        const QString code = text(one.hit.rule);
        if (codes.contains(code)) continue;
        codes << code;
        words << tr("%1 (%2)").arg(code).arg(counts[one.hit.rule]);
    }
    const QString chosen = m_rule->currentData().toString();
    const QSignalBlocker blocker(m_rule);
    m_rule->clear();
    for (qsizetype i = 0; i < words.size(); ++i) m_rule->addItem(words[i], codes[i]);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(chosen)));
}

bool ChecksPage::isShown(const Listed& listed) const {
    const auto& hit = listed.hit;
    const QString rule = m_rule->currentData().toString();
    if (!rule.isEmpty() && rule != text(hit.rule)) return false;
    if (m_waived->currentIndex() == Standing && hit.waived) return false;
    if (m_waived->currentIndex() == OnlyWaived && !hit.waived) return false;
    switch (m_severity->currentIndex()) {
    case Grave:
        return hit.severity >= Severity::Error;
    case Warnings:
        return hit.severity == Severity::Warning;
    case Information:
        return hit.severity == Severity::Info;
    default:
        return true;
    }
}

void ChecksPage::fill() {
    std::vector<TableRow> rows;
    for (const Listed& one : m_hits) {
        if (!isShown(one)) continue;
        const auto& hit = one.hit;
        const QString severity = codeLabel("severity", analysis::toText(hit.severity));
        const QString shown = hit.waived ? tr("%1, waived").arg(severity) : severity;
        const Tone tone = hit.waived ? Tone::Quiet : Tone::Plain;
        rows.push_back({one.id,
                        {{shown, -static_cast<int>(hit.severity), toneOf(hit)},
                         {text(hit.rule), {}, tone},
                         {subjectText(hit.subject), {}, tone},
                         {hitMessage(hit, m_checks.rule(hit.rule)), {}, tone},
                         {one.isNew ? tr("new") : QString(), {}, Tone::Strong}}});
    }
    const bool isEmpty = rows.empty() && m_checks.result();
    m_empty->say(!isEmpty         ? QString()
                 : m_hits.empty() ? tr("No rule is hit.")
                                  : tr("No hit is left by these filters."),
                 Tone::Quiet);
    m_table->show(std::move(rows));
    showChosen();
}

void ChecksPage::showChosen() {
    const base::Uuid id = m_table->chosen();
    const auto at =
        std::find_if(m_hits.begin(), m_hits.end(), [&](const Listed& one) { return one.id == id; });
    if (at == m_hits.end()) return m_panel->clear();
    m_panel->show(at->hit, m_checks.rule(at->hit.rule));
}

void ChecksPage::showState() {
    const auto* run = m_checks.result();
    const int blocks = run ? countOf(*run, Severity::Block) : 0;
    const int errors = run ? countOf(*run, Severity::Error) : 0;
    const int warnings = run ? countOf(*run, Severity::Warning) : 0;
    const int grave = m_checks.graveHits();
    const QString first =
        blocks == 0 ? tr("errors", nullptr, errors) : tr("errors, of these %1 block a step").arg(blocks);
    m_count->show(run ? QString::number(grave) : QStringLiteral("–"), run ? first : tr("Not checked yet"),
                  run ? tr("%1 · %2 waived").arg(tr("%n warnings", nullptr, warnings)).arg(run->waived)
                      : QString());
    QString words;
    if (m_checks.running()) {
        words = m_done ? tr("Checking … %1").arg(roughPercentText(*m_done)) : tr("Checking …");
    } else if (!m_checks.trouble().isEmpty()) {
        words = m_checks.trouble();
    } else if (m_checks.isOutOfDate()) {
        words = tr("Out of date since the last change");
    } else if (run) {
        words = tr("As of %1").arg(text(base::toText(m_checks.on())));
    }
    m_state->say(words,
                 m_checks.isOutOfDate() || !m_checks.trouble().isEmpty() ? Tone::Warning : Tone::Quiet);
    m_again->say(m_checks.running() ? tr("Cancel") : tr("Run again"));
    m_keep->setEnabled(run && !m_checks.running());
}

void ChecksPage::choose(const std::string& rule, const std::string& subject) {
    const auto at = std::find_if(m_hits.begin(), m_hits.end(), [&](const Listed& one) {
        return one.hit.rule == rule && one.hit.subject == subject && isShown(one);
    });
    if (at != m_hits.end()) m_table->choose(at->id);
}

bool ChecksPage::compareWith(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit told(tr("%1 could not be read: %2").arg(path, file.errorString()));
        return false;
    }
    const auto done = m_checks.compareWith(file.readAll().toStdString(), utf8(QFileInfo(path).fileName()));
    if (!done) emit told(text(base::describe(done.error())));
    return done.has_value();
}

bool ChecksPage::keepRun(const QString& path) {
    if (!m_checks.result()) return false;
    const QString trouble = writeWhole(path, report::checkFile(*m_checks.result()));
    emit told(trouble.isEmpty() ? tr("Run kept: %1").arg(path) : trouble);
    return trouble.isEmpty();
}

void ChecksPage::askCompare() {
    if (m_checks.difference()) return m_checks.compareWithNone();
    const QString path =
        QFileDialog::getOpenFileName(this, tr("An earlier run of the rules"), {}, tr("Runs (*.json)"));
    if (!path.isEmpty()) compareWith(path);
}

void ChecksPage::askKeep() {
    const QString proposed = QStringLiteral("check-%1.json").arg(text(base::toText(m_checks.on())));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Keep this run"), proposed, tr("Runs (*.json)"));
    if (!path.isEmpty()) keepRun(path);
}

} // namespace vidette::ui

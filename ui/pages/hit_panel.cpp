// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/hit_panel.h"

#include "estate/record_edits.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/hit_goal.h"
#include "ui/identity.h"
#include "ui/panels/rows.h"
#include "ui/table_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kReasonHeight = 64;
constexpr int kUsualMonths = 12; ///< a waiver is looked at again after a year

QString goalWords(const HitGoal& goal) {
    if (goal.report == QStringLiteral("budget")) return HitPanel::tr("Open the budget");
    if (goal.report == QStringLiteral("register")) return HitPanel::tr("Open the register");
    if (goal.report == QStringLiteral("access")) return HitPanel::tr("Open the access matrix");
    if (goal.workspace == QStringLiteral("plan")) return HitPanel::tr("Show on the plan");
    if (goal.workspace == QStringLiteral("backlog")) return HitPanel::tr("Open in the backlog");
    if (goal.workspace == QStringLiteral("meetings")) return HitPanel::tr("Open the meeting");
    if (goal.workspace == QStringLiteral("replacement")) return HitPanel::tr("Open the replacement plan");
    if (goal.workspace == QStringLiteral("kits")) return HitPanel::tr("Open the comparison of kits");
    return {};
}

bool covers(const estate::Waiver& waiver, const analysis::RuleHit& hit, const base::Date& on) {
    const bool isOfSubject = waiver.subject.empty() || waiver.subject == hit.subject;
    return waiver.rule == hit.rule && isOfSubject && (!waiver.until || *waiver.until >= on);
}

} // namespace

QString subjectText(const std::string& subject) {
    const auto space = subject.find(' ');
    const QString kind = objectLabel(std::string_view(subject).substr(0, space));
    return space == std::string::npos ? kind : kind + text(std::string_view(subject).substr(space));
}

HitPanel::HitPanel(Document& document, Identity& identity, QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity), m_found(new Section(tr("Found"), this)),
      m_why(new Section(tr("Why it is asked"), this)), m_waiving(new Section(tr("Waiver"), this)),
      m_subject(new Words({}, Tone::Strong, this)), m_message(new Words({}, Tone::Plain, this)),
      m_place(new Words({}, Tone::Quiet, this)), m_go(new StrongButton(tr("Show on the plan"), this)),
      m_reason(new Words({}, Tone::Plain, this)), m_source(new Words({}, Tone::Quiet, this)),
      m_waived(new Words({}, Tone::Plain, this)), m_end(new LinkButton(tr("End this waiver"), this)),
      m_form(new QWidget(this)), m_because(new QPlainTextEdit(this)),
      m_until(new DayField(tr("Until"), this)), m_scope(new ChoiceField(tr("Waived for"), this)),
      m_waive(new StrongButton(tr("Waive"), this)),
      m_nothing(new Words(tr("Choose a line on the left: here stands why the rule is there, where it comes "
                             "from, and what can be done."),
                          Tone::Quiet, this)) {
    build();
    connect(m_go, &QAbstractButton::clicked, this, &HitPanel::goalWanted);
    connect(m_end, &QAbstractButton::clicked, this, &HitPanel::endWaiver);
    connect(m_waive, &QAbstractButton::clicked, this,
            [this] { waive(m_because->toPlainText(), m_until->day(), m_scope->currentIndex() == 1); });
    const auto judge = [this] {
        m_waive->setEnabled(!m_because->toPlainText().trimmed().isEmpty() && m_until->isSound());
    };
    connect(m_because, &QPlainTextEdit::textChanged, this, judge);
    connect(m_until, &QLineEdit::textChanged, this, judge);
    clear();
}

void HitPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_nothing->setContentsMargins(20, 20, 20, 0);
    column->addWidget(m_nothing);
    for (Section* section : {m_found, m_why, m_waiving}) column->addWidget(section);
    column->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{m_subject, m_message, m_place, m_go})
        m_found->content().addWidget(part);
    m_why->content().addWidget(m_reason);
    m_why->content().addWidget(m_source);
    m_because->setAccessibleName(tr("Reason of the waiver"));
    m_because->setPlaceholderText(tr("Why this is in order here"));
    m_because->setFixedHeight(kReasonHeight);
    m_because->setTabChangesFocus(true);
    m_scope->addItems({tr("this object"), tr("every object")});
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    form->addWidget(m_because);
    auto* grid = new FieldGrid(m_form);
    grid->add(tr("For"), m_scope);
    grid->add(tr("Until"), m_until);
    form->addWidget(grid);
    form->addWidget(m_waive);
    for (QWidget* part : std::initializer_list<QWidget*>{m_waived, m_end, m_form})
        m_waiving->content().addWidget(part);
}

void HitPanel::show(const analysis::RuleHit& hit, const analysis::Rule* rule) {
    const bool isOther = !m_hit || m_hit->rule != hit.rule || m_hit->subject != hit.subject;
    m_hit = hit;
    const HitGoal goal = goalOf(m_document.estate(), hit);
    m_found->setTitle(text(hit.rule));
    m_found->setRemark(codeLabel("severity", analysis::toText(hit.severity)), true);
    m_subject->say(subjectText(hit.subject), Tone::Strong);
    m_message->say(hitMessage(hit, rule), Tone::Plain);
    m_place->say(hit.area ? tr("%1 of the plan").arg(areaText(*hit.area)) : QString(), Tone::Quiet);
    if (goal.isSomewhere()) m_go->say(goalWords(goal));
    m_go->setVisible(goal.isSomewhere());
    m_reason->say(rule ? ruleReason(*rule) : QString(), Tone::Plain);
    m_source->say(rule && !rule->source.empty() ? tr("Source: %1").arg(text(rule->source)) : QString(),
                  Tone::Quiet);
    if (isOther) {
        m_because->clear();
        m_scope->show(0);
        m_until->show(base::monthsAfter(m_identity.day(), kUsualMonths));
    }
    m_nothing->hide();
    for (Section* section : {m_found, m_why, m_waiving}) section->setVisible(true);
    showWaiver();
}

void HitPanel::clear() {
    m_hit.reset();
    m_nothing->show();
    for (Section* section : {m_found, m_why, m_waiving}) section->setVisible(false);
}

const estate::Waiver* HitPanel::waiver() const {
    if (!m_hit) return nullptr;
    for (const auto& row : m_document.estate().waivers)
        if (covers(row, *m_hit, m_identity.day())) return &row;
    return nullptr;
}

void HitPanel::showWaiver() {
    const auto* row = waiver();
    m_form->setVisible(!row);
    m_end->setVisible(row);
    if (!row) return m_waived->say({}, Tone::Plain);
    QString words = row->subject.empty() ? tr("Waived for every object") : tr("Waived for this object");
    words += row->until ? tr(" until %1").arg(text(base::toText(*row->until))) : tr(" without an end");
    if (!row->by.empty()) words += tr(", by %1").arg(text(row->by));
    m_waived->say(words + QStringLiteral(".\n") + text(row->reason), Tone::Plain);
}

bool HitPanel::waive(const QString& reason, const std::optional<base::Date>& until, bool fromAll) {
    if (!m_hit) return false;
    estate::Waiver row;
    row.id = estate::WaiverId::fresh();
    row.rule = m_hit->rule;
    row.subject = fromAll ? "" : m_hit->subject;
    row.reason = utf8(reason.trimmed());
    row.by = utf8(m_identity.login());
    row.until = until;
    const QString what = fromAll ? tr("Waive %1").arg(text(row.rule))
                                 : tr("Waive %1 for %2").arg(text(row.rule), text(row.subject));
    return m_document.commit(estate::putRecord(m_document.estate(), std::move(row)), what);
}

bool HitPanel::endWaiver() {
    const auto* row = waiver();
    if (!row) return false;
    return m_document.commit(estate::removeRecord<estate::Waiver>(m_document.estate(), row->id),
                             tr("End the waiver of %1").arg(text(row->rule)));
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/group_begin.h"

#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace vidette::ui {
namespace {

constexpr int kWidest = 640;
constexpr int kFirst = 3; ///< rows of experts to begin with
constexpr NumberField::Range kWeight{0.01, 1000, 1, 2};
const QString kBacklog = QStringLiteral("backlog");

/// "member-a" of "Member A", "expert" where no letter fits.
std::string idOf(const QString& name) {
    QString id;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        const bool plain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (plain) id += letter;
        if (letter.isSpace() && !id.isEmpty() && !id.endsWith(QLatin1Char('-'))) id += QLatin1Char('-');
    }
    while (id.endsWith(QLatin1Char('-'))) id.chop(1);
    return id.isEmpty() ? "expert" : utf8(id);
}

} // namespace

GroupBegin::GroupBegin(QWidget* parent)
    : QWidget(parent), m_about(new ChoiceField(tr("What the group decides"), this)),
      m_weights(new ChoiceField(tr("Weights of the criteria"), this)),
      m_alternatives(new ChoiceField(tr("Alternatives under each criterion"), this)), m_list(new QVBoxLayout),
      m_begin(new StrongButton(tr("Begin the round"), this)), m_note(new Words({}, Tone::Warning, this)) {
    build();
    for (int i = 0; i < kFirst; ++i) addExpert();
    connect(m_begin, &QAbstractButton::clicked, this, &GroupBegin::begin);
}

void GroupBegin::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    auto* form = new QWidget(this);
    form->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(titleLabel(tr("Begin a round"), form));
    column->addWidget(
        new Words(tr("Every expert judges alone, in a file of their own. Nobody sees results before "
                     "all have submitted, or before you open the round."),
                  Tone::Quiet, form));
    m_weights->addItem(tr("how many times one counts more (Saaty, pairs)"));
    m_weights->addItem(tr("which of two counts more (Fuller's triangle)"));
    m_weights->addItem(tr("are not asked; they stay as the decision has them"));
    m_alternatives->addItem(tr("are not asked; the values of the decision count"));
    m_alternatives->addItem(tr("are rated one by one, from none to excellent"));
    m_alternatives->addItem(tr("how many times one is better (Saaty, pairs)"));
    m_alternatives->addItem(tr("which of two is better (Fuller's triangle)"));
    m_weights->setObjectName(QStringLiteral("roundWeights"));
    m_alternatives->setObjectName(QStringLiteral("roundAlternatives"));
    m_about->setObjectName(QStringLiteral("roundAbout"));
    auto* fields = new QGridLayout;
    fields->setVerticalSpacing(4);
    fields->setColumnStretch(1, 1);
    int line = 0;
    for (const auto& [name, field] : {std::pair{tr("What"), m_about}, std::pair{tr("Weights"), m_weights},
                                      std::pair{tr("Alternatives"), m_alternatives}}) {
        auto* label = new Words(name, Tone::Quiet, form);
        label->setBuddy(field);
        fields->addWidget(label, line, 0);
        fields->addWidget(field, line++, 1);
    }
    column->addLayout(fields);
    column->addSpacing(8);
    column->addWidget(titleLabel(tr("Experts"), form));
    column->addWidget(
        new Words(tr("A name or an alias, a role, and how much each one counts. Only the proportions "
                     "of weights matter."),
                  Tone::Quiet, form));
    m_list->setSpacing(4);
    column->addLayout(m_list);
    auto* more = new LinkButton(tr("Another expert"), form);
    more->setObjectName(QStringLiteral("roundExpert"));
    connect(more, &QAbstractButton::clicked, this, &GroupBegin::addExpert);
    column->addWidget(more);
    column->addSpacing(8);
    auto* row = new QHBoxLayout;
    m_begin->setObjectName(QStringLiteral("roundBegin"));
    row->addWidget(m_begin);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_note);
    outer->addWidget(form);
}

void GroupBegin::addExpert() {
    ExpertRow one;
    one.row = new QWidget(this);
    auto* line = new QHBoxLayout(one.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    one.name = new TextField(tr("Name or alias of the expert"), one.row);
    one.name->setPlaceholderText(tr("Name or alias"));
    one.role = new TextField(tr("Role of the expert"), one.row);
    one.role->setPlaceholderText(tr("Role"));
    one.weight = new NumberField(tr("Weight of the expert"), kWeight, {}, one.row);
    one.weight->show(1);
    auto* gone = new LinkButton(tr("Remove"), one.row);
    line->addWidget(one.name, 3);
    line->addWidget(one.role, 3);
    line->addWidget(one.weight, 1);
    line->addWidget(gone);
    connect(gone, &QAbstractButton::clicked, this, [this, row = one.row] { removeExpert(row); });
    m_list->addWidget(one.row);
    m_experts.push_back(one);
}

void GroupBegin::removeExpert(QWidget* row) {
    std::erase_if(m_experts, [&](const ExpertRow& one) { return one.row == row; });
    row->hide();
    row->deleteLater();
}

std::vector<mcda::Expert> GroupBegin::experts() const {
    std::vector<mcda::Expert> all;
    std::set<std::string> taken;
    for (const ExpertRow& one : m_experts) {
        const QString name = one.name->text().trimmed();
        if (name.isEmpty()) continue;
        const std::string wanted = idOf(name);
        std::string id = wanted;
        for (int number = 2; !taken.insert(id).second; ++number) id = wanted + "-" + std::to_string(number);
        all.push_back({id, utf8(name), utf8(one.role->text().trimmed()), one.weight->value(), ""});
    }
    return all;
}

void GroupBegin::show(const QString& decision, int requests) {
    const QString before = m_about->currentData().toString();
    m_about->clear();
    if (!decision.isEmpty()) m_about->addItem(tr("the decision shown: %1").arg(decision), QString());
    if (requests > 0) m_about->addItem(tr("the %n requests of the backlog", nullptr, requests), kBacklog);
    m_about->setCurrentIndex(std::max(m_about->findData(before), 0));
    m_begin->setEnabled(m_about->count() > 0);
    if (m_about->count() == 0)
        say(tr("There is nothing to decide yet: no decision is shown, and no request waits in the backlog."));
}

void GroupBegin::say(const QString& words) {
    m_note->say(words, Tone::Warning);
}

void GroupBegin::begin() {
    say({});
    mcda::RoundPlan plan;
    plan.experts = experts();
    if (plan.experts.empty()) return say(tr("Name at least one expert."));
    constexpr std::array kWays{mcda::AskedWeights::Ratios, mcda::AskedWeights::Preferences,
                               mcda::AskedWeights::AsSet};
    constexpr std::array kJudged{mcda::AskedAlternatives::AsSet, mcda::AskedAlternatives::Ratings,
                                 mcda::AskedAlternatives::Ratios, mcda::AskedAlternatives::Preferences};
    plan.weights = kWays.at(static_cast<std::size_t>(std::max(m_weights->currentIndex(), 0)));
    plan.alternatives = kJudged.at(static_cast<std::size_t>(std::max(m_alternatives->currentIndex(), 0)));
    emit begun(plan, m_about->currentData().toString() == kBacklog);
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/replacement_page.h"

#include "estate/funds.h"
#include "estate/mountings.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/pages/item_words.h"
#include "ui/panels/side_frame.h"
#include "ui/table_words.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace vidette::ui {
namespace {

using analysis::PlannedAsset;

constexpr double kMinor = 100;

enum Which { Every, InPlan, Waiting, Unknown, OnList };

QString yearText(const std::optional<int>& year) {
    return year ? QString::number(*year) : QStringLiteral("–");
}

/// Reached by no money within the plan although it is due in it.
bool waits(const PlannedAsset& item) {
    return !item.fundedYear && !item.pushed.empty();
}

/// Growth of a year beside what stays undone in it.
QString growthText(const estate::Estate& estate, const analysis::MoneyYear& year) {
    std::int64_t growth = 0;
    for (const auto& line : estate.budgetLines)
        if (line.year == year.year && line.kind == "growth") growth += line.cap;
    if (growth == 0 || year.pushed.empty()) return {};
    return ReplacementPage::tr("%1: %2 go to growth while %3 of replacement wait.")
        .arg(QString::number(year.year), sumText(estate, growth), sumText(estate, year.pushedCost));
}

} // namespace

ReplacementPage::ReplacementPage(Document& document, Identity& identity, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(document, identity), m_overdue(new BigFigure(this)),
      m_from(new NumberField(tr("First year"), {1900, 2200, 1, 0}, {}, this)),
      m_years(new NumberField(tr("Years"), {1, 30, 1, 0}, {}, this)),
      m_yearly(new NumberField(tr("Money each year"), {-1, 1e10, 10000, 0}, {}, this)),
      m_life(new NumberField(tr("One life for all"), {0, 100, 1, 0}, {}, this)), m_plot(new YearsPlot(this)),
      m_words(new Words({}, Tone::Quiet, this)), m_which(new ChoiceField(tr("Which assets"), this)),
      m_due(new ChoiceField(tr("Due year"), this)),
      m_table(new ListTable(tr("Assets"),
                            {{tr("Asset")},
                             {tr("Place")},
                             {tr("Due"), TableColumn::Figure},
                             {tr("On the day")},
                             {tr("Condition"), TableColumn::Figure},
                             {tr("Risk"), TableColumn::Figure},
                             {tr("Cost"), TableColumn::Figure},
                             {tr("Planned"), TableColumn::Figure},
                             {tr("Item"), TableColumn::Wide}},
                            this)),
      m_filter(new FilterField(*m_table, this)), m_left(new Words({}, Tone::Quiet, this)),
      m_panel(new ItemPanel(document, identity, this)) {
    build();
    connectParts();
    refresh();
}

void ReplacementPage::build() {
    QVBoxLayout* column = columnBeside(m_panel, *this);
    column->addWidget(buildHead());
    column->addWidget(m_plot);
    column->addWidget(m_words);
    column->addWidget(buildFilters());
    column->addWidget(m_table, 1);
    column->addWidget(m_left);
}

QWidget* ReplacementPage::buildHead() {
    m_from->setGroupSeparatorShown(false);
    m_yearly->setSpecialValueText(tr("as budgeted"));
    m_yearly->setGroupSeparatorShown(true);
    m_life->setSpecialValueText(tr("as known"));
    m_yearly->setToolTip(tr("The same sum every year. As budgeted: the lines for renewal of the project."));
    m_life->setToolTip(tr("So many years for every asset. As known: its own life class."));
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_overdue, 1);
    const auto add = [&](const QString& name, NumberField* field, int width) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(2);
        auto* label = new Words(name, Tone::Quiet, head);
        label->setWordWrap(false);
        field->setFixedWidth(width);
        cell->addWidget(label);
        cell->addWidget(field);
        row->addLayout(cell);
    };
    add(tr("First year"), m_from, 76);
    add(tr("Years"), m_years, 60);
    add(tr("Money each year"), m_yearly, 132);
    add(tr("Life in years"), m_life, 108);
    return head;
}

QWidget* ReplacementPage::buildFilters() {
    m_which->addItems({tr("Every asset"), tr("Replaced within the plan"), tr("Waiting: no money"),
                       tr("Left out: not known when due"), tr("On the list")});
    auto* filters = new QWidget(this);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_which);
    row->addWidget(m_due);
    row->addWidget(m_filter, 1);
    return filters;
}

void ReplacementPage::connectParts() {
    connect(&m_model, &ReplacementModel::changed, this, &ReplacementPage::refresh);
    for (NumberField* field : {m_from, m_years, m_yearly, m_life})
        connect(field, &NumberField::edited, this, &ReplacementPage::applySettings);
    for (ChoiceField* field : {m_which, m_due})
        connect(field, &QComboBox::currentIndexChanged, this, &ReplacementPage::fill);
    connect(m_table, &ListTable::chose, this, &ReplacementPage::showChosen);
    connect(m_table, &ListTable::opened, this, [this](const base::Uuid& id) {
        const auto place = estate::placeOf(m_document.estate(), estate::AssetId{id});
        if (!place.isNull()) emit placeWanted(place);
    });
    connect(m_panel, &ItemPanel::placeWanted, this, &ReplacementPage::placeWanted);
}

void ReplacementPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_model.follow(true);
}

void ReplacementPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_model.follow(false);
}

void ReplacementPage::applySettings() {
    ReplacementSettings settings;
    settings.from = static_cast<int>(m_from->value());
    settings.years = static_cast<int>(m_years->value());
    if (m_yearly->value() >= 0) settings.yearly = static_cast<std::int64_t>(m_yearly->value() * kMinor);
    if (m_life->value() > 0) settings.lifeYears = static_cast<int>(m_life->value());
    m_model.setSettings(settings);
}

void ReplacementPage::showSettings() {
    const auto& settings = m_model.settings();
    m_from->show(settings.from);
    m_years->show(settings.years);
    m_yearly->show(settings.yearly ? static_cast<double>(*settings.yearly) / kMinor : -1);
    m_life->show(settings.lifeYears.value_or(0));
}

void ReplacementPage::refresh() {
    showSettings();
    const auto* answer = m_model.answer();
    m_plot->setVisible(answer && answer->plan.assets > 0);
    if (answer) m_plot->show(answer->plan.money.years, estate::currencyOf(answer->estate));
    showSummary();
    const QSignalBlocker blocker(m_due);
    const QString chosen = m_due->currentText();
    std::set<int> years;
    if (answer)
        for (const auto& item : answer->plan.items)
            if (item.need.dueYear) years.insert(*item.need.dueYear);
    m_due->clear();
    m_due->addItem(tr("Due in any year"));
    for (const int year : years) m_due->addItem(QString::number(year), year);
    m_due->setCurrentIndex(std::max(0, m_due->findText(chosen)));
    fill();
}

void ReplacementPage::showSummary() {
    const auto* answer = m_model.answer();
    m_overdue->show(answer ? QString::number(answer->plan.overdue) : QStringLiteral("–"),
                    answer ? tr("of %1 assets overdue").arg(answer->plan.assets) : tr("Planning …"),
                    answer && answer->plan.impliedCycleYears
                        ? tr("at this pace each has its turn every %1 years")
                              .arg(number(*answer->plan.impliedCycleYears, 1))
                        : QString());
    if (!answer) {
        m_left->say({}, Tone::Quiet);
        return m_words->say(m_model.trouble(), Tone::Warning);
    }
    QStringList growth;
    for (const auto& year : answer->plan.money.years) {
        const QString words = growthText(answer->estate, year);
        if (!words.isEmpty()) growth << words;
    }
    m_words->say(growth.join(QLatin1Char(' ')), Tone::Warning);
    if (answer->plan.assets == 0)
        m_words->say(
            tr("No assets are recorded in this project. A camera on the plan is a place; what hangs "
               "there is an asset, with its age and its condition. Lists of assets come in as tables "
               "(vidette record PROJECT import)."),
            Tone::Quiet);
    QStringList left;
    if (!answer->plan.withoutDue.empty())
        left << tr("Left out, since nobody knows when they are due: %1.")
                    .arg(codesText(answer->plan.withoutDue));
    if (!answer->plan.withoutCost.empty())
        left << tr("Planned as if they cost nothing, since no price is known: %1.")
                    .arg(codesText(answer->plan.withoutCost));
    for (const auto& warning : answer->warnings) left << text(warning.message) + QLatin1Char('.');
    m_left->say(left.join(QLatin1Char(' ')), Tone::Quiet);
}

bool ReplacementPage::isListed(const PlannedAsset& item) const {
    const QVariant year = m_due->currentData();
    if (year.isValid() && item.need.dueYear != year.toInt()) return false;
    switch (m_which->currentIndex()) {
    case InPlan:
        return item.fundedYear.has_value();
    case Waiting:
        return waits(item);
    case Unknown:
        return !item.need.plannedYear;
    case OnList:
        return !item.need.item.isNull();
    default:
        return true;
    }
}

TableRow ReplacementPage::rowOf(const PlannedAsset& item) const {
    const auto& estate = m_document.estate();
    const auto& need = item.need;
    const auto* asset = estate.assets.find(need.asset);
    const auto* place = estate.cameras.find(need.place);
    const auto* listed = estate.replacementItems.find(need.item);
    const int condition = asset ? asset->condition : 0;
    const bool isLate = need.state == analysis::DueState::Overdue;
    const QString why = plannedText(m_model.answer()->plan, item);
    const QString state = listed ? stateLabel(estate, "replacement", listed->state) : QString();
    return {
        need.asset.uuid,
        {{text(need.code), {}, Tone::Plain, codeLabel("asset_class", need.assetClass)},
         {place ? text(place->code) : QStringLiteral("–")},
         {yearText(need.dueYear), need.dueYear.value_or(9999), Tone::Plain, dueDayText(need)},
         {dueText(need), {}, isLate ? Tone::Warning : Tone::Plain},
         {condition > 0 ? QString::number(condition) : QStringLiteral("–"), condition},
         {number(need.parts.risk, 1), need.parts.risk, Tone::Bold},
         {need.cost > 0 ? sumText(estate, need.cost) : QStringLiteral("–"), static_cast<double>(need.cost)},
         {item.fundedYear ? yearText(item.fundedYear)
          : waits(item)   ? tr("waits")
                          : QStringLiteral("–"),
          item.fundedYear.value_or(9999), waits(item) ? Tone::Warning : Tone::Plain, why},
         {listed ? tr("%1, %2").arg(text(listed->code), state) : QString(), {}, Tone::Quiet}}};
}

void ReplacementPage::fill() {
    std::vector<TableRow> rows;
    if (const auto* answer = m_model.answer())
        for (const auto& item : answer->plan.items)
            if (isListed(item)) rows.push_back(rowOf(item));
    m_table->show(std::move(rows));
    chooseWanted();
    showChosen();
}

void ReplacementPage::showChosen() {
    const auto* answer = m_model.answer();
    const PlannedAsset* found = nullptr;
    const base::Uuid id = m_table->chosen();
    if (answer && !id.isNull())
        for (const auto& item : answer->plan.items)
            if (item.need.asset.uuid == id) found = &item;
    m_panel->show(answer, found);
}

void ReplacementPage::choose(const base::Uuid& row) {
    const auto* item = m_document.estate().replacementItems.find(estate::ReplacementItemId{row});
    m_which->setCurrentIndex(Every);
    m_due->setCurrentIndex(0);
    m_filter->clear();
    m_wanted = item ? item->asset.uuid : row;
    chooseWanted();
}

void ReplacementPage::chooseWanted() {
    if (m_wanted.isNull()) return;
    m_table->choose(m_wanted);
    if (m_model.answer() && !m_model.running()) m_wanted = {};
}

} // namespace vidette::ui

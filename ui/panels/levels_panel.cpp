// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/levels_panel.h"

#include "estate/level_rows.h"
#include "estate/place_edits.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/level_words.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QHBoxLayout>

#include <set>
#include <utility>

namespace vidette::ui {
namespace {

QHBoxLayout* lineOf(const std::vector<QWidget*>& parts) {
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    for (QWidget* part : parts) line->addWidget(part);
    line->addStretch();
    return line;
}

} // namespace

LevelsPanel::LevelsPanel(Document& document, PlanView& view, QWidget* parent)
    : Section(tr("Levels"), parent), m_document(document), m_view(view), m_list(new RowList(this)),
      m_form(new QWidget(this)), m_grid(new FieldGrid(m_form)), m_name(new TextField(tr("Name"), m_form)),
      m_elevation(
          new NumberField(tr("Height above ground"), {-1000, 10000, 0.1, 2}, QStringLiteral("m"), m_form)),
      m_others(new ChoiceField(tr("Other levels"), this)), m_up(new LinkButton(tr("One up"), m_form)),
      m_down(new LinkButton(tr("One down"), m_form)), m_question(new QWidget(this)),
      m_asked(new Words({}, Tone::Plain, m_question)),
      m_target(new ChoiceField(tr("Where it goes"), m_question)),
      m_takeAll(new LinkButton(tr("Put what stands on every level onto %1").arg(QStringLiteral("…")), this)) {
    auto* add = new LinkButton(tr("Add a level"), this);
    add->setObjectName(QStringLiteral("addLevel"));
    connect(add, &QAbstractButton::clicked, this, &LevelsPanel::add);
    content().addWidget(m_list);
    content().addLayout(lineOf({add}));
    auto* others = new FieldGrid(this);
    others->add(tr("Other levels"), m_others);
    m_others->addItems({tr("Faint"), tr("Hidden"), tr("Like this one, all counted")});
    content().addWidget(m_form);
    content().addWidget(m_takeAll);
    content().addWidget(m_question);
    content().addWidget(others);
    m_takeAll->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    buildForm();
    buildQuestion();
    connect(m_list, &RowList::clicked, this, [this](std::size_t row) { m_view.setLevel(m_levels.at(row)); });
    connect(m_others, &QComboBox::activated, this,
            [this](int index) { m_view.setOthers(static_cast<PlanView::Others>(index)); });
    connect(m_takeAll, &QAbstractButton::clicked, this, [this] {
        const auto& estate = m_document.estate();
        m_document.commit(estate::moveToLevel(estate, estate::rowsOnLevel(estate, {}), m_view.level()),
                          tr("Move to %1").arg(levelTitle(estate, m_view.level())));
    });
    connect(&view, &PlanView::changed, this, &LevelsPanel::refresh);
    connect(&view, &PlanView::levelsChanged, this, &LevelsPanel::refresh);
    connect(&document, &Document::changed, this, [this](const Changes& changes) {
        if (changes.facts || changes == allChanged()) refresh();
    });
    refresh();
}

void LevelsPanel::buildForm() {
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    m_grid->add(tr("Name"), m_name);
    m_grid->add(tr("Height above ground"), m_elevation);
    m_name->setObjectName(QStringLiteral("levelName"));
    auto* remove = new LinkButton(tr("Remove…"), m_form);
    remove->setObjectName(QStringLiteral("removeLevel"));
    column->addLayout(lineOf({m_up, m_down, remove}));
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const std::string name = utf8(m_name->text().trimmed());
        if (m_name->isModified()) change([&](estate::Level& level) { level.name = name; });
        m_name->setModified(false);
        showForm();
    });
    connect(m_elevation, &NumberField::edited, this, [this](double value) {
        change([value](estate::Level& level) { level.elevation = base::Metres(value); });
    });
    connect(m_up, &QAbstractButton::clicked, this, [this] { shift(1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { shift(-1); });
    connect(remove, &QAbstractButton::clicked, this, &LevelsPanel::askRemove);
}

void LevelsPanel::buildQuestion() {
    auto* column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 4, 0, 4);
    auto* keep = new LinkButton(tr("Keep it there"), m_question);
    auto* with = new LinkButton(tr("Remove it too"), m_question);
    auto* cancel = new LinkButton(tr("Cancel"), m_question);
    keep->setObjectName(QStringLiteral("keepRows"));
    with->setObjectName(QStringLiteral("removeRows"));
    column->addWidget(m_asked);
    column->addWidget(m_target);
    column->addLayout(lineOf({keep, with, cancel}));
    m_question->hide();
    connect(keep, &QAbstractButton::clicked, this, [this] { remove(false); });
    connect(with, &QAbstractButton::clicked, this, [this] { remove(true); });
    connect(cancel, &QAbstractButton::clicked, m_question, &QWidget::hide);
}

void LevelsPanel::refresh() {
    const auto& estate = m_document.shown();
    m_question->hide();
    m_levels.clear();
    std::set<estate::SiteId> sites;
    for (const auto& level : estate.levels) sites.insert(level.site);
    const auto options = levelOptions(estate);
    m_list->setCount(options.size() > 1 ? options.size() : 0);
    for (std::size_t i = 0; options.size() > 1 && i < options.size(); ++i) {
        const auto id = options[i].level;
        const auto* level = estate.levels.find(id);
        const auto* site = level && sites.size() > 1 ? estate.sites.find(level->site) : nullptr;
        QString words =
            site ? text(site->code) + QStringLiteral(" · ") + text(level->name) : options[i].words;
        const Tone tone = id == m_view.level()             ? Tone::Bold
                          : level && m_view.isLookedAt(id) ? Tone::Plain
                                                           : Tone::Quiet;
        m_levels.push_back(id);
        m_list->row(i).show(words, level ? metresText(level->elevation.value) : QString(), tone);
        m_list->row(i).setToolTip(level ? tr("Look at this level and draw on it")
                                        : tr("What is drawn stands on every level, as outer walls do"));
    }
    m_others->show(static_cast<int>(m_view.others()));
    m_others->parentWidget()->setVisible(options.size() > 1);
    setRemark(options.size() > 1 ? levelTitle(estate, m_view.level()) : tr("none yet"));
    showForm();
}

void LevelsPanel::showForm() {
    const auto& estate = m_document.shown();
    const auto* level = estate.levels.find(m_view.level());
    m_form->setVisible(level);
    const std::size_t loose = level ? estate::rowsOnLevel(estate, {}).size() : 0;
    m_takeAll->setVisible(loose > 0 && estate.levels.size() == 1);
    if (!level) return;
    m_name->show(text(level->name));
    m_elevation->show(level->elevation.value);
    m_up->setEnabled(estate::levelBeside(estate, level->id, 1));
    m_down->setEnabled(estate::levelBeside(estate, level->id, -1));
    m_takeAll->say(tr("Put what stands on every level onto %1").arg(text(level->name)));
    m_takeAll->setToolTip(m_takeAll->text());
}

void LevelsPanel::change(const std::function<void(estate::Level&)>& change) {
    const auto* found = m_document.estate().levels.find(m_view.level());
    if (!found) return;
    estate::Level level = *found;
    change(level);
    m_document.commit(estate::replaceLevel(m_document.estate(), level),
                      tr("Change %1").arg(text(found->name)));
}

void LevelsPanel::shift(int steps) {
    m_document.commit(estate::shiftLevel(m_document.estate(), m_view.level(), steps), tr("Order of levels"));
}

void LevelsPanel::add() {
    const auto level = levelAbove(m_document.estate(), m_view.level());
    const bool added = m_document.commit(estate::addLevel(m_document.estate(), level),
                                         tr("Add level %1").arg(text(level.name)));
    if (!added) return;
    m_view.setLevel(level.id);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void LevelsPanel::askRemove() {
    const auto& estate = m_document.estate();
    const auto* level = estate.levels.find(m_view.level());
    if (!level) return;
    const auto count =
        estate::rowsOnLevel(estate, level->id).size() + estate::imagesOnLevel(estate, level->id).size();
    if (count == 0) return remove(true);
    m_asked->say(tr("%n things stand on %1. Where do they go?", nullptr, static_cast<int>(count))
                     .arg(text(level->name)),
                 Tone::Plain);
    m_target->clear();
    for (const auto& option : levelOptions(estate))
        if (option.level != level->id) m_target->addItem(option.words, text(option.level.text()));
    m_question->show();
    m_target->setFocus(Qt::OtherFocusReason);
}

void LevelsPanel::remove(bool withRows) {
    const auto& estate = m_document.estate();
    const auto level = m_view.level();
    const auto target = base::uuidFromText(utf8(m_target->currentData().toString()));
    m_question->hide();
    auto next = withRows ? estate::removeLevelWithRows(estate, level)
                         : estate::removeLevelKeeping(estate, level, {target.value_or(base::Uuid{})});
    m_document.commit(std::move(next), tr("Remove level %1").arg(levelTitle(estate, level)));
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/note_forms.h"

#include "estate/level_rows.h"
#include "ui/document.h"
#include "ui/level_words.h"
#include "ui/panels/chosen_rows.h"
#include "ui/selection.h"
#include "ui/tools/tool_settings.h"
#include "ui/words.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace vidette::ui {
namespace {

constexpr int kWordsHeight = 64;

} // namespace

NoteForm::NoteForm(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_words(new QPlainTextEdit(this)),
      m_size(new NumberField(tr("Height of letters"), {0.001, 10000, 0.05, 3}, {}, this)),
      m_unit(new ChoiceField(tr("Measured in"), this)),
      m_rotation(new NumberField(tr("Turned"), {0, 360, 1, 1}, QStringLiteral("°"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_words->setAccessibleName(tr("Words"));
    m_words->setFixedHeight(kWordsHeight);
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    column->addWidget(m_words);
    auto* grid = new FieldGrid(this);
    column->addWidget(grid);
    m_unit->addItems({tr("Metres on the plan"), tr("Points on the screen")});
    m_unit->setToolTip(tr("In metres letters grow with the plan; in points they stay as large as they are"));
    m_rotation->setWrapping(true);
    m_rotation->setToolTip(tr("Clockwise"));
    grid->add(tr("Height of letters"), m_size);
    grid->add(tr("Measured in"), m_unit);
    grid->add(tr("Turned"), m_rotation);
    connect(m_size, &NumberField::edited, this, [this](double value) {
        apply(QStringLiteral("size"), [value](estate::Note& row) { row.size = value; });
    });
    connect(m_unit, &QComboBox::activated, this, [this](int index) {
        apply({}, [index](estate::Note& row) {
            const bool wasMetre = row.sizeUnit == "metre";
            row.sizeUnit = index == 0 ? "metre" : "point";
            // Letters of 12 m or of 0.3 points would be a surprise.
            if (wasMetre != (index == 0)) row.size = index == 0 ? 0.3 : 12;
        });
    });
    connect(m_rotation, &NumberField::edited, this, [this](double value) {
        apply(QStringLiteral("rotation"), [value](estate::Note& row) { row.rotation = value; });
    });
}

bool NoteForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::FocusOut) takeWords();
    return QWidget::eventFilter(watched, event);
}

void NoteForm::takeWords() {
    const std::string words = utf8(m_words->toPlainText().trimmed());
    if (!m_words->document()->isModified()) return;
    m_words->document()->setModified(false);
    apply({}, [&](estate::Note& row) { row.text = words; });
}

void NoteForm::apply(const QString& key, const std::function<void(estate::Note&)>& change) {
    const bool done = changeChosen(m_document, m_selection, estate::noteRows(), key, change);
    const auto rows = m_selection.rows(m_document.shown().notes);
    if (!done && !rows.empty()) show(rows);
}

void NoteForm::show(const std::vector<const estate::Note*>& notes) {
    using estate::Note;
    const bool alike = std::all_of(notes.begin(), notes.end(),
                                   [&](const Note* note) { return note->text == notes.front()->text; });
    const QString words = alike ? text(notes.front()->text) : QString();
    m_words->setPlaceholderText(alike ? QString() : QStringLiteral("–"));
    if (!m_words->hasFocus() && m_words->toPlainText() != words) m_words->setPlainText(words);
    if (!m_words->hasFocus()) m_words->document()->setModified(false);
    showCommon(*m_size, notes, [](const Note& row) { return row.size; });
    showCommon(*m_unit, notes, [](const Note& row) { return row.sizeUnit == "metre" ? 0 : 1; });
    showCommon(*m_rotation, notes, [](const Note& row) { return row.rotation; });
}

SignForm::SignForm(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_language(new ChoiceField(tr("Language"), this)), m_placedOn(new DayField(tr("Put up on"), this)),
      m_site(new ChoiceField(tr("Site"), this)) {
    FieldGrid* grid = gridIn(this);
    const auto fields = fieldsOfTool(QStringLiteral("sign"));
    for (const auto& [code, words] : fields.front().options) m_language->addItem(words, code);
    grid->add(tr("Language"), m_language);
    grid->add(tr("Put up on"), m_placedOn);
    grid->add(tr("Site"), m_site);
    m_placedOn->setToolTip(tr("Until it is put up, checks and requests count it as missing"));
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        apply([&](estate::Sign& row) { row.language = utf8(m_language->itemData(index).toString()); });
    });
    connect(m_placedOn, &DayField::edited, this, [this](const std::optional<base::Date>& day) {
        apply([&](estate::Sign& row) { row.placedOn = day; });
    });
    connect(m_site, &QComboBox::activated, this, [this](int index) {
        const auto site = base::uuidFromText(utf8(m_site->itemData(index).toString()));
        apply([&](estate::Sign& row) { row.site = {site.value_or(base::Uuid{})}; });
    });
}

void SignForm::apply(const std::function<void(estate::Sign&)>& change) {
    const bool done = changeChosen(m_document, m_selection, estate::signRows(), {}, change);
    const auto rows = m_selection.rows(m_document.shown().signs);
    if (!done && !rows.empty()) show(rows);
}

void SignForm::show(const std::vector<const estate::Sign*>& signs) {
    using estate::Sign;
    m_site->clear();
    m_site->addItem(tr("none"), text(estate::SiteId{}.text()));
    for (const auto& site : m_document.shown().sites)
        m_site->addItem(text(site.name.empty() ? site.code : site.name), text(site.id.text()));
    for (const Sign* sign : signs)
        if (m_language->findData(text(sign->language)) < 0)
            m_language->addItem(text(sign->language), text(sign->language));
    showCommon(*m_language, signs,
               [this](const Sign& row) { return m_language->findData(text(row.language)); });
    showCommon(*m_placedOn, signs, [](const Sign& row) { return row.placedOn; });
    showCommon(*m_site, signs, [this](const Sign& row) { return m_site->findData(text(row.site.text())); });
}

LevelForm::LevelForm(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_level(new ChoiceField(tr("Level"), this)) {
    gridIn(this)->add(tr("Level"), m_level);
    connect(m_level, &QComboBox::activated, this, [this](int index) {
        const auto& estate = m_document.estate();
        const auto to = base::uuidFromText(utf8(m_level->itemData(index).toString()));
        const estate::LevelId level{to.value_or(base::Uuid{})};
        const QString name = nameOf(estate, m_selection.items());
        m_document.commit(estate::moveToLevel(estate, m_selection.items(), level),
                          tr("Move %1 to %2").arg(name, levelTitle(estate, level)));
    });
}

void LevelForm::refresh() {
    const auto& estate = m_document.shown();
    std::set<estate::LevelId> levels;
    for (const Item& item : m_selection.items())
        if (const auto level = estate::levelOf(estate, item)) levels.insert(*level);
    setVisible(!estate.levels.empty() && !levels.empty());
    if (isHidden()) return;
    m_level->clear();
    for (const auto& option : levelOptions(estate)) m_level->addItem(option.words, text(option.level.text()));
    m_level->show(levels.size() == 1 ? m_level->findData(text(levels.begin()->text())) : -1);
}

} // namespace vidette::ui

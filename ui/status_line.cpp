// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include "ui/actions.h"
#include "ui/buttons.h"
#include "ui/canvas/canvas.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/identity_card.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
StatusLine::StatusLine(Document& document, Identity& identity, Canvas& canvas, const Actions& actions,
                       QWidget* parent)
    : QWidget(parent), m_document(document), m_identity(identity), m_canvas(canvas),
      m_kept(new Words({}, Tone::Quiet, this)), m_save(new LinkButton(tr("Save as project…"), this)),
      m_work(new Words({}, Tone::Strong, this)), m_cancel(new LinkButton(tr("Cancel"), this)),
      m_hint(new Words({}, Tone::Quiet, this)), m_who(new LinkButton({}, this)),
      m_position(new Words({}, Tone::Quiet, this)), m_scale(new Words({}, Tone::Quiet, this)) {
    setFixedHeight(30);
    setObjectName(QStringLiteral("statusLine"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(10);
    row->addWidget(m_kept);
    row->addWidget(m_save);
    row->addWidget(m_work);
    row->addWidget(m_cancel);
    row->addWidget(m_hint, 1);
    row->addWidget(m_who);
    row->addWidget(m_position);
    row->addSpacing(24);
    row->addWidget(m_scale);
    addLanguages(actions);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_save, &QAbstractButton::clicked, this, &StatusLine::saveWanted);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (!m_works.empty()) emit cancelWanted(QString(m_works.back().first));
    });
    connect(&document, &Document::keptChanged, this, &StatusLine::showKept);
    connect(&document, &Document::changed, this, &StatusLine::showScale);
    connect(&document, &Document::refused, this, &StatusLine::tell);
    connect(&canvas, &Canvas::hintChanged, this, [this](const QString& words) { hint(words); });
    connect(&canvas, &Canvas::pointerAt, this, &StatusLine::showPosition);
    connect(&canvas, &Canvas::viewChanged, this, &StatusLine::showScale);
    auto* card = new IdentityCard(identity, m_who);
    connect(m_who, &QAbstractButton::clicked, this,
            [this, card] { card->openAt(m_who->mapToGlobal(QPoint(m_who->width(), 0))); });
    connect(&identity, &Identity::changed, this, &StatusLine::showIdentity);
    connect(&document, &Document::changed, this, &StatusLine::showIdentity);
    setHint({}, Tone::Quiet);
    work({}, {});
    showKept();
    showIdentity();
    showScale();
    for (Words* words : {m_kept, m_work, m_hint, m_position, m_scale}) words->setWordWrap(false);
}

void StatusLine::addLanguages(const Actions& actions) {
    auto* menu = new QMenu(this);
    actions.fill(*menu, {QStringLiteral("view.language-*")});
    QString now;
    for (const QAction* action : menu->actions())
        if (action->isChecked()) now = action->text();
    auto* button = new LinkButton(now, this);
    button->setObjectName(QStringLiteral("language"));
    button->setToolTip(tr("Language of the window"));
    connect(button, &QAbstractButton::clicked, this, [button, menu] {
        const QSize room = menu->sizeHint();
        menu->popup(button->mapToGlobal(QPoint(button->width() - room.width(), -room.height())));
    });
    layout()->addWidget(button);
}

void StatusLine::hint(const QString& words) {
    setHint(words, Tone::Quiet);
}

void StatusLine::tell(const QString& message) {
    setHint(message, Tone::Warning);
}

void StatusLine::say(const QString& message, Tone tone) {
    setHint(message, tone);
}

void StatusLine::work(const QString& who, const QString& words) {
    const auto known =
        std::find_if(m_works.begin(), m_works.end(), [&](const auto& one) { return one.first == who; });
    if (known == m_works.end()) {
        if (!words.isEmpty()) m_works.emplace_back(who, words);
    } else if (words.isEmpty()) {
        m_works.erase(known);
    } else {
        known->second = words;
    }
    m_work->say(m_works.empty() ? QString() : m_works.back().second, Tone::Strong);
    m_cancel->setVisible(!m_works.empty());
}

void StatusLine::setHint(const QString& words, Tone tone) {
    // Never empty, so that the place between the other words stays taken.
    m_hint->say(words.isEmpty() ? QString(QChar(QChar::Nbsp)) : words, tone);
    m_hint->setToolTip(words);
}

void StatusLine::showKept() {
    const bool isReadOnly = m_document.kept() == Document::Kept::ReadOnly;
    const bool isDraft = m_document.isDraft();
    m_save->setVisible(isReadOnly || isDraft || m_document.kept() == Document::Kept::NotInProject);
    m_kept->setToolTip(isDraft ? tr("Nothing is lost when the program ends; a project has a name and a place "
                                    "of your own")
                               : m_document.path());
    if (m_document.kept() == Document::Kept::NotInProject) {
        m_kept->say(tr("Not saved in a project yet"), Tone::Warning);
    } else if (isReadOnly) {
        m_kept->say(tr("Read-only: %1").arg(m_document.problem()), Tone::Warning);
    } else if (m_document.kept() == Document::Kept::Failed) {
        m_kept->say(tr("Not saved: %1").arg(m_document.problem()), Tone::Warning);
    } else {
        const QString time = QLocale().toString(m_document.savedAt().time(), QStringLiteral("HH:mm:ss"));
        m_kept->say(isDraft ? tr("✓ Kept without a name %1").arg(time)
                            : tr("✓ All changes saved %1").arg(time),
                    Tone::Good);
    }
}

void StatusLine::showIdentity() {
    // A shop without persons and requests has nobody to name.
    const auto& estate = m_document.estate();
    m_who->setVisible(!estate.people.empty() || !estate.requests.empty() || !m_identity.isToday());
    m_who->say(identityWords(m_identity));
    m_who->setToolTip(tr("Who makes the changes, and as of which day; both stand in the change log"));
}

void StatusLine::showPosition(geometry::Point at) {
    m_position->say(positionText(at), Tone::Quiet);
}

void StatusLine::showScale() {
    const double exact = m_canvas.scaleDenominator();
    const double power = std::pow(10, std::floor(std::log10(exact)) - 1);
    const QString scale = QLocale().toString(std::round(exact / power) * power, 'f', exact < 10 ? 1 : 0);
    const std::string& crs = m_document.estate().crs;
    const QString frame = crs.empty() ? tr("Local metres") : text(crs);
    m_scale->say(QStringLiteral("1 : %1 · %2").arg(scale, frame), Tone::Quiet);
}

void StatusLine::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::TopEdge);
}

} // namespace vidette::ui

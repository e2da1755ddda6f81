// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/request_form.h"

#include "base/text.h"
#include "estate/code_lists.h"
#include "estate/request_intake.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/table_words.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHBoxLayout>

#include <utility>

namespace vidette::ui {
namespace {} // namespace

RequestForm::RequestForm(Document& document, Identity& identity, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_identity(identity),
      m_title(new TextField(tr("What is asked for"), this)), m_kind(new ChoiceField(tr("Kind"), this)),
      m_place(new TextField(tr("Place"), this)), m_class(new ChoiceField(tr("Asked by"), this)),
      m_applicant(new TextField(tr("Name of the applicant"), this)),
      m_purpose(new ChoiceField(tr("Purpose"), this)), m_reason(new TextField(tr("Reason"), this)),
      m_add(new StrongButton(tr("Add the request"), this)) {
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    addCodes(*m_kind, "request_kind");
    addCodes(*m_class, "applicant_class");
    build();
    m_title->setObjectName(QStringLiteral("newTitle"));
    m_place->setObjectName(QStringLiteral("newPlace"));
    m_reason->setObjectName(QStringLiteral("newReason"));
    m_add->setObjectName(QStringLiteral("addRequest"));
    for (TextField* field : {m_title, m_place, m_reason})
        connect(field, &QLineEdit::textChanged, this, &RequestForm::judge);
    connect(m_add, &QAbstractButton::clicked, this, &RequestForm::add);
}

void RequestForm::build() {
    auto* page = new EdgedPage(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(titleLabel(tr("New request"), page));
    const auto line = [&](const QString& words, QWidget* field) {
        column->addSpacing(4);
        column->addWidget(new Words(words, Tone::Quiet, page));
        column->addWidget(field);
    };
    line(tr("What is asked for"), m_title);
    line(tr("Kind"), m_kind);
    auto* pick = new LinkButton(tr("Click it on the plan"), page);
    line(tr("Place: x,y in the metres of the plan"), m_place);
    column->addWidget(pick, 0, Qt::AlignLeft);
    line(tr("Asked by"), m_class);
    line(tr("Name of the applicant – kept apart, never in the change log"), m_applicant);
    line(tr("Purpose"), m_purpose);
    line(tr("Reason"), m_reason);
    column->addSpacing(12);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new LinkButton(tr("Cancel"), page);
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    setWidget(page);
    connect(pick, &QAbstractButton::clicked, this, &RequestForm::pickWanted);
    connect(cancel, &QAbstractButton::clicked, this, [this] { emit done({}); });
}

void RequestForm::begin() {
    for (TextField* field : {m_title, m_place, m_applicant, m_reason}) field->clear();
    fillPurposes();
    judge();
    m_title->setFocus();
}

void RequestForm::fillPurposes() {
    m_purpose->clear();
    for (const auto& purpose : m_document.estate().purposes)
        m_purpose->addItem(text(purpose.label.empty() ? purpose.code : purpose.label), text(purpose.code));
    for (const auto& aim : estate::codeList("aim"))
        if (m_purpose->findData(text(aim.word)) < 0)
            m_purpose->addItem(codeLabel("aim", aim.word), text(aim.word));
}

void RequestForm::setPlace(geometry::Point at) {
    constexpr int kDecimals = 2;
    m_place->setText(text(base::decimal(at.x, kDecimals) + "," + base::decimal(at.y, kDecimals)));
}

void RequestForm::judge() {
    const bool isWhole = !m_title->text().trimmed().isEmpty() && !m_place->text().trimmed().isEmpty() &&
                         !m_reason->text().trimmed().isEmpty();
    m_add->setEnabled(isWhole);
    m_add->setToolTip(isWhole ? QString() : tr("What is asked for, the place and the reason are needed"));
}

void RequestForm::add() {
    estate::RequestWish wish;
    wish.title = utf8(m_title->text().trimmed());
    wish.kind = utf8(m_kind->currentData().toString());
    wish.place = utf8(m_place->text().trimmed());
    wish.applicantClass = utf8(m_class->currentData().toString());
    wish.purpose = utf8(m_purpose->currentData().toString());
    wish.reason = utf8(m_reason->text().trimmed());
    wish.applicant = utf8(m_applicant->text().trimmed());
    const auto before = m_document.estate();
    if (!m_document.commit(estate::bringIn(before, wish, m_identity.act()), tr("Add request"))) return;
    const auto added = base::Table<estate::Request>::changes(before.requests, m_document.estate().requests);
    emit done(added.empty() ? QString() : text(added.back().after->code));
}

} // namespace vidette::ui

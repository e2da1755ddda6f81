// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outside_notice.h"

#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/outside_words.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/words.h"

#include <QHBoxLayout>

namespace vidette::ui {

OutsideNotice::OutsideNotice(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_words(new Words({}, Tone::Warning, this)) {
    auto* look = new LinkButton(tr("Look"), this);
    look->setObjectName(QStringLiteral("lookOutside"));
    look->setAccessibleName(tr("Look at what other programs changed"));
    auto* later = new LinkButton(tr("Not now"), this);
    later->setToolTip(tr("The changes stay open; the menu has them under Workspaces"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 2, 16, 2);
    row->setSpacing(16);
    row->addWidget(m_words);
    row->addWidget(look);
    row->addStretch(1);
    row->addWidget(later);
    m_words->setWordWrap(false);
    connect(look, &QAbstractButton::clicked, this, &OutsideNotice::lookWanted);
    connect(later, &QAbstractButton::clicked, this, [this] {
        m_later = true;
        follow();
    });
    connect(&document, &Document::opened, this, [this] {
        m_later = false;
        follow();
    });
    connect(&document, &Document::outsideEditsChanged, this, &OutsideNotice::follow);
    follow();
}

void OutsideNotice::setLooking(bool looking) {
    m_looking = looking;
    follow();
}

void OutsideNotice::follow() {
    const auto count =
        static_cast<qsizetype>(outsideChanges(m_document.estate(), m_document.outsideEdits()).size());
    setVisible(count > 0 && !m_looking && !m_later);
    m_words->say(tr("%n changes were made outside Vidette", nullptr, static_cast<int>(count)), Tone::Warning);
}

void OutsideNotice::paintEvent(QPaintEvent*) {
    paintEdged(*this, Qt::BottomEdge);
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/decision_notice.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kMostLosses = 12; ///< of more their number is told

} // namespace

DecisionNotice::DecisionNotice(QWidget* parent)
    : QFrame(parent), m_words(new Words({}, Tone::Plain, this)), m_losses(new Words({}, Tone::Quiet, this)),
      m_close(new LinkButton(tr("Close"), this)) {
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("What came of the file"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_losses);
    row->addLayout(column, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_close->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        if (m_isWorking) return emit cancelled();
        hide();
    });
    hide();
}

void DecisionNotice::work(const QString& words) {
    m_isWorking = !words.isEmpty();
    m_close->say(m_isWorking ? tr("Cancel") : tr("Close"));
    m_losses->say({}, Tone::Quiet);
    m_words->say(words, Tone::Plain);
    setVisible(m_isWorking);
}

void DecisionNotice::say(const QString& words, const QStringList& losses, bool failed) {
    m_words->say(words, failed ? Tone::Warning : Tone::Plain);
    QStringList lines = losses.mid(0, kMostLosses);
    const auto more = static_cast<int>(losses.size() - lines.size());
    if (more > 0) lines << tr("… and %n more.", nullptr, more);
    m_losses->say(lines.join(QLatin1Char('\n')), Tone::Quiet);
    setVisible(!words.isEmpty());
}

} // namespace vidette::ui

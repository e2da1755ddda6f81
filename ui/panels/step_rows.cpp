// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/step_rows.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"

namespace vidette::ui {

StepRows::StepRows(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void StepRows::show(const std::vector<StepRow>& steps) {
    if (steps == m_shown) return; // who is on a button stays there
    m_shown = steps;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* part = item->widget()) {
            part->hide();
            part->deleteLater();
        }
        delete item;
    }
    for (const StepRow& step : steps) add(step);
}

void StepRows::add(const StepRow& step) {
    auto* button = new LinkButton(step.words, this);
    button->setEnabled(step.missing.isEmpty());
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QAbstractButton::clicked, this, [this, to = step.to] { emit wanted(to); });
    if (step.missing.isEmpty()) return;
    const QString words = tr("waits for %1").arg(step.missing.join(QStringLiteral("; ")));
    auto* missing = new Words(words, Tone::Quiet, this);
    missing->setContentsMargins(0, 0, 0, 6);
    m_column->addWidget(missing);
}

} // namespace vidette::ui

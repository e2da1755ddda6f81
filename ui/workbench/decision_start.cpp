// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/decision_start.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/workbench/decision_menu.h"

#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr int kWidest = 560;

} // namespace

DecisionStart::DecisionStart(DecisionMenu& menu, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("decisionStart"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, 40, 40, 32);
    column->setSpacing(4);
    const auto add = [&](QWidget* part) {
        part->setMaximumWidth(kWidest);
        column->addWidget(part);
    };
    add(titleLabel(tr("Nothing is decided here yet"), this));
    add(new Words(
        tr("A decision compares alternatives by several criteria, says which comes first and why, and "
           "what would change it. It is kept with the project."),
        Tone::Quiet, this));
    const auto way = [&](const QString& words, const QString& button, void (DecisionMenu::*does)()) {
        column->addSpacing(16);
        add(new Words(words, Tone::Plain, this));
        auto* begin = new LinkButton(button, this);
        begin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(begin, &QAbstractButton::clicked, &menu, does);
        column->addWidget(begin, 0, Qt::AlignLeft);
    };
    way(tr("Begin with two alternatives and two criteria, and overwrite them."), tr("New decision"),
        &DecisionMenu::begin);
    way(tr("Compare camera kits: their prices and figures are filled in, and what of the plan each would see "
           "is "
           "computed."),
        tr("Compare kits"), &DecisionMenu::beginWithKits);
    way(tr("Take one along: from a spreadsheet as CSV, from AHP-OS, XMCDA, or another project."),
        tr("Open a decision file…"), &DecisionMenu::askOpen);
    column->addStretch();
}

} // namespace vidette::ui

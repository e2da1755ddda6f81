// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/unit_form.h"

#include "ui/buttons.h"
#include "ui/imports/import_words.h"
#include "ui/imports/map_import.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {

UnitForm::UnitForm(MapImport& import, QWidget* parent)
    : QWidget(parent), m_import(import), m_question(new Words({}, Tone::Plain, this)),
      m_answer(new LinkButton({}, this)), m_unit(new ChoiceField(tr("Unit of the drawing"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->addWidget(m_unit);
    row->addWidget(m_answer);
    row->addStretch();
    column->addLayout(row);
    m_unit->addItem(tr("as the drawing says"), QString());
    for (const char* unit : {"mm", "cm", "m", "in", "ft"})
        m_unit->addItem(unitTitle(unit), QLatin1String(unit));
    connect(m_unit, &QComboBox::activated, this,
            [this](int index) { m_import.setUnit(utf8(m_unit->itemData(index).toString())); });
    connect(m_answer, &QAbstractButton::clicked, this, [this] { m_import.setUnit(m_import.units().best); });
    connect(&import, &MapImport::changed, this, &UnitForm::follow);
    follow();
}

void UnitForm::follow() {
    setVisible(m_import.isDrawing());
    if (!m_import.isDrawing()) return;
    io::UnitVerdict verdict = m_import.units();
    const std::string& said = m_import.unit();
    const bool isOpen = said.empty() && verdict.isDoubtful;
    m_question->say(unitText(verdict, QFileInfo(m_import.file()).fileName()),
                    isOpen ? Tone::Warning : Tone::Plain);
    m_answer->say(tr("Use %1").arg(unitTitle(verdict.best)));
    m_answer->setVisible(isOpen);
    m_unit->show(std::max(0, m_unit->findData(text(said))));
}

} // namespace vidette::ui

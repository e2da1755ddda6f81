// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/point_rows.h"

#include "ui/buttons.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr double kFarthest = 1e8; ///< metres; national grids stay well below
constexpr int kFieldWidth = 104;

} // namespace

std::size_t worstOf(const std::vector<double>& residuals) {
    constexpr double kNoticed = 1e-4; // metres; below, it is rounding
    const auto worst = std::max_element(residuals.begin(), residuals.end());
    const bool any = residuals.size() > 2 && *worst > kNoticed;
    return any ? static_cast<std::size_t>(worst - residuals.begin()) : residuals.size();
}

PointRows::PointRows(const QStringList& headings, QWidget* parent)
    : QWidget(parent), m_headings(headings), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(3);
    for (int i = 0; i < headings.size(); ++i)
        m_grid->addWidget(new Words(headings[i], Tone::Quiet, this), 0, i + 1);
    const int last = static_cast<int>(headings.size()) + 1;
    auto* missed = new Words(tr("Missed by"), Tone::Quiet, this);
    missed->setWordWrap(false);
    m_grid->addWidget(missed, 0, last, Qt::AlignRight);
    m_grid->setColumnStretch(last, 1);
}

void PointRows::addRow() {
    const std::size_t index = m_rows.size();
    const int line = static_cast<int>(index) + 1;
    Row row;
    row.number = new QLabel(QString::number(line), this);
    row.number->setFont(fontOf(Type::Strong));
    m_grid->addWidget(row.number, line, 0);
    for (int i = 0; i < m_headings.size(); ++i) {
        auto* field = new NumberField(tr("Point %1: %2").arg(line).arg(m_headings[i]),
                                      {-kFarthest, kFarthest, 0.1, 3}, {}, this);
        field->setFixedWidth(kFieldWidth);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        m_grid->addWidget(field, line, i + 1);
        row.fields.push_back(field);
        connect(field, &NumberField::edited, this,
                [this, index, i](double value) { emit edited(index, static_cast<std::size_t>(i), value); });
    }
    row.missed = new Words({}, Tone::Plain, this);
    row.missed->setWordWrap(false);
    m_grid->addWidget(row.missed, line, static_cast<int>(m_headings.size()) + 1, Qt::AlignRight);
    row.remove = new LinkButton(QStringLiteral("×"), this);
    row.remove->setAccessibleName(tr("Remove point %1").arg(line));
    row.remove->setToolTip(tr("Remove point %1").arg(line));
    m_grid->addWidget(row.remove, line, static_cast<int>(m_headings.size()) + 2);
    connect(row.remove, &QAbstractButton::clicked, this, [this, index] { emit removed(index); });
    m_rows.push_back(row);
}

void PointRows::show(const std::vector<std::vector<double>>& rows, const std::vector<double>& residuals) {
    while (m_rows.size() < rows.size()) addRow();
    const std::size_t worst = worstOf(residuals);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        const bool used = i < rows.size();
        for (QWidget* part : std::initializer_list<QWidget*>{row.number, row.missed, row.remove})
            part->setVisible(used);
        for (std::size_t k = 0; k < row.fields.size(); ++k) {
            row.fields[k]->setVisible(used);
            if (used) row.fields[k]->show(rows[i][k]);
        }
        const bool known = used && i < residuals.size();
        row.missed->say(known ? metresText(residuals[i], 3) : QString(),
                        i == worst ? Tone::Warning : Tone::Plain);
    }
    setVisible(!rows.empty());
}

} // namespace vidette::ui

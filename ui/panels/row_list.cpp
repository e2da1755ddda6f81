// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/row_list.h"

#include <QVBoxLayout>

namespace vidette::ui {

RowList::RowList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void RowList::setCount(std::size_t count) {
    while (m_rows.size() < count) {
        const std::size_t index = m_rows.size();
        auto* row = new ListRow(this);
        connect(row, &QAbstractButton::clicked, this, [this, index] { emit clicked(index); });
        m_layout->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) m_rows[i]->setVisible(i < count);
}

} // namespace vidette::ui

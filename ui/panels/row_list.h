// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/rows.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

/// A list of ListRows that changes its figures while something is dragged, without being built anew, so that
/// focus and hover stay where they are.
namespace vidette::ui {

class RowList final : public QWidget {
    Q_OBJECT

  public:
    explicit RowList(QWidget* parent);

    void setCount(std::size_t count);
    ListRow& row(std::size_t index) { return *m_rows.at(index); }

  signals:
    void clicked(std::size_t index);

  private:
    QVBoxLayout* m_layout;
    std::vector<ListRow*> m_rows;
};

} // namespace vidette::ui

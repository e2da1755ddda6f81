// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

/// The layers of a file: a tick for each that is taken, its name, what it holds, and what its things are.
namespace vidette::ui {

class MapImport;

class LayerList final : public QTableWidget {
    Q_OBJECT

  public:
    LayerList(MapImport& import, QWidget* parent);

    /// The layer whose rules are shown.
    int chosen() const { return currentRow(); }

  private:
    void fill();
    void follow();
    QWidget* kindField(int row);

    MapImport& m_import;
    bool m_isFilling = false;
};

} // namespace vidette::ui

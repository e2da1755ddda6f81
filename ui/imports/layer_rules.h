// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// How the things of one layer get their heights, kinds and names: from a field of the file, by a rule, or
/// one value for all.
namespace vidette::ui {

class ChoiceField;
class FieldGrid;
class MapImport;
class NumberField;
class Words;

class LayerRules final : public QWidget {
    Q_OBJECT

  public:
    LayerRules(MapImport& import, QWidget* parent);
    /// -1 = none.
    void show(int layer);

  private:
    enum Height { kAsFile, kOneForAll, kField, kStoreys };

    void fill();
    void keep();

    MapImport& m_import;
    int m_layer = -1;
    int m_waiting = kAsFile; ///< a rule that was chosen and still waits for its field
    Words* m_title;
    FieldGrid* m_grid;
    ChoiceField* m_height;
    ChoiceField* m_heightField;
    NumberField* m_metres;
    ChoiceField* m_kind;
    ChoiceField* m_name;
};

} // namespace vidette::ui

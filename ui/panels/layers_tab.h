// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// The tab beside answers and history: levels, then layers.
namespace vidette::ui {

class Document;
class LayersPanel;
class LevelsPanel;
class PlanView;

class LayersTab final : public QScrollArea {
    Q_OBJECT

  public:
    LayersTab(Document& document, PlanView& view, QWidget* parent);

    LevelsPanel& levels() { return *m_levels; }
    LayersPanel& layers() { return *m_layers; }

  private:
    LevelsPanel* m_levels;
    LayersPanel* m_layers;
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/layer_row.h"
#include "ui/panels/section.h"

#include <functional>
#include <vector>

/// "What is the plan painted of?": every layer with eye, lock and opacity, the highest first, and every
/// picture under the plan on a row of its own. The look of layers is kept for the next start and is no edit;
/// that of pictures is in the project, so each change of it is one step of undo.
namespace vidette::ui {

class Document;
class PlanView;

class LayersPanel final : public Section {
    Q_OBJECT

  public:
    LayersPanel(Document& document, PlanView& view, QWidget* parent);

  signals:
    /// A click on the name of a picture.
    void imageChosen(const vidette::estate::PlanImageId& id);

  private:
    void refreshLayers();
    void refreshImages();
    void connectLayer(std::size_t index);
    void connectImage(LayerRow* row, std::size_t index);
    void change(std::size_t index, const std::function<void(LayerLook&)>& change);
    void changeImage(std::size_t index, const QString& key,
                     const std::function<void(estate::PlanImage&)>& change);
    void shiftImage(std::size_t index, int by);

    Document& m_document;
    PlanView& m_view;
    std::vector<LayerRow*> m_rows;
    std::vector<Layer> m_layers; ///< of the rows, the highest first
    QLabel* m_pictures;
    QVBoxLayout* m_imageColumn;
    std::vector<LayerRow*> m_imageRows;
    std::vector<estate::PlanImageId> m_images; ///< of the rows, the highest first
};

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "ui/panels/fields.h"

#include <QCheckBox>
#include <QSlider>
#include <QWidget>

#include <array>
#include <functional>

/// The properties of the chosen picture under the plan, edited in place.
namespace vidette::ui {

class Document;
class ImageScale;
class Selection;

class ImageForm final : public QWidget {
    Q_OBJECT

  public:
    ImageForm(Document& document, Selection& selection, QWidget* parent);
    void show(const estate::PlanImage& image);
    ImageScale& scale() { return *m_scale; }

  signals:
    /// Points are to be clicked on the picture.
    void scaleWanted();
    /// The clicks are over.
    void scaleDone();
    /// What is to be shown of it is to be dragged on the plan.
    void cropWanted();

  private:
    using Change = std::function<void(estate::PlanImage&)>;
    void build();
    void buildCrop(FieldGrid& grid);
    void connectFields();
    void connectOpacity();
    void fillLevels(const estate::PlanImage& image);
    base::Result<estate::Estate> changed(const Change& change) const;
    void apply(const QString& key, const Change& change);
    void commit(base::Result<estate::Estate> next, const QString& key);

    Document& m_document;
    Selection& m_selection;
    TextField* m_name;
    QSlider* m_opacity;
    QCheckBox* m_visible;
    QCheckBox* m_locked;
    ChoiceField* m_level;
    NumberField* m_order;
    NumberField* m_rotation;
    std::array<NumberField*, 4> m_crop{}; ///< left, top, width, height
    QLabel* m_pixel;
    QLabel* m_size;
    QWidget* m_fields; ///< all but the scale; they step aside while it is set
    ImageScale* m_scale;
};

} // namespace vidette::ui

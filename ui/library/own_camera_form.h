// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/camera_model.h"
#include "ui/panels/fields.h"

#include <QWidget>

/// A camera of one's own in a few figures: field of view, or focal length and sensor; pixels; range and
/// infrared.
namespace vidette::ui {

class Words;

class OwnCameraForm final : public QWidget {
    Q_OBJECT

  public:
    explicit OwnCameraForm(QWidget* parent);
    /// What the fields say now.
    catalog::CameraModel model() const;

  signals:
    void kept(const vidette::catalog::CameraModel& model);

  private:
    void addFields();
    void follow();

    FieldGrid* m_grid;
    TextField* m_name;
    ChoiceField* m_by; ///< field of view, or focal length
    NumberField* m_field = nullptr;
    NumberField* m_focal = nullptr;
    ChoiceField* m_sensor;
    NumberField* m_width = nullptr;
    NumberField* m_height = nullptr;
    NumberField* m_range = nullptr;
    NumberField* m_infrared = nullptr;
    Words* m_doubts;
};

/// What cannot be right in a data sheet, for people; empty = nothing.
QString doubtsText(const catalog::CameraModel& model);

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "geometry/map_fit.h"
#include "ui/tools/points_tool.h"

#include <QWidget>

#include <vector>

/// The scale of the chosen picture from points that are clicked on it: of two the distance is typed, of two
/// or more where they lie on the plan. It shows what comes of it, with how far each point is missed, before
/// it is done as one edit.
namespace vidette::ui {

class Document;
class FieldGrid;
class NumberField;
class PointRows;
class Selection;
class StrongButton;
class Words;

class ImageScale final : public QWidget {
    Q_OBJECT

  public:
    ImageScale(Document& document, Selection& selection, QWidget* parent);

    /// From now on points are taken for the chosen picture.
    void begin();
    bool isActive() const { return !isHidden(); }
    /// A place of the plan that was clicked; left alone where it is not on the picture.
    void add(geometry::Point at);
    /// Where the points lie as the picture lies now.
    std::vector<PointMark> marks() const;
    PointRows& rows() { return *m_rows; }
    NumberField& distance() { return *m_distance; }
    void place();
    void leave();

  signals:
    void changed();
    /// The picture was placed, or it was given up.
    void done();

  private:
    const estate::PlanImage* image() const;
    void edit(std::size_t row, std::size_t column, double value);
    void setDistance(double metres);
    void show();

    Document& m_document;
    Selection& m_selection;
    estate::PlanImageId m_image;
    std::vector<estate::ControlPoint> m_points;
    std::vector<double> m_residuals;
    PointRows* m_rows;
    FieldGrid* m_length;
    NumberField* m_distance;
    Words* m_words;
    StrongButton* m_place;
};

} // namespace vidette::ui

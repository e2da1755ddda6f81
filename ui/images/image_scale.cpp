// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_scale.h"

#include "estate/plan_image_place.h"
#include "ui/buttons.h"
#include "ui/document.h"
#include "ui/panels/point_rows.h"
#include "ui/selection.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace vidette::ui {
namespace {

std::vector<std::vector<double>> coordinates(const std::vector<estate::ControlPoint>& points) {
    std::vector<std::vector<double>> rows;
    for (const auto& point : points) rows.push_back({point.plan.x, point.plan.y});
    return rows;
}

} // namespace

ImageScale::ImageScale(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_rows(new PointRows({tr("x in m"), tr("y in m")}, this)), m_length(new FieldGrid(this)),
      m_distance(
          new NumberField(tr("Distance from 1 to 2"), {0.001, 1e6, 0.1, 3}, QStringLiteral("m"), this)),
      m_words(new Words({}, Tone::Quiet, this)), m_place(new StrongButton(tr("Place the picture"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(new Words(tr("Points of the picture"), Tone::Bold, this));
    m_length->add(tr("Distance from 1 to 2"), m_distance);
    column->addWidget(m_length);
    column->addWidget(m_rows);
    column->addWidget(m_words);
    auto* last = new QHBoxLayout;
    auto* back = new LinkButton(tr("Leave it as it is"), this);
    last->addWidget(m_place);
    last->addWidget(back);
    last->addStretch();
    column->addLayout(last);
    connect(m_rows, &PointRows::edited, this, &ImageScale::edit);
    connect(m_rows, &PointRows::removed, this, [this](std::size_t row) {
        m_points.erase(m_points.begin() + static_cast<std::ptrdiff_t>(row));
        show();
    });
    connect(m_distance, &NumberField::edited, this, &ImageScale::setDistance);
    connect(m_place, &QAbstractButton::clicked, this, &ImageScale::place);
    connect(back, &QAbstractButton::clicked, this, &ImageScale::leave);
    connect(&selection, &Selection::changed, this, [this] {
        if (isActive() && !image()) leave();
    });
    hide();
}

const estate::PlanImage* ImageScale::image() const {
    const auto* chosen = m_selection.image();
    return chosen && chosen->id == m_image ? chosen : nullptr;
}

void ImageScale::begin() {
    const auto* chosen = m_selection.image();
    if (!chosen) return;
    m_image = chosen->id;
    m_points = chosen->controlPoints;
    setVisible(true);
    show();
}

void ImageScale::add(geometry::Point at) {
    const auto* picture = image();
    if (!picture) return;
    const geometry::Point pixel = geometry::inverse(picture->toPlan)(at);
    const bool within =
        pixel.x >= 0 && pixel.y >= 0 && pixel.x <= picture->pixelWidth && pixel.y <= picture->pixelHeight;
    if (!within) return;
    m_points.push_back({pixel, at});
    show();
}

std::vector<PointMark> ImageScale::marks() const {
    std::vector<PointMark> marks;
    const auto* picture = image();
    const std::size_t worst = worstOf(m_residuals);
    for (std::size_t i = 0; picture && i < m_points.size(); ++i)
        marks.push_back({picture->toPlan(m_points[i].pixel), i == worst});
    return marks;
}

void ImageScale::edit(std::size_t row, std::size_t column, double value) {
    geometry::Point& plan = m_points.at(row).plan;
    (column == 0 ? plan.x : plan.y) = value;
    show();
}

void ImageScale::setDistance(double metres) {
    if (m_points.size() != 2) return;
    m_points[1] = estate::atDistance(m_points[0], m_points[1], metres);
    show();
}

void ImageScale::show() {
    const auto fit = estate::fitOf(m_points);
    m_residuals = fit ? fit->residuals : std::vector<double>{};
    m_rows->show(coordinates(m_points), m_residuals);
    const bool two = m_points.size() == 2;
    m_length->setVisible(two);
    if (two) {
        const geometry::Point way = m_points[1].plan - m_points[0].plan;
        m_distance->show(std::hypot(way.x, way.y));
    }
    m_place->setEnabled(fit.has_value());
    if (m_points.size() < 2) {
        m_words->say(tr("Click two points on the picture whose distance is known, or more whose place is."),
                     Tone::Quiet);
    } else if (!fit) {
        m_words->say(text(base::describe(fit.error())), Tone::Warning);
    } else {
        m_words->say(tr("%1 mm a pixel; missed by %2 in the mean (root of squares).")
                         .arg(number(fit->scale * 1000, 2), metresText(fit->rms, 3)),
                     Tone::Quiet);
    }
    emit changed();
}

void ImageScale::place() {
    const auto* picture = image();
    if (!picture) return;
    if (m_document.commit(estate::placeImage(m_document.estate(), m_image, m_points),
                          tr("Set the scale of %1").arg(nameOf(*picture))))
        leave();
}

void ImageScale::leave() {
    m_points.clear();
    m_residuals.clear();
    m_image = {};
    hide();
    emit changed();
    emit done();
}

} // namespace vidette::ui

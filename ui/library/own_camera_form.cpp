// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/own_camera_form.h"

#include "catalog/datasheet_lint.h"
#include "catalog/sensor_format.h"
#include "geometry/optics.h"
#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace vidette::ui {
namespace {

enum By { Field, Focal };

QString doubtText(const catalog::CameraModel& model, const catalog::LintFinding& finding) {
    const QString found = number(finding.found, finding.found < 10 ? 1 : 0);
    const QString fits = number(finding.expected, finding.expected < 10 ? 1 : 0);
    if (finding.code == "printed_ratio")
        return OwnCameraForm::tr("%1 m is printed where %2 m would fit the other distances.")
            .arg(found, fits);
    if (finding.code == "printed_range")
        return OwnCameraForm::tr("%1 m is printed, but these pixels over %2 give about %3 m.")
            .arg(found, degreesText(model.hfov), fits);
    if (finding.code == "vertical_field")
        return OwnCameraForm::tr(
                   "An upright angle of %1° is printed; the shape of the picture gives about %2°.")
            .arg(found, fits);
    return OwnCameraForm::tr("%1 × %2 pixels are of no usual shape.")
        .arg(model.imageWidth)
        .arg(model.imageHeight);
}

} // namespace

QString doubtsText(const catalog::CameraModel& model) {
    QStringList doubts;
    if (const auto findings = catalog::lintDatasheet(model))
        for (const auto& finding : *findings) doubts << doubtText(model, finding);
    return doubts.join(QLatin1Char(' '));
}

OwnCameraForm::OwnCameraForm(QWidget* parent)
    : QWidget(parent), m_grid(new FieldGrid(this)), m_name(new TextField(tr("Name"), this)),
      m_by(new ChoiceField(tr("Known is"), this)), m_sensor(new ChoiceField(tr("Sensor"), this)),
      m_doubts(new Words({}, Tone::Warning, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addFields();
    auto* keep = new LinkButton(tr("Keep it among my models"), this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_grid, m_doubts, keep}) column->addWidget(part);
    connect(keep, &QAbstractButton::clicked, this, [this] { emit kept(model()); });
    connect(m_by, &QComboBox::activated, this, &OwnCameraForm::follow);
    connect(m_sensor, &QComboBox::activated, this, &OwnCameraForm::follow);
    for (NumberField* field : {m_field, m_focal, m_width, m_height})
        connect(field, &NumberField::edited, this, &OwnCameraForm::follow);
    follow();
}

void OwnCameraForm::addFields() {
    const auto add = [this](const QString& name, const NumberField::Range& range, const QString& unit,
                            double value) {
        auto* field = new NumberField(name, range, unit, this);
        field->show(value);
        m_grid->add(name, field);
        return field;
    };
    m_name->setText(tr("My camera"));
    m_grid->add(tr("Name"), m_name);
    m_by->addItems({tr("Field of view"), tr("Focal length")});
    m_grid->add(tr("Known is"), m_by);
    m_field = add(tr("Field of view"), {1, 360, 1, 1}, QStringLiteral("°"), 90);
    m_focal = add(tr("Focal length"), {0.5, 500, 0.1, 2}, QStringLiteral("mm"), 2.8);
    if (const auto formats = catalog::sensorFormats())
        for (const auto& format : *formats)
            m_sensor->addItem(text(format.name) + QLatin1Char('"'), format.width);
    m_sensor->setCurrentIndex(std::max(0, m_sensor->findText(QStringLiteral("1/2.8\""))));
    m_grid->add(tr("Sensor"), m_sensor);
    m_width = add(tr("Pixels across"), {16, 20000, 1, 0}, QStringLiteral("px"), 2560);
    m_height = add(tr("Pixels down"), {16, 20000, 1, 0}, QStringLiteral("px"), 1440);
    m_range = add(tr("Range"), {0, 10000, 1, 1}, QStringLiteral("m"), 0);
    m_range->setSpecialValueText(tr("by pixels"));
    m_infrared = add(tr("Infrared up to"), {0, 1000, 1, 1}, QStringLiteral("m"), 0);
    m_infrared->setSpecialValueText(tr("none"));
}

void OwnCameraForm::follow() {
    const bool byFocal = m_by->currentIndex() == Focal;
    m_grid->setRowVisible(m_field, !byFocal);
    m_grid->setRowVisible(m_focal, byFocal);
    m_grid->setRowVisible(m_sensor, byFocal);
    m_doubts->say(doubtsText(model()), Tone::Warning);
    m_doubts->setVisible(!m_doubts->text().isEmpty());
}

catalog::CameraModel OwnCameraForm::model() const {
    catalog::CameraModel model;
    model.maker = utf8(tr("Own"));
    model.code = utf8(m_name->text().trimmed());
    if (model.code.empty()) model.code = utf8(tr("My camera"));
    model.hfov = m_field->value();
    if (m_by->currentIndex() == Focal) {
        model.focal = m_focal->value();
        model.hfov = geometry::fieldOfView(*model.focal, m_sensor->currentData().toDouble()).degrees();
    }
    model.fisheye = model.hfov >= 180;
    model.imageWidth = static_cast<int>(m_width->value());
    model.imageHeight = static_cast<int>(m_height->value());
    if (m_range->value() > 0) model.range = m_range->value();
    if (m_infrared->value() > 0) model.irRange = m_infrared->value();
    model.source = utf8(tr("entered by hand"));
    return model;
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/camera_form.h"

#include "estate/row_edits.h"
#include "ui/buttons.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/panels/chosen_rows.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace vidette::ui {
namespace {

constexpr double kNoTilt = -91; ///< below every tilt: shown as "no limit"
constexpr double kIdentify = 250;

/// The densest class that asks for no more than 250 px/m: "identify" or "characterise".
const catalog::DensityClass* identifyClass(const catalog::DensityStandard& standard) {
    const catalog::DensityClass* found = nullptr;
    for (const auto& one : standard.classes) {
        if (one.pixelsPerMetre <= kIdentify) found = &one;
    }
    return found;
}

} // namespace

CameraForm::CameraForm(Document& document, Selection& selection, CoverageModel& coverage, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_coverage(coverage),
      m_grid(new FieldGrid(this)), m_warning(new Words({}, Tone::Warning, this)),
      m_out(new LinkButton(tr("Bring it out onto the wall"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_grid);
    layout->addWidget(m_warning);
    layout->addWidget(m_out);
    connect(m_out, &QAbstractButton::clicked, this, &CameraForm::outWanted);
    addFields();
    addStatus();
    m_reach = m_grid->addFigure(tr("Identifies up to"));
    m_near = m_grid->addFigure(tr("Dead zone"));
    m_near->setToolTip(tr("Up to this distance the target plane is below the picture"));
    m_seen = m_grid->addFigure(tr("Sees"));
    m_alone = m_grid->addFigure(tr("Only it sees"));
    m_alone->setToolTip(tr("Part of what must be seen that no other camera sees"));
}

NumberField* CameraForm::addNumber(const QString& name, const NumberField::Range& range, const QString& unit,
                                   const QString& key, const Setting& set) {
    auto* field = new NumberField(name, range, unit, this);
    m_grid->add(name, field);
    connect(field, &NumberField::edited, this, [this, key, set](double value) {
        apply(key, [&](estate::Camera& camera) { set(camera, value); });
    });
    return field;
}

void CameraForm::addFields() {
    m_height = addNumber(tr("Height"), {0, 500, 0.1, 2}, QStringLiteral("m"), QStringLiteral("height"),
                         [](estate::Camera& camera, double value) { camera.height = base::Metres(value); });
    m_pan = addNumber(tr("Pan"), {0, 360, 1, 1}, QStringLiteral("°"), QStringLiteral("pan"),
                      [](estate::Camera& camera, double value) { camera.pan = base::Angle::degrees(value); });
    m_pan->setWrapping(true);
    m_pan->setToolTip(tr("Clockwise from up on the plan (north on a map)"));
    m_tilt = addNumber(tr("Tilt"), {kNoTilt, 90, 1, 1}, QStringLiteral("°"), QStringLiteral("tilt"),
                       [](estate::Camera& camera, double value) {
                           camera.tilt.reset();
                           if (value > kNoTilt) camera.tilt = base::Angle::degrees(value);
                       });
    m_tilt->setSpecialValueText(tr("no limit"));
    m_tilt->setToolTip(tr("Below the horizontal; “no limit” leaves the top and bottom of the picture out"));
    m_field =
        addNumber(tr("Field of view"), {1, 360, 1, 1}, QStringLiteral("°"), QStringLiteral("field"),
                  [](estate::Camera& camera, double value) { camera.hfov = base::Angle::degrees(value); });
    m_range = addNumber(tr("Range"), {0, 10000, 1, 1}, QStringLiteral("m"), QStringLiteral("range"),
                        [](estate::Camera& camera, double value) {
                            camera.range.reset();
                            if (value > 0) camera.range = base::Metres(value);
                        });
    m_range->setSpecialValueText(tr("by pixels"));
    m_range->setToolTip(tr("“By pixels”: as far as the lowest class of the standard reaches"));
}

void CameraForm::addStatus() {
    m_status = new ChoiceField(tr("State"), this);
    m_status->addItems({tr("In operation"), tr("Proposed"), tr("Retired")});
    m_grid->add(tr("State"), m_status);
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        apply({}, [index](estate::Camera& camera) {
            camera.status = index == 0   ? estate::CameraStatus::InOperation
                            : index == 1 ? estate::CameraStatus::Proposed
                                         : estate::CameraStatus::Retired;
        });
    });
}

std::vector<const estate::Camera*> CameraForm::chosen() const {
    return m_selection.rows(m_document.shown().cameras);
}

void CameraForm::apply(const QString& key, const std::function<void(estate::Camera&)>& change) {
    const bool done = changeChosen(m_document, m_selection, estate::cameraRows(), key, change);
    if (!done && !chosen().empty()) show(chosen());
}

void CameraForm::show(const std::vector<const estate::Camera*>& cameras) {
    using estate::Camera;
    showCommon(*m_height, cameras, [](const Camera& camera) { return camera.height.value; });
    showCommon(*m_pan, cameras, [](const Camera& camera) { return camera.pan.degrees(); });
    showCommon(*m_tilt, cameras,
               [](const Camera& camera) { return camera.tilt ? camera.tilt->degrees() : kNoTilt; });
    showCommon(*m_field, cameras, [](const Camera& camera) {
        const auto lens = estate::lensOf(camera);
        return lens ? lens->hfov.degrees() : 1;
    });
    showCommon(*m_range, cameras,
               [](const Camera& camera) { return camera.range ? camera.range->value : 0; });
    showCommon(*m_status, cameras, [](const Camera& camera) {
        return camera.status == estate::CameraStatus::InOperation ? 0
               : camera.status == estate::CameraStatus::Proposed  ? 1
                                                                  : 2;
    });
    if (cameras.size() == 1) {
        showFigures(*cameras.front());
    } else {
        hideFigures();
    }
}

void CameraForm::hideFigures() {
    for (QLabel* figure : {m_reach, m_near, m_seen, m_alone}) m_grid->setRowVisible(figure, false);
    m_field->setToolTip({});
    m_warning->say({}, Tone::Warning);
    m_out->hide();
}

void CameraForm::showFigures(const estate::Camera& camera) {
    const auto lens = estate::lensOf(camera);
    const auto vertical = lens ? geometry::verticalField(*lens) : std::nullopt;
    m_field->setToolTip(tr("Picture of %1 × %2 px, %3 high")
                            .arg(camera.imageWidth)
                            .arg(camera.imageHeight)
                            .arg(vertical ? degreesText(vertical->degrees()) : QStringLiteral("?")));
    const auto* identify = identifyClass(m_coverage.options().standard);
    const base::Result<double> reach =
        lens && identify && camera.imageWidth > 0
            ? geometry::densityDistance(*lens, identify->pixelsPerMetre, m_coverage.options().model)
            : base::failure("no_reach", {}, {});
    m_grid->setRowVisible(m_reach, reach.has_value());
    if (reach) m_reach->setText(metresText(*reach, 1));
    const bool near = camera.tilt && vertical;
    m_grid->setRowVisible(m_near, near);
    if (near) {
        const base::Metres plane(m_coverage.options().targetLow);
        m_near->setText(metresText(geometry::nearEdge(camera.height, plane, *camera.tilt, *vertical), 1));
    }
    const auto* seen = m_coverage.cameraOf(camera.id);
    m_grid->setRowVisible(m_seen, seen);
    m_grid->setRowVisible(m_alone, seen);
    const bool inside = m_coverage.standsInside(camera);
    m_out->setVisible(inside);
    m_warning->say(inside ? tr("Stands inside a building and sees nothing.") : QString(), Tone::Warning);
    if (!seen) return;
    m_seen->setText(areaText(seen->area));
    m_alone->setText(areaText(seen->uniqueArea));
    if (seen->privacyArea > 0.005) {
        m_warning->say(tr("Sees %1 that must not be seen").arg(areaText(seen->privacyArea)), Tone::Warning);
    }
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plan_show.h"

#include "ui/coverage_model.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr int kSteps = 60;     ///< of the slider
constexpr double kStep = 0.05; ///< m

} // namespace

PlanShow::PlanShow(CoverageModel& coverage, HeatOverlay& heat, QWidget* canvas)
    : QWidget(canvas), m_coverage(coverage), m_choice(new ChoiceField(tr("What the plan shows"), this)),
      m_slider(new QSlider(Qt::Horizontal, this)), m_height(new QLabel(this)) {
    m_choice->addItems({tr("Classes"), tr("How many cameras"), tr("Pixel density")});
    m_slider->setRange(0, kSteps);
    m_slider->setPageStep(10);
    m_slider->setFixedWidth(110);
    m_slider->setAccessibleName(tr("Height of the target, 0 to 3 metres"));
    m_slider->setToolTip(tr("Height above the floor at which things must be seen"));
    m_height->setFont(fontOf(Type::Caption));
    m_height->setMinimumWidth(m_height->fontMetrics().horizontalAdvance(tr("at %1").arg(metresText(2.88))));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 10, 4);
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_choice, m_slider, m_height}) row->addWidget(part);
    connect(m_choice, &QComboBox::currentIndexChanged, &heat,
            [&heat](int index) { heat.setHeat(static_cast<Heat>(index)); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        auto options = m_coverage.options();
        options.targetLow = options.targetHigh = value * kStep;
        m_coverage.setOptions(options);
    });
    connect(&coverage, &CoverageModel::optionsChanged, this, &PlanShow::refresh);
    refresh();
    adjustSize();
    move(12, 12);
}

void PlanShow::refresh() {
    const double height = m_coverage.options().targetLow;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(height / kStep)));
    m_height->setText(tr("at %1").arg(metresText(height)));
}

void PlanShow::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/weight_row.h"

#include "ui/buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kPercent = 100;
constexpr int kBelowLine = 6; // so far a link reaches below a line of small type

/// A square in the colour of the criterion.
class Swatch final : public QWidget {
  public:
    explicit Swatch(QWidget* parent) : QWidget(parent) { setFixedSize(12, 12); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(property("colour").value<QColor>());
        painter.drawRoundedRect(rect(), 2, 2);
    }
};

} // namespace

WeightRow::WeightRow(const QString& title, QWidget* parent)
    : QWidget(parent), m_slider(new WeightSlider(tr("Weight of %1").arg(title), this)),
      m_field(new NumberField(tr("Weight of %1, in per cent").arg(title), {0, kPercent, 1, 2},
                              QStringLiteral("%"), this)),
      m_lock(new QAction(tr("Keep the weight of %1 while others are moved").arg(title), this)),
      m_swatch(new Swatch(this)), m_turn(new LinkButton(tr("Why this border?"), this)) {
    auto* why = new LinkButton(tr("Why this weight?"), this);
    why->setAccessibleName(tr("Why this weight? %1").arg(title));
    m_turn->setAccessibleName(tr("Why this border? %1").arg(title));
    connect(why, &QAbstractButton::clicked, this, [this] { emit asked(false); });
    connect(m_turn, &QAbstractButton::clicked, this, [this] { emit asked(true); });
    m_lock->setCheckable(true);
    auto* lock = new IconButton(*m_lock, QStringLiteral("lock"), this);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_swatch);
    head->addWidget(new Words(title, Tone::Plain, this), 1);
    head->addWidget(why);
    m_field->setFixedWidth(96);
    head->addWidget(m_field);
    head->addWidget(lock);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    // The border is asked about in the line that tells it, the last of the slider.
    auto* body = new QGridLayout;
    body->setVerticalSpacing(0);
    body->setRowMinimumHeight(1, kBelowLine);
    body->addWidget(m_slider, 0, 0);
    body->addWidget(m_turn, 0, 0, 2, 1, Qt::AlignRight | Qt::AlignBottom);
    column->addLayout(body);
    setTabOrder(m_slider, m_field);
    setTabOrder(m_field, lock);
    setTabOrder(lock, m_turn);
    connect(m_slider, &WeightSlider::moved, this, &WeightRow::moved);
    connect(m_field, &NumberField::edited, this, [this](double value) { emit moved(value / kPercent); });
    connect(m_lock, &QAction::toggled, this, &WeightRow::lockChanged);
}

bool WeightRow::isLocked() const {
    return m_lock->isChecked();
}

void WeightRow::show(const WeightSlider::View& view, bool hasTurn) {
    m_turn->setVisible(hasTurn);
    if (m_swatch->property("colour").value<QColor>() != view.colour) {
        m_swatch->setProperty("colour", view.colour);
        m_swatch->update();
    }
    m_slider->show(view);
    if (m_field->isReadOnly() != view.locked) m_field->setReadOnly(view.locked);
    m_field->show(view.weight * kPercent);
}

} // namespace vidette::ui

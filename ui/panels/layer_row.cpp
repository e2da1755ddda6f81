// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/layer_row.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>
#include <initializer_list>

namespace vidette::ui {
namespace {

constexpr int kIcon = 16;
constexpr int kSlider = 46;

/// The name: a button where a click chooses what the row stands for.
class NameButton final : public QAbstractButton {
  public:
    using QAbstractButton::QAbstractButton;
    QSize sizeHint() const override { return {40, 28}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(palette());
        QPainter painter(this);
        const QFont font = fontOf(Type::Body);
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, width()));
        if (!hasFocus()) return;
        painter.setPen(theme.accent);
        painter.drawRect(rect().adjusted(0, 1, -1, -2));
    }
};

} // namespace

IconToggle::IconToggle(const QString& on, const QString& off, QWidget* parent)
    : QAbstractButton(parent), m_on(on), m_off(off) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconToggle::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    const bool isOn = !isCheckable() || isChecked();
    QColor colour = isOn && isEnabled() ? theme.text : theme.muted;
    if (!isEnabled()) colour = theme.line;
    const QPixmap icon = iconPixmap(isOn ? m_on : m_off, colour, kIcon, devicePixelRatioF());
    if (underMouse() && isEnabled()) painter.fillRect(rect(), theme.canvas);
    painter.drawPixmap((width() - kIcon) / 2, (height() - kIcon) / 2, icon);
    if (!hasFocus()) return;
    painter.setPen(theme.accent);
    painter.drawRect(rect().adjusted(0, 1, -1, -2));
}

LayerRow::LayerRow(QWidget* parent)
    : QWidget(parent), m_eye(new IconToggle(QStringLiteral("eye"), QStringLiteral("eye-off"), this)),
      m_lock(new IconToggle(QStringLiteral("lock"), QStringLiteral("unlock"), this)),
      m_name(new NameButton(this)), m_opacity(new QSlider(Qt::Horizontal, this)),
      m_up(new IconToggle(QStringLiteral("chevron-up"), {}, this)),
      m_down(new IconToggle(QStringLiteral("chevron-down"), {}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_eye, m_lock}) row->addWidget(part);
    row->addSpacing(4);
    row->addWidget(m_name, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_opacity, m_up, m_down}) row->addWidget(part);
    m_eye->setCheckable(true);
    m_lock->setCheckable(true);
    m_opacity->setRange(0, 100);
    m_opacity->setPageStep(10);
    m_opacity->setFixedWidth(kSlider);
    m_opacity->setFocusPolicy(Qt::TabFocus);
    // What cannot be done leaves its room, so that sliders stand below each other.
    for (QWidget* part : std::initializer_list<QWidget*>{m_lock, m_up, m_down}) {
        QSizePolicy keeps = part->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        part->setSizePolicy(keeps);
    }
    connect(m_eye, &QAbstractButton::clicked, this, &LayerRow::visibleWanted);
    connect(m_lock, &QAbstractButton::clicked, this, &LayerRow::lockWanted);
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int value) { emit opacityWanted(value / 100.0); });
    connect(m_up, &QAbstractButton::clicked, this, [this] { emit shiftWanted(1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { emit shiftWanted(-1); });
    connect(m_name, &QAbstractButton::clicked, this, &LayerRow::chosen);
}

void LayerRow::show(const QString& name, const LayerLook& look, const Can& can) {
    const auto say = [](QWidget* part, const QString& words) {
        part->setAccessibleName(words);
        part->setToolTip(words);
    };
    say(m_eye, look.visible ? tr("Hide %1").arg(name) : tr("Show %1").arg(name));
    say(m_lock, look.locked ? tr("Unlock %1").arg(name) : tr("Lock %1: the mouse leaves it alone").arg(name));
    say(m_opacity, tr("Opacity of %1: %2").arg(name, roughPercentText(look.opacity)));
    say(m_up, tr("%1 one up").arg(name));
    say(m_down, tr("%1 one down").arg(name));
    say(m_name, name);
    m_name->setText(name);
    m_name->setFocusPolicy(can.choose ? Qt::TabFocus : Qt::NoFocus);
    m_name->setEnabled(can.choose);
    const QSignalBlocker blocker(m_opacity);
    m_eye->setChecked(look.visible);
    m_lock->setChecked(look.locked);
    if (!m_opacity->isSliderDown()) m_opacity->setValue(static_cast<int>(std::lround(look.opacity * 100)));
    m_lock->setVisible(can.lock);
    m_up->setVisible(can.move);
    m_down->setVisible(can.move);
    m_up->setEnabled(can.up);
    m_down->setEnabled(can.down);
    update();
}

} // namespace vidette::ui

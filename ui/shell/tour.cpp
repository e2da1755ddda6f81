// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr int kWidth = 320;
constexpr int kGap = 14;

class Ring final : public QWidget {
  public:
    explicit Ring(QWidget& window) : QWidget(&window) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeOf(palette()).accent, 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
    }
};

/// Beside the thing, where there is room: right, left, below, else over its middle.
QPoint cornerBeside(const QRect& thing, QSize card, const QRect& room) {
    QPoint corner(thing.right() + kGap, thing.center().y() - card.height() / 2);
    if (corner.x() + card.width() > room.right()) corner.setX(thing.left() - kGap - card.width());
    if (corner.x() < room.left()) {
        corner = QPoint(thing.center().x() - card.width() / 2, thing.bottom() + kGap);
        if (corner.y() + card.height() > room.bottom())
            corner = thing.center() - QPoint(card.width(), card.height()) / 2;
    }
    return {std::clamp(corner.x(), kGap, std::max(kGap, room.right() - card.width() - kGap)),
            std::clamp(corner.y(), kGap, std::max(kGap, room.bottom() - card.height() - kGap))};
}

} // namespace

Tour::Tour(QWidget& window)
    : QFrame(&window), m_window(window), m_count(new Words({}, Tone::Quiet, this)),
      m_title(new Words({}, Tone::Bold, this)), m_text(new Words({}, Tone::Plain, this)),
      m_next(new StrongButton(tr("Next"), this)), m_before(new LinkButton(tr("Back"), this)),
      m_ring(new Ring(window)) {
    setObjectName(QStringLiteral("tour"));
    setFixedWidth(kWidth);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("A walk through the window"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(6);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto* line = new QHBoxLayout;
    auto* leaving = new LinkButton(tr("Leave"), this);
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_before->setObjectName(QStringLiteral("tourBack"));
    leaving->setObjectName(QStringLiteral("tourLeave"));
    line->addWidget(leaving);
    line->addStretch();
    line->addWidget(m_before);
    line->addSpacing(8);
    line->addWidget(m_next);
    column->addLayout(line);
    connect(leaving, &QAbstractButton::clicked, this, &Tour::leave);
    connect(m_before, &QAbstractButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        if (m_at + 1 < m_steps.size()) return go(m_at + 1);
        leave();
    });
    window.installEventFilter(this);
    hide();
}

void Tour::begin(std::vector<TourStep> steps) {
    m_steps = std::move(steps);
    if (!m_steps.empty()) go(0);
}

void Tour::leave() {
    hide();
    m_ring->hide();
    emit left();
}

void Tour::go(std::size_t step) {
    m_at = step;
    const TourStep& now = m_steps[step];
    if (now.prepare) now.prepare();
    m_target = now.target ? now.target() : nullptr;
    m_count->say(tr("%1 of %2").arg(step + 1).arg(m_steps.size()), Tone::Quiet);
    m_title->say(now.title, Tone::Bold);
    m_text->say(now.words, Tone::Plain);
    m_before->setVisible(step > 0);
    m_next->say(step + 1 < m_steps.size() ? tr("Next") : tr("Done"));
    place();
    m_ring->setVisible(m_target);
    m_ring->raise();
    show();
    raise();
    m_next->setFocus();
}

void Tour::place() {
    // Words wrap, so the height is known for the width only.
    layout()->activate();
    resize(kWidth, layout()->heightForWidth(kWidth));
    const QRect room = m_window.rect();
    if (!m_target) return move(room.center() - rect().center());
    const QRect thing(m_target->mapTo(&m_window, QPoint(0, 0)), m_target->size());
    m_ring->setGeometry(thing.adjusted(-2, -2, 2, 2));
    move(cornerBeside(thing, size(), room));
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) place();
    return false;
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    QFrame::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace vidette::ui

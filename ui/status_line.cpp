// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include "ui/buttons.h"
#include "ui/canvas/canvas.h"
#include "ui/document.h"
#include "ui/panels/rows.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace vidette::ui {
namespace {

/// The colour is that of the line: while the palette changes a label may still have its old one.
void dress(QLabel& label, Tone tone, bool bold) {
    QFont font = fontOf(bold ? Type::Strong : Type::Body);
    font.setPixelSize(12);
    label.setFont(font);
    QPalette palette = label.palette();
    const QColor colour = colourOf(tone, label.parentWidget()->palette());
    if (palette.color(QPalette::WindowText) == colour) return;
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace

StatusLine::StatusLine(Document& document, Canvas& canvas, QWidget* parent)
    : QWidget(parent), m_document(document), m_canvas(canvas), m_kept(new QLabel(this)),
      m_save(new LinkButton(tr("Save as project…"), this)), m_hint(new QLabel(this)),
      m_position(new QLabel(this)), m_scale(new QLabel(this)) {
    setFixedHeight(30);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(10);
    row->addWidget(m_kept);
    row->addWidget(m_save);
    row->addWidget(m_hint, 1);
    row->addWidget(m_position);
    row->addSpacing(24);
    row->addWidget(m_scale);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_save, &QAbstractButton::clicked, this, &StatusLine::saveWanted);
    connect(&document, &Document::keptChanged, this, &StatusLine::showKept);
    connect(&document, &Document::changed, this, &StatusLine::showScale);
    connect(&document, &Document::refused, this, &StatusLine::tell);
    connect(&canvas, &Canvas::hintChanged, this, [this](const QString& words) { setHint(words, false); });
    connect(&canvas, &Canvas::pointerAt, this, &StatusLine::showPosition);
    connect(&canvas, &Canvas::viewChanged, this, &StatusLine::showScale);
    setHint({}, false);
    showKept();
    showScale();
    dress(*m_position, Tone::Quiet, false);
}

void StatusLine::hint(const QString& words) {
    setHint(words, false);
}

void StatusLine::tell(const QString& message) {
    setHint(message, true);
}

void StatusLine::setHint(const QString& words, bool warning) {
    m_hint->setText(words);
    m_hint->setToolTip(words);
    dress(*m_hint, warning ? Tone::Warning : Tone::Quiet, false);
}

void StatusLine::showKept() {
    m_save->setVisible(m_document.kept() == Document::Kept::NotInProject);
    switch (m_document.kept()) {
    case Document::Kept::NotInProject:
        m_kept->setText(tr("Not saved in a project yet"));
        dress(*m_kept, Tone::Warning, true);
        break;
    case Document::Kept::Saved:
        m_kept->setText(
            tr("✓ All changes saved %1")
                .arg(QLocale().toString(m_document.savedAt().time(), QStringLiteral("HH:mm:ss"))));
        dress(*m_kept, Tone::Good, true);
        break;
    case Document::Kept::Failed:
        m_kept->setText(tr("Not saved: %1").arg(m_document.problem()));
        dress(*m_kept, Tone::Warning, true);
        break;
    }
    m_kept->setToolTip(m_document.path());
}

void StatusLine::showPosition(geometry::Point at) {
    m_position->setText(positionText(at));
    dress(*m_position, Tone::Quiet, false);
}

void StatusLine::showScale() {
    const double exact = m_canvas.scaleDenominator();
    const double power = std::pow(10, std::floor(std::log10(exact)) - 1);
    const QString scale = QLocale().toString(std::round(exact / power) * power, 'f', exact < 10 ? 1 : 0);
    const std::string& crs = m_document.estate().crs;
    const QString frame = crs.empty() ? tr("Local metres") : text(crs);
    m_scale->setText(QStringLiteral("1 : %1 · %2").arg(scale, frame));
    dress(*m_scale, Tone::Quiet, false);
}

void StatusLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    showKept();
    showScale();
    dress(*m_position, Tone::Quiet, false);
    dress(*m_hint, Tone::Quiet, false);
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = themeOf(palette());
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace vidette::ui

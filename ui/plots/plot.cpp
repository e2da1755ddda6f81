// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace vidette::ui {
namespace {

constexpr double kPixelsPerPoint = 3;
constexpr int kSvgDots = 96;

bool writeSvg(QCustomPlot& plot, QIODevice& device, const QString& title) {
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(title);
    generator.setResolution(kSvgDots);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(0, 0), plot.size()));
    QCPPainter painter;
    if (!painter.begin(&generator)) return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
    return painter.end();
}

} // namespace

void addPlotWords(QCustomPlot& plot, double x, double y, const QString& words, Qt::Alignment align,
                  const QColor& colour, const QFont& font) {
    auto* item = new QCPItemText(&plot);
    item->position->setCoords(x, y);
    item->setPositionAlignment(align);
    item->setPadding(QMargins(0, 0, 0, 0));
    item->setText(words);
    item->setColor(colour);
    item->setFont(font);
    item->setClipToAxisRect(false);
}

QColor readableOn(const QColor& ground) {
    const QColor dark(QLatin1String("#1F2933"));
    return contrast(dark, ground) >= contrast(Qt::white, ground) ? dark : QColor(Qt::white);
}

Plot::Plot(const QString& title, QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this)) {
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->hide(); // until there is room: a plot of size zero complains when it is painted
    m_plot->setNoAntialiasingOnDrag(false);
    setAccessibleName(title);
}

void Plot::renew() {
    if (width() < 10 || height() < 10) return;
    draw();
}

void Plot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) renew();
    QWidget::changeEvent(event);
}

void Plot::resizeEvent(QResizeEvent*) {
    const bool hasRoom = width() >= 10 && height() >= 10;
    m_plot->setVisible(hasRoom);
    if (!hasRoom) return;
    m_plot->setGeometry(rect());
    draw();
}

void Plot::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    connect(menu.addAction(tr("Save this picture…")), &QAction::triggered, this, &Plot::askWrite);
    menu.exec(event->globalPos());
}

void Plot::askWrite() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save this picture"), accessibleName() + QStringLiteral(".svg"),
                                     tr("Drawing (*.svg);;Picture (*.png)"));
    if (path.isEmpty()) return;
    const auto written = write(path);
    emit told(written ? tr("Picture written: %1").arg(path) : text(base::describe(written.error())));
}

base::Result<base::Done> Plot::write(const QString& path) {
    const bool isSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    if (!isSvg && !path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return base::failure("bad_format", utf8(path), utf8(tr("A picture is written as .svg or .png.")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::failure("not_written", utf8(path), utf8(file.errorString()));
    // Taken back afterwards as it was: one of its own, or the window's, whatever that becomes.
    const QPalette shown = testAttribute(Qt::WA_SetPalette) ? palette() : QPalette();
    const bool isDark = themeOf(palette()).dark;
    if (isDark) setPalette(paletteOf(lightTheme()));
    renew();
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
    const bool drawn = isSvg ? writeSvg(*m_plot, file, accessibleName())
                             : m_plot->toPixmap(0, 0, kPixelsPerPoint).save(&file, "PNG");
    if (isDark) setPalette(shown);
    if (!drawn || !file.commit()) return base::failure("not_written", utf8(path), utf8(file.errorString()));
    return base::Done{};
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/sheet_files.h"

#include "ui/canvas/ground_layers.h"
#include "ui/canvas/overlay_layer.h"
#include "ui/output/sheet_painter.h"
#include "ui/words.h"

#include <QFileInfo>
#include <QImageWriter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kMmPerInch = 25.4;
constexpr int kPdfDots = 1200;
constexpr int kSvgDots = 96;

base::Error notWritten(const QSaveFile& file) {
    return {"not_written", utf8(file.fileName()), utf8(file.errorString())};
}

base::Error cancelled() {
    return {"cancelled", "output", "the file was not finished"};
}

base::Error tooLarge(QSizeF pixels) {
    return {"too_large", "picture",
            std::to_string(std::lround(pixels.width())) + " × " +
                std::to_string(std::lround(pixels.height())) +
                " pixels are more than memory should hold; a smaller resolution will do"};
}

base::Result<base::Done> finished(QSaveFile& file, const base::Task& task) {
    if (task.cancelled()) return base::failure(cancelled());
    if (!file.commit()) return base::failure(notWritten(file));
    return base::Done{};
}

} // namespace

base::Result<base::Done> paintSheets(QPagedPaintDevice& device, const SheetContent& content,
                                     const SheetPlan& plan, std::size_t first, std::size_t last,
                                     const base::Task& task) {
    const GroundContent ground = onPaper(content.ground, content.parts, task);
    QPainter painter;
    if (!painter.begin(&device)) return base::failure("not_written", "printer", "it does not take pages");
    const double across = device.logicalDpiX() / kMmPerInch / kPointsPerMm;
    const double down = device.logicalDpiY() / kMmPerInch / kPointsPerMm;
    for (std::size_t sheet = first; sheet <= last; ++sheet) {
        if (sheet > first && !device.newPage()) return base::failure("not_written", "printer", "it stopped");
        painter.resetTransform();
        painter.scale(across, down);
        paintSheet(painter, ground, content, plan, sheet, task);
        if (task.cancelled()) return base::failure(cancelled());
        task.progress(static_cast<double>(sheet - first + 1) / static_cast<double>(last - first + 1));
    }
    return base::Done{};
}

base::Result<base::Done> writeSheetsPdf(const SheetContent& content, const SheetPlan& plan,
                                        const QString& path, const base::Task& task) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return base::failure(notWritten(file));
    {
        QPdfWriter writer(&file);
        writer.setResolution(kPdfDots);
        writer.setPageLayout(
            QPageLayout(pageSizeOf(plan.wish.paper),
                        plan.wish.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(content.title.title);
        writer.setCreator(QStringLiteral("Vidette"));
        const auto done = paintSheets(writer, content, plan, 0, plan.sheets.size() - 1, task);
        if (!done) return done;
    }
    return finished(file, task);
}

base::Result<base::Done> writeSheetSvg(const SheetContent& content, const SheetPlan& plan, std::size_t sheet,
                                       const QString& path, const base::Task& task) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return base::failure(notWritten(file));
    const QSizeF points = plan.size * kPointsPerMm;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setTitle(content.title.title);
    // The size in millimetres follows from size and resolution: exactly ten dots a millimetre.
    generator.setResolution(254);
    generator.setSize((plan.size * 10).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), points));
    {
        QPainter painter(&generator);
        paintSheet(painter, onPaper(content.ground, content.parts, task), content, plan, sheet, task);
    }
    return finished(file, task);
}

base::Result<QImage> sheetImage(const SheetContent& content, const SheetPlan& plan, std::size_t sheet,
                                double dotsPerInch, const base::Task& task) {
    const QSizeF size = plan.size * (dotsPerInch / kMmPerInch);
    if (size.width() * size.height() > kMostPixels) return base::failure(tooLarge(size));
    QImage image(size.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    const int dotsPerMetre = static_cast<int>(std::lround(dotsPerInch / kMmPerInch * 1000));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    const double pixels = dotsPerInch / kMmPerInch / kPointsPerMm;
    painter.scale(pixels, pixels);
    paintSheet(painter, onPaper(content.ground, content.parts, task), content, plan, sheet, task);
    if (task.cancelled()) return base::failure(cancelled());
    return image;
}

base::Result<QImage> pictureOf(const GroundContent& ground, const Frame& frame, int width,
                               const base::Task& task) {
    Frame sharp = frame;
    sharp.ratio = width / std::max(frame.size.width(), 1.0);
    const QSizeF pixels = frame.size * sharp.ratio;
    if (pixels.width() * pixels.height() > kMostPixels) return base::failure(tooLarge(pixels));
    QImage image = paintedGround(ground, sharp, false, task);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scene scene = sceneOf(ground, frame, task);
    paintScaleBar(painter, scene);
    paintLegend(painter, scene);
    if (task.cancelled()) return base::failure(cancelled());
    return image;
}

base::Result<base::Done> writePictureSvg(const GroundContent& ground, const Frame& frame, const QString& path,
                                         const base::Task& task) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return base::failure(notWritten(file));
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(kSvgDots);
    generator.setSize(frame.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), frame.size));
    {
        QPainter painter(&generator);
        const Scene scene = sceneOf(ground, frame, task);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(0, 0), frame.size), ground.theme.canvas);
        painter.setBrushOrigin(frame.view.toScreen({0, 0}));
        paintGround(painter, scene);
        paintScaleBar(painter, scene);
        paintLegend(painter, scene);
    }
    return finished(file, task);
}

base::Result<base::Done> writeImage(const QImage& image, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return base::failure(notWritten(file));
    QImageWriter writer(&file, QFileInfo(path).suffix().toLatin1());
    if (!writer.write(image)) return base::failure("not_written", utf8(path), utf8(writer.errorString()));
    return finished(file, base::Task());
}

} // namespace vidette::ui

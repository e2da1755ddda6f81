// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/output/sheet.h"
#include "ui/output/sheet_content.h"

#include <QImage>
#include <QPagedPaintDevice>
#include <QString>

/// Sheets and pictures of the plan as files and on printers. All of it may be called below the window and
/// polls the task. A file is written whole or not at all. Fails with "not_written" (naming the file),
/// "too_large" (a picture of more than kMostPixels), "cancelled".
namespace vidette::ui {

inline constexpr double kMostPixels = 120e6; ///< half a gigabyte of memory

/// A page for each sheet, in vectors.
base::Result<base::Done> writeSheetsPdf(const SheetContent& content, const SheetPlan& plan,
                                        const QString& path, const base::Task& task);
/// One sheet as SVG in its true size.
base::Result<base::Done> writeSheetSvg(const SheetContent& content, const SheetPlan& plan, std::size_t sheet,
                                       const QString& path, const base::Task& task);
/// One sheet in pixels.
base::Result<QImage> sheetImage(const SheetContent& content, const SheetPlan& plan, std::size_t sheet,
                                double dotsPerInch, const base::Task& task);
/// Sheets `first` … `last` (counted from 0) on a device whose pages are as large as the sheets.
base::Result<base::Done> paintSheets(QPagedPaintDevice& device, const SheetContent& content,
                                     const SheetPlan& plan, std::size_t first, std::size_t last,
                                     const base::Task& task);

/// The plan as the canvas shows it, with legend and scale bar, `width` pixels wide.
base::Result<QImage> pictureOf(const GroundContent& ground, const Frame& frame, int width,
                               const base::Task& task);
/// The same in vectors.
base::Result<base::Done> writePictureSvg(const GroundContent& ground, const Frame& frame, const QString& path,
                                         const base::Task& task);
/// PNG, or another format that the ending of the name chooses.
base::Result<base::Done> writeImage(const QImage& image, const QString& path);

} // namespace vidette::ui

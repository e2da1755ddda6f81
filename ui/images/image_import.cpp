// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_import.h"

#include "estate/plan_image_edits.h"
#include "estate/plan_image_place.h"
#include "ui/document.h"
#include "ui/images/svg_picture.h"
#include "ui/selection.h"
#include "ui/words.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

QString endingOf(const QString& path) {
    return QFileInfo(path).suffix().toLower();
}

using Outcome = base::Result<base::WithWarnings<io::PlanImageFile>>;

Outcome readPicture(const QString& path, const std::string& frame, const base::Task& task) {
    if (endingOf(path) != QStringLiteral("svg"))
        return io::readPlanImageFile({utf8(path), 1, PageWish{}.dpi, frame}, task);
    auto file = readSvgPicture(path);
    if (!file) return base::failure(file.error());
    return base::WithWarnings<io::PlanImageFile>{std::move(*file), {}};
}

/// A page of paper at the scale it is drawn at.
Outcome readPage(const QString& path, const PageWish& wish, const std::string& frame,
                 const base::Task& task) {
    auto file = io::readPlanImageFile({utf8(path), wish.page, wish.dpi, frame}, task);
    if (!file || file->value.placed || wish.scale <= 0) return file;
    constexpr double kMetresPerInch = 0.0254;
    estate::PlanImage& image = file->value.image;
    const double factor = kMetresPerInch / wish.dpi * wish.scale / estate::metresPerPixel(image);
    estate::applyTo(image, geometry::stretching({}, factor, factor));
    return file;
}

/// Above the others; in the middle of what is in view where nothing says where it lies.
estate::PlanImage laid(const io::PlanImageFile& file, const estate::Estate& estate,
                       const geometry::Box& shown) {
    estate::PlanImage image = file.image;
    image.id = estate::PlanImageId::fresh();
    for (const auto& other : estate.planImages) image.order = std::max(image.order, other.order + 1);
    if (file.placed) return image;
    const geometry::Ring corners = estate::cornersOf(image);
    const geometry::Point middle = (corners[0] + corners[2]) * 0.5;
    estate::applyTo(image, geometry::moving((shown.low + shown.high) * 0.5 - middle));
    image.locked = false;
    return image;
}

} // namespace

ImageImport::ImageImport(Document& document, Selection& selection, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection) {}

void ImageImport::add(const QString& path, const geometry::Box& shown) {
    if (endingOf(path) == QStringLiteral("pdf")) return readPages(path);
    begin(QFileInfo(path).fileName(), shown, [path, frame = m_document.estate().crs](const base::Task& task) {
        return readPicture(path, frame, task);
    });
}

void ImageImport::addPage(const QString& path, const PageWish& wish, const geometry::Box& shown) {
    begin(QFileInfo(path).fileName(), shown,
          [path, wish, frame = m_document.estate().crs](const base::Task& task) {
              return readPage(path, wish, frame, task);
          });
}

void ImageImport::readPages(const QString& path) {
    cancel();
    emit working(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
    m_job.start([this, path](const base::Task& task) -> Job::Delivery {
        const auto pages = io::readPages({utf8(path), 1, PageWish{}.dpi, {}}, task);
        return [this, path, pages] {
            finish(pages ? QString() : text(base::describe(pages.error())));
            if (pages) emit pagesFound(path, *pages);
        };
    });
}

void ImageImport::begin(const QString& name, const geometry::Box& shown, Read read) {
    cancel();
    emit working(tr("Reading %1 …").arg(name));
    m_job.start([this, name, shown, read = std::move(read)](const base::Task& task) -> Job::Delivery {
        auto file = read(task);
        if (!file) return [this, trouble = text(base::describe(file.error()))] { finish(trouble); };
        const auto content = estate::contentOf(std::move(file->value.bytes));
        return [this, name, shown, content, file = *file] {
            estate::PlanImage image = laid(file.value, m_document.estate(), shown);
            if (m_document.estate().levels.find(m_level)) image.level = m_level;
            const bool done = m_document.commit(estate::addPlanImage(m_document.estate(), image, content),
                                                tr("Add the picture %1").arg(name));
            finish(file.warnings.empty() ? QString() : text(base::describe(file.warnings.front())));
            if (!done) return;
            m_selection.chooseImage(image.id);
            emit added(geometry::boundsOf(estate::cornersOf(image)));
        };
    });
}

void ImageImport::cancel() {
    if (!m_job.running()) return;
    m_job.cancel();
    finish({});
}

void ImageImport::finish(const QString& message) {
    emit working({});
    if (!message.isEmpty()) emit told(message);
}

} // namespace vidette::ui

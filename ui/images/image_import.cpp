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

const QStringList& knownEndings() {
    static const QStringList kEndings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                      QStringLiteral("svg")};
    return kEndings;
}

QString endingOf(const QString& path) {
    return QFileInfo(path).suffix().toLower();
}

base::Result<base::WithWarnings<io::PlanImageFile>> readPicture(const QString& path) {
    auto file =
        endingOf(path) == QStringLiteral("svg") ? readSvgPicture(path) : io::readPlanImageFile(utf8(path));
    if (!file) return base::failure(file.error());
    return base::WithWarnings<io::PlanImageFile>{std::move(*file), {}};
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

bool ImageImport::takes(const QString& path) {
    return knownEndings().contains(endingOf(path));
}

QString ImageImport::endings() {
    return QStringLiteral("*.") + knownEndings().join(QStringLiteral(" *."));
}

void ImageImport::add(const QString& path, const geometry::Box& shown, estate::LevelId level) {
    begin(QFileInfo(path).fileName(), shown, level, [path](const base::Task&) { return readPicture(path); });
}

void ImageImport::begin(const QString& name, const geometry::Box& shown, estate::LevelId level, Read read) {
    cancel();
    emit working(tr("Reading %1 …").arg(name));
    m_job.start([this, name, shown, level, read = std::move(read)](const base::Task& task) -> Job::Delivery {
        auto file = read(task);
        if (!file) return [this, trouble = text(base::describe(file.error()))] { finish(trouble); };
        const auto content = estate::contentOf(std::move(file->value.bytes));
        return [this, name, shown, level, content, file = *file] {
            estate::PlanImage image = laid(file.value, m_document.estate(), shown);
            if (m_document.estate().levels.find(level)) image.level = level;
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

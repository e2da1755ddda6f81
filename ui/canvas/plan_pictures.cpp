// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/plan_pictures.h"

#include "estate/plan_image_edits.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr double kMostPixels = 120e6; ///< that are kept of one picture
constexpr int kSmallest = 256;        ///< pixels across, where halving ends
constexpr int kMegabytes = 1000; ///< that Qt may take to decode one (16 bits a colour take 8 bytes a pixel)

/// Formats that are quick to paint, and a scan without colour in a quarter of the memory.
QImage compact(QImage image) {
    if (image.hasAlphaChannel()) return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
}

QSize kept(QSize pixels) {
    const double count = static_cast<double>(pixels.width()) * pixels.height();
    return count > kMostPixels ? pixels / 2 : pixels;
}

} // namespace

DecodedPicture decodedPicture(const std::string& bytes, QSize pixels, const base::Task& task) {
    DecodedPicture decoded;
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    QImageReader::setAllocationLimit(kMegabytes);
    QImageReader reader(&buffer);
    // Turned by a note in the file, the picture would not lie where its pixels are counted.
    reader.setAutoTransform(false);
    // A small file can say that it is huge: only the size that the row states, and checks, is decoded.
    if (reader.size() != pixels) return decoded;
    if (kept(pixels) != pixels) reader.setScaledSize(kept(pixels));
    QImage image = reader.read();
    while (!image.isNull() && !task.cancelled()) {
        decoded.sizes.push_back(compact(std::move(image)));
        const QImage& last = decoded.sizes.back();
        if (std::max(last.width(), last.height()) <= kSmallest) break;
        const QSize half(std::max(1, last.width() / 2), std::max(1, last.height() / 2));
        image = last.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return decoded;
}

std::shared_ptr<const PlanPictures> picturesOf(const estate::Estate& estate,
                                               const std::shared_ptr<const PlanPictures>& known,
                                               const base::Task& task) {
    PlanPictures all = known ? *known : PlanPictures();
    for (const estate::PlanImage& image : estate.planImages) {
        const auto bytes = estate::bytesOf(estate, image);
        if (!image.visible || !bytes || all.contains(image.digest)) continue;
        all[image.digest] = std::make_shared<const DecodedPicture>(
            decodedPicture(*bytes, {image.pixelWidth, image.pixelHeight}, task));
    }
    return std::make_shared<const PlanPictures>(std::move(all));
}

void PictureStore::follow(const estate::Estate& estate) {
    const bool same = m_images == estate.planImages && m_contents == estate.imageContents;
    m_images = estate.planImages;
    m_contents = estate.imageContents;
    if (same) return;
    PlanPictures left = *m_pictures;
    std::erase_if(left, [&](const auto& entry) {
        return std::none_of(m_images.begin(), m_images.end(),
                            [&](const auto& image) { return image.digest == entry.first; });
    });
    if (left.size() != m_pictures->size()) m_pictures = std::make_shared<const PlanPictures>(std::move(left));
    if (!m_job.running()) decodeNext();
}

void PictureStore::decodeNext() {
    for (const estate::PlanImage& image : m_images) {
        const auto* content = m_contents.find(estate::contentId(image.digest));
        if (!image.visible || !content || m_pictures->contains(image.digest)) continue;
        m_job.start(
            [this, bytes = content->bytes, digest = image.digest,
             size = QSize(image.pixelWidth, image.pixelHeight)](const base::Task& task) -> Job::Delivery {
                auto decoded = std::make_shared<const DecodedPicture>(decodedPicture(*bytes, size, task));
                return [this, digest, decoded] {
                    PlanPictures more = *m_pictures;
                    more[digest] = decoded;
                    m_pictures = std::make_shared<const PlanPictures>(std::move(more));
                    decodeNext();
                    emit ready();
                };
            });
        return;
    }
}

} // namespace vidette::ui

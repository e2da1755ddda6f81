// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/plan_image_edits.h"
#include "estate/plan_image_place.h"
#include "estate/record_edits.h"
#include "ui/gesture.h"
#include "ui/images/image_desk.h"

#include <QImage>
#include <QTemporaryDir>

namespace vidette::tests {

/// Four colours in the corners of a picture: red green above, blue yellow below.
inline QImage fourColours(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const bool left = x < size.width() / 2, top = y < size.height() / 2;
            image.setPixelColor(x, y, top ? (left ? Qt::red : Qt::green) : (left ? Qt::blue : Qt::yellow));
        }
    return image;
}

/// The window with an empty plan, and pictures on disk.
class PictureWindow : public Gesture {
  protected:
    void SetUp() override {
        Gesture::SetUp();
        document().begin({}, {});
        canvas().fit({{0, 0}, {20, 12}});
        tool("tool.select");
    }
    QString saved(const QImage& image, const char* name) {
        const QString path = m_folder.filePath(QLatin1String(name));
        EXPECT_TRUE(image.save(path));
        return path;
    }
    /// Adds the picture as the menu does, and waits until it is painted.
    const estate::PlanImage& added(const QString& path) {
        EXPECT_TRUE(ui::ImageDesk::of(m_window).add(path));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !ui::ImageDesk::of(m_window).import().running(); }, 20000));
        settle();
        return *m_window.selection().image();
    }
    void settle() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !canvas().pictures().busy(); }, 20000));
    }
    /// A picture of 4 × 2 m, its lower left corner at (2, 2), two centimetres a pixel.
    estate::PlanImageId laid() {
        const auto id = added(saved(fourColours({200, 100}), "scan.png")).id;
        document().commit(
            estate::placeImage(document().estate(), id, {{{0, 100}, {2, 2}}, {{200, 100}, {6, 2}}}), {});
        return id;
    }
    const estate::PlanImage& image(estate::PlanImageId id) {
        return *document().estate().planImages.find(id);
    }
    void change(estate::PlanImageId id, const std::function<void(estate::PlanImage&)>& how) {
        const auto next = estate::changeRecord<estate::PlanImage>(document().estate(), id, how);
        EXPECT_TRUE(document().commit(next, {}));
    }
    QColor colourAt(geometry::Point p) {
        settle();
        return canvas().grab().toImage().pixelColor(at(p));
    }

    QTemporaryDir m_folder;
};

} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gesture.h"

#include "estate/plan_image_edits.h"
#include "support/reference_data.h"
#include "ui/tools/tool_settings.h"
#include "ui/tools/trace_tool.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vidette::tests {
namespace {

/// A scan beside the shop, 20 m × 10 m at 2 cm a pixel: walls of 24 cm around a room, one of 12 cm in it.
class TraceTool : public Gesture {
  protected:
    static constexpr double kPixel = 0.02;
    const geometry::Point m_corner{100, 0}; ///< lower left of the picture

    void SetUp() override {
        Gesture::SetUp();
        QImage scan(1000, 500, QImage::Format_Grayscale8);
        scan.fill(Qt::white);
        QPainter painter(&scan);
        const auto wall = [&](int x, int y, int width, int height) {
            painter.fillRect(x, y, width, height, Qt::black);
        };
        wall(100, 100, 800, 12), wall(100, 388, 800, 12), wall(100, 100, 12, 300), wall(888, 100, 12, 300);
        wall(500, 112, 6, 120);
        painter.drawText(250, 300, QStringLiteral("Sales room"));
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        ASSERT_TRUE(scan.save(&buffer, "PNG"));
        addImage(bytes.toStdString(), 1000, 500);
        m_settings.set(QStringLiteral("trace.dark"), 0);
        m_settings.set(QStringLiteral("trace.length"), 0.6);
        m_settings.set(QStringLiteral("wall.height"), 2.8);
        canvas().fit({m_corner, m_corner + geometry::Point{20, 10}});
        m_before = document().estate().obstacles.size();
        m_steps = steps();
    }
    void addImage(std::string bytes, int width, int height) {
        estate::PlanImage image;
        image.id = estate::PlanImageId::fresh();
        image.mediaType = "image/png";
        image.pixelWidth = width;
        image.pixelHeight = height;
        image.toPlan = {kPixel, 0, 0, -kPixel, m_corner + geometry::Point{0, kPixel * height}};
        ASSERT_TRUE(document().commit(estate::addPlanImage(document().estate(), image, std::move(bytes)),
                                      QStringLiteral("Add")));
    }
    /// The place of a pixel of the scan.
    QPoint pixel(double x, double y) {
        return at(m_corner + geometry::Point{x * kPixel, (500 - y) * kPixel});
    }
    const ui::TraceTool& tracer() { return dynamic_cast<const ui::TraceTool&>(*canvas().tool()); }
    bool begin() {
        tool("tool.trace");
        hover(pixel(300, 250));
        return QTest::qWaitFor([&] { return tracer().shown().size() == 5; }, 20000);
    }
    std::size_t drawn() { return document().estate().obstacles.size() - m_before; }

    ui::ToolSettings& m_settings = canvas().toolSettings();
    std::size_t m_before = 0;
    int m_steps = 0;
};

TEST_F(TraceTool, Click_DrawsTheWallPointedAt) {
    ASSERT_TRUE(begin());
    click(pixel(300, 106));
    EXPECT_EQ(drawn(), 1U);
    EXPECT_EQ(steps(), m_steps + 1);
    EXPECT_EQ(tracer().shown().size(), 4U);
    const auto& obstacles = document().estate().obstacles;
    const auto wall = std::find_if(obstacles.begin(), obstacles.end(), [&](const auto& one) {
        return one.kind == "wall" && geometry::contains(one.solids, m_corner + geometry::Point{6, 7.88});
    });
    ASSERT_NE(wall, obstacles.end());
    EXPECT_EQ(wall->top, base::Metres(2.8));
    EXPECT_NEAR(geometry::area(wall->solids), 16 * 0.24, 0.3);
    click(pixel(300, 250));
    EXPECT_EQ(drawn(), 1U) << "no wall is there";
}

TEST_F(TraceTool, Band_DrawsAllInItInOneStep_AndUndoTakesThemBack) {
    ASSERT_TRUE(begin());
    drag(pixel(440, 80), pixel(950, 450));
    EXPECT_EQ(steps(), m_steps + 1);
    EXPECT_EQ(drawn(), 4U) << "the western wall's middle lies outside";
    EXPECT_EQ(tracer().shown().size(), 1U);
    document().undoStack().undo();
    EXPECT_EQ(drawn(), 0U);
    EXPECT_EQ(tracer().shown().size(), 5U) << "they are suggested again";
}

TEST_F(TraceTool, Enter_DrawsAll_AndNothingTwice) {
    ASSERT_TRUE(begin());
    key(Qt::Key_Return);
    EXPECT_EQ(drawn(), 5U);
    EXPECT_EQ(steps(), m_steps + 1);
    EXPECT_TRUE(tracer().shown().empty());
    key(Qt::Key_Return);
    EXPECT_EQ(drawn(), 5U);
    EXPECT_EQ(steps(), m_steps + 1);
}

TEST_F(TraceTool, Escape_GivesUpABand) {
    ASSERT_TRUE(begin());
    press(pixel(50, 50));
    move(pixel(950, 450));
    key(Qt::Key_Escape);
    release(pixel(950, 450));
    EXPECT_EQ(drawn(), 0U);
}

TEST_F(TraceTool, LeastLength_LeavesShortWallsOut) {
    ASSERT_TRUE(begin());
    m_settings.set(QStringLiteral("trace.length"), 4.0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return tracer().shown().size() == 4; }, 20000));
}

TEST_F(TraceTool, PictureWithoutBytesOrWalls_SaysSo) {
    tool("tool.trace");
    hover(at({5, 5}));
    EXPECT_FALSE(tracer().hint().isEmpty());
    EXPECT_TRUE(tracer().shown().empty());
}

TEST_F(TraceTool, Suggestions_ArePainted) {
    ASSERT_TRUE(begin());
    hover(pixel(300, 106));
    const QImage pointed = canvas().grab().toImage();
    hover(pixel(300, 250));
    const QImage calm = canvas().grab().toImage();
    const QPoint wall = pixel(300, 106);
    EXPECT_NE(pointed.pixel(wall.x(), wall.y() + 1), calm.pixel(wall.x(), wall.y() + 1));
}

} // namespace
} // namespace vidette::tests

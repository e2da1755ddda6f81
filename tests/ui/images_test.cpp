// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images.h"
#include "ui/images/page_dialog.h"
#include "ui/panels/fields.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace vidette::tests {
namespace {

class Images : public PictureWindow {
  protected:
    QString said() const { return m_said; }
    void listen() {
        QObject::connect(&ui::ImageDesk::of(m_window).import(), &ui::ImageImport::told, &canvas(),
                         [this](const QString& words) { m_said = words; });
    }
    void write(const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QString m_said;
};

TEST_F(Images, AddedPicture_LiesInTheMiddleOfTheViewAndIsChosen) {
    const auto& picture = added(saved(fourColours({300, 200}), "floor.png"));
    EXPECT_EQ(picture.name, "floor");
    EXPECT_FALSE(picture.locked);
    const auto corners = estate::cornersOf(picture);
    const geometry::Point middle = (corners[0] + corners[2]) * 0.5;
    const auto shown = canvas().shownArea();
    EXPECT_NEAR(middle.x, (shown.low.x + shown.high.x) / 2, 1e-9);
    EXPECT_NEAR(middle.y, (shown.low.y + shown.high.y) / 2, 1e-9);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Images, EveryCorner_HasItsColourOnTheCanvas) {
    laid();
    m_window.selection().clear();
    EXPECT_EQ(colourAt({3, 3.5}), QColor(Qt::red));
    EXPECT_EQ(colourAt({5, 3.5}), QColor(Qt::green));
    EXPECT_EQ(colourAt({3, 2.5}), QColor(Qt::blue));
    EXPECT_EQ(colourAt({5, 2.5}), QColor(Qt::yellow));
    EXPECT_EQ(colourAt({7.3, 2.3}), ui::themeOf(canvas().palette()).canvas);
}

TEST_F(Images, TurnedPicture_IsPaintedTurned) {
    const auto id = laid();
    ASSERT_TRUE(document().commit(estate::rotateImage(document().estate(), id, 180), {}));
    m_window.selection().clear();
    EXPECT_EQ(colourAt({3, 3.5}), QColor(Qt::yellow));
    EXPECT_EQ(colourAt({5, 2.5}), QColor(Qt::red));
}

TEST_F(Images, CutPicture_ShowsOnlyWhatIsLeft) {
    const auto id = laid();
    ASSERT_TRUE(document().commit(estate::cropImage(document().estate(), id, {4, 4}, {6, 2}), {}));
    m_window.selection().clear();
    EXPECT_EQ(colourAt({3.3, 3.3}), ui::themeOf(canvas().palette()).canvas);
    EXPECT_EQ(colourAt({5, 3.5}), QColor(Qt::green));
}

TEST_F(Images, HiddenPicture_IsNotPainted_AndAThinOneShowsTheGround) {
    const auto id = laid();
    m_window.selection().clear();
    change(id, [](auto& row) { row.opacity = 0.5; });
    const QColor ground = ui::themeOf(canvas().palette()).canvas;
    EXPECT_NEAR(colourAt({3.3, 3.3}).green(), ground.green() / 2.0, 2);
    change(id, [](auto& row) { row.visible = false; });
    EXPECT_EQ(colourAt({3.3, 3.3}), ground);
}

TEST_F(Images, HigherPicture_CoversTheLower) {
    const auto below = laid();
    QImage plain(200, 100, QImage::Format_RGB32);
    plain.fill(Qt::magenta);
    const auto above = added(saved(plain, "plain.png")).id;
    change(above, [&](auto& row) { row.toPlan = image(below).toPlan; });
    m_window.selection().clear();
    EXPECT_EQ(colourAt({3, 3.5}), QColor(Qt::magenta));
    change(above, [](auto& row) { row.order = -5; });
    EXPECT_EQ(colourAt({3, 3.5}), QColor(Qt::red));
}

TEST_F(Images, DroppedPicture_IsAdded) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(saved(fourColours({40, 30}), "dropped.jpg"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas(), &enter); // names who gets the drop
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas(), &event);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window.selection().image() != nullptr; }, 20000));
    EXPECT_EQ(m_window.selection().image()->mediaType, "image/jpeg");
}

TEST_F(Images, Drawing_BecomesAPicture) {
    write("plan.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
<rect width="200" height="100" fill="#ff0000"/></svg>)");
    const auto& picture = added(m_folder.filePath(QStringLiteral("plan.svg")));
    EXPECT_EQ(picture.pixelWidth, 4000);
    EXPECT_EQ(picture.pixelHeight, 2000);
    EXPECT_EQ(picture.mediaType, "image/png");
}

TEST_F(Images, PageOfAPdf_LiesAtTheScaleItIsDrawnAt) {
    const QString path = m_folder.filePath(QStringLiteral("plans.pdf"));
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        writer.setPageSize(QPageSize(QPageSize::A3));
        writer.newPage();
        painter.drawLine(0, 0, 500, 500);
    }
    ASSERT_TRUE(ui::ImageDesk::of(m_window).add(path));
    ui::PageDialog* dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog = m_window.findChild<ui::PageDialog*>(); }, 20000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isPainted(); }, 20000));
    ASSERT_EQ(dialog->pages().count(), 2);
    EXPECT_FALSE(dialog->pages().item(1)->icon().isNull());
    dialog->pages().setCurrentRow(1);
    dialog->scale().setValue(50);
    dialog->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window.selection().image() != nullptr; }, 20000));
    const auto& picture = *m_window.selection().image();
    EXPECT_NEAR(picture.pixelWidth * estate::metresPerPixel(picture), 0.297 * 50, 0.1);
    EXPECT_NEAR(estate::metresPerPixel(picture), 0.0254 / 200 * 50, 1e-9);
}

TEST_F(Images, WhatIsNoPicture_IsRefusedWithItsName) {
    listen();
    const std::pair<const char*, QByteArray> files[] = {{"words.png", "no picture"},
                                                        {"cut.jpg", "\xFF\xD8\xFF"},
                                                        {"empty.svg", "<svg/>"},
                                                        {"none.svg", "<"},
                                                        {"cut.pdf", "%PDF-1.7 "}};
    for (const auto& [name, bytes] : files) {
        m_said.clear();
        write(name, bytes);
        ui::ImageDesk::of(m_window).add(m_folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !said().isEmpty(); }, 20000)) << name;
        EXPECT_TRUE(said().contains(QLatin1String(name))) << said().toStdString();
    }
    EXPECT_TRUE(document().estate().planImages.empty());
    EXPECT_FALSE(ui::ImageDesk::of(m_window).add(QStringLiteral("plan.geojson")));
}

TEST_F(Images, DamagedBytes_AreAFrameWithACross) {
    QByteArray bytes;
    {
        QFile file(saved(fourColours({200, 100}), "whole.png"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        bytes = file.read(60); // its size is there, its pixels are not
    }
    write("cut.png", bytes);
    const auto id = added(m_folder.filePath(QStringLiteral("cut.png"))).id;
    change(id, [](auto& row) { row.toPlan = {0.02, 0, 0, -0.02, {2, 4}}; });
    m_window.selection().clear();
    EXPECT_EQ(colourAt({4.6, 3.8}), ui::themeOf(canvas().palette()).canvas);
    settle();
    const QImage seen = canvas().grab().toImage();
    const QPoint middle = at({4, 3});
    int crossed = 0;
    for (int dx = -3; dx <= 3; ++dx)
        if (seen.pixelColor(middle + QPoint(dx, 0)) != ui::themeOf(canvas().palette()).canvas) ++crossed;
    EXPECT_GT(crossed, 0);
}

TEST_F(Images, ChoosingAPicture_LetsGoOfRows_AndTheOtherWayRound) {
    const auto id = laid();
    ui::Selection& selection = m_window.selection();
    selection.clear();
    EXPECT_EQ(selection.image(), nullptr);
    selection.chooseImage(id);
    ASSERT_NE(selection.image(), nullptr);
    tool("tool.zone");
    drag(at({10, 3}), at({12, 5}));
    EXPECT_EQ(selection.image(), nullptr);
    EXPECT_NE(selection.zone(), nullptr);
    selection.chooseImage(id);
    EXPECT_TRUE(selection.empty());
    document().undoStack().setIndex(0);
    EXPECT_EQ(selection.image(), nullptr) << "it is gone";
}

TEST_F(Images, DeleteRemovesTheChosenPicture_UndoBringsItBack) {
    const auto id = laid();
    m_window.actions().find(QStringLiteral("edit.remove"))->trigger();
    EXPECT_TRUE(document().estate().planImages.empty());
    EXPECT_TRUE(document().estate().imageContents.empty());
    document().undoStack().undo();
    m_window.selection().clear();
    EXPECT_EQ(colourAt({3, 3.5}), QColor(Qt::red));
    EXPECT_NE(document().estate().planImages.find(id), nullptr);
}

TEST_F(Images, DragMovesAnUnlockedPicture_AsOneStep) {
    const auto id = laid();
    m_window.selection().clear();
    const int before = steps();
    drag(at({3, 3}), at({5, 4}), Qt::AltModifier);
    EXPECT_EQ(steps(), before + 1);
    EXPECT_NEAR(estate::cornersOf(image(id))[3].x, 4, 0.05);
    EXPECT_NEAR(estate::cornersOf(image(id))[3].y, 3, 0.05);
    ASSERT_NE(m_window.selection().image(), nullptr);
    document().undoStack().undo();
    EXPECT_NEAR(estate::cornersOf(image(id))[3].x, 2, 1e-9);
}

TEST_F(Images, EscWhileDragging_RestoresIt) {
    const auto id = laid();
    press(at({3, 3}));
    move(at({5, 4}));
    move(at({6, 4}));
    EXPECT_NE(document().shown().planImages.find(id)->toPlan, image(id).toPlan);
    key(Qt::Key_Escape);
    EXPECT_EQ(document().shown().planImages.find(id)->toPlan, image(id).toPlan);
    release(at({6, 4}));
}

TEST_F(Images, LockedPicture_IsLeftAlone) {
    const auto id = laid();
    change(id, [](auto& row) { row.locked = true; });
    m_window.selection().clear();
    const auto before = document().estate();
    drag(at({3, 3}), at({5, 4}));
    EXPECT_EQ(document().estate(), before);
    EXPECT_EQ(m_window.selection().image(), nullptr);
}

TEST_F(Images, CornerScalesByATypedFactor_AndTheRoundHandleTurns) {
    const auto id = laid();
    press(at({6, 4}));
    move(at({6.5, 4.5}));
    type("2");
    release(at({6.5, 4.5}));
    EXPECT_NEAR(estate::metresPerPixel(image(id)), 0.04, 1e-9);
    EXPECT_NEAR(estate::cornersOf(image(id))[3].x, 2, 1e-9) << "the corner across stays";
    const auto corners = estate::cornersOf(image(id));
    const QPoint handle = at((corners[0] + corners[1]) * 0.5) - QPoint(0, 26);
    press(handle);
    move(handle + QPoint(40, 10));
    type("90");
    release(handle + QPoint(40, 10));
    EXPECT_NEAR(estate::rotationOf(image(id)), 90, 1e-9);
}

} // namespace
} // namespace vidette::tests

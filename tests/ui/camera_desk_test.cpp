// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_desk.h"

#include "estate/camera_edits.h"
#include "ui/canvas/axis_handles.h"
#include "ui/canvas/canvas.h"
#include "ui/compare/compare_window.h"
#include "ui/library/import_dialog.h"
#include "ui/library/library_panel.h"
#include "ui/library/model_drop.h"
#include "ui/panels/camera_dock.h"
#include "ui/panels/picture_view.h"
#include "ui/panels/plan_show.h"
#include "ui/panels/printed_view.h"
#include "ui/panels/section_view.h"
#include "ui/shell/settings.h"
#include "ui/shop_window.h"

#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace vidette::ui {
namespace {

class CameraDeskOfShop : public tests::ShopWindow {
  protected:
    void SetUp() override {
        qputenv("VIDETTE_CONFIG", m_folder.path().toUtf8());
        ShopWindow::SetUp();
        QTest::qWait(1);
        m_window.canvas().fitAll();
    }
    void TearDown() override { qunsetenv("VIDETTE_CONFIG"); }

    CameraDesk& desk() { return CameraDesk::of(m_window); }
    const estate::Estate& estate() { return m_window.document().estate(); }
    const estate::Camera* camera(const std::string& code) {
        return estate().cameras.find(tests::idOf(estate(), code));
    }
    void choose(const std::string& code) { m_window.selection().set(tests::idOf(estate(), code)); }
    void trigger(const char* id) { m_window.actions().find(QLatin1String(id))->trigger(); }
    void click(geometry::Point at) {
        const QPoint point = m_window.canvas().view().toScreen(at).toPoint();
        QTest::mouseMove(&m_window.canvas(), point);
        QTest::mouseClick(&m_window.canvas(), Qt::LeftButton, {}, point);
    }
    void drag(QWidget& widget, QPointF from, QPointF to) {
        QTest::mousePress(&widget, Qt::LeftButton, {}, from.toPoint());
        for (int i = 1; i <= 4; ++i) {
            const QPointF at = from + (to - from) * (i / 4.0);
            QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&widget, &move);
        }
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, to.toPoint());
    }
    /// Side section and picture of a camera, computed.
    void look(const std::string& code) {
        choose(code);
        desk().showViews(true);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const auto* answer = desk().views().look().answer();
                return answer && answer->code == code && desk().views().look().settled();
            },
            20000));
    }

    QTemporaryDir m_folder;
};

TEST_F(CameraDeskOfShop, AModelIsPlacedOnTheWallAndCopiedIntoTheProject) {
    trigger("camera.library");
    auto& library = desk().library();
    library.search().setText(QStringLiteral("HFW1230S 2.8"));
    ASSERT_EQ(library.list().count(), 1);
    desk().place(*library.model());
    const std::size_t before = estate().cameras.size();
    click({3.5, 0.15}); // the outer wall runs along y = 0
    ASSERT_EQ(estate().cameras.size(), before + 1);
    const auto* added = m_window.selection().camera();
    ASSERT_TRUE(added);
    EXPECT_NEAR(added->at.y, 0.1, 1e-9);
    EXPECT_NEAR(added->pan.degrees(), 0, 1e-9);
    EXPECT_EQ(added->printed.size(), 4U);
    ASSERT_EQ(estate().models.size(), 1U);
    EXPECT_EQ(estate().models.begin()->code, added->model);
}

TEST_F(CameraDeskOfShop, AModelIsDroppedFromTheLibrary) {
    desk().showLibrary(true);
    const auto& models = desk().library();
    QMimeData data;
    data.setData(QString::fromLatin1(kModelMime),
                 QByteArray::fromStdString(catalog::cameraModelsText({*models.model()})));
    const std::size_t before = estate().cameras.size();
    const QPointF at = m_window.canvas().view().toScreen({3, 3});
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window.canvas(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    EXPECT_EQ(m_window.document().shown().cameras.size(), before + 1);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window.canvas(), &drop);
    EXPECT_EQ(estate().cameras.size(), before + 1);
}

TEST_F(CameraDeskOfShop, EnterInTheSearch_PlacesTheFirstModelFound) {
    trigger("camera.library");
    QTest::keyClicks(&desk().library().search(), QStringLiteral("M2036"));
    QTest::keyClick(&desk().library().search(), Qt::Key_Return);
    click({3.0, 7.5});
    EXPECT_EQ(camera("C5")->model, "M2036-LE");
}

TEST_F(CameraDeskOfShop, ChosenCamerasGetTheModelOfTheLibrary) {
    desk().showLibrary(true);
    choose("C1");
    desk().library().giveToChosen();
    EXPECT_EQ(camera("C1")->model, desk().library().model()->code);
    m_window.document().undoStack().undo();
    EXPECT_EQ(camera("C1")->model, "A4");
    EXPECT_EQ(estate().models.size(), 0U);
}

TEST_F(CameraDeskOfShop, DataSheetsAreImportedRowByRow) {
    Library library(m_folder.filePath(QStringLiteral("own.csv")));
    const std::size_t before = library.models().size();
    auto table = base::parseCsv("maker,model,resolution,angle\nE,One,2688x1520,84\nE,Two,,84\n");
    auto* dialog = new ImportDialog(library, table, QStringLiteral("t.csv"), nullptr);
    EXPECT_TRUE(dialog->rows().item(0, 2)->text().contains(QStringLiteral("hfov")));
    dialog->map("hfov", "angle");
    EXPECT_EQ(dialog->rows().item(0, 1)->text(), QStringLiteral("E One"));
    dialog->accept();
    EXPECT_GT(library.models().size(), before);
    EXPECT_EQ(Library(m_folder.filePath(QStringLiteral("own.csv"))).models().size(), library.models().size());
}

TEST_F(CameraDeskOfShop, FavouritesComeFirstAndStay) {
    Library library(m_folder.filePath(QStringLiteral("own.csv")));
    const auto last = library.models()[library.found({}).back()];
    library.setFavourite(last, true);
    EXPECT_EQ(library.models()[library.found({}).front()].code, last.code);
    EXPECT_TRUE(Library(m_folder.filePath(QStringLiteral("own.csv"))).isFavourite(last));
    EXPECT_TRUE(library.found(QStringLiteral("no such camera")).empty());
}

TEST_F(CameraDeskOfShop, ChosenCamerasAreAimedAtAPointByOneClick) {
    choose("C1");
    trigger("camera.aim");
    const auto at = camera("C1")->at;
    click(at + geometry::Point{1, 1});
    EXPECT_NEAR(camera("C1")->pan.degrees(), 45, 1);
    EXPECT_FALSE(camera("C1")->tilt);
}

TEST_F(CameraDeskOfShop, AnAimIsCopiedAndPasted) {
    choose("C2");
    trigger("camera.copy-aim");
    choose("C3");
    trigger("camera.paste-aim");
    EXPECT_EQ(camera("C3")->pan.degrees(), camera("C2")->pan.degrees());
}

TEST_F(CameraDeskOfShop, ATiltIsOfferedAndTakenOnlyWhenAsked) {
    choose("C1");
    EXPECT_FALSE(camera("C1")->tilt);
    trigger("camera.tilt");
    ASSERT_TRUE(camera("C1")->tilt);
    EXPECT_GT(camera("C1")->tilt->degrees(), 10);
}

TEST_F(CameraDeskOfShop, HandlesOnTheAxisTiltAndSetTheRange) {
    choose("C1");
    auto handles = axisHandles(*camera("C1"), m_window.canvas().view());
    ASSERT_TRUE(handles.tilt);
    const QPointF ahead = (*handles.tilt - m_window.canvas().view().toScreen(camera("C1")->at)) / 4;
    drag(m_window.canvas(), *handles.tilt, *handles.tilt + ahead);
    ASSERT_TRUE(camera("C1")->tilt);
    EXPECT_EQ(m_window.document().undoStack().count(), 1);
    estate::Camera near = *camera("C1");
    near.range = base::Metres(5);
    m_window.document().commit(estate::replaceCamera(estate(), near), {});
    handles = axisHandles(*camera("C1"), m_window.canvas().view());
    drag(m_window.canvas(), handles.range, handles.range - ahead / 2);
    EXPECT_LT(camera("C1")->range->value, 5);
}

TEST_F(CameraDeskOfShop, TheSectionTiltsAndRaisesTheCamera) {
    look("C1");
    auto& section = desk().views().section();
    const QPointF lens = *section.heightHandle();
    drag(section, lens, lens + QPointF(0, 30));
    EXPECT_LT(camera("C1")->height.value, 2.6);
    look("C1");
    const QPointF tilt = *section.tiltHandle();
    drag(section, tilt, tilt + QPointF(0, 12));
    EXPECT_TRUE(camera("C1")->tilt);
    EXPECT_EQ(m_window.document().undoStack().count(), 2);
}

TEST_F(CameraDeskOfShop, ThePictureFollowsTheCameraAndHasItsShape) {
    look("C1");
    const QImage before = desk().views().picture().image();
    ASSERT_FALSE(before.isNull());
    EXPECT_EQ(before.height(), before.width() * 1944 / 2592);
    m_window.document().commit(estate::panCamera(estate(), camera("C1")->id, base::Angle::degrees(20)), {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk().views().look().settled(); }, 20000));
    EXPECT_NE(desk().views().picture().image(), before);
}

TEST_F(CameraDeskOfShop, NobodyLooksAndNothingIsComputed) {
    look("C1");
    desk().showViews(false);
    m_window.selection().clear();
    desk().showViews(true);
    EXPECT_FALSE(desk().views().look().answer());
}

TEST_F(CameraDeskOfShop, TheSliderMovesTheHeightOfTheTarget) {
    auto* show = m_window.canvas().findChild<PlanShow*>();
    ASSERT_TRUE(show);
    show->slider().setValue(34);
    EXPECT_NEAR(m_window.coverage().options().targetLow, 1.7, 1e-9);
    auto options = m_window.coverage().options();
    options.targetLow = options.targetHigh = 0.5;
    m_window.coverage().setOptions(options);
    EXPECT_EQ(show->slider().value(), 10);
}

TEST_F(CameraDeskOfShop, HeatMapsTakeThePlaceOfClasses) {
    auto* show = m_window.canvas().findChild<PlanShow*>();
    // Without the field of the choice, which may have the focus, and without the words of the scale bar.
    const QRect plan = m_window.canvas().rect().adjusted(0, 120, -200, 0);
    const auto picture = [&] {
        m_window.canvas().grab();
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_window.canvas().finished(); }, 5000));
        return m_window.canvas().grab(plan).toImage();
    };
    const QImage classes = picture();
    show->choice().setCurrentIndex(1);
    const QImage cameras = picture();
    show->choice().setCurrentIndex(2);
    const QImage density = picture();
    EXPECT_NE(classes, cameras);
    EXPECT_NE(cameras, density);
    show->choice().setCurrentIndex(0);
    EXPECT_EQ(picture(), classes);
}

TEST_F(CameraDeskOfShop, BlindSpotsAreGoneThroughByKey) {
    m_window.canvas().fit({{100, 100}, {101, 101}});
    const auto before = m_window.canvas().view();
    trigger("camera.next-blind");
    EXPECT_NE(m_window.canvas().view(), before);
    trigger("camera.previous-blind");
    EXPECT_FALSE(m_window.coverage().result()->blindSpots.empty());
}

TEST_F(CameraDeskOfShop, AfterAChangeOfLanguage_LibraryViewsAndSnapshotsAreThere) {
    trigger("camera.library");
    trigger("camera.views");
    desk().takeSnapshot();
    for (const char* code : {"cs", "en"}) {
        m_window.speak(QLatin1String(code));
        QTest::qWait(10);
        QCoreApplication::processEvents(); // the new parts are shown by the loop of events
        EXPECT_FALSE(desk().libraryShown());
        trigger("camera.library");
        trigger("camera.views");
        EXPECT_TRUE(desk().library().isVisible());
        EXPECT_TRUE(desk().views().isVisible());
    }
    desk().compare();
    EXPECT_NE(m_window.findChild<CompareWindow*>(), nullptr);
    ui::settings().remove(QStringLiteral("language"));
    QLocale::setDefault(QLocale::c());
}

TEST(PrintedReason, IsASentenceForEveryCause) {
    using analysis::PrintedBy;
    QSet<QString> said;
    for (const auto by : {PrintedBy::Nothing, PrintedBy::Plane, PrintedBy::OnAxis, PrintedBy::Angular,
                          PrintedBy::Vertical, PrintedBy::Unknown}) {
        analysis::PrintedGap gap;
        gap.by = by;
        EXPECT_TRUE(reasonText(gap).endsWith(QLatin1Char('.')));
        said.insert(reasonText(gap));
    }
    EXPECT_EQ(said.size(), 6);
}

} // namespace
} // namespace vidette::ui

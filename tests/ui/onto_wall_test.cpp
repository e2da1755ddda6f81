// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onto_wall.h"

#include "ui/city.h"
#include "ui/document.h"
#include "ui/main_window.h"
#include "ui/shop.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

estate::Camera cameraAt(const char* code, geometry::Point at) {
    estate::Camera camera;
    camera.code = code;
    camera.id = estate::CameraId::named(code);
    camera.at = at;
    camera.height = base::Metres(5);
    camera.hfov = base::Angle::degrees(90);
    camera.range = base::Metres(30);
    return camera;
}

/// K1 half a metre inside the first building, K2 six metres, K3 in the street.
estate::Estate cityWithCamerasInside() {
    estate::Estate estate = cityOf(3);
    estate.cameras = estate.cameras.with(cameraAt("K1", {10, 11.5}))
                         .with(cameraAt("K2", {10, 6}))
                         .with(cameraAt("K3", {10, 20}));
    return estate;
}

QString said(const QSignalSpy& told) {
    QString words = told.empty() ? QString() : told.back().front().toString();
    return words.replace(QChar(0x202F), QLatin1Char(' '));
}

class OntoWall : public testing::Test {
  protected:
    void SetUp() override { m_document.begin(cityWithCamerasInside(), {}); }

    void bring(const std::vector<estate::CameraId>& cameras, double within) {
        m_ontoWall.bring(cameras, within);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_told.empty(); }, 20000));
    }

    ui::Document m_document;
    ui::OntoWall m_ontoWall{m_document};
    QSignalSpy m_told{&m_ontoWall, &ui::OntoWall::told};
};

TEST_F(OntoWall, TheCameraNearTheWall_HangsBeforeItAndTheMessageSaysSo) {
    bring({estate::CameraId::named("K1")}, 3);
    EXPECT_NEAR(rowNamed(m_document.estate().cameras, "K1")->at.y, 12.1, 1e-9);
    EXPECT_EQ(said(m_told), QStringLiteral("K1 moved 0.50 m out of B0-0 onto its outer wall."));
}

TEST_F(OntoWall, AllAtOnce_AreOneStepOfUndo) {
    const estate::Estate before = m_document.estate();
    bring({}, 8);
    EXPECT_EQ(m_document.undoStack().count(), 1);
    EXPECT_TRUE(said(m_told).startsWith(QStringLiteral("2 cameras moved")));
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.estate(), before);
}

TEST_F(OntoWall, TheOneFartherInside_StaysAndIsNamed) {
    bring({estate::CameraId::named("K2")}, 3);
    EXPECT_EQ(m_document.undoStack().count(), 0);
    EXPECT_EQ(said(m_told),
              QStringLiteral("K2 stays inside B0-0: it is more than 3.0 m from the outer wall."));
}

TEST_F(OntoWall, OneInTheStreet_IsNotTouched) {
    bring({estate::CameraId::named("K3")}, 3);
    EXPECT_EQ(m_document.undoStack().count(), 0);
    EXPECT_EQ(said(m_told), QStringLiteral("No camera stands inside a building."));
}

TEST_F(OntoWall, AnEditMeanwhile_IsKept) {
    m_ontoWall.bring({}, 8);
    estate::Estate next = m_document.estate();
    next.name = "Renamed meanwhile";
    ASSERT_TRUE(m_document.commit(next, QStringLiteral("Rename")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_told.empty(); }, 20000));
    EXPECT_EQ(m_document.estate().name, "Renamed meanwhile");
    EXPECT_NEAR(rowNamed(m_document.estate().cameras, "K1")->at.y, 12.1, 1e-9);
}

TEST_F(OntoWall, Find_NamesThemAndChangesNothing) {
    m_ontoWall.find(3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_ontoWall.found() != nullptr; }, 20000));
    ASSERT_EQ(m_ontoWall.found()->moved.size(), 1U);
    EXPECT_EQ(m_ontoWall.found()->moved.front().code, "K1");
    EXPECT_EQ(m_ontoWall.found()->left.front().code, "K2");
    EXPECT_EQ(m_document.undoStack().count(), 0);
}

TEST(OntoWallWindow, TheChosenCameraInside_IsBroughtOutByTheAction) {
    ui::MainWindow window;
    window.document().begin(cityWithCamerasInside(), {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.coverage().result() != nullptr; }, 20000));
    const auto* camera = rowNamed(window.document().estate().cameras, "K2");
    EXPECT_TRUE(window.coverage().standsInside(*camera));
    EXPECT_FALSE(window.coverage().standsInside(*rowNamed(window.document().estate().cameras, "K3")));
    window.selection().set(camera->id);
    window.actions().find(QStringLiteral("edit.onto-wall"))->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.document().undoStack().count() == 1; }, 20000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.coverage().settled(); }, 20000));
    EXPECT_FALSE(window.coverage().standsInside(*rowNamed(window.document().estate().cameras, "K2")));
}

} // namespace
} // namespace vidette::tests

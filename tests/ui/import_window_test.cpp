// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_window.h"

#include "estate/place_edits.h"
#include "support/shop_drawing.h"
#include "ui/canvas/canvas.h"
#include "ui/imports/dropped_file.h"
#include "ui/imports/import_report.h"
#include "ui/imports/layer_list.h"
#include "ui/main_window.h"
#include "ui/panels/fields.h"
#include "ui/shop.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

using Stage = ui::MapImport::Stage;

const char* const kTown = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"podlazi": 3}, "geometry": {"type": "Polygon", "coordinates":
 [[[14.4, 50.1], [14.401, 50.1], [14.401, 50.101], [14.4, 50.1]]]}},
{"type": "Feature", "properties": {"podlazi": 2}, "geometry": {"type": "Polygon", "coordinates":
 [[[14.402, 50.1], [14.403, 50.1], [14.403, 50.101], [14.402, 50.1]]]}},
{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [14.4, 50.1]}}]})";

class Importing : public testing::Test {
  protected:
    void SetUp() override {
        m_window.resize(1440, 900);
        m_window.show();
    }
    QString write(const char* name, const std::string& text) {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return path;
    }
    /// The window of an import, the file listed.
    ui::ImportWindow& begin(const QString& path) {
        m_window.takeFile(path);
        auto* window = m_window.findChildren<ui::ImportWindow*>().last();
        EXPECT_TRUE(waitWhile(*window, Stage::Listing));
        return *window;
    }
    static bool waitWhile(ui::ImportWindow& window, Stage stage) {
        return QTest::qWaitFor([&] { return window.import().stage() != stage; }, 20000);
    }
    void take(ui::ImportWindow& window) {
        window.import().take();
        ASSERT_TRUE(waitWhile(window, Stage::Taking));
    }
    static bool says(const QWidget& window, const QString& words) {
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->isVisibleTo(&window) && label->text().contains(words)) return true;
        return false;
    }
    bool canvasHolds(geometry::Point p) {
        return m_window.canvas().rect().contains(m_window.canvas().view().toScreen(p).toPoint());
    }
    const estate::Estate& plan() { return m_window.document().estate(); }

    const QTemporaryDir m_folder;
    ui::MainWindow m_window;
};

TEST_F(Importing, DroppedDrawing_AsksAboutItsUnit_AndComesInAsOneStep) {
    auto& window = begin(write("shop.dxf", support::shopDrawing(1000, 6)));
    EXPECT_EQ(window.layers().rowCount(), 4);
    EXPECT_TRUE(says(window, QStringLiteral("Doors would be 900")));
    window.import().setUnit("mm");
    EXPECT_EQ(window.trouble(), QString());
    take(window);
    ASSERT_EQ(window.import().stage(), Stage::Done) << window.trouble().toStdString();
    EXPECT_EQ(plan().obstacles.size(), 7u);
    EXPECT_EQ(plan().openings.size(), 1u);
    EXPECT_EQ(boundsOf(plan()).high.x, 12);
    EXPECT_TRUE(window.report().summary().startsWith(QStringLiteral("8 added")));
    EXPECT_EQ(m_window.document().undoStack().count(), 1);
    EXPECT_TRUE(canvasHolds({0, 0}) && canvasHolds({12, 8})) << "what came is in view";
    m_window.document().undoStack().undo();
    EXPECT_TRUE(plan().obstacles.empty() && plan().openings.empty() && plan().mappings.empty());
}

TEST_F(Importing, PlanWithLevels_AsksOntoWhichOne) {
    auto next = estate::addLevel(plan(), {estate::LevelId::fresh(), {}, "Attic", 0, {}});
    ASSERT_TRUE(m_window.document().commit(std::move(next), QStringLiteral("Add a level")));
    auto& window = begin(write("shop.dxf", support::shopDrawing(1000, 6)));
    window.import().setUnit("mm");
    auto* level = window.findChild<ui::ChoiceField*>(QStringLiteral("importLevel"));
    ASSERT_NE(level, nullptr);
    ASSERT_TRUE(level->isVisibleTo(&window));
    level->setCurrentIndex(1);
    emit level->activated(1);
    take(window);
    ASSERT_EQ(plan().obstacles.size(), 7u) << window.trouble().toStdString();
    for (const auto& wall : plan().obstacles) EXPECT_EQ(wall.level, plan().levels.begin()->id);
}

TEST_F(Importing, LayersAreGuessed_DimensionsStayOut) {
    auto& window = begin(write("shop.dxf", support::shopDrawing(1, 6)));
    const auto& layers = window.import().layers();
    ASSERT_EQ(layers.size(), 4u);
    EXPECT_EQ(layers[0].choice.kind, "wall");
    EXPECT_EQ(layers[1].choice.kind, "door");
    EXPECT_EQ(layers[2].choice.kind, "shelf");
    EXPECT_FALSE(layers[3].isWanted);
    EXPECT_TRUE(says(window, QStringLiteral("which fits")));
}

TEST_F(Importing, NothingChosen_SaysSo_AndCannotBeTaken) {
    auto& window = begin(write("shop.dxf", support::shopDrawing(1, 6)));
    for (int row = 0; row < window.layers().rowCount(); ++row)
        window.layers().item(row, 0)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(window.trouble().isEmpty());
    window.layers().item(3, 0)->setCheckState(Qt::Checked);
    EXPECT_TRUE(window.trouble().contains(QStringLiteral("KÓTY")));
}

TEST_F(Importing, MapOfATown_GetsTheFrameOfItsCountry_AndHeightsByStoreys) {
    auto& window = begin(write("town.geojson", kTown));
    EXPECT_EQ(window.import().sourceFrame(), "EPSG:4326");
    EXPECT_EQ(window.import().placement().frame, "EPSG:5514");
    auto choice = window.import().layers()[0].choice;
    ASSERT_EQ(choice.kind, "building");
    window.import().want(0, true);
    choice.columns = {{"storeys", "podlazi"}};
    choice.storeyHeight = 3.5;
    window.import().setRules(0, choice);
    take(window);
    ASSERT_EQ(plan().obstacles.size(), 2u) << window.trouble().toStdString();
    EXPECT_EQ(plan().crs, "EPSG:5514");
    double heights = 0;
    for (const auto& building : plan().obstacles) heights += building.top->value;
    EXPECT_DOUBLE_EQ(heights, 5 * 3.5);
    EXPECT_EQ(window.import().result()->all.report.skipped, 1) << "a point is no building";
}

TEST_F(Importing, SameFileAgain_IsChosenAsTheLastTime) {
    const QString path = write("shop.dxf", support::shopDrawing(1000, 6));
    auto& first = begin(path);
    first.import().setUnit("mm");
    first.import().want(2, false);
    take(first);
    auto& second = begin(path);
    EXPECT_TRUE(second.import().isRemembered());
    EXPECT_EQ(second.import().unit(), "mm");
    EXPECT_FALSE(second.import().layers()[2].isWanted);
    take(second);
    EXPECT_EQ(second.import().added(), 0);
}

TEST_F(Importing, MapIntoAPlanInLocalMetres_SaysWhyItCannot) {
    ASSERT_TRUE(m_window.openFile(shopFile()));
    ASSERT_TRUE(plan().crs.empty());
    auto& window = begin(write("town.geojson", kTown));
    window.import().want(0, true);
    EXPECT_TRUE(window.trouble().contains(QStringLiteral("local metres"))) << window.trouble().toStdString();
}

TEST_F(Importing, MapWithoutAFrame_ProposesThoseThatFit) {
    auto& window = begin(write("k.csv", "id,x,y\n1,-743000,-1043000\n2,-743100,-1043100\n"));
    EXPECT_EQ(window.import().sourceFrame(), "");
    EXPECT_TRUE(says(window, QStringLiteral("EPSG:5514")));
    window.import().setSourceFrame("EPSG:3857");
    window.import().setKind(0, "demand");
    EXPECT_EQ(window.import().placement().frame.substr(0, 5), "EPSG:");
    EXPECT_NE(window.import().placement().frame, "EPSG:3857") << "nothing is computed in Web Mercator";
    window.import().setSourceFrame("EPSG:5514");
    take(window);
    EXPECT_EQ(plan().demands.size(), 2u) << window.trouble().toStdString();
}

TEST_F(Importing, FrameThatDoesNotExist_IsNamed) {
    auto& window = begin(write("k.csv", "id,x,y\n1,-743000,-1043000\n"));
    window.import().setKind(0, "demand");
    window.import().setSourceFrame("EPSG:999999");
    EXPECT_FALSE(window.trouble().isEmpty());
}

TEST_F(Importing, EmptyMap_OffersNothingToTake) {
    auto& window = begin(write("e.geojson", R"({"type": "FeatureCollection", "features": []})"));
    EXPECT_FALSE(window.trouble().isEmpty());
    window.import().setKind(0, "building");
    take(window);
    EXPECT_EQ(window.import().stage(), Stage::Choosing);
    EXPECT_FALSE(window.import().problem().isEmpty());
    EXPECT_EQ(m_window.document().undoStack().count(), 0);
}

TEST_F(Importing, BrokenFile_IsSaidInItsWindow) {
    auto& window = begin(write("b.dxf", "no drawing"));
    EXPECT_EQ(window.import().stage(), Stage::Unreadable);
    EXPECT_TRUE(window.trouble().contains(QStringLiteral("b.dxf")));
}

TEST_F(Importing, Cancelled_NothingIsTaken) {
    auto& window = begin(write("shop.dxf", support::shopDrawing(1, 6)));
    window.import().take();
    window.import().cancel();
    EXPECT_EQ(window.import().stage(), Stage::Choosing);
    QTest::qWait(300);
    EXPECT_TRUE(plan().obstacles.empty());
    EXPECT_EQ(window.import().stage(), Stage::Choosing);
}

TEST_F(Importing, EditMadeMeanwhile_IsKept) {
    auto& window = begin(write("shop.dxf", support::shopDrawing(1, 6)));
    window.import().take();
    estate::Estate next = plan();
    next.name = "Meanwhile";
    ASSERT_TRUE(m_window.document().commit(next, QStringLiteral("Rename")));
    ASSERT_TRUE(waitWhile(window, Stage::Taking));
    EXPECT_EQ(plan().name, "Meanwhile");
    EXPECT_EQ(plan().obstacles.size(), 7u);
}

TEST_F(Importing, OtherPlanOpened_ClosesTheImport) {
    begin(write("shop.dxf", support::shopDrawing(1, 6)));
    ASSERT_TRUE(m_window.openFile(shopFile()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window.findChildren<ui::ImportWindow*>().isEmpty(); }, 5000));
}

TEST_F(Importing, EveryControl_HasAName) {
    auto& window = begin(write("town.geojson", kTown));
    window.import().setKind(0, "building");
    for (const auto* field : window.findChildren<ui::ChoiceField*>())
        EXPECT_FALSE(field->accessibleName().isEmpty());
    EXPECT_FALSE(window.layers().accessibleName().isEmpty());
}

TEST_F(Importing, FilesAreToldApart) {
    using ui::FileUse;
    const auto useOf = [&](const char* name, const std::string& text) {
        return ui::useOf(write(name, text));
    };
    EXPECT_EQ(ui::useOf(shopFile()), FileUse::Plan);
    EXPECT_EQ(useOf("t.geojson", kTown), FileUse::Map);
    EXPECT_EQ(useOf("t.DXF", ""), FileUse::Map);
    EXPECT_EQ(useOf("c.csv", "name,lat,lon\n"), FileUse::Map);
    EXPECT_EQ(useOf("n.csv", "name,price\n"), FileUse::NoPlace);
    EXPECT_EQ(useOf("p.PNG", ""), FileUse::Picture);
    EXPECT_EQ(useOf("s.pdf", ""), FileUse::Picture);
    EXPECT_EQ(useOf("x.exe", ""), FileUse::Unknown);
    EXPECT_EQ(useOf("noending", ""), FileUse::Unknown);
    EXPECT_EQ(useOf("m.gpkg", "SQLite format 3"), FileUse::Map) << "no project";
}

TEST_F(Importing, WhatCannotBeTaken_IsSaidInTheStatusLine) {
    m_window.takeFile(write("x.exe", ""));
    EXPECT_TRUE(says(m_window, QStringLiteral("x.exe cannot be taken")));
    m_window.takeFile(write("n.csv", "name,price\n"));
    EXPECT_TRUE(says(m_window, QStringLiteral("n.csv has no columns of coordinates")));
}

} // namespace
} // namespace vidette::tests

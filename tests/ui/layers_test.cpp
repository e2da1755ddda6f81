// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers.h"

#include "estate/plan_image_edits.h"
#include "ui/canvas/ground.h"
#include "ui/gesture.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/layers_tab.h"
#include "ui/plan_page.h"
#include "ui/plan_view.h"
#include "ui/shell/recent_plans.h"

#include <QTemporaryDir>

namespace vidette::tests {
namespace {

using ui::Layer;
using ui::Layers;

Layers with(Layer layer, const ui::LayerLook& look) {
    Layers layers;
    layers.set(layer, look);
    return layers;
}

TEST(Layers, WrittenAndRead_AreTheSame) {
    Layers layers = with(Layer::Cameras, {false, true, 0.25});
    layers.shift(Layer::Streets, -1);
    EXPECT_EQ(ui::layersFrom(textOf(layers)), layers);
    EXPECT_EQ(ui::layersFrom(textOf(Layers())), Layers());
}

TEST(Layers, TextThatIsSomethingElse_IsNoLook) {
    for (const char* text : {"", "cameras", "cameras 1 0 2", "cameras 1 0 -1", "cats 1 0 1", "cameras 1 0 1",
                             "streets 1 0 1;streets 1 0 1"})
        EXPECT_FALSE(ui::layersFrom(QLatin1String(text))) << text;
}

TEST(Layers, OnlyWhatLiesOnTheGround_ChangesPlaces) {
    Layers layers;
    EXPECT_EQ(layers.fromTheLowest().size(), ui::kLayers);
    EXPECT_EQ(layers.fromTheLowest().front(), Layer::Districts);
    layers.shift(Layer::Districts, 1);
    EXPECT_EQ(layers.fromTheLowest().front(), Layer::Parcels);
    const Layers before = layers;
    layers.shift(Layer::Cameras, 1);
    layers.shift(Layer::Parcels, -1);
    layers.shift(Layer::Streets, 1);
    EXPECT_EQ(layers, before);
}

class LayersOfTheShop : public Gesture {
  protected:
    /// What is kept of the shop must not meet the next test.
    void TearDown() override { view().setLayers({}); }
    ui::PlanView& view() { return m_window.view(); }
    /// What is painted where this plan point is, on the screen.
    QColor colourAt(geometry::Point p) {
        ui::Frame frame{canvas().view(), QSizeF(canvas().size()), 1};
        const QImage image =
            ui::paintedGround(canvas().content(ui::lightTheme()), frame, false, base::Task());
        return image.pixelColor(at(p));
    }
    const geometry::Point m_shelf{2.0, 2.4}; ///< inside S1, beside its words
};

TEST_F(LayersOfTheShop, HiddenLayer_IsNeitherPaintedNorHitNorChosenByABand) {
    const QColor before = colourAt(m_shelf);
    view().setLayers(with(Layer::Obstacles, {false, false, 1}));
    EXPECT_NE(colourAt(m_shelf), before);
    click(at(m_shelf));
    EXPECT_TRUE(m_window.selection().rows(document().estate().obstacles).empty());
    drag(at({1.2, 1.7}), at({5.2, 2.9}));
    EXPECT_TRUE(m_window.selection().rows(document().estate().obstacles).empty());
    EXPECT_EQ(steps(), 0); // no edit
}

TEST_F(LayersOfTheShop, LockedLayer_IsPaintedButLeftAlone) {
    const QColor before = colourAt(m_shelf);
    view().setLayers(with(Layer::Obstacles, {true, true, 1}));
    EXPECT_EQ(colourAt(m_shelf), before);
    drag(at({1.2, 1.7}), at({5.2, 2.9}));
    EXPECT_TRUE(m_window.selection().rows(document().estate().obstacles).empty());
    tool("edit.choose-all");
    EXPECT_TRUE(m_window.selection().rows(document().estate().obstacles).empty());
    EXPECT_FALSE(m_window.selection().empty());
}

TEST_F(LayersOfTheShop, LockingWhatIsChosen_LetsGoOfIt) {
    click(at(camera("C2").at));
    ASSERT_EQ(chosen(), 1U);
    view().setLayers(with(Layer::Cameras, {true, true, 1}));
    EXPECT_EQ(chosen(), 0U);
}

TEST_F(LayersOfTheShop, HalfOpaque_IsHalfWay) {
    const QColor whole = colourAt(m_shelf);
    view().setLayers(with(Layer::Obstacles, {false, false, 1}));
    const QColor none = colourAt(m_shelf);
    view().setLayers(with(Layer::Obstacles, {true, false, 0.5}));
    const QColor half = colourAt(m_shelf);
    EXPECT_NEAR(half.red(), (whole.red() + none.red()) / 2, 3);
    EXPECT_NEAR(half.blue(), (whole.blue() + none.blue()) / 2, 3);
}

TEST_F(LayersOfTheShop, HiddenCameras_AreStillCounted) {
    const double before = m_window.coverage().result()->coveredArea;
    view().setLayers(with(Layer::Cameras, {false, false, 1}));
    EXPECT_EQ(m_window.coverage().result()->coveredArea, before);
}

TEST_F(LayersOfTheShop, RowsOfTheList_SwitchWhatTheySay) {
    tool("view.layers");
    auto& panel = m_window.plan().layersTab().layers();
    const auto named = [&](const char* name) -> QAbstractButton* {
        for (auto* one : panel.findChildren<QAbstractButton*>())
            if (one->accessibleName() == QLatin1String(name)) return one;
        return nullptr;
    };
    ASSERT_NE(named("Hide Cameras"), nullptr);
    QTest::keyClick(named("Hide Cameras"), Qt::Key_Space);
    EXPECT_FALSE(view().layers().of(Layer::Cameras).visible);
    ASSERT_NE(named("Show Cameras"), nullptr);
    named("Show Cameras")->click();
    EXPECT_TRUE(view().layers().of(Layer::Cameras).visible);
    EXPECT_EQ(view().layers().fromTheLowest()[0], Layer::Districts);
    named("Districts one up")->click();
    EXPECT_EQ(view().layers().fromTheLowest()[1], Layer::Districts);
    for (auto* one : panel.findChildren<QAbstractButton*>())
        EXPECT_FALSE(one->accessibleName().isEmpty() && one->text().isEmpty());
}

TEST_F(LayersOfTheShop, LookIsKeptForTheNextStart_AndIsThatPlansOwn) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kept.vidette.gpkg"));
    ASSERT_TRUE(document().saveAs(path));
    ui::noteOpened(path, {});
    view().setLayers(with(Layer::Names, {false, false, 1}));
    ASSERT_TRUE(m_window.openFile(shopFile()));
    EXPECT_EQ(view().layers(), Layers());
    ASSERT_TRUE(m_window.openFile(path));
    ASSERT_TRUE(QTest::qWaitFor([&] { return document().file() == path; }, 20000));
    EXPECT_FALSE(view().layers().of(Layer::Names).visible);
    ui::forgetPlan(path);
    EXPECT_EQ(ui::lookOfPlan(path), QString());
}

class PicturesInTheList : public Gesture {
  protected:
    void SetUp() override {
        Gesture::SetUp();
        auto estate = document().estate();
        for (const char* name : {"Lower", "Upper"}) {
            estate::PlanImage image;
            image.id = estate::PlanImageId::named(name);
            image.name = name;
            image.mediaType = "image/png";
            image.pixelWidth = image.pixelHeight = 1;
            image.order = name[0] == 'U' ? 1 : 0;
            const auto next = estate::addPlanImage(estate, image, "\x89PNG\r\n\x1a\n");
            ASSERT_TRUE(next) << base::describe(next.error());
            estate = *next;
        }
        ASSERT_TRUE(document().commit(estate, {}));
    }
    QWidget* named(const char* name) {
        for (auto* one : m_window.plan().layersTab().layers().findChildren<QWidget*>())
            if (one->accessibleName() == QLatin1String(name)) return one;
        return nullptr;
    }
    void press(const char* name) { qobject_cast<QAbstractButton*>(named(name))->click(); }
    const estate::PlanImage& image(const char* name) {
        return *document().estate().planImages.find(estate::PlanImageId::named(name));
    }
};

TEST_F(PicturesInTheList, EachChangeIsAnEditThatCanBeUndone) {
    const int before = steps();
    press("Hide Lower");
    EXPECT_FALSE(image("Lower").visible);
    press("Lock Upper: the mouse leaves it alone");
    EXPECT_TRUE(image("Upper").locked);
    EXPECT_EQ(steps(), before + 2);
    document().undoStack().undo();
    document().undoStack().undo();
    EXPECT_TRUE(image("Lower").visible);
    EXPECT_FALSE(image("Upper").locked);
}

TEST_F(PicturesInTheList, OneUp_LiesAboveTheOther) {
    ASSERT_LT(image("Lower").order, image("Upper").order);
    press("Lower one up");
    EXPECT_GT(image("Lower").order, image("Upper").order);
}

} // namespace
} // namespace vidette::tests

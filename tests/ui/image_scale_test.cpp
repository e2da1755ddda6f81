// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/map_placement.h"
#include "support/reference_data.h"
#include "ui/buttons.h"
#include "ui/images.h"
#include "ui/images/image_form.h"
#include "ui/images/image_scale.h"
#include "ui/images/onto_map.h"
#include "ui/panels/point_rows.h"
#include "ui/plan_page.h"
#include "ui/words.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace vidette::tests {
namespace {

class ImageScaling : public PictureWindow {
  protected:
    ui::ImageForm& form() { return *m_window.plan().findChild<ui::ImageForm*>(); }
    ui::ImageScale& scale() { return form().scale(); }
    void begin() { m_window.actions().find(QStringLiteral("plan.scale-image"))->trigger(); }
};

TEST_F(ImageScaling, TwoClicksAndALength_GiveTheScale) {
    const auto id = laid();
    change(id, [](auto& row) { row.controlPoints.clear(); });
    begin();
    click(at({2.5, 3}));
    click(at({4.5, 3}));
    scale().distance().setValue(10);
    scale().place();
    EXPECT_NEAR(estate::metresPerPixel(image(id)), 0.1, 0.004);
    EXPECT_EQ(image(id).controlPoints.size(), 2U);
    EXPECT_FALSE(scale().isActive());
    document().undoStack().undo();
    EXPECT_NEAR(estate::metresPerPixel(image(id)), 0.02, 1e-9);
}

TEST_F(ImageScaling, TypedPlaces_ShowHowFarEachIsMissed) {
    const auto id = laid();
    change(id, [](auto& row) { row.controlPoints.clear(); });
    begin();
    const geometry::Point places[] = {{2.5, 2.5}, {5.5, 2.5}, {5.5, 3.5}};
    for (const auto place : places) click(at(place));
    scale().rows().field(2, 1).setValue(3.8);
    scale().place();
    const auto fit = estate::fitOf(image(id).controlPoints);
    ASSERT_TRUE(fit);
    EXPECT_GT(fit->rms, 0.01);
    EXPECT_EQ(image(id).toPlan, fit->map);
    begin();
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(scale().rows().residual(i), ui::metresText(fit->residuals[i], 3));
    const auto marks = scale().marks();
    ASSERT_EQ(marks.size(), 3U);
    const std::size_t worst = ui::worstOf(fit->residuals);
    ASSERT_LT(worst, 3U);
    EXPECT_TRUE(marks[worst].noticed);
}

TEST_F(ImageScaling, ClickBesideThePicture_IsNoPoint) {
    const auto id = laid();
    change(id, [](auto& row) { row.controlPoints.clear(); });
    begin();
    click(at({10, 8}));
    EXPECT_TRUE(scale().marks().empty());
    scale().place();
    EXPECT_TRUE(image(id).controlPoints.empty());
}

TEST_F(ImageScaling, ChoosingAnother_GivesItUp) {
    laid();
    begin();
    EXPECT_TRUE(scale().isActive());
    m_window.selection().clear();
    EXPECT_FALSE(scale().isActive());
}

TEST_F(ImageScaling, FieldsOfTheForm_AreEdits) {
    const auto id = laid();
    auto* slider = form().findChild<QSlider*>();
    slider->setValue(40);
    EXPECT_NEAR(image(id).opacity, 0.4, 1e-12);
    const int before = steps();
    slider->setValue(30);
    EXPECT_EQ(steps(), before) << "edits of one field in a row are one step";
    m_window.actions().find(QStringLiteral("plan.crop-image"))->trigger();
    drag(at({2.5, 3.5}), at({4, 2.5}));
    ASSERT_TRUE(image(id).crop);
    EXPECT_NEAR(image(id).crop->width, 75, 2);
    EXPECT_NEAR(image(id).crop->left, 25, 2);
}

TEST_F(ImageScaling, PlanOntoTheMap_SaysWhatTheCommandLineSays) {
    ASSERT_TRUE(m_window.openFile(shopFile()));
    const std::string project = m_folder.filePath(QStringLiteral("shop.vidette.gpkg")).toStdString();
    ASSERT_TRUE(document().saveAs(ui::text(project)));
    const auto told = support::runVidette("georeference " + project +
                                          " --points 0,0=-743000,-1043000 6,0=-742994,-1043000.02"
                                          " 6,4=-742994,-1042996 --crs EPSG:5514 --dry-run --json");
    ASSERT_EQ(told.exitCode, 0) << told.err;
    const auto document = nlohmann::json::parse(told.out);
    m_window.actions().find(QStringLiteral("plan.onto-map"))->trigger();
    auto* dialog = m_window.findChild<ui::OntoMap*>();
    ASSERT_NE(dialog, nullptr);
    const geometry::PointPair pairs[] = {
        {{0, 0}, {-743000, -1043000}}, {{6, 0}, {-742994, -1043000.02}}, {{6, 4}, {-742994, -1042996}}};
    for (std::size_t i = 0; i < 3; ++i) {
        dialog->add(pairs[i].from);
        dialog->rows().field(i, 2).setValue(pairs[i].to.x);
        dialog->rows().field(i, 3).setValue(pairs[i].to.y);
    }
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(dialog->rows().residual(i), ui::metresText(document["residuals"][i].get<double>(), 3));
    dialog->frame().setCurrentText(QStringLiteral("EPSG:5514"));
    dialog->place();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isWorking(); }, 20000));
    EXPECT_EQ(this->document().estate().crs, "EPSG:5514");
    EXPECT_LT(camera("C1").at.x, -742900);
    this->document().undoStack().undo();
    EXPECT_EQ(this->document().estate().crs, "");
}

TEST_F(ImageScaling, UnknownFrame_ChangesNothing) {
    ASSERT_TRUE(m_window.openFile(shopFile()));
    const auto before = document().estate();
    m_window.actions().find(QStringLiteral("plan.onto-map"))->trigger();
    auto* dialog = m_window.findChild<ui::OntoMap*>();
    dialog->both().setChecked(true);
    for (const geometry::Point p : {geometry::Point{0, 0}, {1, 1}, {5, 0}, {6, 1}}) dialog->add(p);
    EXPECT_EQ(dialog->marks().size(), 2U);
    for (const char* frame : {"EPSG:4326", "Utopia"}) {
        dialog->frame().setCurrentText(QLatin1String(frame));
        dialog->place();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isWorking(); }, 20000));
        EXPECT_EQ(document().estate(), before) << frame;
    }
}

} // namespace
} // namespace vidette::tests

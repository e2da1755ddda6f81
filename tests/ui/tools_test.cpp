// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste_table.h"
#include "ui/gesture.h"
#include "ui/plan_edits.h"
#include "ui/plan_page.h"
#include "ui/tools/tool_settings.h"
#include "ui/tools/tool_table.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <set>

namespace vidette::tests {
namespace {

/// The tools through mouse and keys, in an empty part of the shop.
class Tools : public Gesture {
  protected:
    ui::ToolSettings& settings() { return canvas().toolSettings(); }
    void set(const char* key, const QVariant& value) { settings().set(QLatin1String(key), value); }
    /// The obstacle that was drawn last.
    const estate::Obstacle& drawn() {
        const estate::Obstacle* last = nullptr;
        for (const auto& row : document().estate().obstacles) {
            if (!rowNamed(m_before.obstacles, row.code)) last = &row;
        }
        return *last;
    }
    void SetUp() override {
        Gesture::SetUp();
        m_before = document().estate();
        for (const char* key : {"wall.thickness", "wall.height"}) set(key, 0.0);
    }
    void TearDown() override { set("wall.thickness", 0.0); }
    std::size_t added() { return document().estate().obstacles.size() - m_before.obstacles.size(); }

    estate::Estate m_before;
};

TEST_F(Tools, EveryToolOfTheTable_SaysWhatTheMouseCanDo) {
    std::set<QString> ids;
    for (const auto& row : ui::toolTable()) {
        ids.insert(row.id);
        const auto made = row.make(canvas().toolContext(), [] {});
        EXPECT_FALSE(made->hint().isEmpty()) << row.id.toStdString();
        EXPECT_FALSE(made->cancel()) << row.id.toStdString();
    }
    EXPECT_GE(ids.size(), 16U);
}

TEST_F(Tools, EscAndEnterOnNothing_ChangeNothing) {
    for (const auto& row : ui::toolTable()) {
        tool(("tool." + row.id.toStdString()).c_str());
        for (const Qt::Key which : {Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Escape, Qt::Key_7}) key(which);
    }
    EXPECT_EQ(document().estate(), m_before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(Tools, WallWithAThickness_IsASolidOfTypedLengthAndDirection) {
    set("wall.thickness", 0.2);
    set("wall.height", 2.5);
    tool("tool.wall");
    click(at({1.0, 7.0}));
    hover(at({2.0, 7.4}));
    type("2.5<90");
    key(Qt::Key_Return);
    ASSERT_EQ(added(), 1U);
    EXPECT_NEAR(geometry::area(drawn().solids), 0.5, 1e-9);
    EXPECT_NEAR(estate::boundsOf(drawn()).high.y - estate::boundsOf(drawn()).low.y, 0.2, 1e-9);
    EXPECT_EQ(drawn().top->value, 2.5);
}

TEST_F(Tools, TabGoesFromLengthToDirection) {
    tool("tool.wall");
    click(at({1.0, 7.0}));
    hover(at({2.0, 7.4}));
    type("1.5");
    key(Qt::Key_Tab);
    type("180");
    key(Qt::Key_Return);
    ASSERT_EQ(added(), 1U);
    const auto& line = drawn().sheets.front();
    EXPECT_NEAR(line[1].x - line[0].x, 0, 1e-9);
    EXPECT_NEAR(line[1].y - line[0].y, -1.5, 1e-9);
}

TEST_F(Tools, BackspaceWhileDrawingAWall_TakesTheLastPieceBack) {
    tool("tool.wall");
    for (const geometry::Point p : {geometry::Point{1, 7}, {3, 7}, {3, 8.5}}) click(at(p), Qt::AltModifier);
    EXPECT_EQ(added(), 2U);
    key(Qt::Key_Backspace);
    EXPECT_EQ(added(), 1U);
    click(at({2, 8.5}), Qt::AltModifier);
    EXPECT_EQ(added(), 2U);
    key(Qt::Key_Escape);
    EXPECT_EQ(steps(), 2);
}

TEST_F(Tools, TwoClicksOnOnePoint_AreNoWall) {
    tool("tool.wall");
    click(at({1, 7}));
    click(at({1, 7}));
    type("0");
    key(Qt::Key_Return);
    EXPECT_EQ(added(), 0U);
}

TEST_F(Tools, OutlineThatCrossesItself_IsRefusedAndCanBeMended) {
    tool("tool.room");
    for (const geometry::Point p : {geometry::Point{1, 6.5}, {3, 8.5}, {3, 6.5}, {1, 8.5}})
        click(at(p), Qt::AltModifier);
    key(Qt::Key_Return);
    EXPECT_EQ(document().estate().zones.size(), m_before.zones.size());
    key(Qt::Key_Backspace);
    key(Qt::Key_Return);
    ASSERT_EQ(document().estate().zones.size(), m_before.zones.size() + 1);
    EXPECT_EQ(m_window.selection().zone()->kind, estate::ZoneKind::Room);
}

TEST_F(Tools, AreasOfEveryKind_HaveTheirKind) {
    const std::pair<const char*, estate::ZoneKind> kinds[] = {{"tool.zone", estate::ZoneKind::Monitor},
                                                              {"tool.room", estate::ZoneKind::Room},
                                                              {"tool.privacy", estate::ZoneKind::Privacy},
                                                              {"tool.parcel", estate::ZoneKind::Parcel}};
    for (const auto& [id, kind] : kinds) {
        tool(id);
        drag(at({1, 6.5}), at({3, 7.5}));
        ASSERT_NE(m_window.selection().zone(), nullptr) << id;
        EXPECT_EQ(m_window.selection().zone()->kind, kind);
    }
    EXPECT_EQ(steps(), 4);
}

TEST_F(Tools, SolidsOfEveryKind_HaveTheirKindAndHeight) {
    set("box.height", 0.9);
    set("building.height", 7.0);
    tool("tool.box");
    drag(at({1, 6.5}), at({3, 7.5}));
    EXPECT_EQ(m_window.selection().obstacle()->kind, "counter");
    EXPECT_EQ(m_window.selection().obstacle()->top->value, 0.9);
    tool("tool.building");
    drag(at({1, 8.0}), at({3, 9.0}));
    EXPECT_EQ(m_window.selection().obstacle()->kind, "building");
    EXPECT_EQ(m_window.selection().obstacle()->top->value, 7.0);
}

TEST_F(Tools, Opening_SnapsToTheWallAndHasItsTypedWidth) {
    set("opening.kind", QStringLiteral("open-door"));
    tool("tool.opening");
    hover(at({2.0, 5.65}));
    type("1.2");
    click(at({2.0, 5.65}));
    ASSERT_EQ(document().estate().openings.size(), m_before.openings.size() + 1);
    ASSERT_NE(m_window.selection().opening(), nullptr);
    EXPECT_NEAR(geometry::length(m_window.selection().opening()->line), 1.2, 1e-9);
    EXPECT_NEAR(m_window.selection().opening()->line.front().y, 5.6, 1e-9);
    EXPECT_FALSE(m_window.selection().opening()->opaque);
}

TEST_F(Tools, OpeningOffEveryWall_IsRefusedWithAReason) {
    QString said;
    QObject::connect(&document(), &ui::Document::refused, [&](const QString& words) { said = words; });
    tool("tool.opening");
    click(at({3.0, 7.5}));
    EXPECT_EQ(document().estate(), m_before);
    EXPECT_TRUE(said.contains(QStringLiteral("no wall")));
}

TEST_F(Tools, MountAndDemand_AreOnePointEach) {
    tool("tool.mount");
    click(at({3.0, 7.5}));
    tool("tool.demand");
    click(at({2.0, 7.0}));
    EXPECT_EQ(document().estate().mounts.size(), m_before.mounts.size() + 1);
    EXPECT_EQ(document().estate().demands.size(), m_before.demands.size() + 1);
    EXPECT_EQ(steps(), 2);
    tool("tool.select");
    click(at({2.0, 7.0}));
    EXPECT_EQ(m_window.selection().rows(document().estate().demands).size(), 1U);
}

TEST_F(Tools, MirrorTool_MirrorsAboutTheDrawnLine) {
    m_window.selection().set(camera("C4").id);
    const geometry::Point before = camera("C4").at;
    tool("tool.mirror");
    click(at({5.0, 1.0}), Qt::AltModifier);
    click(at({5.0, 5.0}), Qt::AltModifier);
    EXPECT_NEAR(camera("C4").at.x, 10 - before.x, 0.05);
    EXPECT_NEAR(camera("C4").at.y, before.y, 0.05);
    EXPECT_EQ(steps(), 1);
}

TEST_F(Tools, MeasuringAndSight_ChangeNothing) {
    for (const char* what : {"path", "area", "angle"}) {
        set("measure.what", QLatin1String(what));
        tool("tool.measure");
        for (const geometry::Point p : {geometry::Point{1, 7}, {3, 7}, {3, 8}}) click(at(p));
        key(Qt::Key_Return);
    }
    set("measure.what", QStringLiteral("path"));
    tool("tool.sight");
    click(at(camera("C4").at));
    click(at({1.0, 1.0}));
    canvas().repaint();
    EXPECT_EQ(document().estate(), m_before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(Tools, StripAboveThePlan_ShowsTheFieldsOfTheTool) {
    tool("tool.wall");
    EXPECT_NE(m_window.findChild<QWidget*>(QStringLiteral("wall.thickness")), nullptr);
    tool("tool.opening");
    EXPECT_EQ(m_window.findChild<QWidget*>(QStringLiteral("wall.thickness")), nullptr);
    EXPECT_NE(m_window.findChild<QWidget*>(QStringLiteral("opening.kind")), nullptr);
}

TEST_F(Tools, PastedTable_IsShownAndBecomesCameras) {
    QGuiApplication::clipboard()->setText(
        QStringLiteral("code\tx\ty\theight\thfov\nK1\t2,5\t7\t2,8\t90\nK2\t3\t7\t2.8\t90\n"));
    tool("edit.paste");
    auto* dialog = m_window.findChild<ui::PasteTable*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->summary().contains(QStringLiteral("2 of 2")));
    dialog->accept();
    EXPECT_EQ(document().estate().cameras.size(), m_before.cameras.size() + 2);
    EXPECT_NEAR(camera("K1").at.x, 2.5, 1e-12);
    EXPECT_EQ(steps(), 1);
}

} // namespace
} // namespace vidette::tests

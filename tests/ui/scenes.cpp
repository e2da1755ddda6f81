// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes.h"

#include "base/text.h"
#include "mcda/problem_edits.h"
#include "report/project_report.h"
#include "store/database.h"
#include "support/reference_data.h"
#include "ui/camera_desk.h"
#include "ui/canvas/canvas.h"
#include "ui/library/import_dialog.h"
#include "ui/library/library.h"
#include "ui/output/output_page.h"
#include "ui/pages/backlog_page.h"
#include "ui/pages/checks_page.h"
#include "ui/pages/meetings_page.h"
#include "ui/pages/replacement_page.h"
#include "ui/pages/reports_page.h"
#include "ui/panels/camera_dock.h"
#include "ui/panels/figures_dock.h"
#include "ui/panels/list_table.h"
#include "ui/panels/side_tabs.h"
#include "ui/plan_edits.h"
#include "ui/plan_page.h"
#include "ui/ranking_model.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dock.h"
#include "ui/shell/tour.h"
#include "ui/shop.h"
#include "ui/tools/tool_table.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/decision_menu.h"
#include "ui/workbench/workbench_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QProcess>
#include <QTabBar>
#include <QTest>

#include <optional>

namespace vidette::tests {
namespace {

using ui::MainWindow;

constexpr int kReading = 800; ///< ms that another program takes to read a small file

void trigger(MainWindow& window, const QString& id) {
    window.actions().find(id)->trigger();
}

std::function<void(MainWindow&)> action(const char* id) {
    return [id](MainWindow& window) { trigger(window, QLatin1String(id)); };
}

void chooseCamera(MainWindow& window) {
    window.selection().set(idOf(window.document().estate(), "C3"));
}

/// Chooses the first row of a table of the plan.
template<typename Row>
Scene chosen(const char* name, base::Table<Row> estate::Estate::*table) {
    return {QLatin1String(name), [table](MainWindow& window) {
                const auto& rows = window.document().estate().*table;
                if (!rows.empty()) window.selection().set(rows.begin()->id);
            }};
}

template<typename Page>
void chooseFirst(Page& page) {
    page.table().selectRow(0);
}

void showTab(QWidget& part, int index) {
    part.findChild<QTabBar*>()->setCurrentIndex(index);
}

Scene written(const char* name, int tab) {
    return {QLatin1String(name), [tab](MainWindow& window) {
                trigger(window, QStringLiteral("place.reports"));
                showTab(*window.findChild<ui::OutputPage*>(), tab);
            }};
}

void pasteTable(MainWindow& window) {
    QApplication::clipboard()->setText(QStringLiteral("code\tx\ty\theight\thfov\nC9\t1\t2\t2.6\t90\n"));
    trigger(window, QStringLiteral("edit.paste"));
}

void importModels(MainWindow& window) {
    auto* models = new ui::Library(QString(), &window);
    auto table =
        base::parseCsv(support::readText(support::repositoryFile("examples/models/datasheets.csv")), ';');
    (new ui::ImportDialog(*models, std::move(table), QStringLiteral("datasheets.csv"), &window))->open();
}

/// Another program reads the file; the dialog says meanwhile that it is being read.
std::function<void(MainWindow&)> taken(const char* file) {
    return [file](MainWindow& window) {
        window.takeFile(QString::fromStdString(support::repositoryFile(file).string()));
        (void)QTest::qWaitFor([&] { return &front(window) != &window; }, 10000);
        QTest::qWait(kReading);
    };
}

void add(std::vector<Scene>& scenes, const char* name, std::function<void(MainWindow&)> show) {
    scenes.push_back({QLatin1String(name), std::move(show)});
}

void addChoices(std::vector<Scene>& scenes) {
    add(scenes, "camera", chooseCamera);
    scenes.push_back(chosen("wall", &estate::Estate::obstacles));
    scenes.push_back(chosen("opening", &estate::Estate::openings));
    scenes.push_back(chosen("zone", &estate::Estate::zones));
    add(scenes, "all-chosen", action("edit.choose-all"));
    add(scenes, "night", action("view.night"));
    add(scenes, "day", action("view.night"));
    for (const ui::ToolRow& tool : ui::toolTable())
        scenes.push_back({QStringLiteral("tool-") + tool.id, [id = tool.id](MainWindow& window) {
                              trigger(window, QStringLiteral("tool.") + id);
                          }});
}

void addPanels(std::vector<Scene>& scenes) {
    add(scenes, "layers", action("view.layers"));
    add(scenes, "history",
        [](MainWindow& window) { window.findChild<ui::SideTabs*>()->open(QStringLiteral("history")); });
    for (int page = 0; page <= ui::FiguresDock::Inside; ++page)
        scenes.push_back({QStringLiteral("tables-%1").arg(page), [page](MainWindow& window) {
                              window.plan().showFigures(true);
                              window.plan().figures().showPage(static_cast<ui::FiguresDock::Page>(page));
                          }});
    add(scenes, "library", action("camera.library"));
    for (int tab = 0; tab < 2; ++tab)
        scenes.push_back({QStringLiteral("views-%1").arg(tab), [tab](MainWindow& window) {
                              chooseCamera(window);
                              ui::CameraDesk::of(window).showViews(true);
                              showTab(ui::CameraDesk::of(window).views(), tab);
                          }});
    add(scenes, "help", action("help.page"));
}

/// A part of the decision of the shop, from another method where one is named.
Scene decided(const char* name, const char* part, std::optional<mcda::EvaluationMethod> method = {}) {
    return {QLatin1String(name), [part, method](MainWindow& window) {
                trigger(window, QStringLiteral("place.kits"));
                auto& page = *window.findChild<ui::WorkbenchPage*>();
                page.open(QLatin1String(part));
                if (!method || !page.desk().problem()) return;
                page.desk().put(mcda::withEvaluationMethod(*page.desk().problem(), *method),
                                QStringLiteral("method"));
                (void)QTest::qWaitFor([&] { return !window.ranking().running(); }, 30000);
            }};
}

void addDecisions(std::vector<Scene>& scenes) {
    using mcda::EvaluationMethod;
    add(scenes, "kits", action("place.kits"));
    scenes.push_back(decided("kits-values", "values"));
    scenes.push_back(decided("kits-worth", "values", EvaluationMethod::WeightedSum));
    scenes.push_back(decided("kits-promethee", "method", EvaluationMethod::Promethee2));
    scenes.push_back(decided("kits-electre", "method", EvaluationMethod::Electre1));
    scenes.push_back(decided("kits-method", "method", EvaluationMethod::Saaty)); // as it was before
}

void addDialogs(std::vector<Scene>& scenes) {
    add(scenes, "find", action("help.find"));
    add(scenes, "keys", action("help.keys"));
    add(scenes, "paste", pasteTable);
    add(scenes, "data-sheets", importModels);
    add(scenes, "compare", [](MainWindow& window) {
        trigger(window, QStringLiteral("view.snapshot"));
        trigger(window, QStringLiteral("view.compare"));
    });
}

std::vector<Scene> scenesOfShop() {
    std::vector<Scene> scenes;
    add(scenes, "plan", action("place.plan"));
    addChoices(scenes);
    addPanels(scenes);
    addDialogs(scenes);
    addDecisions(scenes);
    add(scenes, "learn", action("place.learn"));
    add(scenes, "outside", action("outside.look"));
    scenes.push_back(written("report", 0));
    scenes.push_back(written("all-reports", 1));
    scenes.push_back(written("paper", 2));
    scenes.push_back(written("maps", 3));
    add(scenes, "start", action("file.start"));
    add(scenes, "tour", action("help.tour"));
    add(scenes, "empty", action("file.new"));
    add(scenes, "kits-none", action("place.kits"));
    add(scenes, "kits-begun", [](MainWindow& window) {
        trigger(window, QStringLiteral("place.kits"));
        window.findChild<ui::DecisionMenu*>()->begin();
    });
    return scenes;
}

std::vector<Scene> scenesOfCity() {
    std::vector<Scene> scenes;
    add(scenes, "city", action("place.plan"));
    add(scenes, "what-if", [](MainWindow& window) {
        window.selection().set(window.document().estate().cameras.begin()->id);
        window.askLost();
    });
    add(scenes, "city-kits", action("place.kits"));
    add(scenes, "import", [](MainWindow& window) {
        window.importMap(
            QString::fromStdString(support::repositoryFile("examples/city/estate/places.geojson").string()));
        QTest::qWait(kReading);
    });
    add(scenes, "page-of-a-plan", taken("examples/floor-plan/floor.pdf"));
    add(scenes, "backlog", [](MainWindow& window) {
        trigger(window, QStringLiteral("place.backlog"));
        chooseFirst(window.backlog());
    });
    add(scenes, "new-request", [](MainWindow& window) {
        trigger(window, QStringLiteral("place.backlog"));
        window.findChild<QAbstractButton*>(QStringLiteral("newRequest"))->click();
    });
    add(scenes, "meetings", [](MainWindow& window) {
        trigger(window, QStringLiteral("place.meetings"));
        chooseFirst(window.meetings());
    });
    add(scenes, "replacement", [](MainWindow& window) {
        trigger(window, QStringLiteral("place.replacement"));
        settle(window);
        chooseFirst(*window.findChild<ui::ReplacementPage*>());
    });
    add(scenes, "checks", [](MainWindow& window) {
        trigger(window, QStringLiteral("place.checks"));
        settle(window);
        chooseFirst(*window.findChild<ui::ChecksPage*>());
    });
    for (const auto& kind : report::allReportKinds())
        scenes.push_back({QStringLiteral("report-") + QString::fromStdString(std::string(kind.name)),
                          [name = QString::fromStdString(std::string(kind.name))](MainWindow& window) {
                              trigger(window, QStringLiteral("place.reports"));
                              auto& output = *window.findChild<ui::OutputPage*>();
                              output.chooseReports();
                              output.reports().choose(name);
                          }});
    return scenes;
}

bool makeShop(const QString& path) {
    ui::Document shop;
    if (!shop.open(shopFile()) || !shop.saveAs(path)) return false;
    auto other = store::Database::open(path.toStdString(), store::Database::Mode::ReadWrite);
    return other && other->trustSchema() &&
           other->execute("UPDATE camera SET height = 3 WHERE code = 'C1'").has_value();
}

bool makeCity(const QString& path) {
    qputenv("VIDETTE", QByteArray::fromStdString(support::programFile()));
    const auto script = support::repositoryFile("examples/city/make_project.sh");
    return QProcess::execute(QString::fromStdString(script.string()), {path}) == 0;
}

} // namespace

std::vector<Scene> scenesOf(World world) {
    return world == World::Shop ? scenesOfShop() : scenesOfCity();
}

bool openWorld(MainWindow& window, World world, const QString& folder) {
    const bool shop = world == World::Shop;
    const QString path =
        folder + (shop ? QStringLiteral("/shop.vidette.gpkg") : QStringLiteral("/city.vidette.gpkg"));
    if (!QFileInfo::exists(path) && !(shop ? makeShop(path) : makeCity(path))) return false;
    if (!window.openFile(path)) return false;
    return QTest::qWaitFor([&] { return window.document().path() == path && window.coverage().result(); },
                           60000);
}

void settle(MainWindow& window) {
    const auto waitFor = [](auto done) { (void)QTest::qWaitFor(done, 30000); };
    QTest::qWait(80);
    waitFor([&] { return window.coverage().result() != nullptr; });
    auto& output = *window.findChild<ui::OutputPage*>();
    if (output.isVisible()) waitFor([&] { return !output.reports().isMaking(); });
    const auto& canvas = window.canvas();
    if (canvas.isVisible()) waitFor([&] { return canvas.finished(); });
    QTest::qWait(80);
}

QWidget& front(MainWindow& window) {
    for (QWidget* open : QApplication::topLevelWidgets())
        if (open != &window && open->isVisible() && open->parentWidget() == &window && open->isWindow())
            return *open;
    for (QWidget* open : QApplication::topLevelWidgets())
        if (qobject_cast<QDialog*>(open) && open->isVisible()) return *open;
    return window;
}

void tidy(MainWindow& window) {
    for (QWidget* open : QApplication::topLevelWidgets())
        if (open != &window && open->isVisible()) open->close();
    window.findChild<ui::Tour*>()->leave();
    window.findChild<ui::CommandPalette*>()->hide();
    window.findChild<ui::HelpDock*>()->hide();
    trigger(window, QStringLiteral("tool.select"));
    window.plan().showFigures(false);
    auto& desk = ui::CameraDesk::of(window);
    if (desk.libraryShown()) desk.showLibrary(false);
    if (desk.viewsShown()) desk.showViews(false);
    window.findChild<ui::SideTabs*>()->open(QStringLiteral("answers"));
    window.selection().clear();
    QCoreApplication::processEvents();
}

} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes.h"

#include "base/text.h"
#include "mcda/problem_edits.h"
#include "report/project_report.h"
#include "store/database.h"
#include "support/reference_data.h"
#include "ui/camera_desk.h"
#include "ui/canvas/canvas.h"
#include "ui/judged_problems.h"
#include "ui/library/import_dialog.h"
#include "ui/library/library.h"
#include "ui/output/output_page.h"
#include "ui/pages/backlog_page.h"
#include "ui/pages/checks_page.h"
#include "ui/pages/claim_list.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/meetings_page.h"
#include "ui/pages/replacement_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/sheet_table.h"
#include "ui/panels/camera_dock.h"
#include "ui/panels/figures_dock.h"
#include "ui/panels/kit_table.h"
#include "ui/panels/list_table.h"
#include "ui/panels/side_tabs.h"
#include "ui/plan_edits.h"
#include "ui/plan_page.h"
#include "ui/plots/consensus_plot.h"
#include "ui/ranking_model.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dock.h"
#include "ui/shell/tour.h"
#include "ui/shop.h"
#include "ui/tools/tool_table.h"
#include "ui/workbench/check_view.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/firm_tab.h"
#include "ui/workbench/group_desk.h"
#include "ui/workbench/group_judge.h"
#include "ui/workbench/group_results.h"
#include "ui/workbench/group_tab.h"
#include "ui/workbench/workbench_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QProcess>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include <algorithm>
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

/// Asks why the best kit has from the first criterion what it has.
void askWhy(MainWindow& window) {
    trigger(window, QStringLiteral("place.kits"));
    settle(window);
    auto& table = *window.findChild<ui::KitTable*>();
    (void)QTest::qWaitFor([&] { return table.rowCount() > 0; }, 20000);
    table.setCurrentCell(0, 2);
    QTest::keyClick(&table, Qt::Key_Return);
}

ui::LearnPage& lesson(MainWindow& window, const char* id) {
    trigger(window, QStringLiteral("place.learn"));
    auto& page = *window.findChild<ui::LearnPage*>();
    page.choose(QLatin1String(id));
    return page;
}

/// A triangle with one weight right and one wrong.
void fillLesson(MainWindow& window) {
    auto& table = *lesson(window, "fuller").tables().front();
    const int weight = table.columnCount() - 1;
    table.item(0, weight)->setText(QStringLiteral("7/25"));
    table.item(1, weight)->setText(QStringLiteral("3/18"));
    table.mark();
    table.setCurrentCell(1, weight);
}

void findMistakes(MainWindow& window) {
    auto& claims = *lesson(window, "consistency").claims();
    claims.choose({QStringLiteral("right"), QStringLiteral("right"), QStringLiteral("wrong")});
    claims.mark();
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
                if (method && page.desk().problem())
                    page.desk().put(mcda::withEvaluationMethod(*page.desk().problem(), *method),
                                    QStringLiteral("method"));
                (void)QTest::qWaitFor([&] { return !window.ranking().running(); }, 30000);
            }};
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

ui::GroupTab& groupTab(MainWindow& window) {
    trigger(window, QStringLiteral("place.kits"));
    window.findChild<ui::WorkbenchPage*>()->open(QStringLiteral("group"));
    auto& tab = *window.findChild<ui::GroupTab*>();
    (void)QTest::qWaitFor([&] { return !tab.group().reading(); }, 10000);
    return tab;
}

/// A round of three about the kits, beside the project; begun where it is not there yet.
void openRound(MainWindow& window) {
    auto& tab = groupTab(window);
    const QFileInfo project(window.document().path());
    const QString folder = project.absolutePath() + QStringLiteral("/round-") + project.baseName();
    (void)QTest::qWaitFor([&] { return window.ranking().decision() != nullptr; }, 10000);
    if (ui::GroupDesk::holdsRound(folder))
        tab.group().open(ui::GroupDesk::filesIn(folder));
    else
        tab.group().begin({window.ranking().decision()->problem,
                           {{"ann", "Ann", "operator", 1, ""},
                            {"bob", "Bob", "budget", 1, ""},
                            {"cyd", "Cyd", "data protection", 2, ""}},
                           mcda::AskedWeights::Ratios,
                           mcda::AskedAlternatives::Ratings},
                          folder);
    (void)QTest::qWaitFor([&] { return !tab.group().reading(); }, 10000);
}

void openTeam(MainWindow& window) {
    QStringList files;
    for (const char* id : {"a", "b", "c", "d", "e"})
        files << QString::fromStdString(
            support::repositoryFile(std::string("examples/group/member-") + id + ".json").string());
    auto& tab = groupTab(window);
    tab.group().open(files);
    (void)QTest::qWaitFor([&] { return tab.group().result() != nullptr; }, 10000);
}

void addGroup(std::vector<Scene>& scenes) {
    add(scenes, "group-begin", [](MainWindow& window) {
        auto& tab = groupTab(window);
        tab.group().close();
    });
    add(scenes, "group-round", openRound);
    add(scenes, "group-judge", [](MainWindow& window) {
        openRound(window);
        groupTab(window).judgeAs("ann");
    });
    add(scenes, "group-results", [](MainWindow& window) {
        emit groupTab(window).judging().left();
        openTeam(window);
    });
    add(scenes, "group-agreement", [](MainWindow& window) {
        openTeam(window);
        auto& tab = groupTab(window);
        settle(window);
        tab.ensureWidgetVisible(&tab.results().plot(), 0, 200);
    });
}

/// The judgments of a decision, which the project gets, behind its own, where it has none of this code.
Scene judged(const char* name, const mcda::Problem& problem) {
    return {QLatin1String(name), [code = std::string("yard-") + name, problem](MainWindow& window) {
                trigger(window, QStringLiteral("place.kits"));
                auto& workbench = *window.findChild<ui::WorkbenchPage*>();
                const auto& problems = window.document().estate().problems;
                const auto known = std::find_if(problems.begin(), problems.end(),
                                                [&](const auto& one) { return one.code == code; });
                if (known == problems.end())
                    workbench.desk().add(problem, code, QStringLiteral("Decision"));
                else
                    window.ranking().choose(known->id);
                workbench.open(QStringLiteral("judgments"));
            }};
}

/// The parts of "How firm" by how far the page is scrolled.
void addFirmness(std::vector<Scene>& scenes) {
    for (int at = 0; at < 4; ++at)
        scenes.push_back({QStringLiteral("firm-%1").arg(at), [at](MainWindow& window) {
                              trigger(window, QStringLiteral("place.kits"));
                              window.findChild<ui::WorkbenchPage*>()->open(QStringLiteral("firm"));
                              auto& tab = *window.findChild<ui::FirmTab*>();
                              (void)QTest::qWaitFor([&] { return tab.firmness() && !tab.isComputing(); },
                                                    20000);
                              tab.check().open(QString::fromStdString(
                                  support::repositoryFile("examples/shop/printed-saaty.json").string()));
                              const auto isLaidOut = [&] {
                                  return !tab.check().isChecking() &&
                                         tab.check().height() >= tab.check().minimumSizeHint().height();
                              };
                              (void)QTest::qWaitFor(isLaidOut, 20000);
                              tab.verticalScrollBar()->setValue(at * tab.viewport()->height());
                          }});
}

/// What changes the decision stands last, and takes it back, so that the others show the shop's own.
void addDecisions(std::vector<Scene>& scenes) {
    using mcda::EvaluationMethod;
    add(scenes, "kits", action("place.kits"));
    scenes.push_back(decided("kits-values", "values"));
    scenes.push_back(decided("kits-method", "method"));
    scenes.push_back(decided("kits-weights", "weights"));
    scenes.push_back(decided("kits-pictures", "pictures"));
    add(scenes, "why", askWhy);
    addFirmness(scenes);
    addGroup(scenes);
    scenes.push_back(decided("kits-promethee", "method", EvaluationMethod::Promethee2));
    scenes.push_back(decided("kits-electre", "method", EvaluationMethod::Electre1));
    scenes.push_back(decided("kits-worth", "values", EvaluationMethod::WeightedSum));
    scenes.push_back(decided("kits-saaty", "method", EvaluationMethod::Saaty)); // as it was before
}

std::vector<Scene> scenesOfShop() {
    std::vector<Scene> scenes;
    add(scenes, "plan", action("place.plan"));
    addChoices(scenes);
    addPanels(scenes);
    addDialogs(scenes);
    addDecisions(scenes);
    add(scenes, "learn", action("place.learn"));
    add(scenes, "learn-slips", fillLesson);
    add(scenes, "learn-mistakes", findMistakes);
    add(scenes, "outside", action("outside.look"));
    scenes.push_back(written("report", 0));
    scenes.push_back(written("all-reports", 1));
    scenes.push_back(written("paper", 2));
    scenes.push_back(written("maps", 3));
    scenes.push_back(judged("judgments", inconsistent()));
    scenes.push_back(judged("judgments-gap", withGap()));
    scenes.push_back(judged("judgments-slips", withSlips()));
    scenes.push_back(judged("judgments-circle", withCircle()));
    add(scenes, "start", action("file.start"));
    add(scenes, "tour", action("help.tour"));
    add(scenes, "empty", action("file.new"));
    add(scenes, "kits-none", action("place.kits"));
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
    window.findChild<ui::WorkbenchPage*>()->open(QStringLiteral("answer"));
    window.selection().clear();
    QCoreApplication::processEvents();
}

} // namespace vidette::tests

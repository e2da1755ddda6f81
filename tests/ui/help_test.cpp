// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "ui/shell/help_dock.h"
#include "ui/shell/help_pages.h"
#include "ui/shell/tour.h"
#include "ui/shop_window.h"

#include <QAbstractButton>
#include <QDir>
#include <QRegularExpression>

namespace vidette::tests {
namespace {

using Help = ShopWindow;
using TourOfTheWindow = ShopWindow;

void trigger(ui::MainWindow& window, const char* id) {
    window.actions().find(QLatin1String(id))->trigger();
}

TEST_F(Help, F1_OpensThePageOfTheWorkspaceAndTool) {
    auto* help = m_window.findChild<ui::HelpDock*>();
    trigger(m_window, "place.kits");
    trigger(m_window, "help.page");
    EXPECT_TRUE(help->isVisible());
    EXPECT_EQ(help->page(), QStringLiteral("user/kits.md"));
    trigger(m_window, "tool.camera");
    trigger(m_window, "help.page");
    EXPECT_EQ(help->page(), QStringLiteral("user/cameras.md"));
    m_window.showStart();
    trigger(m_window, "help.page");
    EXPECT_EQ(help->page(), QStringLiteral("user/begin.md"));
}

TEST_F(Help, UnknownPage_ShowsTheFirst) {
    auto* help = m_window.findChild<ui::HelpDock*>();
    help->open(QStringLiteral("user/nothing.md"));
    EXPECT_EQ(help->page(), QStringLiteral("user/index.md"));
}

TEST_F(Help, EveryWorkspaceAndTool_HasAPage) {
    for (const QAction* action : m_window.actions().all()) {
        const QString id = action->objectName();
        const bool tool = id.startsWith(QStringLiteral("tool."));
        if (!tool && !id.startsWith(QStringLiteral("place."))) continue;
        const QString page = ui::helpPageFor(tool ? QStringLiteral("plan") : id.mid(6), id);
        EXPECT_FALSE(ui::helpText(page).isEmpty()) << qPrintable(id);
    }
}

TEST_F(Help, PagesForUsers_LeadOnlyToPagesOfHelp) {
    const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)"));
    const QDir folder(QString::fromStdString(support::repositoryFile("docs/user").string()));
    for (const QString& name : folder.entryList({QStringLiteral("*.md")})) {
        const QString page = ui::helpText(QStringLiteral("user/") + name);
        ASSERT_FALSE(page.isEmpty()) << qPrintable(name) << " is not part of the program";
        auto links = link.globalMatch(page);
        while (links.hasNext()) {
            const QString target = QDir::cleanPath(QStringLiteral("user/") + links.next().captured(1));
            EXPECT_FALSE(ui::helpText(target).isEmpty()) << qPrintable(name) << ": " << qPrintable(target);
        }
    }
}

/// What stands in the words of a heading for "#put-the-plan-onto-the-map".
bool hasHeading(const QString& page, const QString& anchor) {
    const QString words = QString(anchor).replace(QLatin1Char('-'), QLatin1Char(' '));
    for (const QString& line : page.split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1Char('#')) && line.contains(words, Qt::CaseInsensitive)) return true;
    return false;
}

class HelpInTheLanguage : public testing::TestWithParam<const char*> {
  protected:
    void TearDown() override { QLocale::setDefault(QLocale::c()); }
    const ui::MainWindow m_window; ///< brings the pages with it
};

TEST_P(HelpInTheLanguage, HasEveryPageWithTheSameParts) {
    const QDir folder(QString::fromStdString(support::repositoryFile("docs/user").string()));
    const QRegularExpression heading(QStringLiteral("^#"), QRegularExpression::MultilineOption);
    const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]*)#?([^):]*)\\)"));
    for (const QString& name : folder.entryList({QStringLiteral("*.md")})) {
        const QString page = QStringLiteral("user/") + name;
        QLocale::setDefault(QLocale::c());
        const QString english = ui::helpText(page);
        QLocale::setDefault(QLocale(QString::fromLatin1(GetParam())));
        const QString own = ui::helpText(page);
        EXPECT_NE(own, english) << qPrintable(name) << " is not translated";
        EXPECT_EQ(own.count(heading), english.count(heading)) << qPrintable(name);
        EXPECT_EQ(own.count(link), english.count(link)) << qPrintable(name);
        auto links = link.globalMatch(own);
        while (links.hasNext()) {
            const auto one = links.next();
            const QString target =
                one.captured(1).isEmpty() ? page : QDir::cleanPath(QStringLiteral("user/") + one.captured(1));
            const QString text = ui::helpText(target);
            EXPECT_FALSE(text.isEmpty()) << qPrintable(name) << ": " << qPrintable(target);
            EXPECT_TRUE(one.captured(2).isEmpty() || hasHeading(text, one.captured(2)))
                << qPrintable(name) << ": " << qPrintable(one.captured(2));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, HelpInTheLanguage, testing::Values("cs", "sk", "pl"),
                         [](const auto& one) { return std::string(one.param); });

TEST_F(Help, Search_FindsPagesForUsersFirst) {
    const auto hits = ui::searchHelp(QStringLiteral("BLIND spot"));
    ASSERT_FALSE(hits.empty());
    EXPECT_TRUE(hits.front().page.startsWith(QStringLiteral("user/")));
    EXPECT_FALSE(hits.front().line.isEmpty());
    EXPECT_TRUE(ui::searchHelp(QStringLiteral("zzzz")).empty());
    EXPECT_TRUE(ui::searchHelp(QStringLiteral("  ")).empty());
}

TEST_F(TourOfTheWindow, EveryStep_PointsAtAThingThatIsThere) {
    m_window.showTour();
    auto* tour = m_window.findChild<ui::Tour*>();
    auto* next = tour->findChild<QAbstractButton*>(QStringLiteral("tourNext"));
    ASSERT_GE(tour->count(), 5U);
    ASSERT_LE(tour->count(), 7U);
    for (std::size_t i = 0; i < tour->count(); ++i) {
        EXPECT_EQ(tour->step(), i);
        EXPECT_TRUE(tour->pointsAtSomething()) << i;
        EXPECT_TRUE(tour->parentWidget()->rect().contains(tour->geometry())) << i;
        next->click();
    }
    EXPECT_FALSE(tour->isVisible());
}

TEST_F(TourOfTheWindow, CanBeLeftAndThePlanStays) {
    m_window.showTour();
    auto* tour = m_window.findChild<ui::Tour*>();
    QTest::keyClick(tour, Qt::Key_Escape);
    EXPECT_FALSE(tour->isVisible());
    EXPECT_EQ(m_window.document().estate().cameras.size(), 4U);
}

} // namespace
} // namespace vidette::tests

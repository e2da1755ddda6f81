// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports_page.h"

#include "report/annual_issue.h"
#include "store/project_store.h"
#include "support/old_cameras.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/main_window.h"
#include "ui/shell/language.h"
#include "ui/shop.h"

#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

using ui::Document;

std::string contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Old cameras as a project, with its reports in view.
class Reports : public testing::Test {
  protected:
    void SetUp() override {
        m_document.begin(support::oldCameras(), QStringLiteral("old"));
        ASSERT_TRUE(m_document.saveAs(m_path));
        m_identity.actOn(base::Date{2026, 5, 5});
        m_page.show();
        ASSERT_TRUE(made());
    }
    bool made() {
        return QTest::qWaitFor([&] { return m_page.texts() != nullptr && !m_page.isMaking(); }, 30000);
    }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    /// What the command line writes for the same words.
    std::string written(const std::string& words, const char* name) const {
        support::runVidette("report '" + m_path.toStdString() + "' " + words + " --on 2026-05-05 --out '" +
                            file(name).toStdString() + "'");
        return contentOf(file(name));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("old.vidette.gpkg"));
    Document m_document;
    ui::Identity m_identity{m_document};
    ui::CoverageModel m_coverage{m_document};
    ui::ReportsPage m_page{m_document, m_identity, m_coverage, nullptr};
};

TEST_F(Reports, PageAndTableAreTheBytesOfTheCommandLine) {
    for (const char* kind : {"replacement", "budget", "access", "public", "register"}) {
        m_page.choose(QLatin1String(kind));
        ASSERT_TRUE(made()) << kind;
        ASSERT_TRUE(m_page.savePage(file("w.html")));
        ASSERT_TRUE(m_page.saveTable(file("w.csv")));
        EXPECT_EQ(contentOf(file("w.html")), written(kind, "c.html")) << kind;
        EXPECT_EQ(contentOf(file("w.csv")), written(kind, "c.csv")) << kind;
        EXPECT_FALSE(contentOf(file("w.html")).empty());
    }
}

TEST_F(Reports, InTheLanguageOfTheWindow_IsThatOfTheCommandLine) {
    ui::Language language(QStringLiteral("cs"));
    for (const char* kind : {"replacement", "budget", "plan"}) {
        m_page.choose(QLatin1String(kind));
        ASSERT_TRUE(made()) << kind;
        ASSERT_TRUE(m_page.savePage(file("w.html")));
        const std::string page = contentOf(file("w.html"));
        EXPECT_EQ(page, written(std::string(kind) + " --language cs", "c.html")) << kind;
        EXPECT_NE(page.find("<html lang=\"cs\">"), std::string::npos) << kind;
    }
    language.speak(QStringLiteral("en"));
}

/// Rows that are laid out before the window has its style stand on each other.
TEST(ReportsInTheWindow, KindsDoNotOverlap) {
    ui::MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.actions().find(QStringLiteral("place.reports"))->trigger();
    QListWidget* kinds = nullptr;
    for (auto* list : window.findChildren<QListWidget*>())
        if (list->accessibleName() == QStringLiteral("Kinds of reports")) kinds = list;
    ASSERT_NE(kinds, nullptr);
    for (int i = 1; i < kinds->count(); ++i)
        EXPECT_GE(kinds->visualItemRect(kinds->item(i)).height(), kinds->fontMetrics().height() + 8) << i;
}

TEST_F(Reports, AnnualReportIsThatOfTheCommandLine) {
    m_page.choose(QStringLiteral("annual"));
    m_page.chooseYear(2025);
    ASSERT_TRUE(made());
    ASSERT_TRUE(m_page.savePage(file("w.html")));
    EXPECT_EQ(contentOf(file("w.html")), written("annual --year 2025", "c.html"));
}

TEST_F(Reports, IssuedFiguresAreThoseTheCommandLineReadsAgain) {
    m_page.choose(QStringLiteral("annual"));
    m_page.chooseYear(2025);
    m_page.issue();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_document.estate().annualReports.empty(); }, 30000));
    const auto* issued = report::lastIssued(m_document.estate(), 2025);
    ASSERT_NE(issued, nullptr);
    EXPECT_EQ(issued->issuedOn, (base::Date{2026, 5, 5}));
    const auto run =
        support::runVidette("report '" + m_path.toStdString() + "' annual --year 2025 --as-issued --json");
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_NE(run.out.find("\"S01\""), std::string::npos);
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.estate().annualReports.empty());
}

TEST_F(Reports, ReportAboutNothingThereSaysSoAndSavesNothing) {
    m_page.choose(QStringLiteral("meeting"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_page.isMaking(); }, 20000));
    EXPECT_EQ(m_page.texts(), nullptr);
    EXPECT_FALSE(m_page.savePage(file("none.html")));
    EXPECT_FALSE(QFile::exists(file("none.html")));
}

TEST_F(Reports, PdfIsWrittenAndAFolderThatIsNotThereIsRefused) {
    m_page.choose(QStringLiteral("replacement"));
    ASSERT_TRUE(made());
    ASSERT_TRUE(m_page.savePdf(file("w.pdf")));
    EXPECT_EQ(contentOf(file("w.pdf")).substr(0, 5), "%PDF-");
    EXPECT_FALSE(m_page.savePdf(file("none/w.pdf")));
    EXPECT_FALSE(m_page.savePage(file("none/w.html")));
}

} // namespace
} // namespace vidette::tests

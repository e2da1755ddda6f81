// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_files.h"
#include "support/reference_data.h"
#include "ui/decision_bench.h"
#include "ui/panels/fields.h"
#include "ui/workbench/decision_exchange.h"
#include "ui/workbench/decision_menu.h"
#include "ui/workbench/decision_notice.h"
#include "ui/workbench/decision_start.h"
#include "ui/workbench/workbench_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

namespace vidette::tests {
namespace {

class Decisions : public DecisionBench {
  protected:
    void SetUp() override {
        m_page.resize(1180, 800);
        m_page.setVisible(true);
    }
    void TearDown() override { shoot(m_page); }
    ui::DecisionDesk& desk() { return m_page.desk(); }
    ui::DecisionMenu& menu() { return *m_page.findChild<ui::DecisionMenu*>(); }
    QAction* action(const char* words) {
        for (QAction* one : m_page.findChild<QToolButton*>(QStringLiteral("decisionMenu"))->menu()->actions())
            if (one->text().startsWith(QLatin1String(words))) return one;
        ADD_FAILURE() << "no entry " << words;
        return nullptr;
    }
    void finish() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !menu().exchange().isRunning(); }, 10000));
        settle();
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const QString& file, const QByteArray& content) {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    QByteArray written(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QString noticeWords() {
        QStringList words;
        for (const auto* label : menu().notice()->findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        return words.join(QLatin1Char('\n'));
    }

    const QTemporaryDir m_folder;
    ui::WorkbenchPage m_page{m_document, m_ranking, nullptr};
};

TEST_F(Decisions, EmptyProject_ShowsThreeWaysToBegin) {
    auto* start = m_page.findChild<ui::DecisionStart*>();
    ASSERT_TRUE(start->isVisible());
    EXPECT_FALSE(m_page.findChild<QTabBar*>()->isVisible());
    const auto ways = start->findChildren<QAbstractButton*>();
    ASSERT_EQ(ways.size(), 3);
    EXPECT_FALSE(action("Rename")->isEnabled());
    QTest::mouseClick(ways[0], Qt::LeftButton);
    settle();
    EXPECT_FALSE(start->isVisible());
    ASSERT_NE(desk().problem(), nullptr);
    EXPECT_EQ(desk().problem()->criteria.size(), 2U);
    EXPECT_EQ(desk().problem()->alternatives.size(), 2U);
    auto* tabs = m_page.findChild<QTabBar*>();
    EXPECT_EQ(tabs->tabData(tabs->currentIndex()).toString(), QStringLiteral("values"));
}

TEST_F(Decisions, KitsOfTheCatalogue_AreComparedWhereTheProjectHasNone) {
    action("New from the kits of the catalogue")->trigger();
    settle();
    ASSERT_NE(desk().problem(), nullptr);
    EXPECT_GE(desk().problem()->alternatives.size(), 5U);
    EXPECT_NE(m_ranking.decision(), nullptr) << qPrintable(m_ranking.trouble());
}

TEST_F(Decisions, RenamedInPlace_CopiedAndRemoved) {
    lay(namedKits());
    action("Rename")->trigger();
    auto* name = menu().findChild<ui::TextField*>();
    ASSERT_TRUE(name->isVisible());
    EXPECT_EQ(name->text(), QStringLiteral("Camera kit"));
    QTest::keyClicks(name, QStringLiteral("Kits of March"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_FALSE(name->isVisible());
    EXPECT_EQ(desk().problem()->title, "Kits of March");
    action("Rename")->trigger();
    QTest::keyClicks(name, QStringLiteral("Never mind"));
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_EQ(desk().problem()->title, "Kits of March");
    action("Copy")->trigger();
    EXPECT_EQ(m_document.estate().problems.size(), 2U);
    EXPECT_EQ(desk().problem()->title, "Kits of March (copy)");
    EXPECT_EQ(desk().problem()->alternatives, namedKits().alternatives);
    action("Remove")->trigger();
    EXPECT_EQ(m_document.estate().problems.size(), 1U);
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.estate().problems.size(), 2U);
}

TEST_F(Decisions, FileOfOthers_IsReadAndWhatWasAssumedIsTold) {
    write(path("offers.csv"), "id;name;K1;K2\nA1;One;11,5;4\nA2;Two;12;5\n");
    menu().exchange().open(path("offers.csv"));
    finish();
    ASSERT_NE(desk().problem(), nullptr);
    EXPECT_EQ(desk().problem()->title, "offers");
    EXPECT_EQ(desk().problem()->alternatives[0].values.at("K1").number, 11.5);
    ASSERT_TRUE(menu().notice()->isVisible());
    EXPECT_TRUE(noticeWords().contains(QStringLiteral("every criterion is maximised")))
        << qPrintable(noticeWords());
    QTest::mouseClick(menu().notice()->findChild<QAbstractButton*>(), Qt::LeftButton);
    EXPECT_FALSE(menu().notice()->isVisible());
}

TEST_F(Decisions, EveryExampleFile_IsRead) {
    for (const char* name : {"decision-fuller.json", "decision-saaty.json"}) {
        const auto file = support::repositoryFile(std::string("examples/shop/") + name);
        menu().exchange().open(QString::fromStdString(file.string()));
        finish();
    }
    EXPECT_EQ(m_document.estate().problems.size(), 2U);
}

TEST_F(Decisions, BrokenAndMissingFiles_AreToldAndAddNothing) {
    write(path("broken.json"), "{\"format\": ");
    menu().exchange().open(path("broken.json"));
    finish();
    EXPECT_TRUE(noticeWords().contains(QStringLiteral("broken.json"))) << qPrintable(noticeWords());
    menu().exchange().open(path("missing.xml"));
    finish();
    EXPECT_TRUE(noticeWords().contains(QStringLiteral("could not be read")));
    EXPECT_EQ(desk().problem(), nullptr);
}

TEST_F(Decisions, OwnFormat_ReadsBackAsItWas) {
    lay(mcda::thesisSaaty());
    menu().exchange().save(path("own.json"));
    finish();
    const auto read = io::readDecision(written(path("own.json")).toStdString(), "own.json");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->value, mcda::thesisSaaty());
}

TEST_F(Decisions, EveryFormat_IsWrittenAndItsLossesAreTold) {
    lay(mcda::thesisSaaty());
    for (const char* name : {"d.xlsx", "d.xml", "d.yaml", "d.ahp.json", "d.csv"}) {
        menu().exchange().save(path(name), {';', ','});
        finish();
        EXPECT_GT(written(path(name)).size(), 200) << name;
    }
    EXPECT_TRUE(noticeWords().contains(QStringLiteral("d.csv was written")));
    EXPECT_GT(noticeWords().count(QLatin1Char('\n')), 0) << "judgments have no room in a table";
    EXPECT_TRUE(written(path("d.csv")).contains("0,2887")) << written(path("d.csv")).toStdString();
    menu().exchange().save(path("d.odt"));
    finish();
    EXPECT_TRUE(noticeWords().contains(QStringLiteral("ending")));
}

TEST_F(Decisions, WithoutAnAnswer_OnlyTheOwnFormatIsWritten) {
    auto broken = namedKits();
    broken.criteria[1].name = "Price";
    lay(broken);
    ASSERT_EQ(m_ranking.decision(), nullptr);
    menu().exchange().save(path("d.csv"));
    finish();
    EXPECT_FALSE(QFile::exists(path("d.csv")));
    EXPECT_TRUE(noticeWords().contains(QStringLiteral("no answer")));
    menu().exchange().save(path("d.json"));
    finish();
    EXPECT_TRUE(QFile::exists(path("d.json")));
}

} // namespace
} // namespace vidette::tests

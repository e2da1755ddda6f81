// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipped.h"
#include "ui/long_words.h"
#include "ui/scenes.h"
#include "ui/shell/settings.h"
#include "ui/shop_window.h"

#include <QTemporaryDir>

#include <memory>

namespace vidette::tests {
namespace {

/// The window in a language whose every text is 40 % longer.
class LongWordsWindow : public testing::Test {
  protected:
    void SetUp() override {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->speak(QStringLiteral("en"));
        // Installed after the language of the window and before it is built anew, so it is asked first.
        QCoreApplication::installTranslator(&m_words);
        QCoreApplication::processEvents();
        m_window->resize(1280, 800);
        m_window->show();
        ASSERT_TRUE(m_window->openFile(shopFile()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->coverage().result() != nullptr; }, 20000));
    }
    void TearDown() override {
        QCoreApplication::removeTranslator(&m_words);
        ui::settings().remove(QStringLiteral("language"));
        QLocale::setDefault(QLocale::c());
    }

    LongWords m_words;
    std::unique_ptr<ui::MainWindow> m_window;
};

TEST_F(LongWordsWindow, FrameOfEveryWorkspace_IsNotClipped) {
    ASSERT_TRUE(m_window->actions().find(QStringLiteral("file.quit"))->text().endsWith(QChar(0x0117)));
    for (const QAction* action : m_window->actions().all()) {
        if (!action->objectName().startsWith(QStringLiteral("place."))) continue;
        const_cast<QAction*>(action)->trigger();
        QCoreApplication::processEvents();
        for (const char* part : {"header", "rail", "statusLine"}) {
            const auto* widget = m_window->findChild<QWidget*>(QLatin1String(part));
            ASSERT_NE(widget, nullptr) << part;
            EXPECT_EQ(clipped(*widget).join(QStringLiteral("\n")).toStdString(), "")
                << qPrintable(action->objectName());
        }
    }
}

TEST_F(LongWordsWindow, StartPageAndShortcuts_AreNotClipped) {
    m_window->showStart();
    m_window->askShortcuts();
    QCoreApplication::processEvents();
    for (const char* part : {"startPage", "shortcuts"}) {
        const auto* widget = m_window->findChild<QWidget*>(QLatin1String(part));
        ASSERT_NE(widget, nullptr) << part;
        EXPECT_EQ(clipped(*widget).join(QStringLiteral("\n")).toStdString(), "") << part;
    }
}

/// Every page and dialog at 1280 × 800, in a language of the window or in the long one.
class WordsOfEveryScene : public LongWordsWindow, public testing::WithParamInterface<const char*> {
  protected:
    void SetUp() override {
        LongWordsWindow::SetUp();
        if (GetParam() == std::string("long")) return;
        QCoreApplication::removeTranslator(&m_words);
        m_window->speak(QLatin1String(GetParam()));
        QCoreApplication::processEvents();
    }
};

TEST_P(WordsOfEveryScene, HaveTheirRoom) {
    const QTemporaryDir projects;
    for (const World world : {World::Shop, World::City}) {
        ASSERT_TRUE(openWorld(*m_window, world, projects.path()));
        for (const Scene& scene : scenesOf(world)) {
            scene.show(*m_window);
            settle(*m_window);
            EXPECT_EQ(clipped(front(*m_window)).join(QStringLiteral("\n")).toStdString(), "")
                << qPrintable(scene.name);
            tidy(*m_window);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, WordsOfEveryScene, testing::Values("en", "cs", "sk", "pl", "long"),
                         [](const auto& one) { return std::string(one.param); });

} // namespace
} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/long_words.h"
#include "ui/shell/settings.h"
#include "ui/shop_window.h"

#include <QAbstractButton>
#include <QLabel>

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

    /// What is narrower than its words. A tip with the whole words says that they are shortened on purpose.
    static QStringList clipped(const QWidget& part) {
        QStringList found;
        for (const QWidget* one : part.findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(one);
            const auto* button = qobject_cast<const QAbstractButton*>(one);
            const QString words = label ? label->text() : button ? button->text() : QString();
            if (words.isEmpty() || !one->isVisible() || (label && label->wordWrap())) continue;
            if (one->width() >= one->sizeHint().width() || one->toolTip().contains(words)) continue;
            found << QStringLiteral("%1 %2: %3 of %4")
                         .arg(QLatin1String(one->metaObject()->className()), words)
                         .arg(one->width())
                         .arg(one->sizeHint().width());
        }
        return found;
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

} // namespace
} // namespace vidette::tests

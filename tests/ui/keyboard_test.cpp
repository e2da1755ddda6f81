// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shop_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

/// From the start page to a report without a mouse.
namespace vidette::tests {
namespace {

class Keyboard : public testing::Test {
  protected:
    void SetUp() override {
        m_window.resize(1280, 800);
        m_window.show();
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_window.showStart();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers keys = {}) {
        QTest::keyClick(m_window.windowHandle(), which, keys);
    }
    void type(const char* words) {
        for (const char* sign = words; *sign; ++sign) QTest::keyClick(m_window.windowHandle(), *sign);
    }
    static QString focused() {
        const QWidget* focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    /// Presses Tab until the focus is on the thing of this name.
    bool tabTo(const char* name) {
        for (int i = 0; i < 60 && focused() != QLatin1String(name); ++i) key(Qt::Key_Tab);
        return focused() == QLatin1String(name);
    }
    /// Answers the dialog for a file that the next key opens.
    void answerWith(const QString& path) {
        QTimer::singleShot(200, &m_window, [path] {
            QWidget* line = QApplication::focusWidget();
            QTest::keySequence(line, QKeySequence::SelectAll);
            QTest::keyClicks(line, path);
            QTest::keyClick(line, Qt::Key_Return);
        });
    }

    const QTemporaryDir m_folder;
    ui::MainWindow m_window;
};

TEST_F(Keyboard, TemplateIsOpened_ACameraFoundAndTurned_TheReportWritten) {
    ASSERT_TRUE(tabTo("shop")) << qPrintable(focused());
    key(Qt::Key_Space);
    const auto& estate = m_window.document().estate();
    ASSERT_FALSE(estate.cameras.empty());
    const double pan = estate.cameras.begin()->pan.degrees();

    key(Qt::Key_K, Qt::ControlModifier);
    type("c1 camera");
    key(Qt::Key_Return);
    ASSERT_NE(m_window.selection().camera(), nullptr);
    for (int i = 0; i < 5; ++i) key(Qt::Key_BracketRight);
    EXPECT_NEAR(estate.cameras.begin()->pan.degrees(), pan + 5, 1e-9);

    const QString page = m_folder.filePath(QStringLiteral("report.html"));
    answerWith(page);
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFileInfo(page).size() > 1000; }, 20000));
}

TEST_F(Keyboard, CopiedTable_BringsCamerasOntoThePlan) {
    key(Qt::Key_Escape);
    QApplication::clipboard()->setText(
        QStringLiteral("code\tx\ty\theight\thfov\nC1\t1\t2\t2.8\t90\nC2\t4\t2\t2.8\t90"));
    key(Qt::Key_V, Qt::ControlModifier);
    QWidget* dialog = QApplication::activeModalWidget();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(m_window.document().estate().cameras.size(), 2U);
}

TEST_F(Keyboard, TabGoesThroughEveryWorkspaceAndComesRound) {
    key(Qt::Key_Escape);
    for (const Qt::Key place :
         {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7}) {
        key(place, Qt::ControlModifier);
        QTest::qWait(1);
        const QWidget* first = nullptr;
        int steps = 0;
        for (; steps < 200; ++steps) {
            key(Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            ASSERT_NE(now, nullptr);
            EXPECT_TRUE(now->isVisible());
            if (now == first) break;
            if (!first) first = now;
        }
        EXPECT_LT(steps, 200) << "Ctrl+" << (place - Qt::Key_0);
        EXPECT_GT(steps, 5);
    }
}

} // namespace
} // namespace vidette::tests

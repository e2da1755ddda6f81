// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/invariants.h"
#include "ui/random_hand.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"
#include "ui/shop.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>
#include <thread>

/// Anything may be done to the window in any order. VIDETTE_RANDOM_EVENTS asks for another number of events,
/// VIDETTE_RANDOM_FIRST for another seed, VIDETTE_RANDOM_TRACE tells every event.
namespace vidette::tests {
namespace {

constexpr int kEvents = 2000;
constexpr int kHangs = 120; ///< s without an end of an event, far beyond the slowest under a sanitizer

int asked(const char* variable, int usual) {
    const char* words = std::getenv(variable);
    return words ? std::atoi(words) : usual;
}

/// Ends the program when no event ends for long, so that a hang is a finding too.
class Watch {
  public:
    Watch() : m_thread([this] { watch(); }) {}
    ~Watch() {
        m_over = true;
        m_thread.join();
    }
    void tick() { m_quiet = 0; }

  private:
    void watch() {
        while (!m_over) {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            if (++m_quiet < kHangs * 10) continue;
            std::fputs("the window hangs\n", stderr);
            std::abort();
        }
    }
    std::atomic<int> m_quiet{0};
    std::atomic<bool> m_over{false};
    std::thread m_thread;
};

class RandomInput : public testing::Test {
  protected:
    void SetUp() override {
        QApplication::setQuitOnLastWindowClosed(false);
        for (const char* scheme : {"file", "http", "https"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), &m_nobody, "looksAt");
        QDir::setCurrent(m_folder.path());
        qputenv("VIDETTE_CONFIG", m_folder.path().toUtf8());
        QObject::connect(&m_window.document(), &ui::Document::opened, &m_window,
                         [this] { m_beginning = m_window.document().estate(); });
        QObject::connect(&m_window.document().undoStack(), &QUndoStack::indexChanged, &m_window,
                         [this] { ++m_steps; });
        m_window.resize(1280, 800);
        m_window.show();
        ASSERT_TRUE(m_window.openFile(shopFile()));
        ASSERT_TRUE(m_window.document().saveAs(m_folder.filePath(QStringLiteral("hand.vidette.gpkg"))));
    }
    void TearDown() override {
        for (const char* scheme : {"file", "http", "https"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
        qunsetenv("VIDETTE_CONFIG");
        ui::resetShortcuts(m_window.actions());
        ui::settings().clear();
        QLocale::setDefault(QLocale::c());
    }

    static QString found(const estate::Estate& estate) {
        const auto wrong = [](const auto& table, auto check) {
            for (const auto& row : table)
                if (const auto checked = check(row); !checked)
                    return QString::fromStdString(base::describe(checked.error()));
            return QString();
        };
        return wrong(estate.cameras, estate::checkCamera) + wrong(estate.obstacles, estate::checkObstacle) +
               wrong(estate.zones, estate::checkZone) + wrong(estate.openings, estate::checkOpening) +
               wrong(estate.mounts, estate::checkMount) + wrong(estate.demands, estate::checkDemand);
    }
    /// What the project file holds, once it follows the document.
    estate::Estate kept() {
        const auto read = ui::Document::read(m_window.document().path(), base::Task());
        EXPECT_TRUE(read);
        return read ? read->estate : estate::Estate{};
    }

    QTemporaryDir m_folder;
    QObject m_nobody;
    ui::MainWindow m_window;
    estate::Estate m_beginning;
    int m_steps = 0; ///< of undo, made or taken back
};

TEST_F(RandomInput, LeavesADocumentThatHoldsItsRulesAndCanBeUndone) {
    const int events = asked("VIDETTE_RANDOM_EVENTS", kEvents);
    const auto seed = static_cast<unsigned>(asked("VIDETTE_RANDOM_FIRST", 1));
    std::printf("%d random events, seed %u\n", events, seed);
    RandomHand hand(m_window, seed, m_folder.path());
    Watch watch;
    qint64 longest = 0;
    QString slowest;
    for (int i = 0; i < events; ++i) {
        QElapsedTimer timer;
        timer.start();
        hand.act();
        watch.tick();
        if (timer.elapsed() > longest) {
            longest = timer.elapsed();
            slowest = hand.doing();
        }
    }
    std::printf("longest event: %lld ms, %s\n", static_cast<long long>(longest), qPrintable(slowest));
    std::printf("%d edits made or taken back\n", m_steps);
    EXPECT_GT(m_steps, events / 100);
    hand.rest();

    auto& document = m_window.document();
    EXPECT_EQ(found(document.estate()).toStdString(), "");
    const bool followed = !document.path().isEmpty();
    ASSERT_TRUE(followed || document.saveAs(m_folder.filePath(QStringLiteral("end.vidette.gpkg"))));
    const estate::Estate end = document.estate();
    EXPECT_EQ(kept(), end);
    auto& stack = document.undoStack();
    const int steps = stack.index(); // the hand may have taken some back at last
    while (stack.canUndo()) stack.undo();
    EXPECT_EQ(document.estate(), m_beginning);
    EXPECT_EQ(kept(), m_beginning);
    while (stack.index() < steps) stack.redo();
    EXPECT_EQ(document.estate(), end);
}

} // namespace
} // namespace vidette::tests

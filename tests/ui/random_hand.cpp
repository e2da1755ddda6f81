// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/random_hand.h"

#include "support/reference_data.h"
#include "ui/canvas/canvas.h"
#include "ui/shop.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QKeyEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>

#include <array>
#include <cstdio>

namespace vidette::tests {
namespace {

constexpr int kPatience = 40; ///< ms

const std::array kKeys{
    Qt::Key_Escape,      Qt::Key_Return,    Qt::Key_Tab,      Qt::Key_Backtab,
    Qt::Key_Space,       Qt::Key_Backspace, Qt::Key_Delete,   Qt::Key_Left,
    Qt::Key_Right,       Qt::Key_Up,        Qt::Key_Down,     Qt::Key_Home,
    Qt::Key_End,         Qt::Key_PageUp,    Qt::Key_PageDown, Qt::Key_BracketRight,
    Qt::Key_BracketLeft, Qt::Key_Plus,      Qt::Key_Minus,    Qt::Key_F1,
    Qt::Key_F10,         Qt::Key_A,         Qt::Key_C,        Qt::Key_D,
    Qt::Key_K,           Qt::Key_V,         Qt::Key_X,        Qt::Key_Z,
    Qt::Key_W,           Qt::Key_N,         Qt::Key_0,        Qt::Key_1,
    Qt::Key_2,           Qt::Key_3,         Qt::Key_7,
};

const std::array kTexts{"0",    "-1",      "2.5",  "3,4x0.7", "1e308", "nan", "999999999999", "C1",
                        "100%", "'\"<b>&", "12 m", "45°",     "",      " ",   "2026-02-30",   "\t"};

/// Tables of a spreadsheet, good and bad, and text that is none.
const std::array kCopied{
    "code\tx\ty\theight\thfov\nC9\t1\t2\t2.8\t90\nC10\t3\t4\t3\t60",
    "code\tx\ty\nC9\tNaN\t1e400\n\t\t",
    "hello",
    "{\"type\":\"FeatureCollection\"}",
    "",
};

/// The press of a key alone: it may end the widget that the release would go to.
void send(QWidget& widget, Qt::Key key, const QString& letter = {}) {
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter);
    QApplication::sendEvent(&widget, &press);
}

void put(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(content);
}

} // namespace

RandomHand::RandomHand(ui::MainWindow& window, unsigned seed, const QString& folder)
    : m_window(window), m_random(seed), m_folder(folder),
      m_trace(qEnvironmentVariableIsSet("VIDETTE_RANDOM_TRACE")) {
    put(m_folder + QStringLiteral("/broken.geojson"), "{ \"type\": \"FeatureCollection\", \"features\": [ {");
    put(m_folder + QStringLiteral("/broken.vidette.gpkg"), "SQLite format 3");
    put(m_folder + QStringLiteral("/cameras.csv"), "Model;Sensor;hfov\nA1;1/2.8;100\nA2;;\n");
    connect(&m_impatience, &QTimer::timeout, this, [this] {
        QWidget* open = QApplication::activePopupWidget();
        if (!open) open = QApplication::activeModalWidget();
        // Posted, so that what the answer opens in its turn is answered too.
        if (open && open == m_waiting)
            QMetaObject::invokeMethod(
                this, [this, dialog = m_waiting] { answer(dialog); }, Qt::QueuedConnection);
        else if (!open && m_acts == m_actsSeen)
            QMetaObject::invokeMethod(
                this, [this] { letFall(); }, Qt::QueuedConnection);
        m_waiting = open;
        m_actsSeen = m_acts;
    });
    m_impatience.start(kPatience);
}

void RandomHand::note(const QString& doing) {
    m_doing = doing;
    if (m_trace) std::fprintf(stderr, "%s\n", qPrintable(doing));
}

QWindow* RandomHand::target() {
    QWidget* widget = QApplication::activePopupWidget();
    if (!widget) widget = QApplication::activeModalWidget();
    if (!widget && roll(4) == 0) {
        QWidgetList open = QApplication::topLevelWidgets();
        open.removeIf([](const QWidget* one) { return !one->isVisible(); });
        if (!open.isEmpty()) widget = open[roll(static_cast<int>(open.size()))];
    }
    if (!widget || !widget->windowHandle()) widget = &m_window;
    return widget->windowHandle();
}

QPoint RandomHand::spot(const QWindow& window) {
    const ui::Canvas& canvas = m_window.canvas();
    QRect room(QPoint(0, 0), window.size());
    if (&window == m_window.windowHandle() && canvas.isVisible() && roll(5) < 3)
        room = QRect(canvas.mapTo(&m_window, QPoint(0, 0)), canvas.size()) & room;
    return room.topLeft() + QPoint(roll(std::max(1, room.width())), roll(std::max(1, room.height())));
}

Qt::KeyboardModifiers RandomHand::modifiers() {
    Qt::KeyboardModifiers keys;
    if (roll(6) == 0) keys |= Qt::ShiftModifier;
    if (roll(6) == 0) keys |= Qt::ControlModifier;
    if (roll(12) == 0) keys |= Qt::AltModifier;
    return keys;
}

void RandomHand::act() {
    ++m_acts;
    if (!m_window.isVisible()) m_window.show();
    const int dice = roll(100);
    if (dice < 60) return mouse(dice);
    if (dice < 65) return wheel();
    if (dice < 80) return key();
    if (dice < 85) return write();
    if (dice < 94) return trigger();
    if (dice < 95) return drop();
    if (dice < 96) return copySomething();
    if (dice < 97) return changeWindow();
    if (dice < 98) return changeFile();
    note(QStringLiteral("wait"));
    QTest::qWait(roll(5));
}

void RandomHand::mouse(int dice) {
    QWindow* window = target();
    const QPoint at = spot(*window);
    const auto button = roll(8) ? Qt::LeftButton : roll(2) ? Qt::RightButton : Qt::MiddleButton;
    const char* what = dice < 30   ? "move"
                       : dice < 42 ? "press"
                       : dice < 54 ? "release"
                       : dice < 58 ? "click"
                                   : "double click";
    const QWidget* under = QApplication::widgetAt(window->mapToGlobal(at));
    note(QStringLiteral("%1 %2 at %3,%4 on %5 %6")
             .arg(QLatin1String(what))
             .arg(button)
             .arg(at.x())
             .arg(at.y())
             .arg(under ? QLatin1String(under->metaObject()->className()) : QLatin1String("nothing"),
                  under ? under->objectName() : QString()));
    if (dice < 30) return QTest::mouseMove(window, at);
    if (dice < 42) return QTest::mousePress(window, button, modifiers(), at);
    if (dice < 54) return QTest::mouseRelease(window, button, modifiers(), at);
    if (dice >= 58 && window == m_window.windowHandle())
        return QTest::mouseDClick(window, button, modifiers(), at);
    // The press may end the window that the release would go to.
    const QPointer<QWindow> pressed = window;
    QTest::mousePress(window, button, {}, at);
    if (pressed) QTest::mouseRelease(window, button, {}, at);
}

void RandomHand::wheel() {
    const QWindow* window = target();
    const QPoint at = window->mapToGlobal(spot(*window));
    QWidget* under = QApplication::widgetAt(at);
    if (!under) return;
    const int turns = (roll(2) ? 120 : -120) * (1 + roll(4));
    note(QStringLiteral("wheel %1 on %2").arg(turns).arg(QLatin1String(under->metaObject()->className())));
    QWheelEvent event(under->mapFromGlobal(at), at, {}, roll(5) ? QPoint(0, turns) : QPoint(turns, 0),
                      Qt::NoButton, modifiers(), Qt::NoScrollPhase, false);
    QApplication::sendEvent(under, &event);
}

void RandomHand::key() {
    const Qt::Key which = kKeys[m_random() % kKeys.size()];
    const auto keys = modifiers();
    note(QStringLiteral("key %1 + %2").arg(int(keys), 0, 16).arg(QKeySequence(which).toString()));
    const QPointer<QWindow> window = target();
    // Not by QTest: it presses Shift, Ctrl and Alt first, one by one, and each of them may close the window.
    const char sign = QTest::keyToAscii(which);
    const QString words = sign >= ' ' ? QString(QLatin1Char(sign)) : QString();
    if (window) qt_handleKeyEvent(window, QEvent::KeyPress, which, keys, words);
    if (window) qt_handleKeyEvent(window, QEvent::KeyRelease, which, keys, words);
}

void RandomHand::write() {
    const QString words = QString::fromUtf8(kTexts[m_random() % kTexts.size()]);
    note(QStringLiteral("write %1").arg(words));
    for (const QChar letter : words)
        if (QWidget* focus = QApplication::focusWidget()) send(*focus, Qt::Key_unknown, letter);
}

void RandomHand::trigger() {
    const auto& all = m_window.actions().all();
    QAction* action = all[roll(static_cast<int>(all.size()))];
    const QString id = action->objectName();
    // What builds the window anew, or opens a city, would else take most of the time.
    const bool slow =
        id.startsWith(QStringLiteral("view.language-")) || id == QStringLiteral("file.sample-city");
    if (!action->isEnabled() || QApplication::activeModalWidget() || (slow && roll(8))) return;
    note(id);
    action->trigger();
    QCoreApplication::processEvents();
}

void RandomHand::drop() {
    if (QApplication::activeModalWidget()) return;
    const auto example = [](const char* name) {
        return QString::fromStdString(support::repositoryFile(name).string());
    };
    const QStringList files{shopFile(),
                            example("examples/floor-plan/floor.pdf"),
                            example("examples/city/estate/places.geojson"),
                            m_folder + QStringLiteral("/broken.geojson"),
                            m_folder + QStringLiteral("/broken.vidette.gpkg"),
                            m_folder + QStringLiteral("/cameras.csv"),
                            m_folder + QStringLiteral("/hand.vidette.gpkg"),
                            m_folder + QStringLiteral("/nothing.gpkg"),
                            m_folder};
    QMimeData dropped;
    if (roll(8)) dropped.setUrls({QUrl::fromLocalFile(files[roll(static_cast<int>(files.size()))])});
    const QPoint at = m_window.mapToGlobal(spot(*m_window.windowHandle()));
    QWidget* under = QApplication::widgetAt(at);
    if (!under) return;
    note(
        QStringLiteral("drop %1 on %2").arg(dropped.text(), QLatin1String(under->metaObject()->className())));
    const QPoint local = under->mapFromGlobal(at);
    QDragEnterEvent enter(local, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(under, &enter);
    QDropEvent event(local, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    if (enter.isAccepted()) QApplication::sendEvent(under, &event);
}

void RandomHand::copySomething() {
    const QString words = QString::fromUtf8(kCopied[m_random() % kCopied.size()]);
    note(QStringLiteral("copy %1").arg(words));
    QApplication::clipboard()->setText(words);
}

void RandomHand::changeWindow() {
    note(QStringLiteral("size of the window, other windows closed"));
    m_window.resize(700 + roll(900), 500 + roll(600));
    for (QWidget* open : QApplication::topLevelWidgets())
        if (open != &m_window && open->isVisible()) open->close();
}

void RandomHand::changeFile() {
    auto& document = m_window.document();
    if (roll(2) || document.path().isEmpty()) {
        note(QStringLiteral("save as a project"));
        (void)document.saveAs(m_folder + QStringLiteral("/hand%1.vidette.gpkg").arg(roll(3)));
    } else if (roll(6) == 0) {
        note(QStringLiteral("open the shop"));
        m_window.openFile(shopFile());
    }
}

void RandomHand::answer(QWidget* dialog) {
    if (!dialog || !dialog->isVisible()) return;
    auto* asked = qobject_cast<QDialog*>(dialog);
    if (m_trace) std::fprintf(stderr, "  answers %s\n", dialog->metaObject()->className());
    if (asked && roll(4) == 0) return asked->accept();
    if (roll(4) == 0) return send(*dialog, roll(2) ? Qt::Key_Return : Qt::Key_Down);
    dialog->close();
}

void RandomHand::letFall() {
    // Something is dragged with a loop of events of its own, or the event only takes its time.
    if (m_trace) std::fputs("  lets fall\n", stderr);
    QTest::mouseMove(m_window.windowHandle(), spot(*m_window.windowHandle()));
    QTest::mouseRelease(m_window.windowHandle(), Qt::LeftButton, {}, spot(*m_window.windowHandle()));
    QDrag::cancel();
}

void RandomHand::rest() {
    note(QStringLiteral("rest"));
    for (const auto button : {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton})
        QTest::mouseRelease(m_window.windowHandle(), button, {}, QPoint(5, 5));
    QTest::keyClick(&m_window.canvas(), Qt::Key_Escape);
    for (QWidget* open : QApplication::topLevelWidgets())
        if (open != &m_window && open->isVisible()) open->close();
    QCoreApplication::processEvents();
}

} // namespace vidette::tests

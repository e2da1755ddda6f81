// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"

#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWindow>

#include <random>

namespace vidette::tests {

/// A hand that does anything with a window: mouse, keys, wheel, menus, tools, languages, themes, drops.
/// Events take the way of real ones, through the window system of Qt, to whatever stands under the mouse. The
/// same seed gives the same wishes; what they meet may differ, since workers answer when they are ready.
class RandomHand final : public QObject {
  public:
    /// Files that it makes, drops and saves stand in `folder`.
    RandomHand(ui::MainWindow& window, unsigned seed, const QString& folder);

    /// One event. A dialog that it opens is answered somehow before this returns.
    void act();
    /// What act() did, or does: "press 340,120 in Canvas".
    const QString& doing() const { return m_doing; }
    /// Lets go of all buttons and closes what is open beside the window.
    void rest();

  private:
    int roll(int sides) { return static_cast<int>(m_random() % static_cast<unsigned>(sides)); }
    /// Writes down what comes next; with VIDETTE_RANDOM_TRACE also on the error output.
    void note(const QString& doing);
    QWindow* target();
    QPoint spot(const QWindow& window);
    Qt::KeyboardModifiers modifiers();

    void mouse(int dice);
    void wheel();
    void key();
    void write();
    void trigger();
    void drop();
    void copySomething();
    void changeWindow();
    void changeFile();
    void answer(QWidget* dialog);
    /// Ends what is dragged, with a drop or without.
    void letFall();

    ui::MainWindow& m_window;
    std::mt19937 m_random;
    QString m_folder;
    QString m_doing;
    QTimer m_impatience;         ///< nothing modal and no menu stays open for long
    QPointer<QWidget> m_waiting; ///< what was open when it last looked
    quint64 m_acts = 0;
    quint64 m_actsSeen = 0; ///< when it last looked
    bool m_trace;
};

} // namespace vidette::tests

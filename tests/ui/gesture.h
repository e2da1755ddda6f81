// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas.h"
#include "ui/shop_window.h"

#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {

/// The window with the shop, driven as by a hand on the mouse.
class Gesture : public ShopWindow {
  protected:
    ui::Canvas& canvas() { return m_window.canvas(); }
    ui::Document& document() { return m_window.document(); }
    const estate::Camera& camera(const char* code) { return *rowNamed(document().estate().cameras, code); }
    QPoint at(geometry::Point p) { return canvas().view().toScreen(p).toPoint(); }
    std::size_t chosen() { return m_window.selection().items().size(); }
    int steps() { return document().undoStack().count(); }

    void press(QPoint from, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(&canvas(), Qt::LeftButton, keys, from);
    }
    void move(QPoint to, Qt::KeyboardModifiers keys = {}) {
        QMouseEvent event(QEvent::MouseMove, to, canvas().mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          keys);
        QApplication::sendEvent(&canvas(), &event);
    }
    void release(QPoint to, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseRelease(&canvas(), Qt::LeftButton, keys, to);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
        press(from, keys);
        for (int i = 1; i <= 8; ++i) move(from + (to - from) * i / 8, keys);
        release(to, keys);
    }
    void click(QPoint where, Qt::KeyboardModifiers keys = {}) {
        press(where, keys);
        release(where, keys);
    }
    void doubleClick(QPoint where) {
        click(where);
        QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, where);
    }
    /// The mouse without a button.
    void hover(QPoint to) {
        QMouseEvent event(QEvent::MouseMove, to, canvas().mapToGlobal(to), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&canvas(), &event);
    }
    void type(const char* words) { QTest::keyClicks(&canvas(), QLatin1String(words)); }
    void key(Qt::Key which, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&canvas(), which, keys); }
    void tool(const char* id) { m_window.actions().find(QLatin1String(id))->trigger(); }
};

} // namespace vidette::tests

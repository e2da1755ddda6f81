// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"
#include "ui/shop.h"

#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {

/// The window with the example shop open and its coverage counted.
class ShopWindow : public testing::Test {
  protected:
    void SetUp() override {
        m_window.resize(1440, 900);
        m_window.show();
        ASSERT_TRUE(m_window.openFile(shopFile()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_window.coverage().result() != nullptr; }, 20000));
    }

    ui::MainWindow m_window;
};

} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/import_child.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

/// Every test begins with a decimal point, whatever language the one before ended in.
class PlainNumbers : public testing::EmptyTestEventListener {
    void OnTestStart(const testing::TestInfo&) override { QLocale::setDefault(QLocale::c()); }
};

} // namespace

int main(int argc, char** argv) {
    if (const auto status = vidette::io::runAsImportChild(argc, argv)) return *status;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_STYLE_OVERRIDE", "Fusion");
    // Nothing of whoever runs the tests is read or changed.
    const QTemporaryDir folder;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new PlainNumbers); // which owns it
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}

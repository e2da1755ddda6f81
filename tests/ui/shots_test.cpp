// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes.h"
#include "ui/shell/language.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

/// Pictures of every page and dialog, in both themes and all languages; made by tools/screenshots.sh, which
/// names the folder in VIDETTE_SHOTS. QT_SCALE_FACTOR=2 makes them twice as fine.
namespace vidette::tests {
namespace {

TEST(Shots, OfEveryPageAndDialog) {
    const QString folder = qEnvironmentVariable("VIDETTE_SHOTS");
    if (folder.isEmpty()) GTEST_SKIP() << "VIDETTE_SHOTS names no folder";
    const QTemporaryDir projects;
    for (const QString& language : ui::Language::all()) {
        for (const bool dark : {false, true}) {
            ui::MainWindow window(language);
            window.setDark(dark);
            window.resize(1280, 800);
            window.show();
            const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
            const QDir own(QStringLiteral("%1/%2/%3").arg(folder, language, theme));
            ASSERT_TRUE(own.mkpath(QStringLiteral(".")));
            for (const World world : {World::Shop, World::City}) {
                ASSERT_TRUE(openWorld(window, world, projects.path()));
                for (const Scene& scene : scenesOf(world)) {
                    scene.show(window);
                    settle(window);
                    const QPixmap picture = front(window).grab();
                    EXPECT_TRUE(picture.save(own.filePath(scene.name + QStringLiteral(".png"))))
                        << qPrintable(scene.name);
                    tidy(window);
                }
            }
        }
    }
    ui::settings().clear();
    QLocale::setDefault(QLocale::c());
}

} // namespace
} // namespace vidette::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "io/import_child.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStyleFactory>

#include <cstdio>

int main(int argc, char** argv) {
    if (const auto status = vidette::io::runAsImportChild(argc, argv)) return *status;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vidette-desktop"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vidette"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/vidette.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Plans camera estates."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("main", "Project (.vidette.gpkg) or exchange plan (.geojson)"),
        QStringLiteral("[FILE]"));
    const QCommandLineOption theme(
        QStringLiteral("theme"),
        QCoreApplication::translate("main", "light or dark; without it as the desktop is"),
        QStringLiteral("THEME"));
    parser.addOption(theme);
    parser.process(application);

    vidette::ui::MainWindow window;
    if (parser.isSet(theme)) window.setDark(parser.value(theme) == QStringLiteral("dark"));
    const QStringList files = parser.positionalArguments();
    window.show();
    if (!files.isEmpty() && !window.openFile(files.front())) {
        std::fprintf(stderr, "%s could not be opened; the window says why\n", qPrintable(files.front()));
    }
    return QApplication::exec();
}

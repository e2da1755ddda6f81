// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "io/import_child.h"
#include "linguist/languages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStyleFactory>

int main(int argc, char** argv) {
    using vidette::linguist::languageNamed;
    if (const auto status = vidette::io::runAsImportChild(argc, argv, languageNamed)) return *status;
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
    const QCommandLineOption language(QStringLiteral("language"),
                                      QCoreApplication::translate("main", "en, cs, sk or pl"),
                                      QStringLiteral("LANGUAGE"));
    parser.addOptions({theme, language});
    parser.process(application);

    using vidette::ui::Language;
    vidette::ui::MainWindow window(parser.isSet(language) ? parser.value(language) : Language::usual());
    if (parser.isSet(theme)) window.setDark(parser.value(theme) == QStringLiteral("dark"));
    const QStringList files = parser.positionalArguments();
    window.show();
    window.begin(files.isEmpty() ? QString() : files.front());
    return QApplication::exec();
}

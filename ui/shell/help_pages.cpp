// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_pages.h"

#include "ui/shell/fuzzy_match.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace vidette::ui {
namespace {

const QString kFolder = QStringLiteral(":/help/");
const QString kForUsers = QStringLiteral("user/");

QString plain(const QString& line) {
    QString words = line;
    words.remove(QLatin1Char('*')).remove(QLatin1Char('`')).replace(QLatin1Char('|'), QLatin1Char(' '));
    return words.simplified();
}

/// The first line that holds any of the words.
QString lineWith(const QString& text, const QStringList& words) {
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString low = folded(line);
        const auto has = [&](const QString& word) { return low.contains(word); };
        if (!line.startsWith(QLatin1Char('#')) && std::any_of(words.begin(), words.end(), has))
            return plain(line);
    }
    return {};
}

} // namespace

QString helpText(const QString& page) {
    if (page.startsWith(kForUsers)) {
        const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
        QFile own(kFolder + kForUsers + language + QLatin1Char('/') + page.mid(kForUsers.size()));
        // It stands one folder deeper than the page that it replaces.
        if (own.open(QIODevice::ReadOnly))
            return QString::fromUtf8(own.readAll())
                .replace(QStringLiteral("](../../"), QStringLiteral("](../"));
    }
    QFile file(kFolder + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString helpTitle(const QString& text) {
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    return plain(first.startsWith(QStringLiteral("# ")) ? first.mid(2) : first);
}

std::vector<HelpHit> searchHelp(const QString& words) {
    const QStringList wanted = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<HelpHit> hits;
    if (wanted.isEmpty()) return hits;
    QStringList pages;
    QDirIterator files(kFolder, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) pages << files.next().mid(kFolder.size());
    // Translations are found under the name of the page.
    const auto isTranslation = [](const QString& page) { return page.count(QLatin1Char('/')) > 1; };
    pages.erase(std::remove_if(pages.begin(), pages.end(), isTranslation), pages.end());
    std::sort(pages.begin(), pages.end(), [](const QString& a, const QString& b) {
        const bool forUsers = a.contains(QLatin1Char('/'));
        return forUsers != b.contains(QLatin1Char('/')) ? forUsers : a < b;
    });
    for (const QString& page : pages) {
        const QString text = helpText(page);
        const QString low = folded(text);
        const auto has = [&](const QString& word) { return low.contains(word); };
        if (std::all_of(wanted.begin(), wanted.end(), has))
            hits.push_back({page, helpTitle(text), lineWith(text, wanted)});
    }
    return hits;
}

QString helpPageFor(const QString& place, const QString& tool) {
    const QHash<QString, QString> pages{
        {QStringLiteral("start"), QStringLiteral("begin")},
        {QStringLiteral("kits"), QStringLiteral("kits")},
        {QStringLiteral("backlog"), QStringLiteral("backlog")},
        {QStringLiteral("meetings"), QStringLiteral("backlog")},
        {QStringLiteral("replacement"), QStringLiteral("estate")},
        {QStringLiteral("checks"), QStringLiteral("estate")},
        {QStringLiteral("reports"), QStringLiteral("report")},
        {QStringLiteral("learn"), QStringLiteral("learn")},
        {QStringLiteral("tool.camera"), QStringLiteral("cameras")},
        {QStringLiteral("tool.select"), QStringLiteral("index")},
    };
    const bool onPlan = place == QStringLiteral("plan");
    const QString usual = onPlan ? QStringLiteral("draw") : QStringLiteral("index");
    return QStringLiteral("user/%1.md").arg(pages.value(onPlan ? tool : place, usual));
}

QString helpPageOf(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        const QString page = widget->property("helpPage").toString();
        if (!page.isEmpty()) return page;
    }
    return {};
}

} // namespace vidette::ui

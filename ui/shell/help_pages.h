// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

/// The pages of help: docs/user and the pages of docs that they lead to, part of the program as
/// ":/help/…". A page is named as its file: "user/draw.md", "seeing.md".
namespace vidette::ui {

struct HelpHit {
    QString page;
    QString title;
    QString line; ///< the first line with the words
};

/// Markdown; "" when there is no such page. Pages for users in the language of numbers and
/// dates where they are translated (docs/user/cs …), else in English.
QString helpText(const QString& page);
QString helpTitle(const QString& text);
/// Pages in which all words occur, those for users first; case and accents do not count.
std::vector<HelpHit> searchHelp(const QString& words);

/// The page of a workspace ("plan", "kits" …, "start") and, on the plan, of its tool ("tool.wall").
QString helpPageFor(const QString& place, const QString& tool);
/// The page that a widget or what it stands in names by its property "helpPage"; "" = none does.
QString helpPageOf(const QWidget* widget);

} // namespace vidette::ui

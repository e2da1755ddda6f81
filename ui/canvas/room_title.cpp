// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/room_title.h"

#include "ui/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace vidette::ui {
namespace {

constexpr double kInside = 8; // points of a room that its name leaves free

/// In two lines, where a word ends nearest to the middle; one where there is one word.
QStringList broken(const QString& name) {
    const qsizetype middle = name.size() / 2;
    const qsizetype before = name.lastIndexOf(QLatin1Char(' '), middle);
    const qsizetype after = name.indexOf(QLatin1Char(' '), middle);
    const bool takesAfter = before < 0 || (after >= 0 && after - middle <= middle - before);
    const qsizetype at = takesAfter ? after : before;
    if (at < 0) return {name};
    return {name.left(at), name.mid(at + 1)};
}

} // namespace

double RoomTitle::width() const {
    double widest = 0;
    for (const QString& line : lines) widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(line));
    return widest + 2 * kAround;
}

double RoomTitle::height() const {
    return 20 + kLine * static_cast<double>(lines.size());
}

RoomTitle fitted(const QString& name, QSizeF room) {
    for (const Type type : {Type::Strong, Type::Caption}) {
        for (const QStringList& lines : {QStringList{name}, broken(name)}) {
            const RoomTitle tried{lines, fontOf(type)};
            if (tried.width() <= room.width() - kInside && tried.height() <= room.height() - 4) return tried;
        }
    }
    return {{name}, fontOf(Type::Strong)};
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

namespace vidette::ui {

/// The name of a room as it is written between its walls.
struct RoomTitle {
    static constexpr double kLine = 16;  ///< points from one line to the next
    static constexpr double kAround = 3; ///< points between two labels

    QStringList lines;
    QFont font;

    /// Points, with what is kept free around it.
    double width() const;
    /// With the line below the name that says how large the room is.
    double height() const;
};

/// As large as it can be in a room of so many points: in strong letters in one line or two, else in small
/// ones. Where none fits, one strong line.
RoomTitle fitted(const QString& name, QSizeF room);

} // namespace vidette::ui

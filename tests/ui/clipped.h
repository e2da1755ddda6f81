// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace vidette::tests {

/// What has not the room for its words: labels, buttons, choices, tabs and lines, one line of text for each
/// ("QLabel Save as project: 80 of 120"). A tip with the whole words says that they are shortened on purpose.
QStringList clipped(const QWidget& part);

} // namespace vidette::tests

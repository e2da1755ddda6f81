// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

/// Text files as the window reads and writes them.
namespace vidette::ui {

/// Writes the whole file or leaves what was there. "" when it did, else why not, naming the file.
QString writeWhole(const QString& path, const std::string& content);

} // namespace vidette::ui

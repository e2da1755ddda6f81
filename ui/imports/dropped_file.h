// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a file that is dropped on the window, or chosen by "Open…" or "Import…", is for.
namespace vidette::ui {

enum class FileUse {
    Plan,    ///< a project or an exchange plan: opened
    Map,     ///< a map, a drawing or a table with coordinates: taken into the plan
    Picture, ///< a picture or a PDF: laid under the plan
    NoPlace, ///< a table without coordinates
    Unknown, ///< nothing that Vidette reads
};

/// By the ending of the name, and where several kinds share it by the beginning of the file. Quick.
FileUse useOf(const QString& path);

/// The endings that "Import…" offers: "*.dxf *.geojson …".
QString importEndings();
/// Those of pictures alone.
QString pictureEndings();

/// Why the file cannot be taken and what can, for NoPlace and Unknown.
QString refusalText(FileUse use, const QString& path);

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace vidette::ui {

QString writeWhole(const QString& path, const std::string& content) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(content.size());
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size && file.commit();
    if (isWritten) return {};
    return QCoreApplication::translate("files", "%1 could not be written: %2")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace vidette::ui

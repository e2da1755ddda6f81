// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_desk.h"
#include "ui/imports/dropped_file.h"
#include "ui/imports/import_window.h"
#include "ui/main_window.h"
#include "ui/status_line.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>

/// Files that come into the window from elsewhere.
namespace vidette::ui {

void MainWindow::takeFile(const QString& path) {
    const FileUse use = useOf(path);
    switch (use) {
    case FileUse::Plan:
        return void(openFile(path));
    case FileUse::Map:
        return importMap(path);
    case FileUse::Picture:
        return addPicture(path);
    case FileUse::NoPlace:
    case FileUse::Unknown:
        return m_status->tell(refusalText(use, path));
    }
}

void MainWindow::askImport() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import a map or drawing"), {}, tr("Maps, drawings and pictures (%1)").arg(importEndings()));
    if (!path.isEmpty()) takeFile(path);
}

void MainWindow::importMap(const QString& path) {
    leaveStart();
    auto* import = new ImportWindow(m_document, path, m_view.level(), this);
    connect(&m_document, &Document::opened, import, &QDialog::reject);
    connect(&import->import(), &MapImport::taken, this, &MainWindow::showPlace);
    import->show();
}

void MainWindow::addPicture(const QString& path) {
    leaveStart();
    ImageDesk::of(*this).add(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile()) takeFile(urls.front().toLocalFile());
}

} // namespace vidette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/snapshots.h"

#include "store/project_copy.h"
#include "ui/document.h"
#include "ui/words.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace vidette::ui {
namespace {

const QString kEnding = QStringLiteral(".vidette.gpkg");

/// A name as a file may have it.
QString asFileName(QString name) {
    static const QRegularExpression unsafe(QStringLiteral("[^\\w .-]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return name.replace(unsafe, QStringLiteral("_")).trimmed();
}

} // namespace

Snapshots::Snapshots(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::opened, this, &Snapshots::readKept);
    readKept();
}

QString Snapshots::folder() const {
    if (m_document.path().isEmpty()) return {};
    const QFileInfo file(m_document.path());
    return file.dir().filePath(file.baseName() + QStringLiteral(".snapshots"));
}

void Snapshots::readKept() {
    m_keep.cancel();
    m_all.clear();
    emit changed();
    if (folder().isEmpty()) return m_read.cancel();
    m_read.start([this, folder = folder()](const base::Task& task) -> Job::Delivery {
        std::vector<Snapshot> kept;
        const auto filter = QStringList{QLatin1Char('*') + kEnding};
        for (const QFileInfo& file :
             QDir(folder).entryInfoList(filter, QDir::Files, QDir::Time | QDir::Reversed)) {
            auto content = Document::read(file.filePath(), task);
            const QString name = file.fileName().chopped(kEnding.size());
            if (content) kept.push_back({name, file.lastModified(), std::move(content->estate)});
        }
        return [this, kept = std::move(kept)] {
            m_all.insert(m_all.begin(), kept.begin(), kept.end());
            emit changed();
        };
    });
}

void Snapshots::take(const QString& name) {
    m_all.push_back({name, QDateTime::currentDateTime(), m_document.estate()});
    emit changed();
    if (folder().isEmpty()) return;
    QDir().mkpath(folder());
    const QString to = QDir(folder()).filePath(asFileName(name) + kEnding);
    m_keep.start(
        [this, from = utf8(m_document.path()), to = utf8(to)](const base::Task& task) -> Job::Delivery {
            const auto done = store::copyProject(from, to, task);
            return [this, done, to] {
                emit told(done ? tr("Snapshot kept as %1.").arg(text(to))
                               : tr("The snapshot is not kept beside the project: %1")
                                     .arg(text(base::describe(done.error()))));
            };
        });
}

} // namespace vidette::ui

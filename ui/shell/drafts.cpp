// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts.h"

#include "ui/document.h"
#include "ui/files.h"
#include "ui/shell/recent_plans.h"
#include "ui/words.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace vidette::ui {
namespace {

const QString kEnding = QStringLiteral(".vidette.gpkg");

QString lockOf(const QString& path) {
    return path + QStringLiteral(".lock");
}

} // namespace

Drafts::Drafts(Document& document, Files& files, QObject* parent)
    : QObject(parent), m_document(document), m_files(files) {
    connect(&document, &Document::opened, this, [this] {
        ++m_plan;
        follow();
    });
    connect(&document, &Document::keptChanged, this, &Drafts::moved);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &Drafts::keep);
}

QString Drafts::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/vidette/plans");
}

void Drafts::keepIn(const QString& folder) {
    m_folder = QDir::cleanPath(folder);
    m_document.setDraftFolder(m_folder);
}

QString Drafts::interrupted() const {
    const QDir folder(m_folder);
    if (m_folder.isEmpty()) return {};
    for (const QString& name : folder.entryList({QStringLiteral("*") + kEnding}, QDir::Files, QDir::Time)) {
        const QString path = folder.filePath(name);
        if (!QFile::exists(lockOf(path))) continue;
        // The lock of a window that still runs cannot be had; that of one that was killed is stale.
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) return path;
    }
    return {};
}

void Drafts::keep() {
    const bool wanted = !m_folder.isEmpty() && m_document.undoStack().count() > 0;
    if (!wanted || m_document.kept() != Document::Kept::NotInProject) return;
    // What changes while the first version is written goes into it as soon as it is there.
    if (m_job.running() || !QDir().mkpath(m_folder)) return;
    const QString path = newPath();
    // While another file is being opened the plan is about to go, so its draft cannot wait for a worker.
    if (m_files.running()) return void(m_document.saveAs(path));
    m_job.start(
        [this, path, estate = m_document.estate(), plan = m_plan](const base::Task& task) -> Job::Delivery {
            auto store = Document::write(estate, path, task);
            if (!store)
                return [this, words = text(base::describe(store.error()))] { emit m_files.told(words); };
            const auto shared = std::make_shared<store::ProjectStore>(std::move(*store));
            return [this, shared, path, plan, name = text(estate.name)] {
                if (plan != m_plan || m_document.kept() != Document::Kept::NotInProject)
                    return noteOpened(path, name);
                m_document.followWith(std::move(*shared), path);
            };
        });
}

void Drafts::follow() {
    m_lock.reset();
    m_current = m_document.isDraft() ? m_document.path() : QString();
    if (m_current.isEmpty()) return;
    m_lock = std::make_unique<QLockFile>(lockOf(m_current));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    noteOpened(m_current, text(m_document.estate().name));
}

void Drafts::moved() {
    if (m_document.path() == m_current) return;
    const QString before = m_current;
    follow();
    if (before.isEmpty() || m_document.path().isEmpty()) return;
    QFile::remove(before);
    forgetPlan(before);
}

QString Drafts::newPath() const {
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss-zzz"));
    return QDir(m_folder).filePath(stamp + kEnding);
}

} // namespace vidette::ui

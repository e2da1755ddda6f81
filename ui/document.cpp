// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include "ui/edit_command.h"
#include "ui/plan_file.h"
#include "ui/words.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace vidette::ui {
Document::Document(QObject* parent) : QObject(parent) {}

base::Result<base::Done> Document::open(const QString& path) {
    if (path.startsWith(QLatin1Char(':')) || !store::looksLikeProject(utf8(path))) {
        auto plan = readPlanFile(path);
        if (!plan) return base::failure(plan.error());
        m_store.reset();
        m_warnings = std::move(plan->warnings);
        adopt(std::move(plan->value), {}, QFileInfo(path).fileName());
        return base::Done{};
    }
    auto store = store::ProjectStore::open(utf8(path));
    if (!store) return base::failure(store.error());
    m_store.emplace(std::move(*store));
    m_warnings.clear();
    adopt(m_store->estate(), path, QFileInfo(path).fileName());
    return base::Done{};
}

void Document::begin(estate::Estate estate, const QString& source) {
    m_store.reset();
    m_warnings.clear();
    adopt(std::move(estate), {}, source);
}

void Document::adopt(estate::Estate estate, const QString& path, const QString& source) {
    m_preview.reset();
    m_undoStack.clear();
    m_estate = std::move(estate);
    m_path = path;
    m_source = source;
    m_kept = m_store ? Kept::Saved : Kept::NotInProject;
    m_savedAt = m_store ? QFileInfo(path).lastModified() : QDateTime();
    m_problem.clear();
    ++m_revision;
    emit changed(allChanged());
    emit opened();
    emit keptChanged();
}

base::Result<base::Done> Document::saveAs(const QString& path) {
    // Written beside the target first: whatever stood there stays until the new file is complete.
    const QString beside = path + QStringLiteral(".part");
    QFile::remove(beside);
    auto made = store::createProject(utf8(beside), m_estate);
    if (!made) return made;
    m_store.reset();
    QFile::remove(path);
    if (!QFile::rename(beside, path)) {
        return base::failure("not_written", utf8(path), "the file could not be replaced");
    }
    auto store = store::ProjectStore::open(utf8(path));
    if (!store) return base::failure(store.error());
    m_store.emplace(std::move(*store));
    m_path = path;
    m_source = QFileInfo(path).fileName();
    m_kept = Kept::Saved;
    m_savedAt = QDateTime::currentDateTime();
    emit keptChanged();
    return base::Done{};
}

bool Document::commit(base::Result<estate::Estate> next, const QString& what, const QString& mergeKey) {
    if (!next) {
        endPreview();
        emit refused(text(base::describe(next.error())));
        return false;
    }
    if (*next == m_estate) {
        endPreview();
        return true;
    }
    m_preview.reset();
    m_undoStack.push(new EditCommand(*this, m_estate, std::move(*next), what, mergeKey));
    return true;
}

void Document::preview(estate::Estate next) {
    Changes changes = changesBetween(shown(), next);
    if (!changes.any()) return;
    changes.preview = true;
    m_preview = std::move(next);
    ++m_revision;
    emit changed(changes);
}

void Document::endPreview() {
    if (!m_preview) return;
    const Changes changes = changesBetween(*m_preview, m_estate);
    m_preview.reset();
    ++m_revision;
    emit changed(changes);
}

void Document::replace(const estate::Estate& next, const QString& what) {
    const Changes changes = changesBetween(shown(), next);
    m_preview.reset();
    m_estate = next;
    ++m_revision;
    save(what);
    emit changed(changes);
}

void Document::save(const QString& what) {
    if (!m_store) return;
    const auto saved = m_store->save(m_estate, utf8(what), "");
    m_kept = saved ? Kept::Saved : Kept::Failed;
    m_problem = saved ? QString() : text(base::describe(saved.error()));
    if (saved) m_savedAt = QDateTime::currentDateTime();
    emit keptChanged();
}

} // namespace vidette::ui

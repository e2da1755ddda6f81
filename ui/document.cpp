// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include "store/outside_edits.h"
#include "ui/edit_command.h"
#include "ui/plan_file.h"
#include "ui/words.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace vidette::ui {

Document::Document(QObject* parent) : QObject(parent) {}

base::Result<Document::Content> Document::read(const QString& path, const base::Task& task) {
    Content content;
    content.path = path;
    if (path.startsWith(QLatin1Char(':')) || !store::looksLikeProject(utf8(path))) {
        auto plan = readPlanFile(path, task);
        if (!plan) return base::failure(plan.error());
        content.estate = std::move(plan->value);
        content.warnings = std::move(plan->warnings);
    } else {
        auto store = store::ProjectStore::open(utf8(path), task);
        const std::string code = store ? "" : store.error().code;
        auto project = code == "newer_version" || code == "read_only"
                           ? store::readProject(utf8(path), task)
                           : store.map([](const auto& opened) { return opened.estate(); });
        if (!project) return base::failure(project.error());
        content.estate = std::move(*project);
        auto outside = store ? store->outsideEdits(task) : store::openOutsideEdits(utf8(path), task);
        if (outside) content.outsideEdits = std::move(*outside);
        if (store)
            content.store.emplace(std::move(*store));
        else
            content.readOnly = text(store.error().message);
    }
    content.places.follow(content.estate);
    return content;
}

base::Result<base::Done> Document::open(const QString& path) {
    auto content = read(path, base::Task());
    if (!content) return base::failure(content.error());
    adopt(std::move(*content));
    return base::Done{};
}

void Document::begin(estate::Estate estate, const QString& source) {
    Content content;
    content.places.follow(estate);
    content.estate = std::move(estate);
    content.path = source;
    adopt(std::move(content));
}

void Document::adopt(Content content) {
    const QFileInfo file(content.path);
    m_preview.reset();
    m_undoStack.clear();
    m_store = std::move(content.store);
    m_estate = std::move(content.estate);
    m_places = std::move(content.places);
    m_warnings = std::move(content.warnings);
    m_outsideEdits = std::move(content.outsideEdits);
    m_path = m_store ? content.path : QString();
    m_file = content.path;
    m_source = isDraft() ? QString() : file.fileName();
    m_problem = content.readOnly;
    m_kept = m_store ? Kept::Saved : m_problem.isEmpty() ? Kept::NotInProject : Kept::ReadOnly;
    m_savedAt = m_store ? file.lastModified() : QDateTime();
    ++m_revision;
    emit changed(allChanged());
    emit opened();
    emit keptChanged();
    emit outsideEditsChanged();
}

base::Result<store::ProjectStore> Document::write(const estate::Estate& estate, const QString& path,
                                                  const base::Task& task) {
    if (const auto newer = store::newerVersionNote(utf8(path)))
        return base::failure("newer_version", newer->where, newer->message);
    // Written beside the target first: whatever stood there stays until the new file is complete.
    const QString beside = path + QStringLiteral(".part");
    QFile::remove(beside);
    auto made = store::createProject(utf8(beside), estate, {}, task);
    if (!made) {
        QFile::remove(beside);
        return base::failure(made.error());
    }
    QFile::remove(path);
    if (!QFile::rename(beside, path)) {
        return base::failure("not_written", utf8(path), "the file could not be replaced");
    }
    return store::ProjectStore::open(utf8(path));
}

void Document::followWith(store::ProjectStore store, const QString& path) {
    m_store.emplace(std::move(store));
    m_path = path;
    m_file = path;
    // A draft goes on under the name of what it came from.
    if (!isDraft()) m_source = QFileInfo(path).fileName();
    save(isDraft() ? tr("First edit") : tr("Save as %1").arg(m_source));
    readOutside();
}

base::Result<base::Done> Document::saveAs(const QString& path) {
    if (m_store && path == m_path) {
        save(tr("Save"));
        if (m_kept == Kept::Saved) return base::Done{};
        return base::failure("not_written", utf8(path), utf8(m_problem));
    }
    auto store = write(m_estate, path);
    if (!store) return base::failure(store.error());
    followWith(std::move(*store), path);
    return base::Done{};
}

base::Error Document::noted(const estate::Refusal& refusal, const QString& what) {
    if (!m_store) return refusal.error;
    const auto told = m_store->note("Refused: " + utf8(what), m_actor, refusal.table, refusal.row);
    return told ? refusal.error : told.error();
}

bool Document::commit(base::Result<estate::Estate> next, const QString& what, const QString& mergeKey) {
    if (next) {
        const auto refusal = estate::refusalOf(m_estate, *next, {m_actor, base::today()});
        if (refusal) next = base::failure(noted(*refusal, what));
    }
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
    show(changes);
}

void Document::endPreview() {
    if (!m_preview) return;
    const Changes changes = changesBetween(*m_preview, m_estate);
    m_preview.reset();
    show(changes);
}

void Document::replace(const estate::Estate& next, const QString& what) {
    const Changes changes = changesBetween(shown(), next);
    m_preview.reset();
    m_estate = next;
    save(what);
    show(changes);
}

void Document::show(Changes changes) {
    m_places.follow(shown());
    ++m_revision;
    emit changed(changes);
}

void Document::save(const QString& what) {
    if (!m_store) return;
    const auto saved = m_store->save(m_estate, utf8(what), m_actor);
    m_kept = saved ? Kept::Saved : Kept::Failed;
    m_problem = saved ? QString() : text(base::describe(saved.error()));
    if (saved) m_savedAt = QDateTime::currentDateTime();
    emit keptChanged();
}

bool Document::canDecide() {
    const bool can = m_store && m_kept == Kept::Saved;
    if (!can) emit refused(m_problem.isEmpty() ? tr("There is no project file to decide on") : m_problem);
    return can;
}

bool Document::keepOutside(const store::OutsideDecision& decision) {
    if (!canDecide()) return false;
    const auto kept = m_store->adoptOutside(decision);
    if (!kept) emit refused(text(base::describe(kept.error())));
    readOutside();
    return kept.has_value();
}

bool Document::takeBackOutside(const store::OutsideDecision& decision) {
    if (!canDecide()) return false;
    endPreview();
    const auto taken = m_store->revertOutside(decision);
    if (!taken) emit refused(text(base::describe(taken.error())));
    // The file is there already: the step only makes the document follow, and can be undone as any other.
    if (taken && m_store->estate() != m_estate)
        m_undoStack.push(new EditCommand(*this, m_estate, m_store->estate(),
                                         tr("Take back what other programs changed"), {}));
    readOutside();
    return taken.has_value();
}

void Document::readOutside() {
    auto edits = m_store->outsideEdits();
    if (edits) m_outsideEdits = std::move(*edits);
    emit outsideEditsChanged();
}

} // namespace vidette::ui

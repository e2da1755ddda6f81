// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"

#include "estate/change_rights.h"
#include "store/project_store.h"
#include "ui/canvas/places.h"
#include "ui/changes.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The open document of the window: one estate, its undo stack and, for a project, the file that follows it.
///
/// Every edit comes through commit(); it goes on the undo stack and, for a project, into the file in the same
/// call. Undo and redo are saved the same way. An exchange plan has no file that follows it: it stays
/// NotInProject until saveAs(). While dragging, a tool shows a preview(): views see it as shown(), the file
/// and the undo stack do not.
namespace vidette::ui {

class Document final : public QObject {
    Q_OBJECT

  public:
    enum class Kept {
        NotInProject, ///< no project file follows this document yet
        Saved,        ///< the file holds what is shown
        Failed,       ///< the last write failed; the next edit tries again with everything
        ReadOnly,     ///< the project can only be read (problem() says why); saveAs() makes one to work on
    };

    explicit Document(QObject* parent = nullptr);

    /// A file as it was read, with all that the window needs of it. Made in any thread, moved to the
    /// window's.
    struct Content {
        estate::Estate estate;
        Places places;
        std::optional<store::ProjectStore> store; ///< nothing for an exchange plan
        base::Warnings warnings;
        std::vector<store::LogEntry> outsideEdits;
        QString path;
        QString readOnly; ///< why a project can only be read; "" = it is not so
    };
    /// Reads a project (.gpkg) or an exchange plan (.geojson). A city takes seconds: call it below the
    /// window.
    static base::Result<Content> read(const QString& path, const base::Task& task);
    /// Replaces the content of the document.
    void adopt(Content content);
    /// read() and adopt() in one, for small files. On failure nothing changes.
    base::Result<base::Done> open(const QString& path);
    /// Replaces the content by an estate without a file. `source` is shown as its name.
    void begin(estate::Estate estate, const QString& source);
    /// Writes a new project file, replacing one of that name only when the new one is complete. Takes seconds
    /// for a city: call it below the window.
    static base::Result<store::ProjectStore> write(const estate::Estate& estate, const QString& path,
                                                   const base::Task& task = base::Task());
    /// From now on this file follows the document; what changed since it was written goes into it at once.
    void followWith(store::ProjectStore store, const QString& path);
    /// write() and followWith() in one, for small plans.
    base::Result<base::Done> saveAs(const QString& path);

    const estate::Estate& estate() const { return m_estate; }
    /// The preview while there is one, else the estate.
    const estate::Estate& shown() const { return m_preview ? *m_preview : m_estate; }
    /// Where the rows of shown() stand.
    const Places& places() const { return m_places; }
    /// Grows with every change of what is shown; results carry it, so that late ones can be dropped.
    std::uint64_t revision() const { return m_revision; }

    /// Makes `next` the estate. `what` names the edit for people ("Move camera C1"). Edits in a row with the
    /// same `mergeKey` become one step of undo; "" never merges. A refused edit emits refused() and gives
    /// false.
    bool commit(base::Result<estate::Estate> next, const QString& what, const QString& mergeKey = {});
    void preview(estate::Estate next);
    void endPreview();

    /// What other programs changed in the project and nobody decided on yet; as the file was when it was
    /// opened, or decided on last.
    const std::vector<store::LogEntry>& outsideEdits() const { return m_outsideEdits; }
    /// Keeps such edits: who decides answers for them. A refusal emits refused() and gives false.
    bool keepOutside(const store::OutsideDecision& decision);
    /// Takes them back, as one step of undo.
    bool takeBackOutside(const store::OutsideDecision& decision);

    /// Login that the change log of the project names from now on; "" = nobody.
    void setActor(std::string login) { m_actor = std::move(login); }

    QUndoStack& undoStack() { return m_undoStack; }
    Kept kept() const { return m_kept; }
    QDateTime savedAt() const { return m_savedAt; }
    QString problem() const { return m_problem; } ///< why the last write failed, or none is made
    QString path() const { return m_path; }       ///< of the project file; "" = none
    QString file() const { return m_file; }       ///< whole path of what was opened or written; "" = none
    /// Projects in this folder have no name of their own: they are drafts.
    void setDraftFolder(const QString& folder) { m_draftFolder = folder; }
    bool isDraft() const { return !m_draftFolder.isEmpty() && m_path.startsWith(m_draftFolder); }
    QString source() const { return m_source; }                   ///< file name the content came from
    const base::Warnings& warnings() const { return m_warnings; } ///< of reading

  signals:
    void changed(const vidette::ui::Changes& changes);
    void opened();
    void keptChanged();
    void outsideEditsChanged();
    void refused(const QString& message);

  private:
    friend class EditCommand;
    /// The refusal, after the change log of the project has heard of it.
    base::Error noted(const estate::Refusal& refusal, const QString& what);
    void replace(const estate::Estate& next, const QString& what);
    void save(const QString& what);
    void show(Changes changes);
    bool canDecide();
    void readOutside();

    estate::Estate m_estate;
    std::optional<estate::Estate> m_preview;
    Places m_places;
    std::optional<store::ProjectStore> m_store;
    QUndoStack m_undoStack;
    base::Warnings m_warnings;
    std::vector<store::LogEntry> m_outsideEdits;
    QString m_path;
    QString m_file;
    QString m_draftFolder;
    QString m_source;
    QString m_problem;
    std::string m_actor;
    QDateTime m_savedAt;
    Kept m_kept = Kept::NotInProject;
    std::uint64_t m_revision = 0;
};

} // namespace vidette::ui

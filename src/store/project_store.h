// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"
#include "store/outside_edits.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The project file: a GeoPackage (SQLite) that QGIS opens. Every edit is one durable transaction: the store
/// writes the difference of two estates together with its change-log row, and acknowledges it.
///
/// Everything here may take seconds with the buildings of a city and ends with "cancelled" soon after its
/// task is cancelled: nothing is left behind then, and the project is as it was. Only the last step of a
/// save, when all is written and goes to the disk, is finished.
namespace vidette::store {

class ProjectChange;

/// A regular file that begins with the SQLite header.
bool looksLikeProject(const std::string& path);

/// Reads a whole project without changing it. Fails, leaving the file as it was: "not_a_project", "damaged",
/// "newer_version" (a newer schema in which tables or columns that this program reads are gone; both versions
/// in the message), "foreign_schema".
base::Result<estate::Estate> readProject(const std::string& path, const base::Task& task = base::Task());

/// A project that was read and has a newer schema: a warning "newer_version" to be told once, since it can
/// only be read. Quick.
std::optional<base::Warning> newerVersionNote(const std::string& path);

/// Makes a new project file, whole or not at all. `definition` is the WKT of the frame for programs that do
/// not know its EPSG code. Fails with "exists" when the file is there, "not_written" when it cannot be made,
/// "bad_value" when a row breaks estate/invariants.h.
base::Result<base::Done> createProject(const std::string& path, const estate::Estate& estate,
                                       const std::string& definition = "",
                                       const base::Task& task = base::Task());

/// An open project that follows the document.
class ProjectStore {
  public:
    /// Fails as readProject() does, with "read_only" when file or folder may not be written, and with
    /// "newer_version" whenever the schema is newer. The file stays as it is until something is saved.
    static base::Result<ProjectStore> open(const std::string& path, const base::Task& task = base::Task());
    ProjectStore(ProjectStore&&) noexcept;
    ProjectStore& operator=(ProjectStore&&) noexcept;
    ~ProjectStore();

    const estate::Estate& estate() const;
    /// Path of the copy made before the first change of a project of an older schema; "" = none was needed.
    const std::string& backup() const;
    /// Writes the difference between the stored estate and `next` with one change-log entry, in one
    /// transaction; a project of an older schema is brought up to date in the same one, after a copy of it as
    /// it was has been put beside it (backup()). `what` names the edit ("Move camera C1"); `actor` may be
    /// empty. Nothing is written when nothing differs. On failure the file holds what it held:
    /// "changed_outside" (another program has committed since open), "busy", "not_written", "bad_value",
    /// "bad_shares" (shares of one cost that do not make 100 %).
    base::Result<base::Done> save(const estate::Estate& next, const std::string& what,
                                  const std::string& actor, const base::Task& task = base::Task());
    /// An entry of the log about a row that stays as it is ("Refused: Remove mask MK1"). Fails as save()
    /// does.
    base::Result<base::Done> note(const std::string& what, const std::string& actor, const std::string& table,
                                  const base::Uuid& row);

    /// What other programs changed and nobody decided on yet (outside_edits.h).
    base::Result<std::vector<LogEntry>> outsideEdits(const base::Task& task = base::Task()) const;
    /// Keeps such edits, or takes them back: estate() is then as the file is. Both give the number of edits
    /// and fail as adoptOutsideEdits(), revertOutsideEdits() and save() do.
    base::Result<std::size_t> adoptOutside(const OutsideDecision& decision,
                                           const base::Task& task = base::Task());
    base::Result<std::size_t> revertOutside(const OutsideDecision& decision,
                                            const base::Task& task = base::Task());

  private:
    struct Impl;
    explicit ProjectStore(std::unique_ptr<Impl> impl);
    base::Result<base::Done> write(const estate::Estate& next, const std::string& what,
                                   const std::string& actor, const base::Task& task);
    base::Result<ProjectChange> begin(const base::Task& task);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vidette::store

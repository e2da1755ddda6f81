// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <string>

/// Getting at a project file without harming it: looked at read-only first, examined, and only then opened
/// for writing. A project of an older schema is brought up to date on the way: for reading in a copy that is
/// gone afterwards; the file itself only with a change, after a copy of it has been put beside it. A project
/// of a newer schema is read as far as this program knows its tables, and never written.
namespace vidette::store {

/// Opens for reading and examines. After a kill in the middle of a save a journal stands beside the file; the
/// state before that save is then read from a copy, so that the file stays as it is. The database watches the
/// task (Database::watch).
base::Result<Database> openForReading(const std::string& path, const base::Task& task);

struct OpenedProject {
    Database database;
    int schema = 0;
    std::string backup; ///< path of the copy of an older project; "" = none was needed
};

/// Examines read-only, then opens for writing; a journal left by a kill is rolled back by SQLite. Fails with
/// "read_only" when file or folder may not be written, and with "newer_version". The file stays as it is:
/// a project of an older schema is brought up to date with its first change.
base::Result<OpenedProject> openForWriting(const std::string& path, const base::Task& task);

/// One change of a project in one transaction, taken back unless it is committed. Where the schema is older
/// the file is copied beside itself and brought up to date first, in the same transaction; fails with
/// "not_written" when there is no room for the copy. `project` must live as long.
class ProjectChange {
  public:
    static base::Result<ProjectChange> begin(OpenedProject& project, const base::Task& task);
    ProjectChange(ProjectChange&& other) noexcept;
    ProjectChange& operator=(ProjectChange&&) = delete;
    ~ProjectChange();
    base::Result<base::Done> commit();

  private:
    ProjectChange(OpenedProject& project, Transaction transaction);
    base::Result<base::Done> bringUpToDate(const base::Task& task);

    OpenedProject* m_project;
    std::string m_backup; ///< removed unless the change is committed
    Transaction m_transaction;
};

/// "p.vidette.gpkg" and schema 1 → "p.vidette.v1.bak.gpkg", or "….v1.bak2.gpkg" where that is taken.
std::string backupPath(const std::string& path, int schema);

} // namespace vidette::store

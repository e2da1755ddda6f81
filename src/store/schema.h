// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/database.h"

#include <string_view>

/// The tables of a project file: numbered scripts (data/migrations/0001_….sql) that are applied in order, and
/// the examination of a file before anything in it is believed.
namespace vidette::store {

/// The newest schema this program knows: the number of its last migration.
int newestSchema();

/// Runs an SQL script of the data files ("geopackage/core.sql").
base::Result<base::Done> runScript(Database& database, std::string_view name);

/// "newer_version": both versions in the message.
base::Error newerVersion(const std::string& path, int found);

/// The schema of an examined file.
base::Result<int> schemaOf(Database& database);

/// The tables of an empty project of this schema.
base::Result<base::Done> makeSchema(Database& database, int version);

/// Applies every migration after `version` and notes it; layers without a style get ours (layer_styles.h).
/// The caller holds the transaction.
base::Result<base::Done> migrate(Database& database, int version);

/// Asks, in this order: is it sound ("damaged"), a GeoPackage that holds a project ("not_a_project"), and
/// made of exactly the objects that our migrations up to its version make ("foreign_schema", the object
/// named)? Tables in which QGIS keeps styles and projects, and tables of the GeoPackage standard, may be
/// there beside them. A newer file passes when all tables and columns of our newest schema are still there,
/// so that it can be read; else it fails with newerVersion().
base::Result<base::Done> examine(Database& database);

} // namespace vidette::store

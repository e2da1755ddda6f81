-- Schema 5: floor plans. What stands in a building names its level (nothing = every level); pictures and words lie on the plan. The bytes
-- of a picture stand in a table of their own, which is not logged: the digest in the row of the picture, which is, seals them.
-- The triggers of the six tables with a level are made anew from their columns (src/store/log_triggers.cpp).

DROP TRIGGER log_obstacle_insert;
DROP TRIGGER log_obstacle_update;
DROP TRIGGER log_obstacle_delete;
DROP TRIGGER log_zone_insert;
DROP TRIGGER log_zone_update;
DROP TRIGGER log_zone_delete;
DROP TRIGGER log_opening_insert;
DROP TRIGGER log_opening_update;
DROP TRIGGER log_opening_delete;
DROP TRIGGER log_camera_insert;
DROP TRIGGER log_camera_update;
DROP TRIGGER log_camera_delete;
DROP TRIGGER log_mount_insert;
DROP TRIGGER log_mount_update;
DROP TRIGGER log_mount_delete;
DROP TRIGGER log_demand_insert;
DROP TRIGGER log_demand_update;
DROP TRIGGER log_demand_delete;

ALTER TABLE obstacle ADD COLUMN level_uid TEXT REFERENCES level (uid) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE zone ADD COLUMN level_uid TEXT REFERENCES level (uid) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE opening ADD COLUMN level_uid TEXT REFERENCES level (uid) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE camera ADD COLUMN level_uid TEXT REFERENCES level (uid) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE mount ADD COLUMN level_uid TEXT REFERENCES level (uid) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE demand ADD COLUMN level_uid TEXT REFERENCES level (uid) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE plan_image_content (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  bytes BLOB NOT NULL);

CREATE TABLE "plan_image" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  level_uid TEXT REFERENCES "level" (uid) DEFERRABLE INITIALLY DEFERRED,
  media_type TEXT NOT NULL DEFAULT '',
  pixel_width INTEGER CHECK (typeof(pixel_width) IN ('integer', 'null')),
  pixel_height INTEGER CHECK (typeof(pixel_height) IN ('integer', 'null')),
  to_plan TEXT NOT NULL DEFAULT '',
  crop TEXT NOT NULL DEFAULT '',
  opacity REAL DEFAULT 1 CHECK (opacity IS NULL OR opacity BETWEEN 0 AND 1),
  visible BOOLEAN NOT NULL DEFAULT 1 CHECK (visible IN (0, 1)),
  locked BOOLEAN NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
  ord INTEGER DEFAULT 0 CHECK (typeof(ord) IN ('integer', 'null')),
  source TEXT NOT NULL DEFAULT '',
  control_points TEXT NOT NULL DEFAULT '',
  digest TEXT NOT NULL DEFAULT '');

CREATE TABLE "note" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  text TEXT NOT NULL DEFAULT '',
  level_uid TEXT REFERENCES "level" (uid) DEFERRABLE INITIALLY DEFERRED,
  size REAL CHECK (size IS NULL OR size BETWEEN 0 AND 1e18),
  size_unit TEXT NOT NULL DEFAULT '',
  rotation REAL CHECK (rotation IS NULL OR rotation BETWEEN -1e18 AND 1e18),
  geom POINT);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('plan_image', 'attributes', 'plan_image', 'Pictures under the plan', NULL),
  ('note', 'features', 'note', 'Words on the plan', -1);

INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES
  ('note', 'geom', 'POINT', -1, 0, 0);

-- Layers that schema 4 added to a project with a frame stand in that frame too, and so do notes.
UPDATE gpkg_contents SET srs_id = (SELECT srs_id FROM gpkg_contents WHERE table_name = 'camera') WHERE data_type = 'features';
UPDATE gpkg_geometry_columns SET srs_id = (SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'camera');

-- The layers for QGIS once more: SQLite gives a computed column of a view no type, which the GeoPackage standard asks for. The first half of
-- each has no rows; it lends the names and types of its columns.
DROP VIEW v_camera;
DROP VIEW v_backlog;
DROP VIEW v_due;
DROP VIEW v_district_stats;

CREATE VIEW v_camera AS
SELECT c.fid AS fid, c.uid AS uid, c.code AS code, c.status AS status, c.kind AS kind, c.height AS height, c.pan AS pan, c.hfov AS hfov,
  c.code AS asset, c.model AS model, p.name AS purposes, p.retention_days AS retention_days, a.installed_on AS installed_on,
  p.retention_days AS age_years, a.condition AS condition, c.geom AS geom
FROM camera AS c, project AS p, asset AS a WHERE 0
UNION ALL
SELECT c.fid, c.uid, c.code, c.status, c.kind, c.height, c.pan, c.hfov,
  a.code, coalesce(m.maker || ' ' || m.code, c.model), law.purposes, law.retention_days, a.installed_on,
  CAST((julianday('now') - julianday(a.installed_on)) / 365.25 AS INTEGER), a.condition, c.geom
FROM camera AS c
LEFT JOIN mounting AS h ON h.camera_uid = c.uid AND h.to_on IS NULL
LEFT JOIN asset AS a ON a.uid = h.asset_uid
LEFT JOIN model AS m ON m.uid = a.model_uid
LEFT JOIN (SELECT u.camera_uid AS camera_uid, group_concat(DISTINCT p.code) AS purposes,
    min(CASE WHEN u.retention_days > 0 THEN u.retention_days END) AS retention_days
  FROM camera_use AS u
  LEFT JOIN info_system AS s ON s.uid = u.system_uid
  LEFT JOIN purpose AS p ON p.uid = s.purpose_uid
  WHERE u.to_on IS NULL
  GROUP BY u.camera_uid) AS law ON law.camera_uid = c.uid;

CREATE VIEW v_backlog AS
SELECT r.fid AS fid, r.uid AS uid, r.code AS code, r.title AS title, r.kind AS kind, r.state AS state, r.state_since AS state_since,
  r.received_on AS received_on, r.urgent AS urgent, r.code AS purpose, r.title AS district, r.applicant_class AS applicant_class,
  r.target_year AS missing_statements, r.capex AS capex, r.opex AS opex, r.target_year AS target_year, r.geom AS geom
FROM request AS r WHERE 0
UNION ALL
SELECT r.fid, r.uid, r.code, r.title, r.kind, r.state, r.state_since,
  r.received_on, r.urgent, p.code, z.name, r.applicant_class,
  said.missing, r.capex, r.opex, r.target_year, r.geom
FROM request AS r
LEFT JOIN purpose AS p ON p.uid = r.purpose_uid
LEFT JOIN zone AS z ON z.uid = r.district_uid
LEFT JOIN (SELECT t.request_uid AS request_uid,
    sum(t.is_required AND t.received_on IS NULL AND t.waived_by = '') AS missing
  FROM statement AS t
  GROUP BY t.request_uid) AS said ON said.request_uid = r.uid
WHERE r.state NOT IN ('in_operation', 'evaluated', 'merged', 'rejected', 'withdrawn');

CREATE VIEW v_due AS
SELECT a.fid AS fid, a.uid AS uid, a.code AS code, a.asset_class AS asset_class, c.model AS model, c.code AS camera,
  a.installed_on AS installed_on, a.condition AS condition, a.criticality AS criticality, a.criticality AS due_year, c.geom AS geom
FROM asset AS a, camera AS c WHERE 0
UNION ALL
SELECT a.fid, a.uid, a.code, a.asset_class, m.maker || ' ' || m.code, c.code,
  a.installed_on, a.condition, a.criticality,
  nullif(min(coalesce(CAST(substr(a.end_of_life, 1, 4) AS INTEGER), 9999),
    coalesce(CAST(substr(a.installed_on, 1, 4) AS INTEGER) + l.years, 9999),
    coalesce(CAST(substr(m.support_end, 1, 4) AS INTEGER), 9999)), 9999), c.geom
FROM asset AS a
LEFT JOIN model AS m ON m.uid = a.model_uid
LEFT JOIN life_class AS l ON l.uid = a.life_class_uid
LEFT JOIN mounting AS h ON h.asset_uid = a.uid AND h.to_on IS NULL
LEFT JOIN camera AS c ON c.uid = h.camera_uid
WHERE a.retired_on IS NULL;

CREATE VIEW v_district_stats AS
SELECT z.fid AS fid, z.uid AS uid, z.code AS code, z.name AS name, z.required_k AS requests, z.required_k AS open_requests,
  z.required_k AS in_operation, r.capex AS capex, z.geom AS geom
FROM zone AS z, request AS r WHERE 0
UNION ALL
SELECT z.fid, z.uid, z.code, z.name, count(r.fid),
  coalesce(sum(r.state NOT IN ('in_operation', 'evaluated', 'merged', 'rejected', 'withdrawn')), 0),
  coalesce(sum(r.state IN ('in_operation', 'evaluated')), 0), coalesce(sum(r.capex), 0), z.geom
FROM zone AS z
LEFT JOIN request AS r ON r.district_uid = z.uid
WHERE z.kind = 'district'
GROUP BY z.fid;

-- gpkg_contents once more: the standard wants the default of last_change without a blank. What refers to it waits for the end of the change.
PRAGMA defer_foreign_keys = ON;

CREATE TABLE contents_before AS SELECT * FROM gpkg_contents;

DROP TABLE gpkg_contents;

CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));

INSERT INTO gpkg_contents SELECT * FROM contents_before;

DROP TABLE contents_before;

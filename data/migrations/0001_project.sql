-- The project file, schema 1: a GeoPackage (geopackage/core.sql comes first) whose feature tables hold what has a place and whose attribute
-- tables hold the rest. Rows refer to each other by uid (UUID), never by fid; a row that another program adds
-- without one is given one. Triggers of built-in SQL write every change of a row into change_log, whoever
-- makes it; actor NULL = changed by another program. A released migration is never edited.

CREATE TABLE schema_version (
  version INTEGER NOT NULL PRIMARY KEY,
  applied_at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')));

-- Who is making which edit; the program fills it in the transaction of the edit and empties it before the
-- commit, so that another program always finds it empty.
CREATE TABLE app_session (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  actor TEXT,
  what TEXT,
  edit TEXT);

INSERT INTO app_session VALUES (1, NULL, NULL, NULL);

CREATE TABLE change_log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  at DATETIME NOT NULL,
  actor TEXT,
  what TEXT,
  edit TEXT,
  tbl TEXT NOT NULL,
  uid TEXT NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  old_json TEXT,
  new_json TEXT);

CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'the change log is append only');
END;

CREATE TRIGGER change_log_no_delete BEFORE DELETE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'the change log is append only');
END;

CREATE TRIGGER change_log_no_replace BEFORE INSERT ON change_log
WHEN EXISTS (SELECT 1 FROM change_log WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'the change log is append only');
END;

CREATE TABLE project (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  crs TEXT NOT NULL DEFAULT '',
  retention_days INTEGER NOT NULL DEFAULT 0
    CHECK (typeof(retention_days) = 'integer' AND retention_days >= 0),
  retention_profile TEXT NOT NULL DEFAULT '',
  retention_reason TEXT NOT NULL DEFAULT '',
  CHECK (fid = 1));

CREATE TRIGGER log_project_insert AFTER INSERT ON project
BEGIN
  UPDATE project SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'project', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'name', t.name, 'crs', t.crs, 'retention_days', t.retention_days,
    'retention_profile', t.retention_profile, 'retention_reason', t.retention_reason)
  FROM project AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_project_update AFTER UPDATE ON project
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'project', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'name', OLD.name, 'crs', OLD.crs, 'retention_days', OLD.retention_days,
    'retention_profile', OLD.retention_profile, 'retention_reason', OLD.retention_reason),
    json_object(
    'uid', NEW.uid, 'name', NEW.name, 'crs', NEW.crs, 'retention_days', NEW.retention_days,
    'retention_profile', NEW.retention_profile, 'retention_reason', NEW.retention_reason)
  FROM app_session;
END;

CREATE TRIGGER log_project_delete AFTER DELETE ON project
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'project', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'name', OLD.name, 'crs', OLD.crs, 'retention_days', OLD.retention_days,
    'retention_profile', OLD.retention_profile, 'retention_reason', OLD.retention_reason),
    NULL
  FROM app_session;
END;

CREATE TABLE site (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '');

CREATE TRIGGER log_site_insert AFTER INSERT ON site
BEGIN
  UPDATE site SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'site', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'name', t.name, 'kind', t.kind)
  FROM site AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_site_update AFTER UPDATE ON site
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'site', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'name', NEW.name, 'kind', NEW.kind)
  FROM app_session;
END;

CREATE TRIGGER log_site_delete AFTER DELETE ON site
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'site', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind),
    NULL
  FROM app_session;
END;

CREATE TABLE level (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  site_uid TEXT REFERENCES site (uid) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL DEFAULT '',
  ord INTEGER NOT NULL DEFAULT 0 CHECK (typeof(ord) = 'integer'),
  elevation REAL NOT NULL DEFAULT 0 CHECK (elevation BETWEEN -1e18 AND 1e18));

CREATE TRIGGER log_level_insert AFTER INSERT ON level
BEGIN
  UPDATE level SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'level', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'site_uid', t.site_uid, 'name', t.name, 'ord', t.ord, 'elevation', t.elevation)
  FROM level AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_level_update AFTER UPDATE ON level
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'level', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'site_uid', OLD.site_uid, 'name', OLD.name, 'ord', OLD.ord, 'elevation', OLD.elevation),
    json_object(
    'uid', NEW.uid, 'site_uid', NEW.site_uid, 'name', NEW.name, 'ord', NEW.ord, 'elevation', NEW.elevation)
  FROM app_session;
END;

CREATE TRIGGER log_level_delete AFTER DELETE ON level
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'level', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'site_uid', OLD.site_uid, 'name', OLD.name, 'ord', OLD.ord, 'elevation', OLD.elevation),
    NULL
  FROM app_session;
END;

CREATE TABLE obstacle (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  kind TEXT NOT NULL DEFAULT '',
  base REAL NOT NULL DEFAULT 0 CHECK (base BETWEEN -1e18 AND 1e18),
  top REAL CHECK (top BETWEEN -1e18 AND 1e18),
  opaque BOOLEAN NOT NULL DEFAULT 1 CHECK (opaque IN (0, 1)),
  geom GEOMETRY NOT NULL,
  CHECK (top > base));

CREATE TRIGGER log_obstacle_insert AFTER INSERT ON obstacle
BEGIN
  UPDATE obstacle SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'obstacle', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'kind', t.kind, 'base', t.base, 'top', t.top, 'opaque', t.opaque,
    'geom', hex(t.geom))
  FROM obstacle AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_obstacle_update AFTER UPDATE ON obstacle
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'obstacle', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'kind', OLD.kind, 'base', OLD.base, 'top', OLD.top,
    'opaque', OLD.opaque, 'geom', hex(OLD.geom)),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'kind', NEW.kind, 'base', NEW.base, 'top', NEW.top,
    'opaque', NEW.opaque, 'geom', hex(NEW.geom))
  FROM app_session;
END;

CREATE TRIGGER log_obstacle_delete AFTER DELETE ON obstacle
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'obstacle', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'kind', OLD.kind, 'base', OLD.base, 'top', OLD.top,
    'opaque', OLD.opaque, 'geom', hex(OLD.geom)),
    NULL
  FROM app_session;
END;

CREATE TABLE zone (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'monitor'
    CHECK (kind IN ('monitor', 'privacy', 'district', 'parcel', 'room')),
  required_class TEXT NOT NULL DEFAULT '',
  required_k INTEGER NOT NULL DEFAULT 1 CHECK (typeof(required_k) = 'integer' AND required_k >= 1),
  weight REAL NOT NULL DEFAULT 1 CHECK (weight BETWEEN 0 AND 1e18),
  geom MULTIPOLYGON NOT NULL);

CREATE TRIGGER log_zone_insert AFTER INSERT ON zone
BEGIN
  UPDATE zone SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'zone', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'name', t.name, 'kind', t.kind, 'required_class', t.required_class,
    'required_k', t.required_k, 'weight', t.weight, 'geom', hex(t.geom))
  FROM zone AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_zone_update AFTER UPDATE ON zone
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'zone', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind,
    'required_class', OLD.required_class, 'required_k', OLD.required_k, 'weight', OLD.weight,
    'geom', hex(OLD.geom)),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'name', NEW.name, 'kind', NEW.kind,
    'required_class', NEW.required_class, 'required_k', NEW.required_k, 'weight', NEW.weight,
    'geom', hex(NEW.geom))
  FROM app_session;
END;

CREATE TRIGGER log_zone_delete AFTER DELETE ON zone
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'zone', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind,
    'required_class', OLD.required_class, 'required_k', OLD.required_k, 'weight', OLD.weight,
    'geom', hex(OLD.geom)),
    NULL
  FROM app_session;
END;

CREATE TABLE opening (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  kind TEXT NOT NULL DEFAULT '',
  is_entry BOOLEAN NOT NULL DEFAULT 0 CHECK (is_entry IN (0, 1)),
  opaque BOOLEAN NOT NULL DEFAULT 1 CHECK (opaque IN (0, 1)),
  geom LINESTRING NOT NULL);

CREATE TRIGGER log_opening_insert AFTER INSERT ON opening
BEGIN
  UPDATE opening SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'opening', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'kind', t.kind, 'is_entry', t.is_entry, 'opaque', t.opaque,
    'geom', hex(t.geom))
  FROM opening AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_opening_update AFTER UPDATE ON opening
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'opening', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'kind', OLD.kind, 'is_entry', OLD.is_entry, 'opaque', OLD.opaque,
    'geom', hex(OLD.geom)),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'kind', NEW.kind, 'is_entry', NEW.is_entry, 'opaque', NEW.opaque,
    'geom', hex(NEW.geom))
  FROM app_session;
END;

CREATE TRIGGER log_opening_delete AFTER DELETE ON opening
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'opening', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'kind', OLD.kind, 'is_entry', OLD.is_entry, 'opaque', OLD.opaque,
    'geom', hex(OLD.geom)),
    NULL
  FROM app_session;
END;

CREATE TABLE camera (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  height REAL NOT NULL CHECK (height BETWEEN 0 AND 1e18),
  pan REAL NOT NULL DEFAULT 0 CHECK (pan BETWEEN -1e18 AND 1e18),
  tilt REAL CHECK (tilt BETWEEN -90 AND 90),
  roll REAL NOT NULL DEFAULT 0 CHECK (roll BETWEEN -1e18 AND 1e18),
  hfov REAL CHECK (hfov > 0 AND hfov <= 360),
  vfov REAL CHECK (vfov > 0 AND vfov <= 360),
  focal_length REAL CHECK (focal_length > 0 AND focal_length <= 1e18),
  sensor_width REAL CHECK (sensor_width > 0 AND sensor_width <= 1e18),
  image_width INTEGER NOT NULL DEFAULT 0 CHECK (typeof(image_width) = 'integer' AND image_width >= 0),
  image_height INTEGER NOT NULL DEFAULT 0 CHECK (typeof(image_height) = 'integer' AND image_height >= 0),
  "range" REAL CHECK ("range" > 0 AND "range" <= 1e18),
  ir_range REAL CHECK (ir_range BETWEEN 0 AND 1e18),
  projection TEXT NOT NULL DEFAULT 'rectilinear' CHECK (projection IN ('rectilinear', 'equidistant')),
  printed_distances TEXT NOT NULL DEFAULT '[]',
  kind TEXT NOT NULL DEFAULT 'fixed' CHECK (kind IN ('fixed', 'ptz', 'multi', 'fisheye', 'anpr')),
  status TEXT NOT NULL DEFAULT 'in_operation' CHECK (status IN ('in_operation', 'proposed', 'retired')),
  model TEXT NOT NULL DEFAULT '',
  geom POINT NOT NULL);

CREATE TRIGGER log_camera_insert AFTER INSERT ON camera
BEGIN
  UPDATE camera SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'camera', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'height', t.height, 'pan', t.pan, 'tilt', t.tilt, 'roll', t.roll,
    'hfov', t.hfov, 'vfov', t.vfov, 'focal_length', t.focal_length, 'sensor_width', t.sensor_width,
    'image_width', t.image_width, 'image_height', t.image_height, 'range', t."range",
    'ir_range', t.ir_range, 'projection', t.projection, 'printed_distances', t.printed_distances,
    'kind', t.kind, 'status', t.status, 'model', t.model, 'geom', hex(t.geom))
  FROM camera AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_camera_update AFTER UPDATE ON camera
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'camera', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'height', OLD.height, 'pan', OLD.pan, 'tilt', OLD.tilt,
    'roll', OLD.roll, 'hfov', OLD.hfov, 'vfov', OLD.vfov, 'focal_length', OLD.focal_length,
    'sensor_width', OLD.sensor_width, 'image_width', OLD.image_width, 'image_height', OLD.image_height,
    'range', OLD."range", 'ir_range', OLD.ir_range, 'projection', OLD.projection,
    'printed_distances', OLD.printed_distances, 'kind', OLD.kind, 'status', OLD.status, 'model', OLD.model,
    'geom', hex(OLD.geom)),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'height', NEW.height, 'pan', NEW.pan, 'tilt', NEW.tilt,
    'roll', NEW.roll, 'hfov', NEW.hfov, 'vfov', NEW.vfov, 'focal_length', NEW.focal_length,
    'sensor_width', NEW.sensor_width, 'image_width', NEW.image_width, 'image_height', NEW.image_height,
    'range', NEW."range", 'ir_range', NEW.ir_range, 'projection', NEW.projection,
    'printed_distances', NEW.printed_distances, 'kind', NEW.kind, 'status', NEW.status, 'model', NEW.model,
    'geom', hex(NEW.geom))
  FROM app_session;
END;

CREATE TRIGGER log_camera_delete AFTER DELETE ON camera
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'camera', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'height', OLD.height, 'pan', OLD.pan, 'tilt', OLD.tilt,
    'roll', OLD.roll, 'hfov', OLD.hfov, 'vfov', OLD.vfov, 'focal_length', OLD.focal_length,
    'sensor_width', OLD.sensor_width, 'image_width', OLD.image_width, 'image_height', OLD.image_height,
    'range', OLD."range", 'ir_range', OLD.ir_range, 'projection', OLD.projection,
    'printed_distances', OLD.printed_distances, 'kind', OLD.kind, 'status', OLD.status, 'model', OLD.model,
    'geom', hex(OLD.geom)),
    NULL
  FROM app_session;
END;

CREATE TABLE mount (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  height REAL NOT NULL CHECK (height BETWEEN 0 AND 1e18),
  cost REAL CHECK (cost BETWEEN 0 AND 1e18),
  allowed_pan TEXT NOT NULL DEFAULT '[]',
  allowed_pan_is_range BOOLEAN NOT NULL DEFAULT 0 CHECK (allowed_pan_is_range IN (0, 1)),
  geom POINT NOT NULL);

CREATE TRIGGER log_mount_insert AFTER INSERT ON mount
BEGIN
  UPDATE mount SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'mount', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'height', t.height, 'cost', t.cost, 'allowed_pan', t.allowed_pan,
    'allowed_pan_is_range', t.allowed_pan_is_range, 'geom', hex(t.geom))
  FROM mount AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_mount_update AFTER UPDATE ON mount
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'mount', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'height', OLD.height, 'cost', OLD.cost,
    'allowed_pan', OLD.allowed_pan, 'allowed_pan_is_range', OLD.allowed_pan_is_range, 'geom', hex(OLD.geom)),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'height', NEW.height, 'cost', NEW.cost,
    'allowed_pan', NEW.allowed_pan, 'allowed_pan_is_range', NEW.allowed_pan_is_range, 'geom', hex(NEW.geom))
  FROM app_session;
END;

CREATE TRIGGER log_mount_delete AFTER DELETE ON mount
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'mount', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'height', OLD.height, 'cost', OLD.cost,
    'allowed_pan', OLD.allowed_pan, 'allowed_pan_is_range', OLD.allowed_pan_is_range, 'geom', hex(OLD.geom)),
    NULL
  FROM app_session;
END;

CREATE TABLE demand (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  weight REAL NOT NULL DEFAULT 1 CHECK (weight BETWEEN 0 AND 1e18),
  required_class TEXT NOT NULL DEFAULT '',
  geom POINT NOT NULL);

CREATE TRIGGER log_demand_insert AFTER INSERT ON demand
BEGIN
  UPDATE demand SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'demand', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'weight', t.weight, 'required_class', t.required_class,
    'geom', hex(t.geom))
  FROM demand AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_demand_update AFTER UPDATE ON demand
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'demand', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'weight', OLD.weight, 'required_class', OLD.required_class,
    'geom', hex(OLD.geom)),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'weight', NEW.weight, 'required_class', NEW.required_class,
    'geom', hex(NEW.geom))
  FROM app_session;
END;

CREATE TRIGGER log_demand_delete AFTER DELETE ON demand
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'demand', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'weight', OLD.weight, 'required_class', OLD.required_class,
    'geom', hex(OLD.geom)),
    NULL
  FROM app_session;
END;

CREATE TABLE kit (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  price_minor_units INTEGER NOT NULL DEFAULT 0
    CHECK (typeof(price_minor_units) = 'integer' AND price_minor_units >= 0),
  currency TEXT NOT NULL DEFAULT 'CZK' CHECK (length(currency) = 3),
  camera_count INTEGER NOT NULL DEFAULT 0 CHECK (typeof(camera_count) = 'integer' AND camera_count >= 0),
  megapixels REAL NOT NULL DEFAULT 0 CHECK (megapixels BETWEEN 0 AND 1e18),
  image_width INTEGER NOT NULL DEFAULT 0 CHECK (typeof(image_width) = 'integer' AND image_width >= 0),
  image_height INTEGER NOT NULL DEFAULT 0 CHECK (typeof(image_height) = 'integer' AND image_height >= 0),
  hfov REAL NOT NULL DEFAULT 0 CHECK (hfov BETWEEN 0 AND 360),
  frames_per_second REAL NOT NULL DEFAULT 0 CHECK (frames_per_second BETWEEN 0 AND 1e18),
  ir_range REAL NOT NULL DEFAULT 0 CHECK (ir_range BETWEEN 0 AND 1e18),
  warranty_months INTEGER NOT NULL DEFAULT 0
    CHECK (typeof(warranty_months) = 'integer' AND warranty_months >= 0),
  disk_bytes REAL NOT NULL DEFAULT 0 CHECK (disk_bytes BETWEEN 0 AND 1e18),
  channels INTEGER NOT NULL DEFAULT 0 CHECK (typeof(channels) = 'integer' AND channels >= 0),
  source TEXT NOT NULL DEFAULT '',
  as_of DATE NOT NULL DEFAULT '1970-01-01' CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'));

CREATE TRIGGER log_kit_insert AFTER INSERT ON kit
BEGIN
  UPDATE kit SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'kit', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'name', t.name, 'price_minor_units', t.price_minor_units,
    'currency', t.currency, 'camera_count', t.camera_count, 'megapixels', t.megapixels,
    'image_width', t.image_width, 'image_height', t.image_height, 'hfov', t.hfov,
    'frames_per_second', t.frames_per_second, 'ir_range', t.ir_range, 'warranty_months', t.warranty_months,
    'disk_bytes', t.disk_bytes, 'channels', t.channels, 'source', t.source, 'as_of', t.as_of)
  FROM kit AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_kit_update AFTER UPDATE ON kit
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'kit', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'price_minor_units', OLD.price_minor_units,
    'currency', OLD.currency, 'camera_count', OLD.camera_count, 'megapixels', OLD.megapixels,
    'image_width', OLD.image_width, 'image_height', OLD.image_height, 'hfov', OLD.hfov,
    'frames_per_second', OLD.frames_per_second, 'ir_range', OLD.ir_range,
    'warranty_months', OLD.warranty_months, 'disk_bytes', OLD.disk_bytes, 'channels', OLD.channels,
    'source', OLD.source, 'as_of', OLD.as_of),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'name', NEW.name, 'price_minor_units', NEW.price_minor_units,
    'currency', NEW.currency, 'camera_count', NEW.camera_count, 'megapixels', NEW.megapixels,
    'image_width', NEW.image_width, 'image_height', NEW.image_height, 'hfov', NEW.hfov,
    'frames_per_second', NEW.frames_per_second, 'ir_range', NEW.ir_range,
    'warranty_months', NEW.warranty_months, 'disk_bytes', NEW.disk_bytes, 'channels', NEW.channels,
    'source', NEW.source, 'as_of', NEW.as_of)
  FROM app_session;
END;

CREATE TRIGGER log_kit_delete AFTER DELETE ON kit
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'kit', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'price_minor_units', OLD.price_minor_units,
    'currency', OLD.currency, 'camera_count', OLD.camera_count, 'megapixels', OLD.megapixels,
    'image_width', OLD.image_width, 'image_height', OLD.image_height, 'hfov', OLD.hfov,
    'frames_per_second', OLD.frames_per_second, 'ir_range', OLD.ir_range,
    'warranty_months', OLD.warranty_months, 'disk_bytes', OLD.disk_bytes, 'channels', OLD.channels,
    'source', OLD.source, 'as_of', OLD.as_of),
    NULL
  FROM app_session;
END;

CREATE TABLE problem (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  title TEXT NOT NULL DEFAULT '',
  problem_json TEXT NOT NULL);

CREATE TRIGGER log_problem_insert AFTER INSERT ON problem
BEGIN
  UPDATE problem SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'problem', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'title', t.title, 'problem_json', t.problem_json)
  FROM problem AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_problem_update AFTER UPDATE ON problem
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'problem', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'title', OLD.title, 'problem_json', OLD.problem_json),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'title', NEW.title, 'problem_json', NEW.problem_json)
  FROM app_session;
END;

CREATE TRIGGER log_problem_delete AFTER DELETE ON problem
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'problem', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'title', OLD.title, 'problem_json', OLD.problem_json),
    NULL
  FROM app_session;
END;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('project', 'attributes', 'project', 'Name, frame and retention of this project', NULL),
  ('site', 'attributes', 'site', 'Places with an address', NULL),
  ('level', 'attributes', 'level', 'Floors of a place', NULL),
  ('obstacle', 'features', 'obstacle', 'What hides: walls, shelves, buildings', -1),
  ('zone', 'features', 'zone', 'What must, or must not, be seen', -1),
  ('opening', 'features', 'opening', 'Doors and windows', -1),
  ('camera', 'features', 'camera', 'Cameras: where, how aimed, through which lens', -1),
  ('mount', 'features', 'mount', 'Where a camera could hang', -1),
  ('demand', 'features', 'demand', 'Points that must be seen well', -1),
  ('kit', 'attributes', 'kit', 'Kits that are considered', NULL),
  ('problem', 'attributes', 'problem', 'Decision problems', NULL),
  ('change_log', 'attributes', 'change_log', 'Every change of every row; append only', NULL);

INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES
  ('obstacle', 'geom', 'GEOMETRY', -1, 0, 0),
  ('zone', 'geom', 'MULTIPOLYGON', -1, 0, 0),
  ('opening', 'geom', 'LINESTRING', -1, 0, 0),
  ('camera', 'geom', 'POINT', -1, 0, 0),
  ('mount', 'geom', 'POINT', -1, 0, 0),
  ('demand', 'geom', 'POINT', -1, 0, 0);

-- Schema 2: streets, devices and import mappings; cameras with several directions, the reach of a PTZ, what they
-- hang on, who runs them and which of their values are assumed. Rows that are added by the ten thousand (buildings,
-- parcels, streets of a map) are logged per edit with their number and a digest instead of row by row: the program
-- names the table in app_session.bulk while it adds them.

ALTER TABLE app_session ADD COLUMN bulk TEXT;

DROP TRIGGER log_obstacle_insert;

CREATE TRIGGER log_obstacle_insert AFTER INSERT ON obstacle
WHEN (SELECT bulk FROM app_session) IS NOT 'obstacle'
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

DROP TRIGGER log_zone_insert;

CREATE TRIGGER log_zone_insert AFTER INSERT ON zone
WHEN (SELECT bulk FROM app_session) IS NOT 'zone'
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

DROP TRIGGER log_camera_insert;
DROP TRIGGER log_camera_update;
DROP TRIGGER log_camera_delete;

ALTER TABLE camera ADD COLUMN aims TEXT NOT NULL DEFAULT '[]';
ALTER TABLE camera ADD COLUMN pan_range TEXT NOT NULL DEFAULT '[]';
ALTER TABLE camera ADD COLUMN tilt_range TEXT NOT NULL DEFAULT '[]';
ALTER TABLE camera ADD COLUMN device_uid TEXT;
ALTER TABLE camera ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE camera ADD COLUMN mount TEXT NOT NULL DEFAULT '';
ALTER TABLE camera ADD COLUMN assumed TEXT NOT NULL DEFAULT '[]';

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
    'image_width', t.image_width, 'image_height', t.image_height, 'range', t."range", 'ir_range', t.ir_range,
    'projection', t.projection, 'printed_distances', t.printed_distances, 'kind', t.kind, 'status', t.status,
    'model', t.model, 'aims', t.aims, 'pan_range', t.pan_range, 'tilt_range', t.tilt_range,
    'device_uid', t.device_uid, 'owner', t.owner, 'mount', t.mount, 'assumed', t.assumed, 'geom', hex(t.geom))
  FROM camera AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_camera_update AFTER UPDATE ON camera
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'camera', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'height', OLD.height, 'pan', OLD.pan, 'tilt', OLD.tilt, 'roll', OLD.roll,
    'hfov', OLD.hfov, 'vfov', OLD.vfov, 'focal_length', OLD.focal_length, 'sensor_width', OLD.sensor_width,
    'image_width', OLD.image_width, 'image_height', OLD.image_height, 'range', OLD."range",
    'ir_range', OLD.ir_range, 'projection', OLD.projection, 'printed_distances', OLD.printed_distances,
    'kind', OLD.kind, 'status', OLD.status, 'model', OLD.model, 'aims', OLD.aims, 'pan_range', OLD.pan_range,
    'tilt_range', OLD.tilt_range, 'device_uid', OLD.device_uid, 'owner', OLD.owner, 'mount', OLD.mount,
    'assumed', OLD.assumed, 'geom', hex(OLD.geom)),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'height', NEW.height, 'pan', NEW.pan, 'tilt', NEW.tilt, 'roll', NEW.roll,
    'hfov', NEW.hfov, 'vfov', NEW.vfov, 'focal_length', NEW.focal_length, 'sensor_width', NEW.sensor_width,
    'image_width', NEW.image_width, 'image_height', NEW.image_height, 'range', NEW."range",
    'ir_range', NEW.ir_range, 'projection', NEW.projection, 'printed_distances', NEW.printed_distances,
    'kind', NEW.kind, 'status', NEW.status, 'model', NEW.model, 'aims', NEW.aims, 'pan_range', NEW.pan_range,
    'tilt_range', NEW.tilt_range, 'device_uid', NEW.device_uid, 'owner', NEW.owner, 'mount', NEW.mount,
    'assumed', NEW.assumed, 'geom', hex(NEW.geom))
  FROM app_session;
END;

CREATE TRIGGER log_camera_delete AFTER DELETE ON camera
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'camera', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'height', OLD.height, 'pan', OLD.pan, 'tilt', OLD.tilt, 'roll', OLD.roll,
    'hfov', OLD.hfov, 'vfov', OLD.vfov, 'focal_length', OLD.focal_length, 'sensor_width', OLD.sensor_width,
    'image_width', OLD.image_width, 'image_height', OLD.image_height, 'range', OLD."range",
    'ir_range', OLD.ir_range, 'projection', OLD.projection, 'printed_distances', OLD.printed_distances,
    'kind', OLD.kind, 'status', OLD.status, 'model', OLD.model, 'aims', OLD.aims, 'pan_range', OLD.pan_range,
    'tilt_range', OLD.tilt_range, 'device_uid', OLD.device_uid, 'owner', OLD.owner, 'mount', OLD.mount,
    'assumed', OLD.assumed, 'geom', hex(OLD.geom)),
    NULL
  FROM app_session;
END;

CREATE TABLE street (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  weight REAL NOT NULL DEFAULT 1 CHECK (weight BETWEEN 0 AND 1e18),
  geom MULTILINESTRING NOT NULL);

CREATE TRIGGER log_street_insert AFTER INSERT ON street
WHEN (SELECT bulk FROM app_session) IS NOT 'street'
BEGIN
  UPDATE street SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'street', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'name', t.name, 'kind', t.kind, 'weight', t.weight, 'geom', hex(t.geom))
  FROM street AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_street_update AFTER UPDATE ON street
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'street', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind, 'weight', OLD.weight,
    'geom', hex(OLD.geom)),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'name', NEW.name, 'kind', NEW.kind, 'weight', NEW.weight,
    'geom', hex(NEW.geom))
  FROM app_session;
END;

CREATE TRIGGER log_street_delete AFTER DELETE ON street
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'street', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind, 'weight', OLD.weight,
    'geom', hex(OLD.geom)),
    NULL
  FROM app_session;
END;

CREATE TABLE device (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'switch' CHECK (kind IN ('switch', 'server', 'recorder', 'power', 'link')),
  uplink_uid TEXT,
  geom POINT);

CREATE TRIGGER log_device_insert AFTER INSERT ON device
BEGIN
  UPDATE device SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'device', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'code', t.code, 'name', t.name, 'kind', t.kind, 'uplink_uid', t.uplink_uid,
    'geom', hex(t.geom))
  FROM device AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_device_update AFTER UPDATE ON device
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'device', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind, 'uplink_uid', OLD.uplink_uid,
    'geom', hex(OLD.geom)),
    json_object(
    'uid', NEW.uid, 'code', NEW.code, 'name', NEW.name, 'kind', NEW.kind, 'uplink_uid', NEW.uplink_uid,
    'geom', hex(NEW.geom))
  FROM app_session;
END;

CREATE TRIGGER log_device_delete AFTER DELETE ON device
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'device', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'code', OLD.code, 'name', OLD.name, 'kind', OLD.kind, 'uplink_uid', OLD.uplink_uid,
    'geom', hex(OLD.geom)),
    NULL
  FROM app_session;
END;

CREATE TABLE import_mapping (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  source TEXT NOT NULL CHECK (trim(source) <> ''),
  layer TEXT NOT NULL CHECK (trim(layer) <> ''),
  columns TEXT NOT NULL DEFAULT '{}',
  UNIQUE (source, layer));

CREATE TRIGGER log_import_mapping_insert AFTER INSERT ON import_mapping
BEGIN
  UPDATE import_mapping SET uid =
    (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) ||
    '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))
  WHERE fid = NEW.fid AND (uid IS NULL OR uid = '');
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'import_mapping', t.uid, 'insert',
    json_object(
    'uid', t.uid, 'source', t.source, 'layer', t.layer, 'columns', t.columns)
  FROM import_mapping AS t, app_session WHERE t.fid = NEW.fid;
END;

CREATE TRIGGER log_import_mapping_update AFTER UPDATE ON import_mapping
WHEN OLD.uid <> ''
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'import_mapping', NEW.uid, 'update',
    json_object(
    'uid', OLD.uid, 'source', OLD.source, 'layer', OLD.layer, 'columns', OLD.columns),
    json_object(
    'uid', NEW.uid, 'source', NEW.source, 'layer', NEW.layer, 'columns', NEW.columns)
  FROM app_session;
END;

CREATE TRIGGER log_import_mapping_delete AFTER DELETE ON import_mapping
BEGIN
  INSERT INTO change_log (at, actor, what, edit, tbl, uid, op, old_json, new_json)
  SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), actor, what, edit, 'import_mapping', OLD.uid, 'delete',
    json_object(
    'uid', OLD.uid, 'source', OLD.source, 'layer', OLD.layer, 'columns', OLD.columns),
    NULL
  FROM app_session;
END;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('street', 'features', 'street', 'Streets by their middle lines',
    (SELECT srs_id FROM gpkg_contents WHERE table_name = 'camera')),
  ('device', 'features', 'device', 'What cameras hang on: switches, servers, links',
    (SELECT srs_id FROM gpkg_contents WHERE table_name = 'camera')),
  ('import_mapping', 'attributes', 'import_mapping', 'How columns of a file become fields', NULL);

INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES
  ('street', 'geom', 'MULTILINESTRING', (SELECT srs_id FROM gpkg_contents WHERE table_name = 'camera'), 0, 0),
  ('device', 'geom', 'POINT', (SELECT srs_id FROM gpkg_contents WHERE table_name = 'camera'), 0, 0);

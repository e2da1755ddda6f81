-- What cameras see and miss, as map layers (vidette coverage --out FILE.gpkg).

CREATE TABLE view (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  camera TEXT NOT NULL,
  class TEXT,
  pixels_per_metre REAL,
  area REAL NOT NULL,
  geom MULTIPOLYGON NOT NULL);

CREATE TABLE blind_spot (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  number INTEGER NOT NULL,
  area REAL NOT NULL,
  geom MULTIPOLYGON NOT NULL);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('view', 'features', 'view', 'What each camera sees, whole (class empty) and by class of pixel density', -1),
  ('blind_spot', 'features', 'blind_spot', 'Target area that no camera sees, largest first', -1);

INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES
  ('view', 'geom', 'MULTIPOLYGON', -1, 0, 0),
  ('blind_spot', 'geom', 'MULTIPOLYGON', -1, 0, 0);

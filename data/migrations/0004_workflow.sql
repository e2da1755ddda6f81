-- Schema 4: the workflow of the estate. Records of people, requests and decisions, meetings, equipment and its replacement, money, duties
-- and oversight. The columns follow the fields of src/estate/*_records.cpp; words are not fixed here, since lists of words may be extended.
-- The triggers of the change log are made for every new table by src/store/log_triggers.cpp: an update tells the columns that changed,
-- and the text of personal_text is never told. Steps are only ever added.

CREATE TABLE "personal_text" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  kind TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  erase_after DATE CHECK (erase_after IS NULL OR erase_after IS date(erase_after)),
  erased_on DATE CHECK (erased_on IS NULL OR erased_on IS date(erased_on)));

CREATE TABLE "party" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  contact_uid TEXT REFERENCES "personal_text" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "person" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name_uid TEXT REFERENCES "personal_text" (uid) DEFERRABLE INITIALLY DEFERRED,
  party_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  trained_on DATE CHECK (trained_on IS NULL OR trained_on IS date(trained_on)),
  instructed_on DATE CHECK (instructed_on IS NULL OR instructed_on IS date(instructed_on)),
  qualification_until DATE CHECK (qualification_until IS NULL OR qualification_until IS date(qualification_until)),
  has_left BOOLEAN NOT NULL DEFAULT 0 CHECK (has_left IN (0, 1)));

CREATE TABLE "role_grant" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  person_uid TEXT REFERENCES "person" (uid) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL DEFAULT '',
  scope TEXT NOT NULL DEFAULT '',
  granted_by_uid TEXT REFERENCES "person" (uid) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL DEFAULT '',
  from_on DATE CHECK (from_on IS NULL OR from_on IS date(from_on)),
  to_on DATE CHECK (to_on IS NULL OR to_on IS date(to_on)),
  reviewed_on DATE CHECK (reviewed_on IS NULL OR reviewed_on IS date(reviewed_on)));

CREATE TABLE "body" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  quorum INTEGER CHECK (typeof(quorum) IN ('integer', 'null')),
  rules TEXT NOT NULL DEFAULT '',
  called_by_uid TEXT REFERENCES "person" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "membership" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  body_uid TEXT REFERENCES "body" (uid) DEFERRABLE INITIALLY DEFERRED,
  person_uid TEXT REFERENCES "person" (uid) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL DEFAULT '',
  from_on DATE CHECK (from_on IS NULL OR from_on IS date(from_on)),
  to_on DATE CHECK (to_on IS NULL OR to_on IS date(to_on)));

CREATE TABLE "document" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  kind TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  version TEXT NOT NULL DEFAULT '',
  approved_by TEXT NOT NULL DEFAULT '',
  dated DATE CHECK (dated IS NULL OR dated IS date(dated)),
  path TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT '');

CREATE TABLE "agreement" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  party_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  from_on DATE CHECK (from_on IS NULL OR from_on IS date(from_on)),
  to_on DATE CHECK (to_on IS NULL OR to_on IS date(to_on)),
  rights_to_city BOOLEAN NOT NULL DEFAULT 0 CHECK (rights_to_city IN (0, 1)),
  backup_agreed BOOLEAN NOT NULL DEFAULT 0 CHECK (backup_agreed IN (0, 1)),
  service_level TEXT NOT NULL DEFAULT '',
  document_uid TEXT REFERENCES "document" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "programme" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  jurisdiction TEXT NOT NULL DEFAULT '',
  currency TEXT NOT NULL DEFAULT '',
  approved_by TEXT NOT NULL DEFAULT '',
  valid_from DATE CHECK (valid_from IS NULL OR valid_from IS date(valid_from)),
  valid_to DATE CHECK (valid_to IS NULL OR valid_to IS date(valid_to)),
  reviewed_on DATE CHECK (reviewed_on IS NULL OR reviewed_on IS date(reviewed_on)),
  public_contact TEXT NOT NULL DEFAULT '',
  accountable_uid TEXT REFERENCES "person" (uid) DEFERRABLE INITIALLY DEFERRED,
  operator_party_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  target_cameras INTEGER CHECK (typeof(target_cameras) IN ('integer', 'null')),
  cost INTEGER CHECK (typeof(cost) IN ('integer', 'null')),
  study_uid TEXT REFERENCES "document" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "purpose" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  aim TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '',
  indicator TEXT NOT NULL DEFAULT '');

CREATE TABLE "life_class" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  asset_class TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  years INTEGER CHECK (typeof(years) IN ('integer', 'null')),
  price INTEGER CHECK (typeof(price) IN ('integer', 'null')),
  om_first INTEGER CHECK (typeof(om_first) IN ('integer', 'null')),
  om_growth INTEGER CHECK (typeof(om_growth) IN ('integer', 'null')),
  salvage INTEGER CHECK (typeof(salvage) IN ('integer', 'null')));

CREATE TABLE "model" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  maker TEXT NOT NULL DEFAULT '',
  asset_class TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  generation TEXT NOT NULL DEFAULT '',
  image_width INTEGER CHECK (typeof(image_width) IN ('integer', 'null')),
  image_height INTEGER CHECK (typeof(image_height) IN ('integer', 'null')),
  frames_per_second REAL CHECK (frames_per_second IS NULL OR frames_per_second BETWEEN -1e18 AND 1e18),
  ir_range REAL CHECK (ir_range IS NULL OR ir_range BETWEEN -1e18 AND 1e18),
  ip_code INTEGER CHECK (typeof(ip_code) IN ('integer', 'null')),
  poe_watts REAL CHECK (poe_watts IS NULL OR poe_watts BETWEEN -1e18 AND 1e18),
  open_standard TEXT NOT NULL DEFAULT '',
  support_end DATE CHECK (support_end IS NULL OR support_end IS date(support_end)),
  warranty_months INTEGER CHECK (typeof(warranty_months) IN ('integer', 'null')),
  price INTEGER CHECK (typeof(price) IN ('integer', 'null')));

CREATE TABLE "budget_line" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  year INTEGER CHECK (typeof(year) IN ('integer', 'null')),
  kind TEXT NOT NULL DEFAULT '',
  purpose TEXT NOT NULL DEFAULT '',
  cap INTEGER CHECK (typeof(cap) IN ('integer', 'null')));

CREATE TABLE "grant" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  programme TEXT NOT NULL DEFAULT '',
  field TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '',
  applied_on DATE CHECK (applied_on IS NULL OR applied_on IS date(applied_on)),
  approved_on DATE CHECK (approved_on IS NULL OR approved_on IS date(approved_on)),
  amount INTEGER CHECK (typeof(amount) IN ('integer', 'null')),
  sustain_until DATE CHECK (sustain_until IS NULL OR sustain_until IS date(sustain_until)),
  parent_uid TEXT REFERENCES "grant" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "site_profile" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  site_uid TEXT REFERENCES "site" (uid) DEFERRABLE INITIALLY DEFERRED,
  sector TEXT NOT NULL DEFAULT '',
  is_public BOOLEAN NOT NULL DEFAULT 0 CHECK (is_public IN (0, 1)),
  is_staffed BOOLEAN NOT NULL DEFAULT 0 CHECK (is_staffed IN (0, 1)),
  lit_at_night BOOLEAN NOT NULL DEFAULT 0 CHECK (lit_at_night IN (0, 1)),
  power TEXT NOT NULL DEFAULT '',
  autonomy_hours REAL CHECK (autonomy_hours IS NULL OR autonomy_hours BETWEEN -1e18 AND 1e18),
  backup_minutes REAL CHECK (backup_minutes IS NULL OR backup_minutes BETWEEN -1e18 AND 1e18),
  uplink_mbps REAL CHECK (uplink_mbps IS NULL OR uplink_mbps BETWEEN -1e18 AND 1e18),
  remote_access BOOLEAN NOT NULL DEFAULT 0 CHECK (remote_access IN (0, 1)),
  own_network BOOLEAN NOT NULL DEFAULT 0 CHECK (own_network IN (0, 1)),
  has_panel BOOLEAN NOT NULL DEFAULT 0 CHECK (has_panel IN (0, 1)),
  is_supervised BOOLEAN NOT NULL DEFAULT 0 CHECK (is_supervised IN (0, 1)),
  health_monitored BOOLEAN NOT NULL DEFAULT 0 CHECK (health_monitored IN (0, 1)),
  has_spare BOOLEAN NOT NULL DEFAULT 0 CHECK (has_spare IN (0, 1)),
  sign_exemption TEXT NOT NULL DEFAULT '',
  assessed_on DATE CHECK (assessed_on IS NULL OR assessed_on IS date(assessed_on)),
  owner_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "zone_profile" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  zone_uid TEXT REFERENCES "zone" (uid) DEFERRABLE INITIALLY DEFERRED,
  site_uid TEXT REFERENCES "site" (uid) DEFERRABLE INITIALLY DEFERRED,
  use TEXT NOT NULL DEFAULT '',
  party_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  is_workplace BOOLEAN NOT NULL DEFAULT 0 CHECK (is_workplace IN (0, 1)),
  has_detector BOOLEAN NOT NULL DEFAULT 0 CHECK (has_detector IN (0, 1)),
  layer TEXT NOT NULL DEFAULT '');

CREATE TABLE "site_assessment" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  site_uid TEXT REFERENCES "site" (uid) DEFERRABLE INITIALLY DEFERRED,
  made_on DATE CHECK (made_on IS NULL OR made_on IS date(made_on)),
  by_login TEXT NOT NULL DEFAULT '',
  pillar TEXT NOT NULL DEFAULT '',
  factor TEXT NOT NULL DEFAULT '',
  score INTEGER CHECK (typeof(score) IN ('integer', 'null')),
  text TEXT NOT NULL DEFAULT '');

CREATE TABLE "info_system" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  controller_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  purpose_uid TEXT REFERENCES "purpose" (uid) DEFERRABLE INITIALLY DEFERRED,
  legal_base TEXT NOT NULL DEFAULT '',
  duty TEXT NOT NULL DEFAULT '',
  people TEXT NOT NULL DEFAULT '',
  data_list TEXT NOT NULL DEFAULT '',
  measures TEXT NOT NULL DEFAULT '',
  recipients TEXT NOT NULL DEFAULT '',
  publication TEXT NOT NULL DEFAULT '',
  cross_border TEXT NOT NULL DEFAULT '',
  sheet_on DATE CHECK (sheet_on IS NULL OR sheet_on IS date(sheet_on)),
  confirmed_on DATE CHECK (confirmed_on IS NULL OR confirmed_on IS date(confirmed_on)),
  started_on DATE CHECK (started_on IS NULL OR started_on IS date(started_on)),
  is_on_internet BOOLEAN NOT NULL DEFAULT 0 CHECK (is_on_internet IN (0, 1)),
  security_project_uid TEXT REFERENCES "document" (uid) DEFERRABLE INITIALLY DEFERRED,
  threat TEXT NOT NULL DEFAULT '');

CREATE TABLE "camera_use" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  system_uid TEXT REFERENCES "info_system" (uid) DEFERRABLE INITIALLY DEFERRED,
  retention_days INTEGER CHECK (typeof(retention_days) IN ('integer', 'null')),
  profile TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  from_on DATE CHECK (from_on IS NULL OR from_on IS date(from_on)),
  to_on DATE CHECK (to_on IS NULL OR to_on IS date(to_on)));

CREATE TABLE "camera_setting" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  site_uid TEXT REFERENCES "site" (uid) DEFERRABLE INITIALLY DEFERRED,
  main_mbps REAL CHECK (main_mbps IS NULL OR main_mbps BETWEEN -1e18 AND 1e18),
  sub_mbps REAL CHECK (sub_mbps IS NULL OR sub_mbps BETWEEN -1e18 AND 1e18),
  frames_per_second REAL CHECK (frames_per_second IS NULL OR frames_per_second BETWEEN -1e18 AND 1e18),
  fast_motion BOOLEAN NOT NULL DEFAULT 0 CHECK (fast_motion IN (0, 1)),
  recording TEXT NOT NULL DEFAULT '',
  watched TEXT NOT NULL DEFAULT '',
  tamper TEXT NOT NULL DEFAULT '',
  audio BOOLEAN NOT NULL DEFAULT 0 CHECK (audio IN (0, 1)),
  audio_base TEXT NOT NULL DEFAULT '',
  record_window TEXT NOT NULL DEFAULT '',
  allowed_window TEXT NOT NULL DEFAULT '',
  cable TEXT NOT NULL DEFAULT '',
  cable_length REAL CHECK (cable_length IS NULL OR cable_length BETWEEN -1e18 AND 1e18),
  outdoors BOOLEAN NOT NULL DEFAULT 0 CHECK (outdoors IN (0, 1)),
  on_office_network BOOLEAN NOT NULL DEFAULT 0 CHECK (on_office_network IN (0, 1)));

CREATE TABLE "mask" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  geom GEOMETRY,
  set_by TEXT NOT NULL DEFAULT '',
  set_on DATE CHECK (set_on IS NULL OR set_on IS date(set_on)),
  reason TEXT NOT NULL DEFAULT '');

CREATE TABLE "sign" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  site_uid TEXT REFERENCES "site" (uid) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL DEFAULT '',
  placed_on DATE CHECK (placed_on IS NULL OR placed_on IS date(placed_on)),
  geom GEOMETRY);

CREATE TABLE "consent" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  parcel_uid TEXT REFERENCES "zone" (uid) DEFERRABLE INITIALLY DEFERRED,
  party_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  document_uid TEXT REFERENCES "document" (uid) DEFERRABLE INITIALLY DEFERRED,
  from_on DATE CHECK (from_on IS NULL OR from_on IS date(from_on)),
  to_on DATE CHECK (to_on IS NULL OR to_on IS date(to_on)));

CREATE TABLE "storage_unit" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  site_uid TEXT REFERENCES "site" (uid) DEFERRABLE INITIALLY DEFERRED,
  raw_tb REAL CHECK (raw_tb IS NULL OR raw_tb BETWEEN -1e18 AND 1e18),
  raid TEXT NOT NULL DEFAULT '',
  usable_tb REAL CHECK (usable_tb IS NULL OR usable_tb BETWEEN -1e18 AND 1e18),
  keeps_purposes_apart BOOLEAN NOT NULL DEFAULT 0 CHECK (keeps_purposes_apart IN (0, 1)));

CREATE TABLE "store_assignment" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  store_uid TEXT REFERENCES "storage_unit" (uid) DEFERRABLE INITIALLY DEFERRED,
  stream TEXT NOT NULL DEFAULT '');

CREATE TABLE "staff_notice" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  zone_uid TEXT REFERENCES "zone" (uid) DEFERRABLE INITIALLY DEFERRED,
  site_uid TEXT REFERENCES "site" (uid) DEFERRABLE INITIALLY DEFERRED,
  given_on DATE CHECK (given_on IS NULL OR given_on IS date(given_on)),
  document_uid TEXT REFERENCES "document" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "reference_set" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  assessed_on DATE CHECK (assessed_on IS NULL OR assessed_on IS date(assessed_on)),
  keep_until DATE CHECK (keep_until IS NULL OR keep_until IS date(keep_until)));

CREATE TABLE "legal_item" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  title TEXT NOT NULL DEFAULT '',
  valid_from DATE CHECK (valid_from IS NULL OR valid_from IS date(valid_from)),
  valid_to DATE CHECK (valid_to IS NULL OR valid_to IS date(valid_to)),
  checked_on DATE CHECK (checked_on IS NULL OR checked_on IS date(checked_on)));

CREATE TABLE "facility" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  site_uid TEXT REFERENCES "site" (uid) DEFERRABLE INITIALLY DEFERRED,
  party_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  entry_log TEXT NOT NULL DEFAULT '',
  monitor_public BOOLEAN NOT NULL DEFAULT 0 CHECK (monitor_public IN (0, 1)),
  seats INTEGER CHECK (typeof(seats) IN ('integer', 'null')),
  around_the_clock BOOLEAN NOT NULL DEFAULT 0 CHECK (around_the_clock IN (0, 1)),
  cameras_per_seat INTEGER CHECK (typeof(cameras_per_seat) IN ('integer', 'null')));

CREATE TABLE "device_capacity" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  device_uid TEXT REFERENCES "device" (uid) DEFERRABLE INITIALLY DEFERRED,
  poe_watts REAL CHECK (poe_watts IS NULL OR poe_watts BETWEEN -1e18 AND 1e18),
  ports INTEGER CHECK (typeof(ports) IN ('integer', 'null')),
  disk_bays INTEGER CHECK (typeof(disk_bays) IN ('integer', 'null')),
  link_mbps REAL CHECK (link_mbps IS NULL OR link_mbps BETWEEN -1e18 AND 1e18),
  backup_minutes REAL CHECK (backup_minutes IS NULL OR backup_minutes BETWEEN -1e18 AND 1e18));

CREATE TABLE "request" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  title TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  geom GEOMETRY,
  district_uid TEXT REFERENCES "zone" (uid) DEFERRABLE INITIALLY DEFERRED,
  applicant_class TEXT NOT NULL DEFAULT '',
  applicant_party_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  applicant_uid TEXT REFERENCES "personal_text" (uid) DEFERRABLE INITIALLY DEFERRED,
  requested_by TEXT NOT NULL DEFAULT '',
  received_on DATE CHECK (received_on IS NULL OR received_on IS date(received_on)),
  purpose_uid TEXT REFERENCES "purpose" (uid) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '',
  state_since DATE CHECK (state_since IS NULL OR state_since IS date(state_since)),
  state_before TEXT NOT NULL DEFAULT '',
  review_on DATE CHECK (review_on IS NULL OR review_on IS date(review_on)),
  due_on DATE CHECK (due_on IS NULL OR due_on IS date(due_on)),
  state_reason TEXT NOT NULL DEFAULT '',
  merged_into_uid TEXT REFERENCES "request" (uid) DEFERRABLE INITIALLY DEFERRED,
  support INTEGER CHECK (typeof(support) IN ('integer', 'null')),
  duplicates_seen BOOLEAN NOT NULL DEFAULT 0 CHECK (duplicates_seen IN (0, 1)),
  urgent BOOLEAN NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
  urgent_reason TEXT NOT NULL DEFAULT '',
  director_uid TEXT REFERENCES "person" (uid) DEFERRABLE INITIALLY DEFERRED,
  director_on DATE CHECK (director_on IS NULL OR director_on IS date(director_on)),
  sheet_subjects TEXT NOT NULL DEFAULT '',
  sheet_technical TEXT NOT NULL DEFAULT '',
  sheet_economic TEXT NOT NULL DEFAULT '',
  sheet_law TEXT NOT NULL DEFAULT '',
  design_risks TEXT NOT NULL DEFAULT '',
  design_light TEXT NOT NULL DEFAULT '',
  design_angle TEXT NOT NULL DEFAULT '',
  design_resolution TEXT NOT NULL DEFAULT '',
  design_retention TEXT NOT NULL DEFAULT '',
  design_power TEXT NOT NULL DEFAULT '',
  capex INTEGER CHECK (typeof(capex) IN ('integer', 'null')),
  opex INTEGER CHECK (typeof(opex) IN ('integer', 'null')),
  target_year INTEGER CHECK (typeof(target_year) IN ('integer', 'null')),
  phase TEXT NOT NULL DEFAULT '',
  budget_uid TEXT REFERENCES "budget_line" (uid) DEFERRABLE INITIALLY DEFERRED,
  contract TEXT NOT NULL DEFAULT '',
  accepted_on DATE CHECK (accepted_on IS NULL OR accepted_on IS date(accepted_on)),
  register_sheet_on DATE CHECK (register_sheet_on IS NULL OR register_sheet_on IS date(register_sheet_on)),
  lesson TEXT NOT NULL DEFAULT '');

CREATE TABLE "request_camera" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  request_uid TEXT REFERENCES "request" (uid) DEFERRABLE INITIALLY DEFERRED,
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "statement" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  request_uid TEXT REFERENCES "request" (uid) DEFERRABLE INITIALLY DEFERRED,
  party_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  is_required BOOLEAN NOT NULL DEFAULT 0 CHECK (is_required IN (0, 1)),
  requested_on DATE CHECK (requested_on IS NULL OR requested_on IS date(requested_on)),
  due_on DATE CHECK (due_on IS NULL OR due_on IS date(due_on)),
  received_on DATE CHECK (received_on IS NULL OR received_on IS date(received_on)),
  stance TEXT NOT NULL DEFAULT '',
  signatures INTEGER CHECK (typeof(signatures) IN ('integer', 'null')),
  text TEXT NOT NULL DEFAULT '',
  supersedes_uid TEXT REFERENCES "statement" (uid) DEFERRABLE INITIALLY DEFERRED,
  waived_by TEXT NOT NULL DEFAULT '',
  waive_reason TEXT NOT NULL DEFAULT '');

CREATE TABLE "meeting" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  body_uid TEXT REFERENCES "body" (uid) DEFERRABLE INITIALLY DEFERRED,
  held_on DATE CHECK (held_on IS NULL OR held_on IS date(held_on)),
  called_by TEXT NOT NULL DEFAULT '',
  is_closed BOOLEAN NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
  had_quorum BOOLEAN NOT NULL DEFAULT 0 CHECK (had_quorum IN (0, 1)),
  closed_on DATE CHECK (closed_on IS NULL OR closed_on IS date(closed_on)),
  minutes TEXT NOT NULL DEFAULT '');

CREATE TABLE "attendance" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  meeting_uid TEXT REFERENCES "meeting" (uid) DEFERRABLE INITIALLY DEFERRED,
  person_uid TEXT REFERENCES "person" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "agenda_item" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  meeting_uid TEXT REFERENCES "meeting" (uid) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER CHECK (typeof(ord) IN ('integer', 'null')),
  kind TEXT NOT NULL DEFAULT '',
  request_uid TEXT REFERENCES "request" (uid) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',
  conditions TEXT NOT NULL DEFAULT '',
  votes_for INTEGER CHECK (typeof(votes_for) IN ('integer', 'null')),
  votes_against INTEGER CHECK (typeof(votes_against) IN ('integer', 'null')),
  abstained INTEGER CHECK (typeof(abstained) IN ('integer', 'null')),
  note TEXT NOT NULL DEFAULT '');

CREATE TABLE "obligation" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  request_uid TEXT REFERENCES "request" (uid) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT '',
  opened_on DATE CHECK (opened_on IS NULL OR opened_on IS date(opened_on)),
  due_on DATE CHECK (due_on IS NULL OR due_on IS date(due_on)),
  meeting_uid TEXT REFERENCES "meeting" (uid) DEFERRABLE INITIALLY DEFERRED,
  closed_on DATE CHECK (closed_on IS NULL OR closed_on IS date(closed_on)),
  closed_by TEXT NOT NULL DEFAULT '');

CREATE TABLE "asset" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  model_uid TEXT REFERENCES "model" (uid) DEFERRABLE INITIALLY DEFERRED,
  serial TEXT NOT NULL DEFAULT '',
  asset_class TEXT NOT NULL DEFAULT '',
  device_uid TEXT REFERENCES "device" (uid) DEFERRABLE INITIALLY DEFERRED,
  owner_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  manager_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  agreement_uid TEXT REFERENCES "agreement" (uid) DEFERRABLE INITIALLY DEFERRED,
  life_class_uid TEXT REFERENCES "life_class" (uid) DEFERRABLE INITIALLY DEFERRED,
  installed_on DATE CHECK (installed_on IS NULL OR installed_on IS date(installed_on)),
  retired_on DATE CHECK (retired_on IS NULL OR retired_on IS date(retired_on)),
  end_of_life DATE CHECK (end_of_life IS NULL OR end_of_life IS date(end_of_life)),
  condition INTEGER CHECK (typeof(condition) IN ('integer', 'null')),
  condition_on DATE CHECK (condition_on IS NULL OR condition_on IS date(condition_on)),
  criticality INTEGER CHECK (typeof(criticality) IN ('integer', 'null')),
  firmware TEXT NOT NULL DEFAULT '',
  firmware_on DATE CHECK (firmware_on IS NULL OR firmware_on IS date(firmware_on)),
  hardened_on DATE CHECK (hardened_on IS NULL OR hardened_on IS date(hardened_on)),
  warranty_until DATE CHECK (warranty_until IS NULL OR warranty_until IS date(warranty_until)),
  price INTEGER CHECK (typeof(price) IN ('integer', 'null')),
  grant_uid TEXT REFERENCES "grant" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "mounting" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  asset_uid TEXT REFERENCES "asset" (uid) DEFERRABLE INITIALLY DEFERRED,
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  from_on DATE CHECK (from_on IS NULL OR from_on IS date(from_on)),
  to_on DATE CHECK (to_on IS NULL OR to_on IS date(to_on)));

CREATE TABLE "replacement_item" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  asset_uid TEXT REFERENCES "asset" (uid) DEFERRABLE INITIALLY DEFERRED,
  due_year INTEGER CHECK (typeof(due_year) IN ('integer', 'null')),
  state TEXT NOT NULL DEFAULT '',
  state_since DATE CHECK (state_since IS NULL OR state_since IS date(state_since)),
  state_before TEXT NOT NULL DEFAULT '',
  priority REAL CHECK (priority IS NULL OR priority BETWEEN -1e18 AND 1e18),
  cost INTEGER CHECK (typeof(cost) IN ('integer', 'null')),
  budget_uid TEXT REFERENCES "budget_line" (uid) DEFERRABLE INITIALLY DEFERRED,
  deferred_to INTEGER CHECK (typeof(deferred_to) IN ('integer', 'null')),
  risk_owner_uid TEXT REFERENCES "person" (uid) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL DEFAULT '',
  order_no TEXT NOT NULL DEFAULT '',
  open_standard_checked BOOLEAN NOT NULL DEFAULT 0 CHECK (open_standard_checked IN (0, 1)),
  spares_checked BOOLEAN NOT NULL DEFAULT 0 CHECK (spares_checked IN (0, 1)),
  new_asset_uid TEXT REFERENCES "asset" (uid) DEFERRABLE INITIALLY DEFERRED,
  destruction TEXT NOT NULL DEFAULT '',
  coverage_checked BOOLEAN NOT NULL DEFAULT 0 CHECK (coverage_checked IN (0, 1)),
  request_uid TEXT REFERENCES "request" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "transition" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  request_uid TEXT REFERENCES "request" (uid) DEFERRABLE INITIALLY DEFERRED,
  item_uid TEXT REFERENCES "replacement_item" (uid) DEFERRABLE INITIALLY DEFERRED,
  from_state TEXT NOT NULL DEFAULT '',
  to_state TEXT NOT NULL DEFAULT '',
  on_day DATE CHECK (on_day IS NULL OR on_day IS date(on_day)),
  by_login TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  guards TEXT NOT NULL DEFAULT '');

CREATE TABLE "decision" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  request_uid TEXT REFERENCES "request" (uid) DEFERRABLE INITIALLY DEFERRED,
  item_uid TEXT REFERENCES "replacement_item" (uid) DEFERRABLE INITIALLY DEFERRED,
  decided_on DATE CHECK (decided_on IS NULL OR decided_on IS date(decided_on)),
  by_login TEXT NOT NULL DEFAULT '',
  body_uid TEXT REFERENCES "body" (uid) DEFERRABLE INITIALLY DEFERRED,
  result TEXT NOT NULL DEFAULT '',
  advice TEXT NOT NULL DEFAULT '',
  against_advice BOOLEAN NOT NULL DEFAULT 0 CHECK (against_advice IN (0, 1)),
  overrides_dpo BOOLEAN NOT NULL DEFAULT 0 CHECK (overrides_dpo IN (0, 1)),
  reason TEXT NOT NULL DEFAULT '');

CREATE TABLE "fault" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  asset_uid TEXT REFERENCES "asset" (uid) DEFERRABLE INITIALLY DEFERRED,
  opened_on DATE CHECK (opened_on IS NULL OR opened_on IS date(opened_on)),
  closed_on DATE CHECK (closed_on IS NULL OR closed_on IS date(closed_on)),
  down_hours REAL CHECK (down_hours IS NULL OR down_hours BETWEEN -1e18 AND 1e18),
  kind TEXT NOT NULL DEFAULT '',
  cost INTEGER CHECK (typeof(cost) IN ('integer', 'null')),
  under_warranty BOOLEAN NOT NULL DEFAULT 0 CHECK (under_warranty IN (0, 1)));

CREATE TABLE "health_check" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  done_on DATE CHECK (done_on IS NULL OR done_on IS date(done_on)),
  by_login TEXT NOT NULL DEFAULT '',
  recording_ok BOOLEAN NOT NULL DEFAULT 0 CHECK (recording_ok IN (0, 1)),
  picture_ok BOOLEAN NOT NULL DEFAULT 0 CHECK (picture_ok IN (0, 1)),
  time_ok BOOLEAN NOT NULL DEFAULT 0 CHECK (time_ok IN (0, 1)),
  note TEXT NOT NULL DEFAULT '');

CREATE TABLE "cost_item" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  cost_group TEXT NOT NULL DEFAULT '',
  request_uid TEXT REFERENCES "request" (uid) DEFERRABLE INITIALLY DEFERRED,
  item_uid TEXT REFERENCES "replacement_item" (uid) DEFERRABLE INITIALLY DEFERRED,
  budget_uid TEXT REFERENCES "budget_line" (uid) DEFERRABLE INITIALLY DEFERRED,
  grant_uid TEXT REFERENCES "grant" (uid) DEFERRABLE INITIALLY DEFERRED,
  party_uid TEXT REFERENCES "party" (uid) DEFERRABLE INITIALLY DEFERRED,
  source TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  share REAL CHECK (share IS NULL OR share BETWEEN -1e18 AND 1e18),
  amount INTEGER CHECK (typeof(amount) IN ('integer', 'null')),
  vat REAL CHECK (vat IS NULL OR vat BETWEEN -1e18 AND 1e18),
  state TEXT NOT NULL DEFAULT '',
  booked_on DATE CHECK (booked_on IS NULL OR booked_on IS date(booked_on)));

CREATE TABLE "audit_case" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  kind TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  held_on DATE CHECK (held_on IS NULL OR held_on IS date(held_on)),
  by_login TEXT NOT NULL DEFAULT '');

CREATE TABLE "finding" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  audit_uid TEXT REFERENCES "audit_case" (uid) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL DEFAULT '',
  action TEXT NOT NULL DEFAULT '',
  due_on DATE CHECK (due_on IS NULL OR due_on IS date(due_on)),
  done_on DATE CHECK (done_on IS NULL OR done_on IS date(done_on)));

CREATE TABLE "complaint" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  received_on DATE CHECK (received_on IS NULL OR received_on IS date(received_on)),
  topic TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL DEFAULT '',
  complainant_uid TEXT REFERENCES "personal_text" (uid) DEFERRABLE INITIALLY DEFERRED,
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  answer TEXT NOT NULL DEFAULT '',
  answered_on DATE CHECK (answered_on IS NULL OR answered_on IS date(answered_on)),
  is_justified BOOLEAN NOT NULL DEFAULT 0 CHECK (is_justified IN (0, 1)));

CREATE TABLE "incident" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  happened_on DATE CHECK (happened_on IS NULL OR happened_on IS date(happened_on)),
  kind TEXT NOT NULL DEFAULT '',
  is_false BOOLEAN NOT NULL DEFAULT 0 CHECK (is_false IN (0, 1)),
  cost INTEGER CHECK (typeof(cost) IN ('integer', 'null')),
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  geom GEOMETRY);

CREATE TABLE "release" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  number INTEGER CHECK (typeof(number) IN ('integer', 'null')),
  authority_class TEXT NOT NULL DEFAULT '',
  case_no TEXT NOT NULL DEFAULT '',
  proceeding TEXT NOT NULL DEFAULT '',
  law TEXT NOT NULL DEFAULT '',
  purpose_uid TEXT REFERENCES "purpose" (uid) DEFERRABLE INITIALLY DEFERRED,
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  handed_on DATE CHECK (handed_on IS NULL OR handed_on IS date(handed_on)),
  hours REAL CHECK (hours IS NULL OR hours BETWEEN -1e18 AND 1e18),
  hours_asked REAL CHECK (hours_asked IS NULL OR hours_asked BETWEEN -1e18 AND 1e18),
  by_login TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT '');

CREATE TABLE "legal_hold" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  ord TEXT NOT NULL DEFAULT '',
  from_on DATE CHECK (from_on IS NULL OR from_on IS date(from_on)),
  to_on DATE CHECK (to_on IS NULL OR to_on IS date(to_on)));

CREATE TABLE "recording" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  camera_uid TEXT REFERENCES "camera" (uid) DEFERRABLE INITIALLY DEFERRED,
  recorded_on DATE CHECK (recorded_on IS NULL OR recorded_on IS date(recorded_on)),
  delete_by DATE CHECK (delete_by IS NULL OR delete_by IS date(delete_by)),
  deleted_on DATE CHECK (deleted_on IS NULL OR deleted_on IS date(deleted_on)),
  hold_uid TEXT REFERENCES "legal_hold" (uid) DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE "self_assessment" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  year INTEGER CHECK (typeof(year) IN ('integer', 'null')),
  principle INTEGER CHECK (typeof(principle) IN ('integer', 'null')),
  score INTEGER CHECK (typeof(score) IN ('integer', 'null')),
  evidence TEXT NOT NULL DEFAULT '',
  action TEXT NOT NULL DEFAULT '');

CREATE TABLE "annual_report" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  year INTEGER CHECK (typeof(year) IN ('integer', 'null')),
  issued_on DATE CHECK (issued_on IS NULL OR issued_on IS date(issued_on)),
  by_login TEXT NOT NULL DEFAULT '',
  addressees TEXT NOT NULL DEFAULT '',
  figures TEXT NOT NULL DEFAULT '');

CREATE TABLE "waiver" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  rule TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  by_login TEXT NOT NULL DEFAULT '',
  until DATE CHECK (until IS NULL OR until IS date(until)));

CREATE TABLE "rule_setting" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
  is_off BOOLEAN NOT NULL DEFAULT 0 CHECK (is_off IN (0, 1)),
  severity TEXT NOT NULL DEFAULT '',
  parameters TEXT NOT NULL DEFAULT '');

CREATE TABLE "state_word" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT UNIQUE,
  machine TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '');

-- A place bears one asset at a time, and an asset hangs at one place.
CREATE UNIQUE INDEX mounting_at_place ON mounting (camera_uid) WHERE to_on IS NULL;
CREATE UNIQUE INDEX mounting_of_asset ON mounting (asset_uid) WHERE to_on IS NULL;

CREATE TRIGGER transition_no_update BEFORE UPDATE ON transition
WHEN OLD.uid <> ''
BEGIN
  SELECT RAISE(ABORT, 'steps are append only');
END;

CREATE TRIGGER transition_no_delete BEFORE DELETE ON transition
BEGIN
  SELECT RAISE(ABORT, 'steps are append only');
END;

-- The tables of the plan get theirs anew in the same way: an update tells what changed, and many rows at once are told by their number.
DROP TRIGGER log_project_insert;
DROP TRIGGER log_project_update;
DROP TRIGGER log_project_delete;
DROP TRIGGER log_site_insert;
DROP TRIGGER log_site_update;
DROP TRIGGER log_site_delete;
DROP TRIGGER log_level_insert;
DROP TRIGGER log_level_update;
DROP TRIGGER log_level_delete;
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
DROP TRIGGER log_street_insert;
DROP TRIGGER log_street_update;
DROP TRIGGER log_street_delete;
DROP TRIGGER log_device_insert;
DROP TRIGGER log_device_update;
DROP TRIGGER log_device_delete;
DROP TRIGGER log_kit_insert;
DROP TRIGGER log_kit_update;
DROP TRIGGER log_kit_delete;
DROP TRIGGER log_problem_insert;
DROP TRIGGER log_problem_update;
DROP TRIGGER log_problem_delete;
DROP TRIGGER log_import_mapping_insert;
DROP TRIGGER log_import_mapping_update;
DROP TRIGGER log_import_mapping_delete;

-- What was decided on changes by other programs: adopted by somebody, or taken back.
CREATE TABLE outside_review (
  seq INTEGER PRIMARY KEY NOT NULL REFERENCES change_log (seq),
  decision TEXT NOT NULL CHECK (decision IN ('adopted', 'reverted')),
  by_login TEXT NOT NULL,
  at DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')));

CREATE TRIGGER outside_review_no_update BEFORE UPDATE ON outside_review
BEGIN
  SELECT RAISE(ABORT, 'decisions on outside edits are append only');
END;

CREATE TRIGGER outside_review_no_delete BEFORE DELETE ON outside_review
BEGIN
  SELECT RAISE(ABORT, 'decisions on outside edits are append only');
END;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('personal_text', 'attributes', 'personal_text', 'Names and contacts; never in the change log, can be erased', NULL),
  ('party', 'attributes', 'party', 'Offices, companies, groups', NULL),
  ('person', 'attributes', 'person', 'Persons by login', NULL),
  ('role_grant', 'attributes', 'role_grant', 'Who may do what', NULL),
  ('body', 'attributes', 'body', 'Bodies that meet', NULL),
  ('membership', 'attributes', 'membership', 'Who sits in which body', NULL),
  ('document', 'attributes', 'document', 'Documents', NULL),
  ('agreement', 'attributes', 'agreement', 'Agreements', NULL),
  ('programme', 'attributes', 'programme', 'The programme of the estate', NULL),
  ('purpose', 'attributes', 'purpose', 'Purposes of watching', NULL),
  ('life_class', 'attributes', 'life_class', 'How long equipment serves', NULL),
  ('model', 'attributes', 'model', 'Models of equipment', NULL),
  ('budget_line', 'attributes', 'budget_line', 'Budget lines', NULL),
  ('grant', 'attributes', 'grant', 'Grants', NULL),
  ('site_profile', 'attributes', 'site_profile', 'What rules ask of a place', NULL),
  ('zone_profile', 'attributes', 'zone_profile', 'What rules ask of a zone', NULL),
  ('site_assessment', 'attributes', 'site_assessment', 'Assessments of places', NULL),
  ('info_system', 'attributes', 'info_system', 'Processings of personal data', NULL),
  ('camera_use', 'attributes', 'camera_use', 'Which camera serves which purpose', NULL),
  ('camera_setting', 'attributes', 'camera_setting', 'How cameras are run', NULL),
  ('mask', 'features', 'mask', 'Privacy masks', -1),
  ('sign', 'features', 'sign', 'Signs', -1),
  ('consent', 'attributes', 'consent', 'Consents of neighbours', NULL),
  ('storage_unit', 'attributes', 'storage_unit', 'Stores of recordings', NULL),
  ('store_assignment', 'attributes', 'store_assignment', 'Which camera records where', NULL),
  ('staff_notice', 'attributes', 'staff_notice', 'Notices to staff', NULL),
  ('reference_set', 'attributes', 'reference_set', 'Reference data such as plates', NULL),
  ('legal_item', 'attributes', 'legal_item', 'List of law', NULL),
  ('facility', 'attributes', 'facility', 'Control rooms and server rooms', NULL),
  ('device_capacity', 'attributes', 'device_capacity', 'What devices can bear', NULL),
  ('request', 'features', 'request', 'Requests of the backlog', -1),
  ('request_camera', 'attributes', 'request_camera', 'Cameras of requests', NULL),
  ('statement', 'attributes', 'statement', 'Statements of parties', NULL),
  ('meeting', 'attributes', 'meeting', 'Meetings', NULL),
  ('attendance', 'attributes', 'attendance', 'Who was there', NULL),
  ('agenda_item', 'attributes', 'agenda_item', 'Agenda items', NULL),
  ('obligation', 'attributes', 'obligation', 'What is owed because of a step', NULL),
  ('asset', 'attributes', 'asset', 'Equipment', NULL),
  ('mounting', 'attributes', 'mounting', 'Which equipment hung where', NULL),
  ('replacement_item', 'attributes', 'replacement_item', 'Replacement list', NULL),
  ('transition', 'attributes', 'transition', 'Steps of requests and replacements; append only', NULL),
  ('decision', 'attributes', 'decision', 'Decisions', NULL),
  ('fault', 'attributes', 'fault', 'Faults', NULL),
  ('health_check', 'attributes', 'health_check', 'Checks of picture and recording', NULL),
  ('cost_item', 'attributes', 'cost_item', 'Costs', NULL),
  ('audit_case', 'attributes', 'audit_case', 'Audits', NULL),
  ('finding', 'attributes', 'finding', 'Findings of audits', NULL),
  ('complaint', 'attributes', 'complaint', 'Complaints', NULL),
  ('incident', 'features', 'incident', 'Incidents', -1),
  ('release', 'attributes', 'release', 'Register of released recordings', NULL),
  ('legal_hold', 'attributes', 'legal_hold', 'Orders to keep recordings', NULL),
  ('recording', 'attributes', 'recording', 'Pieces that are kept', NULL),
  ('self_assessment', 'attributes', 'self_assessment', 'Self-assessment by principles', NULL),
  ('annual_report', 'attributes', 'annual_report', 'Annual reports as issued', NULL),
  ('waiver', 'attributes', 'waiver', 'Waived rules', NULL),
  ('rule_setting', 'attributes', 'rule_setting', 'Settings of rules', NULL),
  ('state_word', 'attributes', 'state_word', 'What this city calls a state', NULL);

INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES
  ('mask', 'geom', 'GEOMETRY', -1, 0, 0),
  ('sign', 'geom', 'GEOMETRY', -1, 0, 0),
  ('request', 'geom', 'GEOMETRY', -1, 0, 0),
  ('incident', 'geom', 'GEOMETRY', -1, 0, 0);

-- What QGIS shows: layers of the same file, read only, that put together what a person asks for. Blind spots are not among them, since
-- what cameras see is computed and never kept (vidette coverage --out makes a map of it).
CREATE VIEW v_camera AS
SELECT c.fid AS fid, c.uid AS uid, c.code AS code, c.status AS status, c.kind AS kind, c.height AS height, c.pan AS pan, c.hfov AS hfov,
  a.code AS asset, coalesce(m.maker || ' ' || m.code, c.model) AS model, law.purposes AS purposes, law.retention_days AS retention_days,
  a.installed_on AS installed_on,
  CAST((julianday('now') - julianday(a.installed_on)) / 365.25 AS INTEGER) AS age_years, a.condition AS condition, c.geom AS geom
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
  r.received_on AS received_on, r.urgent AS urgent, p.code AS purpose, z.name AS district, r.applicant_class AS applicant_class,
  said.missing AS missing_statements, r.capex AS capex, r.opex AS opex, r.target_year AS target_year, r.geom AS geom
FROM request AS r
LEFT JOIN purpose AS p ON p.uid = r.purpose_uid
LEFT JOIN zone AS z ON z.uid = r.district_uid
LEFT JOIN (SELECT t.request_uid AS request_uid,
    sum(t.is_required AND t.received_on IS NULL AND t.waived_by = '') AS missing
  FROM statement AS t
  GROUP BY t.request_uid) AS said ON said.request_uid = r.uid
WHERE r.state NOT IN ('in_operation', 'evaluated', 'merged', 'rejected', 'withdrawn');

CREATE VIEW v_due AS
SELECT a.fid AS fid, a.uid AS uid, a.code AS code, a.asset_class AS asset_class, m.maker || ' ' || m.code AS model, c.code AS camera,
  a.installed_on AS installed_on, a.condition AS condition, a.criticality AS criticality,
  nullif(min(coalesce(CAST(substr(a.end_of_life, 1, 4) AS INTEGER), 9999),
    coalesce(CAST(substr(a.installed_on, 1, 4) AS INTEGER) + l.years, 9999),
    coalesce(CAST(substr(m.support_end, 1, 4) AS INTEGER), 9999)), 9999) AS due_year, c.geom AS geom
FROM asset AS a
LEFT JOIN model AS m ON m.uid = a.model_uid
LEFT JOIN life_class AS l ON l.uid = a.life_class_uid
LEFT JOIN mounting AS h ON h.asset_uid = a.uid AND h.to_on IS NULL
LEFT JOIN camera AS c ON c.uid = h.camera_uid
WHERE a.retired_on IS NULL;

CREATE VIEW v_district_stats AS
SELECT z.fid AS fid, z.uid AS uid, z.code AS code, z.name AS name, count(r.fid) AS requests,
  coalesce(sum(r.state NOT IN ('in_operation', 'evaluated', 'merged', 'rejected', 'withdrawn')), 0) AS open_requests,
  coalesce(sum(r.state IN ('in_operation', 'evaluated')), 0) AS in_operation, coalesce(sum(r.capex), 0) AS capex, z.geom AS geom
FROM zone AS z
LEFT JOIN request AS r ON r.district_uid = z.uid
WHERE z.kind = 'district'
GROUP BY z.fid;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('v_camera', 'features', 'v_camera', 'Cameras with equipment, purposes and retention (read only)', -1),
  ('v_backlog', 'features', 'v_backlog', 'Open requests (read only)', -1),
  ('v_due', 'features', 'v_due', 'Equipment by the year in which it is due (read only)', -1),
  ('v_district_stats', 'features', 'v_district_stats', 'Districts with their requests (read only)', -1);

INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES
  ('v_camera', 'geom', 'POINT', -1, 0, 0),
  ('v_backlog', 'geom', 'GEOMETRY', -1, 0, 0),
  ('v_due', 'geom', 'POINT', -1, 0, 0),
  ('v_district_stats', 'geom', 'MULTIPOLYGON', -1, 0, 0);

-- Where QGIS looks for styles; it may be there already. Filled by src/store/layer_styles.cpp, then the user's.
CREATE TABLE IF NOT EXISTS layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256),
  f_table_schema TEXT(256),
  f_table_name TEXT(256),
  f_geometry_column TEXT(256),
  styleName TEXT(30),
  styleQML TEXT,
  styleSLD TEXT,
  useAsDefault BOOLEAN,
  description TEXT,
  owner TEXT(30),
  ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')));

INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('layer_styles', 'attributes', 'layer_styles', 'Styles for QGIS', NULL);

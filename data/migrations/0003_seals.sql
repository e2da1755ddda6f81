-- Schema 3: a chain over the change log. The seal of an entry is SHA-256 over the seal before it and all fields of the entry
-- (src/store/log_seals.h), written in the transaction of the change that the entry tells of. An entry by another program is
-- sealed with the next change by Vidette. Who rewrites one entry must rewrite all seals after it.
-- kind: own = with its own change; found = later, because another program had written it; upgrade = it was there before seals were.

CREATE TABLE log_seal (
  seq INTEGER PRIMARY KEY NOT NULL REFERENCES change_log (seq),
  kind TEXT NOT NULL CHECK (kind IN ('own', 'found', 'upgrade')),
  seal TEXT NOT NULL CHECK (length(seal) = 64));

CREATE TRIGGER log_seal_no_update BEFORE UPDATE ON log_seal
BEGIN
  SELECT RAISE(ABORT, 'the seals of the change log are append only');
END;

CREATE TRIGGER log_seal_no_delete BEFORE DELETE ON log_seal
BEGIN
  SELECT RAISE(ABORT, 'the seals of the change log are append only');
END;

CREATE TRIGGER log_seal_no_replace BEFORE INSERT ON log_seal
WHEN EXISTS (SELECT 1 FROM log_seal WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'the seals of the change log are append only');
END;

CREATE TABLE organisation_entry (
  entry_key    text    NOT NULL CONSTRAINT organisation_entry_pk PRIMARY KEY,
  branch_id    text    NOT NULL,
  kind         text    NOT NULL CONSTRAINT organisation_entry_kind CHECK
               (kind IN ('branch', 'office', 'department', 'staff-post', 'calendar', 'policy', 'clock')),
  version      integer NOT NULL CONSTRAINT organisation_entry_version CHECK (version >= 1),
  content      jsonb   NOT NULL,
  display_name text,
  changed_by   text    NOT NULL,
  changed_at   timestamptz NOT NULL,
  CONSTRAINT organisation_entry_names_staff_only CHECK (display_name IS NULL OR kind = 'staff-post')
);
COMMENT ON TABLE organisation_entry IS 'The organisation as commands made it: the newest version of each key of the organisation topic. Group-wide entries belong to branch -.';
COMMENT ON COLUMN organisation_entry.display_name IS 'What a member of staff is called on screens. Kept here only, never in an event.';
CREATE INDEX organisation_entry_by_kind ON organisation_entry (branch_id, kind, entry_key);
CALL guard_by_branch('organisation_entry');
-- A command names an office before it has the office's branch for a scope: the worker finds it.
CALL open_to_worker('organisation_entry', 'SELECT');

ALTER TABLE organisation_entry DROP CONSTRAINT organisation_entry_kind;
ALTER TABLE organisation_entry ADD CONSTRAINT organisation_entry_kind CHECK
  (kind IN ('branch', 'place', 'office', 'department', 'staff-post', 'calendar', 'policy', 'categories', 'clock'));

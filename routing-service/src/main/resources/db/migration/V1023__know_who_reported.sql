-- Whoever reported does not confirm. Empty in every state but that, and for what was reported before.
ALTER TABLE contact_slip
  ADD COLUMN reported_by text,
  ADD CONSTRAINT contact_slip_reported_by CHECK (reported_by IS NULL OR state = 'REPORTED');
COMMENT ON COLUMN contact_slip.reported_by IS 'Staff id of whoever reported, while the report waits to be confirmed.';
